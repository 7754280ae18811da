"""The commands `action` and `actions`: list, add, change, close, reopen."""

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_action
from mentorlog.session.dates import parse_past_day
from mentorlog.session.lookup import get_active_pair, get_pairs
from mentorlog.session.options import Note, PastDay, Who, With

SomeNumbers = Annotated[
    list[str] | None, typer.Argument(metavar="[NUMBER]...", autocompletion=complete_action)
]
Numbers = Annotated[list[str], typer.Argument(metavar="NUMBER...", autocompletion=complete_action)]


def list_actions(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
    owner: Annotated[Literal["mentor", "mentee"] | None, typer.Option()] = None,
    overdue: Annotated[bool, typer.Option("--overdue")] = False,
) -> Outcome:
    """List open actions, your own first."""
    from mentorlog.features.actions.command.listing import Filter, list_actions
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return list_actions(ctx, get_pairs(ctx, who), Filter(everything, owner, overdue))


def add(
    context: typer.Context,
    action: Annotated[list[str], typer.Argument(metavar="ACTION...")],
    who: With = None,
) -> Outcome:
    """Add an action to the latest meeting held, or to the next one planned."""
    from mentorlog.features.actions.command.add import add_actions
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return add_actions(ctx, get_active_pair(ctx, who), action)


def change(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", autocompletion=complete_action)],
    action: Annotated[list[str] | None, typer.Argument(metavar="[ACTION]...")] = None,
    who: With = None,
) -> Outcome:
    """Change an action."""
    from mentorlog.features.actions.command.change import change_promise
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return change_promise(ctx, get_active_pair(ctx, who), number, action or ())


def _make_closing(word: Literal["done", "dropped"]) -> Callable[..., Outcome]:
    """Return the command that closes actions one way."""

    def close(
        context: typer.Context,
        number: SomeNumbers = None,
        who: With = None,
        on: PastDay = None,
        note: Note = None,
    ) -> Outcome:
        return _settle(context, word, number, who, on, note)

    return close


done, drop = _make_closing("done"), _make_closing("dropped")


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
    from mentorlog.features.actions.command.close import (
        ActionUpdate,
        choose_numbers,
        update_actions,
    )
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option

    ctx = open_existing_journal(context)
    pair, day = get_active_pair(ctx, who), parse_past_day(ctx, on)
    named = numbers or choose_numbers(ctx, pair, "done" if word == "done" else "drop")
    settlement = ActionUpdate(word, tuple(named), day, read_text_option(note))
    return update_actions(ctx, pair, settlement)
