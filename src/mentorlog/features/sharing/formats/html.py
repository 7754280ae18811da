"""The shared page as one file of HTML that loads nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape

from mentorlog.features.sharing.formats.page import Item, Part, Section, SharedPage
from mentorlog.output.format import join_wrapped
from mentorlog.output.svg import STYLE as PICTURES
from mentorlog.texts import Language

_STYLE = """\
:root { color-scheme: light dark; --ink: #1d2530; --quiet: #56606c; --rule: #d5dae0; }
:root { --ground: #ffffff; --card: #f2f5f4; --accent: #1f6f6b; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 40rem; text-align: start; }
body { background: var(--ground); color: var(--ink); }
body { font: 1.0625rem/1.6 "Iowan Old Style", "Palatino Linotype", P052, Georgia, serif; }
body { overflow-wrap: break-word; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.9rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 0.75rem; color: var(--accent); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p { margin: 0.25rem 0 0.75rem; }
.quiet { color: var(--quiet); font: 0.95rem/1.5 system-ui, sans-serif; }
.ahead { margin-top: 2rem; padding: 1rem 1.25rem; background: var(--card); border-radius: 0.5rem; }
.ahead h2 { margin-top: 0; }
article { margin-top: 1.5rem; border-top: 1px solid var(--rule); }
ul { margin: 0.25rem 0 0.75rem; padding-inline-start: 1.5rem; }
li { margin: 0.15rem 0; }
li.ticked { list-style: none; }
li.ticked > span { display: inline-block; width: 1rem; margin-inline-start: -1.25rem; }
.picture { margin: 0.75rem -0.6rem 1rem; width: calc(100% + 1.2rem); }
@media screen and (prefers-color-scheme: dark) {
:root { --ink: #e8ebee; --quiet: #aeb7c1; --rule: #39424c; }
:root { --ground: #171b20; --card: #20272d; --accent: #7cc7bf; }
}
@page { size: A4; margin: 18mm; }
@media print {
:root { color-scheme: light; }
body { padding: 0; max-width: none; font-size: 10.5pt; }
h1, h2, h3, h4 { break-after: avoid; }
.ahead { border: 1px solid var(--rule); }
article, li, .picture { break-inside: avoid; }
.picture { max-width: 105mm; }
}
"""

_TICK = '<span aria-hidden="true">&#10003;&#65038;</span>'
"""A tick as text: not every browser shows one that the style sheet puts there.

A screen reader passes it over, as the words behind it say the same.
"""

_TOP = 2
"""The level of the headings below the title."""


def format_html(page: SharedPage, language: Language) -> str:
    """Return the page as HTML with every text escaped; it ends in a newline."""
    title, style = escape(page.title), f"\n{PICTURES}{_STYLE}"
    line = f'<p class="quiet" dir="auto">{escape(page.line)}</p>\n' if page.line else ""
    body = "".join(text for section in page.sections for text in _section(section))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n"
        f'<body>\n<main>\n<h1 dir="auto">{title}</h1>\n{line}{body}</main>\n</body>\n</html>\n'
    )


def _policy(style: str) -> str:
    """Return a content security policy for this one style sheet: no script, picture or form."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _section(section: Section, level: int = _TOP) -> Iterator[str]:
    element = "section" if level == _TOP else "article"
    ahead = ' class="ahead"' if section.is_ahead else ""
    yield f'<{element}{ahead}>\n<h{level} dir="auto">{escape(section.title)}</h{level}>\n'
    if section.line:
        quiet = "" if level == _TOP else ' class="quiet"'
        yield f'<p{quiet} dir="auto">{escape(section.line)}</p>\n'
    for picture in section.pictures:
        yield picture.format_inline()
    for part in section.parts:
        yield from _part(part, level + 1)
    for each in section.inside:
        yield from _section(each, level + 1)
    yield f"</{element}>\n"


def _part(part: Part, level: int) -> Iterator[str]:
    if part.title:
        yield f'<h{level} dir="auto">{escape(part.title)}</h{level}>\n'
    yield from _list(part.items)
    for lines in part.paragraphs:
        flowing = join_wrapped("\n".join(lines)).split("\n")
        said = "<br>\n".join(escape(line) for line in flowing)
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
