"""Values that do not fit their field: a day in other words, a text for a list or the reverse."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from yaml.nodes import MappingNode, Node, ScalarNode

from mentorlog.domain.changes.edits import Set
from mentorlog.domain.merging.plain_data import Shape, as_value
from mentorlog.domain.model.fields import LineRecord, Record, find_file_day, key_order
from mentorlog.domain.model.file_names import Path
from mentorlog.errors import UnsafeEditError, UsageError
from mentorlog.store.diagnosis.lines import Draft, parse_line
from mentorlog.store.diagnosis.mend import Look, Mend, main_key, shape_at
from mentorlog.store.validation import validate
from mentorlog.store.yaml.conflict_marks import compare_lines
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.problems import LINE_BREAK
from mentorlog.store.yaml.read import Document, parse_document
from mentorlog.texts.typed_dates import load_vocabulary, parse_day, parse_duration, parse_time

_YEAR_FIRST = re.compile(
    r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?(?:[T ]00:00(?::00)?Z?)?", re.ASCII
)
_PAST = frozenset(("done", "dropped", "agreed_on", "until", "on"))
"""Keys of days that lie behind the day on which they are written."""

_ANY_DAYS = (dt.date(2001, 1, 1), dt.date(2032, 6, 15))
"""Two days from which only a day that names its year is the same."""

_CLOCK = re.compile(r"(\d{1,2})[-h ](\d\d)|(\d{1,2})(\d\d)|(\d{1,2})", re.ASCII)
_OCLOCK = re.compile(r"\s*(?:o'clock|uhr|hrs?)\.?$", re.IGNORECASE)
_NOTHING = frozenset(("none", "nothing", "ingen", "intet", "no", "nej", "n/a"))
_YES_OR_NO = frozenset(("yes", "no", "true", "false", "ja", "nej"))

Plain = Any


def odd_day(look: Look) -> Iterator[Mend]:
    """Find the day that is meant by one in another form than a file has it."""
    try:
        day, kind = _read_day(look)
    except (UsageError, ValueError):
        return
    yield from _typed(look, day.isoformat(), kind)


def _read_day(look: Look) -> tuple[dt.date, str]:
    given = look.given.strip()
    if match := _YEAR_FIRST.fullmatch(given):
        year, month, day = (int(part) for part in match.groups())
        return dt.date(year, month, day), "typed"
    days = {parse_day(given, each, language=look.language) for each in _ANY_DAYS}
    if len(days) == 1:
        return days.pop(), "typed"
    if look.day is None:
        raise UsageError("dates.unknown", given=given)
    past = look.problem.field.rpartition(".")[2] in _PAST
    return parse_day(given, look.day, past=past, language=look.language), "seen"


def odd_minutes(look: Look) -> Iterator[Mend]:
    """Find the number of minutes that is meant by a length in words."""
    try:
        yield from _typed(look, str(parse_duration(look.given)), "typed")
    except UsageError:
        return


def month_in_words(look: Look) -> Iterator[Mend]:
    """Find the number of a month that is called by its name."""
    try:
        day = parse_day(f"1 {look.given} 2026", _ANY_DAYS[0], language=look.language)
    except UsageError:
        return
    yield from _typed(look, str(day.month), "typed")


def odd_time(look: Look) -> Iterator[Mend]:
    """Find the time that is meant, and the length where the end is said as well."""
    given = _OCLOCK.sub("", look.given.strip())
    if time := _find_clock(given):
        yield from _typed(look, f"{time:%H:%M}", "typed")
        return
    to = load_vocabulary().phrase("to")
    span = re.fullmatch(rf"(.+?) ?(?:-|\u2013|{to}) ?(.+)", given)
    begin, end = (_find_clock(part) for part in span.groups()) if span else (None, None)
    if begin and end and begin < end and "minutes" not in parse_document(look.draft.text).data:
        minutes = (end.hour - begin.hour) * 60 + end.minute - begin.minute
        yield from _typed(look, f"{begin:%H:%M}", "span", f"\nminutes: {minutes}")


def _find_clock(text: str) -> dt.time | None:
    """Find the time that is meant where nothing but a time can stand: `14`, `1430` or `14h30`."""
    try:
        return parse_time(text)
    except UsageError:
        match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour = match[1] or match[3] or match[5]
    try:
        return dt.time(int(hour), int(match[2] or match[4] or 0))
    except ValueError:
        return None


def _typed(look: Look, value: str, kind: str, more: str = "") -> Iterator[Mend]:
    """Put another value in place of the one that stands in the line."""
    given = look.given
    head, found, tail = look.line.rpartition(given)
    if given and found:
        line = f"{head}{value}{tail}{more}"
        yield look.mend(look.problem.code, line, len(head), kind=kind, suggestion=value)


def other_shape(look: Look) -> Iterator[Mend]:
    """Find what a value of another shape than its field was meant to be, if that then fits."""
    mend = _reshaped(look)
    if mend and _is_better(look, mend):
        yield mend
        return
    below = shape_at(look.model, look.problem.field).model
    keys = [key for key in key_order(below) if key != "mentorlog"] if below else []
    if look.problem.code == "not-a-map" and keys:
        facts, at = {"kind": "example", "example": keys[0]}, look.number
        yield Mend("not-a-map", at, 0, at, at, (), facts, is_shown=False)


def _is_better(look: Look, mend: Mend) -> bool:
    """Return whether a mend loses no comment, and leaves nothing to say of that field."""
    typed = "\n".join(mend.lines)
    lines = look.draft.lines[mend.first : mend.last + 1]
    if any(parse_line(line).comment.strip() not in typed for line in lines):
        return False
    left = validate(look.model, parse_document(mend.apply(look.draft).text))[1]
    return not any(f"{each.field}.".startswith(f"{look.problem.field}.") for each in left)


def _reshaped(look: Look) -> Mend | None:
    """Return the lines in which a file differs whose value at the field has the right shape."""
    steps = look.problem.field.split(".")
    path: Path = tuple(int(step) - 1 if step.isdecimal() else step for step in steps)
    node, data = _value_at(parse_document(look.draft.text), path)
    shape = shape_at(look.model, look.problem.field)
    if shape.is_text and shape.holds == "value":
        value = _text_of(node, look.draft)
    elif shape.holds == "list" and isinstance(node, ScalarNode):
        value = fit(shape, _lines_of(node, look.draft) or data)
    else:
        value = fit(shape, data)
    if value is None:
        return None
    # The door of every edit keeps the file's own style, and refuses what it cannot write safely.
    try:
        text = edit(look.draft.text, [Set(path, as_value(shape, value))])
    except UnsafeEditError:
        return None
    old, new = look.draft.lines, LINE_BREAK.split(text)
    first, last = compare_lines(old, new) or (0, 0)
    lines = new[first : last + len(new) - len(old)]
    if first >= last:
        return None
    return Mend(look.problem.code, first, 0, first, last - 1, lines, {"kind": "typed"})


def _value_at(document: Document, path: Path) -> tuple[Node, Plain]:
    node: Any = document.places.root
    data: Plain = document.data
    for step in path:
        is_map = isinstance(node, MappingNode)
        below = {key.value: value for key, value in node.value} if is_map else node.value
        node, data = below[step], data[step]
    return node, data


def _text_of(node: Node, draft: Draft) -> str:
    """Return the lines of a list or of keys as the text that they were meant to be."""
    start, mark = node.start_mark, node.end_mark
    lines = draft.text[start.index : mark.index].split("\n")
    texts = [line.strip() for line in lines]
    return "\n".join(texts).strip() + ("\n" if len(texts) > 1 else "")


def _lines_of(node: ScalarNode, draft: Draft) -> list[str]:
    """Return the lines of a text below its key, which YAML would make one; none elsewhere."""
    first, last = node.start_mark.line, node.end_mark.line
    begins_line = not draft.lines[first][: node.start_mark.column].strip()
    lines = draft.lines[first : last + 1]
    are_plain = begins_line and not node.style and not any("#" in line for line in lines)
    return [line.strip() for line in lines if line.strip()] if are_plain else []


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
        items = [_item_of(shape.model, key, value) for key, value in data.items()]
        return None if None in items else items
    if isinstance(data, str) and data.casefold() in _NOTHING:
        return None
    items = data if isinstance(data, list) else [data]
    if shape.model is None and isinstance(data, str) and "," in data:
        words = [word.strip() for word in data.split(",")]
        items = words if all(word and " " not in word for word in words) else items
    fitted = [fit(shape.item, each) for each in items]
    return None if None in fitted else fitted


def _item_of(model: type[Record], key: str, value: Plain) -> Plain:
    """Return the item that a key and its value were meant to be: `Ask Lars: 2026-10-01`."""
    main = main_key(model)
    if value is None or find_file_day(value):
        return {main: key, **({"due": value} if value else {})}
    if isinstance(value, str):
        return {main: value if key.rstrip(".)").isdecimal() else f"{key}: {value}"}
    is_item = isinstance(value, dict) and set(value) <= set(key_order(model))
    return {**({} if main in value else {main: key}), **value} if is_item else None


def _fit_record(model: type[Record], data: Plain) -> Plain:
    if isinstance(data, list):
        return _fit_record(model, data[0]) if len(data) == 1 else None
    if isinstance(data, Mapping) or (isinstance(data, str) and issubclass(model, LineRecord)):
        return data
    said = data.casefold() if isinstance(data, str) else ""
    # Which key a bare value belongs to is tried out: the model knows its own types best.
    for key in key_order(model):
        if said in _YES_OR_NO and Shape("record", model).at(key).is_text:
            continue
        try:
            model.model_validate({key: data})
        except ValidationError:
            continue
        return {key: data}
    return None
