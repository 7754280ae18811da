"""Texts that YAML takes apart: at a colon, a `#`, the end of a line, or behind a bar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from yaml.nodes import MappingNode, ScalarNode

from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.keys import KEYS
from mentorlog.store.diagnosis.items import root_lines, without_mark
from mentorlog.store.diagnosis.key_words import is_key, is_prose
from mentorlog.store.diagnosis.layout import readable_wide_colon
from mentorlog.store.diagnosis.lines import indent_of, parse_line, quoted, says_something
from mentorlog.store.diagnosis.mend import Look, Mend, is_entry, main_key
from mentorlog.store.diagnosis.signs import with_text

_DUE = re.compile(r"(.+?)[,;]?\s+due:\s*(\d{4}-\d{2}-\d{2})", re.ASCII)
_BEFORE_DUE = re.compile(r"(.+?)[,;]?\s+due", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_BAR = re.compile(r"[|>][+-]?\d?[+-]?")
_HASH = re.compile(r"([ \t]+)#(\S?)(.*)")
_LOOK_BACK = 60


def colon(look: Look) -> Iterator[Mend]:
    """Find a colon with a blank behind it inside a text, in the line in which the parser stops."""
    form, column = look.form, look.failure.column
    above = look.above() if look.is_start and "expected ':'" in look.failure.said else None
    if above and above.form.key and not is_key(above.form.key):
        yield from _text_around(above, around_colon(above.line, _end(above)))
    if "mapping values" not in look.failure.said or not look.is_place or not form.key:
        return
    given = around_colon(form.line, column)
    if column < form.value_at:
        # The colon of this line's own key: a text that began further up goes on here.
        if not (is_key(form.key) or form.dashes):
            yield from _text_around(look, given)
    elif form.value[:1] not in "\"'":
        line, last, kind = _with_colon(look)
        if line.partition("\n")[0] != form.line:
            facts = {"kind": kind} if kind else {}
            yield look.mend("unquoted-colon", line, column, last, given=given, **facts)


def _with_colon(look: Look) -> tuple[str, int, str]:
    """Return the line with its colon made safe, the last line it stands for, and a kind."""
    form, due = look.form, _DUE.fullmatch(look.form.value)
    if form.dashes and not is_entry(form.key, look.item_model):
        return form.with_content(_safe_item(form.content)), look.number, ""
    if due and form.key in ("text", "title"):
        margin = " " * form.content_at
        return f"{form.with_value(due[1])}\n{margin}due: {due[2]}", look.number, "own-due"
    line, last = with_text(look)
    return line, last, "below" if "|" in line.partition("\n")[0] else ""


def _text_around(look: Look, given: str) -> Iterator[Mend]:
    """Make block text of the lines around this one, from the key that they belong to."""
    owner, column, facts = look.above(), _end(look), {"kind": "below", "given": given}
    while owner and not owner.form.dashes and not is_key(owner.form.key):
        if owner.form.key and owner.form.indent < look.form.indent:
            break
        owner = owner.above()
    if owner is None and (found := root_lines(look.draft, "text", look.model)):
        yield Mend("unquoted-colon", look.number, column, found[1], found[2], found[0], facts)
    if owner is None or owner.form.indent >= look.form.indent:
        return
    last = owner.block_end()
    if owner.shape.holds == "list" and not owner.form.value:
        below = [line for line in look.draft.lines[owner.number + 1 : last + 1] if line.strip()]
        lines = [f"{line[: indent_of(line)]}- {_safe_item(line.strip())}" for line in below]
        if len({indent_of(line) for line in below}) == 1 and not any("#" in line for line in below):
            yield Mend(
                "not-a-list", look.number, 0, owner.number + 1, last, lines, {"kind": "typed"}
            )
    elif owner.form.value or owner.shape.is_text:
        yield look.block_text(owner, "unquoted-colon", column, last, **facts)


def _safe_item(text: str) -> str:
    """Return the one line of an item, in quotes where it needs them."""
    joined = _DUE.sub(lambda match: f"{match[1]} due:{match[2]}", without_mark(text))
    return quoted(joined) if ": " in joined else joined


def _end(look: Look) -> int:
    """Return the column of the colon behind the key."""
    return look.line.index(":", look.form.content_at + len(look.form.key))


def around_colon(line: str, column: int) -> str:
    """Return the colon at a column with the words on both its sides."""
    before, behind = line[:column].split(), line[column + 1 :].split()
    return " ".join([f"{''.join(before[-1:]).lstrip('[{')}:", *behind[:1]]).rstrip(",")


def readable_colon(look: Look) -> Iterator[Mend]:
    """Find the first key of a map that is no key but the beginning of a text."""
    spot, node = look.spot, look.spot.node
    if not isinstance(node, MappingNode) or node.flow_style or not node.value:
        return
    key, value = node.value[0]
    is_text = spot.is_text and not spot.is_item
    is_item = spot.is_item and spot.shape.model
    if not (is_text or is_item) or not isinstance(key, ScalarNode):
        return
    model = spot.shape.model if spot.is_item else None
    if is_entry(key.value, model) or not isinstance(value, ScalarNode):
        return
    look = look.at(key.end_mark.line)
    column, given = key.end_mark.column, around_colon(look.line, key.end_mark.column)
    owner = look.above()
    if is_text and owner:
        last = owner.block_end()
        yield look.block_text(owner, "unquoted-colon", column, last, kind="below", given=given)
    elif main_key(model) not in [name.value for name, _ in node.value]:
        text, kind = _with_due(look, node)
        facts = {"kind": kind} if kind else {}
        line = look.form.with_content(text)
        yield look.mend("unquoted-colon", line, column, given=given, **facts)


def _with_due(look: Look, node: MappingNode) -> tuple[str, str]:
    """Return an item whose text holds a colon, and the kind of mend that this is."""
    key, value = node.value[0]
    due = _BEFORE_DUE.fullmatch(key.value) if _DAY.fullmatch(value.value) else None
    is_long = len(node.value) > 1
    lead = f"{main_key(look.item_model)}: " if is_long else ""
    if due is None:
        return lead + quoted(look.form.content), ""
    if is_long:
        margin, text = " " * look.form.content_at, quoted(due[1]) if ": " in due[1] else due[1]
        return f"{lead}{text}\n{margin}due: {value.value}", "own-due"
    text = f"{due[1]} due:{value.value}"
    return quoted(text) if ": " in text or text[:1] in "\"'" else text, "due"


def file_of_prose(look: Look) -> Iterator[Mend]:
    """Find a file without a known key, of which the first is the beginning of a text."""
    node = look.spot.node
    if look.spot.path or not isinstance(node, MappingNode) or not node.value:
        return
    key = node.value[0][0]
    if any(each.value in key_order(look.model) for each, _ in node.value):
        return
    if any(readable_wide_colon(look)):
        return
    if isinstance(key, ScalarNode) and " " in key.value and is_prose(key.value):
        found = root_lines(look.draft, "text", look.model)
        number, column = key.end_mark.line, key.end_mark.column
        facts = {"kind": "below", "given": around_colon(look.draft.lines[number], column)}
        if found:
            yield Mend("unquoted-colon", number, column, found[1], found[2], found[0], facts)


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
    facts = {"kind": "goes-on", "cut": form.comment.strip()}
    yield look.block_text(look, "cut-by-hash", column, last, **facts)


def readable_hash(look: Look) -> Iterator[Mend]:
    """Find a `#` inside a text that is no comment: `Room #4`, not `Room  # the small one`."""
    spot, node = look.spot, look.spot.node
    if not isinstance(node, ScalarNode) or node.style:
        return
    key = next((step for step in reversed(spot.path) if isinstance(step, str)), "")
    is_text = spot.shape.is_text or (spot.shape.type is None and key not in KEYS)
    mark, below = node.end_mark, look.at(node.end_mark.line)
    match = _HASH.match(below.line, mark.column)
    if match is None or not is_text or not match[2].isalnum():
        return
    if not match[2].isdigit() and match[1] != " ":
        return
    cut = below.line[match.start(2) - 1 :].strip()
    start = look.line[: node.start_mark.column]
    start += " " if start.endswith((":", "-")) else ""
    typed = [start + quoted(f"{node.value} {cut}".strip())]
    column = match.start(2) - 1
    yield Mend("cut-by-hash", mark.line, column, look.number, mark.line, typed, {"cut": cut})


def text_after_bar(look: Look) -> Iterator[Mend]:
    """Find a text that begins right behind the `|` that announces it."""
    form = look.form
    match = _BAR.match(form.value)
    if match and form.value[match.end() :].strip():
        margin = " " * look.draft.column_below(look.number, form.content_at, dashed=False)
        text = form.value[match.end() :].strip() + form.comment
        line = f"{form.line[: form.value_at]}{match[0]}\n{margin}{text}"
        yield look.mend("text-after-bar", line, form.value_at, sign=match[0][0])


def text_not_indented(look: Look) -> Iterator[Mend]:
    """Find a text that goes on in a line that should stand further right than its key."""
    owner, form = _owner(look), look.form
    if owner is None or not form.content:
        return
    header = _BAR.fullmatch(owner.form.value)
    first = next((at for at in range(owner.number + 1, look.number) if look.draft.lines[at]), None)
    # The first line of block text tells how far the others have to be indented.
    least = indent_of(look.draft.lines[first]) if header and first else owner.form.content_at + 1
    if form.indent >= least:
        return
    if (
        (form.key and is_key(form.key))
        or form.line in ("---", "...")
        or (form.dashes and not header)
    ):
        return
    last = _end_of_text(look)
    mend = look.block_text(owner, "text-not-indented", form.indent, last, key=owner.form.key)
    if header:
        # The lines that stand right already keep their own indentation.
        margin = " " * (least if first else owner.form.content_at + 2)
        lines = [owner.line]
        for line in look.draft.lines[owner.number + 1 : last + 1]:
            stands = indent_of(line) >= least or not line.strip()
            lines.append(line if stands else margin + line.strip(" \t"))
        mend = replace(mend, lines=lines)
    yield mend


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
