"""The questions of reflection and approach."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from mentorlog.conversation.lists import ask_list
from mentorlog.conversation.questions import Question
from mentorlog.conversation.talk import Talk
from mentorlog.domain.changes.edits import Change, EditFile
from mentorlog.domain.changes.entries import replace_last_item
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.guide import Entry, Guide, Habit, Step
from mentorlog.domain.model.meeting import Meeting
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import LISTENING, ROLES, Approach, Reflection, Role
from mentorlog.domain.model.relationship import Relationship
from mentorlog.features.reflection.changes import raise_topics
from mentorlog.features.reflection.talk.private import (
    Choice,
    ChoicesQuestion,
    PrivateText,
    make_step,
)
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

STEP = "approach"
FIELDS = tuple(name for name in Approach.model_fields if name not in {"mentorlog", "thoughts"})


def approach_steps(guide: Guide, me: Side) -> dict[str, Step]:
    """Return the texts below the questions and behind `?`: the guide's on the role."""
    aids = (
        guide.principles.get("learning"),
        guide.relationship.get("own-values"),
        guide.relationship.get("weak-sides"),
    )
    return {STEP: make_step("", (each.text.for_role(me) for each in aids if each))}


def word_field(guide: Guide, key: str, me: Side) -> tuple[str, str]:
    """Return a field's title and its question to the user in that role."""
    entry = guide.approach.get(key) or Entry.model_validate({})
    return entry.title or key, entry.text.for_role(me).strip() or entry.title or key


def approach_questions(talk: Talk, earlier: Approach | None) -> list[PrivateText]:
    """Return the questions; the user's last answers for another relationship are proposed."""
    file = FileName(Kind.APPROACH, talk.key)
    there = talk.store.read(file, Approach)
    again = all(getattr(there, key) for key in FIELDS)
    return [
        PrivateText(
            file,
            Approach,
            key,
            *word_field(talk.guide, key, talk.me),
            STEP,
            str(getattr(earlier, key, None) or ""),
            again,
        )
        for key in FIELDS
    ]


_STEP = "reflection"
_TEXTS = ("worked", "did_not_work", "observed")
_BETWEEN = "--"


def reflection_steps(guide: Guide, me: Side, texts: Texts) -> dict[str, Step]:
    """Return the texts below roles and ways of listening, and behind `?`."""
    step = guide.meeting.get(_STEP)
    why = step.why.for_role(me) if step else ""
    roles = (_role(guide.roles.get(role), role, me, texts) for role in ROLES)
    return {"roles": make_step(why, roles), "listening": make_step(why, _ways(guide, me))}


def _role(habit: Habit | None, role: Role, me: Side, texts: Texts) -> str:
    if habit is None:
        return ""
    example = habit.example.for_role(me).strip()
    quoted = texts("guide.quote", text=example) if example else ""
    said = (habit.text.for_role(me).strip(), quoted, habit.responsibility.for_role(me).strip())
    words = " ".join(each for each in said if each)
    return f"{ROLES.index(role) + 1}. {habit.title or role}: {words}"


def _ways(guide: Guide, me: Side) -> Iterator[str]:
    for key, habit in guide.listening.items():
        yield f"{key}. {habit.title}: {habit.text.for_role(me).strip()}"


def reflection_questions(
    talk: Talk, meeting: MeetingName, *, again: bool, shown: Collection[str] = ()
) -> list[Question[Talk]]:
    """Return the questions; a mentee is not asked how they listened.

    With `again` every answer can be changed, otherwise only the texts that are to be `shown`.
    """
    file = FileName(Kind.REFLECTION, talk.key, meeting)
    return [
        _roles(talk, file, again=again),
        *([_listening(talk, file, again=again)] if talk.me == "mentor" else []),
        *(_text(talk, file, key, again=again or key in shown) for key in _TEXTS),
        Raise(),
    ]


def asked_fields(me: Side) -> tuple[str, ...]:
    """Return the fields of a reflection that the questions fill."""
    return ("roles", *(("listening",) if me == "mentor" else ()), *_TEXTS)


def _words(talk: Talk, key: str) -> tuple[str, str]:
    entry = talk.guide.reflection.get(key) or Entry.model_validate({})
    title = entry.title or talk.texts(f"files.field.{key}")
    return title, entry.text.for_role(talk.me).strip() or title


