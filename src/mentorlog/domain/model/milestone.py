"""Milestones: a few large ones, with small ones inside as safe spots on the way (G21)."""

from __future__ import annotations

import re
from typing import Annotated, Any

from mentorlog.domain.model.fields import (
    Closable,
    Closing,
    Day,
    Format,
    ReadDue,
    Record,
    Several,
    Text,
    Trait,
)
from mentorlog.domain.model.milestone_keys import name_in_order

_DUE = re.compile(r"due:(\S+)", re.IGNORECASE)


class Goal(Closable):
    """A goal to reach; a file may have it as one line with `due:`."""

    @classmethod
    def read_line(cls, line: str, read_due: ReadDue) -> dict[str, Any]:
        """Return title and day of `CV rewritten due:2026-09-30`; of two days the last counts."""
        words = line.split()
        for place in reversed(range(len(words))):
            match = _DUE.fullmatch(words[place])
            if match and (due := read_due(match[1])):
                return {"title": " ".join(words[:place] + words[place + 1 :]), "due": due}
        return {"title": line.strip()}


class Step(Goal):
    """A small milestone inside a large one."""

    title: Annotated[Text, Trait.SHARED]
    due: Annotated[Day | None, Trait.SHARED] = None
    done: Annotated[Closing, Trait.SHARED] = None
    dropped: Closing = None


class Milestone(Goal):
    """A large milestone; actions name it by its key."""

    title: Annotated[Text, Trait.SHARED]
    key: Text | None = None
    due: Annotated[Day | None, Trait.SHARED] = None
    why: Text | None = None
    evidence: Text | None = None
    done: Annotated[Closing, Trait.SHARED] = None
    dropped: Closing = None
    steps: Annotated[Several[Step], Trait.SHARED]


class Milestones(Record):
    """The file `milestones.yaml`."""

    mentorlog: Format = None
    milestones: Several[Milestone]


def no_milestones() -> Milestones:
    """Return the milestones of a relationship without the file, without building the model."""
    # Skips validation, and with it the building of the validator, which most runs need not pay for.
    return Milestones.model_construct(set(), mentorlog=None, milestones=[])


def milestone_keys(milestones: Milestones) -> frozenset[str]:
    """Return the keys that an action's `+KEY` may name."""
    return frozenset(keys_in_order(milestones))


def keys_in_order(milestones: Milestones) -> tuple[str, ...]:
    """Return the key of each milestone, as `name_in_order` says."""
    return name_in_order([(each.key, each.title) for each in milestones.milestones])
