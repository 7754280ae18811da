"""The command `search`."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import With


def search(
    context: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT...")],
    who: With = None,
    private: Annotated[bool, typer.Option("--private")] = False,
) -> Outcome:
    """Find words in everything that was written, with the place and the line."""
    from mentorlog.features.search.command import search_journal
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text

    ctx = open_existing_journal(context)
    words = [read_text()] if text == ["-"] else text
    return search_journal(ctx, words, who, private=private)
