"""The results of `sync`, `undo` and `history`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.output.result import keyed
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class Renamed:
    """A relationship's key or a meeting's file that was renamed, with the new name."""

    old: str = field(metadata=keyed("from"))
    new: str = field(metadata=keyed("to"))


@dataclass(frozen=True)
class SyncResult:
    """The numbers of commits received and sent, and what was left alone."""

    remote: str
    branch: str
    received: int
    sent: int
    uncommitted: list[str]
    beside: list[Renamed]
    new_keys: list[Renamed]
    changed: list[Changed]


@dataclass(frozen=True)
class TurnedCommand:
    """The commit that was undone or redone; `kinds` counts its files."""

    commit: str
    at: dt.datetime
    command: str | None
    kinds: dict[str, int]


@dataclass(frozen=True)
class UndoResult:
    """The commit that was undone or redone, and the files."""

    undone: TurnedCommand | None
    redone: TurnedCommand | None
    changed: list[Changed]


@dataclass(frozen=True)
class HistoryChange:
    """One commit: the command that made it, else its first line."""

    commit: str
    at: dt.datetime
    command: str | None
    undoes: str | None
    redoes: str | None
    subject: str | None
    kinds: dict[str, int]
    changed: list[Changed]


@dataclass(frozen=True)
class HistoryResult:
    """The commits of the history, newest first."""

    changes: list[HistoryChange]


RESULTS = {"sync": SyncResult, "undo": UndoResult, "history": HistoryResult}
