"""The manual page, from what `--help` says and from the tables of the reference."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from support.pages import load_page, rows_of_commands
from typer._click.core import Context

from mentorlog import __version__
from mentorlog.cli.app import build_frame, load_command
from mentorlog.cli.help import format_about, format_parameter, format_usage, word_parameters
from mentorlog.session.session import CommonOptions, Session
from mentorlog.texts import Language, Texts
from mentorlog.texts.program import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from typer._click.core import Command, Parameter

_ROW = re.compile(r"^\| (`?[^|]+?`?) \| ([^|]+?) \|", re.MULTILINE)
_TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
_LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")


@dataclass(frozen=True)
class _Words:
    """What the page says in a language beside its `--help`; the tables stand in pages of docs."""

    title: str
    name: str
    headings: tuple[str, str, str, str, str, str, str]
    usage: str
    examples: str
    guide: str
    tables: tuple[tuple[str, int], tuple[str, int]]


_WORDS = {
    "en": _Words(
        "User Commands",
        "a meeting journal for mentors and mentees",
        (
            *("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"),
            *("EXIT STATUS", "ENVIRONMENT", "SEE ALSO"),
        ),
        r"[\fIOPTIONS\fR] [\fICOMMAND\fR ...]",
        "For example:",
        "mentorlog guide: the guide that leads through a meeting.",
        (("exit-codes.md", 0), ("environment.md", 0)),
    ),
    "da": _Words(
        "Brugerkommandoer",
        "en logbog til mentorer og mentees om deres møder",
        (
            *("NAVN", "OVERSIGT", "BESKRIVELSE", "TILVALG"),
            *("AFSLUTNINGSKODER", "MILJØVARIABLER", "SE OGSÅ"),
        ),
        r"[\fITILVALG\fR] [\fIKOMMANDO\fR ...]",
        "For eksempel:",
        "mentorlog guide: guiden, der leder jer gennem et møde.",
        (("../da/koder.md", 0), ("../da/koder.md", 1)),
    ),
}


def format_manual(language: Language) -> str:
    """Return the page `mentorlog(1)` as roff."""
    return "\n".join(_Manual(language).lines()) + "\n"


class _Manual:
    def __init__(self, language: Language) -> None:
        self._texts = Texts(language)
        self._words = _WORDS[language]

    def lines(self) -> Iterator[str]:
        frame, words = build_frame(), self._words
        name, synopsis, about, options, codes, environment, more = words.headings
        yield f'.TH MENTORLOG 1 "" "mentorlog {__version__}" "{words.title}"'
        yield from (f".SH {name}", rf"mentorlog \- {_say(words.name)}")
        yield from (f".SH {synopsis}", ".B mentorlog", words.usage)
        yield from (f".SH {about}", _say(self._texts("help.about")))
        yield from (f".SH {options}", *self._options(frame, frame.params))
        yield from self._commands()
        yield from (f".SH {codes}", *_table(*words.tables[0]))
        yield from (f".SH {environment}", *_table(*words.tables[1]))
        yield from (f'.SH "{more}"', _say(words.guide))

    def _commands(self) -> Iterator[str]:
        heading = ""
        for row in rows_of_commands():
            if row.heading != heading:
                heading = row.heading
                yield f'.SH "{_say(self._texts(f"help.{heading}").upper())}"'
            command = load_command(row, [])
            command.name = row.name
            usage = format_usage(_context(command), self._texts)
            line = f"{PROGRAM} {row.name} {usage}"
            yield f'.SS "{_say(line)}"'
            yield from (_say(part) for part in format_about(self._texts, row.name).split("\n\n"))
            options = [each for each in command.params if each.name != "help"]
            yield from self._options(command, options)
            yield from (".PP", self._words.examples, ".PP", ".RS 4", ".nf")
            lines = self._texts(f"examples.{row.name.replace(' ', '-')}").splitlines()
            yield from (_say(f"{PROGRAM} {line}") for line in lines)
            yield from (".fi", ".RE")

    def _options(self, command: Command, options: Iterable[Parameter]) -> Iterator[str]:
        context = _context(command)
        word_parameters(command, context, self._texts)
        for each in options:
            name, about = format_parameter(each, context, self._texts)
            if name:
                yield from (".TP", rf"\fB{_say(name)}\fR", _say(about) or ".br")


def _table(page: str, number: int) -> Iterator[str]:
    """Yield the rows of one of a page's tables, the heading and its rule aside."""
    table = _TABLE.findall(load_page(page))[number]
    for head, text in _ROW.findall(table)[2:]:
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
