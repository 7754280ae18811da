"""Slips of layout: blanks and signs that are missing, lines that stand too far left or right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.keys import KEYS, is_key
from mentorlog.domain.text.similar_keys import PROSE
from mentorlog.store.diagnosis.broken_text import indent_of, says_something
from mentorlog.store.diagnosis.mend import Look, Mend, as_block
from mentorlog.store.diagnosis.written_line import WrittenLine, parse_line, quoted

HARD_BLANK = re.compile("[\xa0\u2000-\u200b\u202f\u3000\ufeff]")

_LEADING = re.compile(r"[ \t]*(?:-[ \t]+)*")
_BAR = re.compile(r"[|>][+-]?\d?[+-]?")
_GLUED_KEY = re.compile(r"([\w-]+):(?=[^\s:/])")
_WIDE_COLON = re.compile("([\\w-]+)[ \xa0]?[\uff1a\ufe55\ua789\u2236=;][\\s\u3000]*")
"""A key with one of the signs that look like its colon."""
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])")
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


def list_on_key_line(look: Look) -> Iterator[Mend]:
    """Find a list whose first item stands behind the key."""
    form = look.form
    if form.key and form.value.startswith("- "):
        margin = " " * _column_below(look, form.content_at, dashed=True)
        line = f"{form.line[: form.value_at].rstrip()}\n{margin}{form.value}{form.comment}"
        yield look.mend("list-on-key-line", line, form.value_at)


def _column_below(look: Look, least: int, *, dashed: bool) -> int:
    """Return where the next line begins that may belong to this one, else two blanks further."""
    for line in look.draft.lines[look.number + 1 :]:
        if says_something(line):
            column = indent_of(line)
            fits = line.lstrip().startswith("- ") if dashed else column > least
            return column if fits and column >= least else least + 2
    return least + 2


def text_after_bar(look: Look) -> Iterator[Mend]:
    """Find a text that begins right behind the `|` that announces it."""
    form = look.form
    match = _BAR.match(form.value)
    if match and form.value[match.end() :].strip():
        margin = " " * _column_below(look, form.content_at, dashed=False)
        text = form.value[match.end() :].strip() + form.comment
        line = f"{form.line[: form.value_at]}{match[0]}\n{margin}{text}"
        yield look.mend("text-after-bar", line, form.value_at, sign=match[0][0])


def glued(look: Look) -> Iterator[Mend]:
    """Find a key's colon, or a dash, without the blank behind it."""
    yield from glued_key(look)
    form = look.form
    if _GLUED_DASH.match(form.line[form.content_at :]):
        line = f"{form.line[: form.content_at]}- {form.line[form.content_at + 1 :]}"
        yield look.mend("missing-blank-after-dash", line, form.content_at)


def glued_key(look: Look) -> Iterator[Mend]:
    """Find `notes:Talked`, which was meant as a key and its text."""
    form = look.form
    match = _GLUED_KEY.match(form.content)
    if match and not form.key and is_key(match[1]):
        line = form.with_content(f"{match[1]}: {_safe(form.content[match.end() :])}")
        column = form.content_at + match.end() - 1
        yield look.mend("missing-blank-after-colon", line, column, key=match[1])


def wide_colon(look: Look) -> Iterator[Mend]:
    """Find a key whose colon is another sign that looks like one."""
    form = look.form
    match = _WIDE_COLON.match(form.line, form.content_at)
    if match and (is_key(match[1]) or match[1] in key_order(look.model)):
        line = f"{form.line[: form.content_at]}{match[1]}: {form.line[match.end() :]}".rstrip()
        sign = match[0][len(match[1]) :].strip()
        yield look.mend("wide-colon", line, match.end(1), key=match[1], sign=sign)


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


def cutting_hash(look: Look) -> Iterator[Mend]:
    """Find a `#` that ended a text which goes on in the next line."""
    below = min(look.failure.line, len(look.draft.lines) - 1)
    form = look.form
    if look.number != look.draft.before(below):
        return
    if "#" not in form.comment or not form.value or form.value[0] in "\"'[{|>":
        return
    column = form.line.index("#", form.value_at + len(form.value))
    last = max(below, look.block_end())
    texts = [(form.value + form.comment).strip()]
    texts += [line.strip() for line in look.draft.lines[look.number + 1 : last + 1]]
    facts = {"kind": "goes-on", "kept": form.value, "cut": form.comment.strip()}
    yield look.mend("cut-by-hash", as_block(form, texts), column, last, **facts)


