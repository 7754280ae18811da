"""The questions of the closing: summary, length, next meeting, last meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from mentorlog.conversation.asking.asker import Back
from mentorlog.conversation.meeting_talk import MeetingTalk, When
from mentorlog.conversation.questions import (
    MeetingQuestion,
    ask_free_text,
    format_earlier_answer,
    meeting_text,
)
from mentorlog.domain.changes.edits import Change, EditFile, Remove
from mentorlog.domain.changes.entries import set_key
from mentorlog.domain.changes.meeting import MeetingDetails, is_at_night, with_place
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.journal import season
from mentorlog.domain.model.pair import Pair, meeting_after
from mentorlog.errors import UsageError
from mentorlog.features.actions.talk.new_actions import Actions, open_milestones
from mentorlog.features.meeting.changes import (
    move_meeting,
    plan_meeting,
    proposed_days,
    proposed_minutes,
    unplan_meeting,
    write_fact,
)
from mentorlog.features.meeting.talk.topics import WaitingTopics
from mentorlog.output.format import format_when_and_where
from mentorlog.texts.calendar import format_short_when, format_time, format_when
from mentorlog.texts.typed_dates import parse_duration

_NOT_PLANNED: Final = "-"
"""The key that withdraws the planned meeting."""


def _end_of(pair: Pair, talk: MeetingTalk) -> dt.date:
    return pair.relationship.end or season(talk.programme, talk.name.date)[1]


def is_last(talk: MeetingTalk) -> bool:
    """Return whether the meeting's day is the relationship's last one."""
    return talk.pair.relationship.end == talk.name.date


@dataclass
class LastMeeting(MeetingQuestion):
    """The question near the end of the season whether this was the last meeting."""

    end_before: dt.date | None = None

    key = "last-meeting"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether no meeting is planned and the proposed days lie past the end."""
        pair = talk.pair
        is_past = proposed_days(talk.name.date)[0] > _end_of(pair, talk)
        return is_past and meeting_after(pair, talk.name) is None

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the earlier answer."""
        if not is_last(talk) and self.key not in talk.passed:
            return None
        word = "yes" if is_last(talk) else "no"
        return (
            f"{talk.texts('conversation.last-meeting')} {talk.texts(f'conversation.asking.{word}')}"
        )

    def ask(self, talk: MeetingTalk) -> None:
        """Ask; yes makes this day the relationship's last one, no restores the earlier end."""
        end = talk.pair.relationship.end
        if end != talk.name.date:
            self.end_before = end
        # Asked anew Enter says yes; asked again it repeats the earlier answer.
        is_likely = end == talk.name.date or not talk.is_back
        if not talk.yes("next-meeting", talk.texts("conversation.last-meeting"), default=is_likely):
            self._set_end(talk, self.end_before)
        elif self._set_end(talk, talk.name.date):
            day = format_when(talk.name.date, None, talk.texts.language)
            talk.dim(talk.texts("conversation.last-meeting.noted", day=day, key=talk.key))

    @staticmethod
    def _set_end(talk: MeetingTalk, day: dt.date | None) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            if pair.relationship.end == day:
                return []
            edit = set_key(pair.relationship, "end", day) if day else Remove(("end",))
            return [EditFile(file, (edit,))]

        return talk.save("end", str(day or ""), plan, file)


@dataclass
class NextMeeting(MeetingQuestion):
    """The question for the next meeting: a key for a proposal, or any day in words.

    `made` is the meeting that was planned here, `said` the day as it was typed.
    """

    made: MeetingName | None = None
    said: str = ""

    key = "next-meeting"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether this was not the last meeting."""
        return not is_last(talk)

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the meeting that is planned already."""
        planned = _planned(talk)
        return talk.texts("conversation.next-meeting.planned", when=planned) if planned else None

    def ask(self, talk: MeetingTalk) -> None:
        """Ask, plan the meeting at the same time and place, and print what was planned.

        A meeting that is planned already is moved, or withdrawn.
        """
        chosen = self._choose(talk)
        if chosen is None:
            return
        if chosen == _NOT_PLANNED:
            self._take_back(talk)
            return
        day, time = chosen
        was_planned = meeting_after(talk.pair, talk.name) is not None
        details = MeetingDetails(time=time or talk.entry.meeting.time)
        said = format_when(day, details.time, talk.texts.language)
        talk.save("next-meeting", said, lambda pair: _replan(pair, talk, day, details))
        if planned := meeting_after(talk.pair, talk.name):
            # Only a meeting that this talk created may be deleted when its planning is taken back.
            self.made = planned.name if self.made or not was_planned else None
            talk.dim(f"  {self.answer(talk)}")

    def _take_back(self, talk: MeetingTalk) -> None:
        """Withdraw the planned meeting, and print that."""
        made, self.made, self.said = self.made, None, ""
        said = talk.texts("conversation.next-meeting.none")
        if talk.save("next-meeting", said, lambda pair: unplan_meeting(pair, talk.name, made)):
            talk.dim(f"  {said}")

    def _choose(self, talk: MeetingTalk) -> When | Literal["-"] | None:
        time = talk.entry.meeting.time
        days = {str(n): day for n, day in enumerate(proposed_days(talk.name.date), start=1)}
        words = {
            key: format_short_when(day, time, talk.texts.language, talk.today)
            for key, day in days.items()
        }
        words["+"] = talk.texts("conversation.next-meeting.other")
        if meeting_after(talk.pair, talk.name):
            words[_NOT_PLANNED] = talk.texts("conversation.next-meeting.take-back")
        question = talk.texts("conversation.next-meeting")
        standing = _planned(talk) or talk.texts("conversation.next-meeting.skip")
        while True:
            pressed = talk.press("next-meeting", question, words, standing)
            if pressed == _NOT_PLANNED:
                return _NOT_PLANNED
            if pressed != "+":
                return (days[pressed], time) if pressed in days else None
            try:
                if chosen := self._ask_for_day(talk):
                    return chosen
            except Back:
                continue

    def _ask_for_day(self, talk: MeetingTalk) -> When | None:
        """Ask for a day in words; the one that was typed before stands in the line."""
        question = talk.texts("conversation.next-meeting.day")
        said = self.said
        while said := talk.line("next-meeting", question, said):
            try:
                if _is_meant(talk, when := _read_day(talk, said)):
                    self.said = said
                    return when
            except UsageError as error:
                talk.say_error(error)
        return None


