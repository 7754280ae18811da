"""Which model each kind of file has."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from mentorlog.domain.names import Kind
from mentorlog.domain.records import Record

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
    model: type[Record] = getattr(import_module(f"mentorlog.domain.{module}"), name)
    return model


def json_schema(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file, for editors; keys nobody knows are allowed."""
    schema = model_of(kind).model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
