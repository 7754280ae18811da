"""The commands that list, add and draw milestones, and the lookup of KEY and KEY/N."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.domain.dates.due import split_due
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.person import fold_name, key_of, quote_key
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone, track_milestones
from mentorlog.errors import ExistsError, NotFoundError, UsageError
from mentorlog.features.milestones.changes import Added, add_step, append_milestone
from mentorlog.features.milestones.data import (
    MilestoneAddResult,
    MilestoneListResult,
    make_item,
    make_milestone_list,
    make_timeline,
)
from mentorlog.features.milestones.rules import (
    find_step_owner,
    list_milestones,
    match_items,
    match_milestones,
    nearest_names,
    timeline,
)
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_until
from mentorlog.output.outcome import Outcome
from mentorlog.session import standard_input
from mentorlog.session.dates import parse_day_of
from mentorlog.session.pictures import PictureOptions, write_picture

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def find_unreadable(pair: Pair) -> FileName | None:
    """Find the file of the relationship's milestones if it cannot be read."""
    return next((file for file in pair.unreadable if file.kind is Kind.MILESTONES), None)


def load_milestones(ctx: Context, pair: Pair) -> tuple[TrackedMilestone, ...]:
    """Return the milestones. Raises UnreadableError where their file cannot be read."""
    file = find_unreadable(pair)
    if file:
        raise ctx.unreadable(file)
    return track_milestones(pair.milestones, ctx.today)


def get_items(ctx: Context, pair: Pair, names: Sequence[str]) -> tuple[MilestoneItem, ...]:
    """Return what each KEY or KEY/N names, each once. Raises NotFoundError and UsageError."""
    tracked = load_milestones(ctx, pair)
    found: dict[str, MilestoneItem] = {}
    for given in names:
        item = _the_only(pair, tracked, given, match_items(tracked, given))
        found[item.name] = item
    return tuple(found.values())


def get_large(ctx: Context, pair: Pair, given: str) -> TrackedMilestone:
    """Return the large milestone of that KEY. Raises NotFoundError and UsageError."""
    tracked = load_milestones(ctx, pair)
    hits = match_milestones(tracked, given)
    if not hits and (steps := match_items(tracked, given)):
        key = steps[0].name.rpartition("/")[0]
        raise UsageError("milestones.under-step", given=given, key=key)
    whole = _the_only(pair, tracked, given, [each.whole for each in hits])
    return next(each for each in tracked if each.whole is whole)


def _the_only(
    pair: Pair, tracked: Sequence[TrackedMilestone], given: str, hits: Sequence[MilestoneItem]
) -> MilestoneItem:
    if len(hits) == 1:
        return hits[0]
    if hits:
        names = ", ".join(each.name for each in hits)
        raise UsageError("milestones.several", given=given, names=names)
    if whole := find_step_owner(tracked, given):
        raise _no_such_step(pair, whole, given)
    if names := ", ".join(nearest_names(tracked, given)):
        raise NotFoundError("milestones.nearest", given=given, name=pair.name, names=names)
    raise NotFoundError("milestones.unknown", given=given, name=pair.name, who=quote_key(pair.key))


def _no_such_step(pair: Pair, whole: TrackedMilestone, given: str) -> NotFoundError:
    steps = "\n".join(f"  {step.name} {step.title}" for step in whole.steps)
    return NotFoundError(
        "milestones.no-such-step" if steps else "milestones.no-steps-in",
        given=given,
        name=pair.name,
        title=whole.whole.title,
        key=whole.key,
        steps=steps,
        who=quote_key(pair.key),
    )


_KEY = re.compile(r"[^\W_][\w-]{0,79}")


def show_milestones(ctx: Context, pairs: Sequence[Pair], *, everything: bool) -> Outcome:
    """Show the milestones of one relationship or of several.

    Raises UnreadableError where none of their files can be read.
    """
    broken = [file for pair in pairs if (file := find_unreadable(pair))]
    if broken and len(broken) == len(pairs):
        raise ctx.unreadable(broken[0])
    readable = [pair for pair in pairs if find_unreadable(pair) is None]
    courses = [list_milestones(pair, ctx.today, everything=everything) for pair in readable]
    data = MilestoneListResult(
        today=ctx.today,
        relationships=[make_milestone_list(each) for each in courses],
    )

    def screen() -> Drawing:
        from mentorlog.features.milestones.screen.list import render_milestones

        if not any(each.milestones for each in courses):
            return _say_none(ctx, readable)
        return render_milestones(courses, ctx.today, ctx.texts)

    return Outcome(data, screen, notices=tuple(ctx.notices))


def _say_none(ctx: Context, pairs: Sequence[Pair]) -> str:
    if any(pair.milestones.milestones for pair in pairs):
        return ctx.texts("milestones.none-open")
    me = pairs[0].me if len(pairs) == 1 else ctx.me
    return ctx.texts(f"milestones.none.{me}")


