"""What was found, drawn: the place, and the line with the hit in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mentorlog.domain.text.phrase import Span
from mentorlog.store.search import FoundIn
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from mentorlog.store.search import Hit


AROUND = 70
"""How many characters of a long line are shown on either side of a hit."""

_CUT = "…"


def render_hits(found: Sequence[FoundIn], texts: Texts) -> RenderableType:
    """Draw the hits below the name of each relationship, and how many lines they stand in."""
    parts: list[RenderableType] = []
    for each in found:
        parts += [*([Text()] if parts else []), Text(each.name, style="bold")]
        for hit in each.hits:
            parts += [_indented(_place(hit, texts), 2), _indented(highlight(hit), 4)]
    count = sum(len(each.hits) for each in found)
    return Group(*parts, Text(), Text(texts.count("search.lines", count), style="dim"))


def _indented(text: Text, columns: int) -> RenderableType:
    return Padding(text, (0, 0, 0, columns))


def _place(hit: Hit, texts: Texts) -> Text:
    key = "search.place" if hit.field else "search.place-broken"
    place = texts(key, file=hit.file, line=hit.line, field=hit.field)
    return Text(place, style="dim", overflow="fold")


def highlight(hit: Hit) -> Text:
    """Return the line with its hits in bold; of a long one, what stands around them."""
    line = Text(overflow="fold")
    spans = deque(hit.spans)
    for start, end in _pieces(hit):
        line.append(f"{_CUT} " if start and not line else "")
        line.append(_marked(hit.text[start:end], start, spans))
        line.append(f" {_CUT} " if end < len(hit.text) else "")
    line.rstrip()
    return line


def _marked(text: str, start: int, spans: deque[Span]) -> Text:
    """Return a piece that begins at `start`, with its hits in bold; they are taken out of `spans`.

    The hits of a line stand in order, and each in one piece.
    """
    piece = Text(text)
    while spans and spans[0][0] < start + len(text):
        first, last = spans.popleft()
        piece.stylize("bold", first - start, last - start)
    return piece


def _pieces(hit: Hit) -> list[Span]:
    """Return the parts of the line that are shown, from left to right."""
    pieces: list[Span] = []
    for start, end in _surroundings(hit):
        if pieces and start <= pieces[-1][1] + len(_CUT) + 2:
            pieces[-1] = pieces[-1][0], max(end, pieces[-1][1])
        else:
            pieces.append((start, end))
    return pieces


def _surroundings(hit: Hit) -> Iterator[Span]:
    """Yield the surroundings of each hit, which begin and end with a whole word."""
    text = hit.text
    for first, last in hit.spans:
        start, end = first - AROUND, last + AROUND
        blank = text.find(" ", start, first) if start > 0 else -1
        start = 0 if start <= 0 else blank + 1 or start
        blank = text.rfind(" ", last, end) if end < len(text) else -1
        end = len(text) if end >= len(text) else (end if blank < 0 else blank)
        yield start, end
