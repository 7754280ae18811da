"""The command `status`."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import Who


def status(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code")] = False,
) -> Outcome:
    """Show what comes next, what is open, and what needs attention."""
    from mentorlog.features.status.command import status, welcome
    from mentorlog.session.context import open_context

    ctx = open_context(context)
    if not ctx.exists:
        return welcome(ctx, who)
    return status(ctx, who, everything=everything, exit_code=exit_code)
