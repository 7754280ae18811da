"""What is drawn where there is little room."""

from __future__ import annotations

import io

import pytest
from rich.console import Console, RenderableType
from rich.text import Text

from mentorlog.output.fitting import FirstThatFits, TextWithTail


def _draw(what: RenderableType, width: int) -> list[str]:
    console = Console(file=io.StringIO(), width=width)
    console.print(what)
    file = console.file
    assert isinstance(file, io.StringIO)
    return [line.rstrip() for line in file.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (30, ["Call the town hall  you, late"]),
        (28, ["Call the town hall", "you, late"]),
        (14, ["Call the town", "hall", "you, late"]),
        (15, ["Call the town", "hall  you, late"]),
    ],
)
def test_a_tail_is_not_broken(width: int, lines: list[str]) -> None:
    """It stands behind the last line, or below it."""
    assert _draw(TextWithTail(Text("Call the town hall"), Text("you, late")), width) == lines


def test_the_first_drawing_that_fits_is_shown() -> None:
    """Where none fits, the last one; in a roomy place, the first, broken."""
    drawings = ["a long line of it", "shorter", "tiny"]
    assert _draw(FirstThatFits(drawings), 17) == ["a long line of it"]
    assert _draw(FirstThatFits(drawings), 10) == ["shorter"]
    assert _draw(FirstThatFits(drawings), 3) == ["tin", "y"]
    assert _draw(FirstThatFits(drawings, roomy=12), 12) == ["a long line", "of it"]
