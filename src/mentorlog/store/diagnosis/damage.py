"""Damage that no typing makes: what a merge left, and characters that belong in no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mentorlog.store.diagnosis.broken_text import Draft
from mentorlog.store.diagnosis.doubled import both_sides
from mentorlog.store.diagnosis.mend import Mend
from mentorlog.store.yaml.problems import NOT_IN_YAML

_MARKER = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: (.*))?[ \t]*")
_RUN = re.compile(f"(?:{NOT_IN_YAML.pattern})+")
_OF_SYNC = ("this computer", "denne computer")
"""How sync labels its marks, in both languages."""


def find_characters(draft: Draft) -> Iterator[Mend]:
    """Find what YAML allows nowhere; a run of such characters is one slip."""
    for number, line in enumerate(draft.lines):
        for run in _RUN.finditer(line):
            code = "null-byte" if "\0" in run[0] else "control-character"
            facts = {"char": f"U+{ord(run[0][0]):04X}", "count": len(run[0])}
            mended = [_RUN.sub("", line)]
            is_shown = code != "null-byte"
            yield Mend(code, number, run.start(), number, number, mended, facts, is_shown)


def find_conflicts(draft: Draft) -> Iterator[Mend]:
    """Find the markers of a merge; a whole conflict is one slip, a marker left over another.

    The draft goes on with the upper of the two sides.
    """
    markers = [
        (number, match[1][0], (match[2] or "").strip())
        for number, line in enumerate(draft.lines)
        if line[:1] in "<|=>" and (match := _MARKER.fullmatch(line))
    ]
    at = 0
    while at < len(markers):
        length = _conflict_length(markers[at : at + 4])
        if length:
            yield _conflict(draft, markers[at : at + length])
        elif markers[at][1] != "=" or len(markers) > 1:
            number, sign, _ = markers[at]
            facts = {"kind": "left-over", "given": sign * 7}
            yield Mend("merge-conflict", number, 0, number, number, [""], facts, is_shown=False)
        at += max(length, 1)


def _conflict_length(markers: Sequence[tuple[int, str, str]]) -> int:
    """Return how many of four markers, from the first on, make a whole conflict; 0 for none."""
    signs = "".join(sign for _, sign, _ in markers)
    return next((len(whole) for whole in ("<|=>", "<=>") if signs.startswith(whole)), 0)


def _conflict(draft: Draft, markers: Sequence[tuple[int, str, str]]) -> Mend:
    first, last = markers[0], markers[-1]
    upper = draft.lines[first[0] + 1 : markers[1][0]]
    lines = ["", *upper, *[""] * (last[0] - markers[1][0] + 1)]
    facts: dict[str, object] = {
        "first": first[0] + 1,
        "middle": markers[-2][0] + 1,
        "last": last[0] + 1,
        "ours": first[2],
        "theirs": last[2],
    }
    kinds = ["sync"] if first[2] in _OF_SYNC else []
    if len(markers) > 3:  # noqa: PLR2004 - with the common ancestor in the middle
        kinds.append("base")
        facts["base"] = markers[1][0] + 1
    joined = _both(draft, markers)
    if joined is None:
        facts["kind"] = "-".join(kinds)
        return Mend("merge-conflict", first[0], 0, first[0], last[0], lines, facts, is_shown=False)
    facts["kind"] = "sync-both" if kinds[:1] == ["sync"] and joined[0] == "both" else joined[0]
    return Mend("merge-conflict", first[0], 0, first[0], last[0], joined[1], facts)


def _both(draft: Draft, markers: Sequence[tuple[int, str, str]]) -> tuple[str, list[str]] | None:
    """Return how both sides come to one; None where they do not, or both changed what was there."""
    (first, *_), (base, *_), (middle, *_), (last, *_) = markers[0], markers[1], *markers[-2:]
    if middle - base > 1:
        return None
    sides = draft.lines[first + 1 : base], draft.lines[middle + 1 : last]
    return both_sides(draft, first, last, *sides)
