"""Second opinions on an edited text: other parsers, and comparisons of lines and comments.

Nothing here uses the reader, the tree or the guard of the product.
"""

from __future__ import annotations

import copy
import datetime as dt
import io
import re
from collections.abc import Callable
from typing import Any

import yaml
import yaml_edit
from ruamel.yaml import YAML

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set, Value
from mentorlog.domain.model.file_names import Path

LINE_BREAKS_OF_YAML_1_1 = re.compile("[\x85\u2028\u2029]")
"""Signs on which parsers of YAML 1.1 and 1.2 cannot agree."""

NOTHING = ("", "~", "null")


def read_with_pyyaml(text: str) -> Any:  # noqa: ANN401 - data of any shape
    """Read a text with PyYAML's loader that knows no types; nothing is an empty text."""
    loader = yaml.CBaseLoader
    return _plain(yaml.load(text.removeprefix("\ufeff"), loader))  # noqa: S506 - makes only texts


def read_with_ruamel(text: str) -> Any:  # noqa: ANN401
    """Read a text with ruamel.yaml's loader that knows no types."""
    return _plain(YAML(typ="base", pure=True).load(io.StringIO(text.removeprefix("\ufeff"))))


def read_with_yaml_edit(text: str) -> Any:  # noqa: ANN401
    """Read a text with yaml-edit, whose parser is written in Rust and wants a document."""
    text = text.removeprefix("\ufeff")
    if all(not line or line.startswith("#") for line in map(_stripped, text.splitlines())):
        return None
    return _plain(_texts(yaml_edit.Document.parse(text).root()))


def _stripped(line: str) -> str:
    return line.strip(" \t\r\n")


def _texts(node: Any) -> Any:  # noqa: ANN401
    if node is None:
        return None
    if (mapping := node.as_mapping()) is not None:
        pairs = [(entry.key(), entry.value()) for entry in mapping.entries()]
        return {_texts(key) or "": _texts(value) for key, value in pairs}
    if (sequence := node.as_sequence()) is not None:
        return [_texts(item) for item in sequence]
    scalar = node.as_scalar()
    return scalar.as_string() if scalar else "*"


def _plain(data: Any) -> Any:  # noqa: ANN401
    if isinstance(data, dict):
        return {str(key): _plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(item) for item in data]
    return "" if data is None or data in NOTHING else data


def meant(data: Any, edit: Edit) -> Any:  # noqa: ANN401
    """Make the edit to data in which every value is its text."""
    data = copy.deepcopy(data)
    *way, last = edit.path or (None,)
    if isinstance(edit, (Set, Remove)):
        holder = _at(data, tuple(way))
        if isinstance(edit, Set):
            holder[last] = as_text(edit.value)
        else:
            del holder[last]
        return data
    root = {"root": data}
    path = ("root", *edit.path)
    new = _with_entry(_at(root, path), edit)
    _at(root, path[:-1])[path[-1]] = new
    return root["root"]


def _with_entry(old: Any, edit: Add | Append | Insert) -> Any:  # noqa: ANN401
    if isinstance(edit, Add):
        pairs = list((old or {}).items())
        known = [key for key in edit.after if key in dict(pairs)]
        place = [key for key, _ in pairs].index(known[-1]) + 1 if known else len(pairs)
        return dict([*pairs[:place], (edit.key, as_text(edit.value)), *pairs[place:]])
    items = list(old or [])
    items.insert(edit.index if isinstance(edit, Insert) else len(items), as_text(edit.item))
    return items


def _at(data: Any, path: Path) -> Any:  # noqa: ANN401
    for step in path:
        data = data[step]
    return data


def as_text(value: Value) -> Any:  # noqa: ANN401
    """Return what is read where a value was written, by a reader that knows no types."""
    match value:
        case dict():
            return {key: as_text(item) for key, item in value.items()}
        case list():
            return [as_text(item) for item in value]
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case dt.time():
            return value.strftime("%H:%M")
    return str(value)


