"""Keys that a file holds and mentorlog does not know: kept for ever, and warned about."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin

from mentorlog.domain.meeting import Meeting
from mentorlog.domain.path import Path
from mentorlog.domain.records import Record, key_order
from mentorlog.errors import Problem
from mentorlog.store.similar_keys import similar_key
from mentorlog.store.validation import problem_at
from mentorlog.store.yaml_problems import LOOKED_FOR

if TYPE_CHECKING:
    from mentorlog.store.yaml_text import Document

OWN = "x-"
"""How a person's own keys begin, of which nothing is said."""


def unknown_keys(model: type[Record], document: Document) -> tuple[Problem, ...]:
    """Warn about keys that neither the model nor `x-` makes known, at every depth.

    The data need not be valid: what has another shape than the model is passed over.
    """
    found = islice(_in(model, document.data, ()), LOOKED_FOR)
    return tuple(_warn(document, path, owner) for path, owner in found)


def _warn(document: Document, path: Path, owner: type[Record]) -> Problem:
    key = str(path[-1])
    code = "date-in-meeting" if key == "date" and owner is Meeting else "unknown-key"
    suggestion = similar_key(key, key_order(owner))
    found = problem_at(document, path, code, is_key=True, key=key, suggestion=suggestion)
    return replace(found, severity="warning")


_Unknown = Iterator[tuple[Path, type[Record]]]
"""The way to a key that is not known, and the model that does not know it."""


class _Below(NamedTuple):
    """Hold the model of what is below a key, and whether it stands under keys of its own there."""

    model: type[Record]
    has_own_keys: bool


def _in(model: type[Record], value: object, path: Path) -> _Unknown:
    if not isinstance(value, dict):
        return
    known = _known(model)
    for key, inner in value.items():
        if key in known:
            below = known[key]
            if below is not None and inner:
                yield from _in_field(below, inner, (*path, key))
        elif not key.startswith(OWN):
            yield (*path, key), model


def _in_field(below: _Below, value: object, path: Path) -> _Unknown:
    model = below.model
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _in(model, item, (*path, index))
    elif isinstance(value, dict) and below.has_own_keys:
        for key, entry in value.items():
            yield from _in(model, entry, (*path, key))
    else:
        yield from _in(model, value, path)


@cache
def _known(model: type[Record]) -> dict[str, _Below | None]:
    """Say for each key of a model what is below it, worked out once for all files."""
    fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
    return {key: _below(annotation) for key, annotation in fields.items()}


def _below(annotation: Any) -> _Below | None:  # noqa: ANN401
    model = _find_model(annotation)
    return _Below(model, get_origin(annotation) is dict) if model else None


def _find_model(annotation: Any) -> type[Record] | None:  # noqa: ANN401
    """Find the model in `list[Topic]`, `dict[str, Answer]` or `Ended | None`."""
    if inspect.isclass(annotation) and issubclass(annotation, Record):
        return annotation
    found = (_find_model(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
