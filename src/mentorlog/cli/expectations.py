"""Align expectations: one's own side, together, and again on the way."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import Who
from mentorlog.output.outcome import Outcome


def expectations(
    context: typer.Context,
    who: Who = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=TEXT",
            help="An answer; the keys stand in `guide checklist`. `-` as the text reads standard "
            "input. May be repeated.",
        ),
    ] = None,
    by: Annotated[
        Literal["mentor", "mentee", "both"] | None,
        typer.Option("--by", help="Whose answers these are; your own when left out."),
    ] = None,
    agree: Annotated[
        bool, typer.Option("--agree", help="Make these answers the agreed ones.")
    ] = False,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="The day you agreed; today when left out."),
    ] = None,
    review_on: Annotated[
        str | None,
        typer.Option("--review-on", metavar="DATE", help="The day to look at it again."),
    ] = None,
    review: Annotated[
        bool, typer.Option("--review", help="Look again at what was agreed; what changes is kept.")
    ] = False,
    show: Annotated[
        bool, typer.Option("--show", help="Read it, with differences and what was agreed before.")
    ] = False,
) -> Outcome:
    """Go through the checklist: what each of you expects, and what you agree on.

    In a terminal it asks your own side; with `--by both`, one line for each question that the two
    of you agree on; with `--review`, whether that still holds. Where the line brings answers,
    these are written and nothing is asked. `--agree` without an answer makes agreed what that side
    has answered before, with `--by both` where you both said the same. A new goal has the key
    `new-goal`.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.expecting import Request, expect

    here = open_existing(context)
    request = Request(tuple(answer or ()), by, agree, on, review_on, review, show)
    return expect(here, who, request)
