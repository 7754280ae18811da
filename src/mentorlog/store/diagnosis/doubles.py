"""What stands in a file twice or is damaged: keys, documents, both sides of a merge, odd bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from mentorlog.store.diagnosis.lines import (
    Draft,
    indent_of,
    parse_line,
    says_something,
    shifted,
)
from mentorlog.store.diagnosis.mend import Look, Mend, find_failure
from mentorlog.store.yaml.problems import NOT_IN_YAML

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

_MARKER = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: (.*))?[ \t]*")
_ODD = re.compile(f"(?:{NOT_IN_YAML.pattern})+")
_OF_SYNC = ("this computer", "denne computer")
"""How sync labels its marks, in both languages."""


def odd_characters(look: Look) -> Iterator[Mend]:
    """Find what YAML allows nowhere: null bytes that a crash left, and other control characters."""
    run = _ODD.search(look.line)
    if run is None:
        return
    code = "null-byte" if "\0" in run[0] else "control-character"
    facts = {"char": f"U+{ord(run[0][0]):04X}", "count": len(run[0])}
    at, line = look.number, _ODD.sub("", look.line)
    yield Mend(code, at, run.start(), at, at, [line], facts, is_shown=code != "null-byte")


def conflict(look: Look) -> Iterator[Mend]:
    """Find the markers of a merge; a whole conflict is one slip, a marker left over another.

    Where both sides cannot be kept, the draft goes on with the upper one, and nothing is shown.
    """
    lines, first = look.draft.lines, look.number
    if not _MARKER.fullmatch(look.line):
        return
    markers = [
        (number, match)
        for number, line in enumerate(lines)
        if line[:1] in "<|=>" and (match := _MARKER.fullmatch(line))
    ]
    whole = [each for each in markers if each[0] >= first]
    signs = "".join(match[1][0] for _, match in whole)
    length = next((len(form) for form in ("<|=>", "<=>") if signs.startswith(form)), 0)
    if length:
        yield _whole_conflict(look.draft, whole[:length])
    elif signs[0] != "=" or len(markers) > 1:
        # Seven `=` alone are how Markdown underlines a title.
        facts = {"kind": "left-over", "given": signs[0] * 7}
        yield Mend("merge-conflict", first, 0, first, first, [""], facts, is_shown=False)


def _whole_conflict(draft: Draft, markers: Sequence[tuple[int, re.Match[str]]]) -> Mend:
    (first, begins), *_, (middle, _), (last, ends) = markers
    base = markers[1][0]
    ours, theirs = ((match[2] or "").strip() for match in (begins, ends))
    facts: dict[str, object] = {
        "first": first + 1,
        "middle": middle + 1,
        "last": last + 1,
        "ours": ours,
        "theirs": theirs,
        "base": base + 1,
    }
    upper, lower = draft.lines[first + 1 : base], draft.lines[middle + 1 : last]
    of_sync = "sync" if ours in _OF_SYNC else ""
    joined = _both_sides(draft, first, last, upper, lower) if middle - base <= 1 else None
    if joined:
        kind = "sync-both" if of_sync and joined[0] == "both" else joined[0]
        return Mend("merge-conflict", first, 0, first, last, joined[1], {**facts, "kind": kind})
    facts["kind"] = "-".join(filter(None, [of_sync, "base" if base < middle else ""]))
    kept = ["", *upper, *[""] * (last - base + 1)]
    return Mend("merge-conflict", first, 0, first, last, kept, facts, is_shown=False)


def _both_sides(
    draft: Draft, first: int, last: int, upper: Sequence[str], lower: Sequence[str]
) -> tuple[str, list[str]] | None:
    """Return how both sides of a merge come to one, and its lines; None where nobody can tell.

    Items of a list and lines of a text may stand one below the other; of two values one is wrong.
    """
    lines = [*upper, *lower]
    if list(upper) == list(lower):
        return "same", [*upper]
    if draft.before(first) is None or len(lines) > _MOST_LINES or not upper or not lower:
        return None
    begins = [parse_line(side[0]) for side in (upper, lower)]
    are_items = all(form.dashes for form in begins) and begins[0].indent == begins[1].indent
    is_flush = any(says_something(line) and not line[:1].isspace() for line in lines)
    if not are_items and (is_flush or not _is_in_block_text(draft, first)):
        return None
    failure = find_failure(draft.with_lines(first, last, lines).text)
    return None if failure and failure.line <= first + len(lines) else ("both", lines)


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


def doubled_key(look: Look) -> Iterator[Mend]:
    """Find a key that stands there twice; its two values come to one."""
    failure, draft = look.failure, look.draft
    if failure.code != "duplicate-key" or not look.is_place:
        return
    found, second = failure.problems[0], look.number
    first = int(str(found.facts["first_line"])) - 1
    form, other = parse_line(draft.lines[first]), look.form
    column = form.content_at
    if (form.key, column, "") != (other.key, other.content_at, other.dashes):
        return
    one, two = (
        [*draft.lines[at : draft.block_end(at, column, with_items=not each.value) + 1]]
        for at, each in ((first, form), (second, other))
    )
    joined = _joined(look.at(first), one, two)
    end, last = first + len(one), second + len(two) - 1
    lines = [*joined[1], *draft.lines[end:second]] if joined else []
    if joined and len(lines) <= _MOST_LINES:
        facts = {**found.facts, "kind": joined[0]}
        yield Mend("duplicate-key", second, failure.column, first, last, lines, facts)


def _joined(look: Look, one: Sequence[str], two: Sequence[str]) -> tuple[str, Sequence[str]] | None:
    """Return how two values of a key come to one, and its lines; None where nobody can tell."""
    form, other = look.form, parse_line(two[0])
    if (form.value, [*map(str.strip, one[1:])]) == (other.value, [*map(str.strip, two[1:])]):
        return "same", one
    if not other.value and len(two) == 1:
        return "both", one
    if not form.value and len(one) == 1:
        return "both", [one[0][: form.content_at] + two[0].lstrip(), *two[1:]]
    if look.shape.holds != "value" and not form.value and not other.value:
        step = _indent_within(one) - _indent_within(two)
        return "both", [*one, *(shifted(line, step) for line in two[1:])]
    texts = [_text_lines(form.value, one), _text_lines(other.value, two)]
    is_text = look.shape.is_text and look.shape.holds == "value" and form.key in _FREE_TEXTS
    if not is_text or None in texts:
        return None
    margin = " " * (form.content_at + 2)
    lines = [margin + line if line else "" for text in texts for line in text or ()]
    return "both", [one[0][: form.value_at].rstrip() + " |", *lines]


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


def second_document(look: Look) -> Iterator[Mend]:
    """Find a line with `---` or `...` in the middle of a file: without it, or as part of a text."""
    draft, number, sign = look.draft, look.number, look.line.rstrip()
    above = draft.before(number)
    if above is None or sign[:3] not in ("---", "..."):
        return
    code = "several-documents"
    if len(sign) == len("---"):
        facts = {"kind": "one" if sign == "---" else "end"}
        yield Mend(code, number, 0, number - 1, number, [draft.lines[number - 1]], facts)
    if margin := " " * indent_of(draft.lines[above]):
        texts = takewhile(lambda line: not parse_line(line).key, draft.lines[number:])
        lines = [(margin + line.strip()).rstrip() for line in texts]
        while not lines[-1]:
            lines.pop()
        last = number + len(lines) - 1
        yield Mend(code, number, 0, number, last, lines, {"kind": "text"})
