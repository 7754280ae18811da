"""What is to be reached: list it, add to it, close it, open it again, see it on a line of time."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import PastDay, Who, With, free_text
from mentorlog.output.outcome import Outcome

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="KEY...", help="The key from `milestone list`, or a small one: student-job/2."
    ),
]


def list_milestones(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Include closed ones, and closed actions towards them.")
    ] = False,
) -> Outcome:
    """List open milestones with the small ones on the way and the actions towards them.

    Without WHO, those of all active relationships.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.milestones import show_milestones

    here = open_existing(context)
    return show_milestones(here, here.pairs(who), everything=everything)


def add(
    context: typer.Context,
    title: Annotated[
        list[str],
        typer.Argument(metavar="TITLE...", help="What you want to reach; no quotes needed."),
    ],
    who: With = None,
    under: Annotated[
        str | None,
        typer.Option(
            "--under", metavar="KEY", help="Make it a small milestone under this large one."
        ),
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="D", help="The day to reach it by.")
    ] = None,
    why: Annotated[str | None, free_text("--why", "Why it matters.")] = None,
    evidence: Annotated[
        str | None, free_text("--evidence", "How you will know you have reached it.")
    ] = None,
    key: Annotated[
        str | None,
        typer.Option("--key", metavar="KEY", help="Its key; made from the title by default."),
    ] = None,
) -> Outcome:
    """Add a large milestone, or a small one with --under.

    Actions refer to a large one by its key: +student-job. `-` as TITLE reads standard input.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.milestones import Wanted, add_wanted
    from mentorlog.cli.standard_input import said

    here = open_existing(context)
    pair = here.pair_to_change(who)
    day = here.day(due) if due is not None else None
    wanted = Wanted(tuple(title), under, day, said(why), said(evidence), key)
    return add_wanted(here, pair, wanted)


def done(context: typer.Context, key: Names, who: With = None, on: PastDay = None) -> Outcome:
    """Say that milestones are reached."""
    return _settle(context, "done", key, who, on)


def drop(context: typer.Context, key: Names, who: With = None, on: PastDay = None) -> Outcome:
    """Say that milestones are no longer wanted."""
    return _settle(context, "dropped", key, who, on)


def reopen(context: typer.Context, key: Names, who: With = None) -> Outcome:
    """Open closed milestones again."""
    return _settle(context, "reopened", key, who, None)


def timeline(context: typer.Context, who: Who = None) -> Outcome:
    """Draw the months with the meetings, the milestones and today.

    It is as wide as the terminal; dropped milestones are left out.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.milestones import show_timeline

    here = open_existing(context)
    return show_timeline(here, here.pair(who))


def _settle(
    context: typer.Context,
    word: Literal["done", "dropped", "reopened"],
    names: list[str],
    who: str | None,
    on: str | None,
) -> Outcome:
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.settling import Settlement, settle_milestones

    here = open_existing(context)
    settlement = Settlement(word, tuple(names), here.been(on))
    return settle_milestones(here, here.pair_to_change(who), settlement)
