"""Lookup of the relationship and the meeting that a command is about."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.domain.model.file_names import MeetingName
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.model.person import Candidate
    from mentorlog.domain.model.reflection import Reflection
    from mentorlog.session.context import Context


def load_active_pairs(ctx: Context) -> tuple[Pair, ...]:
    """Return every relationship that has not ended."""
    return tuple(ctx.load(each.key) for each in ctx.candidates if not each.has_ended)


def load_reflections(ctx: Context, pair: Pair) -> dict[MeetingName, Reflection]:
    """Return the user's own reflections by date; one that cannot be read is noted."""
    from mentorlog.domain.model.file_names import FileName, Kind
    from mentorlog.domain.model.reflection import Reflection

    files = ((name, FileName(Kind.REFLECTION, pair.key, name)) for name in sorted(pair.reflections))
    found = ((name, ctx.find(file, Reflection)) for name, file in files)
    return {name: reflection for name, reflection in found if reflection}


def find_candidate(ctx: Context, who: str) -> Candidate | None:
    """Find the one relationship that WHO means; ask, or raise UsageError, among several."""
    from mentorlog.domain.model.person import match_who

    hits = match_who(who, ctx.candidates)
    return _choose(ctx, hits) if len(hits) > 1 else next(iter(hits), None)


def get_pair(ctx: Context, who: str | None) -> Pair:
    """Return the relationship that WHO means, even an ended one; without WHO the only active one.

    Raises NotFoundError, and UsageError among several when nobody can be asked.
    """
    return ctx.load(get_key(ctx, who))


def get_key(ctx: Context, who: str | None) -> str:
    """Return the key of the relationship that WHO means, without reading its meetings."""
    if who is None:
        return _only(ctx).key
    found = find_candidate(ctx, who)
    if found is None:
        raise unknown_person(ctx, who)
    return found.key


def get_active_pair(ctx: Context, who: str | None) -> Pair:
    """Return the relationship that WHO means. Raises UsageError where it has ended."""
    pair = get_pair(ctx, who)
    if pair.has_ended:
        raise UsageError("relationship.who.ended", name=pair.name, key=pair.key)
    return pair


def get_pairs(ctx: Context, who: str | None) -> tuple[Pair, ...]:
    """Return the relationship that WHO means, or without WHO every active one."""
    return load_active_pairs(ctx) if who is None else (get_pair(ctx, who),)


def get_pair_as_typed(ctx: Context, who: str) -> Pair:
    """Return the relationship that WHO means, where ended ones match as well as active ones.

    Raises NotFoundError, and UsageError among several when nobody can be asked.
    """
    from mentorlog.domain.model.person import match_any

    hits = match_any(who, ctx.candidates)
    if not hits:
        raise unknown_person(ctx, who)
    return ctx.load((_choose(ctx, hits) if len(hits) > 1 else hits[0]).key)


def unknown_person(ctx: Context, who: str) -> NotFoundError:
    """Return the error for a WHO that matches nobody, with the nearest names."""
    from mentorlog.domain.model.person import nearest

    names = nearest(who, ctx.candidates)
    if names:
        return NotFoundError("relationship.who.nearest", who=who, names=", ".join(names))
    return NotFoundError("relationship.who.none", who=who)


def get_meeting(ctx: Context, pair: Pair, name: str) -> MeetingEntry:
    """Return a meeting by name, `last` or `next`. Raises NotFoundError and UnreadableError."""
    from mentorlog.domain.model.file_names import parse_meeting_name
    from mentorlog.domain.model.pair import find_meeting, find_unreadable_meeting

    # It is there, only broken: its problems help more than that there is no such meeting.
    broken = next((f for f in pair.unreadable if str(f.meeting) == name), None)
    if broken:
        raise ctx.unreadable(broken)
    entry = find_meeting(pair, name, ctx.today)
    if entry is None:
        if hidden := find_unreadable_meeting(pair, name, ctx.today):
            raise ctx.unreadable(hidden)
        known = name in {"last", "next"} or parse_meeting_name(name)
        text = f"meeting.no-{name}" if name in {"last", "next"} else "meeting.none"
        if not known:
            from mentorlog.texts.similar_keys import similar_key

            near = similar_key(name, ["last", "next"])
            raise UsageError(f"meeting.not-a-name{'-like' if near else ''}", given=name, near=near)
        raise NotFoundError(text, given=name, name=pair.name)
    return entry


def require_readable_meetings_on(ctx: Context, pair: Pair, day: dt.date) -> None:
    """Raise UnreadableError where a meeting of that day cannot be read."""
    from mentorlog.domain.model.pair import unreadable_meetings

    for file, name in unreadable_meetings(pair):
        if name.date == day:
            raise ctx.unreadable(file)


def require_readable_meetings_since(ctx: Context, pair: Pair, last: MeetingName | None) -> None:
    """Raise UnreadableError where a meeting after `last`, up to today, cannot be read."""
    from mentorlog.domain.model.pair import find_unreadable_meeting_since

    file = find_unreadable_meeting_since(pair, last, ctx.today)
    if file:
        raise ctx.unreadable(file)


def _only(ctx: Context) -> Candidate:
    active = tuple(each for each in ctx.candidates if not each.has_ended)
    if not active:
        raise NotFoundError("relationship.who.nobody")
    return active[0] if len(active) == 1 else _choose(ctx, active)


def _choose(ctx: Context, hits: Sequence[Candidate]) -> Candidate:
    if not ctx.may_ask:
        names = ", ".join(f"{each.name} ({each.key})" for each in hits)
        raise UsageError("relationship.who.several", names=names)
    from mentorlog.conversation.prompts import choose

    # The meeting under way and then the nearest ones: the likely answer stands first, for Enter.
    ranked = sorted(hits, key=lambda each: _distance(ctx, each.key))
    return choose(ctx.asker(), ctx.texts, ranked)


def _distance(ctx: Context, key: str) -> tuple[bool, dt.date]:
    from mentorlog.domain.model.pair import under_way

    pair = ctx.load(key)
    coming = pair.next(ctx.today)
    day = coming.name.date if coming else dt.date.max
    return under_way(pair, ctx.today) is None, day
