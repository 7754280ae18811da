"""The model of each kind of file, and its JSON Schema."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.file_names import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_MODELS = {
    Kind.JOURNAL: ("journal", "Journal"),
    Kind.GUIDE: ("guide", "Guide"),
    Kind.RELATIONSHIP: ("relationship", "Relationship"),
    Kind.EXPECTATIONS: ("expectations", "Expectations"),
    Kind.MILESTONES: ("milestone", "Milestones"),
    Kind.APPROACH: ("reflection", "Approach"),
    Kind.MEETING: ("meeting", "Meeting"),
    Kind.REFLECTION: ("reflection", "Reflection"),
}


def model_of(kind: Kind) -> type[Record]:
    """Return the model of a kind of file, importing no other."""
    module, name = _MODELS[kind]
    model: type[Record] = getattr(import_module(f"mentorlog.domain.model.{module}"), name)
    return model


def json_schema(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file, for editors.

    Unknown keys are not allowed, except those that begin with `x-`: an editor marks a key only
    then, as `check` warns of it. A key without a value counts as absent, so every optional one may
    be null, and so may an empty file. Models have their names under `$defs`; descriptions are left
    out.
    """
    schema = model_of(kind).model_json_schema()
    schema["$defs"] = {name: _opened(each) for name, each in schema.get("$defs", {}).items()}
    return {"$schema": DIALECT, **_opened(schema), "type": ["object", "null"]}


def _opened(schema: dict[str, Any]) -> dict[str, Any]:
    """Allow null for optional keys, and remove what Pydantic adds for programmers."""
    kept = {key: each for key, each in schema.items() if key not in ("title", "description")}
    for name, each in kept.get("properties", {}).items():
        each.pop("title", None)
        each.pop("default", None)
        if isinstance(each.get("additionalProperties"), dict):
            each["additionalProperties"] = _or_nothing(each["additionalProperties"])
        if name not in kept.get("required", ()):
            kept["properties"][name] = _or_nothing(each)
    if kept.get("additionalProperties") is True:
        # Editors mark an unknown key only where no others are allowed.
        kept |= {"patternProperties": {"^x-": True}, "additionalProperties": False}
    if "anyOf" in kept:
        kept["anyOf"] = [
            _opened(each) if each.get("type") == "object" else each for each in kept["anyOf"]
        ]
    return kept


def _or_nothing(schema: dict[str, Any]) -> dict[str, Any]:
    nothing = {"type": "null"}
    if None in schema.get("enum", ()) or nothing in schema.get("anyOf", ()):
        return schema
    choices = schema["anyOf"] if list(schema) == ["anyOf"] else [schema]
    return {"anyOf": [*choices, nothing]}
