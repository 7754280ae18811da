"""The merge of a shared file into the journal."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from mentorlog.domain.changes import edits
from mentorlog.domain.changes.edits import Change, CreateFile, EditFile
from mentorlog.domain.changes.entries import block, remark
from mentorlog.domain.changes.meeting import uid_of
from mentorlog.domain.merging.contradictions import Contradiction
from mentorlog.domain.merging.merge import Merge, add
from mentorlog.domain.merging.plain_data import (
    Plain,
    Shape,
    as_value,
    comparison_key,
    is_nothing,
    long_action,
    long_form,
    shape_of,
)
from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import Record, Trait, fields_with
from mentorlog.domain.model.file_names import (
    FileName,
    Kind,
    MeetingName,
    Path,
    meeting_file,
    parse_meeting_name,
)
from mentorlog.domain.model.kinds import model_of
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, milestone_keys
from mentorlog.domain.model.pair import Pair
from mentorlog.features.sharing.rules.shared_file import (
    SharedFile,
    TheirAnswer,
    TheirMeeting,
)

Data = dict[str, Plain]


def meeting_data(meeting: TheirMeeting) -> Data:
    """Return the data of a meeting's file that would hold exactly what they share."""
    return _entry(Meeting, meeting)


def other_data(shared: SharedFile, checklist: Collection[str]) -> Mapping[Kind, Data]:
    """Return the data of the other files; a question of the checklist needs no wording."""
    milestones: list[Plain] = [_entry(Milestone, each) for each in shared.milestones]
    answers: Data = {each.key: _answer(each, checklist) for each in shared.answers}
    files: dict[Kind, Data] = {
        Kind.MILESTONES: {"milestones": milestones},
        Kind.EXPECTATIONS: {"answers": answers},
    }
    return {kind: data for kind, data in files.items() if all(data.values())}


def _answer(answer: TheirAnswer, checklist: Collection[str]) -> Data:
    is_known = answer.key in checklist or answer.question == answer.key
    question = None if is_known else answer.question
    return _said({"question": question, "agreed": remark(answer.agreed)})


def _entry(model: type[Record], theirs: Record) -> Data:
    """Return what they share of a record as a file would hold it, in the file's order."""
    shared = fields_with(model, Trait.SHARED, Trait.ON_REQUEST)
    names = [name for name in model.model_fields if name in shared]
    keys = {name: shared[name].alias or name for name in names}
    return _said({keys[n]: _plain(model, keys[n], getattr(theirs, n)) for n in names})


def _plain(model: type[Record], key: str, value: object) -> Plain:
    """Return the value of a key as plain data; one that stands below its key ends its line."""
    shape = shape_of(model, key)
    if isinstance(value, list):
        return [_item(shape.item.model, each) for each in value]
    if isinstance(value, str):
        return block(value) if key in fields_with(model, Trait.PROSE) else value
    if value is None or isinstance(value, bool):
        return "true" if value else None
    return value.strftime("%H:%M") if isinstance(value, dt.time) else str(value)


def _item(model: type[Record] | None, item: object) -> Plain:
    if model is None or not isinstance(item, Record):
        return str(item)
    entry = _entry(model, item)
    return _topic(entry) if model is Topic else entry


def _topic(entry: Data) -> Plain:
    words = entry["text"].split()
    is_plain = entry["from"] == "mentee" and words[-1].lower() not in {"@mentor", "@mentee"}
    return entry["text"] if is_plain else entry


def _said(data: Data) -> Data:
    return {key: value for key, value in data.items() if not is_nothing(value)}


_NAMES = ("text", "title")
"""The keys that identify an item; matched items may differ in their spelling there."""

_ACTION = Shape("record", ActionItem)
_UID = re.compile(r".*-(\d{4}-\d{2}-\d{2}(?:-\d{1,3})?)(?:\.\d+)?@mentorlog", re.ASCII)

