"""Where each file of a journal lies, and which files of a folder are none of ours."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from mentorlog.domain.names import FileName, Kind, MeetingName, parse_meeting_name

MACHINE_FOLDER = ".mentorlog"
MEETINGS = "meetings"
PRIVATE = "private"

_PLAIN = {
    Kind.RELATIONSHIP: "relationship.yaml",
    Kind.EXPECTATIONS: "expectations.yaml",
    Kind.MILESTONES: "milestones.yaml",
    Kind.APPROACH: f"{PRIVATE}/approach.yaml",
}


def relative_path(file: FileName) -> str:
    """Return a file's path inside the journal, with `/` on every system."""
    if file.relationship is None:
        return f"{file.kind}.yaml"
    if file.kind in _PLAIN:
        return f"{file.relationship}/{_PLAIN[file.kind]}"
    folder = MEETINGS if file.kind is Kind.MEETING else PRIVATE
    return f"{file.relationship}/{folder}/{file.meeting}.yaml"


def relationship_keys(root: Path) -> tuple[str, ...]:
    """List the folders that are a relationship: with `relationship.yaml` or `meetings/`."""
    return tuple(sorted(name for name in _folders(root) if _is_relationship(root / name)))


def _folders(root: Path) -> Iterator[str]:
    with os.scandir(root) as entries:
        for entry in entries:
            if not entry.name.startswith(".") and entry.is_dir():
                yield entry.name


def _is_relationship(folder: Path) -> bool:
    return (folder / "relationship.yaml").exists() or (folder / MEETINGS).is_dir()


def meeting_names(folder: Path) -> tuple[MeetingName, ...]:
    """List the meetings in a relationship's folder, in the order of date, then number."""
    return tuple(sorted(_names(folder / MEETINGS)))


def reflection_names(folder: Path) -> tuple[MeetingName, ...]:
    """List the meetings that have a reflection in `private/`."""
    return tuple(sorted(_names(folder / PRIVATE)))


def strange_names(folder: Path) -> tuple[str, ...]:
    """List what lies in `meetings/` or `private/` and is not called as a file of ours is."""
    return tuple(
        f"{inner}/{name}"
        for inner in (MEETINGS, PRIVATE)
        for name in sorted(_listdir(folder / inner))
        if _meeting_name(name) is None and f"{inner}/{name}" != _PLAIN[Kind.APPROACH]
    )


def _names(folder: Path) -> Iterator[MeetingName]:
    for name in _listdir(folder):
        if meeting := _meeting_name(name):
            yield meeting


def _meeting_name(file_name: str) -> MeetingName | None:
    stem, dot, ending = file_name.rpartition(".")
    return parse_meeting_name(stem) if dot and ending == "yaml" else None


def _listdir(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except (FileNotFoundError, NotADirectoryError):
        return []
