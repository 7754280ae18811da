"""The splices of an edit in block style, where lines and margins tell what belongs together."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from mentorlog.domain.changes.edits import Value
from mentorlog.store.yaml.format import (
    Style,
    is_list,
    spell_flow,
    spell_item,
    spell_pair,
    spell_under_dash,
    spell_under_key,
)
from mentorlog.store.yaml.target import (
    FORM,
    Insertion,
    Removal,
    Replacement,
    Splice,
    UnsafeError,
    end_of_document,
)
from mentorlog.store.yaml.tree import Entry, Node, Tree

_SIGN = "|>+-0123456789"


def replace_value(tree: Tree, target: Replacement, style: Style) -> list[Splice]:
    """Put a new value behind a colon or a dash; a comment on its line stays where it is."""
    entry, node = target.entry, target.entry.value
    if entry.mark < 0:
        raise UnsafeError(FORM)
    head, *body = _spell(tree, target, style)
    if tree.same_line(entry.mark, node.start) or node.start == node.end:
        return _replace_behind_mark(tree, entry, head, body)
    if body or node.is_block:
        return _replace_below_mark(tree, entry, head, body)
    return [Splice(node.start, node.end, head or "null")]


def _spell(tree: Tree, target: Replacement, style: Style) -> list[str]:
    """Return the lines of the new value; a short list between brackets stays between them."""
    entry, value = target.entry, target.value
    if entry.value.flow and entry.value.entries and _fits_brackets(value):
        return [spell_flow(value, style)]
    spell = spell_under_dash if entry.key is None else spell_under_key
    return spell(value, tree.column(entry.start), style)


def _fits_brackets(value: Value) -> bool:
    return is_list(value) and not any(
        isinstance(item, Mapping) or is_list(item) or "\n" in str(item) for item in value
    )


def _replace_behind_mark(tree: Tree, entry: Entry, head: str, body: list[str]) -> list[Splice]:
    """Replace a value that begins behind its mark, or that is nothing."""
    mark, node = entry.mark, entry.value
    if node.start == node.end:
        return [_behind(mark, head), _below(tree, mark, tree.line_end(mark), body)]
    start, end = (node.start if head else mark), node.end
    if not node.is_block_text or tree.same_line(node.start, node.end):
        line_end = tree.line_end(end)
        return [Splice(start, end, head), _below(tree, mark, line_end, body)]
    line_end = tree.line_end(node.start)
    sign_end = line_end - len(tree.text[node.start : line_end].lstrip(_SIGN))
    below = _below(tree, mark, line_end, body)
    return [Splice(start, sign_end, head), Splice(line_end, end, below.text)]


def _replace_below_mark(tree: Tree, entry: Entry, head: str, body: list[str]) -> list[Splice]:
    """Replace a value on lines of its own."""
    node = entry.value
    start = tree.line_start(node.start)
    if body:
        new = tree.newline(entry.mark).join(body)
        return [_behind(entry.mark, head), Splice(start, node.end, new)]
    return [_behind(entry.mark, head), Splice(start, tree.next_line(node.end), "")]


def _behind(mark: int, head: str) -> Splice:
    return Splice(mark, mark, f" {head}" if head else "")


def _below(tree: Tree, mark: int, line_end: int, body: list[str]) -> Splice:
    newline = tree.newline(mark)
    return Splice(line_end, line_end, "".join(newline + line for line in body))


def insert_entry(tree: Tree, target: Insertion, style: Style) -> list[Splice]:
    """Put new lines behind the entry before, or before the first one."""
    holder, index = target.holder, target.index
    if holder is None or not holder.entries:
        return _insert_first(tree, target, style)
    column = tree.column(holder.entries[0].start)
    first, *rest = _lines(target, column, style)
    lines = [" " * column + first, *rest]
    if index:
        end = tree.line_end(holder.entries[index - 1].end)
        newline = tree.newline(end)
        blank = newline if style.apart and _are_apart(tree, holder) else ""
        return [Splice(end, end, blank + "".join(newline + line for line in lines))]
    start = holder.entries[0].start
    newline = tree.newline(start)
    if tree.begins_line(start):
        start = tree.line_start(start)
        return [Splice(start, start, "".join(line + newline for line in lines))]
    return [Splice(start, start, newline.join([first, *rest, " " * column]))]


def _insert_first(tree: Tree, target: Insertion, style: Style) -> list[Splice]:
    """Write the first entry of a file that has none."""
    end = end_of_document(tree)
    newline = tree.newline(end)
    lines = newline.join(_lines(target, 0, style)) + newline
    begins_line = end == 0 or tree.text[end - 1] in "\r\n"
    return [Splice(end, end, lines if begins_line else newline + lines)]


def _lines(target: Insertion, column: int, style: Style) -> list[str]:
    if target.key is None:
        return spell_item(target.value, column, style)
    return spell_pair(target.key, target.value, column, style)


def _are_apart(tree: Tree, holder: Node) -> bool:
    """Return whether every two entries have a blank line between them."""
    entries = holder.entries
    pairs = pairwise(entries)
    return len(entries) > 1 and all(_is_gap(tree, a.end, b.start) for a, b in pairs)


def _is_gap(tree: Tree, end: int, start: int) -> bool:
    between = tree.text[tree.next_line(end) : tree.line_start(start)]
    return any(not line.strip() for line in between.splitlines())


def remove_entry(tree: Tree, target: Removal) -> list[Splice]:
    """Take an entry's lines out; what is left empty says so with brackets."""
    entry, around = target.entry, target.around
    lines = Splice(tree.line_start(entry.start), tree.next_line(entry.end), "")
    if target.is_only_one and around is not None:
        return _empty(tree, target, around, lines)
    if tree.begins_line(entry.start):
        return [lines]
    behind = target.next.start if target.next else tree.next_line(entry.end)
    comments = tree.marks.comments_between(tree.next_line(entry.end), behind)
    return [Splice(entry.start, comments[0].start if comments else behind, "")]


def _empty(tree: Tree, target: Removal, around: Entry, lines: Splice) -> list[Splice]:
    brackets = "{}" if target.holder.kind == "map" else "[]"
    if tree.same_line(around.mark, target.holder.start):
        entry = target.entry
        return [Splice(entry.start, tree.line_end(entry.end), brackets)]
    return [_behind(around.mark, brackets), lines]
