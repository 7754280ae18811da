"""What an edit means; the five checks on an edited text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, assert_never

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set, Value
from mentorlog.domain.model.file_names import Path
from mentorlog.store.yaml.format import TEXT_TAG, Scalar, written
from mentorlog.store.yaml.marks import Comment, Marks
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import NULLS, Document, parse_document
from mentorlog.store.yaml.target import FORM, Removal, Target, UnsafeError, place_behind
from mentorlog.store.yaml.tree import Tree

Plain = Any
"""Data of maps, lists and whatever leaves a reader delivers."""


@dataclass(frozen=True)
class Reading:
    """How a reader would deliver the keys and the single values that are written."""

    key: Callable[[str], str] = str.__str__
    leaf: Callable[[Scalar], Plain] = written

    def of(self, value: Value) -> Plain:
        """Return a written value as it would be read."""
        if isinstance(value, Mapping):
            return {self.key(key): self.of(item) for key, item in value.items()}
        if isinstance(value, Sequence) and not isinstance(value, str):
            return [self.of(item) for item in value]
        return self.leaf(value)


TEXT_READING = Reading()
"""Our own reader: every value is its text."""


def apply_edit(data: Plain, edit: Edit, reading: Reading = TEXT_READING) -> Plain:
    """Return a copy of `data` with the edit made. Raises ValueError for an impossible edit."""
    match edit:
        case Set(path, value):
            return _apply_in(data, path, lambda holder, step: {**holder, step: reading.of(value)})
        case Remove(path):
            return _apply_in(data, path, _without)
        case Add(path, key, value, after):
            return _apply_at(data, path, lambda at: _added(at, key, value, after, reading))
        case Append(path, item):
            return _apply_at(data, path, lambda at: _inserted(at, len(at or ()), item, reading))
        case Insert(path, index, item):
            return _apply_at(data, path, lambda at: _inserted(at, index, item, reading))
        case _:
            assert_never(edit)


Holder = dict[str | int, Plain]


def _apply_at(data: Plain, path: Path, change: Callable[[Plain], Plain]) -> Plain:
    if not path:
        return change(data)
    step, *rest = path
    items = _items(data, step)
    if step not in items:
        message = f"there is nothing at {step!r}"
        raise ValueError(message)
    items[step] = _apply_at(items[step], tuple(rest), change)
    return items if isinstance(data, dict) else list(items.values())


def _apply_in(data: Plain, path: Path, change: Callable[[Holder, str | int], Holder]) -> Plain:
    if not path:
        message = "the root can be neither replaced nor removed"
        raise ValueError(message)
    step = path[-1]

    def in_holder(holder: Plain) -> Plain:
        items = _items(holder, step)
        if step not in items:
            message = f"there is nothing at {step!r}"
            raise ValueError(message)
        changed = change(items, step)
        return changed if isinstance(holder, dict) else list(changed.values())

    return _apply_at(data, path[:-1], in_holder)


def _items(data: Plain, step: str | int) -> Holder:
    """Return a copy of a map, or a list by its indices; empty where the step cannot fit."""
    if isinstance(data, dict) and isinstance(step, str):
        return dict(data)
    if isinstance(data, list) and isinstance(step, int):
        return dict(enumerate(data))
    return {}


def _without(items: Holder, step: str | int) -> Holder:
    return {key: value for key, value in items.items() if key != step}


def _added(at: Plain, key: str, value: Value, after: Sequence[str], reading: Reading) -> Plain:
    found = {} if at is None else at
    if not isinstance(found, dict) or key in found:
        message = f"{key!r} cannot be added: it is there, or its place is no map"
        raise ValueError(message)
    pairs = list(found.items())
    pairs.insert(place_behind(list(found), after), (reading.key(key), reading.of(value)))
    return dict(pairs)


def _inserted(at: Plain, index: int, item: Value, reading: Reading) -> Plain:
    found = [] if at is None else at
    if not isinstance(found, list) or not 0 <= index <= len(found):
        message = f"nothing can be put at {index}: its place is no list, or is shorter"
        raise ValueError(message)
    return [*found[:index], reading.of(item), *found[index:]]


COMMENT = "unsafe-comment"
LINE_END = "unsafe-line-end"


class EditableText:
    """A readable text, without its BOM, and all that is known of it, each read when needed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.document: Document = parse_document(text)

    @cached_property
    def tree(self) -> Tree:
        """Return where everything stands."""
        return Tree(self.text)

    @cached_property
    def comments(self) -> list[Comment]:
        """Return the comments in their order."""
        return self.tree.marks.comments if "tree" in self.__dict__ else Marks(self.text).comments

    @cached_property
    def types(self) -> Any:  # noqa: ANN401 - data of any shape
        """Return the data as a YAML 1.1 reader types them."""
        root = yaml.compose(self.text, Loader=yaml.CSafeLoader)
        return _typed(root) or {}


