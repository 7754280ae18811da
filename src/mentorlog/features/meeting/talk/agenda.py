"""The talk part of a meeting: topics stay on the screen, notes are optional (G2, G9)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import (
    MeetingQuestion,
    ask_free_text,
    format_earlier_answer,
    meeting_text,
)
from mentorlog.domain.changes.edits import Change, EditFile, Remove
from mentorlog.domain.changes.entries import set_key
from mentorlog.domain.model.expectations import allows_notes
from mentorlog.domain.model.file_names import MeetingName, meeting_file
from mentorlog.domain.model.pair import Pair
from mentorlog.errors import UsageError
from mentorlog.features.meeting.talk.first_meeting import is_beginning
from mentorlog.features.meeting.talk.topics import show_topics

_ANDS = {"", "and", "og"}
_BLANK = "\N{NO-BREAK SPACE}"


def talk_questions(_talk: MeetingTalk) -> list[MeetingQuestion]:
    """Return the questions of the talk."""
    return [Notes(), QuestionsAsked()]


def show_agenda(talk: MeetingTalk) -> None:
    """Show the topics, early on the question bank (G16), and that the laptop may be closed."""
    if talk.entry.meeting.topics:
        show_topics(talk)
    else:
        talk.dim(talk.texts("conversation.no-topics"))
    if is_beginning(talk):
        _show_beginning(talk)
    if talk.is_today:
        talk.say()
        talk.dim(talk.texts("conversation.lid"))


def _show_beginning(talk: MeetingTalk) -> None:
    """Show the open questions of the bank, and the reminder to tell of oneself (G15-G17)."""
    questions = open_questions(talk)
    if questions:
        talk.say()
        talk.say(talk.texts("conversation.questions"))
    for number, key in enumerate(questions, start=1):
        talk.say(f"{number:>3}. {talk.guide.questions[key].text.for_role(talk.me).strip()}")
    own = talk.guide.relationship.get("own-values")
    if own:
        talk.say()
        talk.dim(own.text.for_role(talk.me).strip())


def open_questions(talk: MeetingTalk) -> list[str]:
    """Return the keys of the question bank that no earlier meeting has touched (G16)."""
    earlier = [entry for entry in talk.pair.meetings if entry.name < talk.name]
    asked = {key for entry in earlier for key in entry.meeting.questions_asked}
    return [key for key in talk.guide.questions if key not in asked]


class Notes(MeetingQuestion):
    """The question for notes, unless the two agreed on none (G13); each line is saved."""

    key = "notes"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the notes where the question was answered before."""
        if self.key not in talk.passed:
            return None
        said = format_earlier_answer(
            talk, talk.texts("conversation.notes-title"), talk.entry.meeting.notes
        )
        return said if said or allows_notes(talk.pair.expectations) else ""

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for notes, or wait for the end of the talk where none are taken."""
        if allows_notes(talk.pair.expectations):
            ask_free_text(
                talk, "talk", talk.texts("conversation.notes"), meeting_text(talk, "notes")
            )
        else:
            talk.press("talk", talk.texts("conversation.no-notes"), [], foot="wait")


class QuestionsAsked(MeetingQuestion):
    """The question in the first meetings on which questions of the bank were touched (G16)."""

    key = "questions-asked"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether questions of the bank are shown."""
        return is_beginning(talk) and bool(open_questions(talk))

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return which questions were marked before."""
        titles = ", ".join(self._title(talk, key) for key in self._asked(talk))
        return format_earlier_answer(talk, talk.texts("files.field.questions_asked"), titles)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for the numbers of the questions, in any form; mark these and unmark the others."""
        questions = open_questions(talk)
        titles = (f"{n} {self._title(talk, key)}" for n, key in enumerate(questions, start=1))
        # With no-break blanks a line is broken between two questions, not inside of one.
        talk.dim(f"{_BLANK}· ".join(title.replace(" ", _BLANK) for title in titles))
        asked = [str(questions.index(key) + 1) for key in self._asked(talk) if key in questions]
        numbers = self._ask_for_numbers(talk, " ".join(asked), len(questions))
        self._save(talk, [questions[n - 1] for n in numbers])

    @staticmethod
    def _ask_for_numbers(talk: MeetingTalk, standing: str, most: int) -> list[int]:
        """Ask until every number is one of the questions shown."""
        question = talk.texts("conversation.questions-asked")
        while True:
            said = talk.line("questions-asked", question, standing, replaces=True)
            try:
                return _parse_numbers(said, most)
            except UsageError as error:
                talk.say_error(error)
                standing = said

    def _save(self, talk: MeetingTalk, keys: list[str]) -> None:
        talk.save(
            "questions_asked",
            ", ".join(keys),
            lambda pair: _mark(pair, talk.name, keys, open_questions(talk)),
        )

    @staticmethod
    def _asked(talk: MeetingTalk) -> list[str]:
        there = talk.entry.meeting.questions_asked
        return [key for key in there if key in talk.guide.questions]

    @staticmethod
    def _title(talk: MeetingTalk, key: str) -> str:
        return talk.guide.questions[key].title or key


def _parse_numbers(said: str, most: int) -> list[int]:
    """Parse numbers up to `most`, each once, in any form. Raises UsageError for anything else."""
    words = [word for word in re.split(r"[\s,;.&+]+", said) if word not in _ANDS]
    for word in words:
        if not (word.isdecimal() and 1 <= int(word) <= most):
            raise UsageError("conversation.no-such-question", given=word, most=most)
    return list(dict.fromkeys(map(int, words)))


def _mark(pair: Pair, name: MeetingName, keys: Sequence[str], among: Sequence[str]) -> list[Change]:
    """Mark the questions of these keys as touched, and unmark the others of `among`."""
    meeting = pair.get(name).meeting
    there = meeting.questions_asked
    fresh = [*(key for key in there if key not in among), *keys]
    if fresh == there:
        return []
    edit = set_key(meeting, "questions_asked", fresh) if fresh else Remove(("questions_asked",))
    return [EditFile(meeting_file(pair.key, name), (edit,))]
