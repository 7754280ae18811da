"""Write the private note on how to fill the role."""

import typer

from mentorlog.cli.arguments import Who
from mentorlog.cli.whom import get_pair
from mentorlog.output.outcome import Outcome


def approach(context: typer.Context, who: Who = None) -> Outcome:
    """Write how you want to fill your role, and what matters to you; only you see it.

    In a terminal it asks one thing at a time, and saves each answer at once. What you last wrote
    with somebody else is there to keep or change. Without a terminal it shows what is there.
    """
    from mentorlog.cli.approaching import approach_role
    from mentorlog.cli.context import open_existing

    here = open_existing(context)
    return approach_role(here, get_pair(here, who))
