"""The command `report`."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_who
from mentorlog.session.options import Excel


def report(
    context: typer.Context,
    who: Annotated[
        list[str] | None, typer.Argument(metavar="[WHO]", autocompletion=complete_who)
    ] = None,
    first: Annotated[str | None, typer.Option("--from", metavar="D")] = None,
    last: Annotated[str | None, typer.Option("--until", metavar="D")] = None,
    to: Annotated[Literal["csv"] | None, typer.Option("--to")] = None,
    names: Annotated[bool, typer.Option("--names")] = False,
    excel: Excel = False,
    collect: Annotated[bool, typer.Option("--collect")] = False,
) -> Outcome:
    """Report to the programme: dates and numbers, and no word of what was said."""
    as_csv = excel or to == "csv"
    if collect:
        from mentorlog.features.report.command import collect_reports, read_period
        from mentorlog.session.context import open_context

        ctx = open_context(context)
        period = read_period(ctx, first, last)
        return collect_reports(ctx, who or (), period, as_csv=as_csv, names=names, for_excel=excel)
    from mentorlog.features.report.command import choose_one, make_report, read_period
    from mentorlog.session.context import open_existing_journal

    one = choose_one(who or ())
    ctx = open_existing_journal(context)
    period = read_period(ctx, first, last)
    return make_report(ctx, one, period, as_csv=as_csv, names=names, for_excel=excel)
