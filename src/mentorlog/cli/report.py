"""Count for the programme, without a word of what was said."""

from typing import Annotated, Literal

import typer

from mentorlog.cli.arguments import Excel, Who
from mentorlog.output.outcome import Outcome


def report(
    context: typer.Context,
    who: Who = None,
    first: Annotated[
        str | None,
        typer.Option("--from", metavar="D", help="The first day; all of the past when left out."),
    ] = None,
    last: Annotated[
        str | None,
        typer.Option("--until", metavar="D", help="The last day; no end when left out."),
    ] = None,
    to: Annotated[
        Literal["csv"] | None,
        typer.Option("--to", help="Print a table for a spreadsheet, a line for each meeting."),
    ] = None,
    names: Annotated[
        bool, typer.Option("--names", help="Name the pairs instead of only numbering them.")
    ] = False,
    excel: Excel = False,
) -> Outcome:
    """Report to the programme: dates and numbers, and no word of what was said.

    Told are each meeting's day, status, minutes and mode, the hours of each month, whether a next
    meeting is set and whether all expectations are agreed. Without WHO: of all active
    relationships. Show it to the other before you send it.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.reporting import make_report, read_period

    here = open_existing(context)
    period = read_period(here, first, last)
    as_csv = excel or to == "csv"
    return make_report(here, who, period, as_csv=as_csv, names=names, for_excel=excel)
