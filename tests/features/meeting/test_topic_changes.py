"""Topics: whose they are, as they are typed and as they stand in a file (G3, G18)."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from mentorlog.domain.changes.meeting import topic_entries
from mentorlog.domain.model.meeting import Meeting, Topic, topic_entry


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("CV", "CV"),
        (" CV  and more ", "CV  and more"),
        ("CV @mentee", "CV"),
        ("CV @mentor", {"text": "CV", "from": "mentor"}),
        ("CV @Mentor ", {"text": "CV", "from": "mentor"}),
        ("Is @mentor right", "Is @mentor right"),
        ("CV @both", "CV @both"),
        ("me@mentor", "me@mentor"),
        ("- CV", "CV"),
        ("\u2022 CV @mentor", {"text": "CV", "from": "mentor"}),
        ("-5 % in pay", "-5 % in pay"),
        ("- ", "-"),
        ("", ""),
    ],
)
def test_typed_topic(line: str, entry: Any) -> None:  # noqa: ANN401 - a line or a map
    """A topic is the mentee's unless its last word says otherwise; a list's sign is no part."""
    assert topic_entry(line) == entry


@pytest.mark.parametrize("said", ["", "@mentor", {"text": " "}, {"from": "mentor"}, {"text": None}])
def test_topic_without_a_text(said: object) -> None:
    """A topic has to be about something."""
    with pytest.raises(ValidationError) as caught:
        Topic.model_validate(said)
    assert caught.value.errors()[0]["type"] == "empty-text"


def test_topics_of_a_file_as_another_holds_them() -> None:
    """A topic that is handed on keeps its side and what a person wrote beside it."""
    topics = ["A", "B @mentor", {"text": "C"}, {"text": "D", "from": "mentee", "x-why": "E"}]
    meeting = Meeting.model_validate({"topics": topics})
    assert topic_entries(meeting.topics) == (
        "A",
        {"text": "B", "from": "mentor"},
        "C",
        {"text": "D", "x-why": "E"},
    )
