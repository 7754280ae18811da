"""The quick look at a text that can be read: most hold nothing that `doubts` would find."""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.store.similar_keys import KEYS

_SIGNS = ("&", "<" * 7, ">" * 7, "=" * 7, "|" * 7)
"""An anchor, and what a merge left."""

_CUT = re.compile(r"[ \t]#[^\W_]")
"""A `#` that may have cut a text."""

_BEGINNINGS = frozenset("-*\u2022\xb7\u25e6\u2023\u2013\u2014\u201c\u201e\u201f\u2018\u201a")
"""How a text begins that was meant as the item of a list, or stands in printers' quotes."""


def is_beyond_doubt(body: str, root: Node) -> bool:
    """Tell whether a text needs no closer look; never wrong with a yes, unlike with a no."""
    is_odd = any(sign in body for sign in _SIGNS) or ("#" in body and _CUT.search(body))
    return not is_odd and _is_plain_map(root)


def _is_plain_map(node: Node) -> bool:
    """Tell whether a map begins with a known key and holds nothing odd."""
    if not node.value:
        return True
    first = node.value[0][0]
    if not isinstance(first, ScalarNode) or first.value not in KEYS:
        return False
    return all(_is_plain(value) for _, value in node.value)


def _is_plain(node: Node) -> bool:
    if isinstance(node, ScalarNode):
        return bool(node.style) or _is_plain_text(node)
    if isinstance(node, MappingNode):
        return _is_plain_map(node)
    items = node.value
    return not any(isinstance(item, SequenceNode) for item in items) and all(map(_is_plain, items))


def _is_plain_text(node: ScalarNode) -> bool:
    """Tell whether an unquoted text stands in one line and begins as texts do."""
    is_odd = node.value[:1] in _BEGINNINGS
    return not is_odd and node.start_mark.line == node.end_mark.line
