"""The closing: what next (G20), the summary (G22), actions (G23), the next meeting (G7)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from mentorlog.conversation.conversation import Conversation, When
from mentorlog.conversation.days import ask_when, say_error
from mentorlog.conversation.lists import collect
from mentorlog.conversation.opening import already
from mentorlog.conversation.talking import write_field
from mentorlog.conversation.walk import Question
from mentorlog.domain.action import ActionLine, parse_action_line
from mentorlog.domain.carryover import track_actions
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import hand_on, meeting_after, proposed_days, proposed_minutes
from mentorlog.domain.edits import Remove
from mentorlog.domain.entries import put
from mentorlog.domain.holding import write_fact
from mentorlog.domain.milestone import milestone_keys
from mentorlog.domain.names import FileName, Kind, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details, move_meeting, plan_meeting, topic_entries
from mentorlog.domain.promises import add_actions
from mentorlog.errors import UsageError
from mentorlog.output.echo import format_due, format_owner, format_when_and_where
from mentorlog.texts.calendar import format_short_day, format_time, format_when

_LONGEST = 24 * 60


def closing_questions() -> list[Question]:
    """List the questions of the closing."""
    return [Summary(), Actions(), LastMeeting(), NextMeeting(), WaitingTopics(), HowLong()]


class Summary(Question):
    """Show what next as one short look (G20), and ask for the mentee's summary (G22)."""

    def answer(self, talk: Conversation) -> str | None:
        """Say what was summed up before."""
        return already(talk, talk.texts("talk.summary"), talk.entry.meeting.summary)

    def ask(self, talk: Conversation) -> None:
        """Ask, in the mentee's words; each line is saved at its Enter."""
        show_next_steps(talk)
        name = talk.pair.first_name
        question = talk.texts(f"talk.summary.{talk.me}", name=name)
        write_field(talk, "summary", "summary", question)


def show_next_steps(talk: Conversation) -> None:
    """Show motivation, support, the first step and milestones, a line each (G20, G21)."""
    talk.head(talk.texts("talk.next-steps"))
    for option in talk.guide.options.values():
        text = option.phrases[0].for_role(talk.me) if option.phrases else ""
        talk.say(f"  {option.title}: {text}")
    talk.say()


class Actions(Question):
    """Ask for what is agreed until next time, one action a line (G23)."""

    def ask(self, talk: Conversation) -> None:
        """Show what is written down already, and ask for more."""
        talk.head(talk.texts("talk.actions"))
        for item in talk.entry.meeting.actions:
            talk.say(f"  - {item.text}")
        question = talk.texts("talk.action")
        collect(talk, "actions", (question, question), ActionLines())


@dataclass
class ActionLines:
    """Write typed actions into the meeting, and echo what was understood."""

    typed: list[tuple[str, ActionLine]] = field(default_factory=list)

    def add(self, talk: Conversation, line: str) -> bool:
        """Add one action; False where its `due:` is no date or it has no text."""
        try:
            read = self._read(talk, line)
        except UsageError as error:
            say_error(error, talk.dim, talk.texts)
            return False
        saved = talk.save("actions", line, lambda pair: _add(pair, talk, read))
        self.typed.append((line, read))
        if saved:
            self._echo(talk, read)
        return True

    def _read(self, talk: Conversation, line: str) -> ActionLine:
        read = parse_action_line(line, talk.read_due, milestone_keys(talk.pair.milestones))
        if not read.text:
            raise UsageError("action.empty")
        return read

    def _echo(self, talk: Conversation, read: ActionLine) -> None:
        pair = talk.pair
        mine = [each for each in track_actions(pair, talk.today) if each.meeting == talk.name]
        if mine:
            owner = format_owner(mine[-1], pair, talk.texts)
            due = format_due(mine[-1], talk.today, talk.texts)
            talk.dim(f"  {talk.texts('talk.agreed', text=read.text, owner=owner, due=due)}")
        for word in read.strays:
            kind = "owner" if word[0] == "@" else "milestone"
            talk.dim(f"  {talk.texts(f'action.stray-{kind}', word=word)}")

    def take_back(self, talk: Conversation) -> str | None:
        """Take the last typed action out again."""
        if not self.typed:
            return None
        line, read = self.typed.pop()
        talk.save("actions", line, lambda pair: _without_last_action(pair, talk, read))
        return line


def _add(pair: Pair, talk: Conversation, read: ActionLine) -> list[Change]:
    return add_actions(pair.key, pair.get(talk.name), [read])


def _without_last_action(pair: Pair, talk: Conversation, read: ActionLine) -> list[Change]:
    actions = pair.get(talk.name).meeting.actions
    if not actions or actions[-1].text != read.text:
        return []
    return [Edit(meeting_file(talk.key, talk.name), (Remove(("actions", len(actions) - 1)),))]


def is_past_season(talk: Conversation) -> bool:
    """Tell whether even the first of the proposed days lies past the relationship's end."""
    end = talk.pair.relationship.end or talk.season_end
    return proposed_days(talk.name.date)[0] > end


class LastMeeting(Question):
    """Ask near the end of the season whether this was the last meeting (design 3)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask when no meeting is planned and the proposed days lie past the end."""
        return is_past_season(talk) and meeting_after(talk.pair, talk.name) is None

    def answer(self, talk: Conversation) -> str | None:
        """Pass over it when the relationship ends on this day already."""
        return "" if talk.pair.relationship.end == talk.name.date else None

    def ask(self, talk: Conversation) -> None:
        """Ask; yes makes this meeting's day the relationship's last one."""
        if not talk.yes("next-meeting", talk.texts("talk.last-meeting"), default=True):
            return
        day = talk.name.date
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            return [Edit(file, (put(pair.relationship, "end", day),))]

        if talk.save("end", day.isoformat(), plan, file):
            talk.dim(
                talk.texts(
                    "talk.last-meeting.noted", day=format_when(day, None, talk.texts.language)
                )
            )


