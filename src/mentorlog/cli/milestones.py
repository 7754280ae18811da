"""Work on milestones: list them, add to them, draw them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.cli import standard_input
from mentorlog.cli.spoken_days import parse_day_of
from mentorlog.cli.waypoints import find_unreadable, get_large, get_waypoints, track
from mentorlog.domain.attention import word_of
from mentorlog.domain.course import course
from mentorlog.domain.due_word import split_due
from mentorlog.domain.timeline import timeline
from mentorlog.domain.waypoints import Added, add_milestone, add_step
from mentorlog.domain.who import fold, key_of
from mentorlog.errors import ExistsError, UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.milestone_data import course_data, timeline_data, waypoint_data
from mentorlog.output.milestone_words import format_until
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.progress import Waypoint

_KEY = re.compile(r"[^\W_][\w-]{0,79}")


def show_milestones(here: Context, pairs: Sequence[Pair], *, everything: bool) -> Outcome:
    """List the milestones of one relationship or of several.

    Raises UnreadableError where not one of their files can be read.
    """
    broken = [file for pair in pairs if (file := find_unreadable(pair))]
    if broken and len(broken) == len(pairs):
        raise here.unreadable(broken[0])
    readable = [pair for pair in pairs if find_unreadable(pair) is None]
    courses = [course(pair, here.today, everything=everything) for pair in readable]
    data = {"today": here.today, "relationships": [course_data(each) for each in courses]}

    def screen() -> RenderableType | str:
        from mentorlog.output.milestone_screen import render_milestones

        if not any(each.milestones for each in courses):
            return _say_none(here, readable)
        return render_milestones(courses, here.today, here.texts)

    return Outcome(data, screen, asides=tuple(here.asides))


def _say_none(here: Context, pairs: Sequence[Pair]) -> str:
    if any(pair.milestones.milestones for pair in pairs):
        return here.texts("milestone.none-open")
    me = pairs[0].me if len(pairs) == 1 else here.me
    return here.texts(f"milestone.none.{me}")


def show_timeline(here: Context, pair: Pair) -> Outcome:
    """Draw a relationship along its months."""
    line = timeline(pair, here.today)

    def screen() -> RenderableType | str:
        from mentorlog.output.timeline_screen import TimelinePicture

        if line.is_empty:
            return here.texts("milestone.nothing", name=pair.name, who=word_of(pair.key))
        return TimelinePicture(pair.name, line, here.texts)

    return Outcome(timeline_data(pair, line), screen, asides=tuple(here.asides))


@dataclass(frozen=True)
class Wanted:
    """Hold what was said about a new milestone; `under` makes it a small one."""

    title: tuple[str, ...]
    under: str | None = None
    due: dt.date | None = None
    why: str | None = None
    evidence: str | None = None
    key: str | None = None


def add_wanted(here: Context, pair: Pair, wanted: Wanted) -> Outcome:
    """Add a large milestone, or a small one under a large one."""
    title, day = split_due(_title(wanted), partial(parse_day_of, here))
    if not title:
        raise UsageError("milestone.empty")
    if day and wanted.due:
        raise UsageError("milestone.two-dues")
    wanted = replace(wanted, due=day or wanted.due)
    names: list[str] = []

    def changes(fresh: Pair) -> list[Change]:
        name, found = _add(here, fresh, wanted, title)
        names.append(name)
        return found

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    (new,) = get_waypoints(here, after, names[-1:])
    data = {
        "relationship": pair_data(after),
        "milestone": waypoint_data(new),
        "changed": changed_data(changed),
    }
    asides = (*here.asides, *([] if wanted.under is not None else [_ask_halfway(here, after, new)]))
    return Outcome(
        data, lambda: here.format_result(_say_added(here, wanted, new), changed), asides=asides
    )


def _title(wanted: Wanted) -> str:
    words = list(wanted.title)
    title = (standard_input.read_text() if words == ["-"] else " ".join(words)).strip()
    if not title:
        raise UsageError("milestone.empty")
    if "\n" in title:
        raise UsageError("milestone.one-title")
    return title


def _add(here: Context, pair: Pair, wanted: Wanted, title: str) -> Added:
    if wanted.under is not None:
        _refuse_what_is_large(wanted)
        return add_step(pair, get_large(here, pair, wanted.under), title, wanted.due)
    if wanted.key is not None:
        refuse_key(here, pair, wanted.key)
    track(here, pair)
    return add_milestone(
        pair,
        title,
        key=wanted.key,
        due=wanted.due,
        why=wanted.why,
        evidence=wanted.evidence,
    )


def _refuse_what_is_large(wanted: Wanted) -> None:
    for name in ("why", "evidence", "key"):
        if getattr(wanted, name) is not None:
            raise UsageError("milestone.only-large", option=f"--{name}")


def refuse_key(here: Context, pair: Pair, key: str, *, but: str | None = None) -> None:
    """Refuse a key that nobody can type, or that another milestone than `but` has."""
    if not _KEY.fullmatch(key):
        proposal = key_of(key).strip("-") or "student-job"
        raise UsageError("milestone.bad-key", key=key, proposal=proposal)
    for each in track(here, pair):
        if each.key != but and fold(each.key) == fold(key):
            raise ExistsError("milestone.taken", key=each.key, title=each.whole.title)


def _say_added(here: Context, wanted: Wanted, new: Waypoint) -> str:
    text = "milestone.added" if wanted.under is None else "milestone.added.step"
    due = format_until(new.record.due, here.today, here.texts)
    return here.texts(text, name=new.name, title=new.title, due=due)


def _ask_halfway(here: Context, pair: Pair, new: Waypoint) -> str:
    """Ask for a first small one: a large one is reached by way of them (G21)."""
    facts = {"key": word_of(new.name), "who": word_of(pair.key), "name": pair.first_name}
    return here.texts(f"milestone.halfway.{pair.me}", **facts)
