"""What exports were like: each calendar entry's `SEQUENCE` and stamp, each document's bytes.

It lies with the machine's own files and names nobody: UIDs, keys and paths stand as digests.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files
from mentorlog.store.machine_folder import MachineFolder


@dataclass(frozen=True)
class Content:
    """Digests of a calendar entry: of all that it says, and of what makes `SEQUENCE` grow."""

    whole: str
    moves: str


@dataclass(frozen=True)
class Revision:
    """A calendar entry's `SEQUENCE`, and when it was changed last, in UTC."""

    sequence: int
    stamp: dt.datetime


@dataclass
class ExportMemory:
    """Earlier exports: `entries` by digest of their UID, `documents` by digest of their path.

    `invitations` has the `SEQUENCE` of what came in, by digest of the UID.
    """

    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    documents: dict[str, dict[str, str]] = field(default_factory=dict)
    invitations: dict[str, int] = field(default_factory=dict)

    def knows_entry(self, uid: str, key: str | None) -> bool:
        """Return whether an entry was exported of that relationship; of any where `key` is None."""
        known = self.entries.get(_digest(uid))
        return known is not None and (key is None or known["of"] == _digest(key))

    def revise(
        self, uid: str, key: str, content: Content, now: dt.datetime, seen: int | None
    ) -> Revision:
        """Return the entry's revision, a later one where it is not as it was, and keep it.

        `seen` is the `SEQUENCE` that the calendar has already, perhaps from another machine.
        """
        known = self.entries.get(_digest(uid))
        revision = _revision(known, content, now, seen)
        # Below the number of its invitation, calendars take our entry for an older one.
        invited = self.invitations.get(_digest(uid), 0)
        revision = replace(revision, sequence=max(revision.sequence, invited))
        self.entries[_digest(uid)] = {
            "of": _digest(key),
            "whole": content.whole,
            "moves": content.moves,
            "sequence": revision.sequence,
            "stamp": revision.stamp.isoformat(),
        }
        return revision

    def is_older_invitation(self, uid: str, sequence: int) -> bool:
        """Return whether a later invitation to the same meeting came in before."""
        return sequence < self.invitations.get(_digest(uid), 0)

    def note_invitation(self, uid: str, sequence: int) -> None:
        """Keep which invitation came in."""
        self.invitations[_digest(uid)] = sequence

    def is_own_document(self, path: Path, kind: str, raw: bytes) -> bool:
        """Return whether a file is still what an export of that kind wrote there."""
        known = self.documents.get(_digest(str(path.absolute())))
        return known == {"kind": _digest(kind), "bytes": hashlib.sha256(raw).hexdigest()}

    def note_document(self, path: Path, kind: str, raw: bytes) -> None:
        """Keep what was written where."""
        what = {"kind": _digest(kind), "bytes": hashlib.sha256(raw).hexdigest()}
        self.documents[_digest(str(path.absolute()))] = what


@contextlib.contextmanager
def change_export_memory(machine: MachineFolder) -> Iterator[ExportMemory]:
    """Yield the memory with the lock held, and save it when it has changed.

    Where nothing can be saved, as in a journal that may only be read, it is given all the same.
    """
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(MentorlogError, OSError):
            stack.enter_context(machine.hold())
        memory = load_export_memory(machine)
        before = _format(memory)
        yield memory
        if _format(memory) != before:
            save_export_memory(machine, memory)


def save_export_memory(machine: MachineFolder, memory: ExportMemory) -> None:
    """Save the memory where it can be saved and is not what lies there; the lock is held."""
    with contextlib.suppress(MentorlogError, OSError):
        raw = _format(memory)
        if files.read_bytes(_path(machine)) != raw:
            files.replace_file(_path(machine), raw)


def load_export_memory(machine: MachineFolder) -> ExportMemory:
    """Return what is kept; nothing where that cannot be read."""
    try:
        data = json.loads(files.read_bytes(_path(machine)) or b"{}")
        for each in data.get("entries", {}).values():
            _kept(each)
        invitations = {uid: int(each) for uid, each in data.get("invitations", {}).items()}
        return ExportMemory(data.get("entries", {}), data.get("documents", {}), invitations)
    except (MentorlogError, ValueError, KeyError, TypeError, AttributeError):
        return ExportMemory()


def note_told(machine: MachineFolder) -> bool:
    """Note that somebody was told of calendars; False where they were, or have exported to one."""
    note = machine.exports.with_name("calendar-told")
    if note.exists() or _path(machine).exists():
        return False
    with contextlib.suppress(MentorlogError, OSError), machine.hold():
        files.replace_file(note, b"")
        return True
    return False


def _revision(
    known: Mapping[str, Any] | None, content: Content, now: dt.datetime, seen: int | None
) -> Revision:
    now = now.replace(microsecond=0)
    if known is None:
        midnight = dt.datetime.combine(now.date(), dt.time(), tzinfo=dt.UTC)
        return Revision(0, midnight) if seen is None else Revision(seen + 1, now)
    kept = _kept(known)
    later = max(now, kept.stamp + dt.timedelta(seconds=1))
    if seen is not None and seen > kept.sequence:
        return Revision(seen + 1, later)
    if content.moves != known["moves"]:
        return Revision(kept.sequence + 1, later)
    return kept if content.whole == known["whole"] else Revision(kept.sequence, later)


def _kept(known: Mapping[str, Any]) -> Revision:
    return Revision(int(known["sequence"]), dt.datetime.fromisoformat(known["stamp"]))


def _path(machine: MachineFolder) -> Path:
    return machine.exports.with_name("calendar.json")


def _format(memory: ExportMemory) -> bytes:
    data = {
        "entries": memory.entries,
        "documents": memory.documents,
        "invitations": memory.invitations,
    }
    return f"{json.dumps(data, indent=0, sort_keys=True)}\n".encode()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
