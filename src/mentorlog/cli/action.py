"""What was agreed: list it, add to it, close it, open it again."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import Note, PastDay, Who, With
from mentorlog.output.outcome import Outcome

Numbers = Annotated[
    list[str],
    typer.Argument(
        metavar="NUMBER...", help="The number from `action list`, or a name: 2026-09-14/1."
    ),
]


def list_actions(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[bool, typer.Option("--all", help="Include closed ones.")] = False,
    owner: Annotated[
        Literal["mentor", "mentee"] | None, typer.Option(help="Only what this side promised.")
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is late.")] = False,
) -> Outcome:
    """List open actions, your own first.

    Without WHO, those of all active relationships.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.promises import Filter, list_promises

    here = open_existing(context)
    return list_promises(here, here.pairs(who), Filter(everything, owner, overdue))


def add(
    context: typer.Context,
    action: Annotated[
        list[str],
        typer.Argument(
            metavar="ACTION...", help="Ask two alumni @mentee due:2026-10-01 +student-job"
        ),
    ],
    who: With = None,
) -> Outcome:
    """Add an action to the latest meeting held, or to the next one planned.

    It belongs to the mentee unless it says @mentor or @both. due: takes a date without spaces, and
    +KEY is a milestone. You do not need quotes; `-` reads lines from standard input.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.promises import add_promises

    here = open_existing(context)
    return add_promises(here, here.pair_to_change(who), action)


def done(
    context: typer.Context,
    number: Numbers,
    who: With = None,
    on: PastDay = None,
    note: Note = None,
) -> Outcome:
    """Say that actions are done."""
    return _settle(context, "done", number, who, on, note)


def drop(
    context: typer.Context,
    number: Numbers,
    who: With = None,
    on: PastDay = None,
    note: Note = None,
) -> Outcome:
    """Say that actions are no longer wanted."""
    return _settle(context, "dropped", number, who, on, note)


def reopen(context: typer.Context, number: Numbers, who: With = None, note: Note = None) -> Outcome:
    """Open closed actions again."""
    return _settle(context, "reopened", number, who, None, note)


def _settle(
    context: typer.Context,
    word: Literal["done", "dropped", "reopened"],
    numbers: list[str],
    who: str | None,
    on: str | None,
    note: str | None,
) -> Outcome:
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.promises import Settlement, settle_promises
    from mentorlog.cli.standard_input import said

    here = open_existing(context)
    settlement = Settlement(word, tuple(numbers), here.been(on), said(note))
    return settle_promises(here, here.pair_to_change(who), settlement)
