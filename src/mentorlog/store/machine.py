"""The machine's own corner of a journal, `.mentorlog/`: schemas, the lock, what is under way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from mentorlog.domain.kinds import json_schema
from mentorlog.domain.names import Kind, MeetingName, parse_meeting_name
from mentorlog.store import disk
from mentorlog.store.layout import MACHINE_FOLDER
from mentorlog.store.new_file import schema_name


@dataclass(frozen=True)
class Opened:
    """Note the meeting that was opened and whose closing was not gone through yet.

    `at` is the time of day at which it was opened, as `HH:MM`.
    """

    relationship: str
    meeting: MeetingName
    at: str


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

    def opened(self) -> Opened | None:
        """Return the note of the meeting that was opened last; None when there is none."""
        raw = disk.read_bytes(self._folder / "under-way") or b""
        words = raw.decode("utf-8", "replace").split()
        meeting = parse_meeting_name(words[1]) if len(words) > 1 else None
        return Opened(words[0], meeting, words[2] if words[2:] else "") if meeting else None

    def note_opened(self, opened: Opened | None) -> None:
        """Note the meeting that is under way; None when its closing was gone through."""
        path = self._folder / "under-way"
        if opened is None:
            path.unlink(missing_ok=True)
            return
        text = f"{opened.relationship} {opened.meeting} {opened.at}\n"
        disk.replace_file(path, text.encode())

    def unsaved(self) -> tuple[Path, ...]:
        """List the answers that could not be written where they belong."""
        folder = self._folder / "unsaved"
        return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()

    def keep_unsaved(self, name: str, text: str) -> Path:
        """Keep an answer that could not be written where it belongs, until a person removes it."""
        folder = self._folder / "unsaved"
        raw = f"{text}\n".encode("utf-8", "surrogateescape")
        for number in range(1, 1000):
            tail = "" if number == 1 else f"-{number}"
            path = folder / f"{name}{tail}.txt"
            if disk.read_bytes(path) == raw:
                return path
            if not path.exists():
                disk.create_file(path, raw)
                return path
        raise FileExistsError(str(folder / name))
