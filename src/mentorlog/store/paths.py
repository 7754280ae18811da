"""Where each file of a journal lies, and which files of a folder are none of ours."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, parse_meeting_name
from mentorlog.store.copied_names import without_copies
from mentorlog.store.disk.files import system_error
from mentorlog.store.disk.temporary import is_temporary

MACHINE_FOLDER = ".mentorlog"
MEETINGS = "meetings"
PRIVATE = "private"

_PLAIN = {
    Kind.RELATIONSHIP: f"{Kind.RELATIONSHIP}.yaml",
    Kind.EXPECTATIONS: f"{Kind.EXPECTATIONS}.yaml",
    Kind.MILESTONES: f"{Kind.MILESTONES}.yaml",
    Kind.APPROACH: f"{PRIVATE}/{Kind.APPROACH}.yaml",
}

_OF_JOURNAL = (Kind.JOURNAL, Kind.GUIDE)


def relative_path(file: FileName) -> str:
    """Return a file's path inside the journal, with `/` on every system.

    The kinds that have a file for each meeting name, without one, the folder of them all.
    """
    if file.relationship is None:
        return f"{file.kind}.yaml"
    if file.kind in _PLAIN:
        return f"{file.relationship}/{_PLAIN[file.kind]}"
    folder = MEETINGS if file.kind is Kind.MEETING else PRIVATE
    if file.meeting is None:
        return f"{file.relationship}/{folder}"
    return f"{file.relationship}/{folder}/{file.meeting}.yaml"


def file_at(relative: str) -> FileName | None:
    """Name the file that lies at a path inside the journal; None where it is none of ours."""
    key, slash, rest = relative.partition("/")
    if not slash:
        kind = next((each for each in _OF_JOURNAL if relative == f"{each}.yaml"), None)
        return FileName(kind) if kind else None
    plain = next((kind for kind, path in _PLAIN.items() if rest == path), None)
    if plain:
        return FileName(plain, key)
    folder, _, name = rest.partition("/")
    kind = {MEETINGS: Kind.MEETING, PRIVATE: Kind.REFLECTION}.get(folder)
    meeting = _meeting_name(name)
    return FileName(kind, key, meeting) if kind and meeting else None


def known_files(root: Path) -> tuple[str, ...]:
    """List the paths of all files of the journal that are ours; what a link leads to is not."""
    found = [file for folder, names in _folders(root) for file in _known(folder, names)]
    return tuple(sorted(file for file in found if not (root / file).is_symlink()))


def _folders(root: Path) -> Iterator[tuple[str, list[str]]]:
    yield "", list_names(root)
    for key in relationship_keys(root):
        for folder in (key, f"{key}/{MEETINGS}", f"{key}/{PRIVATE}"):
            if not leads_outside(str(root), folder) and not (root / folder).is_symlink():
                yield f"{folder}/", list_names(root / folder)


def _known(folder: str, names: Iterable[str]) -> Iterator[str]:
    return (path for name in names if file_at(path := f"{folder}{name}"))


def folders_around(file: FileName) -> tuple[str, ...]:
    """Return the folders of the relationship that a file belongs to; none for the journal's own."""
    key = file.relationship
    return () if key is None else (key, f"{key}/{MEETINGS}", f"{key}/{PRIVATE}")


def leads_outside(root: str, relative: str) -> bool:
    """Return whether a link on the way to a file leaves the journal; `root` itself is no link."""
    path = root
    for part in relative.split("/"):
        path = f"{path}/{part}"
        if os.path.islink(path):  # noqa: PTH114 - a Path for each part is felt at every reading
            return not Path(os.path.realpath(f"{root}/{relative}")).is_relative_to(root)
    return False


def relationship_keys(root: Path) -> tuple[str, ...]:
    """List the folders that are a relationship: with `relationship.yaml` or `meetings/`.

    The copy of one, as sync programs leave it, is none.
    One that cannot be looked into counts as one, so that it is not left out in silence. Raises
    SystemRefusedError where the journal itself cannot be listed.
    """
    folders = without_copies(folder_names(root))
    return tuple(sorted(name for name in folders if _is_relationship(root / name)))


def is_relationship(root: Path, key: str) -> bool:
    """Return whether `relationship_keys` has the key, without a look into the other folders."""
    return key in without_copies(folder_names(root)) and _is_relationship(root / key)


def folder_names(root: Path) -> Iterator[str]:
    """List the folders of the journal that are not hidden, in the order of the disk."""
    try:
        with os.scandir(root) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and entry.is_dir():
                    yield entry.name
    except FileNotFoundError:
        return
    except OSError as error:
        raise system_error("read", root, error) from error


def is_just_begun(folder: Path) -> bool:
    """Return whether a folder holds nothing yet, as a command that was killed leaves it."""
    return all(map(is_temporary, list_names(folder)))


def _is_relationship(folder: Path) -> bool:
    try:
        return (folder / _PLAIN[Kind.RELATIONSHIP]).exists() or (folder / MEETINGS).is_dir()
    except PermissionError:
        return True


def meeting_names(folder: Path) -> tuple[MeetingName, ...]:
    """List the meetings in a relationship's folder, in the order of date, then number.

    Raises SystemRefusedError where they cannot be listed.
    """
    return meetings_among(list_names(folder / MEETINGS))


def reflection_names(folder: Path) -> tuple[MeetingName, ...]:
    """List the meetings that have a reflection in `private/`. Raises SystemRefusedError."""
    return meetings_among(list_names(folder / PRIVATE))


def meetings_among(names: Iterable[str]) -> tuple[MeetingName, ...]:
    """Return those of the files that are called as a meeting's is, in order."""
    return tuple(sorted(meeting for name in names if (meeting := _meeting_name(name))))


def foreign_files(folder: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return those of the files in `meetings` or `private` that are not called as ours are."""
    return tuple(
        name
        for name in sorted(names)
        if _meeting_name(name) is None
        and f"{folder}/{name}" != _PLAIN[Kind.APPROACH]
        and not is_temporary(name)
    )


def _meeting_name(file_name: str) -> MeetingName | None:
    stem, dot, ending = file_name.rpartition(".")
    return parse_meeting_name(stem) if dot and ending == "yaml" else None


def list_names(folder: Path) -> list[str]:
    """List what lies in a folder, nothing where there is none. Raises SystemRefusedError."""
    try:
        return os.listdir(folder)  # noqa: PTH208 - names are all that is needed
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise system_error("read", folder, error) from error


def inner_path(named: str) -> str | None:
    """Return a path that a file names, if it stays inside the journal; links are not looked at."""
    path = PurePosixPath(named)
    is_inside = not path.is_absolute() and ".." not in path.parts and bool(path.parts)
    return path.as_posix() if is_inside and "\0" not in named else None


def schema_name(kind: Kind) -> str:
    """Return the file name of a kind's schema."""
    return f"{kind}.schema.json"
