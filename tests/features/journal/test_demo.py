"""`demo`: a believable journal in either language, in which every feature is in use."""

from __future__ import annotations

import errno
import os
import shlex
from pathlib import Path

import platformdirs
import pytest
from support.desk import Desk

from mentorlog.store.disk import temporary
from mentorlog.texts import LANGUAGES

KEYS = {"en": "daniel-osei", "da": "emil-noergaard"}
DAYS = ("2026-11-23", "2026-11-29T23:50", "2027-03-03", "2028-02-29", "2025-06-30")


@pytest.fixture(params=LANGUAGES)
def demo(desk: Desk, request: pytest.FixtureRequest) -> Desk:
    """Return the demo's journal, on a Tuesday of the week in which it is told."""
    desk.is_day("2026-11-24")
    desk.data("demo", str(desk.root), "--lang", request.param)
    return desk


@pytest.mark.sample(4)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", DAYS)
def test_it_reads_well_whenever_it_is_written(desk: Desk, language: str, day: str) -> None:
    """No warning either, and what needs attention is the same on any day."""
    desk.is_day(day)
    assert desk("demo", str(desk.root), "--lang", language).code == 0
    assert desk.data("check", "--strict")["problems"] == []
    (status,) = desk.data("status")["relationships"]
    assert [each["code"] for each in status["attention"]] == [
        "own-action-late",
        "action-late",
        "expectations-open",
        "review-due",
        "milestone-late",
    ]


def test_its_language_is_the_journals(demo: Desk) -> None:
    """It goes on speaking as it was written, whatever the machine says."""
    told = demo.data("status")
    assert told["relationships"][0]["key"] == KEYS[demo.found("journal.yaml")["language"]]


def test_every_feature_is_in_use(demo: Desk) -> None:
    """What a newcomer looks for can be found."""
    (pair,) = demo.data("status")["relationships"]
    key = pair["key"]
    states = [demo.held(name, key).get("status") for name in demo.meetings(key)]
    assert [states.count(each) for each in ("held", "cancelled", "planned")] == [4, 1, 1]
    assert any("uid" in demo.held(name, key) for name in demo.meetings(key))
    (promised,) = demo.data("action", "list", "--all")["relationships"]
    actions = promised["actions"]
    assert {each["owner"] for each in actions} == {"mentor", "mentee", "both"}
    for each in ("done", "dropped", "late", "note", "milestone"):
        assert any(action[each] for action in actions), each
    (goals,) = demo.data("milestone", "list", "--all")["relationships"]
    assert any(step["late"] for each in goals["milestones"] for step in each["steps"])
    expected = demo.found(f"{key}/expectations.yaml")["answers"]
    assert any("earlier" in each for each in expected.values())
    looks = [demo.found(f"{key}/private/{path.name}") for path in _looks(demo, key)]
    assert all(look["roles"] and look["listening"] for look in looks)
    assert demo.found(f"{key}/private/approach.yaml")["open_about"]
    assert demo.found(f"{key}/relationship.yaml")["boundaries"]


def _looks(demo: Desk, key: str) -> list[Path]:
    return sorted((demo.root / key / "private").glob("2*.yaml"))


def test_what_it_names_to_type_next_works(demo: Desk) -> None:
    """The commands are whole lines for a shell, blanks in the folder's name or not."""
    folder = demo.root.parent / "a folder"
    for line in demo.data("demo", str(folder))["commands"]:
        program, *words = shlex.split(line)
        assert program == "mentorlog"
        answer = demo(*words)
        assert (answer.code, answer.err) == (0, ""), line


def test_without_a_folder_it_goes_below_the_present_one(desk: Desk) -> None:
    """And never where the person's own journal is."""
    desk.monkeypatch.chdir(desk.root.parent)
    answer = desk("demo", "--lang", "da")
    assert (desk.root.parent / "mentorlog-demo" / "journal.yaml").exists()
    assert not desk.root.exists()
    assert "mentorlog --journal mentorlog-demo status" in answer.out
    assert not platformdirs.user_config_path("mentorlog", appauthor=False).exists()


def test_journal_on_the_line_names_the_folder_too(desk: Desk) -> None:
    """Unlike the variable, it was said for this command."""
    other = desk.root.parent / "other"
    assert desk("demo", "--journal", str(other)).code == 0
    assert (other / "journal.yaml").exists()


@pytest.mark.parametrize("name", ["notes.txt", ".git"])
def test_a_folder_that_is_not_empty_is_refused(desk: Desk, name: str) -> None:
    """Nothing of it is touched; so it is with a file in its place."""
    file = desk.write(name, "mine")
    for place in (desk.root, file):
        answer = desk("demo", str(place), "--json")
        assert (answer.code, answer.error["code"]) == (5, "exists")
    assert desk.files() == {name: b"mine"}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_folders_and_files_are_for_the_owner_alone(desk: Desk) -> None:
    """Also an empty folder that was there, open to all."""
    desk.root.mkdir(mode=0o755)
    desk("demo", str(desk.root))
    modes = {path.stat().st_mode & 0o777 for path in desk.root.rglob("*") if path.is_dir()}
    assert modes | {desk.root.stat().st_mode & 0o777} == {0o700}
    files = {path.stat().st_mode & 0o777 for path in desk.root.rglob("*.yaml")}
    assert files == {0o600}


def test_what_cannot_be_finished_is_taken_back(desk: Desk) -> None:
    """Half a journal would be refused by the next try."""
    write, written = temporary._write_all, list[int]()  # noqa: SLF001 - where a full disk is felt

    def write_some(handle: int, raw: bytes) -> None:
        written.append(handle)
        if len(written) > 6:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(handle, raw)

    desk.monkeypatch.setattr(temporary, "_write_all", write_some)
    assert desk("demo", str(desk.root)).code == 9
    assert not desk.root.exists()


@pytest.mark.skipif(os.name == "nt", reason="links are POSIX")
def test_it_does_not_write_through_a_link(desk: Desk, tmp_path: Path) -> None:
    """A folder that is called as the pair's and leads elsewhere is no demo that was begun."""
    assert desk("demo", str(desk.root)).code == 0
    (key,) = (path.parent.name for path in desk.root.glob("*/relationship.yaml"))
    (desk.root / key).rename(tmp_path / "out")
    (desk.root / key).symlink_to(tmp_path / "out")
    (tmp_path / "out" / "relationship.yaml").unlink()
    assert desk("demo", str(desk.root)).code == 5
    assert not (tmp_path / "out" / "relationship.yaml").exists()
