"""Questions for the user alone: a private text, and marks on what the guide names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mentorlog.conversation.questions import (
    FreeText,
    Question,
    ask_free_text,
    format_earlier_answer,
)
from mentorlog.conversation.talk import Talk
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.file_names import FileName
from mentorlog.domain.model.guide import Step
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import Reflection, Role
from mentorlog.features.reflection.changes import write_marks, write_own_text


@dataclass
class PrivateTalk(Talk):
    """A talk that only the user sees; `steps` are shown by `?` where the guide has no step."""

    steps: Mapping[str, Step] = field(default_factory=dict, kw_only=True)

    def step(self, key: str) -> Step:
        """Return the guide's texts on a step."""
        return self.steps.get(key) or super().step(key)


def make_step(why: str, aids: Iterable[str]) -> Step:
    """Return a step made of texts that the guide has in other places."""
    return Step.model_validate({"why": why, "aids": [aid.strip() for aid in aids if aid.strip()]})


def word_answer(file: FileName, name: str) -> str:
    """Return a name for an answer, from its file and key, that can be part of a file's name."""
    return f"{file.meeting or file.kind}-{name}"


@dataclass
class PrivateText(Question[Talk]):
    """The question for one text of a private file; each line is saved at its Enter.

    `earlier` is proposed where nothing is written yet; with `again` it is asked even if answered.
    """

    file: FileName
    model: type[Record]
    name: str
    title: str
    question: str
    step: str
    earlier: str = ""
    again: bool = False

    @property
    def key(self) -> str:
        """Return the question's key, that of the file."""
        return word_answer(self.file, self.name)

    def answer(self, talk: Talk) -> str | None:
        """Return the earlier answer."""
        return format_earlier_answer(talk, self.title, "" if self.again else self._written(talk))

    def ask(self, talk: Talk) -> None:
        """Ask, and write the text; what another program writes there meanwhile stays."""
        text = FreeText(
            self.key, self._written(talk), lambda _, *texts: self._plan(talk, *texts), self.file
        )
        ask_free_text(talk, self.step, self.question, text, self.earlier.strip())

    def _written(self, talk: Talk) -> str:
        return str(getattr(talk.store.read(self.file, self.model), self.name) or "").strip()

    def _plan(self, talk: Talk, before: str, said: str) -> list[Change]:
        record = talk.store.read(self.file, self.model)
        return write_own_text(self.file, record, self.name, before, said)


@dataclass(frozen=True)
class Choice:
    """One thing that can be marked: its key on the keyboard, its value and its title."""

    key: str
    value: Role | int
    title: str


Draw = Callable[[Sequence[Choice], Sequence[Role | int]], str]
"""A function that draws the choices, given the values that are marked."""


@dataclass
class ChoicesQuestion(Question[Talk]):
    """The question which of several applied: a key sets or removes a mark, Enter continues."""

    file: FileName
    name: str
    title: str
    question: str
    marks: tuple[Choice, ...]
    draw: Draw
    again: bool = False

    @property
    def key(self) -> str:
        """Return the question's key, that of the file."""
        return word_answer(self.file, self.name)

    def answer(self, talk: Talk) -> str | None:
        """Return the marks set before."""
        return format_earlier_answer(
            talk, self.title, "" if self.again else self._titles(self._marked(talk))
        )

    def ask(self, talk: Talk) -> None:
        """Ask for keys until Enter; each mark is saved when its key is pressed."""
        keys = {mark.key: "" for mark in self.marks}
        while pressed := talk.press(self.name, self._page(talk), keys, foot="toggle"):
            self._toggle(talk, next(mark for mark in self.marks if mark.key == pressed))
        if said := format_earlier_answer(talk, self.title, self._titles(self._marked(talk))):
            talk.say(said)

    def _page(self, talk: Talk) -> str:
        marked = self._marked(talk)
        said = self._titles(marked)
        word = (
            talk.texts("reflection.marked", titles=said)
            if said
            else talk.texts("reflection.unmarked")
        )
        return "\n".join((self.question, self.draw(self.marks, marked), word))

    def _toggle(self, talk: Talk, mark: Choice) -> None:
        def plan(_pair: Pair) -> list[Change]:
            record = talk.store.read(self.file, Reflection)
            there = list(getattr(record, self.name))
            chosen = [v for v in there if v != mark.value]
            chosen += [mark.value] if mark.value not in there else []
            return write_marks(self.file, record, self.name, self._in_order(chosen))

        talk.save(self.key, mark.title, plan, self.file)

    def _in_order(self, chosen: Sequence[Role | int]) -> list[Role | int]:
        return [mark.value for mark in self.marks if mark.value in chosen]

    def _marked(self, talk: Talk) -> list[Role | int]:
        return self._in_order(getattr(talk.store.read(self.file, Reflection), self.name))

    def _titles(self, marked: Sequence[Role | int]) -> str:
        return ", ".join(mark.title for mark in self.marks if mark.value in marked)
