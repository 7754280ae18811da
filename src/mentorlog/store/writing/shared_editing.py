"""Editing a file that other commands may change meanwhile: both changes, or both texts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.model.file_names import FileName
from mentorlog.errors import LockedError, SystemRefusedError, UnreadableError
from mentorlog.store import paths
from mentorlog.store.disk import files, lock
from mentorlog.store.disk.inside import remove_inside
from mentorlog.store.writing.file_change import ContentChange
from mentorlog.store.writing.file_writer import note, place_of
from mentorlog.store.writing.open_files import OpenFile, OtherVersion, note_changes, note_open
from mentorlog.store.writing.store import Store
from mentorlog.store.yaml.merge import merge_text

Fate = Literal["merged", "taken", "kept", "moved", "moved-apart", "removed", "removed-apart"]
"""What became of another command's change.

`merged`: both are in the file. `taken`: the editor saved nothing, and the file is as the other left
it. `kept`: they contradict; the file holds what the person wrote, `unsaved/` the other's version.
`moved`: the file lies elsewhere, with both changes. `moved-apart`: what the person wrote stands
under the old name, and the moved file elsewhere. `removed`: the file is gone. `removed-apart`: it
was removed, and what the person wrote stands there again.
"""


@dataclass(frozen=True)
class Settled:
    """What became of another's change; `place` is where it is told to lie, as a path."""

    fate: Fate
    place: str


@contextlib.contextmanager
def edit_shared(store: Store, file: FileName) -> Iterator[SharedEditing]:
    """Let a person edit a file in an editor of theirs, which other commands know of meanwhile.

    What they saved is settled with what others wrote by the result's `settle`.
    """
    place = place_of(store.root, store.path(file).resolve())
    with note_open(store.root, place) as opened:
        yield SharedEditing(store, file, place, opened)


class SharedEditing:
    """One file that a person edits, with the text that the editor was opened with.

    `opened` is the note by which other commands tell what they write.
    """

    def __init__(self, store: Store, file: FileName, place: str, opened: OpenFile | None) -> None:
        self.file = file
        self._store = store
        self._place = place
        self._opened = opened
        self._base = self._read(place)

    def settle(self, *, is_last: bool) -> Settled | None:
        """Bring what the person wrote and what another command wrote together.

        None where no other wrote. With `is_last` the editor is not opened again: only then is a
        version that does not fit put with the unsaved answers. Raises UnreadableError and
        SystemRefusedError.
        """
        with self._holding_lock():
            other = self._opened.find_other() if self._opened else None
            now = self._read(self._place)
            if other is None:
                self._note(self._place, self._base, now)
                self._base = now
                return None
            return self._bring_together(now, other, is_last=is_last)

    def _bring_together(
        self, now: bytes | None, other: OtherVersion, *, is_last: bool
    ) -> Settled | None:
        if other.raw is None:
            return self._after_removal(now, other)
        if other.place != self._place:
            return self._after_move(now, other.place)
        if now == other.raw:
            self._base = now
            self._forget()
            return Settled("taken", other.place)
        merged = self._merge(now, other.raw) if now is not None else None
        if now is not None and merged is not None:
            self._put(self._place, now, merged)
            self._note(self._place, other.raw, merged)
            self._base = merged
            self._forget()
            return Settled("merged", other.place)
        if not is_last:
            return None
        kept = self._store.machine.keep_unsaved_bytes(_unsaved_name(self.file), other.raw)
        self._note(self._place, other.raw, now)
        self._base = now
        self._forget()
        return Settled("kept", str(kept))

    def _after_removal(self, now: bytes | None, other: OtherVersion) -> Settled:
        self._note(self._place, None, now)
        self._base = now
        self._forget()
        return Settled("removed" if now is None else "removed-apart", other.place)

    def _after_move(self, now: bytes | None, place: str) -> Settled:
        """Bring what was saved under the old name to the file that was moved."""
        there = self._read(place)
        self._forget()
        fate: Fate = "moved"
        if now is not None and there is not None:
            merged = self._merge(now, there)
            if merged is None:
                self._note(self._place, None, now)
                return Settled("moved-apart", place)
            self._put(place, there, merged)
            self._note(place, there, merged)
            remove_inside(self._store.root, self._store.root / self._place)
            there = merged
        self.file = paths.file_at(place) or self.file
        self._place, self._base = place, there
        return Settled(fate, place)

    @contextlib.contextmanager
    def _holding_lock(self) -> Iterator[None]:
        """Hold the journal's lock where that can be: what was typed is on the disk already."""
        with contextlib.ExitStack() as stack:
            if self._store.machine.lock.exists():
                with contextlib.suppress(LockedError, SystemRefusedError):
                    stack.enter_context(lock.hold(self._store.machine.lock))
            yield

    def _merge(self, now: bytes, other: bytes) -> bytes | None:
        try:
            texts = [files.decode(raw) for raw in (self._base or b"", now, other)]
        except UnreadableError:
            return None
        merged = merge_text(self.file.kind, *texts)
        return None if merged is None else merged.encode()

    def _read(self, place: str) -> bytes | None:
        return files.read_bytes(self._store.root / place)

    def _put(self, place: str, before: bytes, after: bytes) -> None:
        if before != after:
            files.replace_file(self._store.root / place, after, before)

    def _note(self, place: str, before: bytes | None, after: bytes | None) -> None:
        if before == after or after is None:
            return
        change = ContentChange(place, before, after)
        note(self._store.record, change)
        note_changes(self._store.root, [change])  # another editor may have it open as well
        self._forget()

    def _forget(self) -> None:
        if self._opened:
            self._opened.forget_other()


def _unsaved_name(file: FileName) -> str:
    """Name a file's other version so that it is known whose it is and of which meeting."""
    words = [file.relationship, str(file.meeting) if file.meeting else None, file.kind.value]
    return "-".join(word for word in words if word)
