"""Align expectations: one's own side, together, and again on the way."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_answer
from mentorlog.session.options import Who


def expectations(
    context: typer.Context,
    who: Who = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=TEXT",
            autocompletion=complete_answer,
            help="An answer; see the keys with `guide checklist`. With `-` the text comes from "
            "standard input. Repeatable.",
        ),
    ] = None,
    by: Annotated[
        Literal["mentor", "mentee", "both"] | None,
        typer.Option("--by", help="Whose answers these are; yours by default."),
    ] = None,
    agree: Annotated[
        bool, typer.Option("--agree", help="Make these the answers you agree on.")
    ] = False,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="The day you agreed; today by default."),
    ] = None,
    review_on: Annotated[
        str | None,
        typer.Option("--review-on", metavar="DATE", help="The day you look at them again."),
    ] = None,
    review: Annotated[
        bool,
        typer.Option("--review", help="Look again at what you agreed; earlier answers are kept."),
    ] = False,
    show: Annotated[
        bool, typer.Option("--show", help="Read it all, with differences and earlier answers.")
    ] = False,
) -> Outcome:
    """Go through the checklist: what each of you expects, and what you agree on.

    In a terminal it asks for your own side; with `--by both`, for one line on each question that
    you two agree on; with `--review`, whether that still holds. With `--answer` it only writes,
    and asks nothing. `--agree` without an answer agrees to what that side has already answered,
    and with `--by both` to what you both said alike. A new goal has the key `new-goal`.
    """
    from mentorlog.features.expectations.command import ExpectationOptions, expectations
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    request = ExpectationOptions(tuple(answer or ()), by, agree, on, review_on, review, show)
    return expectations(ctx, who, request)
