"""Text that can be read and yet is probably not what its writer thinks it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.file_names import Path, format_path
from mentorlog.domain.model.keys import KEYS, is_prose
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import Problem, Severity
from mentorlog.store.diagnosis import signs
from mentorlog.store.diagnosis.broken_text import Draft, find_unused_anchors, says_something
from mentorlog.store.diagnosis.damage import find_conflicts
from mentorlog.store.diagnosis.keys_out_of_place import flush_keys, keys_below_line
from mentorlog.store.diagnosis.layout import HARD_BLANK
from mentorlog.store.diagnosis.mend import Look, Mend, as_block, is_entry, main_key
from mentorlog.store.diagnosis.shapes import root_mend
from mentorlog.store.diagnosis.written_line import parse_line, quoted
from mentorlog.store.yaml.problems import LOOKED_FOR, YamlTextError
from mentorlog.store.yaml.read import BOM, compose

_MARKS = ("&", "<" * 7, ">" * 7, "=" * 7, "|" * 7)
"""An anchor, and what a merge left."""

_GLUED_STARTS = ("text:", "title:", "1.", "1)")
"""How an item begins whose key has no blank behind its colon, or that has a number for a dash."""

_CUT = re.compile(r"[ \t]#[^\W_]")
_BEGINNINGS = frozenset("-*\u2022\xb7\u25e6\u2023\u2013\u2014\u201c\u201e\u201f\u2018\u201a")
"""How a text begins that was meant as the item of a list, or stands in printers' quotes."""

_ITEM_KEYS = ("due", "done", "dropped", "owner", "from", "milestone", "note")
"""Keys that belong to an item of a list and never to a whole file."""

