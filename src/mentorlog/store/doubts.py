"""Text that can be read and yet is probably not what its writer thinks it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.path import Path
from mentorlog.errors import Problem, Severity
from mentorlog.store.beyond_doubt import is_beyond_doubt
from mentorlog.store.broken_text import Draft, find_unused_anchors
from mentorlog.store.doubtful_colons import find_colon_keys
from mentorlog.store.slip_damage import find_conflicts
from mentorlog.store.slip_layout import HARD_BLANK
from mentorlog.store.slip_marks import BULLET, CHECKBOX, checkbox
from mentorlog.store.suspect import Suspect, replaced
from mentorlog.store.written_line import WrittenLine, parse_line, quoted
from mentorlog.store.yaml_problems import LOOKED_FOR, YamlTextError, field_name
from mentorlog.store.yaml_text import BOM, compose

_HASH = re.compile(r"([ \t]+)#(\S?)(.*)")
_SMART = re.compile("[\u201c\u201e\u201f\u2018\u201a](.*)[\u201d\u201c\u2019\u2018]", re.DOTALL)
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])|-(?=[\xa0\u2000-\u200b\u202f\u3000])")
_FIXED_KEYS = """
    status mode time minutes due done dropped owner from me start end starts ends agreed_on on
    review_on until language timezone email uid key milestone at_least at_most commit listening
    mentorlog
"""
_FIXED = frozenset(_FIXED_KEYS.split())
"""Keys whose values are no prose: a `#` behind them begins a comment."""

_LISTS = frozenset(("topics", "actions", "steps", "milestones", "questions_asked", "earlier"))
_ECHOES = frozenset(
    ("unknown-key", "empty-text", "not-text", "not-a-list", "not-a-map", "missing-key")
)


@dataclass(frozen=True)
class _Spot:
    """Hold a value with its path and whether it is the item of a list."""

    path: Path
    node: Node
    is_item: bool = False

    @property
    def key(self) -> str:
        """Return the nearest key around the value."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")


def warnings_of(text: str) -> tuple[Problem, ...]:
    """Find what a readable text probably does not mean: cut texts, checkboxes, odd quotes.

    What is certainly not meant is an error, the rest a warning. A text that cannot be read, which
    is `diagnose`'s business, has none.
    """
    body = text.removeprefix(BOM)
    try:
        root = compose(body)
    except YamlTextError:
        return ()
    return doubts_in(text, root)


def doubts_in(text: str, root: Node | None) -> tuple[Problem, ...]:
    """Find what `warnings_of` finds in a text that is read already, its nodes under `root`."""
    body = text.removeprefix(BOM)
    if not isinstance(root, MappingNode) or is_beyond_doubt(body, root):
        return ()
    draft = Draft.of(body)
    found = islice(_doubts(draft, body, root), LOOKED_FOR)
    return tuple(sorted(found, key=lambda each: (each.line, each.column)))


def _doubts(draft: Draft, body: str, root: Node) -> Iterator[Problem]:
    yield from _conflicts(draft)
    yield from _unused_anchors(draft, body)
    for spot in _walk(root):
        for suspect, severity in _looks(draft, body, spot):
            yield _problem(draft, suspect, spot, severity)


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


def _walk(root: Node) -> Iterator[_Spot]:
    left = [_Spot((), root)]
    seen: set[int] = set()
    while left:
        spot = left.pop()
        if id(spot.node) in seen:
            continue
        seen.add(id(spot.node))
        yield spot
        if isinstance(spot.node, SequenceNode):
            items = enumerate(spot.node.value)
            found = [_Spot((*spot.path, at), item, is_item=True) for at, item in items]
            left += reversed(found)
        elif isinstance(spot.node, MappingNode):
            found = [
                _Spot((*spot.path, key.value if isinstance(key, ScalarNode) else "?"), value)
                for key, value in spot.node.value
            ]
            left += reversed(found)


def _looks(draft: Draft, body: str, spot: _Spot) -> Iterator[tuple[Suspect, Severity]]:
    node = spot.node
    if isinstance(node, MappingNode):
        for suspect in find_colon_keys(draft, node, spot.key, is_item=spot.is_item):
            yield suspect, "error"
    elif isinstance(node, SequenceNode):
        if spot.is_item and CHECKBOX.fullmatch(body[node.start_mark.index : node.end_mark.index]):
            number = node.start_mark.line
            if box := checkbox(number, parse_line(draft.lines[number])):
                yield box, "error"
    elif isinstance(node, ScalarNode) and not node.style:
        yield from _looks_at_text(draft, spot, node)


