"""The next meeting, planned before the two part (G7); near the end of the season, the last one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mentorlog.conversation.asking import Back
from mentorlog.conversation.conversation import Conversation, When
from mentorlog.conversation.walk import Question
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import meeting_after, proposed_days
from mentorlog.domain.edits import Remove
from mentorlog.domain.entries import put
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details, is_at_night, move_meeting, plan_meeting, with_place
from mentorlog.domain.programme import season
from mentorlog.errors import UsageError
from mentorlog.output.echo import format_when_and_where
from mentorlog.texts.calendar import format_short_when, format_time, format_when


def _end_of(pair: Pair, talk: Conversation) -> dt.date:
    return pair.relationship.end or season(talk.programme, talk.name.date)[1]


def is_last(talk: Conversation) -> bool:
    """Tell whether this meeting's day is the relationship's last one."""
    return talk.pair.relationship.end == talk.name.date


@dataclass
class LastMeeting(Question):
    """Ask near the end of the season whether this was the last meeting (design 3)."""

    end_before: dt.date | None = None

    key = "last-meeting"

    def applies(self, talk: Conversation) -> bool:
        """Ask when no meeting is planned and the proposed days lie past the end."""
        pair = talk.pair
        is_past = proposed_days(talk.name.date)[0] > _end_of(pair, talk)
        return is_past and meeting_after(pair, talk.name) is None

    def answer(self, talk: Conversation) -> str | None:
        """Show what was answered before."""
        if not is_last(talk) and self.key not in talk.passed:
            return None
        word = "yes" if is_last(talk) else "no"
        return f"{talk.texts('talk.last-meeting')} {talk.texts(f'asking.{word}')}"

    def ask(self, talk: Conversation) -> None:
        """Ask; yes makes this meeting's day the relationship's last one, no takes that back."""
        end = talk.pair.relationship.end
        if end != talk.name.date:
            self.end_before = end
        is_likely = end == talk.name.date or not talk.is_back
        if not talk.yes("next-meeting", talk.texts("talk.last-meeting"), default=is_likely):
            self._set_end(talk, self.end_before)
        elif self._set_end(talk, talk.name.date):
            day = format_when(talk.name.date, None, talk.texts.language)
            talk.dim(talk.texts("talk.last-meeting.noted", day=day, key=talk.key))

    @staticmethod
    def _set_end(talk: Conversation, day: dt.date | None) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            if pair.relationship.end == day:
                return []
            edit = put(pair.relationship, "end", day) if day else Remove(("end",))
            return [Edit(file, (edit,))]

        return talk.save("end", str(day or ""), plan, file)


class NextMeeting(Question):
    """Ask for the next meeting: a key, or any day in words."""

    key = "next-meeting"

    def applies(self, talk: Conversation) -> bool:
        """Ask unless this was the last one."""
        return not is_last(talk)

    def answer(self, talk: Conversation) -> str | None:
        """Say what is planned already."""
        planned = _planned(talk)
        return talk.texts("talk.next-meeting.planned", when=planned) if planned else None

    def ask(self, talk: Conversation) -> None:
        """Ask by key, and plan the meeting at the same hour and place; say what was planned."""
        chosen = self._choose(talk)
        if chosen is None:
            return
        day, time = chosen
        details = Details(time=time or talk.entry.meeting.time)
        said = format_when(day, details.time, talk.texts.language)
        talk.save("next-meeting", said, lambda pair: _replan(pair, talk, day, details))
        if planned := self.answer(talk):
            talk.dim(f"  {planned}")

    def _choose(self, talk: Conversation) -> When | None:
        time = talk.entry.meeting.time
        days = {str(n): day for n, day in enumerate(proposed_days(talk.name.date), start=1)}
        words = {
            key: format_short_when(day, time, talk.texts.language, talk.today)
            for key, day in days.items()
        }
        words["+"] = talk.texts("talk.next-meeting.other")
        question = talk.texts("talk.next-meeting")
        standing = _planned(talk) or talk.texts("talk.next-meeting.skip")
        while True:
            pressed = talk.press("next-meeting", question, words, standing)
            if pressed != "+":
                return (days[pressed], time) if pressed in days else None
            try:
                if chosen := _ask_for_day(talk):
                    return chosen
            except Back:
                continue


def _planned(talk: Conversation) -> str | None:
    planned = meeting_after(talk.pair, talk.name)
    return format_when_and_where(planned, talk.today, talk.texts) if planned else None


def _ask_for_day(talk: Conversation) -> When | None:
    question = talk.texts("talk.next-meeting.day")
    said = ""
    while said := talk.line("next-meeting", question, said):
        try:
            if _is_meant(talk, when := _read_day(talk, said)):
                return when
        except UsageError as error:
            talk.say_error(error)
    return None


def _is_meant(talk: Conversation, when: When) -> bool:
    """Ask whether a time at night is meant; any other is."""
    time = when[1]
    if time is None or not is_at_night(time):
        return True
    question = talk.texts("day.at-night.sure", time=format_time(time, talk.texts.language))
    return talk.yes("next-meeting", question, default=False)


def _read_day(talk: Conversation, said: str) -> When:
    """Read a day after this meeting and not before today. Raises UsageError."""
    day, time = talk.read_when(said)
    if day <= talk.name.date or day < talk.today:
        when = format_when(day, None, talk.texts.language)
        raise UsageError("talk.not-after", day=when)
    return day, time


def _replan(pair: Pair, talk: Conversation, day: dt.date, details: Details) -> list[Change]:
    """Plan the meeting; one that is planned for another day already is moved there."""
    planned = meeting_after(pair, talk.name)
    if planned and planned.name.date != day:
        return move_meeting(pair, planned.name, day, details.time)[1]
    return plan_meeting(pair, day, with_place(pair, talk.name, day, details))[1]
