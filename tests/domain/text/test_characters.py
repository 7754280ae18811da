"""What a terminal would obey or hide is shown; what it cannot say is spelled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.text.characters import encodable, escape_controls


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("bell\x07", "bell␇"),
        ("\x00\x7f", "␀␡"),
        ("\x9b2J", "\N{REPLACEMENT CHARACTER}2J"),
        ("a\r\nb", "a␍\nb"),
        ("a\u2028b\u2029c\x85d", "a␤b␤c␤d"),
        ("abc\u202edef\u2066g", "abc\N{REPLACEMENT CHARACTER}def\N{REPLACEMENT CHARACTER}g"),
        ("\udce6", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_what_a_terminal_would_obey_has_a_stand_in(text: str, shown: str) -> None:
    """A text from a file cannot move the cursor, colour the screen or turn the writing."""
    assert escape_controls(text) == shown


@pytest.mark.parametrize(
    "text", ["Møde på fredag: æøå ÆØÅ", "e\u0301", "👩‍🏫 ok", "日本語", "two\nlines\tand a tab", ""]
)
def test_ordinary_writing_is_left_alone(text: str) -> None:
    """Letters of every script, accents, joined emoji, newlines and tabs stay as they are."""
    assert escape_controls(text) == text


def test_newlines_and_tabs_are_shown_on_request() -> None:
    """A text that must fit one line keeps no newline."""
    assert escape_controls("a\n\tb", keep="") == "a␊ b"


@given(st.text())
def test_columns_stay_true(text: str) -> None:
    """Every stand-in takes the place of one character, so that a caret still points right."""
    shown = escape_controls(text)
    assert len(shown) == len(text)
    assert not any(ord(sign) < 0x20 and sign not in "\n\t" for sign in shown)
    assert escape_controls(shown) == shown


@pytest.mark.parametrize(
    ("text", "encoding", "spelled"),
    [
        ("Møde på fredag", "ascii", "Moede paa fredag"),
        ("Ærø — “ja” …", "ascii", 'Aeroe - "ja" ...'),
        ("café e\u0301", "ascii", "cafe e"),
        ("␛[31m", "ascii", "^[[31m"),
        ("日本", "ascii", "??"),
        ("Møde → nu", "iso-8859-1", "Møde -> nu"),
        ("Møde → nu", "utf-8", "Møde → nu"),
        ("Møde", "no-such-encoding", "Moede"),
    ],
)
def test_what_an_encoding_lacks_is_spelled(text: str, encoding: str, spelled: str) -> None:
    """A terminal that knows only ASCII still says something that can be read."""
    assert encodable(text, encoding) == spelled


@given(st.text())
def test_spelling_never_fails(text: str) -> None:
    """Whatever stands in a file, it can be written to the poorest terminal."""
    encodable(text, "ascii").encode("ascii")
