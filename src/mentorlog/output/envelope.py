"""The one JSON document that `--json` prints, and domain values in JSON."""

from __future__ import annotations

import codecs
import dataclasses
import datetime as dt
import json
import re
import sys
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING, TextIO

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.text.characters import encodable
from mentorlog.output.result import INLINE, find_key

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from mentorlog.output.problems import Failure


VERSION = 1
# What json leaves as it is, though a terminal or a reader of lines would obey it.
_COMMANDS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def format_data(command: str | None, data: object) -> dict[str, Json]:
    """Return the document of a result. Raises TypeError for a value that has no form in JSON."""
    return {"mentorlog": VERSION, "command": command, "data": to_json(data)}


def format_error(command: str | None, failure: Failure) -> dict[str, Json]:
    """Return the document of an error."""
    return {"mentorlog": VERSION, "command": command, "error": to_json(failure)}


def print_document(document: dict[str, Json], stream: TextIO | None = None) -> None:
    """Print one document, escaped to ASCII unless the stream is UTF-8."""
    target = sys.stdout if stream is None else stream
    if target is not None:
        target.write(f"{format_document(document, target.encoding or 'utf-8')}\n")


def format_document(document: dict[str, Json], encoding: str = "utf-8") -> str:
    r"""Format a document; with `\u` escapes for any encoding but UTF-8.

    JSON is UTF-8 (RFC 8259), and a pipe on Windows is not: escaped, it is both.
    """
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
    text = _COMMANDS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    if text.isascii() or (_is_utf8(encoding) and encodable(text, "utf-8") == text):
        return text
    return json.dumps(document, allow_nan=False, indent=2)


def _is_utf8(encoding: str) -> bool:
    return codecs.lookup(encoding).name == "utf-8"


def to_json(value: object) -> Json:
    """Return a domain value in JSON: dates ISO, times HH:MM, models and dataclasses as objects.

    Keys are those of the files (a model's aliases). Raises TypeError for any other type.
    """
    # A StrEnum is a string as well: asked later, it would pass as the member itself.
    if isinstance(value, Enum):
        return to_json(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {_to_key(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if isinstance(value, AbstractSet):
        # Python orders a set of strings anew in each run; the same journal prints the same
        # document.
        return sorted((to_json(item) for item in value), key=repr)
    return _object_to_json(value)


def _object_to_json(value: object) -> Json:
    if isinstance(value, dt.time):
        return value.isoformat(timespec="minutes")
    # A datetime is a date as well, so it is asked first.
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, MeetingName | PurePath):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields_to_json(value)
    dump = getattr(value, "model_dump", None)
    if dump is not None:
        return to_json(dump(by_alias=True))
    raise TypeError(type(value).__name__)


def _fields_to_json(value: DataclassInstance) -> dict[str, Json]:
    """Return the fields under their keys, with the keys of those that stand inline."""
    found: dict[str, Json] = {}
    for field in dataclasses.fields(value):
        said = to_json(getattr(value, field.name))
        if INLINE not in field.metadata:
            found[find_key(field)] = said
            continue
        for key, each in said.items() if isinstance(said, dict) else ():
            if key not in field.metadata[INLINE]:
                found.setdefault(key, each)
    return found


def _to_key(key: object) -> str:
    said = to_json(key)
    if not isinstance(said, str):
        raise TypeError(type(key).__name__)
    return said