def is_same(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Compare data, the order of keys included."""
    return repr(_plain(one)) == repr(_plain(other))


def find_comments(text: str) -> list[str]:
    """Return the comments between the tokens of PyYAML's own scanner, which is all Python."""
    text = text.removeprefix("\ufeff")
    found, read_to = [], 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        start, end = token.start_mark.index, token.end_mark.index
        found += re.findall("#[^\n\r\x85\u2028\u2029]*", text[read_to:start])
        read_to = max(end, read_to)
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            head = text[start:end].splitlines()[0]
            found += re.findall(r"[ \t](#.*)", head)
    return found + re.findall("#[^\n\r\x85\u2028\u2029]*", text[read_to:])


def is_in_order(some: list[str], everything: list[str]) -> bool:
    """Tell whether `some` is what is left of `everything` when items are taken out."""
    left = iter(everything)
    return all(each in left for each in some)


class Lines:
    """Know which lines of a text an edit may change, from the marks of PyYAML's own composer."""

    def __init__(self, text: str) -> None:
        self.lines = text.removeprefix("\ufeff").splitlines(keepends=True)
        self._root = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)

    def are_kept(self, after: str, edit: Edit) -> bool:
        """Tell whether all lines but those of the edit's entry are in the edited text as well."""
        new = after.removeprefix("\ufeff").splitlines(keepends=True)
        return any(self._are_kept(new, first, end) for first, end in self._ranges(edit))

    def _are_kept(self, new: list[str], first: int, end: int) -> bool:
        old = list(self.lines)
        if first == len(old) and old and not old[-1].endswith(("\n", "\r")):
            old[-1] = new[len(old) - 1] if len(new) >= len(old) else old[-1]
            if old[-1].rstrip("\r\n") != self.lines[-1]:
                return False
        behind = len(old) - end
        fits = len(new) >= first + behind
        return fits and new[:first] == old[:first] and new[len(new) - behind :] == old[end:]

    def _ranges(self, edit: Edit) -> list[tuple[int, int]]:
        """Return ranges of lines, each of which could be all that the edit may change."""
        nodes = self._way(edit.path)
        flows = [node for node in nodes[:-1] if getattr(node, "flow_style", False)]
        if flows:
            return [self._lines_from_key(nodes, flows[0])]
        if isinstance(edit, (Set, Remove)):
            return [self._of_entry(nodes, edit)]
        holder = nodes[-1]
        if holder is None or not isinstance(holder.value, list) or not holder.value:
            return [self._lines_from_key(nodes, holder), *self._boundaries(0, len(self.lines))]
        if holder.flow_style:
            return [self._lines_from_key(nodes, holder)]
        compact = [(line := holder.start_mark.line, line + 1)] if edit_is_first(edit) else []
        return [*self._boundaries(holder.start_mark.line, _last_line(holder) + 1), *compact]

    def _boundaries(self, first: int, last: int) -> list[tuple[int, int]]:
        return [(line, line) for line in range(first, last + 1)]

    def _way(self, path: Path) -> list[Any]:
        nodes: list[Any] = [self._root]
        for step in path:
            value = nodes[-1].value
            found = value[step] if isinstance(step, int) else dict_of(value)[step]
            nodes.append(found)
        return nodes

    def _lines_from_key(self, nodes: list[Any], node: Any) -> tuple[int, int]:  # noqa: ANN401
        """Return the lines of a value and of those around it that begin on the line of its key."""
        if node is None:
            return 0, len(self.lines)
        around = nodes[: nodes.index(node)]
        first = around[-1].start_mark.line if around else 0
        for sibling in [child for each in around[-1:] for child in _children(each)]:
            if sibling.start_mark.index < node.start_mark.index:
                first = sibling.start_mark.line
        return first, _last_line(node) + 1

    def _of_entry(self, nodes: list[Any], edit: Edit) -> tuple[int, int]:
        holder, node = nodes[-2], nodes[-1]
        first, end = self._lines_from_key(nodes, node)
        if isinstance(edit, Remove):
            step = edit.path[-1]
            entries = holder.value
            keys = [key.value for key, _ in entries] if isinstance(step, str) else []
            index = keys.index(step) if isinstance(step, str) else step
            if len(entries) == 1:
                first = self._lines_from_key(nodes, holder)[0]
            elif index == 0:
                behind = entries[1][0] if isinstance(step, str) else entries[1]
                end = max(end, behind.start_mark.line + 1)
        return first, end


def edit_is_first(edit: Edit) -> bool:
    """Tell whether an edit puts an item before all others."""
    return isinstance(edit, Insert) and edit.index == 0


def dict_of(pairs: list[tuple[Any, Any]]) -> dict[str, Any]:
    """Return a map's nodes by the text of their keys."""
    return {key.value: value for key, value in pairs}


def _children(node: Any) -> list[Any]:  # noqa: ANN401
    if isinstance(node, yaml.MappingNode):
        return [child for pair in node.value for child in pair]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _last_line(node: Any) -> int:  # noqa: ANN401
    children = [] if getattr(node, "flow_style", False) else _children(node)
    if children:
        return _last_line(children[-1])
    end = node.end_mark.line
    is_past = node.end_mark.column == 0 and end > node.start_mark.line
    return int(end - 1 if is_past else end)


Reader = Callable[[str], Any]


def assert_sound(before: str, change: Edit, after: str, *, every_reader: bool = False) -> None:
    """Assert that an edited text is what was meant, by the account of other parsers.

    ruamel.yaml, which is slow, is asked with `every_reader` only.
    """
    story = f"{change}\n--- before\n{before}\n--- after\n{after}"
    data = meant(read_with_pyyaml(before) or {}, change)
    assert is_same(read_with_pyyaml(after) or {}, data), story
    others: tuple[Reader, ...] = (read_with_yaml_edit,)
    if every_reader:
        others = (read_with_yaml_edit, read_with_ruamel)
    for reader in () if LINE_BREAKS_OF_YAML_1_1.search(before) else others:
        if _agrees(reader, before):
            assert is_same(reader(after) or {}, data), f"{reader.__name__} {story}"
    assert "*" in before or Lines(before).are_kept(after, change), story
    assert before.startswith("\ufeff") == after.startswith("\ufeff"), story
    assert _are_comments_kept(before, change, after), story


def _are_comments_kept(before: str, change: Edit, after: str) -> bool:
    try:
        old, new = find_comments(before), find_comments(after)
    except yaml.YAMLError:
        return True
    return old == new or (isinstance(change, Remove) and is_in_order(new, old))


def _agrees(reader: Reader, text: str) -> bool:
    """Tell whether another parser reads the text as PyYAML does before any edit."""
    try:
        return is_same(reader(text) or {}, read_with_pyyaml(text) or {})
    except Exception:  # noqa: BLE001 - whatever it is, it cannot give an opinion
        return False
