"""What the signs of a picture mean, those that are in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from rich.cells import cell_len

from mentorlog.domain.timeline import Timeline
from mentorlog.output.timeline_signs import Script

_MEETINGS = ("held", "planned", "cancelled")
_MILESTONES = ("large-done", "large-open", "small-done", "small-open", "late")
_BETWEEN = "   "


def legend(line: Timeline, width: int, script: Script) -> Iterator[str]:
    """Give the lines, meetings first; no sign is parted from its words."""
    marks = (mark for mark in line.milestones if mark.at is not None)
    kinds = {"late" if mark.state == "late" else f"{mark.size}-{mark.state}" for mark in marks}
    states = {mark.state for mark in line.meetings}
    yield from _wrap(_explain(_MEETINGS, states, script), width)
    yield from _wrap(_explain(_MILESTONES, kinds, script), width)


def _explain(kinds: Iterable[str], there: AbstractSet[str], script: Script) -> Iterator[str]:
    for kind in kinds:
        if kind in there:
            sign = getattr(script.signs, kind.replace("-", "_"))
            yield f"{sign} {script.say(f'milestone.sign.{kind}')}"


def _wrap(items: Iterable[str], width: int) -> Iterator[str]:
    line = ""
    for item in items:
        longer = f"{line}{_BETWEEN}{item}" if line else item
        if line and cell_len(longer) > width:
            yield line
            longer = item
        line = longer
    if line:
        yield line
