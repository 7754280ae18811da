"""A journal in memory: pairs made of plain data, and changes made to them as they are meant."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mentorlog.domain.changes.edits import (
    Add,
    Append,
    Change,
    CreateFile,
    DeleteFile,
    EditFile,
    Insert,
    Remove,
    RenameFile,
    Set,
)
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.model.expectations import Expectations
from mentorlog.domain.model.file_names import (
    FileName,
    Kind,
    MeetingName,
    meeting_file,
    parse_meeting_name,
)
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.meeting import Meeting, MeetingEntry
from mentorlog.domain.model.milestone import Milestones
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.relationship import Relationship

Data = dict[str, Any]
Plan = Callable[[Pair], Sequence[Change]]

KEY = "sofie-holm"
SEASON = Programme.model_validate({"hours_per_month": {"at_least": "1", "at_most": "2"}})
_ORDER = (CreateFile, EditFile, RenameFile, DeleteFile)


def day(text: str) -> dt.date:
    """Read `2026-09-14`, or `09-14` of the year 2026."""
    return dt.date.fromisoformat(text if text.count("-") > 1 else f"2026-{text}")


def name(text: str) -> MeetingName:
    """Read a meeting's name, the year 2026 left out if wanted."""
    found = parse_meeting_name(text) or parse_meeting_name(f"2026-{text}")
    assert found
    return found


def held(**data: object) -> Data:
    """Make the data of a held meeting."""
    return {"status": "held", **data}


def planned(**data: object) -> Data:
    """Make the data of a planned meeting."""
    return {"status": "planned", **data}


CANCELLED: Data = {"status": "cancelled"}


def make_pair(meetings: Mapping[str, Data] | None = None, **fields: Any) -> Pair:  # noqa: ANN401 - any field
    """Make a pair of meetings by name and of files' data; the user is the mentor."""
    data: dict[str, Any] = {
        "relationship": Relationship.model_validate(fields.pop("relationship", {})),
        "milestones": Milestones.model_validate(fields.pop("milestones", {})),
        "expectations": Expectations.model_validate(fields.pop("expectations", {})),
        "reflections": frozenset(name(each) for each in fields.pop("reflections", ())),
    }
    entries = [
        MeetingEntry(name(each), Meeting.model_validate(record))
        for each, record in (meetings or {}).items()
    ]
    entries.sort(key=lambda entry: entry.name)
    return Pair(KEY, me=fields.pop("me", "mentor"), meetings=tuple(entries), **data, **fields)


class Killed(Exception):  # noqa: N818 - what happens to a process is no error of ours
    """Stand for `kill -9`."""


class PlainJournal:
    """Hold one relationship's files as plain data, and carry out changes as the store does.

    All is staged first, edits of one file in one writing; then files are created, edited,
    renamed and deleted, in this order. `kill_after` counts the writings that are still made.
    """

    def __init__(self, meetings: Mapping[str, Data] | None = None, **files: Data) -> None:
        self.files: dict[FileName, Data] = {
            meeting_file(KEY, name(each)): data for each, data in (meetings or {}).items()
        }
        self.files |= {FileName(Kind(kind), KEY): data for kind, data in files.items()}

    def reflect(self, meeting: str) -> None:
        """Put a reflection on a meeting in its place."""
        self.files[FileName(Kind.REFLECTION, KEY, name(meeting))] = {"worked": meeting}

    def load(self, opened: MeetingName | None = None) -> Pair:
        """Read the relationship."""
        meetings = {
            str(file.meeting): data
            for file, data in self.files.items()
            if file.kind is Kind.MEETING
        }
        reflections = [str(f.meeting) for f in self.files if f.kind is Kind.REFLECTION]
        kinds = (Kind.RELATIONSHIP, Kind.MILESTONES, Kind.EXPECTATIONS)
        files = {kind.value: self.files.get(FileName(kind, KEY), {}) for kind in kinds}
        return make_pair(meetings, reflections=reflections, opened=opened, **files)

    def meeting(self, text: str) -> Data:
        """Return a meeting's data."""
        return self.files[meeting_file(KEY, name(text))]

    def file(self, kind: Kind) -> Data:
        """Return the data of another file of the relationship."""
        return self.files[FileName(kind, KEY)]

    def copy(self) -> PlainJournal:
        """Return a journal of its own with the same files."""
        again = PlainJournal()
        again.files = copy.deepcopy(self.files)
        return again

    def make(self, changes: Sequence[Change]) -> int:
        """Carry out changes that were worked out before."""
        return self.change(lambda _: changes)

    def change(self, plan: Plan, kill_after: int | None = None) -> int:
        """Carry out a plan and return how many writings it took; Killed comes after as many."""
        before = copy.deepcopy(self.files)
        writings = _stage(before, plan(self.load()))
        for done, writing in enumerate(writings):
            if done == kill_after:
                raise Killed
            writing(self.files)
        return len(writings)


