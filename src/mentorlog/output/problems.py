"""Errors and problems of files in words: place, message, line, caret, correction."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from mentorlog.domain.text.characters import escape_controls
from mentorlog.errors import Severity
from mentorlog.output.outcome import Verbatim

if TYPE_CHECKING:
    from mentorlog.errors import MentorlogError, Problem
    from mentorlog.texts import Texts
from mentorlog.texts.placeholders import translate_facts

_WIDTH = 80
_SOURCE = " " * 4
_MEND = " " * 2
_TAB = " " * 4
_CUT = "…"
_LONGEST_FACT = 60
_ADVICE = TextWrapper(
    _WIDTH,
    initial_indent=_MEND,
    subsequent_indent=_MEND,
    break_long_words=False,
    break_on_hyphens=False,
)


def format_problems(problems: Iterable[Problem], texts: Texts) -> Verbatim:
    """Return problems as plain lines for people and editors, sorted by place.

    The first line of each is never broken, so that it can be clicked and searched; source lines are
    cut around the caret to 80 columns. The text ends without a line break.
    """
    ordered = sorted(problems, key=lambda each: (each.file, each.line, each.column, each.code))
    return Verbatim("\n".join(line for problem in ordered for line in _lines(problem, texts)))


@dataclass(frozen=True)
class WordedProblem:
    """One problem in words; what is not known about its place is None.

    The fields are those of a problem in JSON, in every document that has some.
    """

    file: str | None
    line: int | None
    column: int | None
    field: str | None
    code: str
    severity: Severity
    message: str
    mend: str
    source: str | None


def word_problem(problem: Problem, texts: Texts) -> WordedProblem:
    """Return one problem in words, in the language of `texts`."""
    return WordedProblem(
        file=problem.file or None,
        line=problem.line or None,
        column=problem.column or None,
        field=problem.field or None,
        code=problem.code,
        severity=problem.severity,
        message=message_of(problem, texts),
        mend=mend_of(problem, texts),
        source=problem.source or None,
    )


def message_of(problem: Problem, texts: Texts, longest: int | None = None) -> str:
    """Return what is wrong; a quoted text above `longest` characters is cut in its middle."""
    return _worded(problem, texts, "", longest) or texts("problems.word.other")


def mend_of(problem: Problem, texts: Texts, longest: int | None = None) -> str:
    """Return what to do, followed by the lines to type, one a line, if there are any.

    Where these replace other lines than the one that is shown, those are named.
    """
    found = _worded(problem, texts, ".mend", longest)
    if found is None:
        return texts("problems.word.other.mend", code=problem.code)
    first, last = (problem.facts.get(each, problem.line) for each in ("from_line", "to_line"))
    advice, *typed = found.split("\n")
    if not typed or first == last == problem.line:
        return found
    lines = texts(
        f"problems.word.{'one-line' if first == last else 'lines'}", first=first, last=last
    )
    return "\n".join([f"{advice.removesuffix(':')} ({lines}):", *typed])


def _worded(problem: Problem, texts: Texts, part: str, longest: int | None) -> str | None:
    """Return the most specific text for the facts; None where the catalogue has none."""
    facts = _facts(problem, texts, longest)
    kinds = [str(problem.facts.get(fact) or "") for fact in ("kind", "edit")]
    kinds += ["suggestion"] if problem.facts.get("suggestion") else []
    base = f"problems.{problem.code}{part}"
    for key in [*(f"{base}.{kind}" for kind in kinds if kind), base]:
        if texts.has(key):
            try:
                return texts(key, **facts)
            # This text names a fact that the problem does not have: a more general text may fit.
            except KeyError:
                continue
    return None


def _facts(problem: Problem, texts: Texts, longest: int | None) -> dict[str, object]:
    place = {"file": problem.file, "field": problem.field, "line": problem.line}
    facts: Mapping[str, object] = {**place, **problem.facts}
    return {
        name: _shown(fact, texts, None if name == "by_hand" else longest)
        for name, fact in facts.items()
    }


def _shown(fact: object, texts: Texts, longest: int | None) -> object:
    if isinstance(fact, str):
        lines = [escape_controls(line, keep="") for line in fact.replace("\t", " ").split("\n")]
        return "\n".join(_shortened(line, longest) for line in lines)
    if isinstance(fact, Sequence):
        return _choice([_named(_shown(each, texts, longest)) for each in fact], texts)
    return fact


def _named(word: object) -> str:
    return f"`{word}`" if isinstance(word, str) else str(word)


def _shortened(text: str, longest: int | None) -> str:
    if longest is None or len(text) <= longest:
        return text
    tail = longest // 3
    return f"{text[: longest - tail - 1]}{_CUT}{text[-tail:]}"


def _choice(words: Sequence[str], texts: Texts) -> str:
    if len(words) < 2:  # noqa: PLR2004 - a choice is between two
        return "".join(words)
    return texts("problems.word.or", some=", ".join(words[:-1]), last=words[-1])


def _lines(problem: Problem, texts: Texts) -> list[str]:
    advice, *typed = mend_of(problem, texts, _LONGEST_FACT).split("\n")
    mend = _ADVICE.wrap(advice)
    mend += [f"{_SOURCE}{line}" for line in typed]
    return [_headline(problem, texts), *_excerpt(problem), *mend]


def _headline(problem: Problem, texts: Texts) -> str:
    numbers = (problem.line, problem.column) if problem.line else ()
    place = ":".join(
        [escape_controls(problem.file, keep=""), *(str(each) for each in numbers if each)]
    )
    severity = texts("problems.word.warning") if problem.severity == "warning" else ""
    field = escape_controls(problem.field, keep="")
    message = message_of(problem, texts, _LONGEST_FACT).replace("\n", " ")
    return ": ".join(part for part in (place, severity, field, message) if part)


def _excerpt(problem: Problem) -> list[str]:
    """Return the source line, cut to fit, and a caret below the column."""
    if not problem.source.strip() or not problem.line:
        return []
    at = max(problem.column - 1, 0)
    before, behind = (_on_screen(part) for part in (problem.source[:at], problem.source[at:]))
    before, behind = _cut_to_fit(before, behind.rstrip(), _WIDTH - len(_SOURCE))
    shown = [f"{_SOURCE}{before}{behind}".rstrip()]
    return [*shown, f"{_SOURCE}{' ' * _columns(before)}^"] if problem.column else shown


def _on_screen(text: str) -> str:
    return escape_controls(text.replace("\t", _TAB), keep="")


def _cut_to_fit(before: str, behind: str, room: int) -> tuple[str, str]:
    """Cut both sides of the caret; the text behind it gets at least what the other side leaves."""
    if _columns(before) + _columns(behind) <= room:
        return before, behind
    ahead = min(_columns(behind), room // 2)
    start = _last_columns(before, room - ahead)
    return start, _first_columns(behind, room - _columns(start))


def _first_columns(text: str, room: int) -> str:
    if _columns(text) <= room:
        return text
    end = 0
    while _columns(text[: end + 1]) < room:
        end += 1
    return text[:end] + _CUT


def _last_columns(text: str, room: int) -> str:
    if _columns(text) <= room:
        return text
    start = max(0, len(text) - room)
    while _columns(text[start:]) >= room:
        start += 1
    return _CUT + text[start:]


def _columns(text: str) -> int:
    """Return the columns that a text takes: none for combining accents, two for wide signs."""
    if text.isascii():
        return len(text)
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


@dataclass(frozen=True)
class Failure:
    """An error in words; the fields are those of `error` in the JSON document."""

    code: str
    exit_code: int
    message: str
    hint: str | None
    problems: tuple[WordedProblem, ...] = ()


def word_failure(error: MentorlogError, texts: Texts) -> Failure:
    """Return an error in words, in the language of `texts`."""
    facts = translate_facts(texts, error.text, error.facts)
    return Failure(
        code=error.code,
        exit_code=int(error.exit_code),
        message=texts(error.text, **facts),
        hint=_find_text(texts, f"{error.text}.hint", facts),
        problems=tuple(_word(problem, texts) for problem in error.problems),
    )


def _word(problem: Problem, texts: Texts) -> WordedProblem:
    """Return one problem in words, without the line of a private file that was not asked for."""
    from mentorlog.store.private import is_private

    shown = replace(problem, source="") if is_private(problem.file) else problem
    return word_problem(shown, texts)


def render_failure(failure: Failure) -> list[str]:
    """Return a failure as lines: the message, its problems with their places, the hint."""
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
