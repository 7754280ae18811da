"""Texts that became a map of their own because of a colon in them: `- First job: which one?`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yaml.nodes import MappingNode, ScalarNode

from mentorlog.store.broken_text import Draft
from mentorlog.store.similar_keys import is_prose
from mentorlog.store.slip_marks import around_colon
from mentorlog.store.suspect import Suspect, as_block
from mentorlog.store.written_line import parse_line, quoted

_ENTRIES = {"topics": "text", "actions": "text", "steps": "title", "milestones": "title"}
_TEXT_KEYS = """
    notes summary since_last place why background boundaries evidence note reason how values
    drives pleases frustrates open_about thoughts
    worked did_not_work observed mentee mentor agreed
"""
_TEXTS = frozenset(_TEXT_KEYS.split())
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DUE = re.compile(r"(.+)\sdue", re.DOTALL)


def find_colon_keys(
    draft: Draft, node: MappingNode, around: str, *, is_item: bool
) -> Iterator[Suspect]:
    """Find the first key of a map that is no key but the beginning of a text.

    `around` is the nearest key around the map.
    """
    names = [key.value for key, _ in node.value]
    if node.flow_style or not names or not isinstance(node.value[0][0], ScalarNode):
        return
    name, value = names[0], node.value[0][1]
    if not is_prose(name) or not isinstance(value, ScalarNode):
        return
    if is_item and around in _ENTRIES and _ENTRIES[around] not in names:
        yield _item(draft, node, _ENTRIES[around])
    elif not is_item and around in _TEXTS:
        yield _below(draft, node, around)


def _item(draft: Draft, node: MappingNode, field: str) -> Suspect:
    key, value = node.value[0]
    number, column = key.end_mark.line, key.end_mark.column
    form = parse_line(draft.lines[number])
    due = _DUE.fullmatch(key.value)
    facts: dict[str, object] = {"given": around_colon(form.line, column)}
    if due and _DAY.fullmatch(value.value):
        facts |= {"kind": "due", "mended": f"- {due[1]} due:{value.value}"}
    else:
        lead = f"- {field}: " if len(node.value) > 1 else "- "
        facts |= {"mended": lead + quoted(form.content)}
    return Suspect("unquoted-colon", number, column, {}, facts)


def _below(draft: Draft, node: MappingNode, around: str) -> Suspect:
    mark = node.value[0][0].end_mark
    form = parse_line(draft.lines[mark.line])
    head = parse_line(f"{around}:")
    facts = {
        "kind": "below",
        "given": around_colon(form.line, mark.column),
        "mended": as_block(head, form.line.strip()),
    }
    return Suspect("unquoted-colon", mark.line, mark.column, {}, facts)
