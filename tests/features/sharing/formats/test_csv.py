"""The table is one that a spreadsheet reads and never runs."""

from __future__ import annotations

import csv

import pytest
from support.shared_example import share

from mentorlog.domain.model.action import ActionItem
from mentorlog.features.sharing.formats.records import format_table


def test_meetings_and_actions() -> None:
    """A line for each, and no column for notes that were not asked for."""
    rows = list(csv.DictReader(format_table(share()).decode().splitlines()))
    assert [row["kind"] for row in rows] == ["meeting", "action"]
    assert "notes" not in rows[0]
    meeting, action = ({k: v for k, v in row.items() if v} for row in rows)
    assert meeting == {
        "kind": "meeting",
        "meeting": "2026-09-14",
        "date": "2026-09-14",
        "status": "held",
        "time": "14:30",
        "minutes": "90",
        "place": "Café",
        "mode": "online",
        "topics": "A job",
        "summary": "A trial month.",
    }
    assert action["text"] == "Ask two alumni"
    assert (action["owner"], action["due"]) == ("mentee", "2026-10-01")


def test_notes_have_a_column_when_they_are_shared() -> None:
    """On one line, as every text."""
    (row, _) = csv.DictReader(format_table(share(notes="One\n\n two")).decode().splitlines())
    assert row["notes"] == "One two"


@pytest.mark.parametrize("sign", [*"=+-@", "\t=", "\n@", "\uff1d"])
def test_no_text_is_a_formula(sign: str) -> None:
    """Neither a place nor an action can make a spreadsheet calculate."""
    text = f"{sign}cmd|' /C calc'!A0"
    rows = csv.DictReader(
        format_table(share(place=text, actions=[ActionItem(text=text, owner="both", done=True)]))
        .decode()
        .splitlines()
    )
    meeting, action = rows
    assert meeting["place"] == action["text"] == f"'{text.strip()}"
    assert action["done"] == "yes"
