"""The command `prep`."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import MeetingName, Private, Topics, Who, free_text


def prep(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    topic: Topics = None,
    since: Annotated[list[str] | None, free_text("--since")] = None,
    to: Annotated[Literal["md"] | None, typer.Option("--to")] = None,
    private: Private = False,
) -> Outcome:
    """Read one page before you meet: promises, the last summary, milestones, topics."""
    from mentorlog.features.prep.command import Additions, Request, prep
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    news = tuple(text for each in since or () if (text := read_text_option(each)) is not None)
    additions = Additions(read_text_options(topic), news)
    return prep(ctx, Request(who, meeting, to == "md", private), additions)
