"""Make one table of many pairs' reports, for the coordinator of a programme."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.views.months import Period
from mentorlog.errors import NotFoundError, UnreadableError, UsageError
from mentorlog.features.report.data import format_collection, make_collection
from mentorlog.features.report.rules.collection import ReadReport, collect_pairs, parse_report
from mentorlog.output.outcome import Outcome
from mentorlog.store.disk import files

if TYPE_CHECKING:
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def collect_reports(
    ctx: Context,
    paths: Sequence[str],
    period: Period,
    *,
    as_csv: bool,
    names: bool,
    for_excel: bool = False,
) -> Outcome:
    """Make the table; it needs no journal. Raises UsageError where no file is named."""
    if not paths:
        raise UsageError("report.no-files")
    reports = [_load_report(path) for path in dict.fromkeys(paths)]
    pairs = collect_pairs(reports, period)

    def screen() -> Drawing | bytes:
        if as_csv:
            return format_collection(pairs, names=names, excel=ctx.texts if for_excel else None)
        from mentorlog.features.report.screen import render_collection

        return render_collection(pairs, len(reports), ctx.texts, names=names)

    return Outcome(make_collection(pairs, len(reports), ctx.today, names=names), screen)


def _load_report(path: str) -> ReadReport:
    """Read one file, in whichever Unicode its shell wrote it.

    Raises NotFoundError and UnreadableError, both with its name, and SystemRefusedError.
    """
    try:
        raw = files.read_bytes(Path(path))
    except UnreadableError as error:
        raise UnreadableError("report.no-report", error.problems, file=path) from error
    if raw is None:
        raise NotFoundError("errors.no-file", file=path)
    try:
        text = raw.decode(json.detect_encoding(raw))
    except UnicodeDecodeError as error:
        raise UnreadableError("report.no-report", file=path) from error
    return parse_report(path, text)
