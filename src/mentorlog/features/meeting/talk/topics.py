"""Questions about topics: the agenda, new ones, and those for the next meeting (G3, G18)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mentorlog.conversation.lists import ask_list
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import MeetingQuestion
from mentorlog.domain.changes.edits import Change, EditFile, Remove, Value
from mentorlog.domain.changes.entries import replace_last_item
from mentorlog.domain.changes.meeting import MeetingDetails, add_to_next_agenda, topic_entries
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.meeting import Meeting, Topic, topic_entry
from mentorlog.domain.model.pair import Pair, meeting_after
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import UsageError
from mentorlog.features.meeting.changes import add_topics

OWNERS = ("@mentor",)


def show_topics(talk: MeetingTalk) -> None:
    """Print the numbered topics; a mentor's topic names who brought it."""
    for number, topic in enumerate(talk.entry.meeting.topics, start=1):
        talk.say(f"{number:>3}. {format_topic(topic, talk)}")


def format_topic(topic: Topic, talk: MeetingTalk) -> str:
    """Return a topic, naming the mentor where they brought it: topics are the mentee's (G3)."""
    if topic.brought_by == "mentee":
        return topic.text
    if talk.me == "mentor":
        return f"{topic.text} ({talk.texts('meeting.brought-by-you')})"
    return f"{topic.text} ({talk.texts('meeting.brought-by', who=talk.pair.first_name)})"


class Topics(MeetingQuestion):
    """The prepared topics, and the question for new ones."""

    key = "topics"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the topics where the question was answered before."""
        topics = talk.entry.meeting.topics
        if self.key not in talk.passed or not topics:
            return None
        said = ", ".join(format_topic(topic, talk) for topic in topics)
        return talk.texts(
            "conversation.already", title=talk.texts("conversation.topics"), answer=said
        )

    def ask(self, talk: MeetingTalk) -> None:
        """Show the agenda, and ask for topics, one a line."""
        is_prepared = bool(talk.entry.meeting.topics)
        if is_prepared:
            talk.say()
            talk.say(talk.texts("conversation.topics"))
            show_topics(talk)
        first = talk.texts("conversation.topic-more" if is_prepared else "conversation.topic")
        ask_list(talk, "topics", (first, talk.texts("conversation.topic-more")), _Topics(), OWNERS)


class _Topics:
    """The typed list of topics, added to the meeting's agenda."""

    holds_answers = False

    def there(self, talk: MeetingTalk) -> list[str]:
        return [_as_typed(topic) for topic in talk.entry.meeting.topics]

    def save(self, talk: MeetingTalk, line: str, instead_of: str | None) -> bool:
        def plan(pair: Pair) -> list[Change]:
            if instead_of is None:
                return add_topics(pair, talk.name, [line])
            there = [topic.text for topic in pair.get(talk.name).meeting.topics]
            new = topic_entry(line) if line else None
            edits = replace_last_item(there, "topics", text_of(instead_of), new)
            return [EditFile(meeting_file(talk.key, talk.name), tuple(edits))]

        talk.save("topics", line, plan)
        return True


def _as_typed(topic: Topic) -> str:
    return f"{topic.text} @mentor" if topic.brought_by == "mentor" else topic.text


def text_of(line: str) -> str:
    """Return a typed topic's text without its owner."""
    entry = topic_entry(line)
    return entry if isinstance(entry, str) else str(entry["text"])


class WaitingTopics(MeetingQuestion):
    """The question which topics wait for the next meeting: numbers of this one's, or new texts."""

    key = "waiting-topics"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether this was not the last meeting."""
        return talk.pair.relationship.end != talk.name.date

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the waiting topics where the question was answered before."""
        if self.key not in talk.passed:
            return None
        return "\n".join(_format_waiting(talk)) or None

    def ask(self, talk: MeetingTalk) -> None:
        """Print this meeting's topics and the waiting ones, and ask until an empty line."""
        topics = talk.entry.meeting.topics
        if topics:
            talk.say()
            show_topics(talk)
        for line in _format_waiting(talk):
            talk.dim(line)
        first = talk.texts(
            "conversation.waiting-topics" if topics else "conversation.waiting-topic"
        )
        ask_list(
            talk,
            "waiting-topics",
            (first, talk.texts("conversation.topic-more")),
            _Waiting(),
            OWNERS,
        )


def waiting_topics(talk: MeetingTalk) -> list[Topic]:
    """Return the topics on the next meeting's agenda, or those that wait for a meeting."""
    pair = talk.pair
    later = meeting_after(pair, talk.name)
    return later.meeting.topics if later else pair.relationship.topics


def _format_waiting(talk: MeetingTalk) -> list[str]:
    topics = (format_topic(topic, talk) for topic in waiting_topics(talk))
    return [talk.texts("conversation.waits", text=text) for text in topics]


class _Waiting:
    """The typed list of waiting topics: on the next agenda, or in the relationship's file."""

    holds_answers = False

    def there(self, talk: MeetingTalk) -> list[str]:
        return [_as_typed(topic) for topic in waiting_topics(talk)]

    def save(self, talk: MeetingTalk, line: str, instead_of: str | None) -> bool:
        try:
            chosen = _read(talk, line)
            gone = _read(talk, instead_of) if instead_of else _Chosen()
        except UsageError as error:
            talk.say_error(error)
            return False

        def plan(pair: Pair) -> list[Change]:
            added = add_to_next_agenda(pair, talk.name, MeetingDetails(topics=chosen.entries))
            return [*added, *take_off(pair, talk.name, set(gone.texts) - set(chosen.texts))]

        if talk.save("topics", line, plan) and chosen.are_numbers:
            for text in chosen.texts:
                talk.dim(f"  {talk.texts('conversation.waits', text=text)}")
        return True


@dataclass(frozen=True)
class _Chosen:
    entries: Sequence[str | Mapping[str, Value]] = ()
    texts: tuple[str, ...] = ()
    are_numbers: bool = False


def _read(talk: MeetingTalk, line: str) -> _Chosen:
    """Parse numbers of this meeting's topics, or a new topic. Raises UsageError for odd numbers."""
    if not re.fullmatch(r"[\d\s,.;]+", line):
        return _Chosen((line,), (text_of(line),)) if line else _Chosen()
    topics = talk.entry.meeting.topics
    numbers = [int(each) for each in re.findall(r"\d+", line)]
    odd = next((number for number in numbers if not 1 <= number <= len(topics)), None)
    if odd is not None or not numbers:
        raise UsageError("conversation.no-such-topic", given=odd or line)
    chosen = [topics[number - 1] for number in numbers]
    return _Chosen(topic_entries(chosen), tuple(topic.text for topic in chosen), are_numbers=True)


def take_off(pair: Pair, name: MeetingName, texts: Collection[str]) -> list[Change]:
    """Remove the topics that were postponed after the meeting `name`."""
    later = meeting_after(pair, name)
    record: Meeting | Relationship = later.meeting if later else pair.relationship
    file = meeting_file(pair.key, later.name) if later else FileName(Kind.RELATIONSHIP, pair.key)
    places = [place for place, topic in enumerate(record.topics) if topic.text in texts]
    # From the end on, so that the places before each removed item stay true.
    edits = tuple(Remove(("topics", place)) for place in reversed(places))
    # With the last item the key goes too, or an empty `topics:` would be left behind.
    if len(edits) == len(record.topics) > 0:
        edits = (Remove(("topics",)),)
    return [EditFile(file, edits)] if edits else []
