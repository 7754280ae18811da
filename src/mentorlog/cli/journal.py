"""Make journals, remember one, and take in a programme's guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.cli.location import config_file, data_folder
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.records import Side
from mentorlog.domain.starting import start_journal
from mentorlog.errors import NotFoundError, SystemRefusedError, UnreadableError
from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.store.configuration import load_journal_folder, save_journal_folder
from mentorlog.store.home import expand_home
from mentorlog.store.writing import Changed

if TYPE_CHECKING:
    from mentorlog.cli.context import Context

_GUIDE = FileName(Kind.GUIDE)


def make_journal(here: Context, name: str | None, me: Side | None, guide: Path | None) -> Outcome:
    """Make the journal unless it is there, take in the guide, remember the folder."""
    raw = _read_guide(expand_home(guide)) if guide else None
    named = load_journal_folder(config_file())
    existed = here.exists
    changed = () if existed else create_journal(here, name, me)
    taken = here.store.take_in(_GUIDE, raw) if raw is not None else ()
    remembered = _remember(here.store.root, named)
    root = here.store.root
    data = {
        "journal": str(root),
        "created": not existed,
        "remembered": remembered,
        "changed": changed_data((*changed, *taken)),
    }
    lines = [here.texts(f"echo.journal-{'there' if existed else 'made'}", folder=root)]
    lines += [here.texts("echo.journal-remembered")] if remembered else []
    if raw is not None:
        lines.append(here.texts(f"echo.guide-{'taken' if taken else 'same'}"))
    lines += format_changed((*changed, *taken), root, here.texts)
    return Outcome(data, lambda: "\n".join(lines), asides=tuple(here.asides))


def create_journal(
    here: Context, name: str | None = None, me: Side | None = None
) -> tuple[Changed, ...]:
    """Write `journal.yaml` with the language in force, and open what it says."""
    create = start_journal(here.session.language, name, me)
    changed = here.store.change(lambda: [create])
    here.take_journal(here.store.load_journal())
    return changed


def ensure_journal(here: Context) -> tuple[Changed, ...]:
    """Make the journal when there is none, and say where; nothing is changed in one that is."""
    if here.exists:
        return ()
    here.asides.append(here.texts("echo.journal-made", folder=here.store.root))
    return create_journal(here)


def _remember(root: Path, named: Path | None) -> bool:
    """Name the journal in the configuration; the platform's own place needs no naming.

    Raises SystemRefusedError, which says that the journal itself is there.
    """
    if (named or data_folder()).resolve() == root:
        return False
    try:
        save_journal_folder(config_file(), root)
    except SystemRefusedError as error:
        path, reason = error.facts["path"], error.facts["reason"]
        text = "error.system.remember"
        raise SystemRefusedError(text, folder=root, path=path, reason=reason) from error
    return True


def _read_guide(path: Path) -> bytes:
    from mentorlog.domain.guide import Guide
    from mentorlog.store.disk import read_bytes
    from mentorlog.store.reading import examine_bytes

    raw = read_bytes(path)
    if raw is None:
        raise NotFoundError("error.no-file", file=str(path))
    found = examine_bytes(str(path), Guide, raw)
    if found.model is None:
        raise UnreadableError("error.unreadable", found.problems, file=str(path))
    return raw