_HASH = re.compile(r"([ \t]+)#(\S?)(.*)")
_SMART = re.compile("[\u201c\u201e\u201f\u2018\u201a](.*)[\u201d\u201c\u2019\u2018]", re.DOTALL)
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])|-(?=[\xa0\u2000-\u200b\u202f\u3000])")
_DUE = re.compile(r"(.+?)[,;]?\s+due", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_GLUED = re.compile(r"([ \t]*(?:-[ \t]+)?)([a-z_]+):(?=\S)")
_NUMBERED = re.compile(r"([ \t]*)(\d{1,2})[.)][ \t]+(\S.*)")
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
    found = islice(_ReadableText(Draft.of(body), body, model).problems(root), LOOKED_FOR)
    return tuple(sorted(found, key=lambda each: (each.line, each.column)))


def _may_be_lower(key: str, known: frozenset[str]) -> bool:
    """Return whether a key of the file is one that belongs below another, or may be."""
    is_question = "answers" in known and not key.startswith("x-")
    return key not in known and (key in KEYS or is_question)


@cache
def _known_keys(model: type[Record]) -> frozenset[str]:
    return frozenset(key_order(model))


def is_plain(body: str, root: Node, model: type[Record] = Meeting) -> bool:
    """Return whether a quick look finds nothing odd; a text that is odd may yet be fine."""
    known = _known_keys(model)
    is_odd = any(sign in body for sign in _MARKS) or ("#" in body and _CUT.search(body))
    is_odd = is_odd or any(_may_be_lower(key.value, known) for key, _ in root.value)
    return not is_odd and _is_plain_map(root)


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
    items = node.value
    return not any(isinstance(item, SequenceNode) for item in items) and all(map(_is_plain, items))


def without_echoes(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Leave out what the schema says of a line whose slip is named by a problem as grave."""
    named = {(each.line, each.severity) for each in problems if each.code not in _ECHOES}
    grave = {line for line, severity in named if severity == "error"}
    return tuple(
        each
        for each in problems
        if each.code not in _ECHOES
        or ((each.line, each.severity) not in named and each.line not in grave)
    )


@dataclass(frozen=True)
class _Spot:
    """A value with its path, the shape that the model expects, and whether it is a list's item."""

    path: Path
    node: Node
    shape: Shape
    is_item: bool = False

    @property
    def key(self) -> str:
        """Return the nearest key around the value."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")


_Found = Iterator[tuple[Mend, Severity]]


def _glued_at(line: str, model: type[Record]) -> bool:
    match = _GLUED.match(line)
    return match is not None and match[2] in key_order(model)


@dataclass(frozen=True)
class _ReadableText:
    """A text that YAML reads, looked at value by value."""

    draft: Draft
    body: str
    model: type[Record]

    def problems(self, root: Node) -> Iterator[Problem]:
        for conflict in find_conflicts(self.draft):
            yield problem_of(self.draft, conflict, "")
        for anchor in self._unused_anchors():
            yield problem_of(self.draft, anchor, "", "warning")
        for spot in self._spots(root):
            for mend, severity in self._slips(spot):
                yield problem_of(self.draft, mend, format_path(spot.path), severity)

    def _unused_anchors(self) -> Iterator[Mend]:
        """Find a text that begins with `&`: its first word is gone as an anchor's name."""
        for number, column in find_unused_anchors(self.body) if "&" in self.body else ():
            look = self._look(number)
            line = look.form.with_value(quoted(look.form.value))
            yield look.mend("star-or-ampersand", line, column, sign="&")

    def _look(self, number: int) -> Look:
        return Look(self.draft, number, self.model)

    def _spots(self, root: Node) -> Iterator[_Spot]:
        left = [_Spot((), root, Shape("record", self.model))]
        seen: set[int] = set()
        while left:
            spot = left.pop()
            if id(spot.node) in seen:
                continue
            seen.add(id(spot.node))
            yield spot
            left += reversed(list(_below(spot)))

    def _slips(self, spot: _Spot) -> _Found:
        node = spot.node
        if isinstance(node, MappingNode):
            yield from ((mend, "error") for mend in self._colon_keys(spot, node))
            yield from ((mend, "error") for mend in flush_keys(self.draft, spot.shape, node))
            if not spot.path:
                yield from ((mend, "error") for mend in self._misplaced_keys(node))
        elif isinstance(node, SequenceNode):
            written = self.body[node.start_mark.index : node.end_mark.index]
            if spot.is_item and signs.CHECKBOX.fullmatch(written):
                for mend in signs.checkbox(self._look(node.start_mark.line)):
                    yield mend, "error"
        elif isinstance(node, ScalarNode) and not node.style:
            yield from ((mend, "warning") for mend in self._cut(spot, node))
            yield from ((mend, "warning") for mend in self._smart_quotes(node))
            in_list = spot.is_item or spot.shape.holds == "list"
            grave: Severity = "error" if in_list and not spot.is_item else "warning"
            yield from ((mend, grave) for mend in self._list_lines(node, in_list=in_list))
            if spot.is_item and spot.shape.model:
                yield from ((mend, "error") for mend in self._glued_keys(spot.shape.model, node))
            if spot.shape.holds == "list" and not spot.is_item:
                yield from ((mend, "error") for mend in self._numbered(node))

    def _misplaced_keys(self, root: MappingNode) -> Iterator[Mend]:
        """Find keys of an item that stand at the left edge, and a file that is a text."""
        known = key_order(self.model)
        unknown = [key for key, _ in root.value if key.value not in known]
        for key in unknown:
            if key.value in _ITEM_KEYS:
                yield from keys_below_line(self._look(key.start_mark.line))
        key = root.value[0][0]
        if len(unknown) == len(root.value) and isinstance(key, ScalarNode) and " " in key.value:
            look, column = self._look(key.end_mark.line), key.end_mark.column
            if is_prose(key.value) and (mended := root_mend(self.draft, "text", self.model)):
                facts = {"kind": "below", "given": signs.around_colon(look.line, column)}
                lines, first, last = mended
                yield Mend("unquoted-colon", look.number, column, first, last, lines, facts)

    def _glued_keys(self, model: type[Record], node: ScalarNode) -> Iterator[Mend]:
        """Find `- text:Ask Lars`, which is one text to YAML, with what is glued to it below."""
        main = main_key(model)
        if not node.value.startswith(f"{main}:"):
            return
        first, last = node.start_mark.line, node.end_mark.line
        look = self._look(first)
        lines = [self.draft.lines[at] for at in range(first, last + 1)]
        if not all(_glued_at(line, model) for line in lines):
            return
        column, facts = look.form.content_at + len(main), {"key": main}
        typed = [_GLUED.sub(r"\1\2: ", line, count=1) for line in lines]
        yield Mend("missing-blank-after-colon", first, column, first, last, typed, facts)

    def _numbered(self, node: ScalarNode) -> Iterator[Mend]:
        """Find items that are numbered, as on paper, in place of a dash before each."""
        first, last = node.start_mark.line, node.end_mark.line
        said = [at for at in range(first, last + 1) if says_something(self.draft.lines[at])]
        matches = [_NUMBERED.fullmatch(self.draft.lines[at]) for at in said]
        numbers = [int(match[2]) for match in matches if match]
        if numbers != list(range(1, len(said) + 1)):
            return
        typed = [_NUMBERED.sub(r"\1- \3", self.draft.lines[at]) for at in range(first, last + 1)]
        column, facts = node.start_mark.column, {"sign": "1."}
        yield Mend("markdown-bullet", first, column, first, last, typed, facts)

    def _colon_keys(self, spot: _Spot, node: MappingNode) -> Iterator[Mend]:
        """Find the first key of a map that is no key but the beginning of a text."""
        names = [key.value for key, _ in node.value]
        if node.flow_style or not names or not isinstance(node.value[0][0], ScalarNode):
            return
        key, value = node.value[0]
        model = spot.shape.model if spot.is_item else None
        if is_entry(key.value, model) or not isinstance(value, ScalarNode):
            return
        look = self._look(key.end_mark.line)
        given = signs.around_colon(look.line, key.end_mark.column)
        main = main_key(spot.shape.model)
        if spot.is_item and spot.shape.model and main not in names:
            yield self._item(look, node, main, given)
        elif not spot.is_item and spot.shape.is_text and spot.shape.holds == "value":
            yield self._text_of_keys(look, node, given)

    def _item(self, look: Look, node: MappingNode, main: str, given: str) -> Mend:
        key, value = node.value[0]
        due = _DUE.fullmatch(key.value)
        facts: dict[str, object] = {"given": given}
        text = quoted(look.form.content)
        if due and _DAY.fullmatch(value.value):
            facts["kind"] = "due"
            text = f"{due[1]} due:{value.value}"
            text = quoted(text) if ": " in text or text[:1] in "\"'" else text
        lead = f"{main}: " if len(node.value) > 1 else ""
        if lead and due and "kind" in facts:
            facts["kind"] = "own-due"
            margin = " " * look.form.content_at
            text = f"{quoted(due[1]) if ': ' in due[1] else due[1]}\n{margin}due: {value.value}"
        column = key.end_mark.column
        return look.mend("unquoted-colon", look.form.with_content(lead + text), column, **facts)

    def _text_of_keys(self, look: Look, node: MappingNode, given: str) -> Mend:
        """Make the block text that a key's lines were meant to be."""
        owner = self.draft.before(look.number)
        assert owner is not None  # noqa: S101 - a map is no item and stands below its key
        form = parse_line(self.draft.lines[owner])
        last = self.draft.block_end(owner, form.content_at)
        lines = [line.strip() for line in self.draft.lines[owner + 1 : last + 1]]
        block = as_block(form, lines).split("\n")
        column = node.value[0][0].end_mark.column
        facts = {"kind": "below", "given": given}
        return Mend("unquoted-colon", look.number, column, owner, last, block, facts)

    def _cut(self, spot: _Spot, node: ScalarNode) -> Iterator[Mend]:
        """Find a `#` inside a text that is no comment: `Room #4`, not `Room  # the small one`."""
        mark = node.end_mark
        look = self._look(mark.line)
        match = _HASH.match(look.line, mark.column)
        is_text = spot.shape.is_text or (spot.shape.type is None and spot.key not in KEYS)
        if match is None or not is_text or not match[2].isalnum():
            return
        if not match[2].isdigit() and match[1] != " ":
            return
        text = f"{node.value} {look.line[match.start(2) - 1 :].strip()}".strip()
        first = node.start_mark.line
        start = self.draft.lines[first][: node.start_mark.column]
        start += " " if start.endswith((":", "-")) else ""
        facts = {"kept": node.value, "cut": look.line[match.start(2) - 1 :].strip()}
        column, typed = match.start(2) - 1, [start + quoted(text)]
        yield Mend("cut-by-hash", mark.line, column, first, mark.line, typed, facts)

    def _smart_quotes(self, node: ScalarNode) -> Iterator[Mend]:
        match = _SMART.fullmatch(node.value)
        if match and node.start_mark.line == node.end_mark.line:
            look, column = self._look(node.start_mark.line), node.start_mark.column
            line = look.line[:column] + quoted(match[1]) + look.form.comment
            yield look.mend("smart-quote", line, column)

    def _list_lines(self, node: ScalarNode, *, in_list: bool) -> Iterator[Mend]:
        """Find the lines of a text that were meant as the items of a list."""
        first, last = node.start_mark.line, node.end_mark.line
        own = not self.draft.lines[first][: node.start_mark.column].strip()
        numbers = range(first if own else first + 1, last + 1)
        for number in (each for each in numbers if says_something(self.draft.lines[each])):
            look = self._look(number)
            form, content = look.form, look.line[look.form.indent :]
            typed = f"{' ' * form.indent}- {content[1:].strip()}"
            facts = {"sign": content[:1]}
            if own and signs.BULLET.match(content):
                yield look.mend("markdown-bullet", typed, form.indent, **facts)
            elif (own or in_list) and _GLUED_DASH.match(content):
                hard = HARD_BLANK.match(content, 1)
                code = "hard-blank" if hard else "missing-blank-after-dash"
                more = {"char": f"U+{ord(content[1]):04X}"} if hard else {}
                yield look.mend(code, typed, form.indent, **facts, **more)
            elif content.startswith("- ") and number > first:
                column = parse_line(self.draft.lines[first]).indent
                yield look.mend("glued-item", " " * column + content, form.indent, **facts)


def _below(spot: _Spot) -> Iterator[_Spot]:
    """List the values in a list or a map."""
    if isinstance(spot.node, SequenceNode):
        for at, item in enumerate(spot.node.value):
            shape = Shape() if spot.shape.holds == "map" else spot.shape.item
            yield _Spot((*spot.path, at), item, shape, is_item=True)
    elif isinstance(spot.node, MappingNode):
        for key, value in spot.node.value:
            name = key.value if isinstance(key, ScalarNode) else "?"
            yield _Spot((*spot.path, name), value, spot.shape.at(name))


def problem_of(draft: Draft, mend: Mend, field: str, severity: Severity = "error") -> Problem:
    """Return the problem that a mend is for, its place and its lines as the file counts them."""
    number = draft.origins[mend.line]
    facts = dict(mend.facts)
    if mend.is_shown:
        first, last = (draft.origins[each] + 1 for each in (mend.first, mend.last))
        facts |= {"mended": "\n".join(mend.lines), "from_line": first, "to_line": last}
    column = min(mend.column, len(draft.lines[mend.line])) + 1
    return Problem(
        mend.code, "", number + 1, column, field, draft.lines[mend.line], severity, facts
    )