def text_not_indented(look: Look) -> Iterator[Mend]:
    """Find a text that goes on in a line that should stand further right than its key."""
    owner, form = _owner(look), look.form
    if owner is None or not form.content or form.indent > owner.form.content_at:
        return
    if (form.key and is_key(form.key)) or form.line in ("---", "..."):
        return
    above = owner.form
    header = _BAR.fullmatch(above.value)
    if form.dashes and not header:
        return
    last = _end_of_text(look)
    step = above.content_at + 2
    lines = [owner.line] if header else [owner.line[: above.value_at].rstrip() + " |"]
    if above.value and not header:
        lines.append(" " * step + above.value + above.comment)
    for line in look.draft.lines[owner.number + 1 : last + 1]:
        stands = indent_of(line) > above.content_at or not line.strip()
        lines.append(line if stands and header else (" " * step + line.strip(" \t")).rstrip())
    facts = {"key": above.key}
    yield Mend("text-not-indented", look.number, form.indent, owner.number, last, lines, facts)


def _owner(look: Look) -> Look | None:
    for at in range(look.number - 1, max(-1, look.number - _LOOK_BACK), -1):
        owner = look.at(at)
        if owner.form.key and is_key(owner.form.key):
            is_text = owner.shape.is_text and owner.shape.holds == "value"
            begun = owner.form.value[:1] not in tuple("\"'[{") if owner.form.value else is_text
            return owner if begun else None
    return None


def _end_of_text(look: Look) -> int:
    last = look.number
    for at in range(look.number, len(look.draft.lines)):
        form = parse_line(look.draft.lines[at])
        if form.key and is_key(form.key):
            break
        if says_something(look.draft.lines[at]):
            last = at
    return last


def indentation(look: Look) -> Iterator[Mend]:
    """Find a line that should, with what hangs on it, begin in a column that is in use above."""
    starts_lower = "document start" in look.failure.problem
    if starts_lower and look.is_place:
        numbers = [n for n, line in enumerate(look.draft.lines) if says_something(line)][:1]
        yield from _moved_lines(look.at(numbers[0]) if numbers else look)
    if look.is_place or look.number == look.failure.place[0]:
        yield from _moved_lines(look)


def _moved_lines(look: Look) -> Iterator[Mend]:
    form = look.form
    is_moved = "document start" in look.failure.problem
    if form.dashes or (form.key and (is_key(form.key) or is_moved)):
        for column in _columns_above(look, dashed=bool(form.dashes)) or [0]:
            for lines in _moved(look, column):
                facts = {"given": form.indent + 1, "expected": column + 1}
                last = look.number + len(lines) - 1
                yield Mend("indentation", look.number, form.indent, look.number, last, lines, facts)


def _columns_above(look: Look, *, dashed: bool) -> list[int]:
    """List the columns in which an item, or else a key, may begin, the nearest to it first."""
    ctx = look.form.indent
    columns: set[int] = set()
    for line in look.draft.lines[max(0, look.number - _LOOK_BACK) : look.number]:
        form: WrittenLine = parse_line(line)
        if dashed and form.dashes:
            columns.add(form.indent)
        if form.key and (not dashed or not form.value):
            columns.add(form.content_at)
        if form.key and not form.value:
            columns.add(form.content_at + 2)
    return sorted(columns - {ctx}, key=lambda column: (abs(column - ctx), -column))


def _moved(look: Look, column: int) -> Iterator[Sequence[str]]:
    """Move a line with all that hangs on it; where that is no other move, the line alone."""
    indent = look.form.indent
    alone = [" " * column + look.line.lstrip(" \t")]
    lines = list(alone)
    for line in look.draft.lines[look.number + 1 :]:
        own = len(line) - len(line.lstrip(" "))
        if says_something(line) and own < max(indent, 1):
            break
        lines.append(" " * max(0, own + column - indent) + line.lstrip(" ") if line else line)
    while not lines[-1].strip():
        lines.pop()
    yield lines
    if len(lines) > 1:
        yield alone
