"""The manual page, from what `--help` says and from the tables of the reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from support.pages import load_page, rows_of_commands
from typer._click.core import Context

from mentorlog import __version__
from mentorlog.cli.app import build_frame, load_command
from mentorlog.cli.help import format_about, format_parameter, format_usage, word_parameters
from mentorlog.session.session import CommonOptions, Session
from mentorlog.texts import Texts
from mentorlog.texts.program import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from typer._click.core import Command, Parameter

_TEXTS = Texts("en")
_ROW = re.compile(r"^\| (`?[^|]+?`?) \| ([^|]+?) \|", re.MULTILINE)
_SIGNS = {"\\": r"\e", "-": r"\-", '"': r"\(dq", "'": r"\(aq"}
_LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")


def format_manual() -> str:
    """Return the page `mentorlog(1)` as roff."""
    frame = build_frame()
    lines = [
        f'.TH MENTORLOG 1 "" "mentorlog {__version__}" "User Commands"',
        *(".SH NAME", r"mentorlog \- a meeting journal for mentors and mentees"),
        *(".SH SYNOPSIS", ".B mentorlog", r"[\fIOPTIONS\fR] [\fICOMMAND\fR ...]"),
        *(".SH DESCRIPTION", _say(_TEXTS("help.about"))),
        *(".SH OPTIONS", *_options(frame, frame.params)),
        *_commands(),
        *(".SH EXIT STATUS", *_table("exit-codes.md")),
        *(".SH ENVIRONMENT", *_table("environment.md")),
        *(".SH SEE ALSO", _say("mentorlog guide: the guide that leads through a meeting.")),
    ]
    return "\n".join(lines) + "\n"


def _commands() -> Iterator[str]:
    heading = ""
    for row in rows_of_commands():
        if row.heading != heading:
            heading = row.heading
            yield f'.SH "{_say(_TEXTS(f"help.{heading}").upper())}"'
        command = load_command(row, [])
        command.name = row.name
        yield f'.SS "{_say(_usage(command, row.name))}"'
        yield from (_say(part) for part in format_about(_TEXTS, row.name).split("\n\n"))
        yield from _options(command, [each for each in command.params if each.name != "help"])
        yield from _examples(_TEXTS(f"examples.{row.name.replace(' ', '-')}").splitlines())


def _usage(command: Command, name: str) -> str:
    return " ".join([PROGRAM, name, format_usage(_context(command), _TEXTS)])


def _options(command: Command, options: Iterable[Parameter]) -> Iterator[str]:
    context = _context(command)
    word_parameters(command, context, _TEXTS)
    for each in options:
        name, about = format_parameter(each, context, _TEXTS)
        if name:
            yield from (".TP", rf"\fB{_say(name)}\fR", _say(about) or ".br")


def _examples(lines: Iterable[str]) -> Iterator[str]:
    yield from (".PP", "For example:", ".PP", ".RS 4", ".nf")
    yield from (_say(f"{PROGRAM} {line}") for line in lines)
    yield from (".fi", ".RE")


def _table(page: str) -> Iterator[str]:
    """Yield the rows of a page's first table, the heading and its rule aside."""
    for head, text in _ROW.findall(load_page(page))[2:]:
        yield from (".TP", rf"\fB{_say(head)}\fR", _say(text))


def _context(command: Command) -> Context:
    """Return the context of a command whose name is its words, each in the context before."""
    context = Context(build_frame(), info_name=PROGRAM, obj=Session(CommonOptions()))
    for word in (command.name or "").removeprefix(PROGRAM).split():
        context = Context(command, parent=context, info_name=word)
    return context


def _say(text: str) -> str:
    r"""Return a line of text as roff takes it: no Markdown, `-` to be copied, no stray dot."""
    plain = " ".join(_LINK.sub(r"\1", text).replace("`", "").split())
    safe = (
        plain.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq").replace("'", r"\(aq")
    )
    return rf"\&{safe}" if safe.startswith(".") else safe
