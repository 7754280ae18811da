"""What `sync`, `undo` and `history` answer with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.output.result import keyed
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class Renamed:
    """A relationship's key, or a meeting's file, and its new name."""

    old: str = field(metadata=keyed("from"))
    new: str = field(metadata=keyed("to"))


@dataclass(frozen=True)
class SyncResult:
    """How many commits came and went, and what was left alone."""

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
    """The commit that was undone or done again; `kinds` counts its files."""

    commit: str
    at: dt.datetime
    command: str | None
    kinds: dict[str, int]


@dataclass(frozen=True)
class UndoResult:
    """What was undone, or done again."""

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
    """What changed when, newest first."""

    changes: list[HistoryChange]


RESULTS = {"sync": SyncResult, "undo": UndoResult, "history": HistoryResult}
