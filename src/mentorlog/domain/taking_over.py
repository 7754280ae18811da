"""What taking over the other side's file means for ours: what is new, and what differs."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from mentorlog.domain import edits
from mentorlog.domain.action import ActionItem
from mentorlog.domain.changes import Change, Create, Edit
from mentorlog.domain.contradictions import Contradiction
from mentorlog.domain.kinds import model_of
from mentorlog.domain.merging import Merge, add
from mentorlog.domain.milestone import milestone_keys
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file, parse_meeting_name
from mentorlog.domain.pair import Pair
from mentorlog.domain.path import Path
from mentorlog.domain.plain import Plain, Shape, as_value, canonical, long_action, long_form
from mentorlog.domain.their_data import Data, meeting_data, other_data
from mentorlog.domain.their_file import TheirFile

_NAMES = ("text", "title")
"""What an item is known by; two that were met differ there in nothing that was meant."""

_ACTION = Shape("record", ActionItem)
_UID = re.compile(r".*-(\d{4}-\d{2}-\d{2}(?:-\d{1,3})?)(?:\.\d+)?@mentorlog", re.ASCII)

Read = Callable[[FileName], Mapping[str, Plain]]
"""How a file's plain data are read; empty where there is none."""


@dataclass(frozen=True)
class Addition:
    """Hold something that only they have: where it goes, and to which item, if to one."""

    field: str
    about: str | None
    value: Plain


@dataclass(frozen=True)
class Difference:
    """Hold something that both say differently, which stays as it is here."""

    field: str
    about: str | None
    ours: Plain
    theirs: Plain


@dataclass(frozen=True)
class TakenOver:
    """Hold what one file gains, and where the two differ; `change` is None for no gain."""

    file: FileName
    change: Change | None
    additions: tuple[Addition, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def is_new(self) -> bool:
        """Tell whether the file is only there."""
        return isinstance(self.change, Create)


def take_over(
    pair: Pair, shared: TheirFile, read: Read, checklist: Collection[str]
) -> list[TakenOver]:
    """Work out what only they have, file by file; nothing that is here is replaced or removed.

    A meeting that was moved here is met by the name that it had. `checklist` has the keys of the
    questions whose wording the guide gives.
    """
    names = {each.name: meeting_data(each) for each in shared.meetings}
    ours = _met(pair, names)
    taken = [_take(pair, name, ours[name], names[name], read) for name in sorted(names)]
    for kind, data in other_data(shared, checklist).items():
        file = FileName(kind, pair.key)
        taken.append(_taken(file, add(kind, read(file), data)))
    return [each for each in taken if each.change or each.differences]


def _met(pair: Pair, names: Collection[MeetingName]) -> dict[MeetingName, MeetingName | None]:
    """Return which meeting of ours each of theirs is; None for a new one."""
    free = {e.name: e for e in pair.meetings if e.name not in names and e.meeting.uid}
    moved = {_first_name(entry.meeting.uid or ""): name for name, entry in free.items()}
    return {name: moved.get(name) if pair.is_free(name) else name for name in names}


def _first_name(uid: str) -> MeetingName | None:
    """Read off a lasting identity what the meeting was called before it was moved."""
    found = _UID.fullmatch(uid)
    return parse_meeting_name(found[1]) if found else None


def _take(
    pair: Pair, name: MeetingName, ours: MeetingName | None, data: Data, read: Read
) -> TakenOver:
    if ours is None:
        file = meeting_file(pair.key, name)
        shape = Shape("record", model_of(Kind.MEETING))
        values = {key: as_value(shape.at(key), value) for key, value in data.items()}
        additions = [Addition(key, None, each) for key, v in values.items() for each in _items(v)]
        return TakenOver(file, Create(file, values), tuple(additions))
    file = meeting_file(pair.key, ours)
    taken = _taken(file, _add_meeting(pair, read(file), data))
    if ours == name:
        return taken
    moved = Difference("date", None, str(ours), str(name))
    return TakenOver(file, taken.change, taken.additions, (moved, *taken.differences))


def _add_meeting(pair: Pair, ours: Mapping[str, Plain], theirs: Data) -> Merge:
    """Merge meetings; a `+word` of ours that is no milestone's key is text, and stays text."""
    lines = ours.get("actions")
    if not isinstance(lines, list):
        return add(Kind.MEETING, ours, theirs)
    known = milestone_keys(pair.milestones)
    read = [long_action(line, known) for line in lines]
    merged = add(Kind.MEETING, {**ours, "actions": read}, theirs)
    as_written = {canonical(_ACTION, entry): line for entry, line in zip(read, lines, strict=True)}
    actions = [as_written.get(canonical(_ACTION, e), e) for e in merged.data["actions"]]
    return replace(merged, ours=ours, data={**merged.data, "actions": actions})


def _taken(file: FileName, merged: Merge) -> TakenOver:
    changes = tuple(merged.edits)
    return TakenOver(
        file,
        Edit(file, changes) if changes else None,
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
    """Say what an edit adds: a value, the items of a list, or keys of an entry."""
    match edit:
        case edits.Add(path, key, value):
            yield from _each(merged, (*path, key), value)
        case edits.Append(path, item) | edits.Insert(path, _, item):
            yield Addition(_field(path), _about(merged, path), item)
        case edits.Set(path, value):
            yield from _each(merged, path, value)


def _each(merged: Merge, path: Path, value: Plain) -> Iterator[Addition]:
    """Say item by item what is added; of an entry that is there, only the keys that are new."""
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
    """Return what stands at a path; None where nothing does."""
    for step in path:
        is_there = step in data if isinstance(data, Mapping) else isinstance(data, list)
        data = data[step] if is_there else None
    return data


def _about(merged: Merge, path: Path) -> str | None:
    """Return what the item that a path leads into is known by; None outside of lists."""
    places = [place for place, step in enumerate(path, 1) if isinstance(step, int)]
    if not places:
        return None
    way = path[: places[-1]]
    entry = long_form(_shape(merged, way).model, _at(merged.ours, way))
    if isinstance(entry, Mapping):
        return next((str(entry[name]) for name in _NAMES if name in entry), None)
    return str(entry)


def _field(path: Path) -> str:
    """Say a place as keys with dots, items counted from 1."""
    return ".".join(str(step + 1 if isinstance(step, int) else step) for step in path)
