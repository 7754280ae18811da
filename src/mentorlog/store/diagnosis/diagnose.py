"""Finding the slips of a text that YAML cannot read, all of them in one look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import Problem
from mentorlog.store.diagnosis import layout
from mentorlog.store.diagnosis.broken_text import (
    Draft,
    Failure,
    find_failure,
    find_tagged_lines,
    root_is_map,
    says_something,
)
from mentorlog.store.diagnosis.damage import find_characters, find_conflicts
from mentorlog.store.diagnosis.doubled import doubled_key, second_document
from mentorlog.store.diagnosis.kinds import SLIPS
from mentorlog.store.diagnosis.mend import Look, Mend, shape_at
from mentorlog.store.diagnosis.shapes import as_facts, root_mend
from mentorlog.store.diagnosis.signs import first_sign
from mentorlog.store.diagnosis.suspicious_text import problem_of
from mentorlog.store.diagnosis.written_line import field_at
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

_SAID_BETTER = ("syntax", "control-character")
_NOT_LOOKED_INTO = ("too-large", "too-deep", "too-many-values")

_OF_KEYS = (layout.wide_colon, layout.glued_key, layout.key_without_colon)

_JOINED: Mapping[str, Callable[[Draft, Problem, type[Record]], Mend | None]] = {
    "duplicate-key": doubled_key,
    "several-documents": lambda draft, found, _: second_document(draft, found),
}
"""What stands there twice or is divided, and what makes one of it."""

_Found = list[tuple[Mend, Draft]]
"""Mends, each with the draft that it was found in."""


def diagnose(
    text: str, found: Problem | None, model: type[Record] = Meeting
) -> tuple[Problem, ...]:
    """Return the slips that keep a text from being read, `found` being what the YAML reader said.

    Each guess is tried on a copy: one that lets the parser past the place is the slip, and the
    search goes on behind it, so that one look tells of every independent slip. Where nothing is
    known better, or in a very large text, `found` is the answer; a text that libyaml reads, with
    None, has none. Places are in the text as it stands; `model` tells which key belongs where.
    """
    if found is not None and (found.code in _NOT_LOOKED_INTO or len(text) > _LARGEST):
        return (found,)
    draft = Draft.of(text)
    mends, failure = _search(draft, model)
    problems = [_problem(draft, *each) for each in mends]
    if failure is not None and not problems:
        problems.append(_plain_syntax(draft, failure))
    if found is not None and not (problems and found.code in _SAID_BETTER):
        better = [_problem(draft, mend, draft) for mend in _better(draft, found, model)]
        problems += better or [_with_root_mend(found, draft, model)]
    file = found.file if found else ""
    return tuple(sorted((replace(each, file=file) for each in problems), key=_line))


def _line(problem: Problem) -> int:
    return problem.line


def _better(draft: Draft, found: Problem, model: type[Record]) -> Iterable[Mend]:
    """Find the slip behind a tag, and behind a file that is one text."""
    if found.code == "tag":
        # A text that begins with `!`, unlike a tag that somebody meant, such as `!!str`.
        looks = [Look(draft, number, model) for number in find_tagged_lines(draft.text)]
        return [m for look in looks for m in first_sign(look) if m.code == "unquoted-bang"]
    if found.code in _JOINED:
        mended = _JOINED[found.code](draft, found, model)
        return [mended] if mended else []
    if found.code == "not-a-map":
        return _keys_without_signs(draft, model)
    return []


def _keys_without_signs(draft: Draft, model: type[Record]) -> list[Mend]:
    """Find what keeps a file from having keys: in its first line, or in every one."""
    mends: list[Mend] = []
    for number, line in enumerate(draft.lines):
        look = Look(draft, number, model)
        finds = (*_OF_KEYS, layout.hard_blank)
        mended = [mend for find in finds for mend in find(look)] if says_something(line) else []
        mends += mended[:1]
        draft = mended[0].apply(draft) if mended else draft
        if mended and root_is_map(draft.text):
            return mends
    return []


def _with_root_mend(found: Problem, draft: Draft, model: type[Record]) -> Problem:
    if found.code != "not-a-map":
        return found
    mended = root_mend(draft, str(found.facts.get("kind")), model)
    return replace(found, facts={**found.facts, **as_facts(mended)}) if mended else found


def _search(draft: Draft, model: type[Record]) -> tuple[_Found, Failure | None]:
    """Return the mends with the draft that each was found in, and what is left to explain."""
    mends: _Found = []
    for find in (find_characters, find_conflicts):
        damage = list(find(draft))
        mends += [(mend, draft) for mend in damage[:LOOKED_FOR]]
        for mend in damage:
            draft = mend.apply(draft)
    failure = find_failure(draft.text)
    for _ in range(max(1, min(_MOST_ROUNDS, _MOST_CHARACTERS // (len(draft.text) + 1)))):
        best = _find_likeliest(draft, failure, model) if failure else None
        if best is None:
            break
        mends.append((best, draft))
        draft = best.apply(draft)
        failure = find_failure(draft.text)
    if failure and (without := _keys_without_signs(draft, model)):
        mends += [(mend, draft) for mend in without]
        failure = None
    return mends, failure


def _find_likeliest(draft: Draft, failure: Failure, model: type[Record]) -> Mend | None:
    """Find the guess that lets the parser past the failing line, else past the failing place."""
    before = _left(draft, failure)
    looks = [Look(draft, number, model, failure) for number in _questionable(draft, failure)]
    weak: list[Mend] = []
    misplaced: list[Mend] = []
    for slip in SLIPS:
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
    if failure is None:
        return (0, 0)
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
    field = field_at(mend.apply(draft).lines, mend.line)
    return not _knows(model, field)


def _knows(model: type[Record], field: str) -> bool:
    around, _, key = field.rpartition(".")
    if not key or key.isdecimal():
        return shape_at(model, around).holds == "list"
    shape = shape_at(model, around)
    if shape.holds == "map":
        return True
    fields = shape.model.model_fields if shape.holds == "record" and shape.model else {}
    return key in {each.alias or name for name, each in fields.items()}


def _problem(original: Draft, mend: Mend, draft: Draft) -> Problem:
    """Return the problem that a mend is for; its source is the line as the file has it."""
    after = mend.apply(draft).lines
    number = min(mend.line, len(after) - 1)
    field = field_at(after, number) if after[number].strip() else ""
    found = problem_of(draft, mend, field)
    source = original.lines[found.line - 1]
    return replace(found, source=source, column=min(found.column, len(source) + 1))


def _plain_syntax(draft: Draft, failure: Failure) -> Problem:
    line, column = failure.place
    line = min(line, len(draft.lines) - 1)
    kind = next((kind for said, kind in _SYNTAX.items() if said in failure.problem), "")
    facts = {"problem": failure.problem, "context": failure.context, "kind": kind}
    if not draft.lines[line].strip():
        line = draft.before(line) or 0
        column = len(draft.lines[line])
    return _problem(
        draft,
        Mend("syntax", line, column, line, line, [draft.lines[line]], facts, is_shown=False),
        draft,
    )
