"""Find a text in everything that was written."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import With


def search(
    context: typer.Context,
    text: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT...",
            help="The words, in the order they are written; no quotes needed. `-` reads them from "
            "standard input, which leaves no trace in your shell's history.",
        ),
    ],
    who: With = None,
    private: Annotated[
        bool, typer.Option("--private", help="Search what is private to you as well.")
    ] = False,
) -> Outcome:
    """Find words in everything that was written, with the place and the line.

    It searches all relationships, ended ones too. Capitals do not matter, and part of a word is
    enough. The guide is not searched.
    """
    from mentorlog.features.search.command import search_journal
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text

    ctx = open_existing_journal(context)
    words = [read_text()] if text == ["-"] else text
    return search_journal(ctx, words, who, private=private)
