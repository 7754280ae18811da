"""Files in a relationship's folders that are none of ours: named, never read, never deleted."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import count

from mentorlog.errors import Problem
from mentorlog.store.copied_names import kind_of_copy, original_of

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


def name_strangers(
    folder: str, names: Iterable[str], taken: Collection[str] = ()
) -> Iterator[Problem]:
    """Say of each name in `meetings/` or `private/` that is not a meeting's what it looks like.

    `taken` are the names of the files there that are ours.
    """
    for name in names:
        if name not in _SYSTEM:
            kind = kind_of_copy(name) or "not-a-meeting-name"
            meant = _free_name(name, taken) if kind == "not-a-meeting-name" else None
            facts = {"suggestion": meant} if meant else {}
            yield _stranger(kind, f"{folder}/{name}", name, **facts)


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
            yield _stranger(
                "conflict-copy", f"{folder}{name}", name, kind="folder", original=original
            )


def name_doubles(folder: str, names: Iterable[str]) -> Iterator[Problem]:
    """Say of each name in a folder that is almost one of our files what it looks like.

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
            yield _stranger(kind, f"{folder}{name}", name, expected=f"{stem}.yaml")


def _is_other_spelling(name: str, stem: str) -> bool:
    return re.fullmatch(rf"{stem}(\.ya?ml)?(\.txt)?", name, re.IGNORECASE) is not None


def _stranger(code: str, file: str, name: str, **facts: object) -> Problem:
    return Problem(code, file, severity="warning", facts={"name": name, **facts})
