"""The command `note`."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import With


def note(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="TEXT...")],
    who: With = None,
    topic: Annotated[bool, typer.Option("--topic")] = False,
    private: Annotated[bool, typer.Option("--private")] = False,
) -> Outcome:
    """Write a thought between meetings."""
    from mentorlog.features.note.command import jot
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return jot(ctx, who, words, topic=topic, private=private)
