"""What has happened, when and where, the opening's questions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import (
    MeetingQuestion,
    ask_free_text,
    format_earlier_answer,
    meeting_text,
    save_on_exit,
)
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.changes.meeting import write_text
from mentorlog.domain.model.meeting import MODES
from mentorlog.domain.model.pair import Pair
from mentorlog.errors import UsageError
from mentorlog.features.actions.talk.open_actions import open_action_questions
from mentorlog.features.meeting.changes import write_fact
from mentorlog.features.meeting.talk.first_meeting import (
    BoundariesQuestion,
    NotesAgreement,
    expectation_questions,
)
from mentorlog.features.meeting.talk.topics import Topics
from mentorlog.texts.calendar import format_time


def _usual(talk: MeetingTalk, field: str) -> Any:  # noqa: ANN401 - whatever the field holds
    """Return what the meeting says, else what the last one before it said."""
    before = talk.pair.before(talk.name)
    there = getattr(talk.entry.meeting, field)
    return there or (getattr(before[-1].meeting, field) if before else None)


def _question(talk: MeetingTalk, key: str) -> str:
    return talk.texts(f"conversation.{key}{'' if talk.is_today else '.past'}")


def _known(talk: MeetingTalk, key: str, question: str, said: str | None) -> str | None:
    """Show what was answered here before; say nothing of what was known from the start."""
    if not said:
        return None
    return f"{question} {said}" if key in talk.passed else ""


class TimeQuestion(MeetingQuestion):
    """The question when it began, of a meeting that is written up; one of today has its time."""

    key = "time"

    def applies(self, talk: MeetingTalk) -> bool:
        """Ask of a meeting that is over."""
        return not talk.is_today

    def answer(self, talk: MeetingTalk) -> str | None:
        """Pass over a time that is known: the heading has said it."""
        time = talk.entry.meeting.time
        said = format_time(time, talk.texts.language) if time else None
        return _known(talk, self.key, talk.texts("conversation.time"), said)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask, and write the time; the last meeting's hour stands in the line."""
        usual = _usual(talk, "time")
        time = _ask_for_time(talk, format_time(usual, talk.texts.language) if usual else "")
        if time:
            talk.save("time", f"{time:%H:%M}", lambda pair: _set_time(pair, talk, time))


def _ask_for_time(talk: MeetingTalk, standing: str) -> dt.time | None:
    while standing := talk.line("place", talk.texts("conversation.time"), standing, replaces=True):
        try:
            return talk.read_time(standing)
        except UsageError as error:
            talk.say_error(error)
    return None


def _set_time(pair: Pair, talk: MeetingTalk, time: dt.time) -> list[Change]:
    return write_fact(pair, talk.name, "time", time)


class PlaceQuestion(MeetingQuestion):
    """The question where they are; the last meeting's place stands in the line."""

    key = "place"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Pass over a place that is known: the heading has said it."""
        return _known(talk, self.key, _question(talk, self.key), talk.entry.meeting.place)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask, and write the place."""
        question = _question(talk, self.key)
        with save_on_exit(lambda begun: _save_place(talk, begun)):
            said = talk.line("place", question, _usual(talk, "place") or "", replaces=True)
        _save_place(talk, said)


def _save_place(talk: MeetingTalk, place: str) -> None:
    if place:
        talk.save("place", place, lambda pair: write_fact(pair, talk.name, "place", place))


class ModeQuestion(MeetingQuestion):
    """The question how they meet, by one key; the last meeting's way is what Enter takes."""

    key = "mode"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Pass over a mode that is known: the heading has said it."""
        mode = talk.entry.meeting.mode
        said = talk.texts(f"meeting.mode.{mode}") if mode else None
        return _known(talk, self.key, _question(talk, self.key), said)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask, and write the mode."""
        usual = _usual(talk, "mode")
        words = {str(n): talk.texts(f"meeting.mode.{mode}") for n, mode in enumerate(MODES, 1)}
        default = talk.texts(f"meeting.mode.{usual}") if usual else ""
        pressed = talk.press("place", _question(talk, self.key), words, default)
        mode = MODES[int(pressed) - 1] if pressed in words else usual
        if mode:
            talk.save("mode", mode, lambda pair: write_fact(pair, talk.name, "mode", mode))


def opening_questions(talk: MeetingTalk) -> list[MeetingQuestion]:
    """List the questions of the opening, an open action each a question of its own.

    Where and how the two meet comes first, where neither plan nor line says it; then the open
    question, before any action.
    """
    return [
        TimeQuestion(),
        PlaceQuestion(),
        ModeQuestion(),
        SinceLast(),
        BoundariesQuestion(),
        NotesAgreement(),
        *expectation_questions(talk),
        *open_action_questions(talk),
        Topics(),
    ]


class SinceLast(MeetingQuestion):
    """The question, before all others, what has happened since last time (G14)."""

    key = "since-last"

    def applies(self, talk: MeetingTalk) -> bool:
        """Ask from the second meeting on: the first has no last time."""
        return bool(talk.pair.before(talk.name))

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return what was written before, or prepared."""
        return format_earlier_answer(
            talk, talk.step("since-last").title, talk.entry.meeting.since_last
        )

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for a line, and write it; what has several lines is written on as such."""
        question = talk.texts("conversation.since-last")
        if "\n" in (talk.entry.meeting.since_last or "").strip():
            ask_free_text(talk, "since-last", question, meeting_text(talk, "since_last"))
            return
        before = (talk.entry.meeting.since_last or "").strip()

        def save(said: str) -> None:
            talk.save(
                "since_last",
                said,
                lambda pair: write_text(pair, talk.name, "since_last", before, said),
            )

        with save_on_exit(save):
            said = talk.line("since-last", question, before)
        save(said)
