"""The commands `new-relationship`, `relationship` and `end-relationship`."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_active_pair, get_pair
from mentorlog.session.options import Boundaries, Role, Who, Yes


def change_relationship(
    context: typer.Context,
    who: Who = None,
    name: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    start: Annotated[str | None, typer.Option(metavar="D")] = None,
    end: Annotated[str | None, typer.Option(metavar="D")] = None,
    boundary: Boundaries = None,
    key: Annotated[str | None, typer.Option(metavar="KEY")] = None,
) -> Outcome:
    """Change what is known of a relationship."""
    from mentorlog.features.relationship.command.relationship import Wanted, change
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    wanted = Wanted(
        read_text_option(name),
        read_text_option(email),
        start,
        end,
        read_text_options(boundary),
        key,
    )
    return change(ctx, get_active_pair(ctx, who), wanted)


def end_relationship(
    context: typer.Context,
    who: Who = None,
    on: Annotated[str | None, typer.Option(metavar="DATE")] = None,
    reason: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    yes: Yes = False,
    reopen: Annotated[bool, typer.Option("--reopen")] = False,
) -> Outcome:
    """End a relationship: a last look at what you agreed on and reached, and thanks."""
    from mentorlog.features.relationship.command.end_relationship import (
        Ending,
        end,
        refuse_with_reopen,
        reopen_ended,
    )
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option

    ctx = open_existing_journal(context)
    if reopen:
        refuse_with_reopen(on, reason)
        return reopen_ended(ctx, who)
    return end(ctx, get_pair(ctx, who), Ending(on, read_text_option(reason), yes))


def new_relationship(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    role: Role = None,
    key: Annotated[str | None, typer.Option(metavar="KEY")] = None,
    start: Annotated[str | None, typer.Option(metavar="DATE")] = None,
    end: Annotated[str | None, typer.Option(metavar="DATE")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    boundary: Boundaries = None,
) -> Outcome:
    """Start a relationship."""
    from mentorlog.features.relationship.command.relationship import (
        NewRelationshipOptions,
        new_relationship,
    )
    from mentorlog.session.context import open_context
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_context(context)
    wanted = NewRelationshipOptions(
        name, role, key, start, end, read_text_option(email), read_text_options(boundary)
    )
    return new_relationship(ctx, wanted)
