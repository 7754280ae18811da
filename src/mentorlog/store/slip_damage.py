"""Damage that no typing makes: what a merge left, and characters that belong in no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mentorlog.store.broken_text import Draft
from mentorlog.store.suspect import Suspect
from mentorlog.store.yaml_problems import NOT_IN_YAML

_MARKER = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: (.*))?[ \t]*")
_RUN = re.compile(f"(?:{NOT_IN_YAML.pattern})+")
_NOTHING = ""
_OF_SYNC = ("this computer", "denne computer")
"""How sync labels its marks, in both languages."""


def find_characters(draft: Draft) -> Iterator[Suspect]:
    """Find what YAML allows nowhere; a run of such characters is one slip."""
    for number, line in enumerate(draft.lines):
        runs = list(_RUN.finditer(line))
        mended = {number: NOT_IN_YAML.sub(" ", line)}
        for run in runs:
            code = "null-byte" if "\0" in run[0] else "control-character"
            facts = {"char": f"U+{ord(run[0][0]):04X}", "count": len(run[0])}
            yield Suspect(code, number, run.start(), mended, facts)


def find_conflicts(draft: Draft) -> Iterator[Suspect]:
    """Find the markers of a merge; a whole conflict is one slip, a marker left over another.

    The copy goes on with the upper of the two sides.
    """
    markers = _markers(draft.lines)
    at = 0
    while at < len(markers):
        length = _conflict_length(markers[at : at + 4])
        if length:
            yield _conflict(markers[at : at + length])
        elif markers[at][1] != "=" or len(markers) > 1:
            yield _left_over(*markers[at][:2])
        at += max(length, 1)


def _markers(lines: Sequence[str]) -> list[tuple[int, str, str]]:
    return [
        (number, match[1][0], (match[2] or _NOTHING).strip())
        for number, line in enumerate(lines)
        if (match := _MARKER.fullmatch(line))
    ]


def _conflict_length(markers: Sequence[tuple[int, str, str]]) -> int:
    """Return how many of four markers, from the first on, make a whole conflict; 0 for none."""
    signs = "".join(sign for _, sign, _ in markers)
    return next((len(whole) for whole in ("<|=>", "<=>") if signs.startswith(whole)), 0)


def _conflict(markers: Sequence[tuple[int, str, str]]) -> Suspect:
    first, last = markers[0], markers[-1]
    middle = markers[1][0]
    changes = dict.fromkeys((first[0], *range(middle, last[0] + 1)), _NOTHING)
    facts: dict[str, object] = {
        "first": first[0] + 1,
        "middle": markers[-2][0] + 1,
        "last": last[0] + 1,
        "ours": first[2],
        "theirs": last[2],
    }
    kinds = ["sync"] if first[2] in _OF_SYNC else []
    if middle != markers[-2][0]:
        kinds.append("base")
        facts["base"] = middle + 1
    if kinds:
        facts["kind"] = "-".join(kinds)
    return Suspect("merge-conflict", first[0], 0, changes, facts)


def _left_over(number: int, sign: str) -> Suspect:
    facts = {"kind": "left-over", "given": sign * 7}
    return Suspect("merge-conflict", number, 0, {number: _NOTHING}, facts)
