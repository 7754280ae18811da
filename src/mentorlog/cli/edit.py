"""Open a file in the editor, then check it."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import FILE_WORDS, With
from mentorlog.output.outcome import Outcome, Verbatim


def edit(
    context: typer.Context,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT",
            help=f"{FILE_WORDS}.",
        ),
    ] = None,
    who: With = None,
    path: Annotated[
        bool, typer.Option("--path", help="Say where the file is, without opening it.")
    ] = False,
) -> Outcome:
    """Open a file in $VISUAL or $EDITOR, then check it and show every problem with its line.

    You can open broken files too. What you wrote is never thrown away.
    """
    from mentorlog.cli.context import open_to_check
    from mentorlog.cli.editing import edit_file, find_file

    here = open_to_check(context)
    file = find_file(here, what, who)
    where = here.store.path(file)
    if path:
        return Outcome({"path": where, "exists": where.exists()}, lambda: Verbatim(str(where)))
    return edit_file(here, file)
