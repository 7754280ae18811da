"""Find a text in everything that was written."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import With
from mentorlog.output.outcome import Outcome


def search(
    context: typer.Context,
    text: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT...",
            help="The words, as they follow one another; needs no quotes. `-` reads them from "
            "standard input, which leaves no trace in the shell's history.",
        ),
    ],
    who: With = None,
    private: Annotated[
        bool, typer.Option("--private", help="Look into what is private to you as well.")
    ] = False,
) -> Outcome:
    """Find words in everything that was written, with the place and the line.

    All relationships are searched, those that have ended too. Upper and lower case are the same,
    and a part of a word is enough. The guide is not searched.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.searching import search_journal
    from mentorlog.cli.standard_input import read_text

    here = open_existing(context)
    words = [read_text()] if text == ["-"] else text
    return search_journal(here, words, who, private=private)
