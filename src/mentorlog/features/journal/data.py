"""What `init` and `demo` answer with."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.output.data import PairResult
from mentorlog.store.git_attributes import Scope
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class InitResult:
    """Where the journal is, whether it is new, and what git is asked to do."""

    journal: str
    created: bool
    remembered: bool
    commits: bool
    encrypts: Scope | None
    changed: list[Changed]


@dataclass(frozen=True)
class DemoResult:
    """The journal of an invented pair; `commands` are lines for a shell to look round with."""

    journal: str
    language: str | None
    name: str | None
    relationship: PairResult
    commands: list[str]
    changed: list[Changed]


RESULTS = {"init": InitResult, "demo": DemoResult}
