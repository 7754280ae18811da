"""The JSON Schema of a command's `--json`, from the types of its result."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import PurePath
from typing import Any

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.kinds import DIALECT
from mentorlog.output.envelope import VERSION
from mentorlog.output.problems import Failure
from mentorlog.output.result import INLINE, find_key

Schema = dict[str, Any]

_PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
    dt.time: {"type": "string", "pattern": r"^\d\d:\d\d$"},
    MeetingName: {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d(-\d+)?$"},
    Any: {},
    object: {},
}


def make_output_schema(command: str, result: object) -> Schema:
    """Return the schema of the document that `command` prints, its errors included."""
    maker = _Maker()
    data, error = maker.describe(result), maker.describe(Failure)
    return {
        "$schema": DIALECT,
        "title": f"mentorlog {command} --json",
        "type": "object",
        "properties": {
            "mentorlog": {"const": VERSION},
            "command": {"const": command},
            "data": data,
            "error": error,
        },
        "required": ["mentorlog", "command"],
        "oneOf": [{"required": ["data"]}, {"required": ["error"]}],
        "$defs": maker.definitions,
    }


class _Maker:
    """A collector of the schemas of types; named types are stored once, under `$defs`."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def describe(self, said: object, given: Mapping[object, object] | None = None) -> Schema:
        """Return the schema of a type; `given` are the values of type variables.

        Raises TypeError for a type that has no form in JSON.
        """
        said = (given or {}).get(said, said)
        origin = typing.get_origin(said)
        if said in _PLAIN:
            return dict(_PLAIN[said])
        if origin is None and isinstance(said, type):
            return self._describe_class(said)
        return self._describe_generic(origin, typing.get_args(said), given)

    def _describe_generic(
        self, origin: object, inner: tuple[object, ...], given: Mapping[object, object] | None
    ) -> Schema:
        """Return the schema of a type with parameters: `list[str]`, `str | None`."""
        if origin is typing.Literal:
            return {"enum": list(inner)}
        if origin is typing.Annotated:
            return self.describe(inner[0], given)
        if origin in (typing.Union, types.UnionType):
            return self._describe_union(inner, given)
        if not isinstance(origin, type):
            raise TypeError(origin)
        if dataclasses.is_dataclass(origin):
            return self._describe_class(origin, dict(zip(_variables(origin), inner, strict=True)))
        if issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.describe(inner[1], given)}
        return {"type": "array", "items": self.describe(inner[0], given)}

    def _describe_union(
        self, choices: tuple[object, ...], given: Mapping[object, object] | None
    ) -> Schema:
        described: list[Schema] = []
        for each in choices:
            schema = self.describe(each, given)
            described += [schema] if schema not in described else []
        return described[0] if len(described) == 1 else {"anyOf": described}

    def _describe_class(self, said: type, given: Mapping[object, object] | None = None) -> Schema:
        if issubclass(said, Enum):
            return {"enum": [each.value for each in said]}
        if issubclass(said, PurePath):
            return {"type": "string"}
        if not (dataclasses.is_dataclass(said) or issubclass(said, Record)):
            raise TypeError(said)
        # `DrawnResult` of hours and of a timeline are two schemas, so the arguments join the name.
        name = said.__name__ + "".join(getattr(each, "__name__", "") for each in _values(given))
        if name not in self.definitions:
            self.definitions[name] = {}  # what refers to itself finds its name
            self.definitions[name] = self._list_keys(said, given).format()
        return {"$ref": f"#/$defs/{name}"}

    def _list_keys(self, said: object, given: Mapping[object, object] | None) -> _Keys:
        """Return the keys of an object; a type without fields has keys that cannot be listed."""
        origin = typing.get_origin(said)
        if isinstance(said, type) and issubclass(said, Record):
            hints = typing.get_type_hints(said, include_extras=True)
            keys = {name: each.alias or name for name, each in said.model_fields.items()}
            described = {key: self.describe(hints[name]) for name, key in keys.items()}
            return _Keys(described, has_others=True)
        if origin is not None and dataclasses.is_dataclass(origin):
            kind = typing.cast("type", origin)
            return self._list_fields(
                kind, dict(zip(_variables(kind), typing.get_args(said), strict=True))
            )
        if isinstance(said, type) and dataclasses.is_dataclass(said):
            return self._list_fields(said, given)
        return _Keys({}, has_others=True)

    def _list_fields(self, kind: type, given: Mapping[object, object] | None) -> _Keys:
        """Return the keys of a dataclass, with those of its inline fields."""
        hints = typing.get_type_hints(kind, include_extras=True)
        found, own = _Keys({}), dict[str, Schema]()
        for each in dataclasses.fields(kind):
            hint = (given or {}).get(hints[each.name], hints[each.name])
            if INLINE not in each.metadata:
                own[find_key(each)] = self.describe(hint, given)
                found.schemas.setdefault(find_key(each), {})
                continue
            choices = typing.get_args(hint) if _is_union(hint) else (hint,)
            for choice in choices:
                if choice is not type(None):
                    inner = self._list_keys(choice, given).without(each.metadata[INLINE])
                    found = found.joined(inner, is_optional=len(choices) > 1)
        return _Keys(
            {**found.schemas, **own},
            optional=found.optional - own.keys(),
            has_others=found.has_others,
        )


@dataclass(frozen=True)
class _Keys:
    """The keys of an object, which of them may be absent, and whether there may be others."""

    schemas: dict[str, Schema]
    optional: frozenset[str] = frozenset()
    has_others: bool = False

    def without(self, keys: tuple[str, ...]) -> _Keys:
        """Return these keys without some of them."""
        return replace(self, schemas={k: s for k, s in self.schemas.items() if k not in keys})

    def joined(self, other: _Keys, *, is_optional: bool) -> _Keys:
        """Return these keys followed by those of an inline field."""
        absent = frozenset(other.schemas) - self.schemas.keys() if is_optional else frozenset[str]()
        return _Keys(
            self.schemas | {k: s for k, s in other.schemas.items() if k not in self.schemas},
            self.optional | other.optional | absent,
            self.has_others or other.has_others,
        )

    def format(self) -> Schema:
        """Return the schema of the object."""
        return {
            "type": "object",
            "properties": self.schemas,
            "required": [key for key in self.schemas if key not in self.optional],
            "additionalProperties": self.has_others,
        }


def _is_union(hint: object) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


def _values(given: Mapping[object, object] | None) -> tuple[object, ...]:
    return tuple((given or {}).values())


def _variables(kind: type) -> tuple[object, ...]:
    variables: tuple[object, ...] = getattr(kind, "__parameters__", ())
    return variables
