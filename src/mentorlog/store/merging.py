"""Merging the texts of one file: the meaning of both, in the words and the style of ours."""

from __future__ import annotations

from collections import Counter

from mentorlog.domain.line_merging import merge_lines
from mentorlog.domain.merging import Merge, merge
from mentorlog.domain.names import Kind
from mentorlog.errors import UnsafeEditError
from mentorlog.store.yaml_edit import edit
from mentorlog.store.yaml_guard import Draft
from mentorlog.store.yaml_text import BOM, YamlTextError


def merge_text(kind: Kind, base: str, ours: str, theirs: str) -> str | None:
    """Return one text that means what both sides mean; None where they contradict.

    `base` is empty where both added the file. A side that alone changed its text is taken as it
    stands. Else, where the lines of both fit together and mean the merge, so it is written; else
    `ours` is edited, and keeps every other byte. None as well where a text cannot be read, where
    no edit is safe, and where a comment that only they wrote would be lost: then a person decides.
    """
    try:
        drafts = [Draft(text.removeprefix(BOM)) for text in (base, ours, theirs)]
    except YamlTextError:
        return None
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    found = merge(kind, *(draft.document.data for draft in drafts))
    if found.conflicts:
        return None
    by_line = _by_line(base, ours, theirs)
    return _if_whole(by_line, found, drafts) or _if_whole(_edited(ours, found), found, drafts)


def _by_line(base: str, ours: str, theirs: str) -> str | None:
    lines = merge_lines(*(text.splitlines(keepends=True) for text in (base, ours, theirs)))
    return None if lines is None else "".join(lines)


def _edited(ours: str, found: Merge) -> str | None:
    try:
        return edit(ours, found.edits)
    except UnsafeEditError:
        return None


def _if_whole(text: str | None, found: Merge, drafts: list[Draft]) -> str | None:
    """Return the text if it means the merge and has every comment that one side added."""
    try:
        draft = Draft(text.removeprefix(BOM)) if text is not None else None
    except YamlTextError:
        return None
    if draft is None or not found.is_meant_by(draft.document.data):
        return None
    base, ours, theirs = (Counter(each.text for each in one.comments) for one in drafts)
    wanted = (ours - base) | (theirs - base)
    return None if wanted - Counter(each.text for each in draft.comments) else text
