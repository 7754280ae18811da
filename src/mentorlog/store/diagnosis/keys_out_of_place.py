"""Keys that belong below another and stand elsewhere: below a line of text, or too far left."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.expectations import Answer, Expectations
from mentorlog.domain.model.fields import key_order
from mentorlog.store.diagnosis.broken_text import Draft, indent_of, says_something
from mentorlog.store.diagnosis.mend import Look, Mend, main_key
from mentorlog.store.diagnosis.written_line import closed_quote, parse_line

ROOT_LISTS = frozenset(("actions", "milestones"))
"""The lists that a file without a key is most likely one of."""


def keys_below_line(look: Look) -> Iterator[Mend]:
    """Find keys below an item that is one line of text: `- Ask Lars` and `due:` under it."""
    if not look.form.key or look.form.dashes:
        return
    above = look.draft.before(look.number)
    texts: list[str] = []
    while above is not None and not look.at(above).form.dashes and not look.at(above).form.key:
        texts.insert(0, look.at(above).line.strip())
        above = look.draft.before(above)
    if above is None:
        return
    item = look.at(above)
    if not item.form.dashes:
        yield from _keys_below_answer(look, item, texts)
        return
    if item.form.key:
        return
    model = item.shape.model
    if model is None:
        yield from _below_root_item(look)
        return
    if look.form.key == main_key(model) or look.form.key not in key_order(model):
        return
    text = " ".join([closed_quote(item.form.value) or item.form.value, *texts])
    if text[:1] in "\"'":
        text = str(parse_scalar(text))
    yield from _long_item(look, item, text)


def _below_root_item(look: Look) -> Iterator[Mend]:
    """Find keys below an item of a list that has no key itself: both mends are made at once."""
    said = [at for at, line in enumerate(look.draft.lines) if says_something(line)]
    is_root = all(look.draft.lines[at].startswith(("-", " ", "\t")) for at in said)
    key = ROOT_LISTS & set(key_order(look.model))
    if not (is_root and said and key):
        return
    first, name = said[0], next(iter(key))
    draft = look.draft.with_lines(first, first, [f"{name}:", look.draft.lines[first]])
    for mend in keys_below_line(Look(draft, look.number + 1, look.model, look.failure)):
        lines = [*draft.lines[first : mend.first], *mend.lines]
        place = look.form.indent
        yield Mend(mend.code, look.number, place, first, mend.last - 1, lines, mend.facts)


def list_without_key(look: Look) -> Iterator[Mend]:
    """Find a list at the left edge, below other keys, with no key of its own."""
    said = {parse_line(line).key for line in look.draft.lines if line[:1].strip("-# \t")}
    names = ROOT_LISTS & set(key_order(look.model)) - said
    if look.line.startswith("- ") and names and look.draft.before(look.number) is not None:
        yield look.mend("list-without-key", f"{next(iter(names))}:\n{look.line}", 0)


def _keys_below_answer(look: Look, owner: Look, texts: Sequence[str]) -> Iterator[Mend]:
    """Find keys below an answer that is one line of text."""
    form, model = owner.form, owner.shape.model
    is_below = look.form.indent > form.content_at
    if model is not Answer or not (is_below and form.value) or form.value[0] in "|>[{":
        return
    if look.form.key not in key_order(model) or look.form.key == "agreed":
        return
    last = look.draft.block_end(owner.number, form.content_at)
    step = form.content_at + 2
    lines = [form.line[: form.value_at].rstrip(), " " * step + f"agreed: {form.value}"]
    lines += [" " * (step + 2) + text for text in texts]
    lines += [
        " " * max(step, step + indent_of(line) - look.form.indent) + line.strip(" \t")
        for line in look.draft.lines[look.number : last + 1]
    ]
    facts = {"key": look.form.key, "kind": "answer"}
    yield Mend("keys-below-text", look.number, look.form.indent, owner.number, last, lines, facts)


def parse_scalar(text: str) -> str:
    """Return what a quoted text of one line says."""
    inner = text[1:-1]
    return (
        inner.replace('\\"', '"').replace("\\\\", "\\")
        if text[0] == '"'
        else inner.replace("''", "'")
    )


def _long_item(look: Look, item: Look, text: str) -> Iterator[Mend]:
    column = item.form.content_at
    last = look.draft.block_end(look.number, max(look.form.indent - 1, item.form.indent))
    moved = [
        " " * max(column, column + indent_of(line) - look.form.indent) + line.strip(" \t")
        for line in look.draft.lines[look.number : last + 1]
    ]
    said = {parse_line(line).key for line in moved}
    lines = [line for line in item.long_item(text) if parse_line(line).key not in said]
    facts = {"key": look.form.key}
    first, place = item.number, look.form.indent
    yield Mend("keys-below-text", look.number, place, first, last, [*lines, *moved], facts)


def flush_keys(draft: Draft, shape: Shape, node: MappingNode) -> Iterator[Mend]:
    """Find keys that belong to the key above, which has none, or to the last of its items."""
    if node.flow_style or not shape.model or shape.holds not in ("record", "map"):
        return
    known = key_order(shape.model) if shape.holds == "record" else ()
    owner: tuple[Node, Node] | None = None
    run: list[Node] = []
    for key, value in [*node.value, (None, None)]:
        if key is not None and owner and key.value not in known and _takes(shape, owner, key):
            run.append(key)
            continue
        if run and owner:
            yield _indented(draft, owner, run)
        owner, run = (key, value) if key is not None else None, []


def _indented(draft: Draft, owner: tuple[Node, Node], keys: list[Node]) -> Mend:
    first, column = keys[0].start_mark.line, keys[0].start_mark.column
    last = _end_of_value(draft, keys[-1].start_mark.line, column)
    items = owner[1].value if isinstance(owner[1], SequenceNode) else []
    step = items[-1].value[0][0].start_mark.column - column if items else 2
    lines = [" " * step + line if line.strip() else "" for line in draft.lines[first : last + 1]]
    facts = {"given": column + 1, "expected": column + step + 1, "key": owner[0].value}
    facts["kind"] = "flush-item" if items else "flush"
    return Mend("indentation", first, column, first, last, lines, facts)


def _end_of_value(draft: Draft, number: int, column: int) -> int:
    """Return the last line of a key's value; the list may stand in the key's own column."""
    end = draft.block_end(number, column)
    while draft.lines[end + 1].startswith(f"{' ' * column}- "):
        end = draft.block_end(end + 1, column)
    return end


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
    outside = [
        key.start_mark.line
        for key, value in root.value
        if key.value not in known and (key.value in questions or _is_answer(value))
    ]
    owner = next(((key, value) for key, value in root.value if key.value == "answers"), None)
    if not outside or root.flow_style or (owner and not _is_open(owner[1])):
        return
    blocks = {at: _end_of_value(draft, at, 0) for at in outside}
    step = owner[1].value[0][0].start_mark.column if owner and owner[1].value else 2
    moved = [
        " " * step + line if line.strip() else ""
        for at, end in blocks.items()
        for line in draft.lines[at : end + 1]
    ]
    start = owner[0].start_mark.line if owner else outside[0]
    head = draft.lines[start : _end_of_value(draft, start, 0) + 1] if owner else ["answers:"]
    ranges = {**blocks, **({start: start + len(head) - 1} if owner else {})}
    first, last, typed, at = min(ranges), max(ranges.values()), list[str](), min(ranges)
    while at <= last:
        typed += [*head, *moved] if at == start else [] if at in ranges else [draft.lines[at]]
        at = ranges.get(at, at) + 1
    yield Mend("answer-outside", outside[0], 0, first, last, typed)
    for line in outside[1:]:
        yield Mend("answer-outside", line, 0, line, line, (), {"kind": "more"}, is_shown=False)


def _is_answer(value: Node) -> bool:
    """Return whether a value has only keys of an answer."""
    keys = [key.value for key, _ in value.value] if isinstance(value, MappingNode) else []
    return bool(keys) and set(keys) <= set(key_order(Answer))


def _is_open(value: Node) -> bool:
    """Return whether more keys can stand below the ones of a value, or below its key."""
    if isinstance(value, MappingNode):
        return not value.flow_style
    return isinstance(value, ScalarNode) and not value.value and not value.style
