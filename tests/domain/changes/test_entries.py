"""Edits that put a value into a record, whatever stands there already."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.plain_journal import Data, apply_edit

from mentorlog.domain.changes.entries import put_items, put_paragraph, set_key
from mentorlog.domain.model.meeting import Meeting


def after(data: Data, edits: object) -> Data:
    """Return the data after the edits."""
    assert isinstance(edits, list)
    for edit in edits:
        data = apply_edit(data, edit)
    return data


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        ({}, ["place"]),
        ({"summary": "S"}, ["summary", "place"]),
        ({"status": "held", "topics": ["A"]}, ["status", "place", "topics"]),
        ({"topics": ["A"], "time": "14:30"}, ["topics", "time", "place"]),
        ({"place": None, "notes": "N"}, ["place", "notes"]),
        ({"place": "Here"}, ["place"]),
    ],
)
def test_put_finds_its_place(data: Data, keys: list[str]) -> None:
    """A key is set where it stands, else it comes behind those that the format puts before it."""
    done = after(data, [set_key(Meeting.model_validate(data), "place", "Café")])
    assert list(done) == keys
    assert done["place"] == "Café"


@pytest.mark.parametrize("data", [{}, {"topics": None}, {"topics": []}, {"topics": ["A"]}])
def test_put_items(data: Data) -> None:
    """Items join a list that is there, empty, or not there at all."""
    meeting = Meeting.model_validate(data)
    done = after(data, put_items(meeting, "topics", ["B", "C"]))
    assert done["topics"] == [*(data.get("topics") or []), "B", "C"]
    assert put_items(meeting, "topics", []) == []


@pytest.mark.parametrize(
    ("there", "said", "text"),
    [
        (None, "A", "A\n"),
        ("", " A\n", "A\n"),
        ("A\n", "B", "A\n\nB\n"),
        ("A\n\n\nB\n", "C", "A\n\n\nB\n\nC\n"),
        ("A", "A", None),
        ("A\n\nB", "B", None),
        ("A\n\nB", "A", "A\n\nB\n\nA\n"),
        ("A\n\nB", "B\n\nC", "A\n\nB\n\nC\n"),
        ("A", "B\n\n\nC", "A\n\nB\n\n\nC\n"),
        ("A", "A\n\n\nB", "A\n\n\nB\n"),
        ("A\n\nB", "A\n\n\nB", None),
        ("A\n\n\nB", "A\n\nB\n\n\nC", "A\n\n\nB\n\n\nC\n"),
        ("AB", "B", "AB\n\nB\n"),
        ("A", "  ", None),
        ("A", "", None),
    ],
)
def test_paragraph(there: str | None, said: str, text: str | None) -> None:
    """Text is added below what is there and changes nothing of it; its own end is not repeated."""
    data = {} if there is None else {"notes": there}
    edits = put_paragraph(Meeting.model_validate(data), "notes", said)
    assert after(data, edits).get("notes") == (there if text is None else text)
    assert bool(edits) is (text is not None)


@pytest.mark.parametrize(("said", "text"), [("Ill", "Ill"), ("Ill\nagain", "Ill\nagain\n")])
def test_remark_stays_on_its_line(said: str, text: str) -> None:
    """A remark of one line is not made a block."""
    assert after({}, put_paragraph(Meeting.model_validate({}), "why", said)) == {"why": text}


TEXT = st.text(st.sampled_from("ab \n"), max_size=12)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, however many empty lines stand between them."""
    return re.split(r"\n{2,}", text.strip()) if text.strip() else []


@given(TEXT, TEXT)
@example("a", "a\n\n\nb")
@example("a\n\nb", "a\n\n\nb")
def test_paragraph_twice_is_once(there: str, said: str) -> None:
    """The same text given again, as after a crash, adds nothing; nothing is ever taken away."""
    data: Data = {"notes": there}
    once = after(data, put_paragraph(Meeting.model_validate(data), "notes", said))
    assert put_paragraph(Meeting.model_validate(once), "notes", said) == []
    assert once["notes"].strip().startswith(there.strip())
    wanted, found = paragraphs(said), paragraphs(once["notes"])
    assert found[len(found) - len(wanted) :] == wanted
    if not {*wanted} & {*paragraphs(there)}:
        assert once["notes"].strip().endswith(said.strip())
