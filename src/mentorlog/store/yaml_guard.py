"""The five checks without which no edited text is let out."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from mentorlog.domain.edits import Edit
from mentorlog.store.yaml_marks import Comment, Marks
from mentorlog.store.yaml_meaning import Reading, apply_edit
from mentorlog.store.yaml_scalar import TEXT_TAG, Scalar, written
from mentorlog.store.yaml_target import FORM, Removal, Target, UnsafeError
from mentorlog.store.yaml_text import NULLS, Document, YamlTextError, parse_document
from mentorlog.store.yaml_tree import Tree

COMMENT = "unsafe-comment"
LINE_END = "unsafe-line-end"


class Draft:
    """Hold a readable text, without its BOM, and all that is known of it, each read when needed."""

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
    """Let an edited text pass only if it says what was meant and nothing else changed.

    Raises ValueError where the edit is impossible.
    """

    def __init__(self, draft: Draft, edit: Edit) -> None:
        self._draft = draft
        self._edit = edit
        self._data = apply_edit(draft.document.data, edit)

    @cached_property
    def _types(self) -> Any:  # noqa: ANN401
        return apply_edit(self._draft.types, self._edit, _TYPED_READING)

    def check(self, text: str, target: Target) -> Draft:
        """Return the edited text as the next draft. Raises UnsafeError with the reason."""
        try:
            edited = Draft(text)
        except YamlTextError as error:
            raise UnsafeError(FORM) from error
        if not _is_same(self._data, edited.document.data):
            raise UnsafeError(LINE_END if _ends_in_open_text(self._draft) else FORM)
        if not _is_same(self._types, edited.types) or not self._keeps_lines(text, target):
            raise UnsafeError(FORM)
        if not self._keeps_comments(edited, target):
            raise UnsafeError(COMMENT)
        return edited

    def _keeps_lines(self, text: str, target: Target) -> bool:
        before = self._draft.text
        start, end = target.touched(self._draft.tree)
        rest = before[end:]
        is_long_enough = len(text) >= start + len(rest)
        return is_long_enough and text.startswith(before[:start]) and text.endswith(rest)

    def _keeps_comments(self, edited: Draft, target: Target) -> bool:
        tree = self._draft.tree
        start, end = target.lost(tree) if isinstance(target, Removal) else (0, 0)
        kept = [each.text for each in self._draft.comments if not start <= each.start < end]
        return kept == [each.text for each in edited.comments]


def _ends_in_open_text(draft: Draft) -> bool:
    """Tell whether block text ends the file without a line end, so that any more lines add one."""
    *_, last = draft.tree.walk()
    text = draft.text
    return last.is_block_text and last.end == len(text) and not text.endswith(("\n", "\r"))


class _Key(str):
    """Be a key that also knows as what a YAML 1.1 reader takes it."""

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
