"""`schema`: the JSON Schema of each kind of file, on the screen or where editors look for it."""

from __future__ import annotations

import json

import jsonschema
import pytest
import yaml
from support.desk import Desk

KINDS = (
    *("journal", "guide", "relationship", "expectations"),
    *("milestones", "approach", "meeting", "reflection"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_one_that_is_valid(desk: Desk, kind: str) -> None:
    """It needs no journal, and the screen is the schema itself."""
    answer = desk("schema", kind)
    assert (answer.code, answer.err) == (0, "")
    schema = json.loads(answer.out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert desk.data("schema", kind)["schemas"] == {kind: schema}
    assert not desk.root.exists()


def test_without_a_kind_it_is_all_of_them(desk: Desk) -> None:
    """By kind."""
    assert set(json.loads(desk("schema").out)) == set(KINDS)


def test_an_unknown_kind_is_answered_with_those_there_are(desk: Desk) -> None:
    """In the language that is spoken."""
    answer = desk("schema", "letter", "--lang", "da")
    assert (answer.code, "reflection" in answer.err) == (2, True)


def test_install_puts_them_where_the_files_point(desk: Desk) -> None:
    """Each file's first line names a schema that is there and that the file satisfies."""
    desk("new-meeting", "Sofie Holm", "--role", "mentor", "--notes", "x", "--topic", "CV @mentor")
    for path in (desk.root / ".mentorlog").glob("*.json"):
        path.unlink()
    data = desk.data("schema", "--install")
    assert len(data["changed"]) == len(data["installed"]) == len(KINDS)
    for name in desk.files():
        link = desk.read(name).splitlines()[0].partition("$schema=")[2]
        schema = json.loads(((desk.root / name).parent / link).read_text("utf-8"))
        found = json.loads(json.dumps(yaml.safe_load(desk.read(name)), default=str))
        jsonschema.validate(found, schema)


def test_install_needs_a_journal(desk: Desk) -> None:
    """There is nowhere to put them otherwise."""
    assert desk("schema", "--install").code == 4
