"""The commands `milestone`, `milestones` and `timeline`."""

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_large_milestone, complete_milestone
from mentorlog.session.dates import parse_day_of, parse_past_day
from mentorlog.session.lookup import get_active_pair, get_pair, get_pairs
from mentorlog.session.options import PastDay, PictureForm, PicturePath, Who, With, free_text
from mentorlog.session.pictures import PictureOptions

Names = Annotated[list[str], typer.Argument(metavar="KEY...", autocompletion=complete_milestone)]


AllTheSame = Annotated[bool, typer.Option("--yes")]


def list_milestones(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
) -> Outcome:
    """List open milestones with the small ones on the way and the actions towards them."""
    from mentorlog.features.milestones.command.milestones import show_milestones
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return show_milestones(ctx, get_pairs(ctx, who), everything=everything)


def add(
    context: typer.Context,
    title: Annotated[list[str], typer.Argument(metavar="TITLE...")],
    who: With = None,
    under: Annotated[
        str | None, typer.Option("--under", metavar="KEY", autocompletion=complete_large_milestone)
    ] = None,
    due: Annotated[str | None, typer.Option("--due", metavar="D")] = None,
    why: Annotated[str | None, free_text("--why")] = None,
    evidence: Annotated[str | None, free_text("--evidence")] = None,
    key: Annotated[str | None, typer.Option("--key", metavar="KEY")] = None,
) -> Outcome:
    """Add a large milestone, or a small one with --under."""
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
    name: Annotated[str, typer.Argument(metavar="KEY", autocompletion=complete_milestone)],
    who: With = None,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT")] = None,
    due: Annotated[str | None, typer.Option("--due", metavar="D")] = None,
    why: Annotated[str | None, free_text("--why")] = None,
    evidence: Annotated[str | None, free_text("--evidence")] = None,
    key: Annotated[str | None, typer.Option("--key", metavar="KEY")] = None,
) -> Outcome:
    """Change a milestone or a small one."""
    from mentorlog.features.milestones.command.update import change_milestone
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


def _make_closing(word: Literal["done", "dropped"]) -> Callable[..., Outcome]:
    """Return the command that closes milestones one way."""

    def close(
        context: typer.Context,
        key: Names,
        who: With = None,
        on: PastDay = None,
        yes: AllTheSame = False,
    ) -> Outcome:
        return _settle(context, word, key, who, on, agreed=yes)

    return close


done, drop = _make_closing("done"), _make_closing("dropped")


def reopen(context: typer.Context, key: Names, who: With = None) -> Outcome:
    """Open closed milestones again."""
    return _settle(context, "reopened", key, who, None)


def timeline(
    context: typer.Context, who: Who = None, to: PictureForm = None, path: PicturePath = None
) -> Outcome:
    """Draw the months with the meetings, the milestones and today."""
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
    from mentorlog.features.milestones.command.update import MilestoneUpdate, update_milestones
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    settlement = MilestoneUpdate(word, tuple(names), parse_past_day(ctx, on), agreed=agreed)
    return update_milestones(ctx, get_active_pair(ctx, who), settlement)
