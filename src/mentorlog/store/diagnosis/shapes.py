"""Values of another shape than their field takes: a text for a list, a list for a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import ValidationError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape, as_value
from mentorlog.domain.model.fields import LineRecord, Record, find_file_day, key_order
from mentorlog.errors import Problem
from mentorlog.store.diagnosis.broken_text import Draft, says_something
from mentorlog.store.diagnosis.mend import main_key, shape_at
from mentorlog.store.diagnosis.written_line import quoted
from mentorlog.store.yaml.format import NEW_FILE, spell_item, spell_pair, spell_scalar
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import Document, parse_document

_SHAPES = frozenset(("not-a-map", "not-a-list", "not-text"))
_MAIN_TEXTS = ("notes", "background", "observed", "how")
"""What a file is about that is one text, be it a meeting, a person, a reflection or an approach."""

_NOTHING = frozenset(("none", "nothing", "ingen", "intet", "no", "nej", "n/a"))
_YES_OR_NO = frozenset(("yes", "no", "true", "false", "ja", "nej"))

Plain = Any
_Mended = tuple[list[str], int, int]
"""Lines to type, and the first and last line, from 0, in whose place they come."""


def with_shape_mends(
    problems: Sequence[Problem], text: str, document: Document, model: type[Record]
) -> tuple[Problem, ...]:
    """Return the problems with the lines to type where a value has another shape than its field."""
    draft = Draft.of(text)
    return tuple(_with_mend(each, draft, document, model) for each in problems)


def _with_mend(problem: Problem, draft: Draft, document: Document, model: type[Record]) -> Problem:
    if problem.code not in _SHAPES or document.places.root is None:
        return problem
    mended = _mend_entry(problem.field, draft, document, model)
    if mended is None or not _is_better(draft, mended, problem, model):
        return _with_example(problem, model)
    return replace(problem, facts={**problem.facts, "kind": "typed", **as_facts(mended)})


def _with_example(problem: Problem, model: type[Record]) -> Problem:
    """Return a problem with a key that can stand there as its example."""
    below = shape_at(model, problem.field).model
    keys = [key for key in key_order(below) if key != "mentorlog"] if below else []
    if problem.code != "not-a-map" or not keys:
        return problem
    return replace(problem, facts={**problem.facts, "kind": "example", "example": keys[0]})


def as_facts(mended: _Mended) -> dict[str, object]:
    """Return the facts that show a mend."""
    lines, first, last = mended
    return {"mended": "\n".join(lines), "from_line": first + 1, "to_line": last + 1}


def _is_better(draft: Draft, mended: _Mended, problem: Problem, model: type[Record]) -> bool:
    """Return whether a file in which the mend is typed has nothing to say of that field."""
    from mentorlog.store.validation import validate

    lines, first, last = mended
    try:
        document = parse_document(draft.with_lines(first, last, lines).text)
    except YamlTextError:
        return False
    return all(not _is_in(each.field, problem.field) for each in validate(model, document)[1])


def _is_in(field: str, around: str) -> bool:
    return f"{field}.".startswith(f"{around}.")


def _mend_entry(
    field: str, draft: Draft, document: Document, model: type[Record]
) -> _Mended | None:
    """Find what to type for the value at a field, from the line of its key or dash on."""
    node: Node | None = document.places.root
    data: Plain = document.data
    shape, start, key = Shape("record", model), node, ""
    for part in field.split("."):
        if isinstance(node, SequenceNode) and part.isdecimal() and int(part) <= len(node.value):
            node, data = node.value[int(part) - 1], data[int(part) - 1]
            start, key, shape = node, "", shape.item
        elif isinstance(node, MappingNode):
            found = [(name, value) for name, value in node.value if name.value == part]
            if not found:
                return None
            (start, node), data, key = found[0], data[part], part
            shape = shape.at(part)
        else:
            return None
    if node is None or start is None:
        return None
    line = draft.lines[start.start_mark.line]
    first, column = start.start_mark.line, start.start_mark.column
    if not key:
        column = line.rfind("-", 0, column)
    last = _last_line(node, draft)
    if shape.holds == "list" and isinstance(data, str) and isinstance(node, ScalarNode):
        data = _lines_of(node, draft) or data
    margin = line[:column]
    if shape.is_text and shape.holds == "value":
        return _as_text(draft, node, key, column), first, last
    value = fit(shape, data)
    if value is None or column < 0 or not (key or margin.strip() == ""):
        return None
    written = as_value(shape, value)
    lines = (
        spell_pair(key, written, column, NEW_FILE) if key else spell_item(written, column, NEW_FILE)
    )
    return [margin + lines[0], *lines[1:]], first, last


def _lines_of(node: ScalarNode, draft: Draft) -> list[str]:
    """Return the lines of a text below its key, which YAML would make one; none elsewhere."""
    first, last = node.start_mark.line, node.end_mark.line
    begins_line = not draft.lines[first][: node.start_mark.column].strip()
    lines = draft.lines[first : last + 1]
    are_plain = begins_line and not node.style and not any("#" in line for line in lines)
    return [line.strip() for line in lines if line.strip()] if are_plain else []


def _last_line(node: Node, draft: Draft) -> int:
    """Return the last line of a value; the end of a block lies past the blank lines behind it."""
    mark = node.end_mark
    last = mark.line if mark.column or mark.line == node.start_mark.line else mark.line - 1
    while last > node.start_mark.line and not draft.lines[last].strip():
        last -= 1
    return last


def _as_text(draft: Draft, node: Node, key: str, column: int) -> list[str]:
    """Return the lines of a list or of keys as the text that they were meant to be."""
    start, last = node.start_mark, _last_line(node, draft)
    head = draft.lines[start.line][: start.column]
    if last == start.line and head.strip():
        written = draft.lines[last][start.column :].strip()
        return [head + quoted(written)]
    margin = " " * (column + 2)
    lines = [line.strip() for line in draft.lines[start.line : last + 1]]
    return [f"{' ' * column}{key}: |", *((margin + line).rstrip() for line in lines)]


def fit(shape: Shape, data: Plain) -> Plain:
    """Return what data of another shape was meant to be; None where nobody can tell."""
    if shape.holds == "list":
        return _fit_list(shape, data)
    if shape.holds == "map":
        items = data if isinstance(data, list) else [data]
        if isinstance(data, dict) or not all(isinstance(each, str) for each in items):
            return data if isinstance(data, dict) else _joined(items)
        return {f"answer-{number}": each for number, each in enumerate(items, start=1)}
    if shape.holds == "record" and shape.model:
        return _fit_record(shape.model, data)
    return data if isinstance(data, str) else None


def _joined(items: Sequence[Plain]) -> Plain:
    """Return the keys of all items as one map; None where one stands there twice."""
    pairs = [pair for each in items if isinstance(each, dict) for pair in each.items()]
    whole = all(isinstance(each, dict) for each in items) and len(dict(pairs)) == len(pairs)
    return dict(pairs) if whole else None


def _fit_list(shape: Shape, data: Plain) -> Plain:
    if isinstance(data, dict) and shape.model and not set(data) & set(key_order(shape.model)):
        due = {key: {"due": value} if find_file_day(value) else {} for key, value in data.items()}
        return [{main_key(shape.model): key, **due[key]} for key in data]
    if isinstance(data, str) and data.casefold() in _NOTHING:
        return None
    items = data if isinstance(data, list) else [data]
    if shape.model is None and isinstance(data, str) and "," in data:
        words = [word.strip() for word in data.split(",")]
        items = words if all(word and " " not in word for word in words) else items
    fitted = [fit(shape.item, each) for each in items]
    return None if None in fitted else fitted


def _fit_record(model: type[Record], data: Plain) -> Plain:
    if isinstance(data, list):
        return _fit_record(model, data[0]) if len(data) == 1 else None
    if isinstance(data, Mapping) or (isinstance(data, str) and issubclass(model, LineRecord)):
        return data
    said = data.casefold() if isinstance(data, str) else ""
    for key in key_order(model):
        if said in _YES_OR_NO and Shape("record", model).at(key).is_text:
            continue
        try:
            model.model_validate({key: data})
        except ValidationError:
            continue
        return {key: data}
    return None


def root_mend(draft: Draft, kind: str, model: type[Record]) -> _Mended | None:
    """Find what to type where a whole file is a list or a text without a key."""
    said = [at for at, line in enumerate(draft.lines) if says_something(line) and line != "---"]
    shapes = {key: Shape("record", model).at(key) for key in key_order(model)}
    typed = _typed_root(draft.lines[said[0] : said[-1] + 1], kind, shapes) if said else None
    if typed is None:
        return None
    is_below = kind == "list" and typed[1:] == list(draft.lines[said[0] : said[-1] + 1])
    return (typed[:2], said[0], said[0]) if is_below else (typed, said[0], said[-1])


def _typed_root(lines: Sequence[str], kind: str, shapes: Mapping[str, Shape]) -> list[str] | None:
    """Return the lines of a list or a text below the key that they most likely belong to."""
    lists = [key for key, shape in shapes.items() if shape.holds == "list"]
    if kind == "list" and lists:
        return [f"{'actions' if 'actions' in lists else lists[0]}:", *lines]
    if texts := [key for key in _MAIN_TEXTS if kind == "text" and key in shapes]:
        return [f"{texts[0]}: |", *(f"  {line}".rstrip() for line in lines)]
    items = [line.strip().removeprefix("- ") for line in lines if line.strip()]
    spelled = [spell_scalar(each, "") for each in items]
    if "milestones" in lists:
        return ["milestones:", *(f"  - {each}" for each in spelled)]
    if "answers" in shapes:
        return ["answers:", *(f"  answer-{at}: {each}" for at, each in enumerate(spelled, 1))]
    return [f"name: {spelled[0]}"] if "name" in shapes and len(items) == 1 else None
