"""Take what may be shared, give it its form, and write it where it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mentorlog.cli.whom import get_meeting, get_pair
from mentorlog.domain.sharing import Shared, share_meeting, share_pair
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.output.data import pair_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.home import expand_home

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair

Form = Literal["md", "html", "ics", "json", "csv", "vdir"]
STANDARD_OUTPUT = "-"


@dataclass(frozen=True)
class Wanted:
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


def export_shared(here: Context, who: str | None, wanted: Wanted) -> Outcome:
    """Export a meeting or a whole relationship. Raises UsageError for what makes no sense."""
    if wanted.to == "vdir" and wanted.target is None:
        raise UsageError("share.needs-folder")
    if wanted.for_excel and wanted.to != "csv":
        raise UsageError("csv.excel-without-csv")
    pair = get_pair(here, who)
    shared = _share(here, pair, wanted)
    if wanted.to in {"ics", "vdir"} and not shared.meetings:
        raise NotFoundError("share.nothing", name=pair.name)
    if wanted.target is not None:
        return _write(here, pair, shared, wanted, wanted.target)
    raw = _format(here, shared, wanted)
    data = {**_data(pair, wanted), "document": _document(shared, wanted.to, raw), "written": []}
    return Outcome(data, lambda: raw, asides=tuple(here.asides))


def _share(here: Context, pair: Pair, wanted: Wanted) -> Shared:
    own_name = here.journal.name or None
    if wanted.meeting is not None:
        entry = get_meeting(here, pair, wanted.meeting)
        return share_meeting(pair, entry, own_name, with_notes=wanted.with_notes)
    questions = {key: each.title or key for key, each in here.guide.checklist.items()}
    return share_pair(pair, own_name, questions, with_notes=wanted.with_notes)


def _write(here: Context, pair: Pair, shared: Shared, wanted: Wanted, target: Path) -> Outcome:
    from mentorlog.store.exporting import write_export, write_export_folder
    from mentorlog.store.noted_exports import note_export

    if wanted.to == "vdir":
        from mentorlog.output.share_calendar import format_vdir, is_own_entry

        written = write_export_folder(target, format_vdir(shared, here.texts), is_own_entry)
    else:
        write_export(target, _format(here, shared, wanted))
        written = (target,)
    note_export(here.store.machine, pair.key, target)
    data = {**_data(pair, wanted), "document": None, "written": [p.absolute() for p in written]}
    said = here.texts("share.written", path=target)
    return Outcome(data, lambda: said, asides=tuple(here.asides))


def _data(pair: Pair, wanted: Wanted) -> dict[str, object]:
    return {"relationship": pair_data(pair), "to": wanted.to}


def _format(here: Context, shared: Shared, wanted: Wanted) -> bytes:
    if wanted.to == "ics":
        from mentorlog.output.share_calendar import format_calendar

        return format_calendar(shared, here.texts)
    if wanted.to == "csv":
        from mentorlog.output.share_table import format_table

        return format_table(shared, here.texts if wanted.for_excel else None)
    return _format_text(here, shared, wanted.to).encode()


def _format_text(here: Context, shared: Shared, form: Form) -> str:
    if form == "json":
        from mentorlog.output.share_json import format_json

        return format_json(shared)
    from mentorlog.output.share_html import format_html
    from mentorlog.output.share_markdown import format_markdown
    from mentorlog.output.share_page import make_page

    page = make_page(shared, here.texts)
    return format_html(page, here.language) if form == "html" else format_markdown(page)


def _document(shared: Shared, form: Form, raw: bytes) -> object:
    """Say the document in `--json`: an object where it is JSON itself, else its text."""
    if form == "json":
        from mentorlog.output.share_json import shared_document

        return shared_document(shared)
    return raw.decode("utf-8-sig")
