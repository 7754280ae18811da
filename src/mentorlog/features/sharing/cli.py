"""Export, import."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import Excel, MeetingName, Who, With, refuse_blank

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
    alarm: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            callback=refuse_blank,
            help="In a calendar, remind this long before each meeting: 1d, 2h, 30.",
        ),
    ] = None,
    all_pairs: Annotated[
        bool, typer.Option("--all", help="In a calendar, all relationships in one.")
    ] = False,
) -> Outcome:
    """Share what may be shared, and only that: a meeting, or the whole relationship.

    That is both names, when, where and how you meet, topics, summaries, actions, milestones and
    what you agreed to expect. Private text, boundaries and each side's own answers are never
    shared. A file is replaced only where it is an earlier export, and still as that wrote it. In a
    calendar, actions that have a day are tasks.
    """
    from mentorlog.features.sharing.command.export import ExportOptions, export_shared
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    wanted = ExportOptions(to, meeting, path, with_notes, excel, alarm, all_pairs)
    return export_shared(ctx, who, wanted)


def import_shared(
    context: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            callback=refuse_blank,
            help="The other's `export --to json`, or an invitation (.ics); `-` is standard input.",
        ),
    ],
    who: With = None,
    yes: Annotated[bool, typer.Option("--yes", help="Import it without asking.")] = False,
) -> Outcome:
    """Take in what the other shared, after showing what would change.

    Meetings, topics, summaries, actions, milestones and agreed answers that only they have are
    added, and what they closed is closed. Nothing of yours is replaced or removed: where you two
    differ, yours stays and the difference is shown. Without --with, the two names in the file
    decide which relationship it is.

    An invitation from a calendar becomes a planned meeting; a later one moves or cancels it.
    """
    from mentorlog.features.sharing.command.import_file import import_file
    from mentorlog.session.context import open_existing_journal

    return import_file(open_existing_journal(context), file, who, agreed=yes)
