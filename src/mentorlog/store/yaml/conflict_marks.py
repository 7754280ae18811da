"""Git's marks round single entries of a YAML text: which lines they enclose, and what stands there.

Taking either side of every pair of marks gives a text that reads well.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from mentorlog.domain.model.file_names import Path
from mentorlog.store.yaml.guard import EditableText
from mentorlog.store.yaml.tree import count_margin

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Labels(NamedTuple):
    """What stands behind the marks; `base` only with `shows_base`, as git's diff3 style wants."""

    ours: str
    theirs: str
    base: str = ""
    shows_base: bool = False


@dataclass(frozen=True)
class Region:
    """Lines of a text, from `first` up to `last`, that say something else on the other side.

    `numbers` are those of the contradictions in it.
    """

    first: int
    last: int
    numbers: tuple[int, ...]
    theirs: Sequence[str] = ()
    base: Sequence[str] = ()


def split_lines(text: str) -> list[str]:
    """Return the lines of a text with their line breaks, as git counts them."""
    return _LINE.findall(text)


def find_lines(draft: EditableText, path: Path) -> tuple[int, int] | None:
    """Find the whole lines on which an entry stands, as a range; an item of a list is one entry.

    None where the text has no such entry.
    """
    items = [at for at, step in enumerate(path) if isinstance(step, int)]
    try:
        way = draft.tree.find(path[: items[-1] + 1] if items else path)
    except KeyError:
        return None
    if not way:
        return None
    entry = way[-1][1]
    starts = [0, *accumulate(map(len, split_lines(draft.text)))]
    last = max(entry.start, entry.end - 1)
    return bisect_right(starts, entry.start) - 1, bisect_right(starts, last)


def read_lines(draft: EditableText, path: Path) -> list[str]:
    """Return the lines of an entry; none where it is not there."""
    found = find_lines(draft, path)
    return split_lines(draft.text)[slice(*found)] if found else []


def compare_lines(old: Sequence[str], new: Sequence[str]) -> tuple[int, int] | None:
    """Return the range of old lines that a new text has others for; None for the same text."""
    if list(old) == list(new):
        return None
    least = min(len(old), len(new))
    head = next((n for n in range(least) if old[n] != new[n]), least)
    tail = next((n for n in range(least - head) if old[-1 - n] != new[-1 - n]), least - head)
    return head, len(old) - tail


def grow_regions(
    regions: Iterable[Region], lines: Sequence[str], other: Callable[[Region], Sequence[str]]
) -> list[Region]:
    """Return regions that hold all that differs in them, with the other side's lines.

    `other` gives the lines of the whole text with the other side taken in a region. Regions that
    share a line become one.
    """
    grown: list[Region] = []
    for each in sorted(regions, key=lambda region: (region.first, region.last)):
        region = _fitted(each, lines, other)
        while grown and (region.first < grown[-1].last or _is_same_place(region, grown[-1])):
            last = grown.pop()
            whole = Region(
                min(last.first, region.first),
                max(last.last, region.last),
                (*last.numbers, *region.numbers),
            )
            region = _fitted(whole, lines, other)
        grown.append(region)
    return grown


def _is_same_place(one: Region, other: Region) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _fitted(
    region: Region, lines: Sequence[str], other: Callable[[Region], Sequence[str]]
) -> Region:
    # The other value may take more or fewer lines, and shift where its neighbours stand: the
    # region grows until the lines outside of it are the same on both sides.
    theirs = other(region)
    first, last = compare_lines(lines, theirs) or (region.first, region.last)
    if region.first < region.last:
        first, last = min(first, region.first), max(last, region.last)
    end = last + len(theirs) - len(lines)
    return replace(region, first=first, last=last, theirs=tuple(theirs[first:end]))


def indented_like(lines: Sequence[str], model: Sequence[str], newline: str) -> list[str] | None:
    """Return lines of another text with the indentation of `model`; None where that cannot be."""
    shift = _indentation(model) - _indentation(lines)
    bodies = [line.rstrip("\r\n") for line in lines]
    if any(body.strip() and count_margin(body) + shift < 0 for body in bodies):
        return None
    moved = (" " * (count_margin(body) + shift) + body.lstrip(" ") for body in bodies)
    return [f"{body if body.strip() else ''}{newline}" for body in moved]


def _indentation(lines: Sequence[str]) -> int:
    return count_margin(next(iter(lines), ""))


def mark(lines: Sequence[str], regions: Iterable[Region], labels: Labels, newline: str) -> str:
    """Return the text with marks round the regions, which stand in their order."""
    marked: list[str] = []
    read_to = 0
    for each in regions:
        marked += lines[read_to : each.first]
        marked += _marked(lines[each.first : each.last], each, labels, newline)
        read_to = each.last
    return "".join([*marked, *lines[read_to:]])


def _marked(ours: Sequence[str], region: Region, labels: Labels, newline: str) -> list[str]:
    base = [f"||||||| {labels.base}", *region.base] if labels.shows_base else []
    whole = [f"<<<<<<< {labels.ours}", *ours, *base, "=======", *region.theirs]
    return [
        f"{line.rstrip(chr(10) + chr(13))}{newline}"
        for line in (*whole, f">>>>>>> {labels.theirs}")
    ]