class NextMeeting(Question):
    """Ask for the next meeting before the two part (G7): a key, or any day."""

    def applies(self, talk: Conversation) -> bool:
        """Ask unless this was the last one."""
        return talk.pair.relationship.end != talk.name.date

    def answer(self, talk: Conversation) -> str | None:
        """Say what is planned already."""
        planned = meeting_after(talk.pair, talk.name)
        if planned is None:
            return None
        when = format_when_and_where(planned, talk.today, talk.texts)
        return talk.texts("talk.next-meeting.planned", when=when)

    def ask(self, talk: Conversation) -> None:
        """Ask by key, and plan the meeting at the same hour and place; say what was planned."""
        chosen = self._choose(talk)
        if chosen is None:
            return
        day, time = chosen
        meeting = talk.entry.meeting
        details = Details(time=time or meeting.time, place=meeting.place, mode=meeting.mode)
        said = format_when(day, details.time, talk.texts.language)
        talk.save("next-meeting", said, lambda pair: _replan(pair, talk, day, details))
        if planned := self.answer(talk):
            talk.dim(f"  {planned}")

    def _choose(self, talk: Conversation) -> When | None:
        time = talk.entry.meeting.time
        days = {str(n): day for n, day in enumerate(proposed_days(talk.name.date), start=1)}
        words = {key: format_short_when(day, time, talk) for key, day in days.items()}
        other = talk.texts("talk.next-meeting.other")
        proposals = "  ".join(
            talk.texts("talk.next-meeting.key", key=key, when=when) for key, when in words.items()
        )
        question = f"{talk.texts('talk.next-meeting')}: {proposals}  {other}"
        skip = talk.texts("talk.next-meeting.skip")
        pressed = talk.press("next-meeting", question, {**words, "+": other}, skip)
        if pressed in days:
            return days[pressed], time
        return self._ask_for_day(talk) if pressed == "+" else None

    def _ask_for_day(self, talk: Conversation) -> When | None:
        def read(text: str) -> When:
            day, time = talk.read_when(text)
            if day <= talk.name.date:
                when = format_when(day, None, talk.texts.language)
                raise UsageError("meeting.past-plan", day=when, iso=day)
            return day, time

        return ask_when(talk, talk.texts("talk.next-meeting.day"), read)


def format_short_when(day: dt.date, time: dt.time | None, talk: Conversation) -> str:
    """Say a proposed day, and the hour where there is one."""
    said = format_short_day(day, talk.texts.language, talk.today)
    return f"{said} {format_time(time, talk.texts.language)}" if time else said


def _replan(pair: Pair, talk: Conversation, day: dt.date, details: Details) -> list[Change]:
    """Plan the meeting; one that this conversation planned for another day is moved there."""
    planned = meeting_after(pair, talk.name)
    if planned and planned.name.date != day:
        return move_meeting(pair, planned.name, day, details.time)[1]
    return plan_meeting(pair, day, details)[1]


class WaitingTopics(Question):
    """Ask which topics wait for the next meeting: numbers of this one's, or new ones (G18)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask unless this was the last meeting."""
        return talk.pair.relationship.end != talk.name.date

    def ask(self, talk: Conversation) -> None:
        """Show this meeting's topics with their numbers, and ask until an empty line."""
        for number, topic in enumerate(talk.entry.meeting.topics, start=1):
            talk.say(f"{number:>3}  {topic.text}")
        question, more = talk.texts("talk.waiting-topics"), talk.texts("talk.more")
        collect(talk, "waiting-topics", (question, more), _WaitingLines())


class _WaitingLines:
    def add(self, talk: Conversation, line: str) -> bool:
        topics = talk.entry.meeting.topics
        numbers = [int(each) for each in re.findall(r"\d+", line)]
        are_numbers = bool(re.fullmatch(r"[\d\s,.;]+", line))
        if are_numbers and not all(1 <= number <= len(topics) for number in numbers):
            return False
        chosen = topic_entries([topics[n - 1] for n in numbers]) if are_numbers else (line,)
        details = Details(topics=chosen)
        if talk.save("topics", line, lambda pair: hand_on(pair, talk.name, details)):
            for entry in chosen:
                text = entry if isinstance(entry, str) else entry["text"]
                talk.dim(f"  {talk.texts('talk.waits', text=text)}")
        return True

    def take_back(self, _talk: Conversation) -> str | None:
        return None


class HowLong(Question):
    """Ask how long it was; the time from the start to now stands in the line (G5)."""

    def answer(self, talk: Conversation) -> str | None:
        """Pass over it where the closing was gone through before: what was planned is no answer."""
        minutes = talk.entry.meeting.minutes
        if talk.started is not None or not minutes:
            return None
        return already(talk, talk.step("minutes").title, minutes)

    def ask(self, talk: Conversation) -> None:
        """Ask for minutes until it is a number."""
        proposed = proposed_minutes(talk.started, talk.clock()) or talk.entry.meeting.minutes
        default = str(proposed or "")
        while said := talk.value("minutes", talk.texts("talk.minutes"), default):
            if said.isdecimal() and 1 <= int(said) <= _LONGEST:
                self._save(talk, int(said))
                return
            talk.dim(talk.texts("talk.minutes.not"))
            default = said

    def _save(self, talk: Conversation, minutes: int) -> None:
        talk.save(
            "minutes", str(minutes), lambda pair: write_fact(pair, talk.name, "minutes", minutes)
        )
