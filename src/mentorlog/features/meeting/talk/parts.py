"""The three parts of a meeting, which may lie hours apart: opening, talk, closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from mentorlog.conversation.asking.asker import Back
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import MeetingQuestion, ask_all, find_first, find_last
from mentorlog.domain.model.meeting import PARTS, Part
from mentorlog.features.meeting.talk.agenda import show_agenda, talk_questions
from mentorlog.features.meeting.talk.closing import closing_questions, show_next_steps
from mentorlog.features.meeting.talk.opening import opening_questions
from mentorlog.output.format import format_meeting_line


def lead_meeting(talk: MeetingTalk) -> None:
    """Run the remaining parts of a meeting, from the one that was reached. Raises Paused."""
    reached = _reached(talk)
    is_first = reached == "opening" and not talk.pair.before(talk.name)
    _show_title(talk, _going_on(talk, reached) or ("conversation.first" if is_first else None))
    _lead(talk, PARTS, reached)


def lead_closing(talk: MeetingTalk) -> None:
    """Run only the closing of a meeting. Raises Paused."""
    _show_title(talk, None)
    _lead(talk, ("closing",), "closing")


@dataclass
class _Leading:
    """One part of a meeting, whose questions are created when the part is first reached."""

    talk: MeetingTalk
    part: Part

    @cached_property
    def _questions(self) -> list[MeetingQuestion]:
        return _QUESTIONS[self.part](self.talk)

    def lead(self, *, from_end: bool, again: bool = False) -> None:
        """Ask the unanswered questions, or begin with the last one, or again with the first.

        Raises Back where the person goes back before the first one.
        """
        self.talk.reach(self.part)
        if again:
            self.talk.dim(self.talk.texts("conversation.first-question"))
        else:
            self._show_head()
        first = find_last(self.talk, self._questions) if from_end else None
        first = find_first(self.talk, self._questions) if again else first
        ask_all(self.talk, self._questions, first)

    def _show_head(self) -> None:
        self.talk.head(self.talk.texts(f"conversation.part.{self.part}"))
        if self.part in _SHOWN:
            _SHOWN[self.part](self.talk)


_QUESTIONS: dict[Part, Callable[[MeetingTalk], list[MeetingQuestion]]] = {
    "opening": opening_questions,
    "talk": talk_questions,
    "closing": closing_questions,
}

_SHOWN: dict[Part, Callable[[MeetingTalk], None]] = {
    "talk": show_agenda,
    "closing": show_next_steps,
}


def _lead(talk: MeetingTalk, parts: Sequence[Part], reached: Part) -> None:
    leading = [_Leading(talk, part) for part in parts]
    place, from_end, again = parts.index(reached), False, False
    while place < len(leading):
        try:
            leading[place].lead(from_end=from_end, again=again)
        except Back:
            # Back before a part goes to the last question of the part before; before the first, it
            # starts anew.
            from_end, again = place > 0, place == 0
            place = max(0, place - 1)
        else:
            place, from_end, again = place + 1, False, False


def _show_title(talk: MeetingTalk, aside: str | None) -> None:
    pair = talk.pair
    if entry := pair.entry(talk.name):
        talk.head(format_meeting_line(pair, entry, talk.today, talk.texts))
    if aside:
        talk.dim(talk.texts(aside))


def _going_on(talk: MeetingTalk, reached: Part) -> str | None:
    is_begun = reached != "opening" or bool(talk.note and talk.note.passed)
    return "conversation.going-on" if is_begun else None


def _reached(talk: MeetingTalk) -> Part:
    """Return the part to continue in: the noted one, else what the meeting's file implies."""
    if note := talk.note:
        return note.part
    meeting = talk.entry.meeting
    if meeting.summary:
        return "closing"
    return "talk" if meeting.notes else "opening"
