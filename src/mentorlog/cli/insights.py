"""See how a relationship develops."""

import typer

from mentorlog.cli.arguments import Who
from mentorlog.cli.whom import get_pair
from mentorlog.output.outcome import Outcome


def insights(context: typer.Context, who: Who = None) -> Outcome:
    """See how it develops: hours, promises kept, roles and ways of listening.

    It counts how often you noted each role and way of listening in your reflections. They are ways,
    not grades, so there is no average. What you wrote there is not shown.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.reviewing import show_insights

    here = open_existing(context)
    return show_insights(here, get_pair(here, who))
