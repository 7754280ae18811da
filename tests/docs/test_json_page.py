"""The page of JSON shows what the program prints, one document for each command."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from support.frames import Answer
from support.pages import load_page, rows_of_commands
from support.repositories import Repository, meet_at
from support.their_example import send
from support.transcripts import fill, list_commands, read_documents

if TYPE_CHECKING:
    from pathlib import Path

    from support.desk import Desk

PAGE = load_page("json.md")
SHOWN_AS = "/home/mette"
_COMMIT = re.compile("[0-9a-f]{40}")
"""The name of a commit; on the page they are counted, as each word of a file would turn them."""

_ID = re.compile(r'"id": [0-9]{9}\b')
"""The number by which a programme knows a pair, chosen by chance."""


def test_every_document_is_what_the_program_prints(desk: Desk, tmp_path: Path) -> None:
    """In a journal that begins empty on that Monday, from top to bottom of the page."""
    desk.monkeypatch.chdir(desk.root.parent)
    place = Repository(tmp_path / "place.git")
    meet_at(desk, place.top)

    commits: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        return commits.setdefault(found[0], f"{len(commits) + 1:040x}")

    def run(words: list[str]) -> Answer:
        if words[0] == "sync" and not place.run("rev-parse", "main").returncode:
            _plan_elsewhere(desk, place)
        answer = desk(*words)
        out = _ID.sub('"id": 481516234', answer.out)
        return replace(answer, out=_COMMIT.sub(number, out))

    send(desk.root.parent)
    filled = fill(PAGE, run, {str(desk.root.parent): SHOWN_AS})
    new = tmp_path / "json.md"
    new.write_text(filled, encoding="utf-8")
    assert filled == PAGE, f"look at it and put it in place: {new}"


def _plan_elsewhere(desk: Desk, place: Repository) -> None:
    """Plan a meeting on a second computer, and send it to where the two meet."""
    second = desk.root.parent / "second"
    place("clone", "--quiet", "--origin", "there", str(place.top), str(second))
    lines = ("new-relationship", "Bo Berg", "--role", "mentor"), ("plan", "+1w"), ("sync",)
    for line in lines:
        assert desk(*line, "--journal", str(second)).code == 0


def test_there_is_one_for_each_command() -> None:
    """And one that shows an error."""
    documents = read_documents(PAGE)
    assert len(documents) == len(list_commands(PAGE))
    shown = {each["command"] for each in documents if "data" in each}
    assert {row.name for row in rows_of_commands()} == shown
    assert any("error" in each for each in documents)


def test_what_a_command_changed_stands_at_one_place() -> None:
    """`data.changed` of everything that writes, as file, name and what was done."""
    documents = {each["command"]: each["data"] for each in read_documents(PAGE) if "data" in each}
    writing = {name for name, data in documents.items() if "changed" in data}
    assert writing == {
        *("init", "new-relationship", "new-meeting", "end-meeting", "plan", "move", "cancel"),
        *("end-relationship", "import", "purge", "demo", "sync", "undo"),
        *("prep", "expectations", "reflect"),
        *("action change", "milestone change", "note", "change-relationship"),
        *("action add", "action done", "action drop", "action reopen", "schema"),
        *("milestone add", "milestone done", "milestone drop", "milestone reopen"),
    }
    for name in writing:
        assert documents[name]["changed"]
        assert all(set(each) == {"file", "name", "what"} for each in documents[name]["changed"])
