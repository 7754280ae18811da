"""What stopped a command, whatever it was, as an error that can be said."""

from __future__ import annotations

import typer

from mentorlog.cli.usage import translate_usage_error
from mentorlog.conversation.asking import Detour
from mentorlog.errors import ExitCode, MentorlogError, SystemRefusedError


class StoppedError(MentorlogError):
    """Say that Ctrl-C was pressed."""

    code = "interrupted"
    exit_code = ExitCode.INTERRUPTED


class LeftError(MentorlogError):
    """Say that the person left a question with Ctrl-D, which is no failure (design 2)."""

    code = "left"
    exit_code = ExitCode.OK


def name_fault(error: BaseException, command: str | None) -> MentorlogError:
    """Name what stopped a command; what nobody foresaw is a bug, and is logged."""
    if isinstance(error, MentorlogError):
        return error
    if isinstance(error, typer.TyperException):
        return translate_usage_error(error)
    if isinstance(error, KeyboardInterrupt | typer.Abort):
        return StoppedError("usage.interrupted")
    if isinstance(error, EOFError | Detour):
        return LeftError("usage.left")
    if isinstance(error, OSError):
        return _name_refusal(error)
    return _name_bug(error, command)


def _name_refusal(error: OSError) -> SystemRefusedError:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return SystemRefusedError("usage.system", reason=reason)
    return SystemRefusedError("usage.system-file", reason=reason, file=error.filename)


def _name_bug(error: BaseException, command: str | None) -> MentorlogError:
    from mentorlog.cli.bug_log import write_bug_log

    log = write_bug_log(error, command)
    kind = type(error).__name__
    if log is None:
        return MentorlogError("usage.bug", kind=kind)
    return MentorlogError("usage.bug-logged", kind=kind, log=log)
