"""What stands in a file twice, or is divided in two: keys, documents, both sides of a merge."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.domain.model.fields import Record
from mentorlog.errors import Problem
from mentorlog.store.diagnosis.broken_text import (
    Draft,
    find_failure,
    indent_of,
    root_is_map,
    says_something,
)
from mentorlog.store.diagnosis.mend import Mend, shape_at
from mentorlog.store.diagnosis.written_line import field_at, parse_line
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

_FREE_TEXTS = frozenset(
    (
        *("notes", "summary", "since_last", "background", "note", "why", "evidence"),
        *("worked", "did_not_work", "observed", "thoughts", "open_about"),
        *("how", "values", "drives", "pleases", "frustrates"),
    )
)
"""Keys of texts that may well have several paragraphs, so that two of them are one."""

_BARS = frozenset(("|", "|-", "|+"))
_MOST_LINES = 40
"""Lines of a mend that a person can still compare with the file."""


def doubled_key(draft: Draft, found: Problem, model: type[Record]) -> Mend | None:
    """Find what to type for a key that stands there twice: its two values as one."""
    first, second = int(str(found.facts.get("first_line") or 0)) - 1, found.line - 1
    if first < 0:
        return None
    form, other = parse_line(draft.lines[first]), parse_line(draft.lines[second])
    if form.key != other.key or form.content_at != other.content_at or other.dashes:
        return None
    ends = draft.block_end(first, form.content_at), draft.block_end(second, form.content_at)
    ends = _with_flush_items(draft, first, ends[0]), _with_flush_items(draft, second, ends[1])
    one, two = ([*draft.lines[at : end + 1]] for at, end in zip((first, second), ends, strict=True))
    joined = _joined(one, two, draft, first, model)
    lines = [*joined[1], *draft.lines[ends[0] + 1 : second]] if joined else []
    if joined is None or len(lines) > _MOST_LINES:
        return None
    facts = {**found.facts, "kind": joined[0]}
    mend = Mend("duplicate-key", second, found.column - 1, first, ends[1], lines, facts)
    return mend if _is_sound(mend.apply(draft), found) else None


def _with_flush_items(draft: Draft, at: int, end: int) -> int:
    """Return the last line of a key whose list may stand in the key's own column."""
    form = parse_line(draft.lines[at])
    while not form.value and end + 1 < len(draft.lines):
        line = draft.lines[end + 1]
        if not (line[form.content_at :].startswith("- ") and indent_of(line) == form.content_at):
            break
        end = draft.block_end(end + 1, form.content_at)
    return end


def _joined(
    one: Sequence[str], two: Sequence[str], draft: Draft, first: int, model: type[Record]
) -> tuple[str, list[str]] | None:
    """Return how two values of a key come to one, and its lines; None where nobody can tell."""
    form, other = parse_line(one[0]), parse_line(two[0])
    if (form.value, [*map(str.strip, one[1:])]) == (other.value, [*map(str.strip, two[1:])]):
        return "same", [*one]
    if not form.value and len(one) == 1:
        return "both", [one[0][: form.content_at] + two[0].lstrip(), *two[1:]]
    if not other.value and len(two) == 1:
        return "both", [*one]
    shape = shape_at(model, field_at(draft.lines, first))
    if shape.holds != "value" and not form.value and not other.value:
        step = _indent_within(one) - _indent_within(two)
        return "both", [*one, *(_shifted(line, step) for line in two[1:])]
    if shape.holds == "value" and shape.is_text and form.key in _FREE_TEXTS:
        texts = [_text_lines(form.value, one), _text_lines(other.value, two)]
        if all(text is not None for text in texts):
            margin = " " * (form.content_at + 2)
            lines = [margin + line if line else "" for text in texts for line in text or ()]
            return "both", [one[0][: form.value_at].rstrip() + " |", *lines]
    return None


def _text_lines(value: str, lines: Sequence[str]) -> list[str] | None:
    """Return the lines of a free text; None for one in quotes or of another form."""
    if value in _BARS:
        step = _indent_within(lines)
        return [line[step:].rstrip() for line in lines[1:]]
    if value[:1] in tuple("\"'|>[{&*!"):
        return None
    return [*([value] if value else []), *(line.strip() for line in lines[1:])]


def _indent_within(lines: Sequence[str]) -> int:
    return min((indent_of(line) for line in lines[1:] if line.strip()), default=0)


def _shifted(line: str, step: int) -> str:
    return " " * (indent_of(line) + step) + line.lstrip(" ") if line.strip() else ""


def _is_sound(draft: Draft, found: Problem) -> bool:
    """Return whether a text has no key twice at a place any more, and no other slip instead."""
    try:
        parse_document(draft.text)
    except YamlTextError as error:
        return all(
            each.code == "duplicate-key" and each.field != found.field for each in error.problems
        )
    return True


def second_document(draft: Draft, found: Problem) -> Mend | None:
    """Find what to type for a line with `---` in the middle of a file."""
    number = found.line - 1
    above = draft.before(number)
    if above is None or not draft.lines[number].startswith("---"):
        return None
    column = found.column - 1
    without = Mend(
        found.code, number, column, number - 1, number, [draft.lines[number - 1]], {"kind": "one"}
    )
    if root_is_map(without.apply(draft).text):
        return without
    last = number
    for at in range(number, len(draft.lines) - 1):
        if parse_line(draft.lines[at]).key:
            break
        last = at if says_something(draft.lines[at]) else last
    margin = " " * indent_of(draft.lines[above])
    lines = [(margin + line.strip()).rstrip() for line in draft.lines[number : last + 1]]
    inside = Mend(found.code, number, column, number, last, lines, {"kind": "text"})
    return inside if margin and root_is_map(inside.apply(draft).text) else None


def both_sides(
    draft: Draft, first: int, last: int, upper: Sequence[str], lower: Sequence[str]
) -> tuple[str, list[str]] | None:
    """Return how both sides of a merge come to one, and its lines; None where nobody can tell.

    Items of a list and lines of a text may stand one below the other; of two values one is wrong.
    """
    if list(upper) == list(lower):
        return "same", [*upper]
    forms = [parse_line(line) for line in (*upper, *lower) if says_something(line)]
    above = draft.before(first)
    if above is None or len(upper) + len(lower) > _MOST_LINES or not upper or not lower:
        return None
    begins = [parse_line(side[0]) for side in (upper, lower)]
    are_items = all(form.dashes for form in begins) and begins[0].indent == begins[1].indent
    is_text = _is_in_block_text(draft, first) and not any(form.indent == 0 for form in forms)
    lines = [*upper, *lower]
    if not (are_items or is_text) or find_failure(draft.with_lines(first, last, lines).text):
        return None
    return "both", lines


def _is_in_block_text(draft: Draft, number: int) -> bool:
    """Return whether the nearest key above, further left than the line above, begins with `|`."""
    above = draft.before(number)
    while above is not None:
        form = parse_line(draft.lines[above])
        if form.value in _BARS and form.key:
            return True
        if form.indent == 0 or form.dashes:
            return False
        above = draft.before(above)
    return False
