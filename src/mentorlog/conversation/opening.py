"""The opening: where we are, what has happened (G14), what was agreed (G24, G26), the topics."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.conversation.conversation import Conversation, saving_on_pause
from mentorlog.conversation.days import say_error
from mentorlog.conversation.lists import collect
from mentorlog.conversation.walk import Question
from mentorlog.domain.agreeing import agree
from mentorlog.domain.carryover import TrackedAction, find_action, open_actions, track_actions
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove
from mentorlog.domain.expectations import NOTES_QUESTION, agreed
from mentorlog.domain.holding import add_topics, write_fact, write_text
from mentorlog.domain.meeting import MODES
from mentorlog.domain.names import FileName, Kind, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.promises import Closed, close_action, defer_action, reopen_action
from mentorlog.domain.starting import add_boundaries
from mentorlog.errors import ConflictError, UsageError
from mentorlog.output.echo import format_due, format_owner
from mentorlog.texts.calendar import format_short_day

MOST_FIRST_MEETINGS = 1
"""How many meetings held before still count as the beginning: what was skipped comes back once."""


def opening_questions(talk: Conversation) -> list[Question]:
    """List the questions of the opening, an open action each a question of its own."""
    pair = talk.pair
    actions = open_actions(pair, talk.today)
    earlier = [each for each in actions if each.meeting != talk.name]
    return [
        PlaceQuestion(),
        ModeQuestion(),
        SinceLast(),
        BoundariesQuestion(),
        NotesAgreement(),
        *(OpenAction(each, index, len(earlier)) for index, each in enumerate(earlier, start=1)),
        Topics(),
    ]


def is_beginning(talk: Conversation) -> bool:
    """Tell whether this is the first meeting, or the second, when what was skipped comes back."""
    return len(talk.pair.before(talk.name)) <= MOST_FIRST_MEETINGS


def already(talk: Conversation, title: str, answer: object) -> str | None:
    """Say in a line what was answered before; None for nothing."""
    text = str(answer or "").strip()
    if not text:
        return None
    first, *rest = text.split("\n")
    return talk.texts("talk.already", title=title, answer=f"{first} ..." if rest else first)


class PlaceQuestion(Question):
    """Ask where they are; the last meeting's place stands in the line."""

    def answer(self, talk: Conversation) -> str | None:
        """Pass over a place that was planned: the heading has said it."""
        return "" if talk.entry.meeting.place else None

    def ask(self, talk: Conversation) -> None:
        """Ask, and write the place."""
        before = talk.pair.before(talk.name)
        default = talk.entry.meeting.place or (before[-1].meeting.place if before else None) or ""
        with saving_on_pause(lambda begun: self._save(talk, begun)):
            self._save(talk, talk.value("place", talk.texts("talk.place"), default))

    def _save(self, talk: Conversation, place: str) -> None:
        if place:
            talk.save("place", place, lambda pair: write_fact(pair, talk.name, "place", place))


class ModeQuestion(Question):
    """Ask how they meet (G6), by one key; the last meeting's way is what Enter takes."""

    def answer(self, talk: Conversation) -> str | None:
        """Pass over a mode that was planned: the heading has said it."""
        return "" if talk.entry.meeting.mode else None

    def ask(self, talk: Conversation) -> None:
        """Ask, and write the mode."""
        before = talk.pair.before(talk.name)
        usual = talk.entry.meeting.mode or (before[-1].meeting.mode if before else None)
        words = {str(n): talk.texts(f"meeting.mode.{mode}") for n, mode in enumerate(MODES, 1)}
        default = talk.texts(f"meeting.mode.{usual}") if usual else ""
        pressed = talk.press("place", talk.texts("talk.mode"), words, default)
        mode = MODES[int(pressed) - 1] if pressed in words else usual
        if mode:
            talk.save("mode", mode, lambda pair: write_fact(pair, talk.name, "mode", mode))


