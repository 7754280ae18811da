"""The results of `init` and `demo`."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.output.data import PairResult
from mentorlog.store.git_attributes import Scope
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class InitResult:
    """The journal's place, whether it is new, and what was set up in git."""

    journal: str
    created: bool
    remembered: bool
    commits: bool
    encrypts: Scope | None
    changed: list[Changed]


@dataclass(frozen=True)
class DemoResult:
    """The journal of an invented pair; `commands` are command lines to try in it."""

    journal: str
    language: str | None
    name: str | None
    relationship: PairResult
    commands: list[str]
    changed: list[Changed]


RESULTS = {"init": InitResult, "demo": DemoResult}
