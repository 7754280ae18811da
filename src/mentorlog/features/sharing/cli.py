"""The commands `export` and `import`."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import Excel, MeetingName, Who, With, refuse_blank

Form = Literal["md", "html", "ics", "json", "csv", "vdir"]


def export(
    context: typer.Context,
    to: Annotated[Form, typer.Option("--to")],
    who: Who = None,
    meeting: MeetingName = None,
    path: Annotated[
        str | None, typer.Option("--output", "-o", metavar="PATH", callback=refuse_blank)
    ] = None,
    with_notes: Annotated[bool, typer.Option("--with-notes")] = False,
    excel: Excel = False,
    alarm: Annotated[str | None, typer.Option(metavar="TIME", callback=refuse_blank)] = None,
    all_pairs: Annotated[bool, typer.Option("--all")] = False,
) -> Outcome:
    """Share what may be shared, and only that: a meeting, or the whole relationship."""
    from mentorlog.features.sharing.command.export import ExportOptions, export_shared
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    wanted = ExportOptions(to, meeting, path, with_notes, excel, alarm, all_pairs)
    return export_shared(ctx, who, wanted)


def import_shared(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", callback=refuse_blank)],
    who: With = None,
    yes: Annotated[bool, typer.Option("--yes")] = False,
) -> Outcome:
    """Import what the other shared, after showing what would change."""
    from mentorlog.features.sharing.command.import_file import import_file
    from mentorlog.session.context import open_existing_journal

    return import_file(open_existing_journal(context), file, who, agreed=yes)
