"""When, where and how the two meet (G6): asked only where neither plan nor line has said it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.walk import Question, saving_when_left
from mentorlog.domain.changes import Change
from mentorlog.domain.holding import write_fact
from mentorlog.domain.meeting import MODES
from mentorlog.domain.pair import Pair
from mentorlog.errors import UsageError
from mentorlog.texts.calendar import format_time


def _usual(talk: Conversation, field: str) -> Any:  # noqa: ANN401 - whatever the field holds
    """Return what the meeting says, else what the last one before it said."""
    before = talk.pair.before(talk.name)
    there = getattr(talk.entry.meeting, field)
    return there or (getattr(before[-1].meeting, field) if before else None)


def _question(talk: Conversation, key: str) -> str:
    return talk.texts(f"talk.{key}{'' if talk.is_today else '.past'}")


def _known(talk: Conversation, key: str, question: str, said: str | None) -> str | None:
    """Show what was answered here before; say nothing of what was known from the start."""
    if not said:
        return None
    return f"{question} {said}" if key in talk.passed else ""


class TimeQuestion(Question):
    """Ask when it began, of a meeting that is written up; one of today has its time."""

    key = "time"

    def applies(self, talk: Conversation) -> bool:
        """Ask of a meeting that is over."""
        return not talk.is_today

    def answer(self, talk: Conversation) -> str | None:
        """Pass over a time that is known: the heading has said it."""
        time = talk.entry.meeting.time
        said = format_time(time, talk.texts.language) if time else None
        return _known(talk, self.key, talk.texts("talk.time"), said)

    def ask(self, talk: Conversation) -> None:
        """Ask, and write the time; the last meeting's hour stands in the line."""
        usual = _usual(talk, "time")
        time = _ask_for_time(talk, format_time(usual, talk.texts.language) if usual else "")
        if time:
            talk.save("time", f"{time:%H:%M}", lambda pair: _set_time(pair, talk, time))


def _ask_for_time(talk: Conversation, standing: str) -> dt.time | None:
    while standing := talk.line("place", talk.texts("talk.time"), standing, replaces=True):
        try:
            return talk.read_time(standing)
        except UsageError as error:
            talk.say_error(error)
    return None


def _set_time(pair: Pair, talk: Conversation, time: dt.time) -> list[Change]:
    return write_fact(pair, talk.name, "time", time)


class PlaceQuestion(Question):
    """Ask where they are; the last meeting's place stands in the line."""

    key = "place"

    def answer(self, talk: Conversation) -> str | None:
        """Pass over a place that is known: the heading has said it."""
        return _known(talk, self.key, _question(talk, self.key), talk.entry.meeting.place)

    def ask(self, talk: Conversation) -> None:
        """Ask, and write the place."""
        question = _question(talk, self.key)
        with saving_when_left(lambda begun: _save_place(talk, begun)):
            said = talk.line("place", question, _usual(talk, "place") or "", replaces=True)
        _save_place(talk, said)


def _save_place(talk: Conversation, place: str) -> None:
    if place:
        talk.save("place", place, lambda pair: write_fact(pair, talk.name, "place", place))


class ModeQuestion(Question):
    """Ask how they meet, by one key; the last meeting's way is what Enter takes."""

    key = "mode"

    def answer(self, talk: Conversation) -> str | None:
        """Pass over a mode that is known: the heading has said it."""
        mode = talk.entry.meeting.mode
        said = talk.texts(f"meeting.mode.{mode}") if mode else None
        return _known(talk, self.key, _question(talk, self.key), said)

    def ask(self, talk: Conversation) -> None:
        """Ask, and write the mode."""
        usual = _usual(talk, "mode")
        words = {str(n): talk.texts(f"meeting.mode.{mode}") for n, mode in enumerate(MODES, 1)}
        default = talk.texts(f"meeting.mode.{usual}") if usual else ""
        pressed = talk.press("place", _question(talk, self.key), words, default)
        mode = MODES[int(pressed) - 1] if pressed in words else usual
        if mode:
            talk.save("mode", mode, lambda pair: write_fact(pair, talk.name, "mode", mode))