Read = Callable[[FileName], Mapping[str, Plain]]
"""The reader of a file's plain data, which are empty where there is no file."""


@dataclass(frozen=True)
class Addition:
    """Something that only their file has: its place, and its list item if it is in one."""

    field: str
    about: str | None
    value: Plain


@dataclass(frozen=True)
class Difference:
    """A place where the two files differ; ours stays."""

    field: str
    about: str | None
    ours: Plain
    theirs: Plain


@dataclass(frozen=True)
class ImportedFile:
    """The additions and differences of one file; `change` is None where nothing is added."""

    file: FileName
    change: Change | None
    additions: tuple[Addition, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def is_new(self) -> bool:
        """Return whether the file exists only on their side."""
        return isinstance(self.change, CreateFile)


def merge_import(
    pair: Pair, shared: SharedFile, read: Read, checklist: Collection[str]
) -> list[ImportedFile]:
    """Return what only they have, file by file; nothing of ours is replaced or removed.

    A meeting that was moved is recognised by its UID, or by its former name. `checklist` has the
    keys of the questions whose wording the guide has.
    """
    names = {each.name: meeting_data(each) for each in shared.meetings}
    uids = {each.name: each.uid for each in shared.meetings if each.uid}
    ours = _met(pair, names, uids)
    names |= _with_uids(pair, {n: data for n, data in names.items() if ours[n] is None}, uids)
    taken = [_take(pair, name, ours[name], names[name], read) for name in sorted(names)]
    for kind, data in other_data(shared, checklist).items():
        file = FileName(kind, pair.key)
        taken.append(_taken(file, add(kind, read(file), data)))
    return [each for each in taken if each.change or each.differences]


def _met(
    pair: Pair, names: Collection[MeetingName], uids: Mapping[MeetingName, str]
) -> dict[MeetingName, MeetingName | None]:
    """Return for each of their meetings the one of ours that it is; None for a new one."""
    # The same name is the same meeting; only the rest can have been moved on one side.
    free = [entry for entry in pair.meetings if entry.name not in names]
    by_uid = {uid_of(pair, entry): entry.name for entry in free}
    same = {name: by_uid[uid] for name, uid in uids.items() if uid in by_uid}
    left = [e for e in free if e.meeting.uid and e.name not in same.values()]
    moved = {_first_name(e.meeting.uid or ""): e.name for e in left}
    return {
        name: (same.get(name) or moved.get(name)) if pair.is_free(name) else name for name in names
    }


def _with_uids(
    pair: Pair, new: Mapping[MeetingName, Data], uids: Mapping[MeetingName, str]
) -> dict[MeetingName, Data]:
    """Return new meetings with their UIDs, each once, so that both calendars have one entry."""
    taken = {uid_of(pair, entry) for entry in pair.meetings}
    found: dict[MeetingName, Data] = {}
    for name, data in new.items():
        uid = uids.get(name)
        found[name] = data if uid is None or uid in taken else {**data, "uid": uid}
        taken.add(uid or "")
    return found


def _first_name(uid: str) -> MeetingName | None:
    """Return the name that a meeting had before it was moved, as its UID shows it."""
    found = _UID.fullmatch(uid)
    return parse_meeting_name(found[1]) if found else None


def _take(
    pair: Pair, name: MeetingName, ours: MeetingName | None, data: Data, read: Read
) -> ImportedFile:
    if ours is None:
        file = meeting_file(pair.key, name)
        shape = Shape("record", model_of(Kind.MEETING))
        values = {key: as_value(shape.at(key), value) for key, value in data.items()}
        additions = [Addition(key, None, each) for key, v in values.items() for each in _items(v)]
        return ImportedFile(file, CreateFile(file, values), tuple(additions))
    file = meeting_file(pair.key, ours)
    taken = _taken(file, _add_meeting(pair, read(file), data))
    if ours == name:
        return taken
    moved = Difference("date", None, str(ours), str(name))
    return ImportedFile(file, taken.change, taken.additions, (moved, *taken.differences))


def _add_meeting(pair: Pair, ours: Mapping[str, Plain], theirs: Data) -> Merge:
    """Merge two meetings; in our lines a `+word` that names no milestone stays text."""
    lines = ours.get("actions")
    if not isinstance(lines, list):
        return add(Kind.MEETING, ours, theirs)
    known = milestone_keys(pair.milestones)
    read = [
        long_form(ActionItem, long_action(line, known)) if isinstance(line, str) else line
        for line in lines
    ]
    merged = add(Kind.MEETING, {**ours, "actions": read}, theirs)
    # Lines that the merge leaves as they were keep the spelling of the file.
    as_written = {
        comparison_key(_ACTION, entry): line for entry, line in zip(read, lines, strict=True)
    }
    actions = [as_written.get(comparison_key(_ACTION, e), e) for e in merged.data["actions"]]
    return replace(merged, ours=ours, data={**merged.data, "actions": actions})


def _taken(file: FileName, merged: Merge) -> ImportedFile:
    changes = tuple(merged.edits)
    return ImportedFile(
        file,
        EditFile(file, changes) if changes else None,
        tuple(each for edit in changes for each in _additions(merged, edit)),
        tuple(_difference(merged, each) for each in merged.contradictions if _differs(each)),
    )


def _differs(found: Contradiction) -> bool:
    return found.path[-1] not in _NAMES


def _difference(merged: Merge, found: Contradiction) -> Difference:
    shape = _shape(merged, found.path)
    ours, theirs = (as_value(shape, value) for value in (found.ours, found.theirs))
    return Difference(_field(found.path), _about(merged, found.path), ours, theirs)


def _additions(merged: Merge, edit: edits.Edit) -> Iterator[Addition]:
    """Return what an edit adds: a value, the items of a list, or the keys of an entry."""
    match edit:
        case edits.Add(path, key, value):
            yield from _each(merged, (*path, key), value)
        case edits.Append(path, item) | edits.Insert(path, _, item):
            yield Addition(_field(path), _about(merged, path), item)
        case edits.Set(path, value):
            yield from _each(merged, path, value)


def _each(merged: Merge, path: Path, value: Plain) -> Iterator[Addition]:
    """Return what is added item by item; of an existing entry only the new keys."""
    before = long_form(_shape(merged, path).model, _at(merged.ours, path))
    if isinstance(value, Mapping):
        there = before if isinstance(before, Mapping) else {}
        for key in value:
            if key not in there and not (there and key == "owner"):
                yield Addition(_field((*path, key)), _about(merged, path), value[key])
    else:
        yield from (Addition(_field(path), _about(merged, path), each) for each in _items(value))


def _items(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else [value]


def _shape(merged: Merge, path: Path) -> Shape:
    shape = Shape("record", merged.model)
    for step in path:
        shape = shape.item if isinstance(step, int) else shape.at(step)
    return shape


def _at(data: Plain, path: Path) -> Plain:
    """Find the value at a path; None where there is none."""
    for step in path:
        is_there = step in data if isinstance(data, Mapping) else isinstance(data, list)
        data = data[step] if is_there else None
    return data


def _about(merged: Merge, path: Path) -> str | None:
    """Return what identifies the item that a path leads into; None outside of lists."""
    places = [place for place, step in enumerate(path, 1) if isinstance(step, int)]
    if not places:
        return None
    way = path[: places[-1]]
    entry = long_form(_shape(merged, way).model, _at(merged.ours, way))
    if isinstance(entry, Mapping):
        return next((str(entry[name]) for name in _NAMES if name in entry), None)
    return str(entry)


def _field(path: Path) -> str:
    """Return a path as keys joined by dots, with items counted from 1."""
    return ".".join(str(step + 1 if isinstance(step, int) else step) for step in path)
