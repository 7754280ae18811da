"""Every problem of every file of a journal, for `check`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mentorlog.domain.kinds import model_of
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.records import Record
from mentorlog.errors import Problem, UnreadableError
from mentorlog.store import layout
from mentorlog.store.consistency import Consistency, with_day
from mentorlog.store.diagnosis.suspicious_text import find_suspicious, without_echoes
from mentorlog.store.exposure import find_exposures
from mentorlog.store.folders import find_alike
from mentorlog.store.reading import Reader, ReadFile, examine_bytes, place_in
from mentorlog.store.strangers import name_copied_folders, name_doubles, name_strangers
from mentorlog.store.unknown_keys import unknown_keys
from mentorlog.store.validation import problem_at

_SINGLE = (Kind.RELATIONSHIP, Kind.MILESTONES, Kind.EXPECTATIONS, Kind.APPROACH)
_UNSAVED = f"{layout.MACHINE_FOLDER}/unsaved"
_REPLACED = re.compile(r"-before(-\d+)?\.txt")


def check_journal(reader: Reader, keys: Iterable[str] | None = None) -> tuple[Problem, ...]:
    """Return every problem, sorted by file, line and column, of all relationships or of `keys`."""
    check = _Check(reader)
    if keys is None:
        check.look_at_common()
    for key in layout.relationship_keys(reader.root) if keys is None else keys:
        check.look_at_relationship(key)
    return tuple(sorted(check.found, key=lambda each: (each.file, each.line, each.column)))


def check_file(reader: Reader, file: FileName) -> tuple[Problem, ...]:
    """Return every problem of one file, warnings too; none where there is no file."""
    check = _Check(reader)
    check.look_at(file)
    return tuple(check.found)


def check_bytes(name: str, model: type[Record], raw: bytes) -> tuple[Problem, ...]:
    """Return every problem of a file that does not lie in the journal, warnings too."""
    read = examine_bytes(name, model, raw)
    found = without_echoes([*read.problems, *_doubts(read, model)])
    return tuple(sorted(place_in(name, found, read.text), key=lambda each: each.line))


class _Check:
    """Collect problems, of one file after the other."""

    def __init__(self, reader: Reader) -> None:
        self.found: list[Problem] = []
        self._reader = reader
        self._consistency = Consistency(reader)
        self._uids: dict[str, str] = {}

    def look_at(self, file: FileName) -> None:
        read = self._reader.examine(file, model_of(file.kind))
        if read is None:
            return
        problems = [self._consistency.with_owner(each, file) for each in read.problems]
        problems = [with_day(each, file, read.text) for each in problems]
        found = [
            *problems,
            *_doubts(read, model_of(file.kind)),
            *self._consistency.find(file, read),
        ]
        found += self._same_uid(file, read)
        if found:
            name = self._reader.relative_path(file)
            self.found += place_in(name, without_echoes(found), read.text)

    def _same_uid(self, file: FileName, read: ReadFile) -> Iterator[Problem]:
        """Find out whether a meeting looked at before has the same `uid`."""
        uid = getattr(read.model, "uid", None) if file.kind is Kind.MEETING else None
        if uid is None or read.document is None:
            return
        name = layout.relative_path(file)
        if uid in self._uids:
            yield problem_at(read.document, ("uid",), "same-uid", other=self._uids[uid])
        self._uids.setdefault(uid, name)

    def look_at_common(self) -> None:
        """Look at what belongs to no relationship."""
        reader = self._reader
        self.look_at(FileName(Kind.JOURNAL))
        self.look_at(FileName(Kind.GUIDE))
        self.found += find_alike(reader.root)
        self.found += find_exposures(reader.root)
        self.found += name_doubles("", self._names(""))
        self.found += name_copied_folders("", list(layout.folder_names(reader.root)))
        for answer in sorted(self._names(_UNSAVED)):
            code = "replaced-text" if _REPLACED.search(answer) else "unsaved-answer"
            self._warn(code, f"{_UNSAVED}/{answer}")

    def look_at_relationship(self, key: str) -> None:
        """Look at every file in a relationship's folder, and at what is none of ours there."""
        before = len(self.found)
        names = self._names(key)
        self.found += name_doubles(f"{key}/", names)
        folders = [name for name in names if (self._reader.root / key / name).is_dir()]
        self.found += name_copied_folders(f"{key}/", folders)
        if any(each.file == key for each in self.found[before:]):
            return  # nothing in it can be read
        for kind in _SINGLE:
            self.look_at(FileName(kind, key))
        meetings = self._meetings(key, layout.MEETINGS)
        for name in meetings:
            self.look_at(meeting_file(key, name))
        for name in self._meetings(key, layout.PRIVATE):
            self._look_at_reflection(FileName(Kind.REFLECTION, key, name), meetings)

    def _look_at_reflection(self, file: FileName, meetings: Iterable[MeetingName | None]) -> None:
        self.look_at(file)
        if file.meeting not in meetings:
            where = layout.relative_path(file)
            self._warn("reflection-without-meeting", where, meeting=str(file.meeting))

    def _meetings(self, key: str, folder: str) -> tuple[MeetingName, ...]:
        """Return the meetings that have a file in the folder, and name what else lies there."""
        names = self._names(f"{key}/{folder}")
        strangers = layout.strangers_among(folder, names)
        self.found += name_strangers(f"{key}/{folder}", strangers, names)
        return layout.meetings_among(names)

    def _names(self, folder: str) -> list[str]:
        try:
            return self._reader.list_names(folder)
        except UnreadableError as error:
            self.found += error.problems
            return []

    def _warn(self, code: str, file: str, **facts: object) -> None:
        self.found.append(Problem(code, file, severity="warning", facts={"file": file, **facts}))


def _doubts(read: ReadFile, model: type[Record]) -> Iterator[Problem]:
    """Find what reads well and is probably not meant."""
    if read.document is None:
        return
    known = {(each.line, each.code) for each in read.problems}
    doubts = find_suspicious(read.text, read.document.places.root, model)
    yield from (doubt for doubt in doubts if (doubt.line, doubt.code) not in known)
    yield from unknown_keys(model, read.document)
