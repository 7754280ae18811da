"""How one question stands in the terminal: the question, the answer, and a dim foot below."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from prompt_toolkit.application.current import get_app
from prompt_toolkit.formatted_text import fragment_list_to_text
from prompt_toolkit.layout import HSplit, Layout, VerticalAlign, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.layout.processors import (
    Processor,
    TabsProcessor,
    Transformation,
    TransformationInput,
)
from prompt_toolkit.layout.utils import explode_text_fragments
from prompt_toolkit.styles import Style

from mentorlog.domain.text.characters import escape_controls
from mentorlog.output.terminal import cell_width, find_pushed, wrap

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples


TAB = 4
INDENT = "  "
PLAIN_STYLE = Style([("nbsp", "noinherit"), ("control-character", "noinherit")])
STYLE = Style([*PLAIN_STYLE.style_rules, ("question", "bold"), ("foot", "dim")])


@dataclass(frozen=True)
class Question:
    """A question and how many columns its answer wants beside it; None is always below.

    `hint` and `choices` say what may be pressed, until the question is answered: a hint stands
    between question and answer, choices have the answer below them.
    """

    text: str
    room: int | None = None
    hint: str = ""
    choices: str = ""

    def lay_out(self, columns: int) -> tuple[list[str], str]:
        """Return the lines above the answer, and what stands before the answer in its own line."""
        lines = self._lines(columns)
        if self.choices:
            return lines, "> "
        if lines and self.room is not None and cell_width(lines[-1]) + 1 + self.room <= columns:
            return lines[:-1], f"{lines[-1]} "
        return lines, "> "

    def render_answered(self, answer: str, columns: int) -> list[str]:
        """Return the lines that stay in the scroll-back."""
        head, before = replace(self, hint="", choices="").lay_out(columns)
        shown = escape_controls(answer)
        return [*head, *(line.rstrip() for line in wrap(shown, columns, first=before, rest=INDENT))]

    def _lines(self, columns: int) -> list[str]:
        whole = wrap(f"{self.text} {self.hint}{self.choices}".strip(), columns)
        if self.choices and len(whole) > 1:
            return [*wrap(self.text, columns), *wrap(self.choices, columns)]
        return whole if self.text else []


class VisibleSigns(Processor):
    """Stand-ins for signs that a terminal would obey; the answer keeps what it holds."""

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """Put the stand-ins in, one for one."""
        shown: StyleAndTextTuples = [
            (style, escape_controls(text, keep="\t"))
            for style, text, *_ in transformation_input.fragments
        ]
        return Transformation(shown)


class WholeWords(Processor):
    """Line breaks between words, so that the end of a row cuts none in two."""

    def __init__(self, question: Question) -> None:
        self._question = question

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """Fill the row before such a word with blanks, which are no part of the answer."""
        fragments = explode_text_fragments(transformation_input.fragments)
        width = transformation_input.width
        before = self._question.lay_out(width)[1] if not transformation_input.lineno else INDENT
        pushed = find_pushed(
            fragment_list_to_text(fragments), width, cell_width(before), len(INDENT)
        )
        shown: StyleAndTextTuples = []
        places: list[int] = []
        for place, fragment in enumerate([*fragments, ("", "")]):
            shown += [("", " ")] * pushed.get(place, 0)
            places.append(len(shown))
            shown.append(fragment)
        return Transformation(
            shown,
            source_to_display=lambda place: places[min(place, len(places) - 1)],
            display_to_source=lambda place: max(bisect_right(places, place) - 1, 0),
        )


def answer_processors(question: Question) -> list[Processor]:
    """Return what makes a typed answer fit to be shown."""
    tabs = TabsProcessor(tabstop=TAB, char1=" ", char2=" ", style="")
    return [VisibleSigns(), tabs, WholeWords(question)]


def build_layout(
    question: Question, answer: Window, foot: str, remark: Callable[[], str]
) -> Layout:
    """Build the page: the question's lines, the answer, a remark and the foot if there are any."""
    above = _lines("class:question", lambda columns: question.lay_out(columns)[0])
    below = _lines("class:foot", lambda columns: _wrap_lines([remark(), foot], columns))
    page = HSplit([above, answer, below], align=VerticalAlign.TOP)
    return Layout(page, focused_element=answer)


def _wrap_lines(texts: Sequence[str], columns: int) -> list[str]:
    return [line for text in texts if text for line in wrap(text, columns)]


def columns() -> int:
    """Return how wide the terminal is that is being drawn on."""
    return get_app().output.get_size().columns


def _lines(style: str, lines: Callable[[int], list[str]]) -> Window:
    def fragments() -> StyleAndTextTuples:
        return [(style, "\n".join(lines(columns())))]

    def height() -> int:
        return len(lines(columns()))

    return Window(FormattedTextControl(fragments), height=height, dont_extend_height=True)
