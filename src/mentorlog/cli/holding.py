"""Hold a meeting: find the other, open the day's meeting, and lead through it in a terminal."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.beginning import Beginning, hint_at_near, key_for, write_beginning
from mentorlog.cli.plan_hints import ask_about_night
from mentorlog.cli.spoken_days import format_day, parse_meeting_day
from mentorlog.cli.whom import (
    find_candidate,
    get_active_pair,
    refuse_hidden_on,
    unknown_person,
)
from mentorlog.domain.holding import finished_meeting, meeting_to_go_on_with, open_meeting
from mentorlog.domain.names import MeetingName
from mentorlog.domain.pair import under_way
from mentorlog.domain.planning import Details
from mentorlog.domain.records import Side
from mentorlog.domain.starting import add_boundaries
from mentorlog.errors import ExistsError, UsageError
from mentorlog.output.data import changed_data, meeting_data, pair_data
from mentorlog.output.echo import format_changed, format_meeting_line
from mentorlog.output.outcome import Outcome
from mentorlog.store.machine import Opened

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed


@dataclass(frozen=True)
class Request:
    """What the line says about the meeting; `day` is as typed, `key` is for somebody new."""

    who: str | None
    me: Side | None
    day: str | None
    details: Details
    boundaries: tuple[str, ...] = ()
    another: bool = False
    key: str | None = None


def hold(here: Context, request: Request) -> Outcome:
    """Hold a meeting as the options say."""
    day = parse_meeting_day(here, request.day)
    require_known_questions(here, request.details)
    pair, begun = _find_or_begin(here, request, day)
    day = day_meant(here, pair, day, request)
    name, changed = open_on(here, pair, day, request)
    after = here.load(pair.key)
    everything = (*begun, *changed)
    data = {
        "relationship": pair_data(after),
        "meeting": meeting_data(after.get(name)),
        "changed": changed_data(everything),
    }
    at_night = ask_about_night(here, after, after.get(name), request.details.time)
    asides = (*here.asides, *at_night)
    return Outcome(data, lambda: _screen(here, after, name, everything), asides=asides)


def require_known_questions(here: Context, details: Details) -> None:
    """Raise UsageError for a question that the guide does not ask."""
    if not details.questions_asked:
        return
    known = list(here.guide.questions)
    for key in details.questions_asked:
        if key not in known:
            raise UsageError("meeting.unknown-question", given=key, known=", ".join(known))


def _find_or_begin(
    here: Context, request: Request, day: dt.date
) -> tuple[Pair, tuple[Changed, ...]]:
    """Return the relationship that WHO means, started first where `--role` says so."""
    if request.who is None:
        if not any(not each.has_ended for each in here.candidates):
            raise UsageError("who.missing")
        return get_active_pair(here, None), ()
    if find_candidate(here, request.who):
        return get_active_pair(here, request.who), ()
    if request.me is None:
        raise unknown_person(here, request.who)
    here.asides += hint_at_near(here, request.who)
    start = day.isoformat()
    wanted = Beginning(
        request.who, request.me, request.key, start=start, boundaries=request.boundaries
    )
    changed = write_beginning(here, wanted)
    return here.load(key_for(wanted)), changed


def day_meant(here: Context, pair: Pair, day: dt.date, request: Request) -> dt.date:
    """Return the day of the meeting under way, which goes on past midnight, unless one is named."""
    if request.day or request.another:
        return day
    now = under_way(pair, here.today)
    return now.name.date if now else day


def open_on(
    here: Context, pair: Pair, day: dt.date, request: Request
) -> tuple[MeetingName, tuple[Changed, ...]]:
    """Open the day's meeting, or go on with it. Raises ExistsError for one that has its summary."""
    names: list[MeetingName] = []

    def changes(fresh: Pair) -> list[Change]:
        refuse_hidden_on(here, fresh, day)
        _refuse_finished(here, fresh, day, request)
        name, found = open_meeting(fresh, day, request.details, another=request.another)
        names.append(name)
        return [*found, *add_boundaries(fresh, request.boundaries)]

    changed = here.change(pair, changes)
    note_opened(here, pair, names[-1])
    return names[-1], changed


def _refuse_finished(here: Context, pair: Pair, day: dt.date, request: Request) -> None:
    if request.another or meeting_to_go_on_with(pair, day):
        return
    if done := finished_meeting(pair, day):
        raise ExistsError(
            "meeting.finished", day=format_day(here, day), name=pair.name, meeting=str(done.name)
        )


def note_opened(here: Context, pair: Pair, name: MeetingName) -> None:
    """Note that the meeting is under way, if it is today's, and since when."""
    if name.date != here.today:
        return
    opened = here.store.machine.opened(pair.key)
    if opened is None or opened.meeting != name:
        here.store.machine.note_opened(Opened(pair.key, name, f"{here.now:%H:%M}"))


def _screen(here: Context, pair: Pair, name: MeetingName, changed: tuple[Changed, ...]) -> str:
    entry = pair.get(name)
    line = format_meeting_line(pair, entry, here.today, here.texts)
    word = "opened" if name.date == here.today else "written"
    lines = [here.texts(f"echo.{word}", meeting=line)]
    lines += [""] if changed else []
    for each in changed:
        lines += format_changed([each], here.store.root, here.texts)
        if each.what != "renamed":
            text = (here.store.root / each.file).read_text("utf-8", "replace")
            lines += [f"    {row}" for row in text.splitlines()]
    return "\n".join([*lines, "", _how_to_close(here, pair, name)])


def _how_to_close(here: Context, pair: Pair, name: MeetingName) -> str:
    meant = under_way(pair, here.today) or pair.last
    if meant and meant.name == name:
        return here.texts("echo.close-it", key=pair.key)
    return here.texts("echo.close-that", key=pair.key, meeting=name)
