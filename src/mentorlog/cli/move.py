"""Move a meeting to another day."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import With
from mentorlog.cli.spoken_days import parse_future_when, parse_past_when
from mentorlog.cli.whom import get_active_pair, get_meeting
from mentorlog.output.outcome import Outcome


def move(
    context: typer.Context,
    meeting: Annotated[
        str, typer.Argument(metavar="MEETING", help="2026-09-14, 2026-09-14-2, last or next.")
    ],
    when: Annotated[
        list[str],
        typer.Argument(metavar="WHEN...", help="A day and, if you like, a time: fri 14:30"),
    ],
    who: With = None,
) -> Outcome:
    """Move a meeting.

    Everything in it goes along, your reflection too, and calendars keep the same entry. You can
    also move a held meeting if its date was wrong.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.planned import change_and_show
    from mentorlog.domain.planning import move_meeting

    here = open_existing(context)
    pair = get_active_pair(here, who)
    entry = get_meeting(here, pair, meeting)
    day, time = parse_past_when(here, when) if entry.is_held else parse_future_when(here, when)
    said = None if entry.is_held else time
    return change_and_show(
        here, pair, "moved", lambda p: move_meeting(p, entry.name, day, time), said
    )
