"""Read a meeting, or a whole relationship."""

import typer

from mentorlog.cli.arguments import MeetingName, Private, Who
from mentorlog.cli.whom import get_meeting, get_pair
from mentorlog.output.outcome import Outcome


def show(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    private: Private = False,
) -> Outcome:
    """Read a meeting, or a whole relationship.

    What is private to you, your reflections and your approach, is only shown with --private.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.showing import show_meeting, show_relationship

    here = open_existing(context)
    pair = get_pair(here, who)
    if meeting is None:
        return show_relationship(here, pair, private=private)
    return show_meeting(here, pair, get_meeting(here, pair, meeting), private=private)
