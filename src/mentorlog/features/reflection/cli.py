"""Reflect, approach."""

from enum import StrEnum
from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_active_pair, get_pair
from mentorlog.session.options import MeetingName, Who, free_text


def approach(context: typer.Context, who: Who = None) -> Outcome:
    """Write how you want to fill your role, and what matters to you; only you see it.

    In a terminal it asks one thing at a time, and saves each answer at once. What you last wrote
    with somebody else is there to keep or change. Without a terminal it shows what is there.
    """
    from mentorlog.features.reflection.command.approach import approach
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return approach(ctx, get_pair(ctx, who))


class TakenRole(StrEnum):
    """The roles from left to right; Typer takes a list of these, but none of literals."""

    INSTRUCTOR = "instructor"
    ADVISER = "adviser"
    GUIDE = "guide"
    COACH = "coach"


def reflect(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    worked: Annotated[str | None, free_text("--worked", "What worked.")] = None,
    did_not_work: Annotated[str | None, free_text("--did-not-work", "What did not.")] = None,
    observed: Annotated[
        str | None, free_text("--observed", "What you noticed and learned.")
    ] = None,
    listening: Annotated[
        list[int] | None,
        typer.Option(
            metavar="1-5", min=1, max=5, help="How you listened, as a mentor. Repeatable."
        ),
    ] = None,
    role: Annotated[
        list[TakenRole] | None,
        typer.Option(help="A role you took on; as a mentee, the help you asked for. Repeatable."),
    ] = None,
    raising: Annotated[
        list[str] | None,
        typer.Option(
            "--raise",
            metavar="TEXT",
            help="Worth raising: a topic for the next meeting, and the only thing that leaves the "
            "reflection. Repeatable.",
        ),
    ] = None,
) -> Outcome:
    """Look back at the latest meeting that you have not reflected on; only you see it.

    If there is a text already, yours is added as a new paragraph. In a terminal it asks for what
    you left out.
    """
    from mentorlog.features.reflection.command.reflect import ReflectionOptions, reflect
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    texts = {"worked": worked, "did_not_work": did_not_work, "observed": observed}
    spoken = {
        key: text for key, value in texts.items() if (text := read_text_option(value)) is not None
    }
    look = ReflectionOptions(
        spoken,
        tuple(each.value for each in role or ()),
        tuple(listening or ()),
        read_text_options(raising),
    )
    return reflect(ctx, get_active_pair(ctx, who), meeting, look)
