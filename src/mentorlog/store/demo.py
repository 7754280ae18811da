"""The demo's files, moved to the present and written as a whole."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from mentorlog.errors import ExistsError, MentorlogError
from mentorlog.store.disk import files as disk
from mentorlog.store.disk import temporary
from mentorlog.store.paths import list_names
from mentorlog.store.writing.file_change import Changed
from mentorlog.store.writing.file_writer import create_or_undo
from mentorlog.store.writing.store import Store
from mentorlog.texts import FALLBACK, Language

_DAY = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", re.ASCII)
_SEASON = re.compile(r"^( *)(starts|ends): (\d{1,2})$", re.ASCII | re.MULTILINE)
_YEAR = 12


def weeks_between(day: dt.date, later: dt.date) -> int:
    """Count the whole weeks from one day to another; below 0 where that is the earlier one."""
    return (later - day).days // 7


def shift_days(text: str, weeks: int) -> str:
    """Move every ISO date in a text, those of calendars' identities too."""
    return _DAY.sub(partial(_shift_day, weeks), text)


def _shift_day(weeks: int, found: re.Match[str]) -> str:
    return (dt.date.fromisoformat(found[0]) + dt.timedelta(weeks=weeks)).isoformat()


def shift_season(text: str, weeks: int, year: int) -> str:
    """Move the months `starts` and `ends` of a programme as `journal.yaml` says them.

    `year` is the one that the months lie in; the first day of the one and the last day of the
    other stay inside of the season.
    """
    return _SEASON.sub(partial(_shift_month, weeks, year), text)


def _shift_month(weeks: int, year: int, found: re.Match[str]) -> str:
    month = int(found[3])
    day = dt.date(year, month, 1)
    if found[2] == "ends":
        day = dt.date(year + month // _YEAR, month % _YEAR + 1, 1) - dt.timedelta(days=1)
    return f"{found[1]}{found[2]}: {(day + dt.timedelta(weeks=weeks)).month}"


TOLD_IN = dt.date(2026, 11, 23)
"""The Monday of the week in which the story is told as its files stand, a week after its last
meeting."""


def load_demo_files(language: Language, today: dt.date) -> dict[str, str]:
    """Load the texts of the demo's files by their path in the journal, told as of today.

    A language that tells no story of its own has that of the fallback.
    """
    weeks = weeks_between(TOLD_IN, today)
    demo = files("mentorlog") / "demo"
    own = demo / language
    found = dict(_walk(own if own.is_dir() else demo / FALLBACK))
    texts = {shift_days(name, weeks): shift_days(text, weeks) for name, text in found.items()}
    return texts | {"journal.yaml": shift_season(texts["journal.yaml"], weeks, TOLD_IN.year)}


def _walk(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        name = f"{above}{each.name}"
        if each.is_dir():
            yield from _walk(each, f"{name}/")
        elif name.endswith(".yaml"):
            yield name, each.read_text(encoding="utf-8")


def write_demo(store: Store, language: Language, today: dt.date) -> tuple[Changed, ...]:
    """Write the demo's journal into the store's folder, whole or not at all.

    What a killed demo began is gone on with. Raises ExistsError where anything else is there
    already, and SystemRefusedError.
    """
    texts = load_demo_files(language, today)
    files = {store.root / name: text.encode() for name, text in texts.items()}
    _refuse_full(store.root, files)
    try:
        with contextlib.ExitStack() as undo:
            undo.callback(disk.remove_empty, _open_folder(store.root))
            _write(files, undo)
            undo.pop_all()
    except FileExistsError as error:
        raise _full(store.root) from error
    with contextlib.suppress(MentorlogError, OSError):  # the next writing brings them
        store.machine.install_schemas()
    return tuple(Changed(name, PurePosixPath(name).stem, "created") for name in texts)


def _open_folder(root: Path) -> list[Path]:
    """Make the folder, and keep others out of one that was there; return what was made."""
    made = disk.make_folder(root)
    if not made:
        with contextlib.suppress(OSError):
            os.chmod(root, 0o700)  # noqa: PTH101 - as everywhere in the store
    return made


def _write(files: Mapping[Path, bytes], undo: contextlib.ExitStack) -> None:
    for folder in {path.parent for path in files}:
        temporary.sweep(folder)
    for path, raw in files.items():
        if not os.path.lexists(path):
            create_or_undo(path, raw, undo)


def _refuse_full(root: Path, files: Mapping[Path, bytes]) -> None:
    is_other = os.path.lexists(root) and not root.is_dir()
    ways = {each for path in files for each in (path, *path.parents) if root in each.parents}
    has_links = any(each.is_symlink() for each in ways)
    if is_other or has_links or (list_names(root) and not _is_begun(root, files)):
        raise _full(root)


def _is_begun(root: Path, files: Mapping[Path, bytes]) -> bool:
    """Return whether a folder holds a part of the demo, as a killed one leaves it, and no more."""
    whole = {*files, *(parent for path in files for parent in path.parents)}
    if not {root / name for name in list_names(root) if not temporary.is_temporary(name)} <= whole:
        return False
    found = {path for path in root.rglob("*") if not temporary.is_temporary(path.name)}
    is_ours = all(disk.read_bytes(path) == files[path] for path in found & files.keys())
    return is_ours and found <= whole and not files.keys() <= found


def _full(root: Path) -> ExistsError:
    return ExistsError("journal.demo.not-empty", folder=str(root))
