"""Keys that belong below another and stand elsewhere: below a line of text, or too far left."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.expectations import Answer, Expectations
from mentorlog.domain.model.fields import key_order
from mentorlog.store.diagnosis.lines import (
    Draft,
    closed_quote,
    indent_of,
    parse_line,
    shifted,
)
from mentorlog.store.diagnosis.mend import Look, Mend, find_failure, main_key

_ITEM_KEYS = ("due", "done", "dropped", "owner", "from", "milestone", "note")
"""Keys that belong to an item of a list and never to a whole file."""

ROOT_LISTS = frozenset(("actions", "milestones"))
"""The lists that a file without a key is most likely one of."""


def keys_as_item(look: Look) -> Iterator[Mend]:
    """Find keys of an item that begin with a dash of their own: `- Ask` and `- due:` below it."""
    node, model, path = look.spot.node, look.spot.shape.model, look.spot.path
    above = look.above()
    if not (isinstance(node, MappingNode) and look.spot.is_item and model and above and path[-1]):
        return
    names = [key.value for key, _ in node.value]
    is_own = all(name in key_order(model) for name in names)
    if main_key(model) in names or not is_own or node.flow_style:
        return
    line = look.line.replace("-", " ", 1)
    draft = look.draft.with_lines(look.number, look.number, [line])
    facts = {"kind": "flush-item", "key": path[-2]}
    mends = list(keys_below_line(replace(look, draft=draft)))
    mends += [look.mend("indentation", line, look.form.indent)] if above.form.key else []
    # The item above may have the same keys, and then this is one of its own without a text.
    for mend in mends[:1]:
        if find_failure(mend.apply(look.draft).text) is None:
            yield replace(mend, code="indentation", facts=facts)


def item_as_key(look: Look) -> Iterator[Mend]:
    """Find `- A job:` with the keys of that item below it."""
    node, model = look.spot.node, look.spot.shape.model
    if not (isinstance(node, MappingNode) and look.spot.is_item and model and len(node.value) == 1):
        return
    key, value = node.value[0]
    inner = value.value if isinstance(value, MappingNode) and not value.flow_style else []
    known = key_order(model)
    if key.value in known or not inner or not all(name.value in known for name, _ in inner):
        return
    form, main = look.form, main_key(model)
    step = form.content_at - inner[0][0].start_mark.column
    last = look.block_end()
    lines = [shifted(line, step) for line in look.draft.lines[look.number + 1 : last + 1]]
    if main not in [name.value for name, _ in inner]:
        head = f"{form.line[: form.content_at]}{main}: {form.key}{form.comment}"
        yield look.mend(
            "keys-below-text",
            "\n".join([head, *lines]),
            form.indent,
            last,
            kind="key",
            key=key.value,
        )


def file_of_one_item(look: Look) -> Iterator[Mend]:
    """Find a file that has the keys of an item, and no list around it."""
    node = look.spot.node
    if look.spot.path or not isinstance(node, MappingNode) or node.flow_style:
        return
    names = [key.value for key, _ in node.value]
    for key in sorted(ROOT_LISTS & set(key_order(look.model))):
        model = Shape("record", look.model).at(key).model
        own = key_order(model) if model else ()
        first = node.value[0][0].start_mark
        if names[:1] == [main_key(model)] and all(name in own for name in names):
            last = max(look.draft.block_end(name.start_mark.line, 0) for name, _ in node.value)
            lines = [shifted(line, 4) for line in look.draft.lines[first.line : last + 1]]
            typed = "\n".join([f"{key}:", f"  - {lines[0].strip()}", *lines[1:]])
            yield look.at(first.line).mend("list-without-key", typed, 0, last)


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
    names = ROOT_LISTS & set(key_order(look.model)) - said
    if look.line.startswith("- ") and names and look.above():
        yield look.mend("list-without-key", f"{min(names)}:\n{look.line}", 0)


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
