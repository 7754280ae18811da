"""The questions of the opening: time and place, news since the last meeting, open actions."""

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
    """Return the meeting's value, else that of the meeting before it."""
    before = talk.pair.before(talk.name)
    there = getattr(talk.entry.meeting, field)
    return there or (getattr(before[-1].meeting, field) if before else None)


def _question(talk: MeetingTalk, key: str) -> str:
    return talk.texts(f"conversation.{key}{'' if talk.is_today else '.past'}")


def _known(talk: MeetingTalk, key: str, question: str, said: str | None) -> str | None:
    """Return the line on an earlier answer, empty for what was known before the conversation."""
    if not said:
        return None
    return f"{question} {said}" if key in talk.passed else ""


class TimeQuestion(MeetingQuestion):
    """The question for the start of a meeting recorded later; one of today has its time."""

    key = "time"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether the meeting is recorded after its day."""
        return not talk.is_today

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return no line for a known time: the heading shows it."""
        time = talk.entry.meeting.time
        said = format_time(time, talk.texts.language) if time else None
        return _known(talk, self.key, talk.texts("conversation.time"), said)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask with the last meeting's time in the line, and write the answer."""
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
    """The question for the place; that of the last meeting stands in the line."""

    key = "place"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return no line for a known place: the heading shows it."""
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
    """The question for the mode, by one key; Enter takes that of the last meeting."""

    key = "mode"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return no line for a known mode: the heading shows it."""
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
    """Return the questions of the opening, with one for each open action.

    Place and mode come first, where neither plan nor options give them; then the open question
    (G14), before any action.
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
    """The question for news since the last meeting, which comes before all others (G14)."""

    key = "since-last"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether a meeting was held before this one."""
        return bool(talk.pair.before(talk.name))

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the news that were written or prepared before."""
        return format_earlier_answer(
            talk, talk.step("since-last").title, talk.entry.meeting.since_last
        )

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for a line and write it; an earlier text of several lines is continued."""
        question = talk.texts("conversation.since-last")
        # A question of one line could not show a text of several without losing its breaks.
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
