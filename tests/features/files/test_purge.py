"""`purge`: only what was asked for, only after a yes, and git's memory is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk, changes

ENDED = "ended:\n  on: 2026-10-01\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship that has ended, with private files, beside one that goes on."""
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


ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="links are POSIX")
UNSAVED = ".mentorlog/unsaved"


@ON_POSIX
@pytest.mark.parametrize("link", [SOFIE, f"{SOFIE}/meetings", f"{SOFIE}/private"])
@pytest.mark.parametrize("inside", [False, True])
def test_what_a_link_leads_to_stays(
    pair: Desk,
    tmp_path: Path,
    link: str,
    inside: bool,  # noqa: FBT001 - a case
) -> None:
    """No deletion goes through a link, be the folder behind it in the journal or out of it."""
    target = pair.root / "elsewhere" if inside else tmp_path / "out"
    (pair.root / link).rename(target)
    (pair.root / link).symlink_to(target)
    before = {path: path.read_bytes() for path in target.rglob("*.yaml")}
    answer = pair("purge", "sofie-holm", "--before", "2026-12-01", "--yes")
    assert (answer.code, link in answer.err) == (6, True)
    pair("purge", "sofie-holm", "--yes")
    pair("purge", "--before", "2026-12-01", "--yes")
    assert {path: path.read_bytes() for path in target.rglob("*.yaml")} == before


@ON_POSIX
def test_a_link_in_a_relationship_goes_and_its_target_is_named(pair: Desk, tmp_path: Path) -> None:
    """The link belongs to the relationship; the folder that it leads to does not."""
    (pair.root / SOFIE / "meetings").rename(tmp_path / "out")
    (pair.root / SOFIE / "meetings").symlink_to(tmp_path / "out")
    data = pair.data("purge", "sofie-holm", "--yes")
    assert not (pair.root / SOFIE).exists()
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert {"kind": "link", "place": str(tmp_path / "out")} in data["left"]


@ON_POSIX
def test_the_folder_of_unsaved_answers_may_not_be_a_link(pair: Desk, tmp_path: Path) -> None:
    """Nothing out there is deleted, and nothing else before that is found out."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{SOFIE}-2026-09-14-notes.txt").write_text("x", encoding="utf-8")
    (pair.root / UNSAVED).parent.mkdir(exist_ok=True)
    (pair.root / UNSAVED).symlink_to(tmp_path / "out")
    before = pair.files()
    assert pair("purge", "sofie-holm", "--yes").code == 6
    assert pair.files() == before
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_only_own_unsaved_answers_go(pair: Desk) -> None:
    """A key that begins as another's, or that holds signs of a pattern, is no pattern."""
    pair.write("sofie/relationship.yaml", f"name: Sofie\n{ENDED}")
    pair.write("s[a-z]fie/relationship.yaml", f"name: Star\n{ENDED}")
    kept = (
        f"{SOFIE}-2026-09-14-notes.txt",
        f".{SOFIE}-2026-09-14-notes.txt.swp",
        f"{SOFIE}-values.txt",
        "sofie-lund-2026-09-14-notes.txt",
        "answer.txt",
    )
    own = ("sofie-2026-09-14-notes.txt", "sofie-2026-09-14-notes.txt~", "sofie-values.txt")
    for name in (*kept, *own):
        pair.write(f"{UNSAVED}/{name}", "x")
    pair("purge", "s[a-z]fie", "--yes")
    assert len(list((pair.root / UNSAVED).iterdir())) == len(kept) + len(own)
    removed = pair.data("purge", "sofie", "--yes")["removed"]
    assert set(removed) == {"sofie/relationship.yaml", *(f"{UNSAVED}/{name}" for name in own)}
    assert {path.name for path in (pair.root / UNSAVED).iterdir()} == {*kept}


