"""`schema --output` says what a command prints with `--json`.

That every document printed in any other test is true to it is seen to in `tests/conftest.py`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from support.output_schema import check_document, make_validator
from support.pages import load_page
from support.sampling import sample

from mentorlog.cli.table import TABLE
from mentorlog.features.files.command.schema import load_results

if TYPE_CHECKING:
    from support.desk import Desk

GROUPS = {"action", "milestone"}


def test_every_command_has_a_schema(desk: Desk) -> None:
    """A command without one could print what it likes."""
    assert set(load_results()) == {row.name for row in TABLE} - GROUPS
    for name in sample(load_results(), 10):
        answer = desk("schema", "--output", name)
        assert answer.code == 0
        Draft202012Validator.check_schema(json.loads(answer.out))


def test_with_json_it_stands_under_the_name_of_the_command(desk: Desk) -> None:
    """The name may be typed in full, and a group alone is its list."""
    assert list(desk("schema", "--output", "action done", "--json").data["schemas"]) == [
        "action done"
    ]
    assert list(desk("schema", "--output", "mentorlog action", "--json").data["schemas"]) == [
        "action list"
    ]


def test_an_unknown_command_is_refused_with_the_nearest(desk: Desk) -> None:
    """A slip of the hand is answered with what was meant."""
    answer = desk("schema", "--output", "acton done", "--lang", "en")
    assert (answer.code, "`action done`" in answer.err) == (2, True)
    assert desk("schema", "--output", "xyzzy").code == 2


@pytest.mark.parametrize("words", [("meeting",), ("--install",)])
def test_it_is_one_schema_at_a_time(desk: Desk, words: tuple[str, ...]) -> None:
    """Nothing of what was asked for is dropped in silence."""
    assert desk("schema", *words, "--output", "plan").code == 2


def test_a_failure_has_a_schema_too(desk: Desk) -> None:
    """Either `data` or `error`, and never both."""
    document = desk("show", "nobody", "--json").document
    assert "error" in document
    assert make_validator("show").is_valid(document)
    assert not make_validator("show").is_valid({**document, "data": {}})


def test_what_is_missing_or_unknown_is_found(desk: Desk) -> None:
    """The check of every other test would notice a key too few or too many."""
    document = desk("check", "--json", "--lang", "en").document
    if "data" not in document:
        desk("init")
        document = desk("check", "--json").document
    data: dict[str, Any] = document["data"]
    check_document(document)
    for odd in ({**data, "more": 1}, {key: data[key] for key in data if key != "errors"}):
        with pytest.raises(AssertionError):
            check_document({**document, "data": odd})


def test_every_example_of_the_page_is_true_to_it() -> None:
    """What the reference shows is what the schema describes."""
    page, examples = load_page("json.md"), r"^\$ mentorlog [^\n]*--json[^\n]*\n(\{.*?^\})"
    found = re.findall(examples, page, re.MULTILINE | re.DOTALL)
    assert len(found) > 30
    for text in found:
        check_document(json.loads(text))


def test_without_a_command_those_that_are_known_are_listed(desk: Desk) -> None:
    """Whoever does not know what can be asked for is told."""
    answer = desk("schema", "--lang", "da", "--output")
    assert (answer.code, "Der mangler en kommando" in answer.err) == (2, True)
    assert all(row.name in " ".join(answer.err.split()) for row in TABLE)


def test_an_empty_command_is_none(desk: Desk) -> None:
    """A variable of a script that is empty does not ask for the schema of `mentorlog` alone."""
    assert desk("schema", "--output", "").code == 2
    assert desk("schema", "--output", "mentorlog").code == 0
