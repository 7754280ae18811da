"""What is said of an edit that is not made: where it would go, and what to type there instead."""

from __future__ import annotations

from mentorlog.domain.edits import Add, Edit, Path, Remove, Set, Value
from mentorlog.errors import Problem, UnsafeEditError
from mentorlog.store.yaml_guard import Draft
from mentorlog.store.yaml_problems import LINE_BREAK, field_name
from mentorlog.store.yaml_spelling import NEW_FILE, spell_item, spell_pair


def refusal(draft: Draft, edit: Edit, code: str) -> UnsafeEditError:
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
        field=field_name((*edit.path, edit.key) if isinstance(edit, Add) else edit.path),
        source=lines[line - 1] if line <= len(lines) else "",
        facts={"by_hand": by_hand, "edit": type(edit).__name__.lower()},
    )
    text = "error.unsafe-remove" if isinstance(edit, Remove) else "error.unsafe-edit"
    return UnsafeEditError(text, (problem,), by_hand=by_hand)


def _by_hand(draft: Draft, edit: Edit) -> str:
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


def _column(draft: Draft, path: Path, *, is_of_entry: bool) -> int:
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


def _written(draft: Draft, path: Path) -> str:
    try:
        way = draft.tree.find(path)
    except KeyError:
        return ""
    entry = way[-1][1]
    return draft.text[draft.tree.line_start(entry.start) : entry.end]
