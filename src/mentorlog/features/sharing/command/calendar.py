"""The export of meetings and actions as a calendar file, or a folder of single entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import Kind
from mentorlog.features.sharing.formats.calendar import (
    CalendarEntry,
    CalendarOptions,
    format_calendar,
    format_vdir,
    is_own_calendar,
    is_uid_of,
    make_entries,
    parse_entries,
    parse_folder,
)
from mentorlog.features.sharing.rules.export import Shared
from mentorlog.store.calendar_memory import (
    ExportMemory,
    Revision,
    change_export_memory,
    save_export_memory,
)
from mentorlog.store.writing.export import load_folder_files, write_export_folder

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


@dataclass(frozen=True)
class SharedPair:
    """A relationship, and what may be shared of it."""

    pair: Pair
    shared: Shared


@dataclass(frozen=True)
class CalendarExport:
    """The content of a calendar; `is_whole` when nothing of the relationships was left out.

    With `is_all` it covers every relationship of the journal.
    """

    shared: Sequence[SharedPair]
    alarm: dt.timedelta | None
    is_whole: bool
    is_all: bool


def make_calendar(ctx: Context, export: CalendarExport) -> bytes:
    """Return one calendar with every entry."""
    found = _entries(ctx, export)
    with change_export_memory(ctx.store.machine) as memory:
        revisions = _revise(ctx, found, memory, lambda _uid: None)
    return format_calendar([entry for _, entry in found], revisions)


def write_calendar_folder(ctx: Context, export: CalendarExport, folder: Path) -> tuple[Path, ...]:
    """Write a file for each entry, and remove ours whose meeting or action is gone.

    Ours are recognised by UID, even if another program rewrote them. Where a meeting cannot be read
    nothing is removed: the entry may be that meeting's.
    """
    there = parse_folder(load_folder_files(folder, ".ics"))
    found = _entries(ctx, export)
    uids = {entry.uid for _, entry in found}
    with change_export_memory(ctx.store.machine) as memory:
        is_own = _own_uids(export, memory)
        own = {uid for uid in there.sequences() if is_own(uid)}
        revisions = _revise(ctx, found, memory, there.sequences().get)
        files = there.place(format_vdir([entry for _, entry in found], revisions), own)
        gone = there.find_gone(uids, own.__contains__) if _is_complete(export) else []

        def may_replace(raw: bytes) -> bool:
            entries = parse_entries(raw)
            return is_own_calendar(raw) or (bool(entries) and entries.keys() <= own)

        def remember() -> None:
            """Save the revisions before the files, so that a killed export ends as it began."""
            save_export_memory(ctx.store.machine, memory)

        return write_export_folder(folder, files, may_replace, gone, remember)


def _entries(ctx: Context, export: CalendarExport) -> list[tuple[str, CalendarEntry]]:
    options = CalendarOptions(ctx.journal.timezone, export.alarm)
    return [
        (each.pair.calendar_key, entry)
        for each in export.shared
        for entry in make_entries(each.shared, ctx.texts, options)
    ]


def _revise(
    ctx: Context,
    found: Sequence[tuple[str, CalendarEntry]],
    memory: ExportMemory,
    seen: Callable[[str], int | None],
) -> dict[str, Revision]:
    from mentorlog.session.clock import to_utc

    now = to_utc(ctx.now, ctx.journal.timezone)
    return {
        entry.uid: memory.revise(entry.uid, key, entry.content, now, seen(entry.uid))
        for key, entry in found
    }


def _own_uids(export: CalendarExport, memory: ExportMemory) -> Callable[[str], bool]:
    """Return a test for UIDs of our entries; other relationships' only when all are exported."""
    pairs = [each.pair for each in export.shared]
    keys = {key for pair in pairs for key in (pair.key, pair.calendar_key)}
    scope: list[str | None] = [None] if export.is_all else [*keys]

    def is_own(uid: str) -> bool:
        made = any(is_uid_of(uid, key) for key in keys)
        return made or any(memory.knows_entry(uid, key) for key in scope)

    return is_own


def _is_complete(export: CalendarExport) -> bool:
    unreadable = (file for each in export.shared for file in each.pair.unreadable)
    return export.is_whole and not any(file.kind is Kind.MEETING for file in unreadable)
