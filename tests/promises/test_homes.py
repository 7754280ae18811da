"""Computers without a home folder, or with one that takes nothing: what works, and what is said."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from promises.test_faults import mounted, runs
from support.desk import Desk
from support.every_command import LINES, READING, TEXT, write_journal

pytestmark = pytest.mark.no_cover

if os.name == "nt":
    pytest.skip("homes of POSIX", allow_module_level=True)

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


@pytest.fixture
def journal(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    """Return a journal that no variable names, seen from a folder that is none."""
    write_journal(desk.root, "en")
    for name in ("MENTORLOG_JOURNAL", *FOLDERS):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return desk


@pytest.fixture(params=["not there", "empty", "a file", "a device"])
def bad_home(
    request: pytest.FixtureRequest, journal: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Set a HOME below which nothing is."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    homes = {"not there": tmp_path / "nowhere", "a file": tmp_path / "file", "a device": os.devnull}
    home = str(homes.get(request.param, ""))
    monkeypatch.setenv("HOME", home)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    return home


def nobody(_: int) -> object:
    """Raise as for an unknown user, such as the number under which a container runs."""
    raise KeyError


@pytest.fixture
def no_home(journal: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset HOME, for a user whom the system does not know."""
    monkeypatch.delenv("HOME")
    monkeypatch.setattr("pwd.getpwuid", nobody)


@pytest.mark.sample(1)
def test_a_named_journal_is_read_without_a_home(journal: Desk, bad_home: str) -> None:
    """Every command that reads works with --journal, whatever HOME says."""
    for name in READING:
        answer = journal(*LINES[name][0], "--journal", str(journal.root))
        assert answer.code in {0, 10}, answer


def test_a_named_journal_is_read_and_written_by_nobody(journal: Desk, no_home: None) -> None:
    """No HOME and no user: a service's job, or a container."""
    for name in (*READING, "action add"):
        answer = journal(*LINES[name][0], "--journal", str(journal.root))
        assert answer.code in {0, 10}, answer
    assert TEXT in journal.read("ase-aero/meetings/2026-09-14.yaml")


@pytest.mark.sample(4)
@pytest.mark.parametrize(
    "line",
    [
        ("status",),
        (),
        ("init",),
        ("new-relationship", "Kim", "--role", "mentor"),
        ("status", "--journal", "~/j"),
        ("status", "--journal", "~"),
        ("export", "daniel", "--to", "md", "-o", "~/x.md", "--journal", "{root}"),
        ("init", "{new}", "--guide", "~/guide.yaml"),
    ],
    ids=" ".join,
)
def test_what_needs_a_home_says_so(
    journal: Desk, no_home: None, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """Exit 9, with the way out; never a folder that is called `~`."""
    words = [word.format(root=journal.root, new=tmp_path / "new") for word in line]
    answer = journal(*words)
    assert answer.code == 9, answer
    assert "home folder" in answer.err
    assert "MENTORLOG_JOURNAL" in answer.err
    assert "Hjemmemappen ~" in journal(*words, "--lang", "da").err
    assert not list(tmp_path.rglob("~"))
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["option", "variable", "configuration"])
def test_the_home_of_somebody_unknown(journal: Desk, name: str) -> None:
    """`~kimm/journal` is a slip, not a bug."""
    path = "~nobody-is-called-so/journal"
    line = ["status", "--journal", path] if name == "option" else ["status"]
    if name == "variable":
        journal.monkeypatch.setenv("MENTORLOG_JOURNAL", path)
    if name == "configuration":
        config = Path.home() / ".config" / "mentorlog" / "config.yaml"
        config.parent.mkdir(parents=True)
        config.write_text(f"journal: {path}\n", encoding="utf-8")
    answer = journal(*line)
    assert (answer.code, path in answer.err) == (9, True), answer


def test_an_export_goes_where_the_tilde_leads(journal: Desk) -> None:
    """`--output=~/x.md` reaches the program as it is; a shell expands it behind a blank only."""
    answer = journal(
        "export", "daniel", "--to", "md", "--output=~/x.md", "--journal", str(journal.root)
    )
    assert answer.code == 0
    assert (Path.home() / "x.md").exists()


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac's own folders are not of XDG")
class TestAHomeThatTakesNothing:
    """A file in its place, or a disk that can only be read."""

    @pytest.fixture(params=["a file", "read-only"])
    def closed(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
        """Return a place in which nothing can be made."""
        if request.param == "a file":
            (tmp_path / "file").write_text("", encoding="utf-8")
            yield tmp_path / "file"
            return
        place = mounted(tmp_path, "size=1m,ro")
        yield place
        runs("umount", "-l", str(place))

    def test_a_journal_that_cannot_be_remembered(
        self, journal: Desk, closed: Path, tmp_path: Path
    ) -> None:
        """It is there, it can be used, and the path and the reason are said."""
        journal.monkeypatch.setenv("HOME", str(closed))
        folder = tmp_path / "new"
        for _ in range(2):
            answer = journal("init", str(folder))
            assert answer.code == 9
            assert str(closed / ".config") in answer.err
            assert f"The journal is in {folder}" in answer.err
            assert "MENTORLOG_JOURNAL" in answer.err
        line = ("new-relationship", "Kim", "--role", "mentor", "--journal", str(folder))
        assert journal(*line).code == 0

    @pytest.mark.parametrize(
        ("name", "inner"), [("HOME", ".local"), ("XDG_DATA_HOME", "mentorlog")]
    )
    def test_the_default_journal_cannot_be_made(
        self, journal: Desk, closed: Path, name: str, inner: str
    ) -> None:
        """Looking welcomes; making is refused with the path."""
        journal.monkeypatch.setenv(name, str(closed))
        assert journal("status").out.startswith("Welcome")
        answer = journal("new-relationship", "Kim", "--role", "mentor")
        assert (answer.code, str(closed / inner) in answer.err) == (9, True)

    @pytest.mark.sample(3)
    @pytest.mark.parametrize("name", FOLDERS)
    def test_a_named_journal_does_not_need_them(
        self, journal: Desk, closed: Path, name: str
    ) -> None:
        """Configuration, data and logs are elsewhere than notes."""
        journal.monkeypatch.setenv(name, str(closed))
        root = str(journal.root)
        assert journal("show", "daniel", "--journal", root).code == 0
        assert journal("action", "add", "x", "-w", "daniel", "--journal", root).code == 0

    @pytest.mark.parametrize("home", ["closed", "none"])
    def test_the_log_of_a_bug_finds_a_place(
        self, journal: Desk, closed: Path, tmp_path: Path, home: str
    ) -> None:
        """In the temporary folder, for its owner alone."""
        journal.monkeypatch.setenv("HOME", str(closed))
        if home == "none":
            journal.monkeypatch.delenv("HOME")
            journal.monkeypatch.setattr("pwd.getpwuid", nobody)
        journal.monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))

        def break_down() -> None:
            raise ZeroDivisionError

        broken = ModuleType("mentorlog.features.status.cli")
        vars(broken).update(status=break_down)
        journal.monkeypatch.setitem(sys.modules, "mentorlog.features.status.cli", broken)
        answer = journal("status")
        (log,) = (tmp_path / "temporary").glob("mentorlog-bug-*.log")
        assert (answer.code, str(log) in answer.err) == (3, True)
        assert log.stat().st_mode & 0o777 == 0o600
