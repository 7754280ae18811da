"""The merge of a free text that was changed on both sides, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_MOST = 1_000_000
"""The most pairs of lines to compare; with more, all of them count as one change."""


class _Change(NamedTuple):
    """A range of lines of the base, counted from 0, and the lines that replace it."""

    start: int
    end: int
    lines: Sequence[str]


def merge_lines(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> list[str] | None:
    """Return the base's lines with the changes of both; None where both changed the same lines.

    What both inserted at one place is kept, ours first, without repeating a common beginning.
    """
    merged: list[str] = []
    read_to = 0
    for change in _together(_changes(base, ours), _changes(base, theirs)):
        if change is None or change.start < read_to:
            return None
        merged += [*base[read_to : change.start], *change.lines]
        read_to = change.end
    return [*merged, *base[read_to:]]


def merge_paragraphs(base: str, ours: str, theirs: str) -> str | None:
    """Return the merge of three versions of a free text, stripped; None where they contradict."""
    sides = (_lines(text) for text in (base, ours, theirs))
    lines = merge_lines(*sides)
    return None if lines is None else "\n".join(lines).strip()


def keep_both(ours: str, theirs: str) -> str:
    """Return the lines of two texts, common ones once; where they differ ours come first."""
    first, second = _lines(ours), _lines(theirs)
    lines: list[str] = []
    for code, start, end, from_, to in _compared(first, second):
        lines += first[start:end]
        lines += [] if code == "equal" else second[from_:to]
    return "\n".join(lines).strip()


def _lines(text: str) -> list[str]:
    return text.strip().split("\n") if text.strip() else []


def _changes(base: Sequence[str], side: Sequence[str]) -> list[_Change]:
    """Return the changes in what lies between the common beginning and the common end."""
    least = min(len(base), len(side))
    head = next((n for n in range(least) if base[n] != side[n]), least)
    left = least - head
    tail = next((n for n in range(left) if base[-1 - n] != side[-1 - n]), left)
    old, new = base[head : len(base) - tail], side[head : len(side) - tail]
    return [
        _Change(head + start, head + end, new[first:last])
        for code, start, end, first, last in _compared(old, new)
        if code != "equal"
    ]


def _compared(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    # The comparison takes time by the product of both lengths: a pasted book would take minutes.
    if not old or not new or len(old) * len(new) > _MOST:
        return [("replace", 0, len(old), 0, len(new))] if old or new else []
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _together(ours: list[_Change], theirs: list[_Change]) -> list[_Change | None]:
    """Return the changes of both in the order of the base; None where two contradict."""
    same_place = {(each.start, each.end): each for each in theirs}
    both: list[_Change | None] = []
    for each in ours:
        other = same_place.pop((each.start, each.end), each)
        both.append(_joined(each, other))
    rest = list(same_place.values())
    known = [each for each in [*both, *rest] if each is not None]
    contradictions: list[_Change | None] = [None for each in both if each is None]
    return [*contradictions, *sorted(known, key=lambda each: (each.start, each.end))]


def _joined(ours: _Change, theirs: _Change) -> _Change | None:
    if list(ours.lines) == list(theirs.lines):
        return ours
    # Both replaced the same lines; what both only inserted can stand one after the other.
    if ours.start != ours.end:
        return None
    return ours._replace(
        lines=_one_after_the_other(ours.lines, theirs.lines, begins=not ours.start)
    )


def _one_after_the_other(first: Sequence[str], second: Sequence[str], *, begins: bool) -> list[str]:
    """Join two additions; a common beginning and equal paragraphs are kept once."""
    alike = 0
    while alike < min(len(first), len(second)) and first[alike] == second[alike]:
        alike += 1
    there = _paragraphs(first)
    rest = [each for each in _paragraphs(second[alike:]) if each not in there]
    is_apart = begins or not (first[0].strip() and second[0].strip()) or len(there) > 1
    lines = list(first)
    for paragraph in rest:
        gap = [""] if is_apart and lines and lines[-1].strip() else []
        lines += [*gap, *paragraph]
        is_apart = True
    return lines


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]
