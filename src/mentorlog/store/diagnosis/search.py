"""The search for the slips of a text that YAML cannot read, all of them in one look.

libyaml stops at the first place and says little of it. So each guess is typed into a copy of the
text, and the one that lets the reader go on furthest is the slip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import Problem
from mentorlog.store.diagnosis import layout
from mentorlog.store.diagnosis.kinds import BROKEN, FIRST
from mentorlog.store.diagnosis.lines import Draft, field_at, says_something
from mentorlog.store.diagnosis.mend import (
    Failure,
    Look,
    Mend,
    find_failure,
    problem_of,
    shape_at,
)
from mentorlog.store.yaml.problems import LOOKED_FOR

_SYNTAX = {
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
_LARGEST = 200_000
"""Characters above which nobody looks for slips: no hand wrote that, and an answer may not wait."""

_NOT_LOOKED_INTO = ("too-large", "too-deep", "too-many-values", "alias-bomb", "recursive-alias")
_OF_KEYS = (layout.wide_colon, layout.glued_key, layout.key_without_colon, layout.hard_blank)

Found = list[tuple[Mend, Draft]]
"""Mends, each with the draft that it was found in."""


def diagnose(text: str, model: type[Record] = Meeting) -> tuple[Problem, ...]:
    """Return what keeps a text from being read, nothing for one that can be.

    The search goes on behind each slip, so that one look tells of every independent one. What no
    rule explains is told as the reader says it. Places are in the text as it stands; `model` tells
    which key belongs where.
    """
    failure = find_failure(text)
    if failure is None:
        return ()
    if failure.code in _NOT_LOOKED_INTO or len(text) > _LARGEST:
        return failure.problems[:1]
    draft = Draft.of(text)
    mends, left, last = _search(draft, model)
    problems = [_problem(draft, *each) for each in mends]
    if left and left.code != "syntax":
        problems += [_in_file(each, last) for each in left.problems]
    elif left and not problems:
        problems.append(_plain_syntax(draft, left))
    return tuple(sorted(problems, key=lambda each: each.line))


def _search(draft: Draft, model: type[Record]) -> tuple[Found, Failure | None, Draft]:
    """Return the mends with the draft that each was found in, and what is left to explain."""
    mends, draft = find_damage(draft, model)
    failure = find_failure(draft.text)
    for _ in range(max(1, min(_MOST_ROUNDS, _MOST_CHARACTERS // (len(draft.text) + 1)))):
        found = _find_next(draft, failure, model) if failure else []
        if not found:
            break
        mends += found
        draft = found[-1][0].apply(found[-1][1])
        failure = find_failure(draft.text)
    return mends, failure, draft


def find_damage(draft: Draft, model: type[Record]) -> tuple[Found, Draft]:
    """Find damage in every line, and return the draft without it: what it hides is seen there."""
    mends: Found = []
    for slip in FIRST:
        number, found = 0, list[Mend]()
        while number < len(draft.lines) and slip.find and len(found) < LOOKED_FOR:
            mend = next(iter(slip.find(Look(draft, number, model))), None)
            found += [mend] if mend else []
            number = mend.last + 1 if mend else number + 1
        mends += [(mend, draft) for mend in found]
        for mend in reversed(found):
            draft = mend.apply(draft)
    return mends, draft


def _find_next(draft: Draft, failure: Failure, model: type[Record]) -> Found:
    """Find the mends that let the reader go on: one, or one in each line of a file without keys."""
    if failure.code == "not-a-map" and (found := _find_lost_signs(draft, model)):
        return found
    best = _find_likeliest(draft, failure, model)
    return [(best, draft)] if best else _find_lost_signs(draft, model)


def _find_lost_signs(draft: Draft, model: type[Record]) -> Found:
    """Find what keeps a file from having keys where no mend of a single line helps."""
    mends: Found = []
    for number, line in enumerate(draft.lines):
        look = Look(draft, number, model)
        guesses = (mend for find in _OF_KEYS for mend in find(look))
        if says_something(line) and (mend := next(guesses, None)):
            mends.append((mend, draft))
            draft = mend.apply(draft)
            if find_failure(draft.text) is None:
                return mends
    return []


def _find_likeliest(draft: Draft, failure: Failure, model: type[Record]) -> Mend | None:
    """Find the guess that lets the reader past the failing line, else past the failing place."""
    before = _left(draft, failure)
    looks = [Look(draft, number, model, failure) for number in _questionable(draft, failure)]
    # A move to where nobody knows the key helps the parser and not the person: it comes last.
    weak: list[Mend] = []
    misplaced: list[Mend] = []
    for slip in BROKEN:
        if failure.code not in ("syntax", "tag", slip.code):
            continue  # the reader knows what it is, and only its own rule may mend it
        guesses = [mend for look in looks for mend in slip.find(look)] if slip.find else []
        left = [(_left_after(draft, mend), mend) for mend in guesses]
        helpful = [each for each in left if each[0] < before]
        misplaced += [mend for _, mend in helpful if _is_misplaced(draft, mend, model)]
        helpful = [each for each in helpful if each[1] not in misplaced]
        strong = [each for each in helpful if each[0][0] < before[0]]
        if strong:
            return min(strong, key=lambda each: each[0])[1]
        weak += [mend for _, mend in helpful[:1]]
    return next(iter([*weak, *misplaced]), None)


def _questionable(draft: Draft, failure: Failure) -> Sequence[int]:
    """List the lines in which the cause of a failure may stand, the likeliest first."""
    last = len(draft.lines) - 1
    place = min(failure.place[0], last)
    above = draft.before(place)
    found = [place, min(failure.line, last), *([] if above is None else [above])]
    return list(dict.fromkeys(found))


def _left(draft: Draft, failure: Failure | None) -> tuple[int, int]:
    """Measure what lies behind a failure: lines, and characters in its own line."""
    if failure is None or failure.code == "not-a-map":
        return (1, 0) if failure else (0, 0)  # it reads to its end, and has no keys
    line, column = failure.place
    line = min(line, len(draft.lines) - 1)
    return (len(draft.lines) - line, len(draft.lines[line]) - column)


def _left_after(draft: Draft, mend: Mend) -> tuple[int, int]:
    mended = mend.apply(draft)
    return _left(mended, find_failure(mended.text))


def _is_misplaced(draft: Draft, mend: Mend, model: type[Record]) -> bool:
    """Return whether a line that is moved would hold a key that nobody knows there."""
    if mend.code not in ("tab", "indentation"):
        return False
    around, _, key = field_at(mend.apply(draft).lines, mend.line).rpartition(".")
    shape = shape_at(model, around)
    if not key or key.isdecimal():
        return shape.holds != "list"
    known = shape.model.model_fields if shape.holds == "record" and shape.model else {}
    return shape.holds != "map" and key not in {each.alias or name for name, each in known.items()}


def _problem(original: Draft, mend: Mend, draft: Draft) -> Problem:
    """Return the problem that a mend is for; its source is the line as the file has it."""
    after = mend.apply(draft).lines
    number = min(mend.line, len(after) - 1)
    field = field_at(after, number) if after[number].strip() else ""
    found = problem_of(draft, mend, field)
    source = original.lines[found.line - 1]
    return replace(found, source=source, column=min(found.column, len(source) + 1))


def _in_file(problem: Problem, draft: Draft) -> Problem:
    """Return what the reader says of a draft with the place that it has in the file."""
    number = min(problem.line, len(draft.origins)) - 1
    return replace(problem, line=draft.origins[number] + 1) if problem.line else problem


def _plain_syntax(draft: Draft, failure: Failure) -> Problem:
    line, column = failure.place
    line = min(line, len(draft.lines) - 1)
    kind = next((kind for said, kind in _SYNTAX.items() if said in failure.said), "")
    facts = {"problem": failure.said, "context": failure.context, "kind": kind}
    if not draft.lines[line].strip():
        line = draft.before(line) or 0
        column = len(draft.lines[line])
    mend = Mend("syntax", line, column, line, line, [draft.lines[line]], facts, is_shown=False)
    return _problem(draft, mend, draft)
