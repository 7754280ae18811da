"""The screen of `history`: a line for each commit, without any content of a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_when

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text


@dataclass(frozen=True)
class HistoryEntry:
    """One commit: when, by which command, and how many files of which kinds it changed.

    `command` is None for a commit made by hand, which has a `subject` of the person's own.
    """

    at: dt.datetime
    command: str | None
    kinds: Mapping[str, int]
    undoes: str | None = None
    redoes: str | None = None
    subject: str | None = None


def format_kinds(kinds: Mapping[str, int], texts: Texts) -> str:
    """Return how many files of which kinds: `1 meeting, milestones`."""
    said = [texts.count(f"versions.kind.{kind}", number) for kind, number in kinds.items()]
    return ", ".join(said) or texts("versions.kind.none")


def format_moment(moment: dt.datetime, today: dt.date, texts: Texts) -> str:
    """Return a day and a time, with the year only where it is not the present one."""
    return format_short_when(moment.date(), moment.time(), texts.language, today)


def render_history(
    shown: Sequence[HistoryEntry],
    hidden: int,
    today: dt.date,
    texts: Texts,
    what: str | None = None,
) -> RenderableType | str:
    """Draw a line for each entry in the given order, and the number of `hidden` ones.

    `what` is the file that was asked for, as typed; None for all files.
    """
    if not shown:
        return texts("versions.history-none-of" if what else "versions.history-none", given=what)
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    from mentorlog.output.next_step import draw_lines

    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(overflow="fold")
    for each in shown:
        moment = Text(format_moment(each.at, today, texts), style="dim")
        table.add_row(moment, _command(each, texts), _done(each, texts))
    more = texts.count("versions.history-more", hidden) if hidden else ""
    return Group(table, *(draw_lines(more, style="dim") if more else ()))


def _command(each: HistoryEntry, texts: Texts) -> Text:
    from rich.text import Text

    if each.command is None:
        return Text(texts("versions.by-hand"), style="italic")
    if each.undoes:
        return Text(texts("versions.undo-of", command=each.undoes))
    if each.redoes:
        return Text(texts("versions.redo-of", command=each.redoes))
    return Text(each.command)


def _done(each: HistoryEntry, texts: Texts) -> Text:
    from rich.text import Text

    kinds = Text(format_kinds(each.kinds, texts))
    return kinds.append(f"\n{each.subject}", style="dim") if each.subject else kinds
