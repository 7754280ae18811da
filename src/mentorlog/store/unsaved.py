"""The answers in `.mentorlog/unsaved/`: whose they are, and which meeting they are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mentorlog.domain.model.file_names import MeetingName, parse_meeting_name
from mentorlog.store.editor_files import editor_original
from mentorlog.store.paths import MACHINE_FOLDER

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
