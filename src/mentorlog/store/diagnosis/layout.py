"""Slips of layout: blanks and colons that are missing, lines that stand too far left or right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from yaml.nodes import MappingNode, ScalarNode

from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.keys import KEYS
from mentorlog.store.diagnosis.key_words import PROSE, is_key
from mentorlog.store.diagnosis.lines import (
    parse_line,
    quoted,
    says_something,
    shifted,
)
from mentorlog.store.diagnosis.mend import Look, Mend, main_key

HARD_BLANK = re.compile("[\xa0\u2000-\u200b\u202f\u3000\ufeff]")

_LEADING = re.compile(r"[ \t]*(?:-[ \t]+)*")
_GLUED_KEY = re.compile(r"([\w-]+):(?=[^\s:/])")
_GLUED_ENTRY = re.compile(r"([ \t]*(?:-[ \t]+)?)([a-z_]+):(?=\S)")
_WIDE_COLON = re.compile(
    "([\\w-]+)[ \xa0]?(?:[\uff1a\ufe55\ua789\u2236=;]|->|=>|\u2192)[\\s\u3000]*"
)
"""A key with one of the signs that look like its colon."""

_FIRST_WORD = re.compile(r"([\w-]+)(?:\s+|$)")
_LOOK_BACK = 60


def tab(look: Look) -> Iterator[Mend]:
    """Find a tab that indents a line; each guess puts other blanks in its place."""
    match = _LEADING.match(look.line)
    leading = match[0] if match else ""
    if "\t" in leading:
        for blanks in dict.fromkeys(_instead_of(look, leading)):
            line = blanks + look.line[len(leading) :]
            yield look.mend("tab", line, leading.index("\t"))


def _instead_of(look: Look, leading: str) -> Iterator[str]:
    if look.draft.before(look.number) is None and "-" not in leading:
        yield ""  # a file's first key, and every other one, begins in column 1
    if "-" in leading:
        yield re.sub(r"-[ \t]+", "- ", leading.expandtabs(2))
    for width in (2, 4, 8):
        yield leading.expandtabs(width)
    if "-" not in leading:
        for column in _columns_above(look, dashed=look.line.lstrip().startswith("- ")):
            yield " " * column


def hard_blank(look: Look) -> Iterator[Mend]:
    """Find a blank from another program, which YAML takes for a letter."""
    if match := HARD_BLANK.search(look.line):
        form = parse_line(HARD_BLANK.sub(" ", look.line))
        line = form.with_value(_safe(form.value)) if is_key(form.key) else form.line
        yield look.mend("hard-blank", line, match.start(), char=f"U+{ord(match[0]):04X}")


def readable_hard_blank(look: Look) -> Iterator[Mend]:
    """Find a key with a blank from another program in it, which nobody can see."""
    if isinstance(look.spot.node, MappingNode) and not look.spot.path:
        for key, _ in look.spot.node.value:
            if match := HARD_BLANK.search(str(key.value)):
                owner, column = look.at(key.start_mark.line), key.start_mark.column
                name = HARD_BLANK.sub(" ", str(key.value)).strip()
                line = f"{owner.line[:column]}{name}{owner.line[key.end_mark.column :]}"
                facts = {"char": f"U+{ord(match[0]):04X}"}
                yield owner.mend("hard-blank", line, column + match.start(), **facts)


def wide_colon(look: Look) -> Iterator[Mend]:
    """Find a key whose colon is another sign that looks like one."""
    form = look.form
    match = _WIDE_COLON.match(form.line, form.content_at)
    if match and (is_key(match[1]) or match[1] in key_order(look.model)):
        value = _safe(form.line[match.end() :])
        line = f"{form.line[: form.content_at]}{match[1]}: {value}".rstrip()
        sign = match[0][len(match[1]) :].strip()
        yield look.mend("wide-colon", line, match.end(1), key=match[1], sign=sign)


def readable_wide_colon(look: Look) -> Iterator[Mend]:
    """Find a key with such a sign, whose text has a colon that YAML takes for the key's."""
    if isinstance(look.spot.node, MappingNode) and not look.spot.path:
        for key, _ in look.spot.node.value:
            if isinstance(key, ScalarNode) and key.value not in KEYS:
                yield from wide_colon(look.at(key.start_mark.line))


