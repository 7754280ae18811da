"""Files of the machine's folder that stand for another: editors' backups, and unsaved answers."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mentorlog.domain.model.file_names import MeetingName, parse_meeting_name
from mentorlog.store.paths import MACHINE_FOLDER

_LEFT = re.compile(
    r"""
      \.~lock\.(?P<office>.+)\#               # LibreOffice
    | \.(?P<temporary>.+)\.[0-9a-f]+\.mentorlog-tmp
    | \.(?P<swap>.+)\.(?:sw[a-p]|swpx|kate-swp|un~)  # vim, nano, Kate
    | \#(?P<autosave>.+)\#                    # Emacs
    | \.\#(?P<lock>.+)
    | (?P<numbered>.+)\.~\d+~
    | (?P<backup>.+)~
    | (?P<other>.+)\.(?:bak|backup|orig|save(?:\.\d+)?|tmp|temp|old|swp)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_FOLDERS = (
    *(f".vim/{each}" for each in ("swap", "undo", "backup", "tmp")),
    *(f".cache/vim/{each}" for each in ("swap", "undo", "backup")),
    *(f".local/state/vim/{each}" for each in ("swap", "undo", "backup")),
    *(f".local/state/nvim/{each}" for each in ("swap", "undo", "backup")),
    *(f".local/share/nvim/{each}" for each in ("swap", "undo", "backup")),
    *(f".emacs.d/{each}" for each in ("backups", "backup", "auto-save-list", "auto-saves")),
    *(f".config/emacs/{each}" for each in ("backups", "backup", "auto-save-list")),
    *(f".local/share/{each}" for each in ("nano", "kate")),
    *(f".nano/{each}" for each in ("backups", "backup")),
)
"""Where editors are commonly told to put such files, the whole path in their names."""

_SEPARATORS = ("%", "!")
"""What Vim and Emacs write in the place of `/`."""


def editor_original(name: str) -> str:
    """Return the name of the file that an editor made this one of; any other name as it is."""
    found = _LEFT.fullmatch(name)
    return next((each for each in found.groups() if each), name) if found else name


def find_editor_files(path: Path, environ: Mapping[str, str]) -> tuple[Path, ...]:
    """List what editors keep of `path`, or of the files below it, in folders of the home."""
    home = environ.get("HOME") or environ.get("USERPROFILE")
    if not home:
        return ()
    whole = path.as_posix()
    parts = [re.escape(whole.replace("/", each)) + rf"(?:{each}|[.~#]|$)" for each in _SEPARATORS]
    wanted = re.compile("|".join(parts))
    names = (each for folder in _FOLDERS for each in _list_folder(Path(home, folder)))
    return tuple(sorted(each for each in names if wanted.search(each.name)))


def _list_folder(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (folder / name for name in os.listdir(folder))  # noqa: PTH208 - names only


def remove_editor_files(path: Path) -> None:
    """Delete the backups and swap files that an editor left beside a file."""
    for beside in list(_list_folder(path.parent)):
        if beside.name != path.name and editor_original(beside.name) == path.name:
            with contextlib.suppress(OSError):
                beside.unlink()


UNSAVED = f"{MACHINE_FOLDER}/unsaved"

_DAY = r"(\d{4}-\d\d-\d\d(?:-[1-9]\d{0,2})?)(?!\d)"
_DATED = re.compile(rf"(.+?)-{_DAY}", re.DOTALL)


def find_answers(names: Iterable[str], key: str, keys: Iterable[str]) -> Iterator[str]:
    """Yield those of the files that belong to a relationship, an editor's backups of them too.

    `keys` are those of all relationships: an answer that names no meeting belongs to the longest
    of them that it begins with, so that `sofie` does not get what is `sofie-holm`'s.
    """
    ranked = sorted({*keys, key}, key=len, reverse=True)
    return (name for name in names if _owner(editor_original(name), ranked) == key)


def find_meeting(name: str, key: str) -> MeetingName | None:
    """Return the meeting that an answer of the relationship is about; None for none."""
    found = re.match(rf"{re.escape(key)}-{_DAY}", editor_original(name))
    return parse_meeting_name(found[1]) if found else None


def _owner(name: str, ranked: list[str]) -> str | None:
    known = (key for key in ranked if re.match(rf"{re.escape(key)}-{_DAY}", name))
    if key := next(known, None):
        return key
    if found := _DATED.match(name):
        return found[1]
    return next((key for key in ranked if name.startswith(f"{key}-")), None)