def _roles(talk: Talk, file: FileName, *, again: bool) -> ChoicesQuestion:
    habits = talk.guide.roles
    titles = {role: (habits[role].title if role in habits else "") or role for role in ROLES}
    marks = tuple(Choice(str(n), role, titles[role]) for n, role in enumerate(ROLES, start=1))
    return ChoicesQuestion(file, "roles", *_words(talk, "roles"), marks, draw_scale, again)


def _listening(talk: Talk, file: FileName, *, again: bool) -> ChoicesQuestion:
    titles = {str(key): habit.title for key, habit in talk.guide.listening.items()}
    marks = tuple(Choice(str(way), way, titles.get(str(way)) or str(way)) for way in LISTENING)
    return ChoicesQuestion(file, "listening", *_words(talk, "listening"), marks, draw_list, again)


def draw_scale(marks: Sequence[Choice], marked: Sequence[Role | int]) -> str:
    """Draw the roles from left to right, a star on both sides of those that are marked (G10)."""
    signs = [(mark, "*" if mark.value in marked else " ") for mark in marks]
    return _BETWEEN.join(f"{sign}{mark.key} {mark.title}{sign}" for mark, sign in signs)


def draw_list(marks: Sequence[Choice], marked: Sequence[Role | int]) -> str:
    """Draw the ways of listening below each other: they are no scale (G9)."""
    signs = [(mark, "*" if mark.value in marked else " ") for mark in marks]
    return "\n".join(f"{sign}{mark.key}  {mark.title}" for mark, sign in signs)


def _text(talk: Talk, file: FileName, key: str, *, again: bool) -> PrivateText:
    return PrivateText(file, Reflection, key, *_words(talk, key), _STEP, again=again)


class _Raised:
    """The typed list of topics from a reflection: on the next agenda, or waiting for one."""

    holds_answers = False

    def __init__(self) -> None:
        self._typed: list[str] = []

    def there(self, talk: Talk) -> list[str]:
        # Somebody may have taken a topic off the agenda meanwhile.
        return [text for text in self._typed if text in _texts_of(talk)]

    def save(self, talk: Talk, line: str, instead_of: str | None) -> bool:
        if instead_of:
            _take_back(talk, instead_of)
            self._typed.remove(instead_of)
        if line:
            _raise(talk, line)
            self._typed.append(line)
        return True


@dataclass
class Raise(Question[Talk]):
    """The question for topics to bring up; only these leave the reflection."""

    key: str = field(default="raise", init=False)
    lines: _Raised = field(default_factory=_Raised, init=False)

    def ask(self, talk: Talk) -> None:
        """Ask for topics, one a line, until an empty one."""
        ask_list(
            talk, _STEP, (_words(talk, "raise")[1], talk.texts("conversation.more")), self.lines
        )


def _texts_of(talk: Talk) -> list[str]:
    coming = talk.pair.next(talk.today)
    topics = coming.meeting.topics if coming else talk.pair.relationship.topics
    return [topic.text for topic in topics]


def _take_back(talk: Talk, text: str) -> None:
    def plan(pair: Pair) -> list[Change]:
        coming = pair.next(talk.today)
        record: Meeting | Relationship = coming.meeting if coming else pair.relationship
        edits = replace_last_item([topic.text for topic in record.topics], "topics", text, None)
        return [EditFile(_home(talk), tuple(edits))]

    talk.save("topics", text, plan, _home(talk))


def _home(talk: Talk) -> FileName:
    coming = talk.pair.next(talk.today)
    return meeting_file(talk.key, coming.name) if coming else talk.home


def _raise(talk: Talk, said: str) -> None:
    coming = talk.pair.next(talk.today)

    def plan(pair: Pair) -> list[Change]:
        return raise_topics(pair, talk.today, [said], talk.me)[1]

    if talk.save("topics", said, plan, _home(talk)):
        day = format_short_day(coming.name.date, talk.texts.language, talk.today) if coming else ""
        word = "reflection.raised" if coming else "reflection.raised.waits"
        talk.dim(f"  {talk.texts(word, text=said, day=day)}")