def glued_key(look: Look) -> Iterator[Mend]:
    """Find `notes:Talked`, which was meant as a key and its text."""
    form = look.form
    match = _GLUED_KEY.match(form.content)
    if match and not form.key and is_key(match[1]):
        line = form.with_content(f"{match[1]}: {_safe(form.content[match.end() :])}")
        column = form.content_at + match.end() - 1
        yield look.mend("missing-blank-after-colon", line, column, key=match[1])


def readable_glued_key(look: Look) -> Iterator[Mend]:
    """Find `- text:Ask Lars`, which is one text to YAML, with what is glued to it below."""
    spot, model = look.spot, look.spot.shape.model
    if not spot.is_item or model is None or not spot.text.startswith(f"{main_key(model)}:"):
        return
    last = spot.node.end_mark.line
    lines = look.draft.lines[look.number : last + 1]
    matches = [_GLUED_ENTRY.match(line) for line in lines]
    if all(match and match[2] in key_order(model) for match in matches):
        key = main_key(model)
        column = look.form.content_at + len(key)
        typed = "\n".join(_GLUED_ENTRY.sub(r"\1\2: ", line, count=1) for line in lines)
        yield look.mend("missing-blank-after-colon", typed, column, last, key=key)


def key_without_colon(look: Look) -> Iterator[Mend]:
    """Find `notes Talked`, which was meant as a key and its text."""
    form = look.form
    match = _FIRST_WORD.match(form.content)
    is_own = match is not None and form.content in key_order(look.model)
    if match and (is_own or _begins_as_key(form.content, match[1])):
        value = _safe(form.content[match.end() :])
        line = form.with_content(f"{match[1]}: {value}".rstrip())
        column = form.content_at + len(match[1])
        yield look.mend("key-without-colon", line, column, key=match[1])


def _begins_as_key(content: str, word: str) -> bool:
    rest = content[len(word) :].strip()
    if not rest:
        return is_key(word)
    return word in KEYS and (word not in PROSE or rest[0].isdigit())


def _safe(value: str) -> str:
    is_safe = ": " not in value and value[:1] not in tuple("@`*&!%")
    return value if is_safe or value[:1] in tuple("\"'|>[{") else quoted(value)


def indentation(look: Look) -> Iterator[Mend]:
    """Find a line that should, with what hangs on it, begin in a column that is in use above."""
    if "document start" in look.failure.said and look.is_place:
        # The file's first line stands further right than this one.
        numbers = [n for n, line in enumerate(look.draft.lines) if says_something(line)][:1]
        yield from _moved_lines(look.at(numbers[0]) if numbers else look)
    if look.is_place or look.is_start:
        yield from _moved_lines(look)


def _moved_lines(look: Look) -> Iterator[Mend]:
    form = look.form
    is_moved = "document start" in look.failure.said
    if form.dashes or (form.key and (is_key(form.key) or is_moved)):
        for column in _columns_above(look, dashed=bool(form.dashes)) or [0]:
            for lines in _moved(look, column):
                facts = {"given": form.indent + 1, "expected": column + 1}
                last = look.number + len(lines) - 1
                yield Mend("indentation", look.number, form.indent, look.number, last, lines, facts)


def _columns_above(look: Look, *, dashed: bool) -> list[int]:
    """List the columns in which an item, or else a key, may begin, the nearest to it first."""
    here = look.form.indent
    columns: set[int] = set()
    for line in look.draft.lines[max(0, look.number - _LOOK_BACK) : look.number]:
        form = parse_line(line)
        if dashed and form.dashes:
            columns.add(form.indent)
        if form.key and (not dashed or not form.value):
            columns.add(form.content_at)
        if form.key and not form.value:
            columns.add(form.content_at + 2)
    return sorted(columns - {here}, key=lambda column: (abs(column - here), -column))


def _moved(look: Look, column: int) -> Iterator[Sequence[str]]:
    """Move a line with all that hangs on it; where that is no other move, the line alone."""
    step = column - look.form.indent
    last = look.draft.block_end(look.number, max(look.form.indent, 1) - 1)
    lines = [shifted(line, step) for line in look.draft.lines[look.number : last + 1]]
    yield lines
    if len(lines) > 1:
        yield lines[:1]
