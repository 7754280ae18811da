""".mentorlog/: schemas, lock, meetings under way, unsaved answers."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorlog.domain.model.file_names import Kind, MeetingName, parse_meeting_name
from mentorlog.domain.model.kinds import json_schema, model_of
from mentorlog.domain.model.meeting import PARTS
from mentorlog.errors import MentorlogError, UnreadableError
from mentorlog.store.disk import files, lock, temporary
from mentorlog.store.paths import MACHINE_FOLDER, leads_outside, list_names, schema_name
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from mentorlog.domain.model.meeting import Part


@dataclass(frozen=True)
class MeetingUnderWay:
    """The meeting that was opened and whose closing was not gone through yet.

    `at` is the time of day at which it was opened, as `HH:MM`; `part` the part of the conversation
    that was reached, and `passed` the questions that were answered, by words without
    blanks: that an action is kept, or a list at its end, stands in no file.
    """

    relationship: str
    meeting: MeetingName
    at: str
    part: Part = "opening"
    passed: frozenset[str] = frozenset()


class MachineFolder:
    """The folder of what belongs to this machine and to nobody's notes; git does not see it.

    Schemas are written in the language of `texts`.
    """

    def __init__(self, root: Path, texts: Texts) -> None:
        self.texts = texts
        self._root = root
        self._folder = root / MACHINE_FOLDER

    @property
    def lock(self) -> Path:
        """Return where the lock lies."""
        return self._folder / "lock"

    @property
    def exports(self) -> Path:
        """Return where it is noted which documents were written about whom."""
        return self._folder / "exports"

    @property
    def calendar_keys(self) -> Path:
        """Return where it is noted which keys calendars know relationships by."""
        return self._folder / "calendar-keys"

    @property
    def pairs(self) -> Path:
        """Return where the numbers are kept by which a programme knows the pairs."""
        return self._folder / "pairs"

    def make(self) -> None:
        """Make the folder, so that there can be a lock in it.

        Raises UnreadableError for a link that leads out of the journal, and SystemRefusedError.
        """
        if leads_outside(str(self._root), MACHINE_FOLDER):
            raise UnreadableError("errors.outside", file=MACHINE_FOLDER)
        files.make_folder(self._folder)

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the lock meanwhile, with all in place that belongs in the folder.

        Raises LockedError, and what `make` raises.
        """
        self.make()
        with lock.hold(self.lock):
            self._prepare()
            yield

    def _prepare(self) -> None:
        """Put back what belongs in the folder, and tell git to leave it; with the lock held."""
        self._clear()
        paths = self._schema_paths()
        is_current = files.read_bytes(self._folder / "schemas") == self._stamp()
        if not is_current or not all(path.exists() for path in paths.values()):
            self._write_schemas(paths)

    def install_schemas(self) -> tuple[Path, ...]:
        """Write the JSON Schema of every kind of file to where the files' first lines point."""
        self.make()
        paths = self._schema_paths()
        with lock.hold(self.lock):
            self._clear()
            self._write_schemas(paths)
        return tuple(paths.values())

    def _clear(self) -> None:
        temporary.sweep(self._root)
        temporary.sweep(self._folder)
        ignore = self._folder / ".gitignore"
        if not ignore.exists():
            files.replace_file(ignore, b"*\n")

    def _schema_paths(self) -> dict[Kind, Path]:
        return {kind: self._folder / schema_name(kind) for kind in Kind}

    def _write_schemas(self, paths: dict[Kind, Path]) -> None:

        for kind, path in paths.items():
            files.replace_file(path, format_schema(kind, self.texts).encode())
        files.replace_file(self._folder / "schemas", self._stamp())

    def _stamp(self) -> bytes:
        """Name the installed mentorlog; asking Python for its version takes longer than a write."""
        installed = Path(__file__)
        when = installed.stat().st_mtime_ns
        return f"{self.texts.language} {when} {installed}\n".encode("utf-8", "surrogateescape")

    def note_offered(self) -> bool:
        """Note that the offers were made; False where that was noted before.

        Raises what `hold` raises.
        """
        mark = self._folder / "offered"
        if mark.exists():
            return False
        with self.hold():
            files.replace_file(mark, b"")
        return True

    def opened(self, relationship: str) -> MeetingUnderWay | None:
        """Return the note of the meeting with somebody that is under way; None when none is."""
        return self._notes().get(relationship)

    def note_opened(self, opened: MeetingUnderWay) -> None:
        """Note that a meeting is under way, in place of an earlier one of that relationship."""
        self.make()
        with lock.hold(self.lock):
            self._clear()
            self._write_notes({**self._notes(), opened.relationship: opened})

    def forget_opened(self, relationship: str) -> None:
        """Forget the meeting that was under way, its closing gone through."""
        if relationship not in self._notes():
            return
        self.make()
        with lock.hold(self.lock):
            notes = self._notes()
            notes.pop(relationship, None)
            self._write_notes(notes)

    def give_new_key(self, key: str, to: str, keys: Collection[str]) -> None:
        """Let what is kept under a relationship's key be kept under another; with the lock held.

        `keys` are those of all relationships: an answer belongs to the longest that begins its
        name.
        """
        notes = self._notes()
        if note := notes.pop(key, None):
            self._write_notes({**notes, to: replace(note, relationship=to)})
        for path in self.unsaved():
            owners = [each for each in keys if path.name.startswith(f"{each}-")]
            if max(owners, key=len, default=None) == key:
                tail = path.stem.removeprefix(f"{key}-")
                files.rename_file(path, self._free_path(f"{to}-{tail}"))

    def _notes(self) -> dict[str, MeetingUnderWay]:
        raw = b""
        with contextlib.suppress(MentorlogError):  # a note is no reason to stop
            raw = files.read_bytes(self._folder / "under-way") or b""
        notes = (_read_note(line.split()) for line in raw.decode("utf-8", "replace").splitlines())
        return {note.relationship: note for note in notes if note}

    def _write_notes(self, notes: dict[str, MeetingUnderWay]) -> None:
        lines = "".join(_format_note(note) for note in notes.values())
        files.replace_file(self._folder / "under-way", lines.encode())

    def unsaved(self) -> tuple[Path, ...]:
        """List the answers that could not be written where they belong."""
        folder = self._folder / "unsaved"
        return tuple(folder / name for name in sorted(list_names(folder)))

    def keep_unsaved(self, name: str, text: str, instead_of: Path | None = None) -> Path:
        """Keep an answer that could not be written where it belongs, until a person removes it.

        `instead_of` is where a shorter form of the same answer was kept before.
        """
        self._refuse_outside()
        raw = f"{text}\n".encode("utf-8", "surrogateescape")
        path = instead_of or self._free_path(name)
        if instead_of is None:
            files.create_file(path, raw)
        else:
            files.replace_file(path, raw)
        return path

    def keep_unsaved_bytes(self, name: str, raw: bytes) -> Path:
        """Keep bytes that are perhaps no text, as `keep_unsaved` keeps a text."""
        self._refuse_outside()
        path = self._free_path(name)
        files.create_file(path, raw)
        return path

    def _refuse_outside(self) -> None:
        """Raise UnreadableError where the folder of the unsaved answers leaves the journal."""
        folder = f"{MACHINE_FOLDER}/unsaved"
        if leads_outside(str(self._root), folder):
            raise UnreadableError("errors.outside", file=folder)

    def _free_path(self, name: str) -> Path:
        tails = ("", *(f"-{number}" for number in range(2, 1000)))
        paths = (self._folder / "unsaved" / f"{name}{tail}.txt" for tail in tails)
        return next(path for path in paths if not os.path.lexists(path))


