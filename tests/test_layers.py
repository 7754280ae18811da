"""Which system it runs on is asked in one place of a room, and nowhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import mentorlog

SOURCE = Path(mentorlog.__file__).parent
ASKING = {"store/disk/system.py", "conversation/asking/console.py"}
"""The only modules that may ask."""

OF_ONE_SYSTEM = {"conversation/asking/posix_console.py"}
"""Modules that are loaded on some systems only, by one of those above."""

MODULES = {
    "msvcrt",
    "winreg",
    "_winapi",
    "fcntl",
    "termios",
    "tty",
    "pty",
    "pwd",
    "grp",
    "resource",
}
ATTRIBUTES = {
    ("os", "name"),
    ("os", "uname"),
    ("sys", "platform"),
    ("sys", "getwindowsversion"),
    ("os", "startfile"),
    ("platform", "win32_ver"),
    ("platform", "mac_ver"),
}


def questions(path: Path) -> Iterator[str]:
    """List where a module asks for the system, or takes in what some systems only have."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                if (module, name) in ATTRIBUTES:
                    yield f"{module}.{name}"
            case ast.Import(names=names):
                yield from (each.name for each in names if each.name in MODULES)
            case ast.ImportFrom(module=module, names=names):
                yield from (
                    f"{module}.{each.name}"
                    for each in names
                    if module in MODULES or (module, each.name) in ATTRIBUTES
                )


def test_one_place_of_a_room_asks() -> None:
    """What is mended for one system is mended in one file; the others read the same everywhere."""
    asking = {
        path.relative_to(SOURCE).as_posix(): found
        for path in SOURCE.rglob("*.py")
        if (found := sorted(set(questions(path))))
    }
    assert set(asking) == ASKING | OF_ONE_SYSTEM, asking
    assert asking["store/disk/system.py"] == ["fcntl", "msvcrt", "os.name", "sys.platform"]
    assert asking["conversation/asking/posix_console.py"] == ["termios"]


def test_a_module_of_one_system_is_loaded_by_the_one_that_asks() -> None:
    """Anybody else would bring it to a system that does not have it."""
    for name in OF_ONE_SYSTEM:
        module = name.removesuffix(".py").rpartition("/")[2]
        importing = {
            path.relative_to(SOURCE).as_posix()
            for path in SOURCE.rglob("*.py")
            if f".{module} import" in path.read_text(encoding="utf-8")
        }
        assert importing <= ASKING
