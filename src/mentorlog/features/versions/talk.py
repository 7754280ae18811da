"""Questions about contradictions between two computers: this one, the other, both, or later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from mentorlog.conversation.asking.asker import Asker, NonAnswer, ask_until_answered
from mentorlog.domain.merging.contradictions import Choice, Contradiction
from mentorlog.domain.text.characters import escape_controls

if TYPE_CHECKING:
    from mentorlog.git.merge_plan import Question
    from mentorlog.texts import Texts


_CHOICES: Mapping[str, Choice] = {"1": "ours", "2": "theirs", "3": "both"}
_LATER = "l"
_PRIVATE = "/private/"


class Deciding:
    """Questions about contradictions, one after the other; pausing leaves the rest for later.

    A private file's values are shown only after a key.
    """

    def __init__(self, open_asker: Callable[[], Asker], texts: Texts) -> None:
        self._open_asker = open_asker
        self._texts = texts
        self._is_paused = False
        self._has_begun = False

    def __call__(self, question: Question) -> Choice | None:
        """Return the person's choice; None for later."""
        if self._is_paused:
            return None
        asker = self._open_asker()
        if not self._has_begun:
            asker.say(self._texts("versions.merge.begin"))
            self._has_begun = True
        try:
            return self._ask(asker, question)
        except NonAnswer:
            self._is_paused = True
            return None

    def _ask(self, asker: Asker, question: Question) -> Choice | None:
        found = question.contradiction
        if found is None:
            key = f"versions.merge.{question.kind}"
            if question.kind == "deleted":
                key += "-there" if question.has_ours else "-here"
            asker.say()
            asker.say(self._texts(key, file=question.file, other=question.other), "strong")
            return self._choose(asker, question, has_both=False)
        asker.say()
        place = ".".join(str(each + 1 if isinstance(each, int) else each) for each in found.path)
        asker.say(self._texts("versions.merge.value", file=question.file, field=place), "strong")
        if _PRIVATE not in question.file or self._wants_to_see(asker):
            self._show(asker, found)
        return self._choose(asker, question, has_both=found.has_both)

    def _wants_to_see(self, asker: Asker) -> bool:
        show = self._texts("versions.merge.show")
        keys = {"s": show, _LATER: self._texts("versions.merge.later")}
        if (
            ask_until_answered(
                asker,
                self._texts,
                lambda: asker.key(self._texts("versions.merge.private"), keys, listed=True),
            )
            == _LATER
        ):
            raise NonAnswer
        return True

    def _show(self, asker: Asker, found: Contradiction) -> None:
        for key, value in (("this", found.ours), ("other", found.theirs)):
            asker.say(self._texts(f"versions.merge.{key}"))
            for line in format_value(value).split("\n"):
                asker.say(f"    {escape_controls(line, keep='')}")

    def _choose(self, asker: Asker, question: Question, *, has_both: bool) -> Choice | None:
        is_one_sided = question.kind == "one-sided"
        words = ("right",) if is_one_sided else ("this", "other", *(["both"] if has_both else []))
        keys = {
            str(n): self._texts(f"versions.merge.key.{word}") for n, word in enumerate(words, 1)
        }
        keys[_LATER] = self._texts("versions.merge.later")
        ask = self._texts("versions.merge.ask")
        return _CHOICES.get(
            ask_until_answered(asker, self._texts, lambda: asker.key(ask, keys, listed=True))
        )


def format_value(value: Any, indent: str = "") -> str:  # noqa: ANN401 - data of any shape
    """Return plain data as a person would write it, line by line."""
    if isinstance(value, Mapping):
        return "\n".join(_pair(str(key), each, indent) for key, each in value.items())
    if isinstance(value, list):
        items = (format_value(each, f"{indent}  ").lstrip() for each in value)
        return "\n".join(f"{indent}- {item}" for item in items)
    lines = str("" if value is None else value).strip("\n").split("\n")
    return "\n".join(f"{indent}{line}" for line in lines)


def _pair(key: str, value: Any, indent: str) -> str:  # noqa: ANN401 - data of any shape
    if isinstance(value, (Mapping, list)) or "\n" in str(value).strip():
        return f"{indent}{key}:\n{format_value(value, f'{indent}  ')}"
    return f"{indent}{key}: {format_value(value)}"
