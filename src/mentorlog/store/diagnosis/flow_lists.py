"""Slips around lists and maps in brackets: two styles under one key, a colon in a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml
from yaml.nodes import SequenceNode

from mentorlog.store.diagnosis.mend import Look, Mend
from mentorlog.store.diagnosis.written_line import quoted

_OPENS = "[{"
_END_OF_VALUE = re.compile(r",\s*[\w-]+:\s|[\]}](?=[\s,\]}]|$)")
_END_OF_ITEM = re.compile(r"[,\]]")


def list_in_two_styles(look: Look) -> Iterator[Mend]:
    """Find a list of which some items stand in brackets and some behind dashes."""
    if look.form.dashes and look.is_place:
        yield from _brackets_above(look)
    elif look.line.lstrip().startswith("[") and look.number == look.failure.place[0]:
        yield from _brackets_below(look)


def _brackets_above(look: Look) -> Iterator[Mend]:
    """Put the items of a list in brackets on lines of their own, above the first dash."""
    above = look.draft.before(look.number)
    while above is not None and not look.at(above).form.value.startswith("["):
        if look.at(above).form.dashes or look.at(above).form.key:
            return
        above = look.draft.before(above)
    if above is None or look.at(above).form.dashes:
        return
    owner = look.at(above).form
    lines = look.draft.lines[above + 1 : look.number]
    items = _split_items("\n".join([owner.value + (owner.comment if lines else ""), *lines]))
    if items is not None:
        margin = " " * look.form.indent
        head = [owner.line[: owner.value_at].rstrip() + owner.comment] if owner.key else []
        typed = [*head, *(f"{margin}- {item}" for item in items), look.line]
        yield Mend("list-in-two-styles", look.number, look.form.indent, above, look.number, typed)


def _brackets_below(look: Look) -> Iterator[Mend]:
    """Put the items of a list in brackets behind the dashes that begin above it."""
    above = look.draft.before(look.number)
    items = _split_items(look.form.value)
    while above is not None and look.at(above).form.indent > look.form.indent:
        if look.at(above).form.dashes:
            break
        above = look.draft.before(above)
    if items and above is not None and look.at(above).form.dashes:
        margin = " " * look.at(above).form.indent
        first, *others = [f"{margin}- {item}" for item in items]
        typed = "\n".join([first + look.form.comment, *others])
        yield look.mend("list-in-two-styles", typed, look.form.indent)


def _split_items(written: str) -> Sequence[str] | None:
    """Return the items of a list in brackets as they are written; None for anything else."""
    try:
        node = yaml.compose(written, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return None
    if not isinstance(node, SequenceNode) or "#" in written:
        return None
    items = [written[each.start_mark.index : each.end_mark.index] for each in node.value]
    return None if any("\n" in item for item in items) else items


def colon_in_brackets(look: Look) -> Iterator[Mend]:
    """Find a colon with a blank behind it inside a value of a map in brackets."""
    column = look.failure.column
    is_flow = look.failure.context.startswith("while parsing a flow")
    if not (is_flow and look.is_place and look.line[column : column + 1] == ":"):
        return
    is_item = look.line.rfind("[", 0, column) > look.line.rfind("{", 0, column)
    start = _value_start(look.line, column, is_item=is_item)
    end = (_END_OF_ITEM if is_item else _END_OF_VALUE).search(look.line, column)
    if start and end:
        text = look.line[start : end.start()].strip()
        before, behind = look.line[:column].split(), look.line[column + 1 : end.start()].split()
        given = " ".join([f"{before[-1].lstrip(_OPENS)}:", *behind[:1]]).rstrip(",")
        line = look.line[:start] + quoted(text) + look.line[end.start() :]
        yield look.mend("unquoted-colon", line, column, given=given)


def _value_start(line: str, column: int, *, is_item: bool) -> int | None:
    """Return where the value begins in which a colon stands: behind its key, or its bracket."""
    start = max(line.rfind(sign, 0, column) for sign in (*_OPENS, ","))
    if start < 0:
        return None
    at = start if is_item else line.find(": ", start, column)
    return None if at < 0 else at + 1 + len(line[at + 1 :]) - len(line[at + 1 :].lstrip())
