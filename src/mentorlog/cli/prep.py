"""Read one page before a meeting, and add to its agenda."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import MeetingName, Private, Topics, Who, free_text
from mentorlog.output.outcome import Outcome


def prep(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    topic: Topics = None,
    since: Annotated[
        list[str] | None,
        free_text("--since", "What has happened since last time. Repeatable."),
    ] = None,
    to: Annotated[
        Literal["md"] | None,
        typer.Option("--to", help="Print Markdown, for paper or your phone."),
    ] = None,
    private: Private = False,
) -> Outcome:
    """Read one page before you meet: promises, the last summary, milestones, topics.

    --topic adds to the agenda of the next planned meeting, --since to its opening. If none is
    planned, they wait for it. On paper, which lies on the table, boundaries and the reminder of
    how to listen are left out.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.preparing import Additions, Request, prepare
    from mentorlog.cli.standard_input import all_said, said

    here = open_existing(context)
    news = tuple(text for each in since or () if (text := said(each)) is not None)
    additions = Additions(all_said(topic), news)
    return prepare(here, Request(who, meeting, to == "md", private), additions)
