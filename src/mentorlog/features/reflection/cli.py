"""The commands `reflect` and `approach`."""

from enum import StrEnum
from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_active_pair, get_pair
from mentorlog.session.options import MeetingName, Who, free_text


def approach(context: typer.Context, who: Who = None) -> Outcome:
    """Write how you want to fill your role, and what matters to you; only you see it."""
    from mentorlog.features.reflection.command import approach
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return approach(ctx, get_pair(ctx, who))


class TakenRole(StrEnum):
    """The roles from left to right, as an enum: Typer takes no list of literals."""

    INSTRUCTOR = "instructor"
    ADVISER = "adviser"
    GUIDE = "guide"
    COACH = "coach"


def reflect(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    worked: Annotated[str | None, free_text("--worked")] = None,
    did_not_work: Annotated[str | None, free_text("--did-not-work")] = None,
    observed: Annotated[str | None, free_text("--observed")] = None,
    listening: Annotated[list[int] | None, typer.Option(metavar="1-5", min=1, max=5)] = None,
    role: Annotated[list[TakenRole] | None, typer.Option()] = None,
    raising: Annotated[list[str] | None, typer.Option("--raise", metavar="TEXT")] = None,
) -> Outcome:
    """Reflect on the latest meeting that has no reflection; only the user sees it."""
    from mentorlog.features.reflection.command import ReflectionOptions, reflect
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
