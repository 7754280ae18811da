"""Reading a journal: each file on its own, so that a broken one takes nothing else with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from mentorlog.domain.expectations import Expectations
from mentorlog.domain.journal import Journal
from mentorlog.domain.meeting import Meeting, MeetingEntry
from mentorlog.domain.milestone import Milestones
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.records import Record, Side
from mentorlog.domain.relationship import Relationship
from mentorlog.domain.who import Candidate
from mentorlog.errors import NotFoundError, Problem, UnreadableError
from mentorlog.store import disk, layout
from mentorlog.store.validation import validate
from mentorlog.store.yaml_text import Document, YamlTextError, parse_document

Model = TypeVar("Model", bound=Record)


@dataclass(frozen=True)
class ReadFile:
    """Hold what one file says: its document, its model where it is valid, and its problems."""

    document: Document | None
    model: Record | None
    problems: tuple[Problem, ...] = ()


def examine_bytes(name: str, model: type[Record], raw: bytes) -> ReadFile:
    """Read bytes as a file of that kind, with every problem; they call the file by `name`."""
    try:
        text = disk.decode(raw)
    except UnreadableError as error:
        return ReadFile(None, None, place_in(name, error.problems, ""))
    try:
        document = parse_document(text)
    except YamlTextError as error:
        from mentorlog.store.slips import diagnose

        problems = diagnose(text, next(iter(error.problems), None)) or error.problems
        return ReadFile(None, None, place_in(name, problems, text))
    record, found = validate(model, document)
    return ReadFile(document, record, place_in(name, found, text) if found else ())


class Reader:
    """Read the files of the journal at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def path(self, file: FileName) -> Path:
        """Return where a file lies, be it there or not."""
        return self.root / layout.relative_path(file)

    def read_bytes(self, file: FileName) -> bytes | None:
        """Return a file's bytes; None when there is none."""
        return disk.read_bytes(self.path(file))

    def read(self, file: FileName, model: type[Model]) -> Model:
        """Return a file's model, an empty one where there is no file. Raises UnreadableError."""
        found = self.examine(file, model)
        if found is None:
            return model.model_validate({})
        if isinstance(found.model, model):
            return found.model
        raise UnreadableError("error.unreadable", found.problems, file=layout.relative_path(file))

    def examine(self, file: FileName, model: type[Model]) -> ReadFile | None:
        """Read a file with every problem that keeps it from being read; None without a file."""
        name = layout.relative_path(file)
        try:
            raw = self.read_bytes(file)
        except UnreadableError as error:
            return ReadFile(None, None, place_in(name, error.problems, ""))
        return None if raw is None else examine_bytes(name, model, raw)

    def load_journal(self) -> Journal:
        """Return `journal.yaml`. Raises UnreadableError."""
        return self.read(FileName(Kind.JOURNAL), Journal)

    def candidates(self) -> tuple[Candidate, ...]:
        """List whom a WHO may mean; a broken `relationship.yaml` leaves the key as the name."""
        return tuple(self._candidate(key) for key in layout.relationship_keys(self.root))

    def _candidate(self, key: str) -> Candidate:
        try:
            record = self.read(FileName(Kind.RELATIONSHIP, key), Relationship)
        except UnreadableError:
            return Candidate(key, key)
        return Candidate(key, record.name or key, record.ended is not None)

    def has_relationship(self, key: str) -> bool:
        """Tell whether a folder of that key is a relationship."""
        return key in layout.relationship_keys(self.root)

    def load_pair(self, key: str, me: Side = "mentor") -> Pair:
        """Return all that is known of a relationship; `me` is the role where none is written.

        Files that cannot be read are named in `unreadable`. Raises NotFoundError.
        """
        if not self.has_relationship(key):
            raise NotFoundError("who.none", who=key)
        return _PairReading(self, key).load(me)


class _PairReading:
    """Read a relationship's files one by one, and remember those that cannot be read."""

    def __init__(self, reader: Reader, key: str) -> None:
        self._reader = reader
        self._key = key
        self._unreadable: list[FileName] = []

    def load(self, me: Side) -> Pair:
        key, folder = self._key, self._reader.root / self._key
        record = self._read(FileName(Kind.RELATIONSHIP, key), Relationship)
        names = layout.meeting_names(folder)
        entries = [entry for name in names if (entry := self._entry(name))]
        pair = Pair(
            key,
            record or Relationship.model_validate({}),
            (record.me if record else None) or me,
            tuple(entries),
            reflections=frozenset(layout.reflection_names(folder)),
        )
        milestones = self._read(FileName(Kind.MILESTONES, key), Milestones)
        expectations = self._read(FileName(Kind.EXPECTATIONS, key), Expectations)
        return replace(
            pair,
            milestones=milestones or pair.milestones,
            expectations=expectations or pair.expectations,
            unreadable=tuple(self._unreadable),
        )

    def _entry(self, name: MeetingName) -> MeetingEntry | None:
        meeting = self._read(meeting_file(self._key, name), Meeting)
        return MeetingEntry(name, meeting) if meeting else None

    def _read(self, file: FileName, model: type[Model]) -> Model | None:
        try:
            return self._reader.read(file, model)
        except UnreadableError:
            self._unreadable.append(file)
            return None


def place_in(file: str, problems: tuple[Problem, ...], text: str) -> tuple[Problem, ...]:
    """Name the file in problems, and quote the line of each."""
    lines = text.splitlines() if "\x85" not in text else text.split("\n")
    return tuple(
        replace(
            each,
            file=file,
            source=each.source or (lines[each.line - 1] if 0 < each.line <= len(lines) else ""),
        )
        for each in problems
    )
