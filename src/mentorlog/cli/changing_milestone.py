"""Change a milestone or a small one: only what is given."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.cli.milestones import refuse_key
from mentorlog.cli.spoken_days import parse_day_of
from mentorlog.cli.waypoints import get_waypoints
from mentorlog.domain.due_word import split_due
from mentorlog.domain.edits import Value
from mentorlog.domain.entries import block
from mentorlog.domain.milestone import Milestone
from mentorlog.domain.milestone_change import actions_naming, change_waypoint
from mentorlog.domain.names import Kind
from mentorlog.errors import UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.milestone_data import waypoint_data
from mentorlog.output.milestone_words import format_until
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.progress import Waypoint

_LARGE_ONLY = ("why", "evidence", "key")


def change_milestone(here: Context, pair: Pair, name: str, said: Mapping[str, str]) -> Outcome:
    """Change what `said` gives, by the options' names; an empty day or reason is taken away."""
    given = _read(here, said)
    (there,) = get_waypoints(here, pair, [name])
    followed: list[str] = []

    def changes(fresh: Pair) -> list[Change]:
        (waypoint,) = get_waypoints(here, fresh, [there.name])
        _refuse(here, fresh, waypoint, given)
        if "key" in given:
            names = actions_naming(fresh, waypoint.name, here.today)
            followed[:] = [each.name for each in names]
        return change_waypoint(fresh, waypoint, given, here.today)

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    (now,) = get_waypoints(here, after, [str(given.get("key", there.name))])
    data = {
        "relationship": pair_data(after),
        "milestone": waypoint_data(now),
        "before": waypoint_data(there),
        "actions": followed,
        "changed": changed_data(changed),
    }
    due = format_until(now.record.due, here.today, here.texts)
    word = "milestone.changed" if changed else "milestone.unchanged"
    head = [here.texts(word, name=now.name, title=now.title, due=due)]
    if changed and followed:
        head.append(here.texts.count("milestone.followed", len(followed)))
    return Outcome(
        data, lambda: here.format_result("\n".join(head), changed), asides=tuple(here.asides)
    )


def _read(here: Context, said: Mapping[str, str]) -> dict[str, Value]:
    """Read what the options give, by the file's keys. Raises UsageError."""
    if not said:
        raise UsageError("milestone.nothing-given")
    given: dict[str, Value] = {}
    if "title" in said:
        title, due = split_due(said["title"].strip(), partial(parse_day_of, here))
        given |= {"title": _one_line(title), **({"due": due} if due else {})}
    if "due" in said:
        if "due" in given:
            raise UsageError("milestone.two-dues")
        given["due"] = parse_day_of(here, said["due"]) if said["due"].strip() else None
    for name in ("why", "evidence"):
        if name in said:
            given[name] = _text(said[name])
    return given | ({"key": said["key"]} if "key" in said else {})


def _text(said: str) -> Value:
    text = said.strip()
    return (block(text) if "\n" in text else text) or None


def _one_line(title: str) -> str:
    if not title:
        raise UsageError("milestone.empty")
    if "\n" in title:
        raise UsageError("milestone.one-title")
    return title


def _refuse(here: Context, pair: Pair, waypoint: Waypoint, given: Mapping[str, Value]) -> None:
    """Refuse what a small one has not, a key that is taken, and actions that cannot be read."""
    if not isinstance(waypoint.record, Milestone):
        for name in _LARGE_ONLY:
            if name in given:
                raise UsageError("milestone.only-large", option=f"--{name}")
    if "key" not in given:
        return
    refuse_key(here, pair, str(given["key"]), but=waypoint.name)
    broken = next((file for file in pair.unreadable if file.kind is Kind.MEETING), None)
    if broken:
        raise here.unreadable(broken)