class BoundariesQuestion(Question):
    """Ask what stays between the two, and what is left alone (G4)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask in the first meeting; skipped there, once more in the second."""
        return is_beginning(talk)

    def answer(self, talk: Conversation) -> str | None:
        """Say what was written before."""
        return already(
            talk,
            talk.step("boundaries").title,
            ", ".join(talk.pair.relationship.boundaries),
        )

    def ask(self, talk: Conversation) -> None:
        """Ask for boundaries, one a line."""
        question, more = talk.texts("talk.boundaries"), talk.texts("talk.more")
        collect(talk, "boundaries", (question, more), _BoundaryLines())


@dataclass
class _BoundaryLines:
    typed: list[str] = field(default_factory=list)

    def add(self, talk: Conversation, line: str) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)
        talk.save("boundaries", line, lambda pair: add_boundaries(pair, [line]), file)
        self.typed.append(line)
        return True

    def take_back(self, talk: Conversation) -> str | None:
        if not self.typed:
            return None
        line = self.typed.pop()
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            there = pair.relationship.boundaries
            edits = [Remove(("boundaries", there.index(line)))] if line in there else []
            return [Edit(file, tuple(edits))] if edits else []

        talk.save("boundaries", line, plan, file)
        return line


class NotesAgreement(Question):
    """Ask whether notes are taken and by whom, before any note is (G13)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask in the first meeting; skipped there, once more in the second."""
        return is_beginning(talk)

    def answer(self, talk: Conversation) -> str | None:
        """Say what was agreed before."""
        said = agreed(talk.pair.expectations, NOTES_QUESTION)
        return already(talk, talk.step("notes-agreement").title, said)

    def ask(self, talk: Conversation) -> None:
        """Ask by one key; what stands there stays with Enter."""
        words = {key: talk.texts(f"talk.notes-agreement.{key}") for key in "1234"}
        said = agreed(talk.pair.expectations, NOTES_QUESTION) or ""
        question = talk.texts("talk.notes-agreement")
        pressed = talk.press("notes-agreement", question, words, said)
        if pressed not in words:
            return
        text = words[pressed].rstrip(".")
        file = FileName(Kind.EXPECTATIONS, talk.key)
        talk.save(
            "notes-agreement",
            text,
            lambda pair: agree(pair, NOTES_QUESTION, text, talk.today),
            file,
        )


class SinceLast(Question):
    """Ask first of all what has happened since last time (G14)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask from the second meeting on: the first has no last time."""
        return bool(talk.pair.before(talk.name))

    def answer(self, talk: Conversation) -> str | None:
        """Say what was written before."""
        return already(talk, talk.step("since-last").title, talk.entry.meeting.since_last)

    def ask(self, talk: Conversation) -> None:
        """Ask for a line, and write it."""
        before = (talk.entry.meeting.since_last or "").strip()
        with saving_on_pause(lambda begun: self._save(talk, before, begun)):
            said = talk.line("since-last", talk.texts("talk.since-last"), before)
            self._save(talk, before, said)

    def _save(self, talk: Conversation, before: str, said: str) -> None:
        talk.save(
            "since_last",
            said,
            lambda pair: write_text(pair, talk.name, "since_last", before, said),
        )


