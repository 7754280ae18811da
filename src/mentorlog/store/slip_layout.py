"""Slips of layout: tabs, hard blanks, lines that stand too far left or right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentorlog.store.broken_text import Draft, Failure, says_something
from mentorlog.store.similar_keys import is_key
from mentorlog.store.suspect import Suspect, as_block, questionable, without_none
from mentorlog.store.written_line import WrittenLine, parse_line

_LEADING = re.compile(r"[ \t]*(?:-[ \t]+)*")
HARD_BLANK = re.compile("[\xa0\u2000-\u200b\u202f\u3000\ufeff]")
_LOOK_BACK = 60


def find_tabs(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a tab indents a line; each guess puts other blanks in its place."""
    for number in questionable(draft, failure):
        line = draft.lines[number]
        match = _LEADING.match(line)
        leading = match[0] if match else ""
        if "\t" not in leading:
            continue
        for blanks in _instead_of(draft, number, leading):
            mended = blanks + line[len(leading) :]
            facts = {"mended": mended.strip()}
            yield Suspect("tab", number, leading.index("\t"), {number: mended}, facts)


def _instead_of(draft: Draft, number: int, leading: str) -> Iterator[str]:
    if "-" in leading:
        yield re.sub(r"-[ \t]+", "- ", leading.expandtabs(2))
    for width in (2, 4, 8):
        yield leading.expandtabs(width)
    if "-" not in leading:
        dashed = draft.lines[number].lstrip().startswith("- ")
        for column in _columns_above(draft, number, dashed=dashed):
            yield " " * column


def find_hard_blanks(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a blank from another program, which YAML takes for a letter, is in the way."""
    forms = ((number, parse_line(draft.lines[number])) for number in questionable(draft, failure))
    return without_none(hard_blank(number, form) for number, form in forms)


def hard_blank(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that every hard blank of a line was meant as a common one."""
    match = HARD_BLANK.search(form.line)
    if match is None:
        return None
    mended = HARD_BLANK.sub(" ", form.line)
    facts = {"mended": mended.strip(), "char": f"U+{ord(match[0]):04X}"}
    return Suspect("hard-blank", number, match.start(), {number: mended}, facts)


def find_unindented_text(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a text goes on in a line that should stand further right than its key."""
    number = min(failure.place[0], len(draft.lines) - 1)
    owner = _owner(draft, number)
    form = parse_line(draft.lines[number])
    if owner is None or not form.content or form.indent > owner[1].content_at:
        return
    at, above = owner
    if form.dashes and above.value[:1] not in "|>":
        return
    lines = [form.line.strip()] if above.value[0] in "|>" else [above.value, form.line.strip()]
    facts = {"key": above.key, "mended": as_block(above, *lines)}
    changes = _indented(draft, number, above.content_at + 2)
    if changes and at < number:
        yield Suspect("text-not-indented", number, form.indent, changes, facts)


def _owner(draft: Draft, number: int) -> tuple[int, WrittenLine] | None:
    for at in range(number - 1, max(-1, number - _LOOK_BACK), -1):
        form = parse_line(draft.lines[at])
        if form.key and is_key(form.key):
            return (at, form) if form.value and form.value[0] not in "\"'[{" else None
    return None


def _indented(draft: Draft, number: int, blanks: int) -> dict[int, str]:
    """Put a neutral word for each line of the text, whose own signs are of no interest."""
    changes: dict[int, str] = {}
    for at in range(number, len(draft.lines)):
        form = parse_line(draft.lines[at])
        if form.key and is_key(form.key):
            break
        if says_something(draft.lines[at]):
            changes[at] = " " * blanks + "x"
    return changes


def find_wrong_indentation(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a line, and what hangs on it, should begin in a column that is in use above."""
    begins_before = "document start" in failure.problem
    for number in _indented_lines(draft, failure):
        form = parse_line(draft.lines[number])
        if not (form.dashes or (form.key and (is_key(form.key) or begins_before))):
            continue
        for column in _columns_above(draft, number, dashed=bool(form.dashes)) or [0]:
            for changes in _moved(draft, number, form.indent, column):
                facts = {"given": form.indent + 1, "expected": column + 1}
                yield Suspect("indentation", number, form.indent, changes, facts)


def _indented_lines(draft: Draft, failure: Failure) -> list[int]:
    lines = questionable(draft, failure)[:2]
    if "document start" in failure.problem:
        first = next((n for n, line in enumerate(draft.lines) if says_something(line)), 0)
        return [first, *lines]
    return [*lines]


def _columns_above(draft: Draft, number: int, *, dashed: bool) -> list[int]:
    """List the columns in which an item, or else a key, may begin, the nearest to it first."""
    here = parse_line(draft.lines[number]).indent
    columns: set[int] = set()
    for line in draft.lines[max(0, number - _LOOK_BACK) : number]:
        form = parse_line(line)
        if dashed and form.dashes:
            columns.add(form.indent)
        if dashed and form.key and not form.value:
            columns |= {form.content_at, form.content_at + 2}
        if form.key and not dashed:
            columns.add(form.content_at)
            if not form.value:
                columns.add(form.content_at + 2)
    return sorted(columns - {here}, key=lambda column: (abs(column - here), -column))


def _moved(draft: Draft, number: int, indent: int, column: int) -> Iterator[dict[int, str]]:
    """Move a line with all that hangs on it; where that is no other move, the line alone."""
    changes = {number: " " * column + draft.lines[number].lstrip(" \t")}
    alone = dict(changes)
    for at in range(number + 1, len(draft.lines)):
        line = draft.lines[at]
        own = len(line) - len(line.lstrip(" "))
        if says_something(line) and own < max(indent, 1):
            break
        changes[at] = " " * max(0, own + column - indent) + line.lstrip(" ")
    yield changes
    if alone != changes:
        yield alone
