"""The journal: whose it is, its language, its clock and its programme."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema

from mentorlog.domain.programme import Programme
from mentorlog.domain.records import Format, Record, Side, Text, unless_said


def _read_switch(value: object) -> object:
    words = {"yes": True, "true": True, "ja": True, "no": False, "false": False, "nej": False}
    return words.get(value.strip().lower(), value) if isinstance(value, str) else value


Switch = Annotated[bool, BeforeValidator(_read_switch), WithJsonSchema({"type": "boolean"})]


class Git(Record):
    """Say whether commands that change something make a commit."""

    commit: Annotated[Switch, unless_said(default=False)] = False


class Journal(Record):
    """Hold `journal.yaml`; `me` is the role that new relationships begin with."""

    mentorlog: Format = None
    name: Text | None = None
    me: Side | None = None
    language: Literal["en", "da"] | None = None
    timezone: Text | None = None
    programme: Programme | None = None
    guide: Text | None = None
    git: Git | None = None
