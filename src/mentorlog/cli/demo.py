"""Write a journal with an invented pair, to look round in."""

from pathlib import Path
from typing import Annotated

import typer

from mentorlog.cli.arguments import refuse_blank
from mentorlog.output.outcome import Outcome


def demo(
    context: typer.Context,
    folder: Annotated[
        str | None,
        typer.Argument(
            metavar="DIR",
            callback=refuse_blank,
            help="Where to put it; ./mentorlog-demo by default.",
        ),
    ] = None,
) -> Outcome:
    """Write a journal with an invented pair a few meetings into the autumn, to look round in.

    It is in your language, and its latest meeting was about a week ago. The folder must be new or
    empty; your own journal is not touched.
    """
    from mentorlog.cli.context import open_context
    from mentorlog.cli.looking_round import DEMO_FOLDER, write_demo_journal
    from mentorlog.cli.session import session_of

    given = Path(folder) if folder else None
    wanted = given or session_of(context).globals.journal or DEMO_FOLDER
    return write_demo_journal(open_context(context, wanted), wanted)
