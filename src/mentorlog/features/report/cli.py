"""Count for the programme, without a word of what was said."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_who
from mentorlog.session.options import Excel


def report(
    context: typer.Context,
    who: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WHO",
            help="The person, by name or key; with --collect the files.",
            autocompletion=complete_who,
        ),
    ] = None,
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
    collect: Annotated[
        bool,
        typer.Option("--collect", help="Make one table of many pairs' JSON reports: FILE..."),
    ] = False,
) -> Outcome:
    """Report to the programme: dates and numbers, and no word of what was said.

    It has the day, status, minutes and mode of each meeting, the hours of each month, whether a
    next meeting is arranged and whether you have agreed on all expectations. Without WHO, it covers
    all active relationships. Show it to the other person before you send it.

    With --collect, the coordinator of a programme reads many pairs' `report --json`, and needs no
    journal: pairs, meetings, hours and what is missing, by month.
    """
    as_csv = excel or to == "csv"
    if collect:
        from mentorlog.features.report.command.collect import collect_reports
        from mentorlog.features.report.command.report import read_period
        from mentorlog.session.context import open_context

        ctx = open_context(context)
        period = read_period(ctx, first, last)
        return collect_reports(ctx, who or (), period, as_csv=as_csv, names=names, for_excel=excel)
    from mentorlog.features.report.command.report import choose_one, make_report, read_period
    from mentorlog.session.context import open_existing_journal

    one = choose_one(who or ())
    ctx = open_existing_journal(context)
    period = read_period(ctx, first, last)
    return make_report(ctx, one, period, as_csv=as_csv, names=names, for_excel=excel)
