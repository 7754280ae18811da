"""Slips of lists: items with other signs than a dash, with keys below a text, or without a key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from mentorlog.domain.merging.plain_data import Shape
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.store.diagnosis.layout import HARD_BLANK
from mentorlog.store.diagnosis.lines import (
    Draft,
    parse_line,
    says_something,
)
from mentorlog.store.diagnosis.mend import Look, Mend
from mentorlog.store.yaml.format import spell_scalar

BULLET = re.compile("[*\u2022\xb7\u25e6\u2023\u2013\u2014](?=\\s)")

# A box is often behind a bullet as well, and only both together are one slip.
_CHECKBOX = re.compile("(?:[*+\u2022\u2013]\\s+)?(\\[[ xX]?\\])(?=\\s|$)")
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])|-(?=[\xa0\u2000-\u200b\u202f\u3000])")
_MARKED = re.compile("([ \t]*)(?:(\\d{1,2})[.)]|([a-z])[)]|[*+o\u2022\u2013])[ \t]+(\\S.*)")
_MAIN_TEXTS = ("notes", "background", "observed", "how")
"""What a file is about that is one text, be it a meeting, a person, a reflection or an approach."""


def checkbox(look: Look) -> Iterator[Mend]:
    """Find a Markdown checkbox; a ticked one is a thing done where there is such a thing."""
    form = look.form
    match = _CHECKBOX.match(form.content)
    if match is None:
        return
    text = form.content[match.end() :].strip()
    start = form.line[: form.content_at]
    lines = [f"{start if form.dashes else start + '- '}{text}{form.comment}".rstrip()]
    model = look.shape.model
    if text and "x" in match[0].lower() and (model is None or "done" in model.model_fields):
        lines = look.long_item(text, "done: yes")
        if parse_line(f"- {text}").key:
            lines = [lines[0][: form.indent] + f"- {text}", lines[1]]
    mend = look.mend("checkbox", "\n".join(lines), form.content_at, given=match[1])
    yield mend if text else replace(mend, facts={**mend.facts, "kind": "empty"}, is_shown=False)


def readable_checkbox(look: Look) -> Iterator[Mend]:
    """Find an item that is an empty checkbox, which reads as a list of its own."""
    node = look.spot.node
    if (
        isinstance(node, SequenceNode)
        and look.spot.is_item
        and _CHECKBOX.fullmatch(look.form.content)
    ):
        yield from checkbox(look)


def bullet(look: Look) -> Iterator[Mend]:
    """Find an item that begins with a bullet of Markdown or of a word processor."""
    form = look.form
    match = BULLET.match(form.content)
    if match and not form.dashes:
        line = form.line[: form.content_at] + "-" + form.line[form.content_at + 1 :]
        yield look.mend("markdown-bullet", line, form.content_at, sign=match[0])


def glued_dash(look: Look) -> Iterator[Mend]:
    """Find `-First job`, an item without a blank behind its dash, or with an unusual one."""
    form = look.form
    if _GLUED_DASH.match(form.content):
        hard = HARD_BLANK.match(form.content, 1)
        code = "hard-blank" if hard else "missing-blank-after-dash"
        facts = {"char": f"U+{ord(hard[0]):04X}"} if hard else {}
        line = form.with_content(f"- {form.content[1:].strip()}")
        yield look.mend(code, line, form.content_at, **facts)


def items_in_text(look: Look) -> Iterator[Mend]:
    """Find the lines of a text that were meant as the items of a list."""
    spot, node = look.spot, look.spot.node
    if not isinstance(node, ScalarNode) or node.style:
        return
    in_list = spot.is_item or spot.shape.holds == "list"
    own = not look.line[: node.start_mark.column].strip()
    numbers = range(look.number if own else look.number + 1, node.end_mark.line + 1)
    for each in map(look.at, numbers):
        mends = [*bullet(each)] if own else []
        mends += glued_dash(each) if own or in_list else []
        if not mends and each.number > look.number and each.form.dashes:
            line = " " * look.form.indent + each.line.lstrip(" \t")
            mends = [each.mend("glued-item", line, each.form.indent)]
        # In a text that may be one, lines with dashes are how people write; in a list they are not.
        is_sure = in_list and not spot.is_item
        yield from (replace(mend, severity="error" if is_sure else "warning") for mend in mends)


def marked_items(look: Look) -> Iterator[Mend]:
    """Find items that are numbered or marked, as on paper, in place of a dash before each."""
    spot, node = look.spot, look.spot.node
    is_block = spot.text or (isinstance(node, MappingNode) and not node.flow_style)
    if spot.shape.holds != "list" or not is_block or look.line[: node.start_mark.column].strip():
        return
    last = look.draft.block_end(look.number, look.form.indent - 1)
    lines = look.draft.lines[look.number : last + 1]
    matches = [_MARKED.fullmatch(line) for line in lines if says_something(line)]
    marks = [(match[2] or match[3]) if match else "" for match in matches]
    counted = ([str(at + 1), chr(ord("a") + at)] for at in range(len(marks)))
    are_marks = all(
        mark is None or mark in right for mark, right in zip(marks, counted, strict=True)
    )
    if are_marks:
        typed = "\n".join(_MARKED.sub(r"\1- \4", line) for line in lines)
        sign = look.form.content.split()[0]
        yield look.mend("markdown-bullet", typed, node.start_mark.column, last, sign=sign)


def without_mark(text: str) -> str:
    """Return an item without the number or the bullet in front of it."""
    match = _MARKED.fullmatch(text)
    return match[4] if match else text


def list_on_key_line(look: Look) -> Iterator[Mend]:
    """Find a list whose first item stands behind the key."""
    form = look.form
    if form.key and form.value.startswith("- "):
        column = look.draft.column_below(look.number, form.content_at, dashed=True)
        head = form.line[: form.value_at].rstrip()
        line = f"{head}\n{' ' * column}{form.value}{form.comment}"
        yield look.mend("list-on-key-line", line, form.value_at)


def file_without_key(look: Look) -> Iterator[Mend]:
    """Find a file that is a list or a text, and does not say of what."""
    said = [line for line in look.draft.lines if says_something(line) and line != "---"]
    is_list = all(line[:1] in "- \t" for line in said)
    kind = "list" if is_list and said and said[0].startswith("- ") else "text"
    is_found = look.failure.code == "not-a-map" or kind == "list"
    if (
        is_found
        and said
        and look.line == said[0]
        and (found := root_lines(look.draft, kind, look.model))
    ):
        lines, first, last = found
        yield Mend("not-a-map", look.number, 0, first, last, lines, {"kind": kind})


def root_lines(
    draft: Draft, kind: str, model: type[Record]
) -> tuple[Sequence[str], int, int] | None:
    """Return what to type, and for which lines, where a whole file is a list or a text."""
    said = [at for at, line in enumerate(draft.lines) if says_something(line) and line != "---"]
    if not said:
        return None
    lines = draft.lines[said[0] : said[-1] + 1]
    shapes = {key: Shape("record", model).at(key) for key in key_order(model)}
    lists = [key for key, shape in shapes.items() if shape.holds == "list"]
    if kind == "list" and lists:
        key = "actions" if "actions" in lists else lists[0]
        return [f"{key}:", lines[0]], said[0], said[0]
    typed = _typed_root(lines, kind, shapes)
    return (typed, said[0], said[-1]) if typed else None


def _typed_root(lines: Sequence[str], kind: str, shapes: dict[str, Shape]) -> list[str] | None:
    """Return lines below the key that they most likely belong to."""
    if texts := [key for key in _MAIN_TEXTS if kind == "text" and key in shapes]:
        return [f"{texts[0]}: |", *(f"  {line}".rstrip() for line in lines)]
    items = [line.strip().removeprefix("- ") for line in lines if line.strip()]
    spelled = [spell_scalar(each, "") for each in items]
    if "milestones" in shapes:
        return ["milestones:", *(f"  - {each}" for each in spelled)]
    if "answers" in shapes:
        return ["answers:", *(f"  answer-{at}: {each}" for at, each in enumerate(spelled, 1))]
    return [f"name: {spelled[0]}"] if "name" in shapes and len(items) == 1 else None
