"""Which model a kind of file has, and its schema."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import DIALECT, json_schema, model_of


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_model(kind: Kind) -> None:
    """Every model knows the format's number first, and nothing in it is required."""
    model = model_of(kind)
    assert issubclass(model, Record)
    assert key_order(model)[0] == "mentorlog"
    assert model.model_validate({}).model_fields_set == set()


def test_each_model_is_another() -> None:
    """No file is read as what it is not."""
    assert len({model_of(kind) for kind in Kind}) == len(Kind)


def test_a_model_imports_no_other_kind() -> None:
    """A command that reads the journal's file does not load the guide's models."""
    program = (
        "import sys; from mentorlog.domain.model.kinds import model_of; "
        "model_of('journal'); print('mentorlog.domain.model.guide' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)  # noqa: S603 - our own
    assert found.stdout.split() == [b"False"]


@pytest.mark.parametrize("kind", Kind)
def test_the_schema_is_one(kind: Kind) -> None:
    """In the dialect that it names; at every depth an editor marks keys that nobody knows."""
    schema = json_schema(kind)
    assert schema["$schema"] == DIALECT
    Draft202012Validator.check_schema(schema)
    maps = [each for each in _maps(schema) if "properties" in each]
    assert maps
    assert all(each["additionalProperties"] is False for each in maps), maps
    assert all("^x-" in each["patternProperties"] for each in maps)


def _maps(schema: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - a schema of any shape
    if isinstance(schema, list):
        return [each for part in schema for each in _maps(part)]
    if not isinstance(schema, dict):
        return []
    return [schema, *(each for part in schema.values() for each in _maps(part))]
