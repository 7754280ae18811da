"""Every problem of every file of a journal, for `check`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mentorlog.domain.kinds import model_of
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.errors import Problem, UnreadableError
from mentorlog.store import layout
from mentorlog.store.consistency import Consistency
from mentorlog.store.folders import check_folders, check_places
from mentorlog.store.reading import Reader, ReadFile, place_in
from mentorlog.store.strangers import name_doubles, name_strangers

_SINGLE = (Kind.RELATIONSHIP, Kind.MILESTONES, Kind.EXPECTATIONS, Kind.APPROACH)


def check_journal(reader: Reader, keys: Iterable[str] | None = None) -> tuple[Problem, ...]:
    """Return every problem, sorted by file, line and column, of all relationships or of `keys`."""
    among = Consistency(reader)
    found = [*_check_common(reader, among)] if keys is None else []
    for key in layout.relationship_keys(reader.root) if keys is None else keys:
        found += _RelationshipCheck(reader, key, among).run()
    return tuple(sorted(found, key=lambda each: (each.file, each.line, each.column, each.code)))


def check_file(reader: Reader, file: FileName) -> tuple[Problem, ...]:
    """Return every problem of one file, warnings too; none where there is no file."""
    return tuple(_check_file(reader, file, Consistency(reader)))


def _check_file(reader: Reader, file: FileName, among: Consistency) -> Iterator[Problem]:
    found = reader.examine(file, model_of(file.kind))
    if found is None:
        return
    from mentorlog.store.slips import without_echoes

    name = reader.relative_path(file)
    problems = [*found.problems, *_doubts(found, file.kind)]
    problems += among.find(file, found)
    yield from place_in(name, without_echoes(problems), found.text)


def _doubts(found: ReadFile, kind: Kind) -> Iterator[Problem]:
    """Find what reads well and is probably not meant."""
    if found.document is None:
        return
    from mentorlog.store.slips import warnings_of
    from mentorlog.store.unknown_keys import unknown_keys

    known = {(each.line, each.code) for each in found.problems}
    yield from (doubt for doubt in warnings_of(found.text) if (doubt.line, doubt.code) not in known)
    yield from unknown_keys(model_of(kind), found.document)


def _check_common(reader: Reader, among: Consistency) -> Iterator[Problem]:
    yield from _check_file(reader, FileName(Kind.JOURNAL), among)
    yield from _check_file(reader, FileName(Kind.GUIDE), among)
    yield from check_places(reader.root)
    yield from name_doubles("", layout.list_names(reader.root))
    unsaved = f"{layout.MACHINE_FOLDER}/unsaved"
    for answer in sorted(layout.list_names(reader.root / unsaved)):
        name = f"{unsaved}/{answer}"
        yield Problem("unsaved-answer", name, severity="warning", facts={"file": name})


class _RelationshipCheck:
    """Check every file in a relationship's folder, and what lies there and is none of ours."""

    def __init__(self, reader: Reader, key: str, among: Consistency) -> None:
        self._reader = reader
        self._key = key
        self._among = among

    def run(self) -> Iterator[Problem]:
        key, reader = self._key, self._reader
        blocked = tuple(check_folders(reader.root, key))
        if any(each.file == key for each in blocked):
            yield from blocked
            return
        for kind in _SINGLE:
            yield from _check_file(reader, FileName(kind, key), self._among)
        meetings, closed = self._names(FileName(Kind.MEETING, key))
        reflections, shut = self._names(FileName(Kind.REFLECTION, key))
        yield from blocked or (*closed, *shut)
        yield from self._check_meetings(meetings)
        yield from self._check_reflections(reflections, meetings)
        yield from self._strangers()

    def _names(self, folder: FileName) -> tuple[tuple[MeetingName, ...], tuple[Problem, ...]]:
        is_meetings = folder.kind is Kind.MEETING
        names = self._reader.meeting_names if is_meetings else self._reader.reflection_names
        try:
            return names(self._key), ()
        except UnreadableError as error:
            return (), error.problems

    def _check_meetings(self, names: Iterable[MeetingName]) -> Iterator[Problem]:
        for name in names:
            yield from _check_file(self._reader, meeting_file(self._key, name), self._among)

    def _check_reflections(
        self, names: Iterable[MeetingName], meetings: Iterable[MeetingName]
    ) -> Iterator[Problem]:
        for name in names:
            file = FileName(Kind.REFLECTION, self._key, name)
            yield from _check_file(self._reader, file, self._among)
            if name not in meetings:
                where, facts = layout.relative_path(file), {"meeting": str(name)}
                code = "reflection-without-meeting"
                yield Problem(code, where, severity="warning", facts=dict(facts))

    def _strangers(self) -> Iterator[Problem]:
        folder = self._reader.root / self._key
        yield from name_doubles(f"{self._key}/", layout.list_names(folder))
        yield from name_strangers(self._key, layout.strange_names(folder))
