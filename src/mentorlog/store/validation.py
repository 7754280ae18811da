"""From data to a model: Pydantic's errors become problems with a place in the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError

from mentorlog.domain.model.fields import WITHOUT_ODD_DAYS, Record
from mentorlog.domain.model.file_names import Path, format_path
from mentorlog.domain.model.journal import Journal
from mentorlog.errors import Problem
from mentorlog.store.yaml.problems import LOOKED_FOR
from mentorlog.store.yaml.read import Document, parse_document

Model = TypeVar("Model", bound=Record)

_CODES = {
    "missing": "missing-key",
    "literal_error": "not-one-of",
    "string_type": "not-text",
    "list_type": "not-a-list",
    "model_type": "not-a-map",
    "model_attributes_type": "not-a-map",
    "dict_type": "not-a-map",
    "bool_type": "not-yes-or-no",
    "bool_parsing": "not-yes-or-no",
}
_ODD_DAYS = frozenset(("not-a-day", "impossible-day"))
_KEY = "[key]"
"""What Pydantic puts behind a key in the location when the key itself is wrong."""

_QUOTED = r"'([^']*)'|(?<![\w'])(\d+)(?![\w'])"


def parse_model(model: type[Model], text: str) -> Model:
    """Return what a text says. Raises YamlTextError and ValidationError, without a problem each."""
    return model.model_validate(parse_document(text).data)


def validate(model: type[Model], document: Document) -> tuple[Model | None, tuple[Problem, ...]]:
    """Return the model of a document and what is wrong with it: one of the two is empty.

    Both are there where only a `due` is no day: that hides the day and not the file.
    """
    try:
        return model.model_validate(document.data), ()
    except ValidationError as error:
        errors = [dict(each) for each in error.errors(include_url=False)]
        told = [each for each in errors if _is_of_the_file(each, document)] or errors
        found = [_problem(each, document, model) for each in told[:LOOKED_FOR]]
        problems = tuple(sorted(found, key=lambda each: (each.line, each.column)))
        is_odd_day = all(each.code in _ODD_DAYS for each in problems)
        return _find_without_odd_days(model, document) if is_odd_day else None, problems


def _find_without_odd_days(model: type[Model], document: Document) -> Model | None:
    try:
        return model.model_validate(document.data, context=WITHOUT_ODD_DAYS)
    except ValidationError:
        return None


def _is_of_the_file(error: Mapping[str, Any], document: Document) -> bool:
    """Return False for the echo of an error in a value that a model filled in itself."""
    location = tuple(error["loc"])
    return error["type"] == "missing" or location[-1:] == (_KEY,) or location in document.places


def _problem(error: Mapping[str, Any], document: Document, model: type[Record]) -> Problem:
    location: Sequence[str | int] = error["loc"]
    path = _known(location, document)
    is_key = location[-1:] == (_KEY,)
    given = path[-1] if is_key else _value_at(document.data, path)
    facts = {"given": given, "key": _nearest_key(path), **(error.get("ctx") or {})}
    facts["given"] = _written(facts["given"])
    code = _CODES.get(error["type"], error["type"])
    if code == "missing-key":
        facts["key"] = location[-1]
    elif code == "not-one-of":
        code = _choice_code(facts)
    elif code == "newer-format" and not issubclass(model, Journal):
        code = "format-disagrees"
    if given is None and code not in {"missing-key", "empty-text"}:
        code = "missing-key" if isinstance(path[-1], str) else "empty-item"
    return problem_at(document, path, code, is_key=is_key, **facts)


def _choice_code(facts: dict[str, Any]) -> str:
    """Turn what Pydantic expected into the fact `allowed`, a row of numbers into its ends."""
    from mentorlog.texts.similar_keys import similar_key

    found = re.findall(_QUOTED, str(facts.pop("expected", "")))
    allowed = tuple(text or number for text, number in found)
    given = str(facts["given"])
    if len(allowed) > 1 and all(each.isdecimal() for each in allowed):
        facts |= {"least": allowed[0], "most": allowed[-1]}
        return "out-of-range" if given.strip().isdecimal() else "not-a-number"
    suggestion = None if given[:1] in ("[", "{") else similar_key(given, allowed)
    facts |= {"allowed": allowed, "suggestion": suggestion}
    return "not-one-of"


def _known(location: Sequence[str | int], document: Document) -> Path:
    """Return the part of Pydantic's location that the file has: it ends in a key that is missing.

    A key that is wrong itself has a mark behind it.
    """
    path: Path = ()
    for part in location:
        if (*path, part) not in document.places:
            break
        path = (*path, part)
    return path


def _value_at(data: Any, path: Path) -> object:  # noqa: ANN401 - data of any shape
    for part in path:
        data = data[part]
    return data


def _written(value: object) -> str:
    """Write a value on one line, to be shown."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_written(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return "" if value is None else str(value)


def _nearest_key(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def problem_at(
    document: Document, path: Path, code: str, *, is_key: bool = False, **facts: object
) -> Problem:
    """Return a problem at the value that `path` leads to, or at its key."""
    place = document.places.get(path)
    line, column = (place.line, place.column) if place else (0, 0)
    if place and is_key:
        line, column = place.key_line, place.key_column
    return Problem(code, line=line, column=column, field=format_path(path), facts=facts)
