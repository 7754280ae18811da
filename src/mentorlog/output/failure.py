"""What went wrong, worded: for a person on standard error, for a program in the JSON document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentorlog.errors import MentorlogError, Problem, Severity
    from mentorlog.texts import Texts


@dataclass(frozen=True)
class WordedProblem:
    """Say one problem at one place; what the place does not have is None."""

    code: str
    severity: Severity
    file: str | None
    line: int | None
    column: int | None
    field: str | None
    message: str
    hint: str | None


@dataclass(frozen=True)
class Failure:
    """Say what went wrong; the fields are those of `error` in the JSON document."""

    code: str
    exit_code: int
    message: str
    hint: str | None
    problems: tuple[WordedProblem, ...] = ()


def word_failure(error: MentorlogError, texts: Texts) -> Failure:
    """Word an error in the language of `texts`."""
    return Failure(
        code=error.code,
        exit_code=int(error.exit_code),
        message=texts(error.text, **error.facts),
        hint=_find_text(texts, f"{error.text}.hint", error.facts),
        problems=tuple(word_problem(problem, texts) for problem in error.problems),
    )


def word_problem(problem: Problem, texts: Texts) -> WordedProblem:
    """Word one problem; the code stands for a text that the catalogue does not have."""
    from mentorlog.output.problems import mend_of, message_of

    is_known = texts.has(f"problem.{problem.code}")
    return WordedProblem(
        code=problem.code,
        severity=problem.severity,
        file=problem.file or None,
        line=problem.line or None,
        column=problem.column or None,
        field=problem.field or None,
        message=message_of(problem, texts) if is_known else problem.code,
        hint=mend_of(problem, texts) if is_known else None,
    )


def render_failure(failure: Failure) -> list[str]:
    """Render a failure as lines: the message, its problems with their places, the hint."""
    lines = [failure.message]
    for problem in failure.problems:
        lines.append(f"  {_render_place(problem)}{problem.message}")
        lines.extend(f"    {line}" for line in (problem.hint or "").splitlines())
    return [*lines, *(failure.hint or "").splitlines()]


def _render_place(problem: WordedProblem) -> str:
    place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part)
    return "".join(f"{part}: " for part in (place, problem.field) if part)


def _find_text(texts: Texts, key: str, facts: dict[str, object]) -> str | None:
    return texts(key, **facts) if texts.has(key) else None
