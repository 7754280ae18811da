"""How a file is written around a place, so that what is added looks as its author had typed it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, cast

from mentorlog.store.yaml_scalar import TEXT_TAG, Quote, guess_tag, is_bare_text
from mentorlog.store.yaml_spelling import NEW_FILE, Style
from mentorlog.store.yaml_tree import Entry, Node, Tree

_Habit = Literal["map", "list", "text", "gap", "quote", "key"]
_Seen = tuple[_Habit, int | str]


def style_at(tree: Tree, holder: Node | None, replaced: Entry | None = None) -> Style:
    """Return the style of values in `holder`: its own habits first, then those of the file.

    The habits of the entry whose value is `replaced` come before all others.
    """
    here = _count(_replaced_habits(tree, replaced) if replaced else ())
    near = _count(_habits(tree, holder) if holder else ())
    file = _count(seen for node in tree.walk() for seen in _habits(tree, node))
    found = {
        habit: value
        for counted in (file, near, here)
        for habit, counter in counted.items()
        for value, _ in counter.most_common(1)
    }
    return _style(found)


def _style(found: dict[_Habit, int | str]) -> Style:
    steps = {habit: cast("int | None", found.get(habit)) for habit in ("map", "list", "text")}
    any_step = steps["map"] or steps["list"] or steps["text"] or NEW_FILE.map_step
    return Style(
        map_step=steps["map"] or any_step,
        list_step=any_step if steps["list"] is None else steps["list"],
        text_step=steps["text"] or any_step,
        gap=cast("int", found.get("gap", NEW_FILE.gap)),
        quote=cast("Quote", found.get("quote", "")),
        key_quote=cast("Quote", found.get("key", "")),
        apart=True,
    )


def _count(seen: Iterable[_Seen]) -> dict[_Habit, Counter[int | str]]:
    counted: dict[_Habit, Counter[int | str]] = defaultdict(Counter)
    for habit, value in seen:
        counted[habit][value] += 1
    return counted


def _habits(tree: Tree, node: Node) -> Iterator[_Seen]:
    for entry in node.entries:
        if entry.key is not None:
            yield from _quotes("key", entry.key)
        yield from _quotes("quote", entry.value)
        if not node.flow:
            yield from _steps(tree, entry)


def _quotes(habit: Literal["quote", "key"], node: Node) -> Iterator[_Seen]:
    """Tell how a text is quoted where its author was free to quote it or not."""
    if node.kind != "scalar" or node.is_block_text or node.is_null:
        return
    is_free = is_bare_text(node.text) if node.style else guess_tag(node.text) == TEXT_TAG
    if is_free:
        yield habit, node.style


def _steps(tree: Tree, entry: Entry) -> Iterator[_Seen]:
    value, column = entry.value, tree.column(entry.start)
    has_own_line = tree.line_start(value.start) != tree.line_start(entry.start)
    if entry.key is None:
        if not has_own_line and not value.is_null:
            yield "gap", value.start - entry.mark
    elif value.is_block_text:
        if lines := tree.lines_between(value.start, value.end)[1:]:
            margins = [_margin(tree.text[start:end]) for start, end in lines if start < end]
            yield "text", min(margins, default=column) - column
    elif value.is_block and has_own_line:
        step = tree.column(value.entries[0].start) - column
        yield ("map" if value.kind == "map" else "list"), step


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _replaced_habits(tree: Tree, entry: Entry) -> Iterator[_Seen]:
    value = entry.value
    yield from _steps(tree, entry)
    if value.kind == "scalar" and not value.is_null and not value.is_block_text:
        yield "quote", value.style
    elif value.kind in ("map", "list"):
        yield from _habits(tree, value)
