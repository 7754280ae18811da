"""Plan the next meeting."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Minutes, Mode, Place, Topics, With
from mentorlog.cli.spoken_days import parse_future_when, parse_minutes
from mentorlog.cli.whom import get_active_pair
from mentorlog.output.outcome import Outcome


def plan(
    context: typer.Context,
    when: Annotated[
        list[str],
        typer.Argument(metavar="WHEN...", help="A day and, if you like, a time: fri 14:30"),
    ],
    who: With = None,
    place: Place = None,
    minutes: Minutes = None,
    mode: Mode = None,
    topic: Topics = None,
) -> Outcome:
    """Plan a meeting.

    If there is already a meeting planned that day, it is changed.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.planned import change_and_show
    from mentorlog.cli.standard_input import all_said, said
    from mentorlog.cli.whom import refuse_hidden_on
    from mentorlog.domain.planning import Details, plan_meeting

    here = open_existing(context)
    day, time = parse_future_when(here, when)
    pair = get_active_pair(here, who)
    refuse_hidden_on(here, pair, day)
    details = Details(time, parse_minutes(minutes), said(place), mode, all_said(topic))
    return change_and_show(here, pair, "planned", lambda p: plan_meeting(p, day, details), time)
