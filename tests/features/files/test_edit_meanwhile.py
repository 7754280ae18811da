"""`edit` while another command writes the same file: neither change is lost, and it is said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk
from support.repositories import NAME, Repository

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the editor of these tests is a script")

MEETING = f"{SOFIE}/meetings/2026-10-05.yaml"
TEXT = "# Ours\nnotes: Talked.\nactions:\n- Ask two alumni\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship with a held meeting."""
    desk.sofie()
    desk.meeting("2026-10-05", TEXT)
    return desk


def open_with(desk: Desk, folder: Path, other: str, saved: str | None) -> None:
    """Make an editor during which another command runs, and that saves a text of its own then.

    With None it saves nothing; `path` is the file in what it runs.
    """
    script = folder / "editor"
    save = f"pathlib.Path(path).write_bytes({saved!r}.encode())" if saved is not None else ""
    script.write_text(
        f"#!{sys.executable}\nimport pathlib, subprocess, sys\npath = sys.argv[-1]\n"
        "def run(*words):\n"
        "    words = (sys.executable, '-m', 'mentorlog', *words)\n"
        "    subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=True)\n"
        f"{other}\n{save}\n",
        encoding="utf-8",
    )
    script.chmod(0o700)
    desk.monkeypatch.setenv("EDITOR", str(script))


DONE = "run('action', 'done', '1', '--on', '2026-10-08')"


def test_both_changes_are_in_the_file(pair: Desk, tmp_path: Path) -> None:
    """What was typed keeps its bytes, and the action that was done meanwhile is done."""
    open_with(pair, tmp_path, DONE, TEXT.replace("Talked.", "Talked   of jobs. # hm"))
    data = pair.data("edit", "last")
    assert data["meanwhile"]["fate"] == "merged"
    text = pair.read(MEETING)
    assert text.startswith("# Ours\nnotes: Talked   of jobs. # hm\n")
    assert pair.held("2026-10-05")["actions"] == [
        {"text": "Ask two alumni", "owner": "mentee", "done": "2026-10-08"}
    ]
    assert not (pair.root / ".mentorlog" / "open").exists()


def test_an_editor_that_saves_the_old_text_takes_nothing_back(pair: Desk, tmp_path: Path) -> None:
    """Saving without a change is no change."""
    open_with(pair, tmp_path, DONE, TEXT)
    answer = pair("edit", "last")
    assert (answer.code, "both changes are in it" in answer.err) == (0, True)
    assert pair.held("2026-10-05")["actions"][0]["done"] == "2026-10-08"


def test_an_editor_that_saves_nothing_leaves_it_as_it_is(pair: Desk, tmp_path: Path) -> None:
    """The other's change is not told as the person's."""
    open_with(pair, tmp_path, DONE, None)
    assert pair.data("edit", "last")["meanwhile"]["fate"] == "taken"
    assert pair.held("2026-10-05")["actions"][0]["done"] == "2026-10-08"


@pytest.mark.parametrize(
    "saved",
    [
        TEXT.replace("- Ask two alumni", "- text: Ask two alumni\n  done: 2026-10-07"),
        "notes: She said: yes\n",
        "notes: caf\udce9\n",
    ],
)
def test_what_does_not_fit_is_kept_and_named(pair: Desk, tmp_path: Path, saved: str) -> None:
    """A contradiction, a text that cannot be read, another encoding: both texts are there."""
    raw = saved.encode("utf-8", "surrogateescape")
    open_with(pair, tmp_path, DONE + f"\npathlib.Path(path).write_bytes({raw!r})", None)
    answer = pair("edit", "last")
    (kept,) = (pair.root / ".mentorlog" / "unsaved").iterdir()
    assert (answer.code, str(kept) in answer.err) == (0, True)
    assert "done: 2026-10-08" in kept.read_text("utf-8")
    assert (pair.root / MEETING).read_bytes() == raw
    assert kept.name.startswith(f"{SOFIE}-2026-10-05-")


