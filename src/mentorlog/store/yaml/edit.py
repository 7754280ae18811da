"""Edit a YAML text: candidates in the author's style, refusal with lines to type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, Protocol, cast

from mentorlog.domain.changes.edits import Add, Edit, Remove, Set, Value
from mentorlog.domain.model.file_names import Path, format_path
from mentorlog.errors import Problem, UnsafeEditError
from mentorlog.store.yaml import block_entries, flow_entries
from mentorlog.store.yaml.format import (
    NEW_FILE,
    TEXT_TAG,
    Quote,
    Style,
    guess_tag,
    is_bare_text,
    spell_item,
    spell_pair,
)
from mentorlog.store.yaml.guard import EditableText, Guard
from mentorlog.store.yaml.problems import LINE_BREAK
from mentorlog.store.yaml.read import BOM
from mentorlog.store.yaml.target import (
    Insertion,
    Removal,
    Replacement,
    Splice,
    Target,
    UnsafeError,
    find_target,
    splice,
)
from mentorlog.store.yaml.tree import Entry, Node, Tree, count_margin


def refusal(draft: EditableText, edit: Edit, code: str) -> UnsafeEditError:
    """Return the error for an edit that is possible but not safe; `code` says why it is not.

    The facts carry `by_hand`: the lines to type, or for a Remove the lines to take out.
    """
    by_hand = _by_hand(draft, edit)
    place = draft.document.places.nearest(edit.path)
    line, column = place.key_line or place.line, place.key_column or place.column
    lines = LINE_BREAK.split(draft.text)
    problem = Problem(
        code,
        line=line,
        column=column,
        field=format_path((*edit.path, edit.key) if isinstance(edit, Add) else edit.path),
        source=lines[line - 1] if line <= len(lines) else "",
        facts={"by_hand": by_hand, "edit": type(edit).__name__.lower()},
    )
    text = "errors.unsafe-remove" if isinstance(edit, Remove) else "errors.unsafe-edit"
    return UnsafeEditError(text, (problem,), by_hand=by_hand)


def _by_hand(draft: EditableText, edit: Edit) -> str:
    """Return whole lines with the margin that they need where the file is in block style."""
    column = _column(draft, edit.path, is_of_entry=isinstance(edit, (Set, Remove)))
    match edit:
        case Remove():
            return _written(draft, edit.path)
        case Set(path, value):
            lines = _spell(path[-1], value, column)
        case Add(_, key, value):
            lines = _spell(key, value, column)
        case _:
            lines = spell_item(edit.item, column, NEW_FILE)
    return " " * column + "\n".join(lines)


def _spell(step: str | int, value: Value, column: int) -> list[str]:
    if isinstance(step, int):
        return spell_item(value, column, NEW_FILE)
    return spell_pair(step, value, column, NEW_FILE)


def _column(draft: EditableText, path: Path, *, is_of_entry: bool) -> int:
    """Return the margin of the entry at `path`, or of the entries in what is there."""
    try:
        way = draft.tree.find(path)
    except KeyError:
        return 0
    if is_of_entry:
        return 0 if way[-1][0].flow else draft.tree.column(way[-1][1].start)
    holder = way[-1][1].value if way else draft.tree.root
    if holder is None or not holder.is_block:
        return 0
    return draft.tree.column(holder.entries[0].start)


def _written(draft: EditableText, path: Path) -> str:
    try:
        way = draft.tree.find(path)
    except KeyError:
        return ""
    entry = way[-1][1]
    return draft.text[draft.tree.line_start(entry.start) : entry.end]


_Habit = Literal["map", "list", "text", "gap", "quote", "key"]
_Seen = tuple[_Habit, int | str]


def style_at(tree: Tree, holder: Node | None, replaced: Entry | None = None) -> Style:
    """Return the style of values in `holder`: its own habits first, then those of the file.

    The habits of the entry whose value is `replaced` come before all others.
    """
    ctx = _count(_replaced_habits(tree, replaced) if replaced else ())
    near = _count(_habits(tree, holder) if holder else ())
    file = _count(seen for node in tree.walk() for seen in _habits(tree, node))
    found = {
        habit: value
        for counted in (file, near, ctx)
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
    """Yield how a text is quoted where its author was free to quote it or not."""
    if node.kind != "scalar" or node.is_block_text or node.is_null:
        return
    # `"yes"` has its quotes because it needs them, and says nothing about its author's taste.
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
            margins = [count_margin(tree.text[start:end]) for start, end in lines if start < end]
            yield "text", min(margins, default=column) - column
    elif value.is_block and has_own_line:
        step = tree.column(value.entries[0].start) - column
        yield ("map" if value.kind == "map" else "list"), step


def _replaced_habits(tree: Tree, entry: Entry) -> Iterator[_Seen]:
    value = entry.value
    yield from _steps(tree, entry)
    if value.kind == "scalar" and not value.is_null and not value.is_block_text:
        yield "quote", value.style
    elif value.kind in ("map", "list"):
        yield from _habits(tree, value)


class _Form(Protocol):
    """The splices of one form of YAML: blocks, or between brackets."""

    def replace_value(self, tree: Tree, target: Replacement, style: Style, /) -> list[Splice]: ...
    def insert_entry(self, tree: Tree, target: Insertion, style: Style, /) -> list[Splice]: ...
    def remove_entry(self, tree: Tree, target: Removal, /) -> list[Splice]: ...


def edit(text: str, edits: Sequence[Edit]) -> str:
    """Return the text with the edits made in their order, all or none.

    Nothing but the entries that they are about changes: comments, blank lines, order, quotes and
    line ends stay. Raises UnsafeEditError where no way to write an edit is safe, with the place
    and the lines to type by hand; YamlTextError where the text cannot be read; ValueError for an
    edit that is impossible, such as one of a path that is not there.
    """
    draft = EditableText(text.removeprefix(BOM))
    for each in edits:
        draft = _edited(draft, each)
    return (BOM if text.startswith(BOM) else "") + draft.text


def _edited(draft: EditableText, change: Edit) -> EditableText:
    guard = Guard(draft, change)
    try:
        target = find_target(draft.tree, change)
    except UnsafeError as error:
        raise refusal(draft, change, error.code) from error
    # Whether a spelling is safe depends on all that stands around it, which rules would have to
    # foresee. So each one is written and read again, and the first that means the edit is taken.
    refused: list[str] = []
    for candidate in _candidates(draft.tree, target, refused):
        try:
            return guard.check(candidate, target)
        except UnsafeError as error:
            refused.append(error.code)
    raise refusal(draft, change, refused[0])


def _candidates(tree: Tree, target: Target, refused: list[str]) -> Iterator[str]:
    """Yield the edited text in one spelling after another.

    Where the last line has no line end it stays so, unless a block text at the end needs one.
    """
    # A block text without a line end at the end of a file would gain one from lines below it.
    ends = [""] if tree.text.endswith(("\n", "\r")) else ["", tree.newline(len(tree.text))]
    for style in _styles(tree, target):
        try:
            candidate = splice(tree.text, _splices(tree, target, style))
        except UnsafeError as error:
            refused.append(error.code)
            continue
        for end in ends:
            yield candidate + end


def _styles(tree: Tree, target: Target) -> list[Style]:
    """Return the ways to write texts: as around, as bare as can be, deeper, in double quotes.

    Block text must lie deeper than a comment that follows it, or would take it for its own.
    """
    replaced = target.entry if isinstance(target, Replacement) else None
    style = style_at(tree, target.holder, replaced)
    if isinstance(target, Removal):
        return [style]
    # Quotes and a blank line between entries are habits, not needs: they go first.
    bare = replace(style, quote="", key_quote="", apart=False)
    deeper = replace(bare, text_step=bare.text_step + bare.map_step)
    return [style, bare, deeper, replace(bare, quote='"', block=False)]


def _splices(tree: Tree, target: Target, style: Style) -> list[Splice]:
    form: _Form = block_entries
    if target.holder is not None and target.holder.flow:
        form = flow_entries
    match target:
        case Replacement():
            return form.replace_value(tree, target, style)
        case Insertion():
            return form.insert_entry(tree, target, style)
        case Removal():
            return form.remove_entry(tree, target)
