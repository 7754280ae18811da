"""What starting means for the files: a journal, a relationship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from mentorlog.domain.changes import Change, Create, Edit
from mentorlog.domain.edits import Value
from mentorlog.domain.entries import put_items
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.records import Side


def start_journal(language: str, name: str | None, me: Side | None) -> Create:
    """Make `journal.yaml`; the language is written so that it does not follow the machine."""
    said: dict[str, Value] = {"mentorlog": 1, "name": name, "me": me, "language": language}
    return Create(FileName(Kind.JOURNAL), {k: v for k, v in said.items() if v is not None})


def start_relationship(  # noqa: PLR0913 - one for each thing that is written
    key: str,
    name: str,
    me: Side,
    *,
    start: dt.date,
    end: dt.date,
    email: str | None = None,
    boundaries: Sequence[str] = (),
) -> Create:
    """Make `relationship.yaml`; both days are inclusive."""
    said: dict[str, Value] = {
        "name": name,
        "me": me,
        "email": email,
        "start": start,
        "end": end,
        "boundaries": [text.strip() for text in boundaries if text.strip()] or None,
    }
    file = FileName(Kind.RELATIONSHIP, key)
    return Create(file, {k: v for k, v in said.items() if v is not None})


def add_boundaries(pair: Pair, boundaries: Sequence[str]) -> list[Change]:
    """Write down what stays between the two, or is left alone (G4); nothing twice."""
    there = pair.relationship.boundaries
    new = [text.strip() for text in boundaries if text.strip() and text.strip() not in there]
    edits = put_items(pair.relationship, "boundaries", list(dict.fromkeys(new)))
    return [Edit(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []
