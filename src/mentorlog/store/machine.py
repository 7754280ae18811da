"""The machine's own corner of a journal, `.mentorlog/`: schemas, the lock, what is under way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from mentorlog.domain.kinds import json_schema
from mentorlog.domain.names import Kind, MeetingName, parse_meeting_name
from mentorlog.store import disk
from mentorlog.store.layout import MACHINE_FOLDER
from mentorlog.store.new_file import schema_name

Part = Literal["opening", "talk", "closing"]
PARTS: tuple[Part, ...] = ("opening", "talk", "closing")


@dataclass(frozen=True)
class Opened:
    """Note the meeting that was opened and whose closing was not gone through yet.

    `at` is the time of day at which it was opened, as `HH:MM`; `part` the part of the conversation
    that was reached (design 3).
    """

    relationship: str
    meeting: MeetingName
    at: str
    part: Part = "opening"


class MachineFolder:
    """Keep what belongs to this machine and to nobody's notes; git does not see it."""

    def __init__(self, root: Path) -> None:
        self._folder = root / MACHINE_FOLDER

    @property
    def lock(self) -> Path:
        """Say where the lock lies."""
        return self._folder / "lock"

    def prepare(self) -> None:
        """Make the folder, and put schemas back that are missing or of an older version."""
        disk.make_folder(self._folder)
        ignore = self._folder / ".gitignore"
        if not ignore.exists():
            disk.replace_file(ignore, b"*\n")
        stamp = self._folder / "schemas"
        names = [self._folder / schema_name(kind) for kind in Kind]
        current = version("mentorlog").encode()
        if disk.read_bytes(stamp) != current or not all(name.exists() for name in names):
            self.install_schemas()

    def install_schemas(self) -> tuple[Path, ...]:
        """Write the JSON Schema of every kind of file to where the files' first lines point."""
        disk.make_folder(self._folder)
        paths = {kind: self._folder / schema_name(kind) for kind in Kind}
        for kind, path in paths.items():
            text = json.dumps(json_schema(kind), indent=2, ensure_ascii=False)
            disk.replace_file(path, f"{text}\n".encode())
        disk.replace_file(self._folder / "schemas", version("mentorlog").encode())
        return tuple(paths.values())

    def opened(self, relationship: str) -> Opened | None:
        """Return the note of the meeting with somebody that is under way; None when none is."""
        return self._notes().get(relationship)

    def note_opened(self, opened: Opened) -> None:
        """Note that a meeting is under way, in place of an earlier one of that relationship."""
        self._write_notes({**self._notes(), opened.relationship: opened})

    def forget_opened(self, relationship: str) -> None:
        """Forget the meeting that was under way, its closing gone through."""
        notes = self._notes()
        if notes.pop(relationship, None):
            self._write_notes(notes)

    def _notes(self) -> dict[str, Opened]:
        raw = disk.read_bytes(self._folder / "under-way") or b""
        notes = (_read_note(line.split()) for line in raw.decode("utf-8", "replace").splitlines())
        return {note.relationship: note for note in notes if note}

    def _write_notes(self, notes: dict[str, Opened]) -> None:
        lines = [f"{n.relationship} {n.meeting} {n.at} {n.part}\n" for n in notes.values()]
        disk.make_folder(self._folder)
        disk.replace_file(self._folder / "under-way", "".join(lines).encode())

    def unsaved(self) -> tuple[Path, ...]:
        """List the answers that could not be written where they belong."""
        folder = self._folder / "unsaved"
        return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()

    def keep_unsaved(self, name: str, text: str, instead_of: Path | None = None) -> Path:
        """Keep an answer that could not be written where it belongs, until a person removes it.

        `instead_of` is where a shorter form of the same answer was kept before.
        """
        raw = f"{text}\n".encode("utf-8", "surrogateescape")
        path = instead_of or self._free_path(name)
        if instead_of is None:
            disk.create_file(path, raw)
        else:
            disk.replace_file(path, raw)
        return path

    def _free_path(self, name: str) -> Path:
        tails = ("", *(f"-{number}" for number in range(2, 1000)))
        paths = (self._folder / "unsaved" / f"{name}{tail}.txt" for tail in tails)
        return next(path for path in paths if not path.exists())


def _read_note(words: list[str]) -> Opened | None:
    if len(words) != 4:  # noqa: PLR2004 - as many as are written
        return None
    relationship, name, at, part = words
    meeting = parse_meeting_name(name)
    reached: Part = next((each for each in PARTS if each == part), "opening")
    return Opened(relationship, meeting, at, reached) if meeting else None
