"""From data to a model: Pydantic's errors become problems with a place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from mentorlog.domain.edits import Path
from mentorlog.domain.records import Record, extras, key_order
from mentorlog.errors import Problem

if TYPE_CHECKING:
    from mentorlog.store.yaml_text import Document

Model = TypeVar("Model", bound=Record)

_CODES = {
    "missing": "missing-key",
    "literal_error": "not-one-of",
    "string_type": "not-text",
    "list_type": "not-a-list",
    "model_type": "not-a-map",
    "model_attributes_type": "not-a-map",
    "dict_type": "not-a-map",
}
_QUOTED = re.compile(r"'([^']*)'|(?<![\w'])(\d+)(?![\w'])")


def validate(model: type[Model], document: Document) -> tuple[Model | None, tuple[Problem, ...]]:
    """Return the model of a document and what is wrong with it: one of the two is empty."""
    try:
        return model.model_validate(document.data), ()
    except ValidationError as error:
        found = (_problem(each, document) for each in error.errors(include_url=False))
        return None, _distinct(found)


def _distinct(problems: Iterator[Problem]) -> tuple[Problem, ...]:
    """Keep one problem a place: a union complains once for each of its branches."""
    return tuple({each.field: each for each in problems}.values())


def _problem(error: Mapping[str, Any], document: Document) -> Problem:
    path = _known(error["loc"], document)
    given = _value_at(document.data, path)
    code = _CODES.get(error["type"], error["type"])
    if code == "not-text" and given is None:
        code = "empty-item"
    return problem_at(document, path, code, **_facts(error, given))


def _facts(error: Mapping[str, Any], given: object) -> dict[str, object]:
    facts: dict[str, object] = dict(error.get("ctx") or {})
    if expected := facts.pop("expected", None):
        allowed = [text or number for text, number in _QUOTED.findall(str(expected))]
        facts["allowed"] = tuple(allowed)
    if error["type"] == "missing":
        facts["key"] = error["loc"][-1]
    elif isinstance(given, str):
        facts.setdefault("given", given)
    return facts


def _known(location: Sequence[str | int], document: Document) -> Path:
    """Return the part of Pydantic's location that the file has: it names branches of unions too."""
    path: Path = ()
    for part in location:
        if part == "[key]":
            continue
        if (*path, part) not in document.places:
            break
        path = (*path, part)
    return path


def _value_at(data: Any, path: Path) -> object:  # noqa: ANN401 - data of any shape
    for part in path:
        data = data[part]
    return data


def problem_at(document: Document, path: Path, code: str, **facts: object) -> Problem:
    """Return a problem at the value (of a key without one: at the key) that `path` leads to."""
    place = document.places.get(path)
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    line, column = (place.line, place.column) if place else (0, 0)
    return Problem(code, line=line, column=column, field=field, facts=facts)


def unknown_keys(record: Record, document: Document) -> tuple[Problem, ...]:
    """Warn about keys that neither the model nor `x-` makes known."""
    return tuple(_unknown(record, document, ()))


def _unknown(value: object, document: Document, path: Path) -> Iterator[Problem]:
    if isinstance(value, Record):
        yield from _unknown_here(value, document, path)
        for name, field in type(value).model_fields.items():
            yield from _unknown(getattr(value, name), document, (*path, field.alias or name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, document, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _unknown(item, document, (*path, key))


def _unknown_here(record: Record, document: Document, path: Path) -> Iterator[Problem]:
    from mentorlog.store.similar_keys import similar_key

    known = key_order(type(record))
    for key in extras(record):
        if key.startswith("x-"):
            continue
        code = "date-in-meeting" if key == "date" and _is_meeting(record) else "unknown-key"
        suggestion = similar_key(key, known)
        yield _warning(document, (*path, key), code, key, suggestion)


def _is_meeting(record: Record) -> bool:
    return type(record).__name__ == "Meeting"


def _warning(
    document: Document, path: Path, code: str, key: str, suggestion: str | None
) -> Problem:
    place = document.places.get(path)
    line, column = (place.key_line, place.key_column) if place else (0, 0)
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    facts: dict[str, object] = {"key": key, "suggestion": suggestion}
    return Problem(code, "", line, column, field, severity="warning", facts=facts)
