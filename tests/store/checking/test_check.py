"""`check` looks at every file and every name, and tells all of it, sorted by place."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from store.test_validation import assert_worded
from support.folder import DAY, JOURNAL, KEY, MEETING, WHERE, Folder, make_folder

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.errors import Problem
from mentorlog.store.checking.check import check_file, check_journal

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX")


def check(folder: Folder, *keys: str) -> tuple[Problem, ...]:
    """Check the journal, and see that all can be said."""
    found = check_journal(folder.store, keys or None)
    for problem in found:
        assert_worded(problem)
    return found


def told(folder: Folder, *keys: str) -> list[str]:
    """Say what `check` finds, as file, line, severity and code."""
    return [f"{each.file}:{each.line} {each.severity} {each.code}" for each in check(folder, *keys)]


def test_a_sound_journal(folder: Folder) -> None:
    """Nothing is said of it; a planned meeting long past is no problem of its file."""
    folder.write(f"{KEY}/meetings/2020-01-01.yaml", "status: planned\n")
    folder.write(f"{KEY}/private/{DAY}.yaml", "worked: The walk.\n")
    folder.write(f"{KEY}/private/approach.yaml", "how: By listening.\n")
    folder.write(f"{KEY}/photos/notes.txt", "mine")
    folder.write("journal.yaml", "timezone: Europe/Copenhagen\nmentorlog: 1\n")
    folder.store.change(list)
    assert told(folder) == []


def test_a_hopeless_file_takes_no_other_with_it(folder: Folder) -> None:
    """Of very many problems the first are told, errors beside warnings, and that there are more."""
    folder.write(WHERE, "".join(f"key{n}: a\n" for n in range(500)) + "minutes: soon\n")
    folder.write(f"{KEY}/milestones.yaml", "zzz: 1\n")
    first, *rest, last = told(folder)
    assert first == f"{WHERE}:0 error more-problems"
    assert rest == [f"{WHERE}:{n} warning unknown-key" for n in range(1, 201)]
    assert last == f"{KEY}/milestones.yaml:1 warning unknown-key"


def test_every_file_is_looked_at(folder: Folder) -> None:
    """Errors and warnings of one file together, also where it cannot be read as a whole."""
    folder.write("journal.yaml", "lang: en\nlanguage: se\n")
    folder.write("guide.yaml", "goals: [a]\n")
    for name in ("relationship", "milestones", "expectations", "private/approach"):
        folder.write(f"{KEY}/{name}.yaml", "zzz: 1\n")
    folder.write(WHERE, "minutes: soon\nsumary: x\n")
    folder.write(f"{KEY}/private/{DAY}.yaml", "listening: [9]\n")
    assert told(folder) == [
        "guide.yaml:1 error not-a-map",
        "journal.yaml:1 warning unknown-key",
        "journal.yaml:2 error not-one-of",
        f"{KEY}/expectations.yaml:1 warning unknown-key",
        f"{KEY}/meetings/{DAY}.yaml:1 error not-minutes",
        f"{KEY}/meetings/{DAY}.yaml:2 warning unknown-key",
        f"{KEY}/milestones.yaml:1 warning unknown-key",
        f"{KEY}/private/{DAY}.yaml:1 error out-of-range",
        f"{KEY}/private/approach.yaml:1 warning unknown-key",
        f"{KEY}/relationship.yaml:1 warning unknown-key",
    ]
    assert [each.source for each in check_file(folder.store, MEETING)] == [
        "minutes: soon",
        "sumary: x",
    ]


def test_one_relationship_alone(folder: Folder) -> None:
    """The others, and what is common, are left out."""
    folder.write("journal.yaml", "zzz: 1\n")
    folder.write("bo/meetings/2026-09-14.yaml", "zzz: 1\n")
    assert told(folder, "bo") == ["bo/meetings/2026-09-14.yaml:1 warning unknown-key"]
    assert told(folder, KEY) == []


def test_one_file_alone(folder: Folder) -> None:
    """A file that is not there has no problem."""
    assert check_file(folder.store, FileName(Kind.GUIDE)) == ()
    folder.write("journal.yaml", "timezone: Aarhus\n")
    assert [each.code for each in check_file(folder.store, JOURNAL)] == ["unknown-timezone"]


def test_a_text_that_reads_well_and_is_not_meant(folder: Folder) -> None:
    """The slips that YAML takes for something else are told with the rest."""
    folder.write(WHERE, "place: Room #4\nminutes: soon\n")
    assert [each.rpartition(" ")[2] for each in told(folder)] == ["cut-by-hash", "not-minutes"]


def test_names_that_are_none(folder: Folder) -> None:
    """Copies, backups, and names that are not a day; the system's own are passed over."""
    for name in ("walk.yaml", f"{DAY}.yaml~", f"{DAY} (1).yaml", ".DS_Store", ".x.mentorlog-tmp"):
        folder.write(f"{KEY}/meetings/{name}")
    folder.write(f"{KEY}/private/2026-09-13.yaml", "worked: x\n")
    folder.write(f"{KEY}/Milestones.yml")
    folder.write(f"{KEY}/relationship.yaml.orig")
    folder.write("journal (copy).yaml")
    folder.write("guide-earlier-1.yaml")
    assert told(folder) == [
        "journal (copy).yaml:0 warning conflict-copy",
        f"{KEY}/Milestones.yml:0 warning misnamed-file",
        f"{KEY}/meetings/{DAY} (1).yaml:0 warning conflict-copy",
        f"{KEY}/meetings/{DAY}.yaml~:0 warning editor-backup",
        f"{KEY}/meetings/walk.yaml:0 warning not-a-meeting-name",
        f"{KEY}/private/2026-09-13.yaml:0 warning reflection-without-meeting",
        f"{KEY}/relationship.yaml.orig:0 warning editor-backup",
    ]


