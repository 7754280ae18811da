"""Slips of lists: items with other signs than a dash, with keys below a text, or without a key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.expectations import Answer
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.store.diagnosis.layout import HARD_BLANK
from mentorlog.store.diagnosis.lines import (
    Draft,
    closed_quote,
    indent_of,
    parse_line,
    says_something,
)
from mentorlog.store.diagnosis.mend import Look, Mend, main_key
from mentorlog.store.yaml.format import spell_scalar

BULLET = re.compile("[*\u2022\xb7\u25e6\u2023\u2013\u2014](?=\\s)")

_CHECKBOX = re.compile(r"\[[ xX]?\](?=\s|$)")
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])|-(?=[\xa0\u2000-\u200b\u202f\u3000])")
_NUMBERED = re.compile(r"([ \t]*)(\d{1,2})[.)][ \t]+(\S.*)")
_ITEM_KEYS = ("due", "done", "dropped", "owner", "from", "milestone", "note")
"""Keys that belong to an item of a list and never to a whole file."""

_ROOT_LISTS = frozenset(("actions", "milestones"))
"""The lists that a file without a key is most likely one of."""

_MAIN_TEXTS = ("notes", "background", "observed", "how")
"""What a file is about that is one text, be it a meeting, a person, a reflection or an approach."""


def checkbox(look: Look) -> Iterator[Mend]:
    """Find a Markdown checkbox; a ticked one is a thing done where there is such a thing."""
    form = look.form
    match = _CHECKBOX.match(form.content)
    if match is None:
        return
    text = form.content[match.end() :].strip()
    start = form.line[: form.content_at]
    lines = [f"{start if form.dashes else start + '- '}{text}{form.comment}".rstrip()]
    model = look.shape.model
    if text and "x" in match[0].lower() and (model is None or "done" in model.model_fields):
        lines = look.long_item(text, "done: yes")
        if parse_line(f"- {text}").key:
            lines = [lines[0][: form.indent] + f"- {text}", lines[1]]
    mend = look.mend("checkbox", "\n".join(lines), form.content_at, given=match[0])
    yield mend if text else replace(mend, facts={**mend.facts, "kind": "empty"}, is_shown=False)


def readable_checkbox(look: Look) -> Iterator[Mend]:
    """Find an item that is an empty checkbox, which reads as a list of its own."""
    node = look.spot.node
    if (
        isinstance(node, SequenceNode)
        and look.spot.is_item
        and _CHECKBOX.fullmatch(look.form.content)
    ):
        yield from checkbox(look)


def bullet(look: Look) -> Iterator[Mend]:
    """Find an item that begins with a bullet of Markdown or of a word processor."""
    form = look.form
    match = BULLET.match(form.content)
    if match and not form.dashes:
        line = form.line[: form.content_at] + "-" + form.line[form.content_at + 1 :]
        yield look.mend("markdown-bullet", line, form.content_at, sign=match[0])


def glued_dash(look: Look) -> Iterator[Mend]:
    """Find `-First job`, an item without the blank behind its dash."""
    form = look.form
    if _GLUED_DASH.match(form.content) and not HARD_BLANK.match(form.content, 1):
        line = f"{form.line[: form.content_at]}- {form.line[form.content_at + 1 :]}"
        yield look.mend("missing-blank-after-dash", line, form.content_at)


def items_in_text(look: Look) -> Iterator[Mend]:
    """Find the lines of a text that were meant as the items of a list."""
    spot, node = look.spot, look.spot.node
    if not isinstance(node, ScalarNode) or node.style:
        return
    last, in_list = node.end_mark.line, spot.is_item or spot.shape.holds == "list"
    own = not look.line[: node.start_mark.column].strip()
    numbers = range(look.number if own else look.number + 1, last + 1)
    for each in map(look.at, numbers):
        mend = _item_in_text(each, own=own, in_list=in_list) if says_something(each.line) else None
        if mend is None and each.number > look.number and each.form.dashes:
            line = " " * look.form.indent + each.line.lstrip(" \t")
            mend = each.mend("glued-item", line, each.form.indent)
        if mend:
            is_sure = in_list and not spot.is_item
            yield replace(mend, severity="error" if is_sure else "warning")


def _item_in_text(look: Look, *, own: bool, in_list: bool) -> Mend | None:
    indent, content = look.form.indent, look.line[look.form.indent :]
    line = f"{' ' * indent}- {content[1:].strip()}"
    if own and BULLET.match(content):
        return look.mend("markdown-bullet", line, indent, sign=content[:1])
    if not (own or in_list) or not _GLUED_DASH.match(content):
        return None
    if HARD_BLANK.match(content, 1):
        return look.mend("hard-blank", line, indent, char=f"U+{ord(content[1]):04X}")
    return look.mend("missing-blank-after-dash", line, indent)


def numbered_items(look: Look) -> Iterator[Mend]:
    """Find items that are numbered, as on paper, in place of a dash before each."""
    spot = look.spot
    if spot.shape.holds != "list" or not _NUMBERED.match(spot.text):
        return
    last = spot.node.end_mark.line
    lines = look.draft.lines[look.number : last + 1]
    matches = [_NUMBERED.fullmatch(line) for line in lines if says_something(line)]
    if [match and int(match[2]) for match in matches] == list(range(1, len(matches) + 1)):
        typed = "\n".join(_NUMBERED.sub(r"\1- \3", line) for line in lines)
        column = spot.node.start_mark.column
        yield look.mend("markdown-bullet", typed, column, last, sign="1.")


def list_on_key_line(look: Look) -> Iterator[Mend]:
    """Find a list whose first item stands behind the key."""
    form = look.form
    if form.key and form.value.startswith("- "):
        column = look.draft.column_below(look.number, form.content_at, dashed=True)
        head = form.line[: form.value_at].rstrip()
        line = f"{head}\n{' ' * column}{form.value}{form.comment}"
        yield look.mend("list-on-key-line", line, form.value_at)


def keys_below_line(look: Look) -> Iterator[Mend]:
    """Find keys below an item that is one line of text: `- Ask Lars` and `due:` under it."""
    item, texts = look.above(), list[str]()
    if not look.form.key or look.form.dashes:
        return
    while item and not item.form.dashes and not item.form.key:
        texts.insert(0, item.line.strip())
        item = item.above()
    if item and not item.form.dashes:
        yield from _keys_below_answer(look, item, texts)
    if item is None or not item.form.dashes or item.form.key or item.shape.model is None:
        return
    model = item.shape.model
    if look.form.key in key_order(model) and look.form.key != main_key(model):
        text = " ".join([closed_quote(item.form.value) or item.form.value, *texts])
        yield _long_item(look, item, str(yaml.safe_load(text)) if text[:1] in "\"'" else text)


def _keys_below_answer(look: Look, owner: Look, texts: Sequence[str]) -> Iterator[Mend]:
    """Find keys below an answer that is one line of text."""
    form, model = owner.form, owner.shape.model
    is_below = look.form.indent > form.content_at
    if model is not Answer or not (is_below and form.value) or form.value[0] in "|>[{":
        return
    if look.form.key not in key_order(model) or look.form.key == "agreed":
        return
    last = look.draft.block_end(owner.number, form.content_at)
    margin = " " * (form.content_at + 2)
    lines = [form.line[: form.value_at].rstrip(), f"{margin}agreed: {form.value}"]
    lines += [f"{margin}  {text}" for text in texts]
    lines += _moved_to(look, len(margin), last)
    facts = {"key": look.form.key, "kind": "answer"}
    yield Mend("keys-below-text", look.number, look.form.indent, owner.number, last, lines, facts)


def _long_item(look: Look, item: Look, text: str) -> Mend:
    last = look.draft.block_end(look.number, max(look.form.indent - 1, item.form.indent))
    moved = _moved_to(look, item.form.content_at, last)
    said = {parse_line(line).key for line in moved}
    lines = [line for line in item.long_item(text) if parse_line(line).key not in said]
    facts, place = {"key": look.form.key}, look.form.indent
    return Mend("keys-below-text", look.number, place, item.number, last, [*lines, *moved], facts)


def _moved_to(look: Look, column: int, last: int) -> list[str]:
    """Return the lines from this one to `last`, which begin in a column and not further left."""
    step = column - look.form.indent
    return [
        " " * max(column, indent_of(line) + step) + line.strip(" \t") if line.strip() else ""
        for line in look.draft.lines[look.number : last + 1]
    ]


def readable_keys_below(look: Look) -> Iterator[Mend]:
    """Find keys of an item that stand at the left edge of the file."""
    if look.spot.path or not isinstance(look.spot.node, MappingNode):
        return
    known = key_order(look.model)
    for key, _ in look.spot.node.value:
        if key.value in _ITEM_KEYS and key.value not in known:
            yield from keys_below_line(look.at(key.start_mark.line))


def list_without_key(look: Look) -> Iterator[Mend]:
    """Find a list at the left edge, below other keys, with no key of its own."""
    said = {parse_line(line).key for line in look.draft.lines if line[:1].strip("-# \t")}
    names = _ROOT_LISTS & set(key_order(look.model)) - said
    if look.line.startswith("- ") and names and look.above():
        yield look.mend("list-without-key", f"{min(names)}:\n{look.line}", 0)


def file_without_key(look: Look) -> Iterator[Mend]:
    """Find a file that is a list or a text, and does not say of what."""
    said = [line for line in look.draft.lines if says_something(line) and line != "---"]
    is_list = all(line[:1] in "- \t" for line in said)
    kind = "list" if is_list and said and said[0].startswith("- ") else "text"
    is_found = look.failure.code == "not-a-map" or kind == "list"
    if (
        is_found
        and said
        and look.line == said[0]
        and (found := root_lines(look.draft, kind, look.model))
    ):
        lines, first, last = found
        yield Mend("not-a-map", look.number, 0, first, last, lines, {"kind": kind})


def root_lines(
    draft: Draft, kind: str, model: type[Record]
) -> tuple[Sequence[str], int, int] | None:
    """Return what to type, and for which lines, where a whole file is a list or a text."""
    said = [at for at, line in enumerate(draft.lines) if says_something(line) and line != "---"]
    if not said:
        return None
    lines = draft.lines[said[0] : said[-1] + 1]
    shapes = {key: Shape("record", model).at(key) for key in key_order(model)}
    lists = [key for key, shape in shapes.items() if shape.holds == "list"]
    if kind == "list" and lists:
        key = "actions" if "actions" in lists else lists[0]
        return [f"{key}:", lines[0]], said[0], said[0]
    typed = _typed_root(lines, kind, shapes)
    return (typed, said[0], said[-1]) if typed else None


def _typed_root(lines: Sequence[str], kind: str, shapes: dict[str, Shape]) -> list[str] | None:
    """Return lines below the key that they most likely belong to."""
    if texts := [key for key in _MAIN_TEXTS if kind == "text" and key in shapes]:
        return [f"{texts[0]}: |", *(f"  {line}".rstrip() for line in lines)]
    items = [line.strip().removeprefix("- ") for line in lines if line.strip()]
    spelled = [spell_scalar(each, "") for each in items]
    if "milestones" in shapes:
        return ["milestones:", *(f"  - {each}" for each in spelled)]
    if "answers" in shapes:
        return ["answers:", *(f"  answer-{at}: {each}" for at, each in enumerate(spelled, 1))]
    return [f"name: {spelled[0]}"] if "name" in shapes and len(items) == 1 else None
