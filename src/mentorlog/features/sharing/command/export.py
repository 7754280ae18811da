"""Take what may be shared, give it its form, and write it where it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.sharing.rules.export import Shared, share_meeting, share_pair
from mentorlog.output.data import pair_data
from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_meeting, get_pair
from mentorlog.store.configuration import expand_home

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


Form = Literal["md", "html", "ics", "json", "csv", "vdir"]
STANDARD_OUTPUT = "-"


@dataclass(frozen=True)
class ExportOptions:
    """Hold what the line says: the form, the meeting, the path, and what else is wanted."""

    to: Form
    meeting: str | None = None
    path: str | None = None
    with_notes: bool = False
    for_excel: bool = False

    @property
    def target(self) -> Path | None:
        """Say where to write; None means standard output."""
        return None if self.path in {None, STANDARD_OUTPUT} else expand_home(Path(self.path or ""))


def export_shared(ctx: Context, who: str | None, wanted: ExportOptions) -> Outcome:
    """Export a meeting or a whole relationship. Raises UsageError for what makes no sense."""
    if wanted.to == "vdir" and wanted.target is None:
        raise UsageError("sharing.needs-folder")
    if wanted.for_excel and wanted.to != "csv":
        raise UsageError("output.csv.excel-without-csv")
    pair = get_pair(ctx, who)
    shared = _share(ctx, pair, wanted)
    if wanted.to in {"ics", "vdir"} and not shared.meetings:
        raise NotFoundError("sharing.nothing", name=pair.name)
    if wanted.target is not None:
        return _write(ctx, pair, shared, wanted, wanted.target)
    raw = _format(ctx, shared, wanted)
    data = {**_data(pair, wanted), "document": _document(shared, wanted.to, raw), "written": []}
    return Outcome(data, lambda: raw, notices=tuple(ctx.notices))


def _share(ctx: Context, pair: Pair, wanted: ExportOptions) -> Shared:
    own_name = ctx.journal.name or None
    if wanted.meeting is not None:
        entry = get_meeting(ctx, pair, wanted.meeting)
        return share_meeting(pair, entry, own_name, with_notes=wanted.with_notes)
    questions = {key: each.title or key for key, each in ctx.guide.checklist.items()}
    return share_pair(pair, own_name, questions, with_notes=wanted.with_notes)


def _write(
    ctx: Context, pair: Pair, shared: Shared, wanted: ExportOptions, target: Path
) -> Outcome:
    from mentorlog.store.noted_exports import note_export
    from mentorlog.store.writing.export import write_export, write_export_folder

    if wanted.to == "vdir":
        from mentorlog.features.sharing.formats.calendar import format_vdir, is_own_entry

        written = write_export_folder(target, format_vdir(shared, ctx.texts), is_own_entry)
    else:
        write_export(target, _format(ctx, shared, wanted))
        written = (target,)
    note_export(ctx.store.machine, pair.key, target)
    data = {**_data(pair, wanted), "document": None, "written": [p.absolute() for p in written]}
    said = ctx.texts("sharing.written", path=target)
    return Outcome(data, lambda: said, notices=tuple(ctx.notices))


def _data(pair: Pair, wanted: ExportOptions) -> dict[str, object]:
    return {"relationship": pair_data(pair), "to": wanted.to}


def _format(ctx: Context, shared: Shared, wanted: ExportOptions) -> bytes:
    if wanted.to == "ics":
        from mentorlog.features.sharing.formats.calendar import format_calendar

        return format_calendar(shared, ctx.texts)
    if wanted.to == "csv":
        from mentorlog.features.sharing.formats.csv import format_table

        return format_table(shared, ctx.texts if wanted.for_excel else None)
    if wanted.to == "html":
        return _format_html(ctx, shared, wanted).encode()
    return _format_text(ctx, shared, wanted.to).encode()


def _format_html(ctx: Context, shared: Shared, wanted: ExportOptions) -> str:
    from mentorlog.features.sharing.formats.html import format_html
    from mentorlog.features.sharing.formats.overview import make_overview
    from mentorlog.features.sharing.formats.page import make_page

    if wanted.meeting is not None:
        return format_html(make_page(shared, ctx.texts), ctx.language)
    return format_html(make_overview(shared, ctx.today, ctx.texts), ctx.language)


def _format_text(ctx: Context, shared: Shared, form: Form) -> str:
    if form == "json":
        from mentorlog.features.sharing.formats.json import format_json

        return format_json(shared)
    from mentorlog.features.sharing.formats.markdown import format_markdown
    from mentorlog.features.sharing.formats.page import make_page

    return format_markdown(make_page(shared, ctx.texts))


def _document(shared: Shared, form: Form, raw: bytes) -> object:
    """Say the document in `--json`: an object where it is JSON itself, else its text."""
    if form == "json":
        from mentorlog.features.sharing.formats.json import shared_document

        return shared_document(shared)
    return raw.decode("utf-8-sig")
