"""A program behind a pseudo-terminal that begins as a copy of this process.

To start Python and load everything takes ten times as long as a short talk, and the tests of talks
start hundreds. A copy has it loaded; in all that a program can see of its beginning (its streams,
environment, signals, open files and words) it is as new.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import io
import itertools
import os
import runpy
import signal
import struct
import sys
import termios
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NoReturn

import pexpect
from ptyprocess import PtyProcess
from support.line_counting import load_program
from support.made_once import load_keys

from mentorlog.__main__ import run
from mentorlog.domain.model.file_names import Kind
from mentorlog.store import machine_folder
from mentorlog.texts import LANGUAGES, Texts

PROGRAM = ("-m", "mentorlog")
_HARMLESS = ("MENTORLOG_", "HOME", "PATH", "TERM", "EDITOR", "VISUAL", "NO_COLOR", "COVERAGE_")
_UTF_8 = ("LC_ALL", "C.UTF-8")
_PYTHONS_OWN: dict[int, Any] = {signal.SIGPIPE: signal.SIG_IGN, signal.SIGXFSZ: signal.SIG_IGN}
_HANDLERS: dict[int, Any] = {**_PYTHONS_OWN, signal.SIGINT: signal.default_int_handler}


def can_be_forked(argv: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Tell whether a copy would begin as a new process does: what Python reads at its start."""
    return (
        sys.platform == "linux"
        and sys.getfilesystemencoding() == "utf-8"
        and (tuple(argv[:2]) == PROGRAM or argv[0].endswith(".py"))
        and all(pair == _UTF_8 or pair[0].startswith(_HARMLESS) for pair in environ.items())
        and _UTF_8 in environ.items()
    )


def start_forked(
    argv: Sequence[str], environ: Mapping[str, str], size: tuple[int, int]
) -> pexpect.spawn:
    """Start a program that `can_be_forked`; `size` is in rows and columns."""
    _load_everything()
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _begin(theirs, argv, environ)
    os.close(theirs)
    child = pexpect.spawn(None)
    child.ptyproc = PtyProcess(pid, ours)
    child.pid, child.child_fd = pid, ours
    child.closed = child.terminated = False
    return child


@cache
def _load_everything() -> None:
    """Load and make all that any command may, so that no copy has to."""
    load_program()
    for kind, language in itertools.product(Kind, LANGUAGES):
        machine_folder.format_schema(kind, Texts(language))
    load_keys()


def _begin(terminal: int, argv: Sequence[str], environ: Mapping[str, str]) -> NoReturn:
    """Become the program; never comes back to the tests."""
    code = 1
    try:
        sys.settrace(None)
        gc.freeze()
        atexit._clear()  # noqa: SLF001 - the only way to begin with none
        os.login_tty(terminal)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        _forget_signals()
        warnings.simplefilter("ignore")
        os.environ.clear()
        os.environ.update(environ)
        _open_stream("stdin", 0, "r", "surrogateescape")
        _open_stream("stdout", 1, "w", "surrogateescape")
        _open_stream("stderr", 2, "w", "backslashreplace")
        code = _run(list(argv))
        atexit._run_exitfuncs()  # noqa: SLF001 - as Python does at its end
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _run(argv: list[str]) -> int:
    try:
        if tuple(argv[:2]) == PROGRAM:
            sys.argv = ["mentorlog", *argv[2:]]
            run()
        sys.argv = argv
        runpy.run_path(argv[0], run_name="__main__")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - what Python does at the top
        sys.excepthook(*sys.exc_info())
        return 1
    return 0


def _forget_signals() -> None:
    """Handle each signal as a new Python does."""
    signal.set_wakeup_fd(-1)
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, _HANDLERS.get(number, signal.SIG_DFL))


def _open_stream(name: str, handle: int, mode: str, errors: str) -> None:
    binary = io.open(handle, f"{mode}b", closefd=False)  # noqa: SIM115, UP020 - open to the end
    stream = io.TextIOWrapper(binary, encoding="utf-8", errors=errors, line_buffering=mode == "w")
    setattr(sys, name, stream)
    setattr(sys, f"__{name}__", stream)
