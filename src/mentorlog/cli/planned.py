"""Change what is planned, and echo it with its weekday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from mentorlog.cli.plan_hints import ask_about_night, name_others, other_plans
from mentorlog.output.data import changed_data, meeting_data, pair_data
from mentorlog.output.echo import format_meeting_line
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.planning import Planned


def change_and_show(
    here: Context,
    pair: Pair,
    word: str,
    plan: Callable[[Pair], Planned],
    time: dt.time | None = None,
) -> Outcome:
    """Carry out a plan about one meeting; `echo.<word>` in the catalogue says what was done.

    A `time` at night is asked about; other meetings that are planned are named.
    """
    names: list[MeetingName] = []

    def changes(fresh: Pair) -> list[Change]:
        name, found = plan(fresh)
        names.append(name)
        return found

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    entry = after.entry(names[-1])
    data = {
        "relationship": pair_data(after),
        "meeting": meeting_data(entry) if entry else None,
        "also_planned": [str(each.name) for each in other_plans(here, after, entry)],
        "changed": changed_data(changed),
    }
    line = format_meeting_line(after, entry, here.today, here.texts) if entry else ""
    head = here.texts(f"echo.{word}" if changed else "echo.unchanged", meeting=line)
    asides = (
        *here.asides,
        *ask_about_night(here, after, entry, time),
        *(name_others(here, after, entry) if word == "planned" else ()),
    )
    return Outcome(data, lambda: here.format_result(head, changed), asides=asides)
