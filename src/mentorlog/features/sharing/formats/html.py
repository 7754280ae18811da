"""The shared page as one file of HTML that loads nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from mentorlog.features.sharing.formats.page import Item, Part, Section, SharedPage
from mentorlog.texts import Language

_STYLE = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
body { overflow-wrap: break-word; overflow-wrap: anywhere; text-align: start; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
ul { margin-top: 0.25rem; padding-inline-start: 1.5rem; }
li.ticked { list-style: none; }
li.ticked > span { display: inline-block; width: 1.25rem; margin-inline-start: -1.25rem; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #eee; } }
@media print { section { break-inside: avoid; } }
"""

_TICK = '<span aria-hidden="true">&#10003;&#65038;</span>'
"""A tick as text: not every browser shows one that the style sheet puts there.

A screen reader passes it over, as the words behind it say the same.
"""


def format_html(page: SharedPage, language: Language) -> str:
    """Write the page, which ends in a newline; every text in it is escaped."""
    title = escape(page.title)
    body = "".join(line for section in page.sections for line in _section(section))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f'<body>\n<main>\n<h1 dir="auto">{title}</h1>\n{body}</main>\n</body>\n</html>\n'
    )


def _section(section: Section) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(section.title)}</h2>\n"
    if section.line:
        yield f'<p dir="auto">{escape(section.line)}</p>\n'
    for part in section.parts:
        yield from _part(part)
    yield "</section>\n"


def _part(part: Part) -> Iterator[str]:
    if part.title:
        yield f"<h3>{escape(part.title)}</h3>\n"
    yield from _list(part.items)
    for lines in part.paragraphs:
        said = "<br>\n".join(escape(line) for line in lines)
        yield f'<p dir="auto">{said}</p>\n'


def _list(items: tuple[Item, ...]) -> Iterator[str]:
    if items:
        yield "<ul>\n"
        for item in items:
            mark, tick = (' class="ticked"', f"{_TICK} ") if item.ticked else ("", "")
            yield f'<li{mark} dir="auto">{tick}{escape(item.text)}'
            yield from _list(item.inside)
            yield "</li>\n"
        yield "</ul>\n"
