"""Which relationship and which meeting a command is about: named, the only one, or asked for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.cli.context import Context
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.who import Candidate


def load_active_pairs(here: Context) -> tuple[Pair, ...]:
    """Return every relationship that has not ended."""
    return tuple(here.load(each.key) for each in here.candidates if not each.has_ended)


def find_candidate(here: Context, who: str) -> Candidate | None:
    """Find the one relationship that WHO means; asks or raises UsageError among several."""
    from mentorlog.domain.who import match_who

    hits = match_who(who, here.candidates)
    return _choose(here, hits) if len(hits) > 1 else next(iter(hits), None)


def get_pair(here: Context, who: str | None) -> Pair:
    """Return the relationship that WHO means, ended ones too; without WHO the only active one.

    Raises NotFoundError, and UsageError among several when nobody can be asked.
    """
    return here.load(get_key(here, who))


def get_key(here: Context, who: str | None) -> str:
    """Return the key of the relationship that WHO means, without reading its meetings."""
    if who is None:
        return _only(here).key
    found = find_candidate(here, who)
    if found is None:
        raise unknown_person(here, who)
    return found.key


def get_active_pair(here: Context, who: str | None) -> Pair:
    """Return the relationship that WHO means. Raises UsageError where it has ended."""
    pair = get_pair(here, who)
    if pair.has_ended:
        raise UsageError("who.ended", name=pair.name, key=pair.key)
    return pair


def get_pairs(here: Context, who: str | None) -> tuple[Pair, ...]:
    """Return the one that WHO means, or without WHO every active one."""
    return load_active_pairs(here) if who is None else (get_pair(here, who),)


def get_pair_as_typed(here: Context, who: str) -> Pair:
    """Return the relationship that WHO means where ended ones count as much as active ones.

    Raises NotFoundError, and UsageError among several when nobody can be asked.
    """
    from mentorlog.domain.who import match_any

    hits = match_any(who, here.candidates)
    if not hits:
        raise unknown_person(here, who)
    return here.load((_choose(here, hits) if len(hits) > 1 else hits[0]).key)


def unknown_person(here: Context, who: str) -> NotFoundError:
    """Return the error that nobody is called so, with the nearest names."""
    from mentorlog.domain.who import nearest

    names = nearest(who, here.candidates)
    if names:
        return NotFoundError("who.nearest", who=who, names=", ".join(names))
    return NotFoundError("who.none", who=who)


def get_meeting(here: Context, pair: Pair, name: str) -> MeetingEntry:
    """Return a meeting by name, `last` or `next`. Raises NotFound- and UnreadableError."""
    from mentorlog.domain.names import parse_meeting_name
    from mentorlog.domain.pair import find_hidden, find_meeting

    broken = next((f for f in pair.unreadable if str(f.meeting) == name), None)
    if broken:
        raise here.unreadable(broken)
    entry = find_meeting(pair, name, here.today)
    if entry is None:
        if hidden := find_hidden(pair, name, here.today):
            raise here.unreadable(hidden)
        known = name in {"last", "next"} or parse_meeting_name(name)
        text = f"meeting.no-{name}" if name in {"last", "next"} else "meeting.none"
        if not known:
            raise UsageError("meeting.not-a-name", given=name)
        raise NotFoundError(text, given=name, name=pair.name)
    return entry


def refuse_hidden_on(here: Context, pair: Pair, day: dt.date) -> None:
    """Raise UnreadableError where a meeting of that day cannot be read."""
    from mentorlog.domain.pair import hidden_meetings

    for file, name in hidden_meetings(pair):
        if name.date == day:
            raise here.unreadable(file)


def refuse_hidden_since(here: Context, pair: Pair, last: MeetingName | None) -> None:
    """Raise UnreadableError where a meeting after `last`, up to today, cannot be read."""
    from mentorlog.domain.pair import find_hidden_since

    file = find_hidden_since(pair, last, here.today)
    if file:
        raise here.unreadable(file)


def _only(here: Context) -> Candidate:
    active = tuple(each for each in here.candidates if not each.has_ended)
    if not active:
        raise NotFoundError("who.nobody")
    return active[0] if len(active) == 1 else _choose(here, active)


def _choose(here: Context, hits: Sequence[Candidate]) -> Candidate:
    if not here.may_ask:
        names = ", ".join(f"{each.name} ({each.key})" for each in hits)
        raise UsageError("who.several", names=names)
    from mentorlog.conversation.who import choose

    ranked = sorted(hits, key=lambda each: _distance(here, each.key))
    return choose(here.asker(), here.texts, ranked)


def _distance(here: Context, key: str) -> tuple[bool, dt.date]:
    from mentorlog.domain.pair import under_way

    pair = here.load(key)
    coming = pair.next(here.today)
    day = coming.name.date if coming else dt.date.max
    return under_way(pair, here.today) is None, day
