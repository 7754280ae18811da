"""A relationship: the other's name, its first and last day, and what waits for a meeting."""

from __future__ import annotations

from typing import Annotated

from mentorlog.domain.model.fields import Day, Format, Record, Several, Side, Text, Trait
from mentorlog.domain.model.journal import HoursPerMonth
from mentorlog.domain.model.meeting import Topic


class Ended(Record):
    """The day on which a relationship was ended, and the reason if one was given."""

    on: Day | None = None
    reason: Text | None = None


class Relationship(Record):
    """The file `relationship.yaml`; `me` is the user's own role in it."""

    mentorlog: Format = None
    name: Text | None = None
    me: Side | None = None
    email: Text | None = None
    start: Day | None = None
    end: Day | None = None
    ended: Ended | None = None
    boundaries: Several[Text]
    background: Annotated[Text | None, Trait.PROSE] = None
    rhythm: HoursPerMonth | None = None
    topics: Several[Topic]
    since_last: Annotated[Text | None, Trait.PROSE] = None
