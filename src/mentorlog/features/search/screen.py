"""The screen of `search`: each line with its place, the phrase in bold."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.text.phrase import Span
from mentorlog.output.styled_lines import Piece, StyledLine, StyledLines
from mentorlog.store.search import FoundIn
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from mentorlog.store.search import Hit


AROUND = 70
"""How many characters of a long line are shown on either side of a hit."""

_CUT = "…"


def render_hits(found: Sequence[FoundIn], texts: Texts) -> StyledLines:
    """Draw the hits below the name of each relationship, and the number of lines."""
    lines: list[StyledLine] = []
    for each in found:
        lines += [StyledLine()] if lines else []
        lines.append(StyledLine(((each.name, "bold"),)))
        for hit in each.hits:
            lines += [_place(hit, texts), highlight(hit)]
    count = sum(len(each.hits) for each in found)
    said = StyledLine(((texts.count("search.lines", count), "dim"),))
    return StyledLines((*lines, StyledLine(), said))


def _place(hit: Hit, texts: Texts) -> StyledLine:
    key = "search.place" if hit.field else "search.place-broken"
    place = texts(key, file=hit.file, line=hit.line, field=hit.field)
    return StyledLine(((place, "dim"),), indent=2)


def highlight(hit: Hit) -> StyledLine:
    """Return the line with its hits in bold; of a long one, what stands around them."""
    pieces: list[Piece] = []
    spans = deque(hit.spans)
    for start, end in _shown(hit):
        pieces.append((f"{_CUT} " if start and not pieces else "", ""))
        place = start
        while spans and spans[0][0] < end:
            first, last = spans.popleft()
            pieces += [(hit.text[place:first], ""), (hit.text[first:last], "bold")]
            place = last
        pieces.append((f"{hit.text[place:end]}{f' {_CUT} ' if end < len(hit.text) else ''}", ""))
    return StyledLine(tuple(pieces), indent=4)


def _shown(hit: Hit) -> list[Span]:
    """Return the parts of the line that are shown, from left to right."""
    parts: list[Span] = []
    for start, end in _surroundings(hit):
        # The sign for a gap would take more room than what it hides.
        if parts and start <= parts[-1][1] + len(_CUT) + 2:
            parts[-1] = parts[-1][0], max(end, parts[-1][1])
        else:
            parts.append((start, end))
    return parts


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
