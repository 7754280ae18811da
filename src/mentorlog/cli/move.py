"""Move a meeting to another day."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import With
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
    pair = here.pair_to_change(who)
    entry = here.meeting(pair, meeting)
    day, time = here.held_on(when) if entry.is_held else here.coming(when)
    return change_and_show(here, pair, "moved", lambda p: move_meeting(p, entry.name, day, time))
