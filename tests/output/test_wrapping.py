"""Lines broken between words, as wide as a terminal shows them."""

from hypothesis import given
from hypothesis import strategies as st

from mentorlog.output.terminal import cell_width, wrap


def test_a_broken_line_goes_on_below_its_first_word() -> None:
    """Bullets, numbers and indentation keep their shape."""
    assert wrap("- one two three", 9) == ["- one two", "  three"]
    assert wrap("12. one two three", 11) == ["12. one two", "    three"]
    assert wrap("  one two three", 9) == ["  one two", "  three"]


def test_what_stands_before_a_line_counts() -> None:
    """The prompt takes room in the first line, the indentation in all others."""
    lines = wrap("one two four\nthree", 10, first="> ", rest="  ")
    assert lines == ["> one two", "  four", "  three"]


def test_wide_signs_take_two_cells_and_accents_none() -> None:
    """Japanese is broken where the terminal would break it."""
    assert cell_width("日本") == 4
    assert cell_width("e\u0301") == 1
    assert wrap("日本語の手紙です一二三", 8) == ["日本語の", "手紙です", "一二三"]


def test_a_blank_that_must_not_break_does_not() -> None:
    """A no-break space keeps a key and its meaning together."""
    assert wrap("Enter\xa0keep x\xa0done", 12) == ["Enter\xa0keep", "x\xa0done"]


@given(st.text(alphabet="ab é日 \n", max_size=60), st.integers(min_value=12, max_value=40))
def test_no_line_is_too_long_and_nothing_is_lost(text: str, columns: int) -> None:
    """Only blanks at a break disappear."""
    lines = wrap(text, columns)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cell_width(line) <= columns for line in lines if not line.startswith(" " * 4))
