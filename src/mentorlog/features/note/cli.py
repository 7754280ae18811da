"""Jot down a thought between meetings."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import With


def note(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT...",
            help="The thought; no quotes. The other's name may stand before it. Shells keep "
            "history: `-` reads it from standard input.",
        ),
    ],
    who: With = None,
    topic: Annotated[
        bool, typer.Option("--topic", help="Put it on the agenda of the next meeting.")
    ] = False,
    private: Annotated[
        bool, typer.Option("--private", help="Keep it to yourself, for your next reflection.")
    ] = False,
) -> Outcome:
    """Jot down a thought between meetings.

    It waits for the next meeting's opening, what has happened since last time. The first word is
    taken for WHO where it is a key or a whole name of somebody and more words follow.
    """
    from mentorlog.features.note.command import jot
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return jot(ctx, who, words, topic=topic, private=private)