class Guard:
    """The check that an edited text says what was meant and nothing else changed.

    Raises ValueError where the edit is impossible.
    """

    def __init__(self, draft: EditableText, edit: Edit) -> None:
        self._draft = draft
        self._edit = edit
        self._data = apply_edit(draft.document.data, edit)

    @cached_property
    def _types(self) -> Any:  # noqa: ANN401
        return apply_edit(self._draft.types, self._edit, _TYPED_READING)

    def check(self, text: str, target: Target) -> EditableText:
        """Return the edited text as the next draft. Raises UnsafeError with the reason."""
        try:
            edited = EditableText(text)
        except YamlTextError as error:
            raise UnsafeError(FORM) from error
        if not _is_same(self._data, edited.document.data):
            raise UnsafeError(LINE_END if _ends_in_open_text(self._draft) else FORM)
        # Other programs read these files too: what they take for a number or a date has to stay
        # one, and no text of ours may become one.
        if not _is_same(self._types, edited.types) or not self._keeps_lines(text, target):
            raise UnsafeError(FORM)
        if not self._keeps_comments(edited, target):
            raise UnsafeError(COMMENT)
        return edited

    def _keeps_lines(self, text: str, target: Target) -> bool:
        # Equal data alone would let a candidate rewrite its neighbours in another style.
        before = self._draft.text
        start, end = target.touched(self._draft.tree)
        rest = before[end:]
        is_long_enough = len(text) >= start + len(rest)
        return is_long_enough and text.startswith(before[:start]) and text.endswith(rest)

    def _keeps_comments(self, edited: EditableText, target: Target) -> bool:
        tree = self._draft.tree
        start, end = target.lost(tree) if isinstance(target, Removal) else (0, 0)
        kept = [each.text for each in self._draft.comments if not start <= each.start < end]
        return kept == [each.text for each in edited.comments]


def _ends_in_open_text(draft: EditableText) -> bool:
    """Return whether block text ends the file without a line end, which more lines would add."""
    *_, last = draft.tree.walk()
    text = draft.text
    return last.is_block_text and last.end == len(text) and not text.endswith(("\n", "\r"))


class _Key(str):
    """A key, with what a YAML 1.1 reader takes it for."""

    __slots__ = ("tag",)
    tag: str


def _key(text: str, tag: str = TEXT_TAG) -> _Key:
    key = _Key(text)
    key.tag = tag
    return key


def _leaf(value: Scalar) -> tuple[str, str] | None:
    """Return a text as text; what is no text may be taken for anything."""
    text = written(value)
    return None if text is None else (TEXT_TAG if isinstance(value, str) else _ANY, text)


_ANY = ""
_TYPED_READING = Reading(_key, _leaf)


def _typed(node: Node | None) -> Any:  # noqa: ANN401
    if isinstance(node, MappingNode):
        return {_key(key.value, key.tag): _typed(value) for key, value in node.value}
    if isinstance(node, ScalarNode):
        is_null = not node.style and node.value in NULLS
        return None if is_null else (node.tag, node.value)
    return [_typed(item) for item in node.value] if node else None


def _is_same(meant: Any, found: Any) -> bool:  # noqa: ANN401
    """Compare data with their types and the order of their keys."""
    if isinstance(meant, dict) and isinstance(found, dict):
        keys = zip(meant, found, strict=False)
        is_same = len(meant) == len(found) and all(_is_same_key(*pair) for pair in keys)
        return is_same and all(_is_same(meant[key], found[key]) for key in meant)
    if isinstance(meant, list) and isinstance(found, list):
        is_same = len(meant) == len(found)
        return is_same and all(map(_is_same, meant, found))
    if isinstance(meant, tuple) and meant[0] == _ANY:
        return isinstance(found, tuple) and bool(meant[1] == found[1])
    return type(meant) is type(found) and bool(meant == found)


def _is_same_key(meant: str, found: str) -> bool:
    return meant == found and getattr(meant, "tag", None) == getattr(found, "tag", None)
