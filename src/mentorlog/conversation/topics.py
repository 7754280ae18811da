"""Topics: those that were prepared, new ones, and those that wait for next time (G3, G18)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.lists import change_item, collect
from mentorlog.conversation.walk import Question
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import hand_on, meeting_after
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.holding import add_topics
from mentorlog.domain.meeting import Meeting, Topic, topic_entry
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details, topic_entries
from mentorlog.domain.relationship import Relationship
from mentorlog.errors import UsageError

OWNERS = ("@mentor",)


def show_topics(talk: Conversation) -> None:
    """Show the meeting's topics with their numbers; a mentor's says whose it is."""
    for number, topic in enumerate(talk.entry.meeting.topics, start=1):
        talk.say(f"{number:>3}. {format_topic(topic, talk)}")


def format_topic(topic: Topic, talk: Conversation) -> str:
    """Say a topic, and that it is the mentor's where it is."""
    tail = f" ({talk.texts('talk.page.mentor')})" if topic.brought_by == "mentor" else ""
    return f"{topic.text}{tail}"


class Topics(Question):
    """Show the topics that were prepared, and ask for new ones."""

    key = "topics"

    def answer(self, talk: Conversation) -> str | None:
        """Show them where the question was gone through before."""
        topics = talk.entry.meeting.topics
        if self.key not in talk.passed or not topics:
            return None
        said = ", ".join(format_topic(topic, talk) for topic in topics)
        return talk.texts("talk.already", title=talk.texts("talk.topics"), answer=said)

    def ask(self, talk: Conversation) -> None:
        """Show the agenda, and ask for topics, one a line."""
        is_prepared = bool(talk.entry.meeting.topics)
        if is_prepared:
            talk.say()
            talk.say(talk.texts("talk.topics"))
            show_topics(talk)
        first = talk.texts("talk.topic-more" if is_prepared else "talk.topic")
        collect(talk, "topics", (first, talk.texts("talk.topic-more")), _Topics(), OWNERS)


class _Topics:
    """Put typed topics on the meeting's agenda."""

    holds_answers = False

    def there(self, talk: Conversation) -> list[str]:
        return [_as_typed(topic) for topic in talk.entry.meeting.topics]

    def save(self, talk: Conversation, line: str, instead_of: str | None) -> bool:
        def plan(pair: Pair) -> list[Change]:
            if instead_of is None:
                return add_topics(pair, talk.name, [line])
            there = [topic.text for topic in pair.get(talk.name).meeting.topics]
            new = topic_entry(line) if line else None
            edits = change_item(there, "topics", text_of(instead_of), new)
            return [Edit(meeting_file(talk.key, talk.name), tuple(edits))]

        talk.save("topics", line, plan)
        return True


def _as_typed(topic: Topic) -> str:
    return f"{topic.text} @mentor" if topic.brought_by == "mentor" else topic.text


def text_of(line: str) -> str:
    """Return the text of a topic as it was typed, without whose it is."""
    entry = topic_entry(line)
    return entry if isinstance(entry, str) else str(entry["text"])


class WaitingTopics(Question):
    """Ask which topics wait for the next meeting: numbers of this one's, or new ones."""

    key = "waiting-topics"

    def applies(self, talk: Conversation) -> bool:
        """Ask unless this was the last meeting."""
        return talk.pair.relationship.end != talk.name.date

    def answer(self, talk: Conversation) -> str | None:
        """Show what waits where the question was gone through before."""
        if self.key not in talk.passed:
            return None
        return "\n".join(_format_waiting(talk)) or None

    def ask(self, talk: Conversation) -> None:
        """Show this meeting's topics and what waits already, and ask until an empty line."""
        topics = talk.entry.meeting.topics
        if topics:
            talk.say()
            show_topics(talk)
        for line in _format_waiting(talk):
            talk.dim(line)
        first = talk.texts("talk.waiting-topics" if topics else "talk.waiting-topic")
        collect(talk, "waiting-topics", (first, talk.texts("talk.topic-more")), _Waiting(), OWNERS)


def waiting_topics(talk: Conversation) -> list[Topic]:
    """List the topics that are on the agenda of the next meeting, or wait for one."""
    pair = talk.pair
    later = meeting_after(pair, talk.name)
    return later.meeting.topics if later else pair.relationship.topics


def _format_waiting(talk: Conversation) -> list[str]:
    topics = (format_topic(topic, talk) for topic in waiting_topics(talk))
    return [talk.texts("talk.waits", text=text) for text in topics]


class _Waiting:
    """Let topics wait: on the agenda of the next meeting, or with the relationship."""

    holds_answers = False

    def there(self, talk: Conversation) -> list[str]:
        return [_as_typed(topic) for topic in waiting_topics(talk)]

    def save(self, talk: Conversation, line: str, instead_of: str | None) -> bool:
        try:
            chosen = _read(talk, line)
            gone = _read(talk, instead_of) if instead_of else _Chosen()
        except UsageError as error:
            talk.say_error(error)
            return False

        def plan(pair: Pair) -> list[Change]:
            added = hand_on(pair, talk.name, Details(topics=chosen.entries))
            return [*added, *take_off(pair, talk.name, set(gone.texts) - set(chosen.texts))]

        if talk.save("topics", line, plan) and chosen.are_numbers:
            for text in chosen.texts:
                talk.dim(f"  {talk.texts('talk.waits', text=text)}")
        return True


@dataclass(frozen=True)
class _Chosen:
    entries: Sequence[str | Mapping[str, Value]] = ()
    texts: tuple[str, ...] = ()
    are_numbers: bool = False


def _read(talk: Conversation, line: str) -> _Chosen:
    """Read numbers of this meeting's topics, or a new topic. Raises UsageError for odd numbers."""
    if not re.fullmatch(r"[\d\s,.;]+", line):
        return _Chosen((line,), (text_of(line),)) if line else _Chosen()
    topics = talk.entry.meeting.topics
    numbers = [int(each) for each in re.findall(r"\d+", line)]
    odd = next((number for number in numbers if not 1 <= number <= len(topics)), None)
    if odd is not None or not numbers:
        raise UsageError("talk.no-such-topic", given=odd or line)
    chosen = [topics[number - 1] for number in numbers]
    return _Chosen(topic_entries(chosen), tuple(topic.text for topic in chosen), are_numbers=True)


def take_off(pair: Pair, name: MeetingName, texts: Collection[str]) -> list[Change]:
    """Take topics that were made to wait after the meeting `name` off the list again."""
    later = meeting_after(pair, name)
    record: Meeting | Relationship = later.meeting if later else pair.relationship
    file = meeting_file(pair.key, later.name) if later else FileName(Kind.RELATIONSHIP, pair.key)
    places = [place for place, topic in enumerate(record.topics) if topic.text in texts]
    edits = tuple(Remove(("topics", place)) for place in reversed(places))
    if len(edits) == len(record.topics) > 0:
        edits = (Remove(("topics",)),)
    return [Edit(file, edits)] if edits else []