def test_answers_that_found_no_place(folder: Folder) -> None:
    """Each is named until a person removes it, also what a killed process had half written."""
    folder.write(".mentorlog/unsaved/b.txt", "B")
    folder.write(".mentorlog/unsaved/a.txt", "A")
    folder.write(".mentorlog/unsaved/.c.txt.00.mentorlog-tmp", "C")
    assert told(folder) == [
        ".mentorlog/unsaved/.c.txt.00.mentorlog-tmp:0 warning unsaved-answer",
        ".mentorlog/unsaved/a.txt:0 warning unsaved-answer",
        ".mentorlog/unsaved/b.txt:0 warning unsaved-answer",
    ]


def test_folders_with_almost_the_same_name(folder: Folder) -> None:
    """A Mac or Windows makes one of them, whatever the case or the form of the accents."""
    for name in ("Sofie-Holm", "jos\u00e9", "jose\u0301", "bo"):
        folder.write(f"{name}/relationship.yaml")
    found = check(folder)
    assert [(each.code, each.facts["name"], each.facts["other"]) for each in found] == [
        ("alike-name", "jos\u00e9", "jose\u0301"),
        ("alike-name", KEY, "Sofie-Holm"),
    ]


@ON_POSIX
class TestWhatCannotBeLookedInto:
    """It is one problem of its own, and not one of each file in it."""

    def test_a_link_to_a_relationship(self, folder: Folder, tmp_path: Path) -> None:
        """Nothing behind it is looked at."""
        folder.write(WHERE, "zzz: 1\n")
        (folder.root / KEY).rename(tmp_path / "out")
        (folder.root / KEY).symlink_to(tmp_path / "out")
        assert told(folder) == [f"{KEY}:0 error link-outside"]

    @pytest.mark.parametrize("inner", ["meetings", "private"])
    def test_a_link_to_a_folder_in_it(self, folder: Folder, tmp_path: Path, inner: str) -> None:
        """The rest is looked at."""
        path = folder.root / KEY / inner
        if path.exists():
            path.rename(tmp_path / "out")
        path.symlink_to(tmp_path / "out")
        folder.write(f"{KEY}/relationship.yaml", "zzz: 1\n")
        found = told(folder)
        assert found[0] == f"{KEY}/{inner}:0 error link-outside"
        assert found[-1] == f"{KEY}/relationship.yaml:1 warning unknown-key"

    def test_a_file_instead_of_a_folder(self, folder: Folder) -> None:
        """It is said where."""
        folder.write(f"{KEY}/private", "mine")
        assert f"{KEY}/private:0 error not-a-folder" in told(folder)

    def test_a_folder_that_may_not_be_listed(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With the system's reason."""
        listed = os.listdir

        def refuse(path: Path) -> list[str]:
            if path.name == "meetings":
                raise PermissionError(13, "Permission denied")
            return listed(path)

        monkeypatch.setattr(os, "listdir", refuse)
        (problem,) = check(folder)
        assert (problem.code, problem.file) == ("unreadable", f"{KEY}/meetings")
        assert problem.facts == {"reason": "Permission denied"}


@pytest.fixture
def open_root() -> Iterator[Path]:
    """Give a folder that every user can reach; those of pytest are closed."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        root = Path(name)
        root.chmod(0o755)
        yield root


@ON_POSIX
def test_a_journal_that_others_can_read(open_root: Path) -> None:
    """It is warned of once; one closed folder on the way is enough."""
    folder = make_folder(open_root / "journal")
    folder.root.chmod(0o755)
    (problem,) = check(folder)
    assert (problem.code, problem.severity) == ("readable-by-others", "warning")
    assert problem.facts == {"folder": str(folder.root)}
    folder.root.chmod(0o700)
    assert check(folder) == ()
    folder.root.chmod(0o755)
    open_root.chmod(0o700)
    assert check(folder) == ()
