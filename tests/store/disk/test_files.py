"""Bytes on the disk: in one step, with the mode kept, and nothing left over."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store.disk import files, temporary
from mentorlog.store.disk.files import ConcurrentChangeError

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """Set a umask for the test."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    """Return a file's rights."""
    return stat.S_IMODE(path.stat().st_mode)


def code_of(call: Callable[[], object]) -> str:
    """Return the code of the problem that a call ends in."""
    with pytest.raises(UnreadableError) as caught:
        call()
    return caught.value.problems[0].code


class TestReading:
    """What is no file of ours is said so, and never waited for."""

    def test_the_bytes_as_they_are(self, tmp_path: Path) -> None:
        """CRLF and a missing last line end are not touched."""
        path = tmp_path / "a"
        path.write_bytes(b"a\r\nb")
        assert files.read_bytes(path) == b"a\r\nb"
        assert files.read_bytes(str(path)) == b"a\r\nb"

    def test_none_where_there_is_none(self, tmp_path: Path) -> None:
        """Below what is no folder there is nothing either."""
        (tmp_path / "file").write_bytes(b"")
        assert files.read_bytes(tmp_path / "a") is None
        assert files.read_bytes(tmp_path / "file" / "a") is None

    def test_a_mebibyte_and_no_more(self, tmp_path: Path) -> None:
        """A file of the largest size is read, one byte more is not."""
        path = tmp_path / "a"
        path.write_bytes(b"#" * files.LARGEST)
        assert len(files.read_bytes(path) or b"") == files.LARGEST
        path.write_bytes(b"#" * (files.LARGEST + 1))
        assert code_of(lambda: files.read_bytes(path)) == "too-large"

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        """The error names what was to be read."""
        with pytest.raises(UnreadableError) as caught:
            files.read_bytes(tmp_path)
        assert caught.value.problems[0].code == "not-a-file"
        assert caught.value.facts == {"file": tmp_path}

    @ON_POSIX
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        """A named pipe under a meeting's name would hang every command."""
        path = tmp_path / "pipe"
        os.mkfifo(path)
        assert code_of(lambda: files.read_bytes(path)) == "not-a-file"

    @ON_POSIX
    def test_a_link_to_itself(self, tmp_path: Path) -> None:
        """It leads nowhere."""
        path = tmp_path / "loop"
        path.symlink_to(path)
        assert code_of(lambda: files.read_bytes(path)) == "not-a-file"

    @pytest.mark.parametrize("call", ["open", "read", "fstat"])
    def test_a_refusal_has_path_and_reason(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
    ) -> None:
        """A file that may not be read, or a disk that fails, is told in the system's words."""
        path = tmp_path / "a"
        path.write_bytes(b"a")

        def refuse(*_: object) -> int:
            raise PermissionError(errno.EACCES, "Permission denied", "elsewhere")

        with monkeypatch.context() as patch:
            patch.setattr(os, call, refuse)
            with pytest.raises(SystemRefusedError) as caught:
                files.read_bytes(path)
        assert caught.value.facts == {"path": str(path), "reason": "Permission denied"}

    @pytest.mark.parametrize(
        ("raw", "line", "column", "encoding"),
        [
            (b"\xff\xfen\x00", 1, 1, "UTF-16"),
            (b"\xfe\xff\x00n", 1, 1, "UTF-16"),
            (b"notes: x\nplace: Caf\xe9\n", 2, 11, "Latin-1"),
            ("place: Blåbær ".encode() + b"\xe6", 1, 15, "Latin-1"),
        ],
    )
    def test_what_is_not_utf_8_has_its_place(
        self, raw: bytes, line: int, column: int, encoding: str
    ) -> None:
        """Columns count characters, as an editor does."""
        with pytest.raises(UnreadableError) as caught:
            files.decode(raw)
        (problem,) = caught.value.problems
        assert (problem.code, problem.line, problem.column) == ("not-utf-8", line, column)
        assert problem.facts == {"encoding": encoding}


