"""The command `show`."""

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_meeting, get_pair
from mentorlog.session.options import MeetingName, Private, Who


def show(
    context: typer.Context, who: Who = None, meeting: MeetingName = None, private: Private = False
) -> Outcome:
    """Read a meeting, or a whole relationship."""
    from mentorlog.features.show.command import show_meeting, show_relationship
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    pair = get_pair(ctx, who)
    if meeting is None:
        return show_relationship(ctx, pair, private=private)
    return show_meeting(ctx, pair, get_meeting(ctx, pair, meeting), private=private)
