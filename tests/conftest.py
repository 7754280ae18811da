"""A guard around every test: nothing of the person who runs them can be read or written."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.desk import Desk
from support.line_counting import LineCounting
from support.made_once import make_once
from support.output_schema import check_document
from support.sampling import LONG, sample

from mentorlog.output import envelope

if sys.platform != "win32":
    from support.terminal_fixtures import cafe, start

    __all__ = ["cafe", "start"]

Environ = dict[str, str]

HOMES = ("HOME", "USERPROFILE")
FOLDERS = (
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "WIN_PD_OVERRIDE_APPDATA",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA",
)
MOODS = (
    *("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR", "FORCE_COLOR"),
    "TTY_COMPATIBLE",
    *(
        "COLUMNS",
        "LINES",
        "TERM",
        "VISUAL",
        "EDITOR",
        "PYTHONIOENCODING",
        "PYTHONUTF8",
        "_MENTORLOG_COMPLETE",
    ),
)


IN_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes folders of the user's own there
ROOM = 1 << 30
"""Bytes that have to be free there."""


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Put the tests' folders on a disk in memory where there is one: every write is flushed.

    `--basetemp`, TMPDIR and PYTEST_DEBUG_TEMPROOT choose another disk. In a locale of few letters
    the workers (`-n`) begin in UTF-8, which is what the tests are written in. What Python compiled
    is kept: a test starts the program hundreds of times, and each would compile it again.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    _choose_examples()
    config.pluginmanager.register(LineCounting())
    if sys.getfilesystemencoding() != "utf-8":
        os.environ["PYTHONUTF8"] = "1"
    if not {"TMPDIR", "PYTEST_DEBUG_TEMPROOT"} & {*os.environ} and takes_the_tests(IN_MEMORY):
        os.environ["PYTEST_DEBUG_TEMPROOT"] = str(IN_MEMORY)


def _choose_examples() -> None:
    """Load Hypothesis, which takes a second where it is not compiled, and let it be patient."""
    from hypothesis import settings

    # No deadline: a machine that does other work is no fault.
    settings.register_profile("explore", deadline=None, max_examples=1000 if LONG else 20)
    same = settings.get_profile("explore")
    settings.register_profile("ci", same, derandomize=True, database=None)
    settings.load_profile("ci" if os.environ.get("CI") else "explore")


def takes_the_tests(disk: Path) -> bool:
    """Tell whether a disk is there with enough room, and lets the tests' programs be run."""
    if not (disk.is_dir() and os.access(disk, os.W_OK | os.X_OK)):
        return False
    state = os.statvfs(disk)
    return state.f_bavail * state.f_frsize >= ROOM and not state.f_flag & os.ST_NOEXEC


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave a sample of long proofs."""
    _leave_out_cases(config, items)


def pytest_collection_finish() -> None:
    """Let Python not look for garbage in thousands of tests and all that is loaded."""
    gc.collect()
    gc.freeze()


def _leave_out_cases(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the marked number of cases of a proof that is marked `sample`; all in a long run."""
    proofs: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("sample"):
            proofs.setdefault(_test(item), []).append(item)
    chosen = {
        item.nodeid
        for cases in proofs.values()
        for item in sample(cases, _count(cases[0].get_closest_marker("sample")))
    }
    left_out = [each for cases in proofs.values() for each in cases if each.nodeid not in chosen]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [each for each in items if each not in set(left_out)]


def _count(mark: pytest.Mark | None) -> int:
    assert mark
    few: int = mark.args[0]
    return few


def _test(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]


PYTHONS_OWN = {getattr(signal, name, None) for name in ("SIGPIPE", "SIGXFSZ")}
"""Signals that Python itself ignores from its start on."""


@pytest.fixture(autouse=True, scope="session")
def _heard_signals() -> Iterator[None]:
    """Let no program that a test starts inherit that a signal is ignored.

    A shell's background job, `nohup` and a service manager begin with some of them ignored, and a
    child inherits that; of a signal that is handled here it inherits the default. The tests
    themselves go on ignoring it.
    """
    ignored = [each for each in signal.valid_signals() if signal.getsignal(each) is signal.SIG_IGN]
    changed = [each for each in ignored if each not in PYTHONS_OWN]
    for each in changed:
        signal.signal(each, lambda *_: None)
    yield
    for each in changed:
        signal.signal(each, signal.SIG_IGN)


@pytest.fixture(autouse=True, scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Environ]:
    """Put a file where the home should be, so that no folder below it can be, even for root."""
    nowhere = tmp_path_factory.mktemp("guard") / "no-home"
    nowhere.write_text("A test has no home; ask for the fixture `home`.", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, nowhere)
        for name in [*MOODS, *(name for name in os.environ if name.startswith("MENTORLOG_"))]:
            patch.delenv(name, raising=False)
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        patch.setenv("GIT_CONFIG_NOSYSTEM", "1")
        yield _environ()


@pytest.fixture(autouse=True, scope="session")
def _made_once() -> Iterator[None]:
    """Make once a run what is the same every time."""
    with pytest.MonkeyPatch.context() as patch:
        make_once(patch)
        yield


@pytest.fixture(autouse=True, scope="session")
def _true_to_schema() -> Iterator[None]:
    """Check every JSON document that the program prints in a test against its command's schema."""
    write = envelope.format_document

    def format_document(document: dict[str, envelope.Json], encoding: str = "utf-8") -> str:
        check_document(document)
        return write(document, encoding)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(envelope, "format_document", format_document)
        yield


@pytest.fixture(autouse=True)
def _guard(guarded: Environ) -> Iterator[None]:
    """See that a test leaves the guard as it was for the next one."""
    yield
    assert _environ() == guarded


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home of the test's own."""
    folder = tmp_path / "home"
    folder.mkdir()
    _move_home(monkeypatch, folder)
    return folder


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], home: Path
) -> Desk:
    """Give a folder for a journal that is not there yet, on Monday 12 October 2026 at 14:05."""
    monkeypatch.setenv("MENTORLOG_JOURNAL", str(tmp_path / "journal"))
    monkeypatch.setenv("MENTORLOG_TODAY", "2026-10-12T14:05")
    return Desk(tmp_path / "journal", monkeypatch, capfd)


def _move_home(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    for name in FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))


def _environ() -> Environ:
    """Return the environment, the one variable aside that pytest changes from test to test."""
    return {name: said for name, said in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
