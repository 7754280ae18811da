"""Long texts made short."""

from __future__ import annotations

import pytest

from mentorlog.output.format import first_sentence, join_wrapped, one_line, shorten


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("  Short.\n", "Short."),
        ("One two three. Four five six.", "One two three. …"),
        ("One two three, four five six.", "One two three, four …"),
        ("x" * 30, f"{'x' * 20} …"),
        ("A. bcdefgh ijklmnop qrst", "A. bcdefgh ijklmnop …"),
        ("Line one is here\nand two follows", "Line one is here …"),
    ],
)
def test_it_ends_with_a_sentence_or_else_a_word(text: str, short: str) -> None:
    """No word is cut in two, unless it is the only one."""
    assert shorten(text, 20) == short


def test_one_line_has_no_line_breaks() -> None:
    """An item of a list stays an item."""
    assert one_line(" a\n\n  b\tc ", 20) == "a b c"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It takes time. Let it.", "It takes time."),
        ("Tag f.eks. en kaffe. Øv det!", "Tag f.eks. en kaffe."),
        ("Why not? Åbn døren.", "Why not?"),
        ("No end", "No end"),
    ],
)
def test_the_first_sentence_ends_before_a_capital_letter(text: str, first: str) -> None:
    """An abbreviation ends no sentence."""
    assert first_sentence(text) == first


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("In doubt about the library\njob: is it new?\nAsk Lars.", None),
        ("Talked about jobs\nExams next\nA book", "Talked about jobs\nExams next\nA book"),
        ("- one thing\n- another\n1. first\n2. second", None),
        ("Said yes.\nand no", "Said yes.\nand no"),
        ("One thing\n\nanother one", "One thing\n\nanother one"),
        (f"{'word ' * 12}end of it\nLars said so", f"{'word ' * 12}end of it Lars said so"),
        ("hun vil\nårligt møde\n", "hun vil årligt møde"),
        ("With people,\nLars said", "With people, Lars said"),
        ("Three of them,\n- one", "Three of them,\n- one"),
    ],
)
def test_a_sentence_that_was_wrapped_by_hand_is_whole(text: str, joined: str | None) -> None:
    """Short lines, items of a list and paragraphs stay as they are."""
    if joined is None:
        joined = text.replace("library\njob", "library job")
    assert join_wrapped(text) == joined
