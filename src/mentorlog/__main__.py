"""The one place where an error becomes a message and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn, TextIO

from mentorlog.cli.autocommit import autocommit
from mentorlog.errors import ExitCode, UsageError
from mentorlog.output.terminal import fit_lines, prepare_streams, print_lines
from mentorlog.session.session import Session, open_session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mentorlog.output.outcome import Outcome
    from mentorlog.output.problems import Failure


# Heavier parts are imported where they are used, so that Ctrl-C is heard while they load.
_MANY = 200_000
"""New objects after which Python looks for garbage; a usual command makes fewer."""

_WITH_DATA = {ExitCode.OK, ExitCode.ATTENTION}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and give back its exit code; raises nothing."""
    words = [_mend(word) for word in (sys.argv[1:] if argv is None else argv)]
    session = open_session(words)
    prepare_streams()
    try:
        code = _answer(words, session)
        # A full disk or a closed pipe shows itself here, while it can still be said, and not in
        # Python's own last flush, which nobody hears.
        _flush(sys.stdout)
    except BrokenPipeError:
        _silence(sys.stdout)
        _silence(sys.stderr)
        return ExitCode.OK
    except BaseException as error:  # noqa: BLE001 - there is nobody further up to hear of it
        return _report(error, session)
    return code


def run() -> NoReturn:
    """Run the program as the shell called it."""
    # A run is over before looking for garbage pays for itself; what it would find is small.
    gc.set_threshold(_MANY)
    code = main()
    # Python's last look for garbage goes through all that is loaded, only to hand it back to the
    # system, which takes it anyway. What is frozen, it leaves alone.
    gc.freeze()
    sys.exit(code)


def _mend(word: str) -> str:
    """Read odd bytes and unseen characters as `decode_stray_bytes` and `clean_typed` do.

    The path of what is there stays as it is.
    """
    if word.isprintable() or any(map(_is_there, (word, word.partition("=")[2]))):
        return word
    from mentorlog.domain.text.characters import clean_typed, decode_stray_bytes

    return clean_typed(decode_stray_bytes(word))


def _is_there(path: str) -> bool:
    return "\0" not in path and os.path.lexists(path)


def _answer(words: list[str], session: Session) -> int:
    from mentorlog.cli import app, completion

    if completion.is_asked():
        return completion.answer_shell(session)
    with autocommit(session):
        found = app.run(words, session)
    return found if isinstance(found, int) else _show(found, session)


def _show(outcome: Outcome, session: Session) -> int:
    if outcome.exit_code not in _WITH_DATA:
        raise ValueError(outcome.exit_code.name)
    if session.as_json:
        from mentorlog.output.envelope import format_data, print_document

        data = outcome.data() if callable(outcome.data) else outcome.data
        print_document(format_data(session.command, data))
    else:
        from mentorlog.output.terminal import show

        show(outcome.screen())
    _flush(sys.stdout)
    _tell((*outcome.notices, *session.remarks))
    return int(outcome.exit_code)


def _report(error: BaseException, session: Session) -> int:
    from mentorlog.cli.failure import translate_error
    from mentorlog.output.problems import render_failure, word_failure

    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else int(error.code is not None)
    fault = translate_error(error, session.command)
    if isinstance(fault, UsageError):
        from mentorlog.session.context import load_journal_language

        load_journal_language(session)
    failure = word_failure(fault, session.texts)
    if not (session.as_json and _hand_over(session, failure)):
        _tell(render_failure(failure))
    _tell(session.remarks)
    _empty(sys.stdout)
    return failure.exit_code


def _hand_over(session: Session, failure: Failure) -> bool:
    """Print the failure as the document that was asked for; False where nobody takes it."""
    from mentorlog.output.envelope import format_error, print_document

    try:
        print_document(format_error(session.command, failure))
        _flush(sys.stdout)
    except OSError as error:
        return isinstance(error, BrokenPipeError)
    return True


def _tell(lines: Iterable[str]) -> None:
    """Print lines on standard error; where that takes nothing, nobody can be told."""
    with suppress(OSError):
        print_lines(fit_lines(lines, sys.stderr), sys.stderr)
    _empty(sys.stderr)


def _empty(stream: TextIO | None) -> None:
    """Flush a stream, or Python complains at its end of what it could not get rid of."""
    try:
        _flush(stream)
    except OSError:
        _silence(stream)


def _flush(stream: TextIO | None) -> None:
    if stream is not None:
        stream.flush()


def _silence(stream: TextIO | None) -> None:
    """Redirect a stream that takes nothing to the null device."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    run()
