"""Lines that are written without Rich: styles, labels, tails, wide letters, and where they end."""

from __future__ import annotations

import pytest

from mentorlog.output.styled_lines import Piece, StyledLine, StyledLines, cut_text, format_styled
from mentorlog.output.terminal import cell_width


def _rows(line: StyledLine, columns: int, *, plain: bool = True) -> list[str]:
    return list(format_styled(StyledLines((line,)), columns, cell_width, plain=plain))


@pytest.mark.parametrize(
    ("width", "rows"),
    [
        (30, ["Call the town hall  you, late"]),
        (28, ["Call the town hall", "you, late"]),
        (14, ["Call the town", "hall", "you, late"]),
        (15, ["Call the town", "hall  you, late"]),
        (5, ["Call", "the", "town", "hall", "you,", "late"]),
    ],
)
def test_a_tail_is_not_broken(width: int, rows: list[str]) -> None:
    """It stands behind the last row or below it, as long as it fits into one."""
    line = StyledLine((("Call the town hall", ""),), tail=(("you, late", "dim"),))
    assert _rows(line, width) == rows


def test_a_label_stands_before_the_first_row() -> None:
    """What goes on below is indented; a style goes on, and blanks at the end are none."""
    pieces: tuple[Piece, ...] = (("Café ", "bold"), ("by the river", "dim"))
    line = StyledLine(pieces, indent=7, label=(("  Next", "dim"),))
    assert _rows(line, 20) == ["  Next Café by the", "       river"]
    assert _rows(line, 20, plain=False) == [
        "\x1b[2m  Next\x1b[0m \x1b[1mCafé \x1b[0m\x1b[2mby the\x1b[0m",
        "       \x1b[2mriver\x1b[0m",
    ]


def test_a_text_of_several_lines_stays_in_its_place() -> None:
    """A new line that a file holds is one here, and what steers a terminal is shown."""
    line = StyledLine((("Long street\n2 \x1b[31mleft", ""),), indent=2)
    assert _rows(line, 20, plain=False) == ["  Long street", "  2 \u241b[31mleft"]


def test_a_command_is_whole_and_a_brief_line_is_cut() -> None:
    """The one goes on in the terminal's next row, the other ends with a sign."""
    pieces: tuple[Piece, ...] = (("mentorlog ", ""), ("action done 1", "yellow"))
    assert _rows(StyledLine(pieces, is_whole=True), 12) == ["mentorlog action done 1"]
    assert _rows(StyledLine(pieces, is_cut=True), 15) == ["mentorlog acti…"]
    assert _rows(StyledLine(pieces, is_cut=True), 15, plain=False) == [
        "mentorlog \x1b[33macti\x1b[0m\x1b[33m…\x1b[0m"
    ]
    assert _rows(StyledLine(pieces, is_cut=True), 23) == ["mentorlog action done 1"]


@pytest.mark.parametrize(
    ("text", "columns", "cut"),
    [("王小明", 6, "王小明"), ("王小明", 5, "王小…"), ("王小明", 4, "王…"), ("abc", 1, "…")],
)
def test_wide_letters_take_two_columns(text: str, columns: int, cut: str) -> None:
    """None is cut in half, and none stands over the edge."""
    assert cut_text(text, columns, cell_width) == cut
    assert all(cell_width(row) <= 7 for row in _rows(StyledLine(((text * 9, ""),), indent=2), 7))
