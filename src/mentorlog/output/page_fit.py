"""A page that has to fit: what is least important makes room, and says where the rest is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Hold how many lines each item of a part takes below its heading of one line.

    The lower the `rank`, the sooner the part is cut; not below `least` items while another part
    can make room. `is_cut` says that a last line names the rest in any case.
    """

    heights: tuple[int, ...]
    rank: int
    least: int
    is_cut: bool = False

    def height(self, shown: int) -> int:
        """Count the lines with so many items shown: heading, items, the line about the rest."""
        rest = self.is_cut or shown < len(self.heights)
        return 1 + sum(self.heights[:shown]) + rest


def fit(parts: Sequence[Measured], room: int) -> list[int]:
    """Return how many items of each part are shown so that all fit into `room` lines.

    Every part keeps its heading and the line about the rest, even where these alone are too many.
    """
    shown = [len(part.heights) for part in parts]
    for floor in (None, 1, 0):
        while _needed(parts, shown) > room:
            cut = _next_to_cut(parts, shown, floor)
            if cut is None:
                break
            shown[cut] -= 1
    return shown


def _needed(parts: Sequence[Measured], shown: Sequence[int]) -> int:
    return sum(part.height(count) for part, count in zip(parts, shown, strict=True))


def _next_to_cut(parts: Sequence[Measured], shown: Sequence[int], floor: int | None) -> int | None:
    able = [
        index
        for index, part in enumerate(parts)
        if shown[index] > (part.least if floor is None else floor)
    ]
    return min(able, key=lambda index: parts[index].rank, default=None)
