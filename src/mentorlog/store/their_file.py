"""Reading the file that the other side sent: strictly, since nobody knows who wrote it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from mentorlog.domain.their_file import LARGEST_FILE, TheirFile
from mentorlog.errors import NotFoundError, UnreadableError
from mentorlog.store import disk
from mentorlog.store.yaml_problems import field_name

_FORMAT = 1
_LONGEST_FIELD = 60


def load_their_file(path: Path) -> TheirFile:
    """Return what a file shares. Raises NotFoundError, UnreadableError and SystemRefusedError."""
    try:
        raw = disk.read_bytes(path)
        text = None if raw is None else disk.decode(raw)
    except UnreadableError as error:
        raise UnreadableError("intake.unreadable", error.problems, file=str(path)) from error
    if text is None:
        raise NotFoundError("error.no-file", file=str(path))
    return parse_their_file(str(path), text)


def parse_their_file(name: str, text: str) -> TheirFile:
    """Return what a text shares; errors call it by `name`. Raises UnreadableError."""
    if len(text) > LARGEST_FILE:
        raise UnreadableError("intake.too-large", file=name)
    data = _parse_json(name, text.removeprefix("\N{BYTE ORDER MARK}"))
    if (
        isinstance(data, dict)
        and type(data.get("mentorlog")) is int
        and data["mentorlog"] > _FORMAT
    ):
        raise UnreadableError("intake.newer", file=name)
    try:
        return TheirFile.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = (
            "" if first["type"] == "missing" else field_name(tuple(first["loc"]))[:_LONGEST_FIELD]
        )
        wording = "intake.not-shared-at" if field else "intake.not-shared"
        raise UnreadableError(wording, file=name, field=field) from error


def _parse_json(name: str, text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_each_key_once, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UnreadableError("intake.not-json", file=name, line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableError("intake.not-shared", file=name) from error


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(pairs[0][0])
    return found


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)
