"""Share what may be shared, and only that."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import Excel, MeetingName, Who, refuse_blank
from mentorlog.output.outcome import Outcome

Form = Literal["md", "html", "ics", "json", "csv", "vdir"]


def export(
    context: typer.Context,
    to: Annotated[Form, typer.Option("--to", help="The format.")],
    who: Who = None,
    meeting: MeetingName = None,
    path: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            callback=refuse_blank,
            help="The file to write, or the folder for vdir; standard output by default.",
        ),
    ] = None,
    with_notes: Annotated[bool, typer.Option("--with-notes", help="Include the notes.")] = False,
    excel: Excel = False,
) -> Outcome:
    """Share what may be shared, and only that: a meeting, or the whole relationship.

    That is both names, when, where and how you meet, topics, summaries, actions, milestones and
    what you agreed to expect. Private text, boundaries and each side's own answers are never
    shared. An existing file is left alone.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.sharing import Wanted, export_shared

    here = open_existing(context)
    return export_shared(here, who, Wanted(to, meeting, path, with_notes, excel))
