"""Where documents about a relationship were written: noted, so that `purge` can name them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files, lock
from mentorlog.store.machine_folder import MachineFolder

_Line = tuple[str, str]
"""The key of a relationship, and a path."""


def note_export(machine: MachineFolder, key: str, path: Path) -> None:
    """Note a document that was written; where that cannot be, the document is no worse for it."""
    line = (key, str(path.absolute()))
    if line in _load_lines(machine) or "\n" in line[1]:
        return
    with contextlib.suppress(MentorlogError, OSError), machine.hold():
        _save_lines(machine, [*_load_lines(machine), line])


def find_exports(machine: MachineFolder, key: str) -> tuple[Path, ...]:
    """List the documents about a relationship that are still there."""
    found = (Path(path) for each, path in _load_lines(machine) if each == key)
    return tuple(path for path in found if os.path.lexists(path))


def forget_exports(machine: MachineFolder, key: str) -> None:
    """Forget the documents about a relationship."""
    if not any(each == key for each, _ in _load_lines(machine)):
        return
    machine.make()
    with lock.hold(machine.lock):
        _save_lines(machine, [line for line in _load_lines(machine) if line[0] != key])


def _load_lines(machine: MachineFolder) -> list[_Line]:
    raw = b""
    with contextlib.suppress(MentorlogError):  # a note is no reason to stop
        raw = files.read_bytes(machine.exports) or b""
    pairs = (line.partition("\t") for line in os.fsdecode(raw).split("\n"))
    return [(key, path) for key, tab, path in pairs if tab]


def _save_lines(machine: MachineFolder, lines: Iterable[_Line]) -> None:
    raw = "".join(f"{key}\t{path}\n" for key, path in lines)
    files.replace_file(machine.exports, os.fsencode(raw))
