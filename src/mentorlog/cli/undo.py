"""Take back what the last command changed."""

import typer

from mentorlog.output.outcome import Outcome


def undo(context: typer.Context) -> Outcome:
    """Take back what the last command changed, by a commit of its own; once more does it again.

    Later edits, by you or by others, stay. If they cannot be kept apart from it, nothing is undone.
    The journal must be under git: init --git.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.undoing import undo_last

    return undo_last(open_existing(context))