def show_timeline(ctx: Context, pair: Pair, picture: PictureOptions) -> Outcome:
    """Draw a relationship along its months. Raises NotFoundError for a picture without content."""
    line = timeline(pair, ctx.today)
    data = make_timeline(pair, line)
    if picture.to == "svg":
        from mentorlog.features.milestones.screen.timeline import make_timeline_picture

        if line.is_empty:
            raise NotFoundError("milestones.nothing", name=pair.name, who=quote_key(pair.key))
        drawn = make_timeline_picture(pair.name, line, ctx.texts)
        return write_picture(ctx, pair, drawn, data, picture.path)

    def screen() -> Drawing:
        from mentorlog.features.milestones.screen.timeline import TimelinePicture

        if line.is_empty:
            return ctx.texts("milestones.nothing", name=pair.name, who=quote_key(pair.key))
        return TimelinePicture(pair.name, line, ctx.texts)

    return Outcome(data, screen, notices=tuple(ctx.notices))


@dataclass(frozen=True)
class NewMilestoneOptions:
    """The options of a new milestone; with `under` it is a small one."""

    title: tuple[str, ...]
    under: str | None = None
    due: dt.date | None = None
    why: str | None = None
    evidence: str | None = None
    key: str | None = None


def add_milestone(ctx: Context, pair: Pair, wanted: NewMilestoneOptions) -> Outcome:
    """Add a large milestone, or a small one under a large one."""
    title, day = split_due(_title(wanted), partial(parse_day_of, ctx))
    if not title:
        raise UsageError("milestones.empty")
    if day and wanted.due:
        raise UsageError("milestones.two-dues")
    wanted = replace(wanted, due=day or wanted.due)
    name, changed = ctx.carry_out(pair, lambda fresh: _add(ctx, fresh, wanted, title))
    after = ctx.load(pair.key)
    (new,) = get_items(ctx, after, [name])
    data = MilestoneAddResult(
        relationship=make_pair(after),
        milestone=make_item(new),
        changed=list(changed),
    )
    notices = (*ctx.notices, *([] if wanted.under is not None else [_ask_halfway(ctx, after, new)]))
    return Outcome(
        data, lambda: ctx.format_result(_say_added(ctx, wanted, new), changed), notices=notices
    )


def _title(wanted: NewMilestoneOptions) -> str:
    words = list(wanted.title)
    title = (standard_input.read_text() if words == ["-"] else " ".join(words)).strip()
    if not title:
        raise UsageError("milestones.empty")
    if "\n" in title:
        raise UsageError("milestones.one-title")
    return title


def _add(ctx: Context, pair: Pair, wanted: NewMilestoneOptions, title: str) -> Added:
    if wanted.under is not None:
        _refuse_what_is_large(wanted)
        return add_step(pair, get_large(ctx, pair, wanted.under), title, wanted.due)
    if wanted.key is not None:
        refuse_key(ctx, pair, wanted.key)
    load_milestones(ctx, pair)
    return append_milestone(
        pair,
        title,
        key=wanted.key,
        due=wanted.due,
        why=wanted.why,
        evidence=wanted.evidence,
    )


def _refuse_what_is_large(wanted: NewMilestoneOptions) -> None:
    for name in ("why", "evidence", "key"):
        if getattr(wanted, name) is not None:
            raise UsageError("milestones.only-large", option=f"--{name}")


def refuse_key(ctx: Context, pair: Pair, key: str, *, but: str | None = None) -> None:
    """Raise for a key that cannot be typed, or that a milestone other than `but` has.

    Raises UsageError and ExistsError.
    """
    if not _KEY.fullmatch(key):
        proposal = key_of(key).strip("-") or "student-job"
        raise UsageError("milestones.bad-key", key=key, proposal=proposal)
    for each in load_milestones(ctx, pair):
        if each.key != but and fold_name(each.key) == fold_name(key):
            raise ExistsError("milestones.taken", key=each.key, title=each.whole.title)


def _say_added(ctx: Context, wanted: NewMilestoneOptions, new: MilestoneItem) -> str:
    text = "milestones.added" if wanted.under is None else "milestones.added.step"
    due = format_until(new.record.due, ctx.today, ctx.texts)
    return ctx.texts(text, name=new.name, title=new.title, due=due)


def _ask_halfway(ctx: Context, pair: Pair, new: MilestoneItem) -> str:
    """Return the question for a first small milestone, on the way to the large one (G21)."""
    facts = {"key": quote_key(new.name), "who": quote_key(pair.key), "name": pair.first_name}
    return ctx.texts(f"milestones.halfway.{pair.me}", **facts)
