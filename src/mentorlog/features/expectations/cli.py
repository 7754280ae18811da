"""The command `expectations`."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_answer
from mentorlog.session.options import Who


def expectations(
    context: typer.Context,
    who: Who = None,
    answer: Annotated[
        list[str] | None, typer.Option(metavar="KEY=TEXT", autocompletion=complete_answer)
    ] = None,
    by: Annotated[Literal["mentor", "mentee", "both"] | None, typer.Option("--by")] = None,
    agree: Annotated[bool, typer.Option("--agree")] = False,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
    review_on: Annotated[str | None, typer.Option("--review-on", metavar="DATE")] = None,
    review: Annotated[bool, typer.Option("--review")] = False,
    show: Annotated[bool, typer.Option("--show")] = False,
) -> Outcome:
    """Go through the checklist: what each of you expects, and what you agree on."""
    from mentorlog.features.expectations.command.expectations import expectations
    from mentorlog.features.expectations.command.write import ExpectationOptions
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    request = ExpectationOptions(tuple(answer or ()), by, agree, on, review_on, review, show)
    return expectations(ctx, who, request)
