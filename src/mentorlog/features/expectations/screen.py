"""The screen of `expectations`: the differing answers first, then agreed ones, then the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.text import Text

from mentorlog.domain.model.expectations import Answer, all_questions
from mentorlog.domain.model.guide import Guide
from mentorlog.domain.model.pair import Pair
from mentorlog.output.next_step import draw_lines
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

MOST_COLUMNS = 80


def render_expectations(pair: Pair, guide: Guide, today: dt.date, texts: Texts) -> RenderableType:
    """Draw every question with both sides' answers, the agreed one and its day."""
    return Constrain(Group(*_Screen(pair, guide, today, texts).lines()), MOST_COLUMNS)


class _Screen:
    def __init__(self, pair: Pair, guide: Guide, today: dt.date, texts: Texts) -> None:
        self._pair = pair
        self._guide = guide
        self._today = today
        self._texts = texts

    def lines(self) -> Iterator[RenderableType]:
        yield Text(self._say("title", name=self._pair.name), style="bold")
        for name, keys in self._sections().items():
            if keys:
                yield Text()
                yield Text(self._texts(f"expectations.section.{name}"), style="bold")
                for key in keys:
                    yield from self._question(key)
        yield from self._review()

    def _sections(self) -> dict[str, list[str]]:
        """Return the keys by section, each once; questions on which the two differ come first."""
        keys = all_questions(self._pair.expectations, self._guide.checklist)
        differing = [key for key in keys if self._at(key).differs and not self._at(key).agreed]
        rest = [key for key in keys if key not in differing]
        parts = {"goals": self._guide.goals, "terms": self._guide.terms}
        found = {name: [key for key in rest if key in part] for name, part in parts.items()}
        own = [key for key in rest if key not in self._guide.checklist]
        return {"differing": differing, **found, "own": own}

    def _at(self, key: str) -> Answer:
        return self._pair.expectations.answers.get(key) or Answer.model_validate({})

    def _question(self, key: str) -> Iterator[RenderableType]:
        entry, answer = self._guide.checklist.get(key), self._at(key)
        words = entry.text.for_role(self._pair.me) or entry.title if entry else ""
        line = Text(answer.question or words or key).append(f"  {key}", style="dim")
        yield Padding(line, (0, 0, 0, 2))
        for label, text, style in self._answers(answer):
            said = Text(f"{label}: ", style="dim").append(text, style=style)
            yield Padding(said, (0, 0, 0, 4))
        if not answer.agreed:
            yield Padding(Text(self._say("open"), style="dim"), (0, 0, 0, 4))

    def _answers(self, answer: Answer) -> Iterator[tuple[str, str, str]]:
        if answer.agreed:
            yield self._dated("agreed-text", answer.agreed_on), answer.agreed, "not dim"
        for side in ("mentor", "mentee"):
            if text := answer.of(side):
                yield self._say(side), text, "not dim"
        for each in answer.earlier:
            if each.agreed:
                yield self._dated("until", each.until), each.agreed, "dim"

    def _dated(self, word: str, day: dt.date | None) -> str:
        if day is None:
            return self._texts(f"expectations.{word}.undated")
        return self._say(word, day=self._spell(day))

    def _review(self) -> Sequence[RenderableType]:
        day = self._pair.expectations.review_on
        if day is None:
            return ()
        word = "review-due" if day <= self._today else "review-on"
        said = self._texts(f"expectations.{word}", day=self._spell(day), key=self._pair.key)
        return (Text(), *draw_lines(said))

    def _spell(self, day: dt.date) -> str:
        return format_short_day(day, self._texts.language, self._today)

    def _say(self, key: str, **facts: object) -> str:
        return self._texts(f"expectations.{key}", **facts)
