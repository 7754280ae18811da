"""What differs from system to system about files, tried with stand-ins for the other systems."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest
from support.desk import Desk
from support.other_systems import load_again, load_windows, move_to, refuse_while_open

from mentorlog.errors import LockedError
from mentorlog.store.checking.exposure import find_exposures
from mentorlog.store.disk import files, lock, system
from mentorlog.store.editor import editor_command

if sys.platform == "win32":
    pytest.skip("these are the other systems' stand-ins", allow_module_level=True)

import fcntl

FULL_SYNC = 51


class TestWindows:
    """What is open is locked there, and there are neither owners nor modes."""

    def test_a_lock_is_a_byte(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whoever comes second waits, and gets it once it is given back."""
        calls: list[tuple[str, int]] = []
        move_to(monkeypatch, load_windows(monkeypatch, calls))
        monkeypatch.setattr(lock, "PATIENCE", 0.0)
        with lock.hold(tmp_path / "lock"):
            with pytest.raises(LockedError), lock.hold(tmp_path / "lock"):
                pass
            assert set(calls) == {("lock", 1)}
        assert calls[-1] == ("unlock", 1)
        with lock.hold(tmp_path / "lock"):
            pass

    @pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux' list of handles")
    def test_a_file_is_closed_when_it_is_replaced(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Our own look at the old file does not keep us from putting the new one in its place."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        placed = refuse_while_open(monkeypatch)
        move_to(monkeypatch, load_windows(monkeypatch))
        files.replace_file(path, b"new", b"old")
        assert (placed, path.read_bytes()) == ([path], b"new")

    @pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux' list of handles")
    def test_a_virus_scanner_is_waited_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that was just written is looked at by others, for a moment."""
        placed = refuse_while_open(monkeypatch, times=3)
        windows = load_windows(monkeypatch)
        move_to(monkeypatch, windows)
        files.replace_file(tmp_path / "a", b"new")
        assert placed == [tmp_path / "a"]
        refuse_while_open(monkeypatch, times=10**9)
        monkeypatch.setattr(windows, "_PATIENCE", 0.05)
        with pytest.raises(PermissionError):
            windows.replace(tmp_path / "a", tmp_path / "b")

    def test_no_folder_is_opened_and_nobody_owns(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Windows refuses the one and has no call for the other; modes there mean nothing."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        path.chmod(0o644)
        opened, real = list[str](), os.open

        def note(name: str | Path, *args: int) -> int:
            opened.append(str(name))
            return real(name, *args)

        move_to(monkeypatch, load_windows(monkeypatch))
        monkeypatch.setattr(os, "open", note)
        monkeypatch.delattr(os, "chown")
        files.replace_file(path, b"new", b"old")
        assert str(tmp_path) not in opened
        tmp_path.chmod(0o777)
        assert list(find_exposures(tmp_path)) == []

    @pytest.mark.parametrize(
        ("value", "command"),
        [
            (r"C:\Windows\notepad.exe", (r"C:\Windows\notepad.exe",)),
            (
                r'"C:\Program Files\VS Code\bin\code.cmd" --wait',
                (r"C:\Program Files\VS Code\bin\code.cmd", "--wait"),
            ),
            (r'vim -c "set tw=72" --x="a b"', ("vim", "-c", "set tw=72", "--x=a b")),
            ("it's", ("it's",)),
            ('say "x', ('say "x',)),
            ("", ("notepad",)),
        ],
    )
    def test_an_editors_words(
        self, monkeypatch: pytest.MonkeyPatch, value: str, command: tuple[str, ...]
    ) -> None:
        r"""A `\` is part of a path and a `"` is not: the quotes never reach the program."""
        move_to(monkeypatch, load_windows(monkeypatch))
        assert editor_command({"EDITOR": value}) == command

    def test_files_are_bytes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without that flag Windows turns line ends into others."""
        monkeypatch.setattr(os, "O_BINARY", 1 << 30, raising=False)
        windows = load_windows(monkeypatch)
        assert windows.READ & os.O_BINARY  # type: ignore[attr-defined]
        assert windows.WRITE_NEW & os.O_BINARY  # type: ignore[attr-defined]

    def test_the_language_is_the_systems(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No variable names it there; elsewhere one does, or nothing."""
        monkeypatch.setattr("locale.getlocale", lambda: ("Danish_Denmark", "1252"))
        assert load_windows(monkeypatch).own_locale() == "Danish_Denmark"
        assert system.own_locale() is None

    def test_a_season_of_commands(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        """Starting, planning, holding and closing go through every kind of change."""
        move_to(monkeypatch, load_windows(monkeypatch))
        for line in (
            ("init",),
            ("new-relationship", "Sofie Holm", "--role", "mentor"),
            ("plan", "2026-10-13"),
            ("move", "next", "today"),
            ("new-meeting", "--notes", "Talked"),
            ("end-meeting", "--summary", "Good", "--action", "Call", "--next", "2026-11-02"),
            ("action", "done", "1"),
            ("check", "--strict"),
        ):
            answer = desk(*line)
            assert answer.code == 0, (line, answer)


class TestMac:
    """There fsync stops at the disk's own memory."""

    def test_the_disk_itself_is_reached(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Both the file and the folder in which it was renamed."""
        asked: list[int] = []
        monkeypatch.setattr(fcntl, "F_FULLFSYNC", FULL_SYNC, raising=False)
        monkeypatch.setattr(fcntl, "fcntl", lambda _, how: asked.append(how))
        move_to(monkeypatch, load_again(system, monkeypatch, platform="darwin"))
        files.replace_file(tmp_path / "a", b"new")
        assert asked == [FULL_SYNC, FULL_SYNC]

    @pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP, errno.ENOTTY])
    def test_a_disk_that_knows_no_more(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
    ) -> None:
        """A memory stick or a network folder gets what it understands."""
        plain: list[int] = []
        move_to(monkeypatch, self._mac(monkeypatch, code))
        monkeypatch.setattr(os, "fsync", plain.append)
        files.replace_file(tmp_path / "a", b"new")
        assert len(plain) == 2

    def test_a_disk_that_fails(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A broken disk is not passed over."""
        mac = self._mac(monkeypatch, errno.EIO)
        with (tmp_path / "a").open("wb") as file, pytest.raises(OSError, match="error"):
            mac.sync(file.fileno())

    @staticmethod
    def _mac(monkeypatch: pytest.MonkeyPatch, code: int) -> ModuleType:
        def refuse(*_: int) -> None:
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(fcntl, "F_FULLFSYNC", FULL_SYNC, raising=False)
        monkeypatch.setattr(fcntl, "fcntl", refuse)
        return load_again(system, monkeypatch, platform="darwin")
