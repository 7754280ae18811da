"""What went wrong, worded: for a person on standard error, for a program in the JSON document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentorlog.errors import MentorlogError, Problem
    from mentorlog.output.problems import WordedProblem
    from mentorlog.texts import Texts


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
        problems=tuple(_word(problem, texts) for problem in error.problems),
    )


def _word(problem: Problem, texts: Texts) -> WordedProblem:
    """Word one problem; of a private file nobody asked for the line."""
    from mentorlog.output.problems import word_problem
    from mentorlog.store.private import is_private

    shown = replace(problem, source="") if is_private(problem.file) else problem
    return word_problem(shown, texts)


def render_failure(failure: Failure) -> list[str]:
    """Render a failure as lines: the message, its problems with their places, the hint."""
    lines = [failure.message]
    for problem in failure.problems:
        lines.append(f"  {_render_place(problem)}{problem.message}")
        lines.extend(f"    {line}" for line in problem.mend.splitlines())
    return [*lines, *(failure.hint or "").splitlines()]


def _render_place(problem: WordedProblem) -> str:
    place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part)
    return "".join(f"{part}: " for part in (place, problem.field) if part)


def _find_text(texts: Texts, key: str, facts: dict[str, object]) -> str | None:
    return texts(key, **facts) if texts.has(key) else None
