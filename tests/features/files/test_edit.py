"""`edit`: the person's own editor, then the check; what was typed is never thrown away."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk, changes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the editor of these tests is a script")


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship with a held meeting and its reflection."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\n")
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: x\n")
    return desk


def _editor(folder: Path, text: str, code: int = 0) -> str:
    """Make an editor that writes its arguments down, and a text to the file that comes last."""
    path = folder / "my editor"
    path.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\n"
        "pathlib.Path(__file__).with_name('arguments').write_text('\\n'.join(sys.argv[1:]))\n"
        f"pathlib.Path(sys.argv[-1]).write_text({text!r}, encoding='utf-8')\nsys.exit({code})\n",
        encoding="utf-8",
    )
    path.chmod(0o700)
    return shlex.quote(str(path))


@pytest.mark.parametrize(
    ("what", "file"),
    [
        ("journal", "journal.yaml"),
        ("guide", "guide.yaml"),
        ("relationship", f"{SOFIE}/relationship.yaml"),
        ("expectations", f"{SOFIE}/expectations.yaml"),
        ("milestones", f"{SOFIE}/milestones.yaml"),
        ("approach", f"{SOFIE}/private/approach.yaml"),
        ("2026-10-05", f"{SOFIE}/meetings/2026-10-05.yaml"),
        ("last", f"{SOFIE}/meetings/2026-10-05.yaml"),
        ("reflection/2026-10-05", f"{SOFIE}/private/2026-10-05.yaml"),
        ("reflection/last", f"{SOFIE}/private/2026-10-05.yaml"),
    ],
)
def test_path_prints_where_it_is_and_opens_nothing(pair: Desk, what: str, file: str) -> None:
    """The path is the same whether or not the file exists, as text and as JSON."""
    pair.monkeypatch.setenv("EDITOR", "false")
    before = pair.files()
    assert pair("edit", what, "--path").out == f"{pair.root / file}\n"
    assert pair.data("edit", what, "--path") == {
        "path": str(pair.root / file),
        "exists": (pair.root / file).exists(),
    }
    assert pair.files() == before


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("2026-01-01",), 4),
        (("next",), 4),
        (("reflection/2026-01-01",), 4),
        (("someday",), 2),
        (("reflection/someday",), 2),
        ((), 2),
        (("relationship", "--with", "Xerxes"), 4),
    ],
)
def test_what_is_not_there_is_said(pair: Desk, line: tuple[str, ...], code: int) -> None:
    """Without a terminal nothing is asked, and nothing is made."""
    pair.monkeypatch.setenv("EDITOR", "true")
    before = pair.files()
    assert pair("edit", *line).code == code
    assert pair.files() == before


def test_an_editor_with_blanks_in_its_path_and_arguments(pair: Desk, tmp_path: Path) -> None:
    """It is split as a shell would, and `VISUAL` goes before `EDITOR`."""
    pair.monkeypatch.setenv("VISUAL", f"{_editor(tmp_path, 'notes: y')} --wait 'a b'")
    pair.monkeypatch.setenv("EDITOR", "false")
    answer = pair("edit", "last")
    assert (answer.code, answer.out) == (0, f"{SOFIE}/meetings/2026-10-05.yaml is fine.\n")
    path = pair.root / SOFIE / "meetings" / "2026-10-05.yaml"
    assert (tmp_path / "arguments").read_text("utf-8").split("\n") == ["--wait", "a b", str(path)]
    assert path.read_text("utf-8") == "notes: y"


def test_a_path_with_blanks_alone(pair: Desk, tmp_path: Path) -> None:
    """Without quotes it is the program, where there is one of that name."""
    pair.monkeypatch.setenv("EDITOR", shlex.split(_editor(tmp_path, "notes: y"))[0])
    assert changes(pair.data("edit", "last")) == {f"{SOFIE}/meetings/2026-10-05.yaml": "edited"}


def test_a_broken_result_is_shown_with_its_line_and_kept(pair: Desk, tmp_path: Path) -> None:
    """And can be opened again: `last` is the file that needs it."""
    text = "notes: She said: yes\nmod: phone\n"
    pair.monkeypatch.setenv("EDITOR", _editor(tmp_path, text))
    answer = pair("edit", "last")
    assert answer.code == 0
    assert f"{SOFIE}/meetings/2026-10-05.yaml:1:" in answer.out
    assert "    notes: She said: yes\n" in answer.out
    assert pair.read(f"{SOFIE}/meetings/2026-10-05.yaml") == text
    data = pair.data("edit", "last", "--lang", "da")
    assert data["path"].endswith("2026-10-05.yaml")
    assert data["problems"][0]["code"] == "unquoted-colon"
    assert data["changed"] == []


def test_a_missing_file_is_begun_with_its_lesson(pair: Desk) -> None:
    """So that a person sees what can stand in it; a meeting is not begun here."""
    pair.monkeypatch.setenv("EDITOR", "true")
    data = pair.data("edit", "milestones")
    assert changes(data) == {f"{SOFIE}/milestones.yaml": "created"}
    assert pair.read(f"{SOFIE}/milestones.yaml").startswith("# yaml-language-server: $schema=")
    assert pair("check", "--strict").code == 0


def test_an_editor_that_fails_is_said(pair: Desk, tmp_path: Path) -> None:
    """What it left is checked all the same."""
    pair.monkeypatch.setenv("EDITOR", _editor(tmp_path, "notes: z\n", code=3))
    answer = pair("edit", "last")
    assert (answer.code, "(3)" in answer.err) == (0, True)
    assert pair.held("2026-10-05") == {"notes": "z"}


def test_an_editor_that_is_not_there_is_a_refusal_of_the_system(pair: Desk) -> None:
    """With the file's path, to open it otherwise."""
    pair.monkeypatch.setenv("EDITOR", "/nowhere/editor")
    answer = pair("edit", "last")
    assert (answer.code, "2026-10-05.yaml" in answer.err) == (9, True)


def test_without_an_editor_and_a_terminal_nothing_is_opened(pair: Desk) -> None:
    """The usual editor would wait for keys that nobody can press."""
    before = pair.files()
    answer = pair("edit", "milestones")
    assert (answer.code, "EDITOR" in answer.err) == (2, True)
    assert pair.files() == before


def test_the_lock_is_free_while_the_editor_is_open(pair: Desk, tmp_path: Path) -> None:
    """Another mentorlog can write meanwhile."""
    script = tmp_path / "other"
    script.write_text(
        f"#!/bin/sh\n{sys.executable} -m mentorlog plan 2026-12-01 </dev/null >/dev/null\n",
        encoding="utf-8",
    )
    script.chmod(0o700)
    pair.monkeypatch.setenv("EDITOR", str(script))
    assert pair("edit", "last").code == 0
    assert pair.meetings() == ["2026-10-05", "2026-12-01"]
