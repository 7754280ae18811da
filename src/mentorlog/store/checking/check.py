"""Every problem of a journal or a file; foreign files and similar folders."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import count
from pathlib import Path

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import Problem, UnreadableError
from mentorlog.store import paths
from mentorlog.store.checking.consistency import Consistency, unknown_keys
from mentorlog.store.checking.exposure import find_exposures
from mentorlog.store.copied_names import kind_of_copy, original_of
from mentorlog.store.diagnosis.readable import find_suspicious, without_echoes
from mentorlog.store.paths import folder_names
from mentorlog.store.reader import Reader, ReadFile, examine_bytes, place_in
from mentorlog.store.validation import problem_at


def find_alike(root: Path) -> Iterator[Problem]:
    """Warn of folders that one computer takes for one and another for two."""
    first: dict[str, str] = {}
    for name in sorted(folder_names(root)):
        form = unicodedata.normalize("NFC", name).casefold()
        if form in first:
            facts: dict[str, object] = {"name": name, "other": first[form]}
            yield Problem("alike-name", name, severity="warning", facts=facts)
        first.setdefault(form, name)


_DAY = re.compile(
    r"(?:(?P<year>\d{4})[-_. ]?(?P<month>\d\d?)[-_. ]?(?P<day>\d\d?)"
    r"|(?P<day_>\d\d?)[-_. ](?P<month_>\d\d?)[-_. ](?P<year_>\d{4}))"
    r"(?:[-_. ](?P<number>\d\d?))?(?:\.(?:ya?ml|txt|md))*",
    re.ASCII | re.IGNORECASE,
)
_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"})
_OURS = ("relationship", "expectations", "milestones", "journal", "guide", "approach")
_BEFORE = re.compile(r"^(?:[.#~$_]+|copy of |kopi af )", re.IGNORECASE)
_KEPT = re.compile(r"guide-earlier-\d+\.yaml")


def describe_foreign_files(
    folder: str, names: Iterable[str], taken: Collection[str] = ()
) -> Iterator[Problem]:
    """Yield what a name in `meetings/` or `private/` that is not a meeting's looks like.

    `taken` are the names of the files there that are ours.
    """
    for name in names:
        if name not in _SYSTEM:
            kind = kind_of_copy(name) or "not-a-meeting-name"
            meant = _free_name(name, taken) if kind == "not-a-meeting-name" else None
            facts = {"suggestion": meant} if meant else {}
            yield _foreign_problem(kind, f"{folder}/{name}", name, **facts)


def _free_name(name: str, taken: Collection[str]) -> str | None:
    """Find the name that `2026-9-20.yaml` or `20.09.2026.yml` means, one that is not taken."""
    match = _DAY.fullmatch(name)
    if match is None:
        return None
    year, month, day = (match[part] or match[f"{part}_"] for part in ("year", "month", "day"))
    try:
        stem = dt.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
    number = int(match["number"] or 1)
    stems = (stem if each < 2 else f"{stem}-{each}" for each in count(number))  # noqa: PLR2004
    return next(f"{each}.yaml" for each in stems if f"{each}.yaml" not in taken)


def name_copied_folders(folder: str, names: Collection[str]) -> Iterator[Problem]:
    """Name the folders that are copies of others beside them; nothing in them is read."""
    for name in sorted(names):
        if original := original_of(name, names):
            yield _foreign_problem(
                "conflict-copy", f"{folder}{name}", name, kind="folder", original=original
            )


def name_doubles(folder: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield what a name in a folder that is almost one of our files looks like.

    Whatever else lies there is the person's own, and nothing is said of it. `folder` ends in `/`,
    or is empty for the journal's own.
    """
    for name in sorted(names):
        bare = _BEFORE.sub("", name).lower()
        stem = next((each for each in _OURS if bare.startswith(each)), None)
        if stem is None or name == f"{stem}.yaml" or _KEPT.fullmatch(name):
            continue
        kind = kind_of_copy(name) or ("misnamed-file" if _is_other_spelling(name, stem) else None)
        if kind:
            yield _foreign_problem(kind, f"{folder}{name}", name, expected=f"{stem}.yaml")


def _is_other_spelling(name: str, stem: str) -> bool:
    return re.fullmatch(rf"{stem}(\.ya?ml)?(\.txt)?", name, re.IGNORECASE) is not None


def _foreign_problem(code: str, file: str, name: str, **facts: object) -> Problem:
    return Problem(code, file, severity="warning", facts={"name": name, **facts})


_SINGLE = (Kind.RELATIONSHIP, Kind.MILESTONES, Kind.EXPECTATIONS, Kind.APPROACH)
_UNSAVED = f"{paths.MACHINE_FOLDER}/unsaved"
_REPLACED = re.compile(r"-before(-\d+)?\.txt")


def check_journal(reader: Reader, keys: Iterable[str] | None = None) -> tuple[Problem, ...]:
    """Return every problem, sorted by file, line and column, of all relationships or of `keys`."""
    check = _Check(reader)
    if keys is None:
        check.look_at_common()
    for key in paths.relationship_keys(reader.root) if keys is None else keys:
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
        name = paths.relative_path(file)
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
        self.found += name_copied_folders("", list(paths.folder_names(reader.root)))
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
        meetings = self._meetings(key, paths.MEETINGS)
        for name in meetings:
            self.look_at(meeting_file(key, name))
        for name in self._meetings(key, paths.PRIVATE):
            self._look_at_reflection(FileName(Kind.REFLECTION, key, name), meetings)

    def _look_at_reflection(self, file: FileName, meetings: Iterable[MeetingName | None]) -> None:
        self.look_at(file)
        if file.meeting not in meetings:
            where = paths.relative_path(file)
            self._warn("reflection-without-meeting", where, meeting=str(file.meeting))

    def _meetings(self, key: str, folder: str) -> tuple[MeetingName, ...]:
        """Return the meetings that have a file in the folder, and name what else lies there."""
        names = self._names(f"{key}/{folder}")
        foreign = paths.foreign_files(folder, names)
        self.found += describe_foreign_files(f"{key}/{folder}", foreign, names)
        return paths.meetings_among(names)

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
