"""The last page of a meeting: what may be shared, on one screen."""

from __future__ import annotations

import datetime as dt

import pytest

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import Meeting, MeetingEntry
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.relationship import Relationship
from mentorlog.features.meeting.screen import render_meeting_summary
from mentorlog.texts import Language, Texts

CLOSING = "end-meeting sofie-holm --meeting 2026-10-12"
COMMAND = "export sofie-holm --meeting 2026-10-12 --to md"
CANARY = "not for the page"

FULL = {
    "status": "held",
    "time": "14:30",
    "minutes": 85,
    "place": "Café by the river",
    "mode": "walk-and-talk",
    "topics": ["A student job", {"text": "Public sector?", "from": "mentor", "x-own": CANARY}],
    "since_last": CANARY,
    "notes": CANARY,
    "questions_asked": [CANARY],
    "why": CANARY,
    "x-own": CANARY,
    "summary": "The job must teach me something.\nI ask for a trial month.",
    "actions": [
        {"text": "Ask two alumni", "due": "2026-10-26", "note": CANARY, "milestone": CANARY},
        {"text": "Introduce Sofie to Lars", "owner": "mentor"},
        {"text": "Find a room", "owner": "both"},
    ],
}

PAGE = """
Maria Berg and Sofie Holm, Mon 12 Oct 14:30, 1 h 25 min, Café by the river,
walk-and-talk

Topics
  - A student job
  - Public sector?

Summary
  The job must teach me something.
  I ask for a trial month.

Agreed
  - Ask two alumni (Sofie, by Mon 26 Oct)
  - Introduce Sofie to Lars (Maria, for next time)
  - Find a room (both, for next time)

Next meeting: Mon 2 Nov 14:30, Kantinen

Read it aloud, take a picture, or send it with:
  mentorlog export sofie-holm --meeting 2026-10-12 --to md"""


def _entry(day: str, **said: object) -> MeetingEntry:
    return MeetingEntry(MeetingName(dt.date.fromisoformat(day)), Meeting.model_validate(said))


def _page(
    meeting: dict[str, object],
    *missing: str,
    language: Language = "en",
    width: int = 80,
    planned: dict[str, object] | None = None,
) -> str:
    held = _entry("2026-10-12", **meeting)
    later = [_entry("2026-11-02", status="planned", **planned)] if planned else []
    relationship = Relationship.model_validate(
        {"name": "Sofie Holm", "boundaries": [CANARY], "background": CANARY, "email": CANARY}
    )
    pair = Pair("sofie-holm", relationship, "mentor", (held, *later))
    return render_meeting_summary(
        pair,
        held,
        missing,
        Texts(language),
        own_name="Maria Berg",
        command=COMMAND,
        closing=CLOSING,
        width=width,
    )


def test_it_says_what_was_agreed_and_how_to_send_it() -> None:
    """Both names, when and where, topics, summary, actions, the next date: nothing else."""
    page = _page(FULL, planned={"time": "14:30", "place": "Kantinen", "why": CANARY})
    assert page == PAGE
    assert CANARY not in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Still missing: the summary, the next meeting. Add it with:"),
        ("da", "Mangler stadig: opsummeringen, næste møde. Tilføj det med:"),
    ],
)
def test_it_says_what_is_still_missing(language: Language, said: str) -> None:
    """In a line, with the command below it, and never that somebody should reflect."""
    page = _page({"status": "held"}, "summary", "next-meeting", language=language)
    lines = page.split("\n")
    assert lines[lines.index(said) + 1] == f"  mentorlog {CLOSING}"
    assert "refle" not in page


LONG = "This was a long talk about what a first job has to be like, and what it must not be. "


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("language", ["en", "da"])
def test_it_fits_24_lines_however_much_was_said(language: Language, width: int) -> None:
    """The longest part is cut first, and says how much more there is; no line is broken."""
    meeting: dict[str, object] = {
        **FULL,
        "place": "A place with a name that goes on and on " * 6,
        "topics": [f"{LONG} {n}" for n in range(12)],
        "summary": f"{LONG}\n\n" * 20,
        "actions": [{"text": f"{LONG} {n}", "owner": "both"} for n in range(30)],
    }
    planned: dict[str, object] = {"place": "Another place with a long name " * 9}
    for missing in ((), ("minutes",)):
        lines = _page(meeting, *missing, language=language, width=width, planned=planned)
        rows = lines.split("\n")
        assert len(rows) < 24
        assert max(map(len, rows)) <= min(width, 76)
        more = {"en": "more", "da": "til"}[language]
        assert sum(row.startswith("  ... ") and row.endswith(more) for row in rows) == 3
        assert rows[-1] == f"  mentorlog {COMMAND}"


def test_a_short_page_is_not_cut() -> None:
    """Where there is room everything stands there whole."""
    page = _page({**FULL, "summary": "One.\nTwo.\nThree.\nFour.\nFive."})
    assert "more" not in page
    assert len(page.split("\n")) < 24


def test_what_is_settled_is_not_promised_for_next_time() -> None:
    """An action that was ticked in the meeting reads as done, and words keep their hyphens."""
    actions = [{"text": "CV", "done": "2026-10-12"}, {"text": "Call", "dropped": "yes"}]
    page = _page({"status": "held", "actions": actions, "place": "A" * 40, "mode": "walk-and-talk"})
    assert "- CV (Sofie, done)" in page
    assert "- Call (Sofie, dropped)" in page
    assert "walk-and-talk" in page
