"""Edit a YAML text without disturbing it: splice, check, and refuse where no way is safe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from mentorlog.domain.edits import Edit
from mentorlog.store import yaml_block_splice as block
from mentorlog.store import yaml_flow_splice as flow
from mentorlog.store.yaml_guard import Draft, Guard
from mentorlog.store.yaml_refusal import refusal
from mentorlog.store.yaml_spelling import Style
from mentorlog.store.yaml_splice import Splice, splice
from mentorlog.store.yaml_style import style_at
from mentorlog.store.yaml_target import (
    Insertion,
    Removal,
    Replacement,
    Target,
    UnsafeError,
    find_target,
)
from mentorlog.store.yaml_text import BOM
from mentorlog.store.yaml_tree import Tree


class _Form(Protocol):
    """Make the splices in one form of YAML: blocks, or between brackets."""

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
    draft = Draft(text.removeprefix(BOM))
    for each in edits:
        draft = _edited(draft, each)
    return (BOM if text.startswith(BOM) else "") + draft.text


def _edited(draft: Draft, change: Edit) -> Draft:
    guard = Guard(draft, change)
    try:
        target = find_target(draft.tree, change)
    except UnsafeError as error:
        raise refusal(draft, change, error.code) from error
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
    bare = replace(style, quote="", key_quote="", apart=False)
    deeper = replace(bare, text_step=bare.text_step + bare.map_step)
    return [style, bare, deeper, replace(bare, quote='"', block=False)]


def _splices(tree: Tree, target: Target, style: Style) -> list[Splice]:
    form: _Form = block
    if target.holder is not None and target.holder.flow:
        form = flow
    match target:
        case Replacement():
            return form.replace_value(tree, target, style)
        case Insertion():
            return form.insert_entry(tree, target, style)
        case Removal():
            return form.remove_entry(tree, target)
