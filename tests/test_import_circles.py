"""No module of the package imports itself by way of others, lazily or for its types only."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import mentorlog

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(mentorlog.__file__).parent
MODULES = {
    ".".join(("mentorlog", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(
        ".__init__"
    ): path
    for path in SOURCE.rglob("*.py")
}


def imports(path: Path) -> Iterator[str]:
    """Yield the modules of the package that a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (each.name for each in names if each.name in MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                inner = [f"{module}.{each.name}" for each in names]
                yield from (name for name in inner if name in MODULES)
                if module in MODULES and not all(name in MODULES for name in inner):
                    yield module


def find_circle(graph: dict[str, set[str]]) -> list[str]:
    """Return the modules of a circle in their order; empty where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle
    return []


def test_there_is_no_circle() -> None:
    """Whoever reads a module can read what it is made of first."""
    graph = {name: set(imports(path)) - {name} for name, path in MODULES.items()}
    assert sum(map(len, graph.values())) > 1000
    assert find_circle(graph) == []


def test_a_circle_would_be_found() -> None:
    """The test above can fail."""
    assert set(find_circle({"a": {"b"}, "b": {"c"}, "c": {"a"}})) == {"a", "b", "c"}
