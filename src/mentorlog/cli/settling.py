"""Settle milestones: reached, dropped or open again, several at once or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mentorlog.cli.spoken_days import format_day
from mentorlog.cli.waypoints import get_waypoints, track
from mentorlog.conversation.asking import insist
from mentorlog.domain.attention import word_of
from mentorlog.domain.waypoints import close_waypoint, reopen_waypoint
from mentorlog.errors import DeclinedError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.milestone_data import waypoint_data
from mentorlog.output.milestone_words import format_progress
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.progress import TrackedMilestone, Waypoint

Word = Literal["done", "dropped", "reopened"]


@dataclass(frozen=True)
class Settlement:
    """Say what to do with which milestones and steps."""

    word: Word
    names: tuple[str, ...]
    day: dt.date
    agreed: bool = False


def settle_milestones(here: Context, pair: Pair, settlement: Settlement) -> Outcome:
    """Settle all the milestones that are named, or none; what is so already is said."""
    word = settlement.word
    _ask_about_open(here, pair, settlement)
    settled: list[Waypoint] = []
    already: list[Waypoint] = []

    def changes(fresh: Pair) -> list[Change]:
        named = get_waypoints(here, fresh, settlement.names)
        already[:] = [each for each in named if _is_so(each, word)]
        settled[:] = [each for each in named if not _is_so(each, word)]
        return [change for each in settled for change in _change(fresh.key, each, settlement)]

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    tracked = track(here, after)
    now = {each.name: each for whole in tracked for each in whole.waypoints}
    data = {
        "relationship": pair_data(after),
        "milestones": [waypoint_data(now[each.name]) for each in (*settled, *already)],
        "already": [each.name for each in already],
        "changed": changed_data(changed),
    }
    touched = _touched(tracked, settled)
    day = format_day(here, settlement.day)
    lines = [here.texts(f"milestone.{word}", title=each.title, day=day) for each in settled]
    lines += [here.texts(f"milestone.already.{word}", title=each.title) for each in already]
    lines += [_say_progress(here, each) for each in touched if each.of]
    asides = (
        *here.asides,
        *_ask_for_the_whole(here, after, touched),
        *_hint_at_open(here, after, settled),
    )
    return Outcome(data, lambda: here.format_result("\n".join(lines), changed), asides=asides)


def _ask_about_open(here: Context, pair: Pair, settlement: Settlement) -> None:
    """Ask before a large one is closed while small ones are open. Raises DeclinedError for no."""
    if settlement.agreed or settlement.word == "reopened" or not here.may_ask:
        return
    for whole, steps in _left_open(here, pair, settlement):
        titles = ", ".join(step.title for step in steps)
        question = here.texts("milestone.open-steps", title=whole.whole.title, steps=titles)
        if not insist(here.asker(), here.texts, lambda: here.asker().yes(question, default=True)):  # noqa: B023 - asked now
            raise DeclinedError("milestone.declined")


def _left_open(
    here: Context, pair: Pair, settlement: Settlement
) -> Iterator[tuple[TrackedMilestone, list[Waypoint]]]:
    """Yield the large ones that are to be closed, with the small ones that would be left open."""
    named = {each.name for each in get_waypoints(here, pair, settlement.names)}
    for whole in track(here, pair):
        steps = [step for step in whole.steps if step.is_open and step.name not in named]
        if whole.key in named and not _is_so(whole.whole, settlement.word) and steps:
            yield whole, steps


def _hint_at_open(here: Context, pair: Pair, settled: Sequence[Waypoint]) -> Iterator[str]:
    """Name the small ones that a closed large one has left open."""
    names = {each.name for each in settled}
    for whole in track(here, pair):
        steps = [step for step in whole.steps if step.is_open]
        if whole.key in names and not whole.whole.is_open and steps:
            titles = ", ".join(step.title for step in steps)
            yield here.texts("milestone.left-open", title=whole.whole.title, steps=titles)


def _is_so(waypoint: Waypoint, word: Word) -> bool:
    if word == "reopened":
        return waypoint.is_open
    return bool(getattr(waypoint.record, word))


def _change(key: str, waypoint: Waypoint, settlement: Settlement) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_waypoint(key, waypoint)
    return close_waypoint(key, waypoint, settlement.word, settlement.day)


def _touched(
    tracked: Sequence[TrackedMilestone], settled: Sequence[Waypoint]
) -> list[TrackedMilestone]:
    """List the large ones of which a small one was settled."""
    names = {each.name for each in settled}
    return [each for each in tracked if any(step.name in names for step in each.steps)]


def _say_progress(here: Context, milestone: TrackedMilestone) -> str:
    progress = format_progress(milestone, here.texts)
    return here.texts("milestone.now", title=milestone.whole.title, progress=progress)


def _ask_for_the_whole(
    here: Context, pair: Pair, touched: Sequence[TrackedMilestone]
) -> Iterator[str]:
    for each in touched:
        if each.whole.is_open and each.of and each.reached == each.of:
            facts = {"key": word_of(each.key), "who": word_of(pair.key)}
            yield here.texts("milestone.all-reached", title=each.whole.title, **facts)