class TestReplacing:
    """A file is the old one or the new one, at every moment."""

    def test_temporary_file_fsync_rename_fsync(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The order is what makes it safe against a power cut."""
        path = tmp_path / "a.yaml"
        path.write_bytes(b"old")
        seen: list[str] = []
        sync, replace = os.fsync, os.replace

        def note_sync(handle: int) -> None:
            state = os.fstat(handle)
            seen.append("folder" if stat.S_ISDIR(state.st_mode) else f"file of {state.st_size}")
            sync(handle)

        def note_replace(source: Path, target: Path) -> None:
            assert source.parent == target.parent
            seen.append("rename")
            replace(source, target)

        monkeypatch.setattr(os, "fsync", note_sync)
        monkeypatch.setattr(os, "replace", note_replace)
        files.replace_file(path, b"newer")
        assert seen == ["file of 5", "rename", "folder"]
        assert path.read_bytes() == b"newer"

    def test_short_writes_go_on(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The system may take fewer bytes at once than it was given."""
        write = os.write
        monkeypatch.setattr(os, "write", lambda handle, raw: write(handle, raw[:3]))
        files.replace_file(tmp_path / "a", b"0123456789")
        assert (tmp_path / "a").read_bytes() == b"0123456789"

    @ON_POSIX
    @pytest.mark.parametrize("rights", [0o600, 0o640, 0o664, 0o700])
    def test_the_mode_is_kept(self, tmp_path: Path, rights: int, umask: int) -> None:
        """Whoever could read the file can read it still, and nobody else."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        path.chmod(rights)
        files.replace_file(path, b"new", b"old")
        assert mode(path) == rights

    @ON_POSIX
    def test_a_new_file_is_the_owners_alone(self, tmp_path: Path, umask: int) -> None:
        """0600, whatever the umask says."""
        files.replace_file(tmp_path / "a", b"x")
        files.create_file(tmp_path / "b", b"x")
        assert [mode(tmp_path / name) for name in "ab"] == [0o600, 0o600]

    @ON_POSIX
    def test_a_write_protected_file_is_left_alone(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A rename could replace it, and its owner has said no."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(SystemRefusedError) as caught:
            files.replace_file(path, b"new")
        assert caught.value.facts["path"] == str(path)
        assert [each.name for each in tmp_path.iterdir()] == ["a"]

    @ON_POSIX
    def test_the_owner_is_kept(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Run once as root, mentorlog does not shut the person out of their own files."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        given: list[tuple[int, int]] = []
        state = os.stat_result((0o100600, 0, 0, 1, 1234, 1235, 3, 0, 0, 0))
        real = Path.stat

        def stat_of(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
            return state if self == path else real(self, follow_symlinks=follow_symlinks)

        monkeypatch.setattr(Path, "stat", stat_of)
        monkeypatch.setattr(os, "chown", lambda _, user, group: given.append((user, group)))
        files.replace_file(path, b"new")
        assert given == [(1234, 1235)]

    def test_what_was_written_meanwhile_is_kept(self, tmp_path: Path) -> None:
        """The bytes that the new ones were made from have to stand there still."""
        path = tmp_path / "a"
        path.write_bytes(b"by hand")
        with pytest.raises(ConcurrentChangeError):
            files.replace_file(path, b"new", b"old")
        assert path.read_bytes() == b"by hand"
        assert [each.name for each in tmp_path.iterdir()] == ["a"]

    def test_what_was_taken_away_meanwhile_is_not_put_back(self, tmp_path: Path) -> None:
        """A file that a person deleted is gone."""
        with pytest.raises(ConcurrentChangeError):
            files.replace_file(tmp_path / "a", b"new", b"old")
        assert list(tmp_path.iterdir()) == []

    @ON_POSIX
    def test_an_editor_that_writes_in_the_last_instant(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Between the last look and the rename there is time for one write into the old file."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        replace = os.replace

        def write_and_replace(source: Path, target: Path) -> None:
            monkeypatch.setattr(os, "replace", replace)
            path.write_bytes(b"by hand")
            replace(source, target)

        monkeypatch.setattr(os, "replace", write_and_replace)
        with pytest.raises(ConcurrentChangeError):
            files.replace_file(path, b"new", b"old")
        assert path.read_bytes() == b"by hand"


class TestMaking:
    """New files and folders never take the place of what is there."""

    def test_a_file_that_is_there_stays(self, tmp_path: Path) -> None:
        """Even when it came after we had looked."""
        (tmp_path / "a").write_bytes(b"theirs")
        with pytest.raises(FileExistsError):
            files.create_file(tmp_path / "a", b"ours")
        assert (tmp_path / "a").read_bytes() == b"theirs"
        assert [each.name for each in tmp_path.iterdir()] == ["a"]

    def test_without_hard_links(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Some memory sticks and network folders know none."""

        def refuse(*_: object) -> None:
            raise PermissionError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
        files.create_file(tmp_path / "a", b"ours")
        assert (tmp_path / "a").read_bytes() == b"ours"
        with pytest.raises(FileExistsError):
            files.create_file(tmp_path / "a", b"again")
        assert [each.name for each in tmp_path.iterdir()] == ["a"]

    @ON_POSIX
    def test_folders_are_the_owners_alone(self, tmp_path: Path, umask: int) -> None:
        """0700, whatever the umask says; those that were there keep their mode."""
        tmp_path.chmod(0o755)
        made = files.make_folder(tmp_path / "a" / "b")
        assert made == [tmp_path / "a", tmp_path / "a" / "b"]
        assert [mode(each) for each in made] == [0o700, 0o700]
        assert mode(tmp_path) == 0o755
        assert files.make_folder(tmp_path / "a") == []

    def test_renaming_replaces_nothing(self, tmp_path: Path) -> None:
        """Not even a link that leads nowhere."""
        (tmp_path / "a").write_bytes(b"a")
        (tmp_path / "b").symlink_to(tmp_path / "nowhere")
        with pytest.raises(FileExistsError):
            files.rename_file(tmp_path / "a", tmp_path / "b")
        files.rename_file(tmp_path / "a", tmp_path / "new" / "c")
        assert (tmp_path / "new" / "c").read_bytes() == b"a"

    def test_taking_away_what_is_gone(self, tmp_path: Path) -> None:
        """It is no error."""
        (tmp_path / "a").write_bytes(b"a")
        files.remove_file(tmp_path / "a")
        files.remove_file(tmp_path / "a")
        assert list(tmp_path.iterdir()) == []

    def test_sweeping_takes_ours_and_nothing_else(self, tmp_path: Path) -> None:
        """A person's hidden files are none of ours."""
        kept = [".a.swp", "a.mentorlog-tmp", ".mentorlog"]
        for name in (*kept, ".a.yaml.0123.mentorlog-tmp"):
            (tmp_path / name).write_bytes(b"")
        temporary.sweep(tmp_path)
        temporary.sweep(tmp_path / "nowhere")
        assert sorted(each.name for each in tmp_path.iterdir()) == sorted(kept)
