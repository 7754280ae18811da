"""The replay of a change on another version of a file: entry by entry, or not at all.

An entry is the value of a key, an item of a list, or the value of a key in a map. Where `known` and
`before` differ somebody else wrote, so the change may not touch it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from mentorlog.domain.merging.plain_data import Plain

_CODES = frozenset(
    {
        *("status", "mode", "owner", "from", "me", "language", "key", "milestone", "uid"),
        *("time", "minutes", "due", "done", "dropped", "start", "end", "on", "until"),
        *("review_on", "agreed_on", "roles", "listening", "questions_asked", "commit"),
    }
)
"""The keys whose values are codes, days, times or numbers, and no text of a person."""

_STATES = frozenset({"status", "uid"})
"""The keys whose values follow from others, so that none is missed."""

_MAY_BE_LINES = frozenset({"actions", "topics", "milestones", "steps", "answers"})
"""The keys of items that can be one line, and that commands may write in the long form."""

_SIGNS = re.compile(r"[\s:+@()]+")
_BREAK = re.compile(r"[\n\r]+")


class _Absent:
    """The value of a key that is missing."""

    def __repr__(self) -> str:
        return "absent"


_ABSENT = _Absent()


class EntangledError(Exception):
    """Raised when a change touches an entry that differs in the other version.

    `written` is the entry that the change expects, `stands` the present one; None where it is
    missing.
    """

    def __init__(self, key: str, written: Plain, stands: Plain) -> None:
        super().__init__(key)
        self.key = key
        self.written = _said(written)
        self.stands = _said(stands)


def replay(
    known: Mapping[str, Plain], before: Mapping[str, Plain], after: Mapping[str, Plain]
) -> dict[str, Plain]:
    """Return `known` with the change from `before` to `after`.

    What `known` lacks although `before` has it stays missing. Raises EntangledError.
    """
    return _replay_map(known, before, after, "")


def _replay_map(
    known: Mapping[str, Plain], before: Mapping[str, Plain], after: Mapping[str, Plain], above: str
) -> dict[str, Plain]:
    replayed: dict[str, Plain] = {}
    for key in dict.fromkeys((*known, *before, *after)):
        versions = [each.get(key, _ABSENT) for each in (known, before, after)]
        value = _replay_value(f"{above}{key}", *versions, is_inner=bool(above))
        if value is not _ABSENT:
            replayed[key] = value
    return replayed


def _replay_value(
    place: str, known: Plain, before: Plain, after: Plain, *, is_inner: bool
) -> Plain:
    if before == after:
        return known
    if known in (before, after):
        return after
    if not is_inner and _are(list, known, before, after):
        items = _replay_items(place, *(_filled(each, []) for each in (known, before, after)))
        return items or _ABSENT
    if not is_inner and _are(dict, known, before, after):
        theirs, old, new = (_filled(each, {}) for each in (known, before, after))
        return _replay_map(theirs, old, new, f"{place}.") or _ABSENT
    raise EntangledError(place, before, known)


def _replay_items(
    place: str, known: Sequence[Plain], before: Sequence[Plain], after: Sequence[Plain]
) -> list[Plain]:
    partners = _partners(before, known)
    items = list(known)
    # From the end, so that the places of `partners` stay true.
    for code, start, end, first, last in reversed(_compare(before, after)):
        if code == "equal":
            continue
        there = [partners.get(index) for index in range(start, end)]
        begin = there[0] if there else _behind(partners, start, len(before), len(known))
        # Something stands between the items in the other version, so the change does not fit as a
        # whole.
        if begin is None or there != list(range(begin, begin + len(there))):
            raise EntangledError(place, list(before[start:end]), _foreign(known, before))
        items[begin : begin + len(there)] = after[first:last]
    return items


def _partners(before: Sequence[Plain], known: Sequence[Plain]) -> dict[int, int]:
    """Return the indexes in `known` of the items of `before` that are equal there."""
    matches = SequenceMatcher(None, _words(before), _words(known), autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matches.get_matching_blocks()
        for step in range(block.size)
    }


def _behind(partners: Mapping[int, int], start: int, length: int, end: int) -> int:
    """Return the index for a new item: behind the one that it follows, the last at the end."""
    if start == length:
        return end
    return next((partners[each] + 1 for each in range(start - 1, -1, -1) if each in partners), 0)


def _foreign(known: Sequence[Plain], before: Sequence[Plain]) -> list[Plain]:
    words = _words(before)
    return [each for each, said in zip(known, _words(known), strict=True) if said not in words]


def _compare(
    before: Sequence[Plain], after: Sequence[Plain]
) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, _words(before), _words(after), autojunk=False).get_opcodes()


def _words(items: Sequence[Plain]) -> list[str]:
    return [json.dumps(each, ensure_ascii=False, default=str) for each in items]


def _are(kind: type, *values: Plain) -> bool:
    return all(isinstance(each, kind) or each is _ABSENT or each is None for each in values)


def _filled(value: Plain, empty: Plain) -> Plain:
    return empty if value is _ABSENT or value is None else value


def _said(value: Plain) -> Plain:
    return None if value is _ABSENT or value in ([], {}) else value


def text_lines(data: Plain) -> frozenset[str]:
    """Return every line of text in a file's data, without days, times and other codes."""
    return frozenset(line for key, line in _leaves(data) if key not in _CODES)


def values(data: Plain) -> frozenset[tuple[str, str]]:
    """Return every line of every value with its key, without values that follow from others."""
    return frozenset((key, line) for key, line in _leaves(data) if key not in _STATES)


def _leaves(data: Plain, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, Mapping):
        for name, each in data.items():
            yield from _leaves(each, str(name))
    elif isinstance(data, list):
        for each in data:
            yield from _leaves(each, key)
    elif data is not None:
        lines = (" ".join(line.split()) for line in _BREAK.split(str(data)))
        yield from ((key, line) for line in lines if line)


def holds_text_of(lines: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether one of the lines is one of the others, or has several words of it."""
    return any(line == other or _is_part(line, other) for line in lines for other in others)


def _is_part(line: str, other: str) -> bool:
    if " " in other and other in line:
        return True
    return " " in line and line in other and 2 * len(line) >= len(other)


def lost_values(
    before: frozenset[tuple[str, str]], after: frozenset[tuple[str, str]]
) -> frozenset[tuple[str, str]]:
    """Return the values of `before` that `after` lacks; one line may become its long form."""
    words = {word for _, line in after for word in _parts(line)}
    return frozenset(
        (key, line)
        for key, line in before - after
        if key not in _MAY_BE_LINES or not words.issuperset(_parts(line))
    )


def _parts(line: str) -> list[str]:
    return [part for part in _SIGNS.split(line) if part]
