"""Which milestone or step a `KEY` or `KEY/N` means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mentorlog.domain.progress import TrackedMilestone, Waypoint
from mentorlog.domain.who import fold

_ALIKE = 0.8
_LEAST = 3
"""With fewer letters the beginning of a key may be any word."""

_STEP = re.compile(r"(.*)/(\d{1,9})", re.ASCII | re.DOTALL)


def match_waypoints(tracked: Sequence[TrackedMilestone], given: str) -> tuple[Waypoint, ...]:
    """Return what `KEY` or `KEY/N` (from 1) may mean; several only for several beginnings of KEY.

    The exact key decides, whatever its case, else the beginning of one.
    """
    exact = [each for each in _every(tracked) if fold(each.name) == fold(given)]
    if exact:
        return tuple(exact[:1])
    step = _STEP.fullmatch(given)
    hits = match_milestones(tracked, step[1] if step else given)
    if step is None or len(hits) > 1:
        return tuple(each.whole for each in hits)
    place = int(step[2]) - 1
    return tuple(each.steps[place] for each in hits if 0 <= place < len(each.steps))


def match_milestones(
    tracked: Sequence[TrackedMilestone], given: str
) -> tuple[TrackedMilestone, ...]:
    """Return the large milestones that `KEY` may mean: the exact one, else those it begins."""
    sought = fold(given)
    if not sought:
        return ()
    exact = tuple(each for each in tracked if fold(each.key) == sought)[:1]
    return exact or tuple(each for each in tracked if fold(each.key).startswith(sought))


def find_near_key(keys: Iterable[str], given: str) -> str | None:
    """Find the key that `given` is a slip of the hand for: `studentjob` for `student-job`."""
    import difflib

    sought = _letters(given)
    spelled = {_letters(key): key for key in sorted(keys)}
    begun = [key for key in spelled if len(sought) >= _LEAST and key.startswith(sought)]
    close = difflib.get_close_matches(sought, spelled, n=1, cutoff=_ALIKE)
    found = next(iter((*close, *begun)), None)
    return spelled[found] if found else None


def _letters(key: str) -> str:
    return "".join(filter(str.isalnum, fold(key)))


def nearest_names(tracked: Sequence[TrackedMilestone], given: str) -> tuple[str, ...]:
    """Return up to three names that look like `given`, or whose title does, the nearest first."""
    import difflib

    sought = fold(given)
    names: dict[str, str] = {}
    for spelling, name in _spellings(tracked, steps="/" in given):
        names.setdefault(spelling, name)
    parts = [name for spelling, name in names.items() if sought and sought in spelling]
    close = difflib.get_close_matches(sought, names, n=6, cutoff=0.65)
    return tuple(dict.fromkeys((*parts, *(names[hit] for hit in close))))[:3]


def _spellings(tracked: Sequence[TrackedMilestone], *, steps: bool) -> Iterator[tuple[str, str]]:
    yield from ((fold(each.key), each.key) for each in tracked)
    for waypoint in _every(tracked):
        title = fold(waypoint.title)
        yield from ((spelling, waypoint.name) for spelling in (title, *title.split()))
    if steps:
        yield from ((fold(each.name), each.name) for each in _every(tracked))


def _every(tracked: Sequence[TrackedMilestone]) -> Iterator[Waypoint]:
    return (waypoint for each in tracked for waypoint in each.waypoints)
