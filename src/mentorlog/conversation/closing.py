"""The closing: what next (G20), the summary (G22), what is agreed, the next meeting, how long."""

from __future__ import annotations

from mentorlog.conversation.actions import Actions, open_milestones
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.free_text import ask_free_text, meeting_text
from mentorlog.conversation.next_meeting import LastMeeting, NextMeeting
from mentorlog.conversation.topics import WaitingTopics
from mentorlog.conversation.walk import Question, already
from mentorlog.domain.closing import proposed_minutes
from mentorlog.domain.durations import parse_duration
from mentorlog.domain.holding import write_fact
from mentorlog.errors import UsageError


def closing_questions(_talk: Conversation) -> list[Question]:
    """List the questions of the closing."""
    return [Summary(), Actions(), LastMeeting(), NextMeeting(), WaitingTopics(), HowLong()]


def show_next_steps(talk: Conversation) -> None:
    """Show motivation, support, the first step and milestones, a line each (G20, G21)."""
    talk.say(talk.texts("talk.next-steps"))
    for option in talk.guide.options.values():
        text = option.phrases[0].for_role(talk.me) if option.phrases else ""
        talk.say(f"  {option.title}: {text}")
    for each in open_milestones(talk):
        progress = f" {each.reached}/{each.of}" if each.of else ""
        talk.say(f"    {each.whole.title} (+{each.key}){progress}")


class Summary(Question):
    """Ask for the mentee's summary, in the mentee's words (G22)."""

    key = "summary"

    def answer(self, talk: Conversation) -> str | None:
        """Say what was summed up before."""
        return already(talk, talk.texts("talk.summary"), talk.entry.meeting.summary)

    def ask(self, talk: Conversation) -> None:
        """Ask; each line is saved at its Enter."""
        question = talk.texts(f"talk.summary.{talk.me}", name=talk.pair.first_name)
        ask_free_text(talk, "summary", question, meeting_text(talk, "summary"))


class HowLong(Question):
    """Ask how long it was; the time from the start to now stands in the line (G5)."""

    key = "minutes"

    def answer(self, talk: Conversation) -> str | None:
        """Pass over it where it was answered before; what was only planned is no answer."""
        minutes = talk.entry.meeting.minutes
        if not minutes or (talk.note is not None and self.key not in talk.passed):
            return None
        return already(talk, talk.step("minutes").title, minutes)

    def ask(self, talk: Conversation) -> None:
        """Ask until it is a duration."""
        there = talk.entry.meeting.minutes
        proposed = proposed_minutes(talk.lasted()) or there
        default = str(proposed or "")
        while said := talk.line("minutes", talk.texts("talk.minutes"), default, replaces=True):
            try:
                self._save(talk, parse_duration(said))
            except UsageError as error:
                talk.say_error(error)
                default = said
            else:
                return

    @staticmethod
    def _save(talk: Conversation, minutes: int) -> None:
        talk.save(
            "minutes", str(minutes), lambda pair: write_fact(pair, talk.name, "minutes", minutes)
        )
