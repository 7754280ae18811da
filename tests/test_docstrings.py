"""The docstrings of the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mentorlog

pytestmark = pytest.mark.no_cover

_SOURCE = Path(mentorlog.__file__).parent
_QUOTED = re.compile(r"`([A-Za-z][A-Za-z_.]*)`")
_IS_A_NAME = re.compile(r"_|[a-z][A-Z]")
_OF_OTHERS = {"Danish_Denmark"}


def _names_in_code(trees: dict[Path, ast.Module]) -> set[str]:
    """Return every name and every word of a string that is no docstring, and the modules' names."""
    names = {part for path in trees for part in path.with_suffix("").parts}
    for tree in trees.values():
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            for field in ("name", "id", "attr", "arg", "module"):
                if name := getattr(node, field, None):
                    names.update(name.split("."))
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.update(re.findall(r"\w+", node.value) if id(node) not in docstrings else ())
    return names


def _named_in_docstrings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found = _QUOTED.findall(str(node.value.value))
            yield from (name for name in found if _IS_A_NAME.search(name))


def test_docstrings_name_what_is_there() -> None:
    """A name that was changed in the code is not left behind in the words about it."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in _SOURCE.rglob("*.py")}
    names = _names_in_code(trees) | _OF_OTHERS
    stale = {
        f"{path.relative_to(_SOURCE)}: {name}"
        for path, tree in trees.items()
        for name in _named_in_docstrings(tree)
        if not names.issuperset(name.split("."))
    }
    assert not stale
