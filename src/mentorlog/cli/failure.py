"""Translation of whatever stopped a command into a MentorlogError, and the log of a bug."""

from __future__ import annotations

import datetime as dt
import os
import platform
import tempfile
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import typer

from mentorlog import __version__
from mentorlog.cli.usage import translate_usage_error
from mentorlog.conversation.asking.asker import NonAnswer
from mentorlog.errors import ExitCode, InterruptedTalkError, MentorlogError, SystemRefusedError
from mentorlog.session.location import log_folder

_PACKAGES = ("typer", "pydantic", "rich", "PyYAML", "prompt_toolkit", "platformdirs")


def write_bug_log(error: BaseException, command: str | None) -> Path | None:
    """Write a bug's details to a new file that only its owner reads; None if no disk takes it."""
    text = format_bug(error, command)
    # The home folder may be missing or full, and that may be the very error.
    for find_folder in (log_folder, _find_temporary_folder):
        try:
            folder = find_folder()
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _write(folder, text)
        except (OSError, SystemRefusedError):
            continue
    return None


def format_bug(error: BaseException, command: str | None) -> str:
    """Return versions, then types and places of the error and of those that caused it."""
    lines = [
        f"command: {command or '-'}",
        f"mentorlog: {__version__}",
        f"python: {platform.python_version()} on {platform.system()}",
        *(f"{name}: {_find_version(name)}" for name in _PACKAGES),
    ]
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        # No messages: these may quote what is private, and the file is meant to be sent.
        lines += ["", _name_type(link), *_list_places(link)]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines) + "\n"


def _find_temporary_folder() -> Path:
    return Path(tempfile.gettempdir())


def _list_places(error: BaseException) -> list[str]:
    frames = traceback.walk_tb(error.__traceback__)
    return [
        f"  {frame.f_code.co_filename}:{line} {frame.f_code.co_qualname}" for frame, line in frames
    ]


def _name_type(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _find_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"


def _write(folder: Path, text: str) -> Path:
    now = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%f")
    path = folder / f"mentorlog-bug-{now}-{os.getpid()}.log"
    # O_EXCL follows no link that somebody put into a shared temporary folder.
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)
    return path


class QuestionAbortedError(MentorlogError):
    """Raised when the person left a question with Ctrl-D, which is not a failure."""

    code = "left"
    exit_code = ExitCode.OK


def translate_error(error: BaseException, command: str | None) -> MentorlogError:
    """Return what stopped a command as one of our errors; an unforeseen one is logged as a bug."""
    if isinstance(error, MentorlogError):
        return error
    if isinstance(error, typer.TyperException):
        return translate_usage_error(error)
    if isinstance(error, KeyboardInterrupt | typer.Abort):
        return InterruptedTalkError("errors.usage.interrupted")
    if isinstance(error, EOFError | NonAnswer):
        return QuestionAbortedError("errors.usage.left")
    if isinstance(error, OSError):
        return _name_refusal(error)
    return _name_bug(error, command)


def _name_refusal(error: OSError) -> SystemRefusedError:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return SystemRefusedError("errors.usage.system", reason=reason)
    return SystemRefusedError("errors.usage.system-file", reason=reason, file=error.filename)


def _name_bug(error: BaseException, command: str | None) -> MentorlogError:

    log = write_bug_log(error, command)
    kind = type(error).__name__
    if log is None:
        return MentorlogError("errors.usage.bug", kind=kind)
    return MentorlogError("errors.usage.bug-logged", kind=kind, log=log)
