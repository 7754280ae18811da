"""The line with the hit: marked, whole where it is short, and around the hits where it is long."""

from __future__ import annotations

import pytest

from mentorlog.domain.text.phrase import Phrase
from mentorlog.features.search.screen import AROUND, highlight
from mentorlog.output.styled_lines import StyledLine, join_pieces
from mentorlog.store.search import Hit

FAR = "word " * 60


def _highlight(text: str) -> StyledLine:
    return highlight(Hit("a.yaml", 1, "notes", text, tuple(Phrase(["trial"]).find(text))))


def _bold(line: StyledLine) -> list[str]:
    return [text for text, style in line.pieces if style == "bold"]


def _text(line: StyledLine) -> str:
    return join_pieces(line.pieces).rstrip()


def test_a_short_line_is_whole() -> None:
    """Every hit in it is bold, and without colour nothing is lost."""
    line = _highlight("A trial [red]and[/red] a Trial.")
    assert _text(line) == "A trial [red]and[/red] a Trial."
    assert _bold(line) == ["trial", "Trial"]


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        (f"{FAR}trial", "… word", "word trial"),
        (f"trial {FAR}end", "trial word", "word …"),
        (f"{FAR}trial {FAR}end", "… word", "word …"),
        (f"{FAR}trial {FAR}trial {FAR}end", "… word", "word …"),
        (f"{'x' * 200}trial{'x' * 200}", "… xxx", "xxx …"),
    ],
)
def test_of_a_long_line_the_surroundings_are_shown(text: str, begins: str, ends: str) -> None:
    """Cut between words, with a sign for what is left out, and each hit in it."""
    line = _highlight(text)
    shown = _text(line)
    assert shown.startswith(begins)
    assert shown.endswith(ends)
    count = text.count("trial")
    assert _bold(line) == ["trial"] * count
    assert len(shown) <= count * (2 * AROUND + 5 + 6)
    if count > 1:
        assert " … " in shown.strip("… ")
