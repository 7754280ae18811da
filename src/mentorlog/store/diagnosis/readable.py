"""Text that can be read and yet is probably not what its writer thinks it is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.file_names import format_path
from mentorlog.domain.model.keys import KEYS
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import Problem
from mentorlog.languages import Language
from mentorlog.store.diagnosis.lines import Draft
from mentorlog.store.diagnosis.mend import Look, Spot, problem_of
from mentorlog.store.yaml.problems import LOOKED_FOR, YamlTextError
from mentorlog.store.yaml.read import BOM, compose

_MARKS = ("&", "<" * 7, ">" * 7, "=" * 7, "|" * 7)
"""An anchor, and what a merge left."""

_GLUED_STARTS = ("text:", "title:", "1.", "1)")
"""How an item begins whose key has no blank behind its colon, or that has a number for a dash."""

_CUT = re.compile(r"[ \t]#[^\W_]")
_FIRST_KEYS = frozenset(("text", "title", "agreed"))
"""How an item begins that has its keys in the common order."""

_BEGINNINGS = frozenset("-*+\u2022\xb7\u25e6\u2023\u2013\u2014\u201c\u201e\u201f\u2018\u201a")
"""How a text begins that was meant as the item of a list, or stands in printers' quotes."""

_DAY_OF_FILE = re.compile(r"/meetings/(\d{4}-\d{2}-\d{2})(?:-\d+)?\.yaml", re.ASCII)
_ECHOES = frozenset(
    ("unknown-key", "empty-text", "not-text", "not-a-list", "not-a-map", "missing-key")
)


def warnings_of(text: str, model: type[Record] = Meeting) -> tuple[Problem, ...]:
    """Find what a readable text probably does not mean: cut texts, checkboxes, odd quotes.

    What is certainly not meant is an error, the rest a warning. A text that cannot be read, which
    is `diagnose`'s business, has none.
    """
    try:
        root = compose(text.removeprefix(BOM))
    except YamlTextError:
        return ()
    return find_suspicious(text, root, model)


def find_suspicious(
    text: str, root: Node | None, model: type[Record] = Meeting
) -> tuple[Problem, ...]:
    """Find what `warnings_of` finds in a text that is read already, its nodes under `root`."""
    body = text.removeprefix(BOM)
    if not isinstance(root, MappingNode) or is_plain(body, root, model):
        return ()
    found = islice(_look_closely(Draft.of(body), root, model), LOOKED_FOR)
    return tuple(sorted(found, key=lambda each: (each.line, each.column)))


def _look_closely(draft: Draft, root: Node, model: type[Record]) -> Iterator[Problem]:
    # Most files are plain, and reading a journal should not wait for the table.
    from mentorlog.store.diagnosis.kinds import READABLE
    from mentorlog.store.diagnosis.search import find_damage

    yield from (problem_of(before, mend, "") for mend, before in find_damage(draft, model)[0])
    for spot in _spots(root, model):
        look = Look(draft, spot.node.start_mark.line, model, spot=spot)
        for slip in READABLE:
            for mend in slip.find(look) if slip.find else ():
                found = problem_of(draft, mend, format_path(spot.path))
                yield replace(found, severity="warning") if slip.is_doubt else found


def _spots(root: Node, model: type[Record]) -> Iterator[Spot]:
    """List every value once, an alias where it stands first."""
    left = [Spot((), root, Shape("record", model))]
    seen: set[int] = set()
    while left:
        spot = left.pop()
        if id(spot.node) not in seen:
            seen.add(id(spot.node))
            yield spot
            left += reversed(list(_below(spot)))


def _below(spot: Spot) -> Iterator[Spot]:
    """List the values in a list or a map."""
    if isinstance(spot.node, SequenceNode):
        for at, item in enumerate(spot.node.value):
            shape = Shape() if spot.shape.holds == "map" else spot.shape.item
            yield Spot((*spot.path, at), item, shape, is_item=True)
    elif isinstance(spot.node, MappingNode):
        for key, value in spot.node.value:
            name = key.value if isinstance(key, ScalarNode) else "?"
            yield Spot((*spot.path, name), value, spot.shape.at(name))


def is_plain(body: str, root: Node, model: type[Record] = Meeting) -> bool:
    """Return whether a quick look finds nothing odd; a text that is odd may yet be fine."""
    known = _known_keys(model)
    is_odd = any(sign in body for sign in _MARKS) or ("#" in body and _CUT.search(body))
    is_odd = is_odd or any(_may_be_lower(str(key.value), known) for key, _ in root.value)
    return not is_odd and _is_plain_map(root)


def _may_be_lower(key: str, known: frozenset[str]) -> bool:
    """Return whether a key of the file may belong below another, or be no key as it stands."""
    if key in known:
        return False
    is_question = "answers" in known and not key.startswith("x-")
    return key in KEYS or is_question or not key.replace("-", "_").isidentifier()


@cache
def _known_keys(model: type[Record]) -> frozenset[str]:
    return frozenset(key_order(model))


def _is_plain_map(node: Node) -> bool:
    if not node.value:
        return True
    first = node.value[0][0]
    if not isinstance(first, ScalarNode) or first.value not in KEYS:
        return False
    return all(_is_plain(value) for _, value in node.value)


def _is_plain(node: Node) -> bool:
    if isinstance(node, ScalarNode):
        one_line = node.start_mark.line == node.end_mark.line
        is_odd = node.value[:1] in _BEGINNINGS or node.value.startswith(_GLUED_STARTS)
        return bool(node.style) or (one_line and not is_odd)
    if isinstance(node, MappingNode):
        return _is_plain_map(node)
    return all(map(_is_plain_item, node.value))


def _is_plain_item(node: Node) -> bool:
    if isinstance(node, MappingNode) and node.value and node.value[0][0].value not in _FIRST_KEYS:
        return False
    return not isinstance(node, SequenceNode) and _is_plain(node)


def with_mends(
    problems: Sequence[Problem],
    name: str,
    text: str,
    model: type[Record],
    language: Language,
) -> tuple[Problem, ...]:
    """Return the problems of a file's values with the lines to type where these can be understood.

    The path of the file, `name`, tells the day of a meeting, from which `friday` is seen.
    """
    from mentorlog.store.diagnosis.kinds import VALUES

    of_file = _DAY_OF_FILE.search(f"/{name}")
    day = dt.date.fromisoformat(of_file[1]) if of_file else None
    draft = Draft.of(text)
    rules = {slip.code: slip.find for slip in VALUES}
    mended: list[Problem] = []
    for problem in problems:
        rule = rules.get(problem.code)
        look = Look(draft, problem.line - 1, model, problem=problem, day=day, language=language)
        mend = next(iter(rule(look)), None) if rule and problem.line > 0 else None
        facts = problem_of(draft, mend, "").facts if mend else {}
        mended.append(replace(problem, facts={**problem.facts, **facts}))
    return tuple(mended)


def without_echoes(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Leave out what the schema says of a line whose slip is named by a problem as grave."""
    named = {(each.line, each.severity) for each in problems if each.code not in _ECHOES}
    grave = {line for line, severity in named if severity == "error"}
    mended = {
        line
        for each in problems
        if each.severity == "error" and "from_line" in each.facts
        for line in range(int(str(each.facts["from_line"])), int(str(each.facts["to_line"])) + 1)
    }
    return tuple(
        each
        for each in problems
        if each.code not in _ECHOES
        or (
            (each.code != "unknown-key" or each.line not in mended)
            and ((each.line, each.severity) not in named and each.line not in grave)
        )
    )
