"""`check`: every problem of every file, with its place, its line and its mend."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk


@pytest.fixture
def broken(desk: Desk) -> Desk:
    """Return a journal with an error and a warning in two files."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\nminutes: 9000\n")
    desk.meeting("2026-09-14", "notes: x\nmod: phone\n")
    return desk


def test_a_sound_journal(desk: Desk) -> None:
    """Says so in one line, and is 0."""
    desk.sofie()
    for more in ((), ("--strict",)):
        answer = desk("check", *more)
        assert (answer.code, answer.out, answer.err) == (0, "All files are fine.\n", "")
    assert desk("check", "--lang", "da").out == "Alle filer er i orden.\n"


def test_problems_are_shown_sorted_with_line_caret_and_mend(broken: Desk) -> None:
    """`file:line:column: field: what is wrong`, which editors understand."""
    answer = broken("check")
    assert (answer.code, answer.err) == (10, "")
    lines = answer.out.splitlines()
    first, second = (i for i, line in enumerate(lines) if line.startswith(SOFIE))
    assert lines[first].startswith(f"{SOFIE}/meetings/2026-09-14.yaml:2:1: warning: mod: ")
    assert lines[second].startswith(f"{SOFIE}/meetings/2026-10-05.yaml:2:10: minutes: ")
    assert lines[second + 1 : second + 3] == ["    minutes: 9000", "             ^"]
    assert lines[second + 3].startswith("  ")


def test_strict_counts_warnings(broken: Desk) -> None:
    """10 for an error, and for a warning only with `--strict`."""
    broken.meeting("2026-10-05", "notes: x\n")
    assert broken("check").code == 0
    assert broken("check", "--strict").code == 10


def test_json_counts_and_lists_them(broken: Desk) -> None:
    """Exit 10 carries data; codes are fixed, messages follow the language."""
    answer = broken("check", "--json")
    assert answer.code == 10
    assert (answer.data["errors"], answer.data["warnings"]) == (1, 1)
    error = answer.data["problems"][1]
    assert error["code"] == "not-minutes"
    assert (error["line"], error["column"], error["source"]) == (2, 10, "minutes: 9000")
    danish = broken("check", "--json", "--lang", "da").data["problems"][1]
    assert danish["code"] == error["code"]
    assert danish["message"] != error["message"]


def test_who_is_one_relationship(broken: Desk) -> None:
    """Without WHO it is about all, ended ones too."""
    broken.meeting("2026-10-01", "mode: zoom\n", key="bo")
    broken.write("bo/relationship.yaml", "ended: {on: 2026-10-02}\n")
    assert {each["file"].split("/")[0] for each in broken.data("check")["problems"]} == {
        "bo",
        SOFIE,
    }
    assert len(broken.data("check", "bo")["problems"]) == 1
    assert broken("check", "Xerxes").code == 4


def test_names_that_are_none_are_named(desk: Desk) -> None:
    """In `meetings/` and `private/`; a reflection whose meeting was renamed by hand too."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\n")
    desk.meeting("5 October", "notes: x\n")
    desk.write(f"{SOFIE}/private/2026-10-04.yaml", "worked: x\n")
    codes = [each["code"] for each in desk.data("check")["problems"]]
    assert codes == ["not-a-meeting-name", "reflection-without-meeting"]


def test_an_answer_that_could_not_be_written_is_named(desk: Desk) -> None:
    """Until a person removes it."""
    desk.sofie()
    desk.write(".mentorlog/unsaved/2026-10-05-notes.txt", "Talked.")
    (problem,) = desk.data("check")["problems"]
    assert problem["code"] == "unsaved-answer"


def test_checking_writes_nothing(broken: Desk) -> None:
    """Not even the machine's own folder."""
    broken("check")
    assert not (broken.root / ".mentorlog").exists()