def _format_note(note: MeetingUnderWay) -> str:
    words = (note.relationship, str(note.meeting), note.at, note.part, *sorted(note.passed))
    return f"{' '.join(words)}\n"


def _read_note(words: list[str]) -> MeetingUnderWay | None:
    if len(words) < 4:  # noqa: PLR2004 - as many as are always written
        return None
    relationship, name, at, part, *passed = words
    meeting = parse_meeting_name(name)
    reached: Part = next((each for each in PARTS if each == part), "opening")
    return (
        MeetingUnderWay(relationship, meeting, at, reached, frozenset(passed)) if meeting else None
    )


def describe_kind(kind: Kind, texts: Texts) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file, each key described in the language of `texts`."""
    schema = json_schema(kind)
    _describe(schema, model_of(kind).__name__, texts)
    for name, each in schema["$defs"].items():
        _describe(each, name, texts)
    return schema


def format_schema(kind: Kind, texts: Texts) -> str:
    """Write a kind's schema as it stands in its file."""
    return f"{json.dumps(describe_kind(kind, texts), indent=2, ensure_ascii=False)}\n"


def _describe(schema: dict[str, Any], model: str, texts: Texts) -> None:
    for part in (schema, *schema.get("anyOf", ())):
        for key, each in part.get("properties", {}).items():
            specific = f"files.schema.{model}.{key}"
            text = specific if texts.has(specific) else f"files.schema.{key}"
            each["description"] = texts(text)