Writing = Callable[[dict[FileName, Data]], None]


def _stage(files: dict[FileName, Data], changes: Sequence[Change]) -> list[Writing]:
    staged: dict[tuple[int, FileName], Writing] = {}
    texts: dict[FileName, Data] = {}
    for change in changes:
        place = _ORDER.index(type(change))
        match change:
            case CreateFile(file, data):
                assert file not in files
                texts[file] = _plain(data)
                staged[place, file] = _writing(file, texts[file])
            case EditFile(file, edits):
                texts[file] = texts.get(file, files.get(file, {}))
                for edit in edits:
                    texts[file] = apply_edit(texts[file], edit)
                staged[place if file in files else 0, file] = _writing(file, texts[file])
            case RenameFile(file, to):
                assert file in files
                staged[place, file] = _renaming(file, to)
            case DeleteFile(file):
                staged[place, file] = _deleting(file)
    return [staged[key] for key in sorted(staged, key=lambda key: key[0])]


def _writing(file: FileName, data: Data) -> Writing:
    return lambda there: there.update({file: data})


def _renaming(file: FileName, to: FileName) -> Writing:
    def rename(there: dict[FileName, Data]) -> None:
        assert to not in there, f"{to} is taken"
        there[to] = there.pop(file)

    return rename


def _deleting(file: FileName) -> Writing:
    def delete(there: dict[FileName, Data]) -> None:
        del there[file]

    return delete


def apply_edit(data: Data, edit: FileEdit) -> Data:
    """Make one edit to a copy of a file's data; an impossible one fails the test."""
    root: dict[str, Any] = {"": copy.deepcopy(data)}
    match edit:
        case Set(path, value):
            holder = _at(root, path[:-1])
            assert _has(holder, path[-1]), edit
            holder[path[-1]] = _plain(value)
        case Add(path, key, value, after):
            parent = _at(root, path[:-1]) if path else root
            step: Any = path[-1] if path else ""
            parent[step] = _added(parent[step] or {}, key, _plain(value), after)
        case Append(path, item):
            _at(root, path).append(_plain(item))
        case Insert(path, index, item):
            _at(root, path).insert(index, _plain(item))
        case Remove(path):
            del _at(root, path[:-1])[path[-1]]
    result: Data = root[""]
    return result


def _at(root: dict[str, Any], path: Sequence[str | int]) -> Any:  # noqa: ANN401 - data of any shape
    found: Any = root[""]
    for step in path:
        found = found[step]
    return found


def _has(holder: Any, step: str | int) -> bool:  # noqa: ANN401 - data of any shape
    return step in holder if isinstance(step, str) else 0 <= step < len(holder)


def _added(there: Data, key: str, value: object, after: Sequence[str]) -> Data:
    assert key not in there, f"{key} is there already"
    pairs = list(there.items())
    places = [index for index, (each, _) in enumerate(pairs) if each in after]
    pairs.insert(places[-1] + 1 if places else len(pairs), (key, value))
    return dict(pairs)


def _plain(value: Any) -> Any:  # noqa: ANN401 - data of any shape
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return value
