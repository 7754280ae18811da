"""Line ends and filters: git's settings change no file, and the person's are heeded."""

from __future__ import annotations

import pytest
from support.desk import Desk
from support.repositories import HELD, MEETING, Repository

CRLF = HELD.replace("\n", "\r\n").encode()


def _raw(desk: Desk) -> bytes:
    return (desk.root / MEETING).read_bytes()


@pytest.mark.sample(3)
@pytest.mark.parametrize("setting", ["true", "input", "false"])
@pytest.mark.parametrize("raw", [CRLF, HELD.encode()], ids=["crlf", "lf"])
def test_line_ends_stay(desk: Desk, repository: Repository, setting: str, raw: bytes) -> None:
    """Through commits, undo and redo the file on the disk keeps its own."""
    repository("config", "core.autocrlf", setting)
    (desk.root / MEETING).write_bytes(raw)
    repository("commit", "--quiet", "--allow-empty", "-am", "Line ends")
    desk.data("action", "done", "1")
    done = _raw(desk)
    assert (b"\r\n" in done) == (b"\r\n" in raw)
    assert done.count(b"\n") == done.count(b"\r\n") or b"\r" not in done
    assert repository("show", "--format=", "--numstat").split()[:2] == ["1", "0"]
    assert repository.state == []
    desk.data("undo")
    assert _raw(desk) == raw
    desk.data("undo", "--redo")
    assert _raw(desk) == done
    assert repository.state == []


@pytest.mark.parametrize("setting", ["true", "input", "false"])
def test_own_edits_are_told_apart_all_the_same(
    desk: Desk, repository: Repository, setting: str
) -> None:
    """The person's uncommitted lines in a file with CRLF stay uncommitted."""
    repository("config", "core.autocrlf", setting)
    (desk.root / MEETING).write_bytes(CRLF)
    repository("commit", "--quiet", "--allow-empty", "-am", "Line ends")
    (desk.root / MEETING).write_bytes(CRLF.replace(b"90", b"80"))
    answer = desk("action", "done", "1")
    assert (answer.code, answer.err) == (0, "")
    diff = repository("show", "--format=", "--numstat")
    assert diff.split()[:2] == ["1", "0"]
    assert repository("diff", "--numstat").split()[:2] == ["1", "1"]


def test_crlf_that_is_committed_stays_committed(desk: Desk, repository: Repository) -> None:
    """A setting that came later does not turn every line of the history."""
    (desk.root / MEETING).write_bytes(CRLF)
    repository("commit", "--quiet", "-am", "CRLF")
    repository("config", "core.autocrlf", "true")
    desk.data("action", "done", "1")
    assert repository("show", "--format=", "--numstat").split()[:2] == ["1", "0"]
    assert repository.state == []


def test_a_filter_of_the_persons_own_is_used(desk: Desk, repository: Repository) -> None:
    """Who encrypts what git remembers goes on doing so."""
    repository("config", "filter.odd.clean", "tr a-z n-za-m")
    repository("config", "filter.odd.smudge", "tr a-z n-za-m")
    desk.write(".gitattributes", "*.yaml filter=odd\n")
    repository("add", "--renormalize", ".")
    repository("add", ".gitattributes")
    repository("commit", "--quiet", "-m", "Filter")
    before = _raw(desk)
    desk.data("action", "done", "1")
    assert "qbar: 2026-10-12" in repository.committed(MEETING)
    assert repository.state == []
    desk.data("undo")
    assert _raw(desk) == before
    assert repository.state == []