@pytest.mark.parametrize("who", ["sofie", "Sofie"])
def test_what_was_typed_is_meant_and_not_an_active_near_one(desk: Desk, who: str) -> None:
    """An ended relationship of exactly that key or name is not passed over for another."""
    desk.sofie()
    desk.meeting("2026-09-14", "status: held\n")
    desk.write("sofie/relationship.yaml", f"name: Sofie\n{ENDED}")
    desk.meeting("2026-09-01", "status: held\n", key="sofie")
    data = desk.data("purge", who, "--before", "2026-12-01", "--yes")
    assert data["removed"] == ["sofie/meetings/2026-09-01.yaml"]
    assert desk.data("purge", who, "--yes")["removed"] == ["sofie/relationship.yaml"]
    assert desk.meetings() == ["2026-09-14"]


def test_several_that_begin_so_are_asked_about(pair: Desk) -> None:
    """Where the ended one is no better a guess than the active one, nothing goes."""
    pair.write("sofus/relationship.yaml", "name: Sofus\n")
    before = pair.files()
    answer = pair("purge", "sof", "--before", "2026-12-01", "--yes")
    assert (answer.code, "Sofie Holm" in answer.err, "Sofus" in answer.err) == (2, True, True)
    assert pair.files() == before


def test_copies_and_backups_of_old_meetings_go_with_them(pair: Desk) -> None:
    """An editor's backup holds the same words; those of later meetings stay."""
    gone = (
        f"{SOFIE}/meetings/2026-09-14.yaml~",
        f"{SOFIE}/meetings/.2026-09-14.yaml.swp",
        f"{SOFIE}/private/2026-09-14 (conflicted copy).yaml",
        f"{UNSAVED}/{SOFIE}-2026-09-14-notes.txt",
    )
    kept = (
        f"{SOFIE}/meetings/2026-09-28.yaml~",
        f"{SOFIE}/meetings/2026-09-14-photo.jpg",
        f"{UNSAVED}/{SOFIE}-2026-09-28-notes.txt",
    )
    for name in (*gone, *kept):
        pair.write(name, "x")
    removed = pair.data("purge", "sofie", "--before", "2026-09-28", "--yes")["removed"]
    assert {*gone} < {*removed}
    assert not any((pair.root / name).exists() for name in gone)
    assert all((pair.root / name).exists() for name in kept)


def test_calendars_in_the_journal_go_and_others_are_named(pair: Desk, tmp_path: Path) -> None:
    """What was exported into the journal is taken away; outside, its place is said."""
    pair("export", "sofie", "--to", "vdir", "-o", str(pair.root / "calendar"))
    pair("export", "anders", "--to", "vdir", "-o", str(pair.root / "calendar"))
    pair("export", "sofie", "--to", "vdir", "-o", str(tmp_path / "khal"))
    pair("export", "anders", "--to", "md", "-o", str(tmp_path / "anders.md"))
    data = pair.data("purge", "sofie", "--yes")
    assert [path.name[:6] for path in (pair.root / "calendar").iterdir()] == ["anders"]
    assert data["left"] == [
        {"kind": "export", "place": str(pair.root / "calendar")},
        {"kind": "export", "place": str(tmp_path / "khal")},
    ]
    assert SOFIE not in (pair.root / ".mentorlog" / "exports").read_text("utf-8")


def test_what_else_is_left_is_said(pair: Desk, home: Path) -> None:
    """A text that names the person, and what an editor keeps of the files at home."""
    pair.write("plans.txt", "Ask SOFIE HOLM about the job.")
    pair.write("other.txt", "Sofie Holmgren is somebody else.")
    swap = home / ".local" / "state" / "nvim" / "swap"
    swap.mkdir(parents=True)
    name = f"{pair.root}/{SOFIE}/meetings/2026-09-14.yaml".replace("/", "%")
    (swap / f"{name}.swp").write_bytes(b"x")
    out = pair("purge", "sofie", "--yes").out
    assert "plans.txt" in out
    assert "other.txt" not in out
    assert f"{name}.swp" in out
    assert (swap / f"{name}.swp").exists()


def test_the_meeting_under_way_is_forgotten(pair: Desk) -> None:
    """A note of the machine's would name the person for ever."""
    pair.write(".mentorlog/under-way", f"{SOFIE} 2026-09-14 14:00 opening\n")
    pair("purge", "sofie", "--yes")
    assert pair.read(".mentorlog/under-way") == ""
