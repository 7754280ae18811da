"""The shared page as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog.features.sharing.formats.page import Item, Part, Section, SharedPage
from mentorlog.output.documents import escape

_BREAK = "  "
"""What ends a line so that the next one of the paragraph begins below it."""


def format_markdown(page: SharedPage) -> str:
    """Write the page, which ends in a newline."""
    blocks = [f"# {escape(page.title)}"]
    for section in page.sections:
        blocks += _section(section)
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    if section.line:
        yield escape(section.line)
    for part in section.parts:
        yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    if part.title:
        yield f"### {escape(part.title)}"
    if part.items:
        yield "\n".join(line for item in part.items for line in _item(item))
    for lines in part.paragraphs:
        yield f"{_BREAK}\n".join(escape(line) for line in lines)


def _item(item: Item, indent: str = "") -> Iterator[str]:
    boxes = {None: "", True: "[x] ", False: "[ ] "}
    yield f"{indent}- {boxes[item.ticked]}{escape(item.text)}"
    for each in item.inside:
        yield from _item(each, f"{indent}  ")
