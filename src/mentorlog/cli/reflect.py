"""Look back at a meeting, for one's own eyes."""

from enum import StrEnum
from typing import Annotated

import typer

from mentorlog.cli.arguments import MeetingName, Who, free_text
from mentorlog.cli.whom import get_active_pair
from mentorlog.output.outcome import Outcome


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
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.reflecting import Look, look_back
    from mentorlog.cli.standard_input import all_said, said

    here = open_existing(context)
    texts = {"worked": worked, "did_not_work": did_not_work, "observed": observed}
    spoken = {key: text for key, value in texts.items() if (text := said(value)) is not None}
    look = Look(
        spoken, tuple(each.value for each in role or ()), tuple(listening or ()), all_said(raising)
    )
    return look_back(here, get_active_pair(here, who), meeting, look)
