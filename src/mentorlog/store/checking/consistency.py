"""Unknown keys, and what does not agree with another file or the calendar."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache, cached_property
from itertools import islice
from os.path import lexists
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin

from yaml.nodes import MappingNode

from mentorlog.domain.model.action import parse_action_line
from mentorlog.domain.model.fields import Record, find_file_day, key_order
from mentorlog.domain.model.file_names import FileName, Kind, Path
from mentorlog.domain.model.journal import Journal
from mentorlog.domain.model.meeting import Meeting
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import Problem, UnreadableError
from mentorlog.languages import FALLBACK
from mentorlog.store.diagnosis.keys import answers_outside
from mentorlog.store.diagnosis.lines import Draft
from mentorlog.store.diagnosis.mend import problem_of
from mentorlog.store.paths import inner_path
from mentorlog.store.validation import problem_at
from mentorlog.store.yaml.problems import LOOKED_FOR
from mentorlog.texts.similar_keys import similar_key, similar_owner

if TYPE_CHECKING:
    from mentorlog.domain.model.guide import Guide
    from mentorlog.store.reader import Reader, ReadFile
    from mentorlog.store.yaml.read import Document


_GUIDE = FileName(Kind.GUIDE)
_JOURNAL = FileName(Kind.JOURNAL)
_Found = Iterator[Problem]


class Consistency:
    """The comparison of each file with the others, which are read when they are needed.

    What cannot be read agrees with everything: it has a problem of its own already.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._milestones: dict[str, frozenset[str] | None] = {}

    def find(self, file: FileName, read: ReadFile) -> tuple[Problem, ...]:
        """Return the problems of a file that is valid by itself."""
        looks: dict[Kind, Callable[[FileName, Any, Document], _Found]] = {
            Kind.JOURNAL: self._journal,
            Kind.RELATIONSHIP: _relationship,
            Kind.MILESTONES: _milestones,
            Kind.EXPECTATIONS: self._expectations,
            Kind.MEETING: self._meeting,
        }
        if read.model is None or read.document is None or file.kind not in looks:
            return ()
        found = tuple(looks[file.kind](file, read.model, read.document))
        return (*found, *self._outside(read)) if file.kind is Kind.EXPECTATIONS else found

    def _outside(self, read: ReadFile) -> _Found:
        """Find answers that do not stand under `answers`."""
        root = read.document.places.root if read.document else None
        if isinstance(root, MappingNode) and self._guide:
            draft = Draft.of(read.text)
            for mend in answers_outside(draft, root, self._guide.checklist):
                yield problem_of(draft, mend, str(mend.facts["key"]))

    def _journal(self, _file: FileName, journal: Journal, document: Document) -> _Found:
        if journal.timezone is not None and not _is_timezone(journal.timezone):
            yield problem_at(document, ("timezone",), "unknown-timezone", given=journal.timezone)
        if journal.guide and not self._has_file(journal.guide):
            yield _warning(document, ("guide",), "missing-guide", given=journal.guide)

    def _has_file(self, named: str) -> bool:
        inner = inner_path(named)
        return inner is not None and lexists(self._reader.root / inner)

    def _expectations(self, _file: FileName, expectations: Any, document: Document) -> _Found:  # noqa: ANN401 - the kind's own model
        own = {key for key, answer in expectations.answers.items() if not answer.question}
        if own and self._guide:
            known = self._guide.checklist.keys()
            for key in sorted(own - known):
                meant, path = similar_key(key, sorted(known)), ("answers", key)
                code = "unnamed-question"
                yield _warning(document, path, code, is_key=True, key=key, suggestion=meant)

    def _meeting(self, file: FileName, meeting: Any, document: Document) -> _Found:  # noqa: ANN401
        yield from self._marks(file, meeting, document)
        for index, action in enumerate(meeting.actions):
            if action.milestone:
                path: Path = ("actions", index, *(() if action.is_line else ("milestone",)))
                known = self._milestones_of(file.relationship or "")
                yield from _unknown(document, path, "unknown-milestone", action.milestone, known)
        for index, key in enumerate(meeting.questions_asked):
            asked = frozenset(self._guide.questions) if self._guide else None
            path = ("questions_asked", index)
            yield from _unknown(document, path, "unknown-question", key, asked)

    def _marks(self, file: FileName, meeting: Any, document: Document) -> _Found:  # noqa: ANN401
        """Find words in an action's one line that were meant as an owner, or stand twice."""
        lines = document.data.get("actions")
        for index, action in enumerate(meeting.actions):
            line = str(lines[index]) if isinstance(lines, list) and action.is_line else ""
            if "@" not in line and line.count("due:") < 2:  # noqa: PLR2004 - one is as it should be
                continue
            said = parse_action_line(line, find_file_day)
            for word in said.doubles:
                kind = "owner" if word[0] == "@" else "due"
                yield _warning(document, ("actions", index), "double-mark", given=word, kind=kind)
            for word in said.strays:
                if owner := self._owner_meant(word, file):
                    path, meant = ("actions", index), f"@{owner}"
                    yield _warning(document, path, "unknown-owner", given=word, suggestion=meant)

    def with_owner(self, problem: Problem, file: FileName) -> Problem:
        """Return a problem with the side that `owner: me` means as its suggestion."""
        if problem.code != "not-one-of" or problem.facts.get("suggestion"):
            return problem
        owner = self._owner_meant(f"@{problem.facts.get('given')}", file)
        allowed = problem.facts.get("allowed")
        if not (owner and isinstance(allowed, tuple) and owner in allowed):
            return problem
        return replace(problem, facts={**problem.facts, "suggestion": owner})

    def _owner_meant(self, word: str, file: FileName) -> str | None:
        """Find whom a word that begins with `@` means, seen from the journal's owner."""
        if not word.startswith("@"):
            return None
        return similar_owner(word[1:], self._my_side(file.relationship or ""))

    def _my_side(self, key: str) -> str:
        """Return the role of the journal's owner with a person."""
        for file, model in ((FileName(Kind.RELATIONSHIP, key), Relationship), (_JOURNAL, Journal)):
            with suppress(UnreadableError):
                if side := getattr(self._reader.read(file, model), "me", None):
                    return str(side)
        return "mentor"

    def _milestones_of(self, key: str) -> frozenset[str] | None:
        if key not in self._milestones:
            self._milestones[key] = self._read_milestones(key)
        return self._milestones[key]

    def _read_milestones(self, key: str) -> frozenset[str] | None:
        from mentorlog.domain.model.milestone import Milestones, milestone_keys

        try:
            return milestone_keys(self._reader.read(FileName(Kind.MILESTONES, key), Milestones))
        except UnreadableError:
            return None

    @cached_property
    def _guide(self) -> Guide | None:
        from mentorlog.domain.model.guide import Guide
        from mentorlog.store.guide import load_guide

        try:
            self._reader.find(_GUIDE, Guide)
        except UnreadableError:
            return None
        return load_guide(self._reader, Journal.model_validate({}), FALLBACK)


