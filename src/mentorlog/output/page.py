"""A page of a given length: what is least important makes room, and says where the rest is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.texts import Texts

Style = Literal["list", "boxes", "text"]

Count = Callable[[str, int], int]
"""Count the lines that a text takes in so many columns."""

FRAME = 2
INDENT = 2
BULLET = 2
REST_INDENT = INDENT + BULLET


@dataclass(frozen=True)
class Item:
    """One thing on the page; `tail` is said of it more quietly, unless it is `urgent`."""

    text: str
    tail: str = ""
    urgent: bool = False

    @property
    def whole(self) -> str:
        """Return the item with its tail."""
        return f"{self.text}{self.tail}"


@dataclass(frozen=True)
class Part:
    """One part of the page: a heading, its items, and the command that shows the rest.

    The lower the `rank`, the sooner the part is cut, not below `least` items while another part
    can make room; one that `is_kept` is cut last of all. `is_cut` says that the items are not all
    there is. Boxes are ticked on paper.
    """

    name: str
    title: str
    items: tuple[Item, ...]
    rest: str
    rank: int
    least: int
    style: Style = "list"
    is_kept: bool = False
    is_cut: bool = False

    @property
    def indent(self) -> int:
        """Count the columns before an item's text."""
        return INDENT if self.style == "text" else INDENT + BULLET

    def heading(self, shown: int, texts: Texts) -> str:
        """Return the heading; where nothing of the part is shown, how much there is, and where."""
        if shown:
            return self.title
        key = "prep.elsewhere.text" if self.style == "text" else "prep.elsewhere"
        return texts(key, title=self.title, n=len(self.items), command=self.rest)

    def last_line(self, shown: int, texts: Texts) -> str:
        """Return how many more there are, and the command that shows them; empty for none."""
        if not (shown and (self.is_cut or shown < len(self.items))):
            return ""
        key = "prep.rest" if self.style == "text" else "prep.more"
        return texts(key, n=len(self.items) - shown, command=self.rest)


@dataclass(frozen=True)
class Page:
    """A page: title, what stands at the head and the foot in any case, and its parts."""

    title: str
    head: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: str


@dataclass(frozen=True)
class Fitted:
    """How many items of each part are shown, and how many blank lines there is room for."""

    shown: tuple[int, ...]
    blanks: int

    @property
    def is_airy(self) -> bool:
        """Return whether there is room for a blank line before every part and before the foot."""
        return self.blanks > len(self.shown)

    @property
    def is_framed(self) -> bool:
        """Return whether there is room for a blank line behind the head and one before the foot."""
        return self.blanks >= FRAME


@dataclass(frozen=True)
class Paper:
    """What a page is put on: lines, columns, the language, and how lines are counted."""

    lines: int
    width: int
    texts: Texts
    count: Count

    def room(self, page: Page) -> int:
        """Count the lines that title, head and foot leave for the parts."""
        always = (page.title, *page.head, page.foot)
        return self.lines - sum(self.count(each, self.width) for each in always)

    def items(self, part: Part) -> list[int]:
        """Count the lines of each item of a part."""
        return [self.count(item.whole, self.width - part.indent) for item in part.items]

    def around(self, part: Part, shown: int) -> int:
        """Count the lines of a part's heading, and of the one that says where the rest is."""
        heading = self.count(part.heading(shown, self.texts), self.width)
        last = part.last_line(shown, self.texts)
        return heading + (self.count(last, self.width - REST_INDENT) if last else 0)


def fit(page: Page, paper: Paper) -> Fitted:
    """Choose what is shown so that the page fits the paper.

    Every part keeps a line that says where it is, even where these alone are too many.
    """
    fitting = _Fitting(page.parts, paper, paper.room(page))
    for is_kept, floor in ((False, None), (False, 1), (False, 0), (True, 1), (True, 0)):
        fitting.cut(floor, is_kept=is_kept)
    fitting.put_back()
    return Fitted(tuple(fitting.shown), fitting.room - fitting.needed())


class _Fitting:
    """The parts of a page, cut until all fit, the least important first."""

    def __init__(self, parts: Sequence[Part], paper: Paper, room: int) -> None:
        self.parts = parts
        self.room = room
        self.shown = [len(part.items) for part in parts]
        self._paper = paper
        self._heights = [paper.items(part) for part in parts]

    def needed(self) -> int:
        """Count the lines of what is shown by now."""
        return sum(map(self._height, range(len(self.parts))))

    def _height(self, index: int) -> int:
        count = self.shown[index]
        return sum(self._heights[index][:count]) + self._paper.around(self.parts[index], count)

    def cut(self, floor: int | None, *, is_kept: bool) -> None:
        """Take items away, the last ones first; down to `floor`, without one to the part's own."""
        while self.needed() > self.room:
            able = [
                index
                for index, part in enumerate(self.parts)
                if part.is_kept is is_kept
                and self.shown[index] > (part.least if floor is None else floor)
            ]
            if not able:
                return
            self.shown[min(able, key=lambda index: self.parts[index].rank)] -= 1

    def put_back(self) -> None:
        """Show what was cut for nothing: one line less, and a line that says so."""
        for index in sorted(range(len(self.parts)), key=lambda each: -self.parts[each].rank):
            while self.shown[index] < len(self.parts[index].items):
                self.shown[index] += 1
                if self.needed() > self.room:
                    self.shown[index] -= 1
                    break
