"""Reading a journal: each file on its own, so that a broken one takes nothing else with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from os.path import isfile, lexists
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from mentorlog.domain.model.fields import Record, Side
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.journal import Journal
from mentorlog.domain.model.meeting import Meeting, MeetingEntry
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.person import Candidate
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import NotFoundError, Problem, SystemRefusedError, UnreadableError
from mentorlog.languages import FALLBACK
from mentorlog.store import paths
from mentorlog.store.configuration import find_written_language
from mentorlog.store.disk import files
from mentorlog.store.validation import parse_model, validate
from mentorlog.store.yaml.problems import LINE_BREAK, MOST_PROBLEMS, YamlTextError
from mentorlog.store.yaml.read import BOM, Data, Document, parse_document

Model = TypeVar("Model", bound=Record)

_JOURNAL = FileName(Kind.JOURNAL)


@dataclass(frozen=True)
class ReadFile:
    """What one file says: its document, its model where it is valid, and its problems.

    `text` is there wherever the bytes are text.
    """

    document: Document | None
    model: Record | None
    problems: tuple[Problem, ...] = ()
    text: str = ""


def examine_bytes(name: str, model: type[Record], raw: bytes, root: Path | None = None) -> ReadFile:
    """Read bytes as a file of that kind, with every problem; they call the file by `name`.

    `root` is the journal that they belong to, whose language tells how a day is meant.
    """
    try:
        text = files.decode(raw)
    except UnreadableError as error:
        return ReadFile(None, None, place_in(name, error.problems, ""))
    try:
        document = parse_document(text)
    except YamlTextError as error:
        from mentorlog.store.diagnosis.search import diagnose

        problems = diagnose(text, model) or error.problems
        return ReadFile(None, None, place_in(name, problems, text), text)
    record, found = validate(model, document)
    if found:
        from mentorlog.store.diagnosis.readable import with_mends

        language = (root and find_written_language(root)) or FALLBACK
        found = with_mends(found, name, text, model, language)
    return ReadFile(document, record, place_in(name, found, text) if found else (), text)


class Reader:
    """The files of the journal at `root`, to be read."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._base = str(self.root)
        self._guide_as_of: tuple[bytes | None, str | None] = (None, None)
        """The guide that `journal.yaml` named when it held these bytes."""

    def relative_path(self, file: FileName) -> str:
        """Return a file's path inside the journal; for the guide, the one that the journal names.

        A name that is no file inside the journal counts as none.
        """
        if file.kind is Kind.GUIDE:
            return self._named_guide() or paths.relative_path(file)
        return paths.relative_path(file)

    def _named_guide(self) -> str | None:
        try:
            raw = self.read_bytes(_JOURNAL)
        except (UnreadableError, SystemRefusedError):
            return None
        if raw != self._guide_as_of[0]:
            self._guide_as_of = raw, self._find_named_guide()
        return self._guide_as_of[1]

    def _find_named_guide(self) -> str | None:
        try:
            named = self.load_journal().guide
        except UnreadableError:
            return None
        return paths.inner_path(named) if named else None

    def path(self, file: FileName) -> Path:
        """Return where a file lies, be it there or not."""
        return self.root / self.relative_path(file)

    def read_bytes(self, file: FileName) -> bytes | None:
        """Return a file's bytes; None when there is none.

        Raises UnreadableError for what is no file of the journal, SystemRefusedError for the rest.
        """
        return self._read_bytes(self.relative_path(file))

    def _read_bytes(self, relative: str) -> bytes | None:
        if paths.leads_outside(self._base, relative):
            raise files.unreadable("link-outside", relative)
        return files.read_bytes(f"{self._base}/{relative}")

    def read(self, file: FileName, model: type[Model]) -> Model:
        """Return a file's model, an empty one where there is no file. Raises UnreadableError."""
        return self.find(file, model) or model.model_validate({})

    def find(self, file: FileName, model: type[Model]) -> Model | None:
        """Return a file's model; None where there is no file. Raises UnreadableError."""
        try:
            raw = self.read_bytes(file)
            return None if raw is None else parse_model(model, files.decode(raw))
        except (UnreadableError, SystemRefusedError, ValidationError):
            return self._find_slowly(file, model)

    def _find_slowly(self, file: FileName, model: type[Model]) -> Model | None:
        """Look again, at what is wrong."""
        found = self.examine(file, model)
        if found is None:
            return None
        if isinstance(found.model, model):
            return found.model
        raise UnreadableError("errors.unreadable", found.problems, file=self.relative_path(file))

    def examine(self, file: FileName, model: type[Model]) -> ReadFile | None:
        """Read a file with every problem that keeps it from being read; None without a file."""
        name = self.relative_path(file)
        try:
            raw = self.read_bytes(file)
        except (UnreadableError, SystemRefusedError) as error:
            return ReadFile(None, None, place_in(name, _reasons(error), ""))
        return None if raw is None else examine_bytes(name, model, raw, self.root)

    def load_data(self, file: FileName) -> dict[str, Data]:
        """Return a file's data as it was written, nothing for no file.

        Raises UnreadableError, and YamlTextError for a text that no model was made of.
        """
        raw = self.read_bytes(file)
        return {} if raw is None else parse_document(files.decode(raw)).data

    def load_journal(self) -> Journal:
        """Return `journal.yaml`. Raises UnreadableError."""
        return self.read(_JOURNAL, Journal)

    def candidates(self) -> tuple[Candidate, ...]:
        """List whom a WHO may mean; a broken `relationship.yaml` leaves the key as the name."""
        return tuple(self._candidate(key) for key in paths.relationship_keys(self.root))

    def _candidate(self, key: str) -> Candidate:
        try:
            record = self.find(FileName(Kind.RELATIONSHIP, key), Relationship)
        except UnreadableError:
            return Candidate(key, key)
        if record is None:
            return Candidate(key, key)
        return Candidate(key, record.name or key, record.ended is not None)

    def has_relationship(self, key: str) -> bool:
        """Return whether a folder of that key is a relationship."""
        return paths.is_relationship(self.root, key)

    def list_names(self, folder: str) -> list[str]:
        """List what lies in a folder of the journal, nothing where there is none.

        Raises UnreadableError, with the folder's own problem.
        """
        try:
            if paths.leads_outside(self._base, folder):
                raise files.unreadable("link-outside", folder)
            if isfile(self.root / folder):  # noqa: PTH113 - unlike a Path's, it never raises
                raise files.unreadable("not-a-folder", folder)
            return paths.list_names(self.root / folder)
        except (UnreadableError, SystemRefusedError) as error:
            problems = place_in(folder, _reasons(error), "")
            raise UnreadableError("errors.unreadable", problems, file=folder) from error

    def meeting_names(self, key: str) -> tuple[MeetingName, ...]:
        """List a relationship's meetings in order. Raises UnreadableError for a closed folder."""
        return paths.meetings_among(self.list_names(f"{key}/{paths.MEETINGS}"))

    def reflection_names(self, key: str) -> tuple[MeetingName, ...]:
        """List the meetings that were reflected on. Raises UnreadableError for a closed folder."""
        return paths.meetings_among(self.list_names(f"{key}/{paths.PRIVATE}"))

    def load_pair(self, key: str, me: Side = "mentor", today: dt.date | None = None) -> Pair:
        """Return all that is known of a relationship; `me` is the role where none is written.

        With `today`, meetings of past days count as held where something was agreed in them.
        Files that cannot be read are named in `unreadable`. Raises NotFoundError.
        """
        if not self.has_relationship(key):
            raise NotFoundError("relationship.who.none", who=key)
        return _PairReading(self, key, today).load(me)


