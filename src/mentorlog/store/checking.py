"""Every problem of every file of a journal, for `check`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mentorlog.domain.kinds import model_of
from mentorlog.domain.names import FileName, Kind, meeting_file
from mentorlog.domain.records import Record
from mentorlog.errors import Problem
from mentorlog.store import disk, layout
from mentorlog.store.reading import Reader, ReadFile, place_in
from mentorlog.store.strangers import name_strangers
from mentorlog.store.validation import unknown_keys


def check_journal(reader: Reader, keys: Iterable[str] | None = None) -> tuple[Problem, ...]:
    """Return every problem, sorted by file, line and column, of all relationships or of `keys`."""
    found = [] if keys is not None else [*_check_common(reader)]
    for key in layout.relationship_keys(reader.root) if keys is None else keys:
        found += check_relationship(reader, key)
    return tuple(sorted(found, key=lambda each: (each.file, each.line, each.column, each.code)))


def check_file(reader: Reader, file: FileName) -> tuple[Problem, ...]:
    """Return every problem of one file, warnings too; none where there is no file."""
    model = model_of(file.kind)
    found = reader.examine(file, model)
    if found is None:
        return ()
    raw = reader.read_bytes(file) if found.document else None
    return (*found.problems, *_warnings(layout.relative_path(file), found, raw))


def _check_common(reader: Reader) -> Iterator[Problem]:
    yield from check_file(reader, FileName(Kind.JOURNAL))
    yield from check_file(reader, FileName(Kind.GUIDE))
    folder = reader.root / layout.MACHINE_FOLDER / "unsaved"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        name = path.relative_to(reader.root).as_posix()
        yield Problem("unsaved-answer", name, severity="warning", facts={"file": name})


def check_relationship(reader: Reader, key: str) -> Iterator[Problem]:
    """Check every file in a relationship's folder, and what lies there and is none of ours."""
    folder = reader.root / key
    for kind in (Kind.RELATIONSHIP, Kind.EXPECTATIONS, Kind.MILESTONES, Kind.APPROACH):
        yield from check_file(reader, FileName(kind, key))
    meetings = layout.meeting_names(folder)
    for name in meetings:
        yield from check_file(reader, meeting_file(key, name))
    for name in layout.reflection_names(folder):
        file = FileName(Kind.REFLECTION, key, name)
        yield from check_file(reader, file)
        if name not in meetings:
            yield Problem(
                "reflection-without-meeting",
                layout.relative_path(file),
                severity="warning",
                facts={"meeting": str(name)},
            )
    yield from name_strangers(key, layout.strange_names(folder))


def _warnings(name: str, found: ReadFile, raw: bytes | None) -> Iterator[Problem]:
    if raw is None or found.document is None:
        return
    from mentorlog.store.slips import warnings_of

    text = disk.decode(raw)
    known = {(each.line, each.code) for each in found.problems}
    doubts = tuple(d for d in warnings_of(text) if (d.line, d.code) not in known)
    yield from place_in(name, doubts, text)
    if isinstance(found.model, Record):
        yield from place_in(name, unknown_keys(found.model, found.document), text)
