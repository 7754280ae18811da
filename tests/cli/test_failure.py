"""Whatever goes wrong has its exit code and its words, and no private text gets out with it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn

import pytest
import typer

from mentorlog.conversation.asking.asker import Paused
from mentorlog.errors import ExitCode, MentorlogError, NotFoundError, Problem, UnreadableError
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.frames import Frame, Hang

SECRET = "Sofie is thinking of leaving"  # noqa: S105 - what a person wrote, not a password
NOT_FOUND = NotFoundError("errors.usage.no-command", word="x", command="mentorlog")


def _raiser(error: BaseException) -> Callable[[], NoReturn]:
    def work() -> NoReturn:
        raise error

    return work


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("error", "word", "code"),
    [
        (NOT_FOUND, "not-found", 4),
        (KeyboardInterrupt(), "interrupted", 130),
        (typer.Abort(), "interrupted", 130),
        (EOFError(), "left", 0),
        (Paused(), "left", 0),
        (PermissionError(13, "Permission denied", "/x"), "system", 9),
        (OSError("odd"), "system", 9),
        (typer.BadParameter("odd"), "usage", 2),
        (ZeroDivisionError(SECRET), "bug", 3),
        (RecursionError(SECRET), "bug", 3),
        (KeyError(SECRET), "bug", 3),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else None,
)
def test_every_error_has_its_code_in_both_forms(
    frame: Frame, hang: Hang, error: BaseException, word: str, code: int
) -> None:
    """Scripts branch on these, and nobody ever sees a traceback or a private text."""
    hang(_raiser(error))
    plain, answer = frame("work"), frame("work", "--json")
    assert (plain.code, plain.out) == (code, "")
    assert plain.err.strip()
    assert (answer.code, answer.err, answer.document["command"]) == (code, "", "work")
    assert (answer.error["code"], answer.error["exit_code"]) == (word, code)
    for shown in (plain.err, answer.out):
        assert "Traceback" not in shown
        assert SECRET not in shown


def test_every_child_of_the_error_is_said_with_its_own_code(frame: Frame, hang: Hang) -> None:
    """A new kind of error needs no line in the frame, and no two share a word by accident."""
    kinds = MentorlogError.__subclasses__()
    words = {kind.code for kind in kinds}
    assert len(words) == len(kinds)
    for kind in kinds:
        hang(_raiser(kind("errors.usage.interrupted")))
        answer = frame("work", "--json")
        assert (answer.code, answer.error["code"]) == (kind.exit_code, kind.code)


def test_a_bug_is_logged_without_a_word_of_the_journal(
    frame: Frame, hang: Hang, home: Path
) -> None:
    """The log can be sent to anybody: types and places, no messages and no values."""

    def work() -> Outcome:
        note = SECRET
        try:
            return Outcome({"note": int(note)}, str)
        except ValueError as error:
            raise LookupError(note) from error

    hang(work)
    answer = frame("work")
    (log,) = home.rglob("*.log")
    text = log.read_text(encoding="utf-8")
    assert answer.code == 3
    assert str(log) in answer.err
    for part in ("builtins.LookupError", "builtins.ValueError", "test_failure.py", "command: work"):
        assert part in text
    assert "Sofie" not in text
    assert os.name == "nt" or log.stat().st_mode & 0o777 == 0o600


def test_a_bug_is_logged_elsewhere_when_the_folder_cannot_be_made(
    frame: Frame, hang: Hang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a home the log goes to the temporary folder; without that, there is none."""
    folders = [tmp_path]
    monkeypatch.setattr("mentorlog.cli.failure._find_temporary_folder", lambda: folders[-1])
    hang(_raiser(AssertionError()))
    assert ".log" in frame("work").err
    assert len(list(tmp_path.glob("mentorlog-bug-*.log"))) == 1
    (tmp_path / "file").touch()
    folders.append(tmp_path / "file")
    answer = frame("work")
    assert answer.code == 3
    assert ".log" not in answer.err


@pytest.mark.usefixtures("home")
def test_data_of_an_unknown_kind_is_a_bug_and_one_document(frame: Frame, hang: Hang) -> None:
    """Half a document followed by an error would be neither."""
    hang(lambda: Outcome({"a": 1, "b": object()}, lambda: "fine"))
    assert frame("work").out == "fine\n"
    answer = frame("work", "--json")
    assert (answer.code, answer.error["code"]) == (3, "bug")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("found", [None, "text", 0, Outcome({}, str, ExitCode.DECLINED)])
def test_a_command_that_returns_no_answer_is_a_bug(frame: Frame, hang: Hang, found: object) -> None:
    """A forgotten `return` is noticed at once; data is for the exit codes 0 and 10 alone."""
    hang(lambda: found)
    assert frame("work", "--json").error["code"] == "bug"


def test_problems_are_said_with_their_places(frame: Frame, hang: Hang) -> None:
    """An editor can jump to `file:line:column`, and a script has the parts apart."""
    problem = Problem("no-text-of-this-name", "a/b.yaml", 3, 7, "actions.2.due")
    hang(_raiser(UnreadableError("errors.usage.interrupted", (problem,))))
    answer = frame("work")
    assert answer.code == 6
    assert "  a/b.yaml:3:7: actions.2.due: This cannot be used as it stands.\n" in answer.err
    assert "`no-text-of-this-name`" in answer.err
    (found,) = frame("work", "--json").error["problems"]
    assert (found["file"], found["line"], found["column"]) == ("a/b.yaml", 3, 7)


def test_a_file_as_a_whole_has_no_line(frame: Frame, hang: Hang) -> None:
    """Line 0 is our way of saying it, and nobody else's."""
    hang(_raiser(UnreadableError("errors.usage.interrupted", (Problem("odd", "b.yaml"),))))
    (found,) = frame("work", "--json").error["problems"]
    assert (found["line"], found["column"], found["field"]) == (None, None, None)
    said = frame("work").err
    assert "  b.yaml: This cannot be used as it stands.\n" in said
    assert "`odd`" in said
