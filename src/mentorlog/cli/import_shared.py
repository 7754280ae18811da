"""Take in what the other shared: their JSON export, merged into this journal."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import With, refuse_blank
from mentorlog.output.outcome import Outcome


def import_shared(
    context: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            callback=refuse_blank,
            help="The other person's `export --to json`; `-` is standard input.",
        ),
    ],
    who: With = None,
    yes: Annotated[bool, typer.Option("--yes", help="Import it without asking.")] = False,
) -> Outcome:
    """Take in what the other shared, after showing what would change.

    Meetings, topics, summaries, actions, milestones and agreed answers that only they have are
    added, and what they closed is closed. Nothing of yours is replaced or removed: where you two
    differ, yours stays and the difference is shown. Without --with, the two names in the file
    decide which relationship it is.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.importing import import_file

    return import_file(open_existing(context), file, who, agreed=yes)
