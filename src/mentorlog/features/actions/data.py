"""The results of the commands about actions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.output.data import ActionResult, PairResult
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class ActionsOfPair:
    """The actions of one relationship."""

    pair: PairResult = field(metadata=inline())
    actions: list[ActionResult]


@dataclass(frozen=True)
class ActionListResult:
    """The actions of one relationship or of several."""

    today: dt.date
    relationships: list[ActionsOfPair]


@dataclass(frozen=True)
class ActionAddResult:
    """The actions that were added."""

    relationship: PairResult
    actions: list[ActionResult]
    changed: list[Changed]


@dataclass(frozen=True)
class ActionUpdateResult:
    """The actions that were closed or reopened; `already` names those that were in that state."""

    relationship: PairResult
    actions: list[ActionResult]
    already: list[str]
    changed: list[Changed]


@dataclass(frozen=True)
class ActionChangeResult:
    """An action before and after a change."""

    relationship: PairResult
    action: ActionResult
    before: ActionResult
    changed: list[Changed]


RESULTS = {
    "action list": ActionListResult,
    "action add": ActionAddResult,
    "action change": ActionChangeResult,
    "action done": ActionUpdateResult,
    "action drop": ActionUpdateResult,
    "action reopen": ActionUpdateResult,
}
