"""Transcripts on a page: a command behind a `$`, and below it the document that it prints."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from typing import Any

from support.frames import Answer

_BLOCK = re.compile(r"^```console\n\$ mentorlog (.*)\n((?:.*\n)*?)```$", re.MULTILINE)


def list_commands(page: str) -> list[list[str]]:
    """List the command lines of a page as their words, in order."""
    return [shlex.split(found[1]) for found in _BLOCK.finditer(page)]


def read_documents(page: str) -> list[dict[str, Any]]:
    """Read the documents of a page, in order."""
    return [json.loads(found[2]) for found in _BLOCK.finditer(page)]


def fill(page: str, run: Callable[[list[str]], Answer], places: dict[str, str]) -> str:
    """Return the page with what the commands print now, `places` said as on the page."""

    def block(found: re.Match[str]) -> str:
        shown = run(shlex.split(found[1])).out
        for place, name in places.items():
            shown = shown.replace(place, name)
        return f"```console\n$ mentorlog {found[1]}\n{shown}```"

    return _BLOCK.sub(block, page)
