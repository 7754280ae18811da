"""A page of a given length: what is least important makes room, and says where the rest is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.texts import Texts

Style = Literal["list", "boxes", "text"]

Count = Callable[[str, int], int]
"""Count the lines that a text takes in so many columns."""

INDENT = 2
BULLET = 2


@dataclass(frozen=True)
class Item:
    """Hold one thing on the page; `tail` is said of it more quietly, unless it is `urgent`."""

    text: str
    tail: str = ""
    urgent: bool = False

    @property
    def whole(self) -> str:
        """Say the item with its tail."""
        return f"{self.text}{self.tail}"


@dataclass(frozen=True)
class Part:
    """Hold one part of the page: a heading, its items, and the command that shows the rest.

    The lower the `rank`, the sooner the part is cut, not below `least` items while another part
    can make room. `is_cut` says that the items are not all there is. Boxes are ticked on paper.
    """

    name: str
    title: str
    items: tuple[Item, ...]
    rest: str
    rank: int
    least: int
    style: Style = "list"
    is_cut: bool = False

    @property
    def indent(self) -> int:
        """Count the columns before an item's text."""
        return INDENT if self.style == "text" else INDENT + BULLET

    def heights(self, width: int, count: Count) -> list[int]:
        """Count the lines of each item."""
        return [count(item.whole, width - self.indent) for item in self.items]


@dataclass(frozen=True)
class Page:
    """Hold a page: title, what stands at the head and the foot in any case, and its parts."""

    title: str
    head: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: str


@dataclass(frozen=True)
class Fitted:
    """Hold how many items of each part are shown, and whether blank lines stand between parts."""

    shown: tuple[int, ...]
    is_airy: bool


def fit(page: Page, lines: int, width: int, count: Count) -> Fitted:
    """Choose what is shown so that the page has at most `lines` lines of `width` columns.

    Every part keeps its heading and the line about the rest, even where these alone are too many.
    """
    always = sum(count(each, width) for each in (page.title, *page.head, page.foot))
    room = lines - always
    heights = [part.heights(width, count) for part in page.parts]
    shown = [len(part.items) for part in page.parts]
    for floor in (None, 1, 0):
        while _needed(page.parts, heights, shown) > room:
            cut = _next_to_cut(page.parts, shown, floor)
            if cut is None:
                break
            shown[cut] -= 1
    needed = _needed(page.parts, heights, shown)
    return Fitted(tuple(shown), needed + len(page.parts) + 1 <= room)


def _needed(parts: Sequence[Part], heights: Sequence[list[int]], shown: Sequence[int]) -> int:
    return sum(
        1 + sum(each[:count]) + is_short(part, count)
        for part, each, count in zip(parts, heights, shown, strict=True)
    )


def is_short(part: Part, shown: int) -> bool:
    """Tell whether a last line has to say where the rest is."""
    return part.is_cut or shown < len(part.items)


def say_rest(part: Part, shown: int, texts: Texts) -> str:
    """Say how many more there are, and the command that shows them."""
    if part.style == "text":
        return texts("prep.rest", command=part.rest)
    return texts("prep.more", n=len(part.items) - shown, command=part.rest)


def _next_to_cut(parts: Sequence[Part], shown: Sequence[int], floor: int | None) -> int | None:
    able = [
        index
        for index, part in enumerate(parts)
        if shown[index] > (part.least if floor is None else floor)
    ]
    return min(able, key=lambda index: parts[index].rank, default=None)
