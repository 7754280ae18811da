"""The pages of the documentation, and the lines of shell that stand on them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from mentorlog.cli.table import TABLE, Row

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
_SHELL = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PIPED = re.compile(r"echo (.*) \| (.*)")


def load_page(name: str) -> str:
    """Return the text of a page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


def rows_of_commands() -> tuple[Row, ...]:
    """List the commands that can be called, groups and those that are not written yet aside."""
    names = [row.name for row in TABLE]
    return tuple(
        row
        for row in TABLE
        if not any(name.startswith(f"{row.name} ") for name in names)
        and find_spec(f"mentorlog.features.{row.feature}.cli")
    )


def parse_sections(page: str) -> dict[str, str]:
    """Return the sections of the third level by their headings."""
    parts = re.split(r"^#{1,3} (?=.)", page, flags=re.MULTILINE)
    return {head: text for head, _, text in (part.partition("\n") for part in parts)}


def parse_shell(text: str) -> Iterator[tuple[list[str], str]]:
    """Give each command line of the shell blocks as its words, and what is piped into it."""
    for block in _SHELL.findall(text):
        for line in block.replace("\\\n", " ").splitlines():
            piped = _PIPED.fullmatch(line)
            typed = shlex.split(piped[1])[0] if piped else ""
            _, *words = shlex.split(piped[2] if piped else line)
            yield words, typed