def _looks_at_text(
    draft: Draft, spot: _Spot, node: ScalarNode
) -> Iterator[tuple[Suspect, Severity]]:
    for suspect in (_cut(draft, spot, node), _smart_quotes(draft, node)):
        if suspect:
            yield suspect, "warning"
    in_list = spot.key in _LISTS
    grave: Severity = "error" if in_list and not spot.is_item else "warning"
    yield from ((each, grave) for each in _list_lines(draft, node, in_list=in_list))


def _cut(draft: Draft, spot: _Spot, node: ScalarNode) -> Suspect | None:
    """Tell a `#` inside a text from a comment: `Room #4` from `Room  # the small one`."""
    mark = node.end_mark
    line = draft.lines[mark.line]
    match = _HASH.match(line, mark.column)
    if match is None or spot.key in _FIXED or not match[2].isalnum():
        return None
    if not match[2].isdigit() and match[1] != " ":
        return None
    form = parse_line(line)
    cut = line[match.start(2) - 1 :].strip()
    text = f"{form.value} {cut}".strip()
    mended = form.line[: form.value_at] + quoted(text)
    if form.value_at == len(line[: mark.column]) and not line[: mark.column].endswith(" "):
        mended = f"{line[: mark.column]} {quoted(text)}"
    facts = {"kept": node.value, "cut": cut, "mended": mended.strip()}
    return Suspect("cut-by-hash", mark.line, match.start(2) - 1, {}, facts)


def _smart_quotes(draft: Draft, node: ScalarNode) -> Suspect | None:
    match = _SMART.fullmatch(node.value)
    if match is None or "\n" in node.value:
        return None
    number, column = node.start_mark.line, node.start_mark.column
    form = parse_line(draft.lines[number])
    line = form.line[:column] + quoted(match[1]) + form.comment
    return replaced(number, form, "smart-quote", line, column)


def _list_lines(draft: Draft, node: ScalarNode, *, in_list: bool) -> Iterator[Suspect]:
    """Find the lines of a text that were meant as the items of a list."""
    first, last = node.start_mark.line, node.end_mark.line
    own = not draft.lines[first][: node.start_mark.column].strip()
    for number in range(first if own else first + 1, last + 1):
        form = parse_line(draft.lines[number])
        content = form.line[form.indent :]
        if own and BULLET.match(content):
            yield _mended(number, form, "markdown-bullet", f"- {content[1:].strip()}")
        elif (own or in_list) and _GLUED_DASH.match(content):
            code = "hard-blank" if HARD_BLANK.match(content, 1) else "missing-blank-after-dash"
            yield _mended(number, form, code, f"- {content[1:].strip()}")
        elif content.startswith("- ") and number > first:
            yield _mended(number, form, "glued-item", content)


def _mended(number: int, form: WrittenLine, code: str, mended: str) -> Suspect:
    sign = form.line[form.indent : form.indent + 1]
    facts = {"sign": sign, "mended": mended}
    if code == "hard-blank":
        facts["char"] = f"U+{ord(form.line[form.indent + 1]):04X}"
    return Suspect(code, number, form.indent, {}, facts)


def _conflicts(draft: Draft) -> Iterator[Problem]:
    return (_problem(draft, slip, None, "error") for slip in find_conflicts(draft))


def _unused_anchors(draft: Draft, body: str) -> Iterator[Problem]:
    """Warn of a text that begins with `&`: its first word is gone as an anchor's name."""
    if "&" not in body:
        return
    for number, column in find_unused_anchors(body):
        form = parse_line(draft.lines[number])
        line = form.with_value(quoted(form.value))
        suspect = replaced(number, form, "star-or-ampersand", line, column)
        suspect = replace(suspect, facts={**suspect.facts, "sign": "&"})
        yield _problem(draft, suspect, None, "warning")


def _problem(draft: Draft, slip: Suspect, spot: _Spot | None, severity: Severity) -> Problem:
    return Problem(
        slip.code,
        line=slip.line + 1,
        column=slip.column + 1,
        field=field_name(spot.path) if spot else "",
        source=draft.lines[slip.line],
        severity=severity,
        facts=dict(slip.facts),
    )
