"""What is to be reached: list it, add to it, close it, open it again, see it on a line of time."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_large_milestone, complete_milestone
from mentorlog.session.dates import parse_day_of, parse_past_day
from mentorlog.session.lookup import get_active_pair, get_pair, get_pairs
from mentorlog.session.options import (
    PastDay,
    PictureForm,
    PicturePath,
    Who,
    With,
    free_text,
)
from mentorlog.session.pictures import PictureOptions

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="KEY...",
        help="The key from `milestone list`, or a small one: student-job/2.",
        autocompletion=complete_milestone,
    ),
]


AllTheSame = Annotated[
    bool,
    typer.Option("--yes", help="Close a large one without being asked, open small ones or not."),
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
    from mentorlog.features.milestones.command.milestones import show_milestones
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return show_milestones(ctx, get_pairs(ctx, who), everything=everything)


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
            "--under",
            metavar="KEY",
            help="Make it a small milestone under this large one.",
            autocompletion=complete_large_milestone,
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
    from mentorlog.features.milestones.command.milestones import NewMilestoneOptions, add_milestone
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option

    ctx = open_existing_journal(context)
    pair = get_active_pair(ctx, who)
    day = parse_day_of(ctx, due) if due is not None else None
    wanted = NewMilestoneOptions(
        tuple(title), under, day, read_text_option(why), read_text_option(evidence), key
    )
    return add_milestone(ctx, pair, wanted)


def change(
    context: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="KEY",
            help="The key of `milestone list`, or a small one: student-job/2.",
            autocompletion=complete_milestone,
        ),
    ],
    who: With = None,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="What is to be reached.")
    ] = None,
    due: Annotated[
        str | None,
        typer.Option("--due", metavar="D", help="The day by which it is reached; '' for none."),
    ] = None,
    why: Annotated[str | None, free_text("--why", "Why it matters.")] = None,
    evidence: Annotated[
        str | None, free_text("--evidence", "How you will know that it is reached.")
    ] = None,
    key: Annotated[
        str | None,
        typer.Option("--key", metavar="KEY", help="Its new key; actions that name it follow."),
    ] = None,
) -> Outcome:
    """Change a milestone or a small one.

    Only what is given changes, and takes the place of what stood there.
    """
    from mentorlog.features.milestones.command.change import change_milestone
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option

    ctx = open_existing_journal(context)
    options = {
        "title": read_text_option(title),
        "due": due,
        "why": read_text_option(why),
        "evidence": read_text_option(evidence),
    }
    given = {each: text for each, text in (options | {"key": key}).items() if text is not None}
    return change_milestone(ctx, get_active_pair(ctx, who), name, given)


def done(
    context: typer.Context,
    key: Names,
    who: With = None,
    on: PastDay = None,
    yes: AllTheSame = False,
) -> Outcome:
    """Say that milestones are reached."""
    return _settle(context, "done", key, who, on, agreed=yes)


def drop(
    context: typer.Context,
    key: Names,
    who: With = None,
    on: PastDay = None,
    yes: AllTheSame = False,
) -> Outcome:
    """Say that milestones are no longer wanted."""
    return _settle(context, "dropped", key, who, on, agreed=yes)


def reopen(context: typer.Context, key: Names, who: With = None) -> Outcome:
    """Open closed milestones again."""
    return _settle(context, "reopened", key, who, None)


def timeline(
    context: typer.Context, who: Who = None, to: PictureForm = None, path: PicturePath = None
) -> Outcome:
    """Draw the months with the meetings, the milestones and today.

    It is as wide as the terminal; dropped milestones are left out. With --to svg it is a picture
    for a page or a browser.
    """
    from mentorlog.features.milestones.command.milestones import show_timeline
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return show_timeline(ctx, get_pair(ctx, who), PictureOptions(to, path))


def _settle(
    context: typer.Context,
    word: Literal["done", "dropped", "reopened"],
    names: list[str],
    who: str | None,
    on: str | None,
    *,
    agreed: bool = False,
) -> Outcome:
    from mentorlog.features.milestones.command.close import MilestoneUpdate, update_milestones
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    settlement = MilestoneUpdate(word, tuple(names), parse_past_day(ctx, on), agreed=agreed)
    return update_milestones(ctx, get_active_pair(ctx, who), settlement)
