"""`purge`: only what was asked for, only after a yes, and git's memory is named."""

from __future__ import annotations

import pytest
from desk import SOFIE, Desk, changes

ENDED = "ended:\n  on: 2026-10-01\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Give a relationship that has ended, with private files, beside one that goes on."""
    desk.sofie(ENDED)
    desk.meeting("2026-09-14", "status: held\n")
    desk.meeting("2026-09-28", "status: held\n")
    desk.write(f"{SOFIE}/private/2026-09-14.yaml", "worked: Well.\n")
    desk.write("anders/relationship.yaml", "name: Anders\nme: mentor\n")
    desk.meeting("2026-09-01", "status: held\n", key="anders")
    return desk


def test_nothing_goes_without_a_yes(pair: Desk) -> None:
    """A script has to say --yes, a person at a terminal has to press y."""
    before = pair.files()
    answer = pair("purge", "sofie")
    assert answer.code == 2
    assert "4 files" in answer.err
    shown = pair.in_terminal("purge", "sofie", typed="\n")
    assert shown.code == 1
    assert f"{SOFIE}/private/2026-09-14.yaml" in shown.err
    assert pair.files() == before


def test_an_ended_relationship_goes_whole(pair: Desk) -> None:
    """Its folder with all in it, and nothing beside it."""
    data = pair.data("purge", "sofie", "--yes")
    assert len(data["removed"]) == 4
    assert changes(data) == dict.fromkeys(data["removed"], "deleted")
    assert not (pair.root / SOFIE).exists()
    assert (pair.root / "anders" / "meetings" / "2026-09-01.yaml").exists()


def test_one_that_goes_on_stays(pair: Desk) -> None:
    """It has to be ended first."""
    before = pair.files()
    assert pair("purge", "anders", "--yes").code == 2
    assert pair("purge", "--yes").code == 2
    assert pair.files() == before


def test_with_a_day_only_what_is_older_goes(pair: Desk) -> None:
    """Meetings and reflections before the day, the day itself excluded."""
    data = pair.data("purge", "sofie", "--before", "2026-09-28", "--yes")
    assert data["removed"] == [
        f"{SOFIE}/meetings/2026-09-14.yaml",
        f"{SOFIE}/private/2026-09-14.yaml",
    ]
    assert pair.meetings() == ["2026-09-28"]


@pytest.mark.parametrize(("day", "is_gone"), [("2026-10-01", False), ("2026-10-02", True)])
def test_a_day_alone_is_about_what_ended_before_it(
    pair: Desk,
    day: str,
    is_gone: bool,  # noqa: FBT001 - a case
) -> None:
    """Relationships that ended on the day itself stay."""
    pair("purge", "--before", day, "--yes")
    assert (pair.root / SOFIE).exists() is not is_gone


def test_nothing_to_remove_is_said(pair: Desk) -> None:
    """What is gone already is no error."""
    answer = pair("purge", "--before", "2020-01-01", "--yes")
    assert answer.code == 0
    assert "nothing to remove" in answer.out


def test_gits_memory_is_named(pair: Desk) -> None:
    """A person who removes notes has to know that a history still holds them."""
    (pair.root / ".git").mkdir()
    assert "history still has them" in pair("purge", "sofie", "--yes").out
    assert pair.data("purge", "anders", "--before", "2026-12-01", "--yes")["git_remembers"]
