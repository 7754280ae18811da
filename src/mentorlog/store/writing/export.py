"""Documents that leave the journal: written whole, for the owner's eyes, over nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from mentorlog.errors import ExistsError
from mentorlog.store.disk import files as disk
from mentorlog.store.disk import temporary


def write_export(path: Path, raw: bytes) -> None:
    """Write a new file (0600). Raises ExistsError where another one is, and SystemRefusedError."""
    if not path.name:  # `.` and `/` are folders
        raise ExistsError("sharing.exists", path=str(path))
    temporary.sweep(path.parent, path.name)
    try:
        disk.create_file(path, raw)
    except FileExistsError as error:
        if path.is_symlink() or not _holds(path, raw):
            raise ExistsError("sharing.exists", path=str(path)) from error


def _holds(path: Path, raw: bytes) -> bool:
    """Tell whether the same document is there already, as a killed export leaves it."""
    return path.is_file() and path.read_bytes() == raw


def write_export_folder(
    folder: Path, files: Mapping[str, bytes], is_own: Callable[[bytes], bool]
) -> tuple[Path, ...]:
    """Write files into a folder, which may be there; give their paths, unchanged ones too.

    A file that is there is replaced only where `is_own` says so of what it holds. Raises
    ExistsError for any other one, before anything is written, and SystemRefusedError.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise ExistsError("sharing.exists", path=str(folder))
    there = {name: _read_own(folder / name, is_own) for name in files}
    disk.make_folder(folder)
    temporary.sweep(folder, *files)
    for name, raw in files.items():
        before = there[name]
        if before is None:
            write_export(folder / name, raw)
        elif before != raw:
            disk.replace_file(folder / name, raw)
    return tuple(folder / name for name in files)


def _read_own(path: Path, is_own: Callable[[bytes], bool]) -> bytes | None:
    """Return what may be replaced; None where nothing is."""
    if not os.path.lexists(path):
        return None
    raw = disk.read_bytes(path) if path.is_file() and not path.is_symlink() else None
    if raw is None or not is_own(raw):
        raise ExistsError("sharing.exists", path=str(path))
    return raw