def _planned(talk: MeetingTalk) -> str | None:
    planned = meeting_after(talk.pair, talk.name)
    return format_when_and_where(planned, talk.today, talk.texts) if planned else None


def _is_meant(talk: MeetingTalk, when: When) -> bool:
    """Return whether the time is meant, asking only about one at night."""
    time = when[1]
    if time is None or not is_at_night(time):
        return True
    question = talk.texts("dates.at-night.sure", time=format_time(time, talk.texts.language))
    return talk.yes("next-meeting", question, default=False)


def _read_day(talk: MeetingTalk, said: str) -> When:
    """Parse a day after this meeting and not before today. Raises UsageError."""
    day, time = talk.read_when(said)
    if day <= talk.name.date or day < talk.today:
        when = format_when(day, None, talk.texts.language)
        raise UsageError("conversation.not-after", day=when)
    return day, time


def _replan(pair: Pair, talk: MeetingTalk, day: dt.date, details: MeetingDetails) -> list[Change]:
    """Plan the meeting, or move the one that is planned for another day already."""
    planned = meeting_after(pair, talk.name)
    if planned and planned.name.date != day:
        return move_meeting(pair, planned.name, day, details.time)[1]
    return plan_meeting(pair, day, with_place(pair, talk.name, day, details))[1]


def closing_questions(_talk: MeetingTalk) -> list[MeetingQuestion]:
    """Return the questions of the closing."""
    return [Summary(), Actions(), LastMeeting(), NextMeeting(), WaitingTopics(), HowLong()]


def show_next_steps(talk: MeetingTalk) -> None:
    """Print motivation, support, the first step and milestones, a line each (G20, G21)."""
    talk.say(talk.texts("conversation.next-steps"))
    for option in talk.guide.options.values():
        text = option.phrases[0].for_role(talk.me) if option.phrases else ""
        talk.say(f"  {option.title}: {text}")
    for each in open_milestones(talk):
        progress = f" {each.reached}/{each.of}" if each.of else ""
        talk.say(f"    {each.whole.title} (+{each.key}){progress}")


class Summary(MeetingQuestion):
    """The question for the summary, in the mentee's own words (G22)."""

    key = "summary"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the earlier summary."""
        return format_earlier_answer(
            talk, talk.texts("conversation.summary"), talk.entry.meeting.summary
        )

    def ask(self, talk: MeetingTalk) -> None:
        """Ask; each line is saved at its Enter."""
        question = talk.texts(f"conversation.summary.{talk.me}", name=talk.pair.first_name)
        ask_free_text(talk, "summary", question, meeting_text(talk, "summary"))


class HowLong(MeetingQuestion):
    """The question for the length; the time since the start stands in the line (G5)."""

    key = "minutes"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the length that was answered before; a planned one is not an answer."""
        minutes = talk.entry.meeting.minutes
        if not minutes or (talk.note is not None and self.key not in talk.passed):
            return None
        return format_earlier_answer(talk, talk.step("minutes").title, minutes)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask until the answer is a duration."""
        there = talk.entry.meeting.minutes
        proposed = proposed_minutes(talk.lasted()) or there
        default = str(proposed or "")
        while said := talk.line(
            "minutes", talk.texts("conversation.minutes"), default, replaces=True
        ):
            try:
                self._save(talk, parse_duration(said))
            except UsageError as error:
                talk.say_error(error)
                default = said
            else:
                return

    @staticmethod
    def _save(talk: MeetingTalk, minutes: int) -> None:
        talk.save(
            "minutes", str(minutes), lambda pair: write_fact(pair, talk.name, "minutes", minutes)
        )