class _PairReading:
    """The reading of a relationship's files, one by one; those that cannot be read are kept."""

    def __init__(self, reader: Reader, key: str, today: dt.date | None) -> None:
        self._reader = reader
        self._key = key
        self._today = today or dt.date.min
        self._unreadable: list[FileName] = []

    def load(self, me: Side) -> Pair:
        key, reader = self._key, self._reader
        record = self._find(FileName(Kind.RELATIONSHIP, key), Relationship)
        names = self._names(FileName(Kind.MEETING, key), reader.meeting_names)
        reflections = self._names(FileName(Kind.REFLECTION, key), reader.reflection_names)
        meetings = tuple(entry for name in names if (entry := self._entry(name)))
        more = self._more()
        return Pair(
            key,
            record or Relationship.model_validate({}),
            (record.me if record else None) or me,
            meetings,
            **more,
            reflections=frozenset(reflections),
            unreadable=tuple(self._unreadable),
        )

    def _more(self) -> dict[str, Any]:
        """Read what many relationships lack; its model is imported only where the file is."""
        from mentorlog.domain.model.kinds import model_of

        found: dict[str, Any] = {}
        for kind in (Kind.MILESTONES, Kind.EXPECTATIONS):
            file = FileName(kind, self._key)
            if lexists(self._reader.path(file)) and (record := self._find(file, model_of(kind))):
                found[kind.value] = record
        return found

    def _entry(self, name: MeetingName) -> MeetingEntry | None:
        meeting = self._find(meeting_file(self._key, name), Meeting)
        return MeetingEntry(name, meeting).as_of(self._today) if meeting else None

    def _names(
        self, folder: FileName, names: Callable[[str], tuple[MeetingName, ...]]
    ) -> tuple[MeetingName, ...]:
        try:
            return names(self._key)
        except UnreadableError:
            self._unreadable.append(folder)
            return ()

    def _find(self, file: FileName, model: type[Model]) -> Model | None:
        try:
            return self._reader.find(file, model)
        except UnreadableError:
            self._unreadable.append(file)
            return None


def _reasons(error: UnreadableError | SystemRefusedError) -> tuple[Problem, ...]:
    return error.problems or (Problem("unreadable", facts={"reason": error.facts["reason"]}),)


def place_in(file: str, problems: tuple[Problem, ...], text: str) -> tuple[Problem, ...]:
    """Name the file in problems, and quote the line of each; of very many, only the first stay."""
    lines = LINE_BREAK.split(text.removeprefix(BOM))
    return tuple(
        replace(
            each,
            file=file,
            source=each.source or (lines[each.line - 1] if 0 < each.line <= len(lines) else ""),
        )
        for each in _first(problems)
    )


def _first(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Leave out what is beyond `MOST_PROBLEMS`, and say so in a problem of its own."""
    if len(problems) <= MOST_PROBLEMS:
        return problems
    told = [each for each in problems if each.code != "more-problems"]
    told.sort(key=lambda each: (each.line, each.column))
    grave = any(each.severity == "error" for each in problems)
    more = Problem("more-problems", facts={"limit": MOST_PROBLEMS})
    return (*told[:MOST_PROBLEMS], more if grave else replace(more, severity="warning"))
