"""The pages of `--help` in the language in force, including Typer's own words.

Declarations have no sentences: these are in `texts/<language>/help.py`, under the names of the
command and the parameter, and are added when somebody asks for a page or presses Tab.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.errors import MentorlogError
from mentorlog.output.terminal import measure_width
from mentorlog.session.session import LANGUAGE_VARIABLE, Session, get_session
from mentorlog.texts.placeholders import translate_metavar

if TYPE_CHECKING:
    from typer._click.core import Command, Context, Parameter
    from typer._click.formatting import HelpFormatter

    from mentorlog.texts import Texts

_NARROW = 52
_MARGIN = 2
_OPTIONAL = r"\[\[([^]]+)\](?:\.\.\.)?\]\.\.\."
_REPEATED = r"\{([^}]+?)(?:\.\.\.)?\}\.\.\."
_BRACES = str.maketrans("", "", "{}")
_RANGE = r"(\[|; )\d+<=x<=\d+(\]|; )"
_TYPE = r" <[^>]*>$"
_LIST = r"<list\[(.*)\]>$"


def get_help_texts(ctx: Context) -> Texts:
    """Return the texts of a page, also in the journal's language.

    A shell that completes gets that of a named journal, or of one around the current folder:
    importing what finds the configuration takes longer than the answer.
    """
    session = get_session(ctx)
    _find_journal_language(session, is_near=ctx.resilient_parsing)
    return session.texts


def _find_journal_language(session: Session, *, is_near: bool) -> None:
    """Find the language of the journal where nothing else decides; raises nothing."""
    named = session.globals.lang or session.early.lang or os.environ.get(LANGUAGE_VARIABLE)
    if named or session.journal_language:
        return
    from mentorlog.session.location import find_journal, find_near_journal
    from mentorlog.store.configuration import find_written_language

    with suppress(MentorlogError, OSError):
        find = find_near_journal if is_near else find_journal
        root = find(session.globals.journal, os.environ)
        session.journal_language = find_written_language(root) if root else None


def format_summary(texts: Texts, name: str) -> str:
    """Return the sentence on the command `name`, empty for one without a text."""
    path = name.replace(" ", "-")
    return texts(f"help.{path}") if texts.has(f"help.{path}") else ""


def format_about(texts: Texts, name: str) -> str:
    """Return the sentence on the command `name`, and its longer description."""
    path = name.replace(" ", "-")
    more = texts(f"help.{path}.more") if texts.has(f"help.{path}.more") else ""
    return f"{format_summary(texts, name)}\n\n{more}".strip()


def get_name(ctx: Context) -> str:
    """Return the words that call a command, without the program's own name."""
    path: list[str] = []
    level: Context | None = ctx
    # The outermost level is the program itself, whose name is not part of a command's.
    while level is not None and level.parent is not None:
        path.insert(0, level.info_name or "")
        level = level.parent
    return " ".join(path)


def word_parameters(command: Command, ctx: Context, texts: Texts) -> None:
    """Add the help texts to a command's options and arguments."""
    path = get_name(ctx).replace(" ", "-")
    for parameter in command.get_params(ctx):
        name = parameter.name
        own, common = f"help.{path}.{name}", f"help.any.{name}"
        key = own if texts.has(own) else common
        if texts.has(key):
            parameter.help = texts(key)  # type: ignore[attr-defined]


def write_usage(ctx: Context, formatter: HelpFormatter, texts: Texts) -> None:
    """Write the first line of a page."""
    formatter.write_usage(ctx.command_path, format_usage(ctx, texts), prefix=texts("help.usage"))


def format_usage(ctx: Context, texts: Texts) -> str:
    """Return the words to type behind a command's name."""
    # Typer puts its own brackets and dots round those of the declaration.
    pieces = re.sub(_OPTIONAL, r"[\1]...", " ".join(ctx.command.collect_usage_pieces(ctx)))
    pieces = re.sub(_REPEATED, r"\1...", pieces).translate(_BRACES)
    return translate_metavar(texts, pieces)


def write_parameters(ctx: Context, formatter: HelpFormatter, texts: Texts) -> None:
    """Write a command's arguments, then its options."""
    word_parameters(ctx.command, ctx, texts)
    parameters = ctx.command.get_params(ctx)
    for kind in ("argument", "option"):
        records = [
            format_parameter(each, ctx, texts)
            for each in parameters
            if each.param_type_name == kind and not getattr(each, "hidden", False)
        ]
        if records:
            with formatter.section(texts(f"help.part.{kind}s")):
                formatter.write_dl(records)


def format_parameter(parameter: Parameter, ctx: Context, texts: Texts) -> tuple[str, str]:
    """Return how a parameter is typed, and its help text without the English words behind it.

    A number's range is left out: the error about a wrong number names it.
    """
    name, about = parameter.get_help_record(ctx) or ("", "")
    text = getattr(parameter, "help", None) or ""
    # Typer appends `[0<=x<=9; required]` in English to the help text.
    behind = re.sub(_RANGE, lambda match: match[1] if match[2] == "; " else "", about[len(text) :])
    behind = behind.replace("[required]", f"[{texts('help.required')}]")
    name = re.sub(_TYPE, "", name) if parameter.param_type_name == "argument" else name
    return translate_metavar(texts, re.sub(_LIST, r"<\1>", name)), f"{text}{behind.rstrip()}"


def fit_page(page: HelpFormatter) -> None:
    """Fit a page that has not been begun to the terminal, with less room for names of options."""
    columns = measure_width(sys.stdout) if sys.stdout else _NARROW
    if columns < _NARROW:
        page.width = columns - _MARGIN
        most = page.width // 2 - _MARGIN
        # Typer gives the first column up to thirty columns, whatever is left for the second.
        page.write_dl = partial(page.write_dl, col_max=most)  # type: ignore[method-assign]