def test_a_broken_text_waits_until_it_is_mended(pair: Desk, tmp_path: Path) -> None:
    """In a terminal the file is opened again, and then both fit together."""
    is_first = "if 'x' not in pathlib.Path(path).read_text()"
    first = f"{is_first}:\n    {DONE}\n    new = 'notes: x: y\\n'\n"
    second = f"else:\n    new = {TEXT.replace('Talked.', 'xy')!r}\n"
    open_with(pair, tmp_path, f"{first}{second}pathlib.Path(path).write_text(new)", None)
    answer = pair.in_terminal("edit", "last", typed="y\n")
    assert (answer.code, "both changes are in it" in answer.err) == (0, True)
    assert pair.held("2026-10-05") == {
        "notes": "xy",
        "actions": [{"text": "Ask two alumni", "owner": "mentee", "done": "2026-10-08"}],
    }
    assert not (pair.root / ".mentorlog" / "unsaved").exists()


def test_a_meeting_that_was_moved_takes_what_was_written_along(pair: Desk, tmp_path: Path) -> None:
    """Saved under its old name, it would be a second meeting."""
    pair.meeting("2026-12-01", "status: planned\ntopics:\n- Jobs\n")
    open_with(
        pair,
        tmp_path,
        "run('move', '2026-12-01', '2026-12-08')",
        "status: planned\ntopics:\n- Jobs\n- Exams\n",
    )
    data = pair.data("edit", "2026-12-01")
    assert data["meanwhile"]["fate"] == "moved"
    assert data["path"].endswith("2026-12-08.yaml")
    assert pair.meetings() == ["2026-10-05", "2026-12-08"]
    held = pair.held("2026-12-08")
    assert (held["topics"], held["uid"]) == (["Jobs", "Exams"], f"{SOFIE}-2026-12-01@mentorlog")


def test_what_was_removed_is_there_again_when_it_is_saved(pair: Desk, tmp_path: Path) -> None:
    """A person who saves wants the text."""
    pair.meeting("2026-12-24", "status: planned\n")
    open_with(pair, tmp_path, "run('purge', 'sofie', '--before', '2026-12-01', '--yes')", TEXT)
    assert pair.data("edit", "last")["meanwhile"]["fate"] == "removed-apart"
    assert pair.read(MEETING) == TEXT


def test_two_editors_on_one_file(pair: Desk, tmp_path: Path) -> None:
    """What the second one saved is not lost when the first one saves after it."""
    inner = tmp_path / "inner"
    new = TEXT.replace("alumni\n", "alumni\n- Read a book\n")
    other = f"import os\nos.environ['EDITOR'] = {str(inner)!r}\nrun('edit', 'last')"
    inner.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\n"
        f"pathlib.Path(sys.argv[-1]).write_text({TEXT.replace('Talked.', 'Talked of exams.')!r})\n",
        encoding="utf-8",
    )
    inner.chmod(0o700)
    open_with(pair, tmp_path, other, new)
    pair("edit", "last")
    assert pair.held("2026-10-05") == {
        "notes": "Talked of exams.",
        "actions": ["Ask two alumni", "Read a book"],
    }


def test_under_git_each_change_is_in_a_commit_of_its_own(pair: Desk, tmp_path: Path) -> None:
    """And nothing is left uncommitted."""
    repository = Repository(pair.root)
    for name, value in NAME.items():
        pair.monkeypatch.setenv(name, value)
    pair.write("journal.yaml", "git: {commit: true}\n")
    repository("init", "--quiet")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Begin")
    open_with(pair, tmp_path, DONE, TEXT.replace("Talked.", "Talked of jobs."))
    assert pair("edit", "last").code == 0
    assert repository("status", "--porcelain") == ""
    assert "done:" in repository("show", "HEAD~1").replace("+", "")
    assert "Talked of jobs." in repository("show", "HEAD")
