"""Pictures as SVG: their common parts, their colours by day and night, and wrapped text.

No element has a style of its own, so a page with a strict content security policy can hold one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from mentorlog.domain.text.characters import escape_controls

WIDTH = 360
"""The width in units: that of a phone, so that text is never scaled down there."""

MARGIN = 10
LINE = 17
"""The units from one line of text to the next."""

_LETTER = {"text": 13 * 0.62, "text strong": 13 * 0.7, "quiet": 12 * 0.62}
"""The average width of a letter in each style, in units, for a wide font."""

STYLE = """\
.picture { display: block; width: 100%; max-width: 30rem; height: auto; }
.picture { font: 13px system-ui, sans-serif; }
.picture text { paint-order: stroke; stroke-width: 4px; stroke-linejoin: round; stroke: #ffffff; }
.picture .text { fill: #1d2530; }
.picture .quiet { fill: #56606c; font-size: 12px; }
.picture .strong { font-weight: 600; }
.picture .rule { stroke: #c5ccd5; }
.picture .room { fill: #e3e8ed; }
.picture .today { stroke: #8a5a12; stroke-dasharray: 3 3; }
.picture .done { fill: #1f6f6b; stroke: #1f6f6b; }
.picture .open { fill: #ffffff; stroke: #1f6f6b; }
.picture .late { fill: #ffffff; stroke: #a14a00; }
.picture .off { fill: none; stroke: #56606c; }
.picture .ground { fill: #ffffff; }
@media screen and (prefers-color-scheme: dark) {
.picture text { stroke: #171b20; }
.picture .text { fill: #e8ebee; }
.picture .quiet { fill: #aeb7c1; }
.picture .rule { stroke: #48525d; }
.picture .room { fill: #333c46; }
.picture .today { stroke: #e0b060; }
.picture .done { fill: #7cc7bf; stroke: #7cc7bf; }
.picture .open { fill: #171b20; stroke: #7cc7bf; }
.picture .late { fill: #171b20; stroke: #f0b072; }
.picture .off { stroke: #aeb7c1; }
.picture .ground { fill: #171b20; }
}
"""
"""The style sheet of the pictures; a page that holds one puts it into its own."""


@dataclass(frozen=True)
class Picture:
    """A picture: its elements, and the two texts for people who cannot see it.

    `name` distinguishes the pictures of one page.
    """

    name: str
    title: str
    description: str
    elements: tuple[str, ...]
    height: int

    def format_inline(self) -> str:
        """Return the element for a page whose style sheet includes `STYLE`."""
        return "\n".join((self._head(""), *self._texts(), *self.elements, "</svg>\n"))

    def format_document(self) -> str:
        """Return a file of its own with style sheet and background; it ends in a newline."""
        size = f' xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{self.height}"'
        ground = f'<rect class="ground" width="{WIDTH}" height="{self.height}"/>'
        style = f"<style>\n{STYLE}</style>"
        parts = (self._head(size), *self._texts(), style, ground, *self.elements, "</svg>\n")
        return "\n".join(parts)

    def _head(self, more: str) -> str:
        return (
            f'<svg class="picture" role="img" viewBox="0 0 {WIDTH} {self.height}"{more}'
            f' aria-labelledby="{self.name}-title {self.name}-description">'
        )

    def _texts(self) -> Iterator[str]:
        yield f'<title id="{self.name}-title">{spell(self.title)}</title>'
        yield f'<desc id="{self.name}-description">{spell(self.description)}</desc>'


def spell(text: str) -> str:
    """Return a text on one line, escaped for XML."""
    return escape(escape_controls(" ".join(text.split()), keep=""))


def format_number(value: float) -> str:
    """Return a length or a coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def draw_text(x: float, y: float, text: str, *, style: str = "text", anchor: str = "") -> str:
    """Return a line of text with its baseline at `y`; `anchor` is `middle` or `end`."""
    aligned = f' text-anchor="{anchor}"' if anchor else ""
    place = f'x="{format_number(x)}" y="{format_number(y)}"'
    return f'<text class="{style}" {place}{aligned}>{spell(text)}</text>'


def draw_line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    """Return a straight line."""
    ends = zip(("x1", "y1", "x2", "y2"), (x1, y1, x2, y2), strict=True)
    places = " ".join(f'{name}="{format_number(value)}"' for name, value in ends)
    return f'<line class="{style}" {places}/>'


def draw_rectangle(x: float, y: float, width: float, height: float, style: str) -> str:
    """Return a rectangle, as for a bar."""
    sides = zip(("x", "y", "width", "height"), (x, y, width, height), strict=True)
    places = " ".join(f'{name}="{format_number(value)}"' for name, value in sides)
    return f'<rect class="{style}" {places} rx="2"/>'


def measure_text(text: str, style: str = "text") -> float:
    """Return an upper estimate of a text's width; ideographs count as two letters."""
    # The reader's font is not known here, so the width can only be estimated.
    letters = sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
    return letters * _LETTER[style]


def wrap_text(text: str, width: float, style: str = "text") -> list[str]:
    """Return the lines of a text, none wider than `width`; longer words are broken."""
    lines = [""]
    for word in escape_controls(" ".join(text.split()), keep="").split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if measure_text(longer, style) <= width:
            lines[-1] = longer
            continue
        pieces = list(_break_word(word, width, style))
        lines = [*lines, *pieces] if lines[-1] else pieces
    return lines


def _break_word(word: str, width: float, style: str) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and measure_text(piece + letter, style) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