@dataclass
class OpenAction(Question):
    """Ask of one open action whether it is done, kept or dropped, by one key (G24, G26)."""

    action: TrackedAction
    number: int
    of: int

    def applies(self, talk: Conversation) -> bool:
        """Ask of each that was open when the conversation began."""
        return self._find(talk.pair, talk.today) is not None

    def answer(self, talk: Conversation) -> str | None:
        """Pass over one that was closed meanwhile, with a word."""
        found = self._find(talk.pair, talk.today)
        return None if found is None or found.item.is_open else f"  {found.item.text}"

    def ask(self, talk: Conversation) -> None:
        """Ask, and write what the key says; asked again, an earlier answer is taken back first."""
        if self.number == 1:
            talk.head(talk.texts("talk.open-actions"))
        self._take_back(talk)
        words = {
            "x": talk.texts("talk.action.done"),
            "-": talk.texts("talk.action.dropped"),
            "+": talk.texts("talk.action.deferred"),
        }
        kept = talk.texts("talk.action.kept")
        pressed = talk.press("open-actions", self._question(talk), words, kept, "action")
        if pressed == "+":
            self._defer(talk)
        elif pressed in words:
            self._close(talk, "done" if pressed == "x" else "dropped")

    def _question(self, talk: Conversation) -> str:
        pair = talk.pair
        found = self._find(pair, talk.today) or self.action
        owner = format_owner(found, pair, talk.texts)
        due = format_due(found, talk.today, talk.texts)
        text = talk.texts("talk.open-action", text=found.item.text, owner=owner, due=due)
        return f"{self.number}/{self.of}  {text}"

    def _find(self, pair: Pair, today: dt.date) -> TrackedAction | None:
        found = find_action(track_actions(pair, today), self.action.name)
        return found if found and found.item.text == self.action.item.text else None

    def _get(self, pair: Pair, today: dt.date) -> TrackedAction:
        found = self._find(pair, today)
        if found is None:
            raise ConflictError("error.changed-by-hand")
        return found

    def _close(self, talk: Conversation, word: Closed) -> None:
        day = talk.name.date
        talk.save(
            "action",
            self.action.item.text,
            lambda pair: close_action(talk.key, self._get(pair, talk.today), word, day),
            meeting_file(talk.key, self.action.meeting),
        )

    def _defer(self, talk: Conversation) -> None:
        due = self._ask_for_due(talk)
        if due is None:
            return
        talk.save(
            "action",
            f"{self.action.item.text} due:{due}",
            lambda pair: defer_action(talk.key, self._get(pair, talk.today), due),
            meeting_file(talk.key, self.action.meeting),
        )

    def _ask_for_due(self, talk: Conversation) -> dt.date | None:
        while answer := talk.line("open-actions", talk.texts("talk.new-due")):
            try:
                due = talk.read_due(answer)
            except UsageError as error:
                say_error(error, talk.dim, talk.texts)
                continue
            talk.dim(f"  {format_short_day(due, talk.texts.language, talk.today)}")
            return due
        return None

    def _take_back(self, talk: Conversation) -> None:
        found = self._find(talk.pair, talk.today)
        if found and not found.item.is_open:
            talk.save(
                "action",
                found.item.text,
                lambda pair: reopen_action(talk.key, self._get(pair, talk.today)),
                meeting_file(talk.key, self.action.meeting),
            )


class Topics(Question):
    """Show the topics that were prepared, and ask for new ones (G3, G18)."""

    def ask(self, talk: Conversation) -> None:
        """Show the agenda, and ask for topics, one a line."""
        topics = talk.entry.meeting.topics
        if topics:
            talk.head(talk.texts("talk.topics"))
            show_topics(talk)
        question = talk.texts("talk.topic")
        collect(talk, "topics", (question, question), TopicLines())


def show_topics(talk: Conversation) -> None:
    """Show the meeting's topics with their numbers; a mentor's says whose it is."""
    for number, topic in enumerate(talk.entry.meeting.topics, start=1):
        tail = f"  ({talk.texts('page.mentor')})" if topic.brought_by == "mentor" else ""
        talk.say(f"{number:>3}  {topic.text}{tail}")


@dataclass
class TopicLines:
    """Put typed topics on the meeting's agenda."""

    typed: list[str] = field(default_factory=list)

    def add(self, talk: Conversation, line: str) -> bool:
        """Add one topic."""
        talk.save("topics", line, lambda pair: add_topics(pair, talk.name, [line]))
        self.typed.append(line)
        return True

    def take_back(self, talk: Conversation) -> str | None:
        """Take the last typed topic off the agenda again."""
        if not self.typed:
            return None
        line = self.typed.pop()
        talk.save("topics", line, lambda pair: _without_last_topic(pair, talk, line))
        return line


def _without_last_topic(pair: Pair, talk: Conversation, line: str) -> list[Change]:
    topics = pair.get(talk.name).meeting.topics
    if not topics or not line.startswith(topics[-1].text):
        return []
    edits: tuple[FileEdit, ...] = (Remove(("topics", len(topics) - 1)),)
    return [Edit(meeting_file(talk.key, talk.name), edits)]
