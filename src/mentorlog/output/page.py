"""A page of limited length: less important items give way, and the page says where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.texts import Texts

Style = Literal["list", "boxes", "text"]

Count = Callable[[str, int], int]
"""A function that counts the lines of a text in so many columns."""

FRAME = 2
INDENT = 2
BULLET = 2
REST_INDENT = INDENT + BULLET


@dataclass(frozen=True)
class Item:
    """One item of the page; `tail` is a dim remark on it, unless it is `urgent`."""

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

    The lower its `rank`, the sooner a part is cut, though not below `least` items while another
    part can be cut; one that `is_kept` is cut last. `is_cut` says that there are more items than
    these. On paper, boxes can be ticked.
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
        """Return the columns before an item's text."""
        return INDENT if self.style == "text" else INDENT + BULLET

    def heading(self, shown: int, texts: Texts) -> str:
        """Return the heading; where no item is shown, with their number and the command."""
        if shown:
            return self.title
        key = "prep.elsewhere.text" if self.style == "text" else "prep.elsewhere"
        return texts(key, title=self.title, n=len(self.items), command=self.rest)

    def last_line(self, shown: int, texts: Texts) -> str:
        """Return the line on how many more there are, with the command; empty for none."""
        if not (shown and (self.is_cut or shown < len(self.items))):
            return ""
        key = "prep.rest" if self.style == "text" else "prep.more"
        return texts(key, n=len(self.items) - shown, command=self.rest)


@dataclass(frozen=True)
class Page:
    """A page: its title, the lines that its head and foot always have, and its parts."""

    title: str
    head: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: str


@dataclass(frozen=True)
class Fitted:
    """The number of items that fit in each part, and the number of blank lines."""

    shown: tuple[int, ...]
    blanks: int

    @property
    def is_airy(self) -> bool:
        """Return whether a blank line fits before every part and before the foot."""
        return self.blanks > len(self.shown)

    @property
    def is_framed(self) -> bool:
        """Return whether a blank line fits behind the head and one before the foot."""
        return self.blanks >= FRAME


@dataclass(frozen=True)
class Paper:
    """The size of a page, its language, and the function that counts a text's lines."""

    lines: int
    width: int
    texts: Texts
    count: Count

    def room(self, page: Page) -> int:
        """Return the lines that title, head and foot leave for the parts."""
        always = (page.title, *page.head, page.foot)
        return self.lines - sum(self.count(each, self.width) for each in always)

    def items(self, part: Part) -> list[int]:
        """Return the lines that each item of a part takes."""
        return [self.count(item.whole, self.width - part.indent) for item in part.items]

    def around(self, part: Part, shown: int) -> int:
        """Return the lines of a part's heading, and of the line on where the rest is."""
        heading = self.count(part.heading(shown, self.texts), self.width)
        last = part.last_line(shown, self.texts)
        return heading + (self.count(last, self.width - REST_INDENT) if last else 0)


def fit(page: Page, paper: Paper) -> Fitted:
    """Choose items so that the page fits the paper, and none is cut without need.

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
    """Return the part's index for each item, in the order in which items are cut.

    Each part is first cut to its least, then to its first item, then to none; kept parts come after
    all others. Within one stage less important parts come first.
    """
    cuts = []
    for index, part in enumerate(parts):
        for place in reversed(range(len(part.items))):
            is_spare = place >= part.least and not part.is_kept
            stage = 0 if is_spare else 1 + (place == 0)
            cuts.append((part.is_kept, stage, part.rank, index))
    return [index for *_, index in sorted(cuts)]
