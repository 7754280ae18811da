"""The JSON Schema of each kind of file, with a word on every key for the editor to show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mentorlog.domain.kinds import json_schema, model_of
from mentorlog.domain.names import Kind

if TYPE_CHECKING:
    from mentorlog.texts import Texts


def describe_kind(kind: Kind, texts: Texts) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file, each key described in the language of `texts`."""
    schema = json_schema(kind)
    _describe(schema, model_of(kind).__name__, texts)
    for name, each in schema["$defs"].items():
        _describe(each, name, texts)
    return schema


def format_schema(kind: Kind, texts: Texts) -> str:
    """Write a kind's schema as it stands in its file."""
    return f"{json.dumps(describe_kind(kind, texts), indent=2, ensure_ascii=False)}\n"


def _describe(schema: dict[str, Any], model: str, texts: Texts) -> None:
    for part in (schema, *schema.get("anyOf", ())):
        for key, each in part.get("properties", {}).items():
            specific = f"schema.{model}.{key}"
            text = specific if texts.has(specific) else f"schema.{key}"
            each["description"] = texts(text)
