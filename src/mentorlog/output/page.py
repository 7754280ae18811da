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
    """Choose what is shown so that the page fits the paper, and nothing is cut in vain.

    Every part keeps a line that says where it is, even where these alone are too many.
    """
    parts, room = page.parts, paper.room(page)
    heights = [paper.items(part) for part in parts]
    shown = [len(part.items) for part in parts]

    def left() -> int:
        each = zip(parts, heights, shown, strict=True)
        return room - sum(sum(high[:n]) + paper.around(part, n) for part, high, n in each)

    for index in _order_of_cuts(parts):
        if left() >= 0:
            break
        shown[index] -= 1
    # A part that was cut by one line got one that says so, and a later cut may have made room.
    for index in sorted(range(len(parts)), key=lambda index: -parts[index].rank):
        while shown[index] < len(heights[index]):
            shown[index] += 1
            if left() < 0:
                shown[index] -= 1
                break
    return Fitted(tuple(shown), left())


def _order_of_cuts(parts: Sequence[Part]) -> list[int]:
    """Return the index of each item's part, in the order in which the items make room.

    First goes what a part has beyond its least, then all but its first item, then that; what is
    kept goes after all others. Of the same kind, the less important part makes room first.
    """
    cuts = []
    for index, part in enumerate(parts):
        for place in reversed(range(len(part.items))):
            is_spare = place >= part.least and not part.is_kept
            stage = 0 if is_spare else 1 + (place == 0)
            cuts.append((part.is_kept, stage, part.rank, index))
    return [index for *_, index in sorted(cuts)]
