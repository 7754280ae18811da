"""The command `export`: collect what may be shared, format it, write it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.sharing.data import Document, ExportResult, SharedPairs
from mentorlog.features.sharing.rules.export import Shared, share_meeting, share_pair
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_meeting, get_pair
from mentorlog.store.configuration import expand_home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


STANDARD_OUTPUT = "-"
CALENDARS = ("ics", "vdir")
_WITH_UIDS = (*CALENDARS, "json")


@dataclass(frozen=True)
class ExportOptions:
    """The options of an export: form, meeting, path, and what else is included."""

    to: str
    meeting: str | None = None
    path: str | None = None
    with_notes: bool = False
    for_excel: bool = False
    alarm: str | None = None
    all_pairs: bool = False

    @property
    def target(self) -> Path | None:
        """Return the path to write to; None is standard output."""
        return None if self.path in {None, STANDARD_OUTPUT} else expand_home(Path(self.path or ""))


def export_shared(ctx: Context, who: str | None, wanted: ExportOptions) -> Outcome:
    """Export a meeting, a relationship or all. Raises UsageError for options that contradict."""
    _check(who, wanted)
    if wanted.to in CALENDARS:
        return _export_calendar(ctx, who, wanted)
    pair = get_pair(ctx, who)
    shared = _share(ctx, pair, wanted)
    raw = _FORMATS[wanted.to](ctx, shared, wanted)
    if wanted.target is not None:
        return _written(ctx, [pair], wanted, [_write(ctx, [pair], wanted, wanted.target, raw)])
    return _printed(ctx, [pair], wanted, raw, _document(shared, wanted.to, raw))


def _check(who: str | None, wanted: ExportOptions) -> None:
    if wanted.to == "vdir" and wanted.target is None:
        raise UsageError("sharing.needs-folder")
    if wanted.for_excel and wanted.to != "csv":
        raise UsageError("output.csv.excel-without-csv")
    if wanted.to not in CALENDARS:
        for option, given in (("--all", wanted.all_pairs), ("--alarm", wanted.alarm)):
            if given:
                raise UsageError("sharing.calendar-only", option=option)
    if wanted.all_pairs and (who or wanted.meeting):
        raise UsageError("sharing.all-or-one")


def _export_calendar(ctx: Context, who: str | None, wanted: ExportOptions) -> Outcome:
    from mentorlog.features.sharing.command.calendar import (
        CalendarExport,
        SharedPair,
        make_calendar,
        write_calendar_folder,
    )
    from mentorlog.features.sharing.formats.calendar import parse_alarm

    alarm = parse_alarm(wanted.alarm) if wanted.alarm else None
    pairs = [ctx.load(e.key) for e in ctx.candidates] if wanted.all_pairs else [get_pair(ctx, who)]
    shared = [SharedPair(pair, _share(ctx, pair, wanted)) for pair in pairs]
    # An empty export of a folder still removes entries of meetings that are gone.
    may_empty = wanted.to == "vdir" and wanted.target is not None and wanted.target.is_dir()
    if not may_empty and not any(each.shared.meetings for each in shared):
        raise _nothing(pairs)
    export = CalendarExport(shared, alarm, wanted.meeting is None, wanted.all_pairs)
    if wanted.to == "vdir" and wanted.target is not None:
        written = write_calendar_folder(ctx, export, wanted.target)
        _note(ctx, pairs, wanted.target)
        return _written(ctx, pairs, wanted, written)
    raw = make_calendar(ctx, export)
    if wanted.target is not None:
        return _written(ctx, pairs, wanted, [_write(ctx, pairs, wanted, wanted.target, raw)])
    return _printed(ctx, pairs, wanted, raw, raw.decode())


def _nothing(pairs: Sequence[Pair]) -> NotFoundError:
    names = ", ".join(pair.name for pair in pairs)
    return NotFoundError("sharing.nothing" if names else "sharing.nobody", name=names)


def _printed(
    ctx: Context, pairs: Sequence[Pair], wanted: ExportOptions, raw: bytes, document: Document
) -> Outcome:
    data = _make_result(pairs, wanted, document, [])
    return Outcome(data, lambda: raw, notices=tuple(ctx.notices))


def _written(
    ctx: Context, pairs: Sequence[Pair], wanted: ExportOptions, paths: Sequence[Path]
) -> Outcome:
    data = _make_result(pairs, wanted, None, [path.absolute() for path in paths])
    said = ctx.texts("sharing.written", path=wanted.target or "")
    return Outcome(data, lambda: said, notices=tuple(ctx.notices))


def _write(
    ctx: Context, pairs: Sequence[Pair], wanted: ExportOptions, target: Path, raw: bytes
) -> Path:
    """Write a document; replace an earlier one only if it is as this command left it."""
    from mentorlog.store.calendar_memory import change_export_memory
    from mentorlog.store.writing.export import write_export

    kind = " ".join(
        [wanted.to, *(["--all"] if wanted.all_pairs else [e.calendar_key for e in pairs])]
    )
    with change_export_memory(ctx.store.machine) as memory:
        write_export(target, raw, lambda there: memory.is_own_document(target, kind, there))
        memory.note_document(target, kind, raw)
    _note(ctx, pairs, target)
    return target


def _note(ctx: Context, pairs: Sequence[Pair], target: Path) -> None:
    from mentorlog.store.noted_exports import note_export

    for pair in pairs:
        note_export(ctx.store.machine, pair.key, target)


def _share(ctx: Context, pair: Pair, wanted: ExportOptions) -> Shared:
    own_name = ctx.journal.name or None
    if wanted.to in _WITH_UIDS:
        from mentorlog.store.calendar_keys import note_calendar_keys

        # UIDs leave the journal here, so their key has to last, even if the folder is renamed.
        note_calendar_keys(ctx.store.machine, [pair])
    if wanted.meeting is not None:
        entry = get_meeting(ctx, pair, wanted.meeting)
        return share_meeting(pair, entry, own_name, with_notes=wanted.with_notes)
    questions = {key: each.title or key for key, each in ctx.guide.checklist.items()}
    return share_pair(pair, own_name, questions, with_notes=wanted.with_notes)


def _make_result(
    pairs: Sequence[Pair], wanted: ExportOptions, document: Document, written: Sequence[Path]
) -> ExportResult:
    """Return what the export is about: one relationship, or a list with `--all`."""
    is_all = wanted.all_pairs
    return ExportResult(
        relationship=None if is_all else make_pair(pairs[0]),
        everybody=SharedPairs([make_pair(pair) for pair in pairs]) if is_all else None,
        to=wanted.to,
        document=document,
        written=list(written),
    )


def _format_table(ctx: Context, shared: Shared, wanted: ExportOptions) -> bytes:
    from mentorlog.features.sharing.formats.records import format_table

    return format_table(shared, ctx.texts if wanted.for_excel else None)


def _format_html(ctx: Context, shared: Shared, wanted: ExportOptions) -> bytes:
    from mentorlog.features.sharing.formats.html import format_html
    from mentorlog.features.sharing.formats.overview import make_overview
    from mentorlog.features.sharing.formats.page import make_page

    if wanted.meeting is not None:
        return format_html(make_page(shared, ctx.texts), ctx.language).encode()
    return format_html(make_overview(shared, ctx.today, ctx.texts), ctx.language).encode()


def _format_json(_ctx: Context, shared: Shared, _wanted: ExportOptions) -> bytes:
    from mentorlog.features.sharing.formats.records import format_json

    return format_json(shared).encode()


def _format_markdown(ctx: Context, shared: Shared, _wanted: ExportOptions) -> bytes:
    from mentorlog.features.sharing.formats.page import format_markdown, make_page

    return format_markdown(make_page(shared, ctx.texts)).encode()


_FORMATS = {
    "csv": _format_table,
    "html": _format_html,
    "json": _format_json,
    "md": _format_markdown,
}
"""The writer of each form except calendars, importing only what it needs."""


def _document(shared: Shared, form: str, raw: bytes) -> Document:
    """Return the document for `--json`: an object where it is JSON itself, else its text."""
    if form == "json":
        from mentorlog.features.sharing.formats.records import shared_document

        return shared_document(shared)
    return raw.decode("utf-8-sig")
