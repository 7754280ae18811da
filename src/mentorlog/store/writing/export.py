"""Documents that leave the journal: written whole, for the owner's eyes, over own ones alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from mentorlog.errors import ExistsError
from mentorlog.store.disk import files as disk
from mentorlog.store.disk import temporary


def write_export(path: Path, raw: bytes, is_own: Callable[[bytes], bool] = lambda _: False) -> None:
    """Write a file (0600); one that is there is replaced where `is_own` says so of what it holds.

    Raises ExistsError where another one is, and SystemRefusedError.
    """
    if not path.name:  # `.` and `/` are folders
        raise ExistsError("sharing.exists", path=str(path))
    temporary.sweep(path.parent, path.name)
    try:
        disk.create_file(path, raw)
    except FileExistsError as error:
        before = None if path.is_symlink() or not path.is_file() else path.read_bytes()
        if before == raw:  # as a killed export leaves it
            return
        if before is None or not is_own(before):
            raise ExistsError("sharing.exists", path=str(path)) from error
        disk.replace_file(path, raw, before)


def load_folder_files(folder: Path, ending: str) -> dict[str, bytes]:
    """Return what the files of a folder with that ending hold, links and folders left out."""
    if not folder.is_dir():
        return {}
    paths = sorted(each for each in folder.iterdir() if each.name.endswith(ending))
    regular = (each for each in paths if each.is_file() and not each.is_symlink())
    return {each.name: disk.read_bytes(each) or b"" for each in regular}


def write_export_folder(
    folder: Path,
    files: Mapping[str, bytes],
    is_own: Callable[[bytes], bool],
    gone: Iterable[str] = (),
    prepare: Callable[[], None] = lambda: None,
) -> tuple[Path, ...]:
    """Write files into a folder, which may be there; give their paths, unchanged ones too.

    A file that is there is replaced only where `is_own` says so of what it holds; the `gone` ones
    are removed at the end. Raises ExistsError for any other one, before anything is written, and
    SystemRefusedError. `prepare` is called when nothing is in the way, ahead of the first file.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise ExistsError("sharing.exists", path=str(folder))
    there = {name: _read_own(folder / name, is_own) for name in files}
    prepare()
    disk.make_folder(folder)
    temporary.sweep(folder, *files)
    for name, raw in files.items():
        before = there[name]
        if before is None:
            write_export(folder / name, raw)
        elif before != raw:
            disk.replace_file(folder / name, raw)
    for name in gone:
        disk.remove_file(folder / name)
    return tuple(folder / name for name in files)


def _read_own(path: Path, is_own: Callable[[bytes], bool]) -> bytes | None:
    """Return what may be replaced; None where nothing is."""
    if not os.path.lexists(path):
        return None
    raw = disk.read_bytes(path) if path.is_file() and not path.is_symlink() else None
    if raw is None or not is_own(raw):
        raise ExistsError("sharing.exists", path=str(path))
    return raw
