"""Where files lie, what counts as a relationship and a meeting, and links."""

from __future__ import annotations

import datetime as dt
import errno
import os
from pathlib import Path

import pytest
from support.folder import KEY, Folder

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.errors import SystemRefusedError
from mentorlog.store import paths

DAY = MeetingName(dt.date(2026, 9, 14))
SECOND = MeetingName(dt.date(2026, 9, 14), 2)

WITH_LINKS = pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")


@pytest.mark.parametrize(
    ("file", "path"),
    [
        (FileName(Kind.JOURNAL), "journal.yaml"),
        (FileName(Kind.GUIDE), "guide.yaml"),
        (FileName(Kind.RELATIONSHIP, KEY), "sofie-holm/relationship.yaml"),
        (FileName(Kind.EXPECTATIONS, KEY), "sofie-holm/expectations.yaml"),
        (FileName(Kind.MILESTONES, KEY), "sofie-holm/milestones.yaml"),
        (FileName(Kind.APPROACH, KEY), "sofie-holm/private/approach.yaml"),
        (meeting_file(KEY, DAY), "sofie-holm/meetings/2026-09-14.yaml"),
        (FileName(Kind.REFLECTION, KEY, SECOND), "sofie-holm/private/2026-09-14-2.yaml"),
        (FileName(Kind.MEETING, KEY), "sofie-holm/meetings"),
        (FileName(Kind.REFLECTION, KEY), "sofie-holm/private"),
    ],
)
def test_where_files_lie(file: FileName, path: str) -> None:
    """The tree of the reference of files."""
    assert paths.relative_path(file) == path
    is_folder = file.kind in {Kind.MEETING, Kind.REFLECTION} and file.meeting is None
    assert paths.file_at(path) == (None if is_folder else file)


@pytest.mark.parametrize(
    "path",
    [
        *("notes.txt", "meeting.yaml", "relationship.yaml", "", "sofie-holm/", "/journal.yaml"),
        *("sofie-holm/journal.yaml", "sofie-holm/meetings/today.yaml", "meetings/2026-09-14.yaml"),
        *("sofie-holm/meetings/2026-09-14.yml", "sofie-holm/private/2026-02-30.yaml"),
        *("a/b/meetings/2026-09-14.yaml", ".mentorlog/lock"),
    ],
)
def test_what_is_none_of_ours(path: str) -> None:
    """Such a file has no name that `edit` would know."""
    assert paths.file_at(path) is None


@WITH_LINKS
def test_all_files_that_are_ours(folder: Folder) -> None:
    """Whatever else lies there, and links, are left out."""
    folder.write("journal.yaml")
    folder.write("own.txt")
    folder.write(f"{KEY}/private/approach.yaml")
    folder.write(f"{KEY}/private/other.yaml")
    (folder.root / KEY / "milestones.yaml").symlink_to("relationship.yaml")
    assert set(paths.known_files(folder.root)) == {
        "journal.yaml",
        *(f"{KEY}/{name}" for name in ("relationship.yaml", "private/approach.yaml")),
        *(f"{KEY}/meetings/{path.name}" for path in (folder.root / KEY / "meetings").iterdir()),
    }


def test_what_is_a_relationship(tmp_path: Path) -> None:
    """A folder with `relationship.yaml` or `meetings/`; other folders are left alone."""
    folder = Folder(tmp_path)
    folder.write("b/relationship.yaml")
    (tmp_path / "a" / "meetings").mkdir(parents=True)
    folder.write("photos/summer.jpg")
    folder.write(".git/relationship.yaml")
    folder.write("meetings")
    assert paths.relationship_keys(tmp_path) == ("a", "b")
    assert paths.relationship_keys(tmp_path / "nowhere") == ()


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_a_folder_that_cannot_be_looked_into_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Left out, it would be missed by nobody until it is too late."""
    (tmp_path / "a").mkdir()

    def refuse(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "exists", refuse)
    assert paths.relationship_keys(tmp_path) == ("a",)


def test_a_journal_that_cannot_be_listed(tmp_path: Path) -> None:
    """The error names the folder."""
    path = Folder(tmp_path).write("journal")
    with pytest.raises(SystemRefusedError) as caught:
        paths.relationship_keys(path)
    assert caught.value.facts["path"] == str(path)


def test_only_names_of_days_are_meetings(tmp_path: Path) -> None:
    """In the order of date, then number; what has another name is none."""
    folder = Folder(tmp_path)
    strange = ["2026-02-30.yaml", "2026-09-14-1.yaml", "2026-09-14.yml", "notes.txt", "walk.yaml"]
    ours = ["2026-10-12.yaml", "2026-09-14-10.yaml", "2026-09-14-2.yaml", "2026-09-14.yaml"]
    for name in [*strange, *ours, ".2026-09-14.yaml.00.mentorlog-tmp"]:
        folder.write(f"meetings/{name}")
    names = os.listdir(tmp_path / "meetings")  # noqa: PTH208 - names alone
    found = [str(name) for name in paths.meeting_names(tmp_path)]
    assert found == ["2026-09-14", "2026-09-14-2", "2026-09-14-10", "2026-10-12"]
    assert list(paths.foreign_files("meetings", names)) == strange
    assert paths.reflection_names(tmp_path) == ()


def test_the_approach_is_no_stranger() -> None:
    """It lies with the reflections, and only there."""
    assert paths.foreign_files("private", ["approach.yaml"]) == ()
    assert paths.foreign_files("meetings", ["approach.yaml"]) == ("approach.yaml",)


@WITH_LINKS
@pytest.mark.parametrize(
    ("link", "target", "outside"),
    [
        ("a/meetings/2026-09-14.yaml", "../../b/x.yaml", False),
        ("a/meetings/2026-09-14.yaml", "../../../out.yaml", True),
        ("a/meetings", "../b", False),
        ("a/meetings", "../../out", True),
        ("a", "b", False),
        ("a", "../out", True),
        ("a/meetings/2026-09-14.yaml", "2026-09-14.yaml", False),
        ("a/meetings", "/", True),
    ],
)
def test_links(tmp_path: Path, link: str, target: str, *, outside: bool) -> None:
    """A file, its folder and the folder above may each be a link that leaves the journal."""
    root = (tmp_path / "journal").resolve()
    (root / link).parent.mkdir(parents=True)
    (root / link).symlink_to(target)
    assert paths.leads_outside(str(root), "a/meetings/2026-09-14.yaml") is outside


@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("guide.yaml", "guide.yaml"),
        ("./programme/guide.yaml", "programme/guide.yaml"),
        ("../guide.yaml", None),
        ("a/../../guide.yaml", None),
        ("/etc/passwd", None),
        (".", None),
        ("", None),
        ("a\0b", None),
    ],
)
def test_a_named_path_stays_inside(named: str, path: str | None) -> None:
    """`guide:` cannot lead out of the journal."""
    assert paths.inner_path(named) == path
