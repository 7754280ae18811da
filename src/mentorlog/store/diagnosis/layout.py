"""Slips of layout: blanks and colons that are missing, lines that stand too far left or right."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.expectations import Answer, Expectations
from mentorlog.domain.model.fields import key_order
from mentorlog.domain.text.similar_keys import KEYS, PROSE, is_key
from mentorlog.store.diagnosis.lines import (
    Draft,
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
_WIDE_COLON = re.compile("([\\w-]+)[ \xa0]?[\uff1a\ufe55\ua789\u2236=;][\\s\u3000]*")
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
        line = HARD_BLANK.sub(" ", look.line)
        yield look.mend("hard-blank", line, match.start(), char=f"U+{ord(match[0]):04X}")


def wide_colon(look: Look) -> Iterator[Mend]:
    """Find a key whose colon is another sign that looks like one."""
    form = look.form
    match = _WIDE_COLON.match(form.line, form.content_at)
    if match and (is_key(match[1]) or match[1] in key_order(look.model)):
        line = f"{form.line[: form.content_at]}{match[1]}: {form.line[match.end() :]}".rstrip()
        sign = match[0][len(match[1]) :].strip()
        yield look.mend("wide-colon", line, match.end(1), key=match[1], sign=sign)


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
    return quoted(value) if ": " in value or value[:1] in tuple("@`*&!%") else value


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


def flush_keys(look: Look) -> Iterator[Mend]:
    """Find keys that belong to the key above, which has none, or to the last of its items."""
    node, shape = look.spot.node, look.spot.shape
    is_open = isinstance(node, MappingNode) and not node.flow_style
    if not is_open or not shape.model or shape.holds not in ("record", "map"):
        return
    known = key_order(shape.model) if shape.holds == "record" else ()
    owner: tuple[Node, Node] | None = None
    run: list[Node] = []
    for key, value in [*node.value, (None, None)]:
        if key is not None and owner and key.value not in known and _takes(shape, owner, key):
            run.append(key)
            continue
        if run and owner:
            yield _indented(look.draft, owner, run)
        owner, run = (key, value) if key is not None else None, []


def _indented(draft: Draft, owner: tuple[Node, Node], keys: list[Node]) -> Mend:
    first, column = keys[0].start_mark.line, keys[0].start_mark.column
    last = draft.block_end(keys[-1].start_mark.line, column, with_items=True)
    items = owner[1].value if isinstance(owner[1], SequenceNode) else []
    step = items[-1].value[0][0].start_mark.column - column if items else 2
    lines = [shifted(line, step) for line in draft.lines[first : last + 1]]
    facts = {"given": column + 1, "expected": column + step + 1, "key": owner[0].value}
    facts["kind"] = "flush-item" if items else "flush"
    return Mend("indentation", first, column, first, last, lines, facts)


def _takes(around: Shape, owner: tuple[Node, Node], key: Node) -> bool:
    """Return whether a key belongs to the last item, or to the nothing, of the one above."""
    shape, value = around.at(owner[0].value), owner[1]
    own_keys = key_order(around.model) if around.holds == "record" and around.model else ()
    if shape.model is None or f"{key.value}s" in own_keys or key.value.startswith("x-"):
        return False  # such as `note`, which was meant for `notes`
    if shape.holds == "list":
        last = value.value[-1] if isinstance(value, SequenceNode) and value.value else None
        is_open = isinstance(last, MappingNode) and not last.flow_style
        said = [name.value for name, _ in last.value] if is_open and last else []
        return is_open and key.value in key_order(shape.model) and key.value not in said
    is_empty = isinstance(value, ScalarNode) and not value.value and not value.style
    return is_empty and (shape.holds == "map" or key.value in key_order(shape.model))


def answers_outside(draft: Draft, root: MappingNode, questions: Collection[str]) -> Iterator[Mend]:
    """Find answers at the left edge of a file of expectations; one mend puts all of them in."""
    known = key_order(Expectations)
    outside = {
        key.start_mark.line: key.value
        for key, value in root.value
        if key.value not in known and (key.value in questions or _is_answer(value))
    }
    owner = next(((key, value) for key, value in root.value if key.value == "answers"), None)
    if not outside or root.flow_style or (owner and not _is_open(owner[1])):
        return
    below = owner[1].value if owner else []
    step = below[0][0].start_mark.column if below else 2
    ends = {at: draft.block_end(at, 0, with_items=True) for at in outside}
    moved = [shifted(line, step) for at in outside for line in draft.lines[at : ends[at] + 1]]
    start = owner[0].start_mark.line if owner else min(outside)
    end = draft.block_end(start, 0, with_items=True) if owner else start - 1
    head = draft.lines[start : end + 1] if owner else ("answers:",)
    first, last = min(start, *outside), max(end, *ends.values())
    gone = {number for at in outside for number in range(at, ends[at] + 1)}
    gone |= set(range(start, end + 1))
    typed = [line for at, line in enumerate(draft.lines) if first <= at < start and at not in gone]
    typed += [*head, *moved]
    typed += [line for at, line in enumerate(draft.lines) if start <= at <= last and at not in gone]
    for at, key in outside.items():
        if at == min(outside):
            yield Mend("answer-outside", at, 0, first, last, typed, {"key": key}, "warning")
        else:
            facts = {"kind": "more", "key": key}
            yield Mend("answer-outside", at, 0, at, at, (), facts, "warning", is_shown=False)


def _is_answer(value: Node) -> bool:
    """Return whether a value has only keys of an answer."""
    keys = [key.value for key, _ in value.value] if isinstance(value, MappingNode) else []
    return bool(keys) and set(keys) <= set(key_order(Answer))


def _is_open(value: Node) -> bool:
    """Return whether more keys can stand below the ones of a value, or below its key."""
    if isinstance(value, MappingNode):
        return not value.flow_style
    return isinstance(value, ScalarNode) and not value.value and not value.style
