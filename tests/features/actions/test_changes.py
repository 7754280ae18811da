"""Settling actions: the words of a person stay, whichever form they have in the file."""

from __future__ import annotations

from typing import Any

import pytest
from support.plain_journal import PlainJournal, day, held

from mentorlog.domain.model.action import ActionLine
from mentorlog.domain.views.actions import TrackedAction, track_actions
from mentorlog.features.actions.changes import (
    append_actions,
    close_action,
    defer_action,
    not_agreed_yet,
    note_action,
    reopen_action,
)

KEY = "sofie-holm"
ON = day("10-05")
LINE = "Ask  two alumni @both due:2026-10-01 +cv"
LONG: dict[str, Any] = {
    "text": "Ask two alumni",
    "owner": "both",
    "due": day("10-01"),
    "milestone": "cv",
}


def journal_of(*actions: object) -> PlainJournal:
    """Make a journal with one held meeting."""
    milestones = {"milestones": [{"title": "CV", "key": "cv"}]}
    return PlainJournal({"2026-09-14": held(actions=list(actions))}, milestones=milestones)


def tracked(journal: PlainJournal, number: int = 1) -> TrackedAction:
    """Return the action of that number."""
    return track_actions(journal.load(), ON)[number - 1]


def actions(journal: PlainJournal) -> list[Any]:
    """Return the actions as the file has them."""
    found: list[Any] = journal.meeting("09-14")["actions"]
    return found


@pytest.mark.parametrize("word", ["done", "dropped"])
def test_close_a_line(word: Any) -> None:  # noqa: ANN401 - a literal
    """One line becomes the long form and keeps all that it said, its neighbours stay lines."""
    journal = journal_of("First", LINE)
    journal.make(close_action(KEY, tracked(journal, 2), word, ON, " Both rang. "))
    assert actions(journal) == ["First", {**LONG, word: ON, "note": "Both rang."}]
    assert list(actions(journal)[1]) == ["text", "owner", "due", "milestone", word, "note"]


def test_close_keeps_stray_words() -> None:
    """Words that only look like marks are in the text of the long form."""
    journal = journal_of("Call +45 20 30 @sofie")
    journal.make(close_action(KEY, tracked(journal), "done", ON))
    assert actions(journal) == [{"text": "Call +45 20 30 @sofie", "owner": "mentee", "done": ON}]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ({}, {"done": ON}),
        ({"done": "no"}, {"done": ON}),
        ({"done": None}, {"done": ON}),
        ({"dropped": day("10-01")}, {"done": ON}),
        ({"dropped": "no"}, {"dropped": "no", "done": ON}),
        ({"note": "A", "x-id": "7"}, {"note": "A", "x-id": "7", "done": ON}),
    ],
)
def test_close_the_long_form(said: dict[str, object], closed: dict[str, object]) -> None:
    """Closing sets one word, takes the other one out where it counts, and leaves the rest."""
    journal = journal_of({"text": "Ask", **said})
    journal.make(close_action(KEY, tracked(journal), "done", ON))
    assert actions(journal) == [{"text": "Ask", **closed}]
    assert not tracked(journal).item.is_open


def test_note_is_added_once() -> None:
    """A remark joins those that are there, and the same command again adds nothing."""
    journal = journal_of({"text": "Ask", "note": "First."})
    for _ in range(2):
        journal.make(close_action(KEY, tracked(journal), "done", ON, "Second."))
    assert actions(journal) == [{"text": "Ask", "note": "First.\n\nSecond.\n", "done": ON}]


@pytest.mark.parametrize(
    "closed", [{"done": ON}, {"dropped": "yes"}, {"dropped": ON, "done": "no"}]
)
def test_reopen(closed: dict[str, object]) -> None:
    """An action that is opened again has neither word that closed it."""
    journal = journal_of({"text": "Ask", "owner": "mentor", **closed})
    journal.make(reopen_action(KEY, tracked(journal), "Not yet"))
    assert tracked(journal).item.is_open
    assert actions(journal)[0]["note"] == "Not yet"


def test_reopen_what_is_open() -> None:
    """There is nothing to take out, of a line neither; a remark is kept all the same."""
    journal = journal_of(LINE, {"text": "Ask"})
    assert reopen_action(KEY, tracked(journal)) == []
    journal.make(reopen_action(KEY, tracked(journal), "Soon"))
    journal.make(note_action(KEY, tracked(journal, 2), "Soon"))
    assert actions(journal) == [{**LONG, "note": "Soon"}, {"text": "Ask", "note": "Soon"}]
    assert note_action(KEY, tracked(journal), " ") == []


def test_defer() -> None:
    """A new day replaces the old one, in either form."""
    journal = journal_of(LINE, {"text": "Ask"})
    for number in (1, 2):
        journal.make(defer_action(KEY, tracked(journal, number), ON))
    assert actions(journal) == [{**LONG, "due": ON}, {"text": "Ask", "due": ON}]


def test_add() -> None:
    """A new action is written in the long form, only with what was said."""
    journal = journal_of()
    entry = journal.load().meetings[0]
    journal.make(append_actions(KEY, entry, [ActionLine("A"), ActionLine("B", "mentor", ON, "cv")]))
    second = {"text": "B", "owner": "mentor", "due": ON, "milestone": "cv"}
    assert actions(journal) == [{"text": "A", "owner": "mentee"}, second]
    assert append_actions(KEY, entry, []) == []


def test_not_agreed_yet() -> None:
    """A promise that stands open word for word is not made again; anything else is a new one."""
    journal = journal_of("A", {"text": "B", "done": "yes"}, "C due:2026-10-01", "D @mentor")
    lines = [
        ActionLine("A"),
        ActionLine("B"),
        ActionLine("C"),
        ActionLine("C", due=day("10-01")),
        ActionLine("D"),
        ActionLine("E"),
        ActionLine("E"),
    ]
    fresh = not_agreed_yet(journal.load().meetings[0], lines)
    assert fresh == [ActionLine("B"), ActionLine("C"), ActionLine("D"), ActionLine("E")]
