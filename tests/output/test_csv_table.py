"""One way in which every text becomes a cell of a table."""

from __future__ import annotations

import csv
import io

import pytest

from mentorlog.output.csv_table import format_csv
from mentorlog.texts import Language, Texts

TEXTS = (
    *("plain", "a, b; c", 'she said "yes"', "two\nlines", "a\ttab", " blank ", "Møde"),
    *("=1+1", "+1", "-1", "@x", "\uff1dx", "\t=x", "\r\n@x", "\x00=x", "'already"),
)


def _read(raw: bytes, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=separator))


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_one_cell_on_one_line_and_no_formula(text: str) -> None:
    """In both forms of the table, whatever stands in it."""
    for excel, separator in ((None, ","), (Texts("en"), ","), (Texts("da"), ";")):
        raw = format_csv([[1, text, None], ["end"]], excel)
        (number, cell, none), last = _read(raw, separator)
        assert (number, none, last) == ("1", "", ["end"])
        assert " ".join(cell.removeprefix("'").split()) == cell.removeprefix("'")
        assert cell[0] not in "=+-@\uff1d"
        assert len(raw.splitlines()) == 2


def test_no_text_is_split_by_another_separator() -> None:
    """A cell with any of them stands in quotes, for a program that believes in that one."""
    assert format_csv([["a;b", "c,d", "e\tf"]]) == b'"a;b","c,d",e f\n'


@pytest.mark.parametrize(("language", "line"), [("en", b"a,1\r\n"), ("da", b"a;1\r\n")])
def test_a_table_for_a_double_click(language: Language, line: bytes) -> None:
    """With a mark that says UTF-8, and the separator of the language."""
    assert format_csv([["a", 1]], Texts(language)) == b"\xef\xbb\xbf" + line
