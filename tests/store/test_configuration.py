"""The one setting outside of a journal: read strictly, changed in its own line."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store.configuration import load_journal_folder, save_journal_folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the configuration's place, in a folder that is not there yet."""
    return tmp_path / "config" / "mentorlog" / "config.yaml"


def write(path: Path, text: str | bytes) -> None:
    """Write the configuration by hand."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize("text", [None, "", "# nothing yet\n", "journal:\n", "other: 1\n"])
def test_no_folder_is_named(path: Path, text: str | None) -> None:
    """Then the platform's own place is used."""
    if text is not None:
        write(path, text)
    assert load_journal_folder(path) is None


def test_what_is_saved_is_loaded(path: Path, tmp_path: Path) -> None:
    """Whatever the folder is called, a text remains a text."""
    for name in ("journal", "no", "2026-10-01", "a: b # c", "møde", "~x"):
        save_journal_folder(path, tmp_path / name)
        assert load_journal_folder(path) == tmp_path / name


def test_the_home_may_be_short(path: Path, home: Path) -> None:
    """A person types `~`."""
    write(path, "journal: ~/journal\n")
    assert load_journal_folder(path) == home / "journal"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# mine\nother: 1\n", "# mine\nother: 1\njournal: /j\n"),
        ("journal: '/old'  # mine\nother: 1\n", "journal: '/j'  # mine\nother: 1\n"),
        ("journal:\r\nother: 1\r\n", "journal: /j\r\nother: 1\r\n"),
    ],
)
def test_the_rest_stays_as_it_stands(path: Path, before: str, after: str) -> None:
    """Comments and other keys are the person's own."""
    write(path, before)
    save_journal_folder(path, Path("/j"))
    assert path.read_bytes().decode() == after


@pytest.mark.parametrize(
    "raw", [b"journal: [\n", b"journal: [a]\n", b"- a\n", b"journal: \xe6\n", b"a: 1\na: 2\n"]
)
def test_a_broken_configuration_is_said_and_kept(path: Path, raw: bytes) -> None:
    """It is neither guessed at nor written over (exit 6)."""
    write(path, raw)
    with pytest.raises(UnreadableError) as loading:
        load_journal_folder(path)
    with pytest.raises(UnreadableError) as saving:
        save_journal_folder(path, Path("/j"))
    for caught in (loading, saving):
        assert caught.value.text == "errors.configuration"
        assert caught.value.facts == {"file": str(path)}
    assert path.read_bytes() == raw


def test_a_configuration_that_may_not_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's word is passed on."""
    write(path, "journal: /j\n")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        with pytest.raises(SystemRefusedError):
            load_journal_folder(path)


@pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX")
def test_modes_and_links(path: Path, tmp_path: Path) -> None:
    """New folders are 0700 and the file 0600; a link to somebody's dotfiles stays one."""
    save_journal_folder(path, Path("/j"))
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.rename(tmp_path / "dotfile")
    path.symlink_to(tmp_path / "dotfile")
    save_journal_folder(path, Path("/k"))
    assert path.is_symlink()
    assert load_journal_folder(tmp_path / "dotfile") == Path("/k")
