"""The slips of writing YAML by hand: which one it was, where, and what to type instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from mentorlog.errors import Problem
from mentorlog.store.broken_text import (
    Draft,
    Failure,
    find_failure,
    find_tagged_lines,
    root_is_map,
    says_something,
)
from mentorlog.store.doubts import warnings_of, without_echoes
from mentorlog.store.similar_keys import similar_key
from mentorlog.store.slip_damage import find_characters, find_conflicts
from mentorlog.store.slip_layout import (
    find_hard_blanks,
    find_tabs,
    find_unindented_text,
    find_wrong_indentation,
    hard_blank,
)
from mentorlog.store.slip_marks import (
    find_backslashes,
    find_colons,
    find_first_signs,
    find_open_brackets,
    find_quotes,
    find_signs_to_quote,
    first_sign,
)
from mentorlog.store.slip_words import (
    find_cutting_hash,
    find_glued,
    find_keys_without_colon,
    glued_key,
    key_without_colon,
)
from mentorlog.store.suspect import Suspect
from mentorlog.store.written_line import field_at, parse_line
from mentorlog.store.yaml_problems import LOOKED_FOR

__all__ = ["diagnose", "similar_key", "warnings_of", "without_echoes"]

_GROUPS: tuple[Callable[[Draft, Failure], Iterable[Suspect]], ...] = (
    find_tabs,
    find_hard_blanks,
    find_first_signs,
    find_backslashes,
    find_quotes,
    find_colons,
    find_signs_to_quote,
    find_open_brackets,
    find_glued,
    find_keys_without_colon,
    find_cutting_hash,
    find_unindented_text,
    find_wrong_indentation,
)
"""The families of guesses, those that are right whenever they help before the vaguer ones."""

_KINDS = {
    "mapping values are not allowed": "colon",
    "did not find expected key": "entry",
    "did not find expected '-' indicator": "item",
    "could not find expected ':'": "no-colon",
    "cannot start any token": "sign",
    "did not find expected ',' or": "bracket",
    "unexpected end of stream": "end",
    "did not find expected node content": "nothing",
    "expected <document start>": "second-start",
    "undefined alias": "sign",
    "directive": "sign",
}
"""What libyaml says, and the variant of `problem.syntax` that says it to a person."""

_MOST_ROUNDS = 200
_MOST_CHARACTERS = 4_000_000
_SYNTAX = "syntax"
_SAID_BETTER = (_SYNTAX, "control-character")
_LARGEST = 200_000
"""Characters above which nobody looks for slips: no hand wrote that, and an answer may not wait."""

_NOT_LOOKED_INTO = ("too-large", "too-deep", "too-many-values")


def diagnose(text: str, found: Problem | None) -> tuple[Problem, ...]:
    """Say which slips keep a text from being read, `found` being what the YAML reader said.

    Each guess is tried on a copy: one that lets the parser past the place is the slip, and the
    search goes on behind it, so that one look tells of every independent slip. Where nothing is
    known better, or in a very large text, `found` is the answer; a text that libyaml reads, with
    None, has none. Places are in the text as it stands.
    """
    if found is not None and (found.code in _NOT_LOOKED_INTO or len(text) > _LARGEST):
        return (found,)
    draft = Draft.of(text)
    slips, failure = _search(draft)
    problems = [_problem(draft, slip, after) for slip, after in slips]
    if failure is not None and not problems:
        problems.append(_plain_syntax(draft, failure))
    file = found.file if found else ""
    named = [replace(problem, file=file) for problem in problems]
    return tuple(sorted(_with_found(draft, named, found), key=lambda each: each.line))


def _with_found(draft: Draft, problems: list[Problem], found: Problem | None) -> Iterator[Problem]:
    yield from problems
    if found is None or (problems and found.code in _SAID_BETTER):
        return
    looks = {"tag": _bangs, "not-a-map": _not_yet_a_map}
    better = list(looks[found.code](draft)) if found.code in looks else []
    for slip in better:
        yield replace(_problem(draft, slip, draft.with_lines(slip.changes)), file=found.file)
    if not better:
        yield found


def _bangs(draft: Draft) -> Iterator[Suspect]:
    """Find the texts that begin with `!`, unlike a tag that somebody meant, such as `!!str`."""
    for number in find_tagged_lines(draft.text):
        suspect = first_sign(number, parse_line(draft.lines[number]))
        if suspect and suspect.code == "unquoted-bang":
            yield suspect


def _not_yet_a_map(draft: Draft) -> Iterator[Suspect]:
    """Find the slip of a file that is one text only because its first key lacks a sign."""
    number = next((at for at, line in enumerate(draft.lines) if says_something(line)), 0)
    form = parse_line(draft.lines[number])
    for look in (glued_key, key_without_colon, hard_blank):
        suspect = look(number, form)
        if suspect and root_is_map(draft.with_lines(suspect.changes).text):
            yield suspect
            return


def _search(draft: Draft) -> tuple[list[tuple[Suspect, Draft]], Failure | None]:
    """Return the slips, each with the copy in which it is mended, and what is left to explain."""
    slips: list[tuple[Suspect, Draft]] = []
    for find in (find_characters, find_conflicts):
        damage = list(find(draft))
        draft = draft.with_lines({n: line for slip in damage for n, line in slip.changes.items()})
        slips += [(slip, draft) for slip in damage[:LOOKED_FOR]]
    failure = find_failure(draft.text)
    for _ in range(max(1, min(_MOST_ROUNDS, _MOST_CHARACTERS // (len(draft.text) + 1)))):
        best = _likeliest(draft, failure) if failure else None
        if best is None:
            break
        draft = draft.with_lines(best.changes)
        slips.append((best, draft))
        failure = find_failure(draft.text)
    return slips, failure


def _likeliest(draft: Draft, failure: Failure) -> Suspect | None:
    """Return the guess that lets the parser past the failing line, else past the failing place."""
    before = _left(draft, failure)
    weak: list[tuple[tuple[int, int], Suspect]] = []
    for find in _GROUPS:
        tried = [(_left_after(draft, suspect), suspect) for suspect in find(draft, failure)]
        helpful = [each for each in tried if each[0] < before]
        strong = [each for each in helpful if each[0][0] < before[0]]
        if strong:
            return _best(strong)
        weak += helpful[:1]
    return weak[0][1] if weak else None


def _best(helpful: Sequence[tuple[tuple[int, int], Suspect]]) -> Suspect:
    """Return the guess that helps most; equally good columns for a line are named together."""
    least = min(left for left, _ in helpful)
    equal = [suspect for left, suspect in helpful if left == least]
    first = equal[0]
    if "expected" not in first.facts:
        return first
    columns = [each.facts["expected"] for each in equal if each.line == first.line]
    return replace(first, facts={**first.facts, "expected": tuple(dict.fromkeys(columns))[:3]})


def _left(draft: Draft, failure: Failure | None) -> tuple[int, int]:
    """Measure what lies behind a failure: lines, and characters in its own line."""
    if failure is None:
        return (0, 0)
    line, column = failure.place
    line = min(line, len(draft.lines) - 1)
    return (len(draft.lines) - line, len(draft.lines[line]) - column)


def _left_after(draft: Draft, suspect: Suspect) -> tuple[int, int]:
    mended = draft.with_lines(suspect.changes)
    return _left(mended, find_failure(mended.text))


def _problem(draft: Draft, slip: Suspect, after: Draft) -> Problem:
    source = draft.lines[slip.line]
    column = min(slip.column, len(source)) + 1
    field = field_at(after.lines, slip.line) if after.lines[slip.line].strip() else ""
    facts = dict(slip.facts)
    return Problem(slip.code, "", slip.line + 1, column, field, source, facts=facts)


def _plain_syntax(draft: Draft, failure: Failure) -> Problem:
    line, column = failure.place
    kind = next((kind for said, kind in _KINDS.items() if said in failure.problem), "")
    facts = {"problem": failure.problem, "context": failure.context, "kind": kind}
    if not draft.lines[line].strip():
        line, column = draft.before(line) or 0, _MOST_CHARACTERS
    return _problem(draft, Suspect(_SYNTAX, line, column, {}, facts), draft)