def _relationship(_file: FileName, relationship: Any, document: Document) -> _Found:  # noqa: ANN401
    start, end = relationship.start, relationship.end
    if start and end and end < start:
        yield problem_at(document, ("end",), "end-before-start", start=start, end=end)


def _milestones(_file: FileName, milestones: Any, document: Document) -> _Found:  # noqa: ANN401
    lines: dict[str, int] = {}
    for index, each in enumerate(milestones.milestones):
        if each.key:
            path: Path = ("milestones", index, "key")
            line = document.places[path].line
            if each.key in lines:
                first = lines[each.key]
                yield problem_at(document, path, "same-key", key=each.key, first_line=first)
            lines.setdefault(each.key, line)


def _unknown(
    document: Document, path: Path, code: str, key: str, known: frozenset[str] | None
) -> _Found:
    if known is not None and key not in known:
        suggestion = similar_key(key, sorted(known))
        yield _warning(document, path, code, key=key, suggestion=suggestion)


def _warning(
    document: Document, path: Path, code: str, *, is_key: bool = False, **facts: object
) -> Problem:
    found = problem_at(document, path, code, is_key=is_key, **facts)
    return replace(found, severity="warning")


def _is_timezone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True


OWN = "x-"
"""How a person's own keys begin, of which nothing is said."""


def unknown_keys(model: type[Record], document: Document) -> tuple[Problem, ...]:
    """Warn about keys that neither the model nor `x-` makes known, at every depth.

    The data need not be valid: what has another shape than the model is passed over.
    """
    found = islice(_in(model, document.data, ()), LOOKED_FOR)
    return tuple(_warn(document, path, owner) for path, owner in found)


def _warn(document: Document, path: Path, owner: type[Record]) -> Problem:
    key = str(path[-1])
    code = "date-in-meeting" if key == "date" and owner is Meeting else "unknown-key"
    suggestion = similar_key(key, key_order(owner))
    found = problem_at(document, path, code, is_key=True, key=key, suggestion=suggestion)
    return replace(found, severity="warning")


_Unknown = Iterator[tuple[Path, type[Record]]]
"""The way to a key that is not known, and the model that does not know it."""


class _Below(NamedTuple):
    """The model of what is below a key, and whether it stands under keys of its own there."""

    model: type[Record]
    has_own_keys: bool


def _in(model: type[Record], value: object, path: Path) -> _Unknown:
    if not isinstance(value, dict):
        return
    known = _known(model)
    for key, inner in value.items():
        if key in known:
            below = known[key]
            if below is not None and inner:
                yield from _in_field(below, inner, (*path, key))
        elif not key.startswith(OWN):
            yield (*path, key), model


def _in_field(below: _Below, value: object, path: Path) -> _Unknown:
    model = below.model
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _in(model, item, (*path, index))
    elif isinstance(value, dict) and below.has_own_keys:
        for key, entry in value.items():
            yield from _in(model, entry, (*path, key))
    else:
        yield from _in(model, value, path)


@cache
def _known(model: type[Record]) -> dict[str, _Below | None]:
    """Return for each key of a model what is below it, worked out once for all files."""
    fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
    return {key: _below(annotation) for key, annotation in fields.items()}


def _below(annotation: Any) -> _Below | None:  # noqa: ANN401
    model = _find_model(annotation)
    return _Below(model, get_origin(annotation) is dict) if model else None


def _find_model(annotation: Any) -> type[Record] | None:  # noqa: ANN401
    """Find the model in `list[Topic]`, `dict[str, Answer]` or `Ended | None`."""
    if inspect.isclass(annotation) and issubclass(annotation, Record):
        return annotation
    found = (_find_model(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
