"""What lies in a journal and is none of ours: what it looks like, by its name alone."""

from __future__ import annotations

import pytest

from mentorlog.store.checking.check import describe_foreign_files, name_copied_folders, name_doubles

CASES = [
    ("2026-09-14 (1).yaml", "conflict-copy"),
    ("2026-09-14 2.yaml", "conflict-copy"),
    ("2026-09-14 (Sofie's conflicted copy 2026-10-01).yaml", "conflict-copy"),
    ("2026-09-14 (Case Conflict).yaml", "conflict-copy"),
    ("2026-09-14.sync-conflict-20261001-101500-ABCDEFG.yaml", "conflict-copy"),
    ("2026-09-14-DESKTOP-AB12.yaml", "conflict-copy"),
    ("2026-09-14 - Copy.yaml", "conflict-copy"),
    ("2026-09-14 - Kopi.yaml", "conflict-copy"),
    ("2026-09-14.yaml~", "editor-backup"),
    (".2026-09-14.yaml.swp", "editor-backup"),
    ("#2026-09-14.yaml#", "editor-backup"),
    (".#2026-09-14.yaml", "editor-backup"),
    ("2026-09-14.yaml.bak", "editor-backup"),
    ("2026-09-14.yaml.orig", "editor-backup"),
    ("4913", "editor-backup"),
    ("2026-09-14 (conflict 2026-10-01-10-15-00).yaml", "conflict-copy"),
    ("2026-09-14_conflict-20261001-101500.yaml", "conflict-copy"),
    ("2026-09-14~20261001-101500.yaml", "conflict-copy"),
    ("2026-09-14_LOCAL_4711.yaml", "conflict-copy"),
    ("2026-09-14_BACKUP_4711.yaml", "conflict-copy"),
    ("Copy of 2026-09-14.yaml", "conflict-copy"),
    ("._2026-09-14.yaml", "editor-backup"),
    (".2026-09-14.yaml.X4fT2b", "editor-backup"),
    (".2026-09-14.yaml.icloud", "not-downloaded"),
    ("2026-09-14 [Conflict].yaml", "conflict-copy"),
    ("2026-09-14-Annas MacBook Pro.yaml", "conflict-copy"),
    ("2026-09-14 (SofiesPC).yaml", "conflict-copy"),
    ("2026-09-14-kopi.yaml", "conflict-copy"),
    ("2026-09-14_1.yaml", "conflict-copy"),
    ("2026-09-14.yaml.sb-1f2e-Ab3", "editor-backup"),
    ("2026-09-14.tmp.yaml", "editor-backup"),
    ("2026-09-14.yaml.filepart", "editor-backup"),
    ("2026-09-14 (by the river).yaml", "not-a-meeting-name"),
    ("2026-09-14.yml", "not-a-meeting-name"),
    ("2026-02-30.yaml", "not-a-meeting-name"),
    ("2026-09-14-walk.yaml", "not-a-meeting-name"),
    ("photocopy.yaml", "not-a-meeting-name"),
    ("14 September.yaml", "not-a-meeting-name"),
    ("old", "not-a-meeting-name"),
]


@pytest.mark.parametrize(("name", "code"), CASES)
def test_in_a_folder_of_meetings(name: str, code: str) -> None:
    """Whatever it looks like, it is named, with its path."""
    (problem,) = describe_foreign_files("bo/meetings", [name])
    assert (problem.code, problem.file) == (code, f"bo/meetings/{name}")
    assert (problem.severity, problem.facts["name"]) == ("warning", name)
    assert set(problem.facts) <= {"name", "suggestion"}


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", ".gitkeep", "desktop.ini"])
def test_the_systems_own_files(name: str) -> None:
    """Nobody put them there, and nobody needs to be told."""
    assert list(describe_foreign_files("bo/meetings", [name])) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("relationship (1).yaml", "conflict-copy"),
        ("milestones.yaml~", "editor-backup"),
        (".journal.yaml.swp", "editor-backup"),
        ("._relationship.yaml", "editor-backup"),
        (".milestones.yaml.icloud", "not-downloaded"),
        ("milestones 2.yaml", "conflict-copy"),
        ("expectations_REMOTE_12.yaml", "conflict-copy"),
        ("Kopi af journal.yaml", "conflict-copy"),
        ("relationship.yml", "misnamed-file"),
        ("Expectations.yaml", "misnamed-file"),
        ("milestones", "misnamed-file"),
        ("guide.yaml.txt", "misnamed-file"),
    ],
)
def test_what_is_almost_one_of_our_files(name: str, code: str) -> None:
    """In a folder where the rest is the person's own."""
    (problem,) = name_doubles("bo/", [name])
    assert (problem.code, problem.file) == (code, f"bo/{name}")
    assert str(problem.facts["expected"]).endswith(".yaml")


@pytest.mark.parametrize(
    "name",
    ["relationship.yaml", "guide-earlier-2.yaml", "guidelines.pdf", "notes (1).txt", "meetings"],
)
def test_what_is_the_persons_own(name: str) -> None:
    """Nothing is said of it."""
    assert list(name_doubles("bo/", [name])) == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("2026-9-20.yaml", "2026-09-20.yaml"),
        ("2026-09-20.yml", "2026-09-20.yaml"),
        ("2026-09-20.yaml.txt", "2026-09-20.yaml"),
        ("20260920.yaml", "2026-09-20.yaml"),
        ("20.9.2026.yaml", "2026-09-20.yaml"),
        ("2026-9-20-2.yaml", "2026-09-20-2.yaml"),
        ("2026-09-14.yml", "2026-09-14-2.yaml"),
        ("2026-13-20.yaml", None),
        ("walk.yaml", None),
    ],
)
def test_the_name_that_was_meant(name: str, meant: str | None) -> None:
    """The name to give is said where a day can be read, and it is never one that is taken."""
    (problem,) = describe_foreign_files("bo/meetings", [name], ["2026-09-14.yaml", name])
    assert problem.facts.get("suggestion") == meant


@pytest.mark.parametrize(
    "copy",
    [
        *("sofie 2", "sofie (1)", "sofie copy", "sofie - Kopi", "sofie (conflict 2026-09-14)"),
        *("sofie_conflict-20260914", "sofie~20260914", "Copy of sofie", "sofie.bak"),
        *("sofie [Conflict]", "sofie-Annas MacBook Pro", "sofie_old", "sofie \u2013 kopi"),
    ],
)
def test_a_copied_folder(copy: str) -> None:
    """It is named with the folder that it is a copy of; without that one it is a person."""
    (problem,) = name_copied_folders("", ["sofie", copy, "sofie-2", "sofie-holm"])
    assert (problem.code, problem.file) == ("conflict-copy", copy)
    assert problem.facts["original"] == "sofie"
    assert list(name_copied_folders("", [copy, "sofie-2"])) == []
