"""Files that are open in an editor, and what other commands make of them meanwhile.

An editor saves the whole text that it was opened with, over whatever stands there by then. So
each file that `edit` opens is noted in `.mentorlog/open/`, in a folder of its own, and a command
that writes the file leaves its version there too.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files, system
from mentorlog.store.paths import MACHINE_FOLDER, leads_outside
from mentorlog.store.writing.file_change import FileChange, RenameChange

_OPEN = f"{MACHINE_FOLDER}/open"
_PLACE, _VERSION, _ALIVE = "place", "version", "alive"


@dataclass(frozen=True)
class OtherVersion:
    """What others made of an open file: where it lies now, and its bytes; None where it is gone."""

    place: str
    raw: bytes | None


class OpenFile:
    """The note of one open file, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def place(self) -> str:
        """Return where the file lies by now, as a path in the journal."""
        return os.fsdecode(files.read_bytes(self._folder / _PLACE) or b"")

    def find_other(self) -> OtherVersion | None:
        """Return what another command made of the file; None where none wrote it."""
        raw = files.read_bytes(self._folder / _VERSION)
        if raw is None:
            return None
        return OtherVersion(self.place, raw[1:] if raw.startswith(b"+") else None)

    def forget_other(self) -> None:
        """Forget what another command wrote: it is in the file, or kept elsewhere."""
        (self._folder / _VERSION).unlink(missing_ok=True)

    def follow(self, change: FileChange, root: Path) -> None:
        """Note what a change of another command means for the file."""
        if change.file != self.place:
            return
        if isinstance(change, RenameChange):
            files.replace_file(self._folder / _PLACE, os.fsencode(change.to))
            self._save(files.read_bytes(root / change.to))
        else:
            self._save(change.after)

    def _save(self, raw: bytes | None) -> None:
        files.replace_file(self._folder / _VERSION, b"-" if raw is None else b"+" + raw)


@contextlib.contextmanager
def note_open(root: Path, place: str) -> Iterator[OpenFile | None]:
    """Note meanwhile that a file is open; None where that cannot be noted.

    The journal's lock is not held. That the note is in force, is a lock of its own, which is gone
    with the process.
    """
    with contextlib.ExitStack() as stack:
        note = None
        with contextlib.suppress(OSError, MentorlogError):
            note = _begin(root, place, stack)
        yield note


def _begin(root: Path, place: str, stack: contextlib.ExitStack) -> OpenFile | None:
    if leads_outside(str(root), _OPEN):
        return None
    folder = root / _OPEN / os.urandom(6).hex()
    stack.callback(files.remove_empty, [root / MACHINE_FOLDER, root / _OPEN])
    files.make_folder(folder)
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    files.replace_file(folder / ".gitignore", b"*\n")
    files.replace_file(folder / _PLACE, os.fsencode(place))
    alive = os.open(folder / _ALIVE, system.LOCK, 0o600)
    stack.callback(os.close, alive)
    system.try_lock(alive)
    return OpenFile(folder)


def note_changes(root: Path, changes: Sequence[FileChange]) -> None:
    """Leave what was written with those who have the file open; with the journal's lock held."""
    with contextlib.suppress(OSError, MentorlogError):
        if not os.path.isdir(root / _OPEN) or leads_outside(str(root), _OPEN):  # noqa: PTH112
            return
        for folder in sorted((root / _OPEN).iterdir()):
            if _is_over(folder):
                shutil.rmtree(folder, ignore_errors=True)
                continue
            note = OpenFile(folder)
            for change in changes:
                note.follow(change, root)


def _is_over(folder: Path) -> bool:
    """Return whether the process that made a note is gone."""
    try:
        handle = os.open(folder / _ALIVE, system.LOCK, 0o600)
    except OSError:
        return False
    try:
        system.try_lock(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
