"""Whether a JSON document is what `schema --output` says of its command."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from mentorlog.cli import table
from mentorlog.features.files.command.schema import load_results
from mentorlog.output.schema import make_output_schema


@cache
def make_validator(command: str) -> Draft202012Validator:
    """Return what checks the documents of a command."""
    return Draft202012Validator(make_output_schema(command, load_results()[command]))


def check_document(document: dict[str, Any]) -> None:
    """Raise AssertionError for a document that its command's schema does not allow.

    Commands of the tests' own have none, nor has a document about no command, or an export.
    """
    command = document.get("command")
    rows = {row.name: row for row in table.TABLE}
    if command in rows and command in load_results() and rows[command].feature != "sample":
        found = [
            f"{each.json_path}: {each.message}"
            for each in make_validator(command).iter_errors(document)
        ]
        assert not found, (command, found)
