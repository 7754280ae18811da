"""What was agreed: list it, add to it, close it, open it again."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import Note, PastDay, Who, With
from mentorlog.cli.spoken_days import parse_past_day
from mentorlog.cli.whom import get_active_pair, get_pairs
from mentorlog.output.outcome import Outcome

SomeNumbers = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NUMBER]...",
        help="The number of `action list`, or a name: 2026-09-14/1. A terminal asks.",
    ),
]
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
    return list_promises(here, get_pairs(here, who), Filter(everything, owner, overdue))


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
    return add_promises(here, get_active_pair(here, who), action)


def change(
    context: typer.Context,
    number: Annotated[
        str,
        typer.Argument(
            metavar="NUMBER", help="The number of `action list`, or a name: 2026-09-14/1."
        ),
    ],
    action: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ACTION]...", help="What becomes another: due:+2w, or new words."),
    ] = None,
    who: With = None,
) -> Outcome:
    """Change an action.

    Only what the line gives changes: words replace the text; due:, @mentor, @mentee, @both and
    +KEY replace those, and due: alone makes it one for next time. Left out, a terminal shows the
    whole line to be changed.
    """
    from mentorlog.cli.changing_action import change_promise
    from mentorlog.cli.context import open_existing

    here = open_existing(context)
    return change_promise(here, get_active_pair(here, who), number, action or ())


def done(
    context: typer.Context,
    number: SomeNumbers = None,
    who: With = None,
    on: PastDay = None,
    note: Note = None,
) -> Outcome:
    """Say that actions are done."""
    return _settle(context, "done", number, who, on, note)


def drop(
    context: typer.Context,
    number: SomeNumbers = None,
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
    numbers: list[str] | None,
    who: str | None,
    on: str | None,
    note: str | None,
) -> Outcome:
    from mentorlog.cli.changing_action import choose_numbers
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.promises import Settlement, settle_promises
    from mentorlog.cli.standard_input import said

    here = open_existing(context)
    pair, day = get_active_pair(here, who), parse_past_day(here, on)
    named = numbers or choose_numbers(here, pair, "done" if word == "done" else "drop")
    settlement = Settlement(word, tuple(named), day, said(note))
    return settle_promises(here, pair, settlement)
