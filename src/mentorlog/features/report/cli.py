"""Count for the programme, without a word of what was said."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import Excel, Who


def report(
    context: typer.Context,
    who: Who = None,
    first: Annotated[
        str | None,
        typer.Option("--from", metavar="D", help="The first day; everything so far by default."),
    ] = None,
    last: Annotated[
        str | None,
        typer.Option("--until", metavar="D", help="The last day; no end by default."),
    ] = None,
    to: Annotated[
        Literal["csv"] | None,
        typer.Option("--to", help="Print a table for a spreadsheet, one line per meeting."),
    ] = None,
    names: Annotated[
        bool, typer.Option("--names", help="Give the names, not just numbers.")
    ] = False,
    excel: Excel = False,
) -> Outcome:
    """Report to the programme: dates and numbers, and no word of what was said.

    It has the day, status, minutes and mode of each meeting, the hours of each month, whether a
    next meeting is arranged and whether you have agreed on all expectations. Without WHO, it covers
    all active relationships. Show it to the other person before you send it.
    """
    from mentorlog.features.report.command.report import make_report, read_period
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    period = read_period(ctx, first, last)
    as_csv = excel or to == "csv"
    return make_report(ctx, who, period, as_csv=as_csv, names=names, for_excel=excel)
