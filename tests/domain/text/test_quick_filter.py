"""A quick look at bytes says no only where the words cannot be: proved over all of Unicode."""

from __future__ import annotations

import re
import sys
from functools import cache

import pytest
from support.sampling import sample

from mentorlog.domain.text.phrase import _SURE, Phrase, compose

pytestmark = pytest.mark.no_cover

LETTERS = [sign for sign in map(chr, range(1, 0x100)) if _SURE.fullmatch(sign)]
"""The signs of which words may consist, upper case among them."""

_NEAR = 0x3000


def _is_judged(sign: str) -> bool:
    return Phrase(["x"]).is_surely_missing(sign.encode())


@cache
def judged() -> list[str]:
    """Return the signs with which the look is content, but the `x` that it looks for.

    They are those of the scripts that are near; of all others a part, or all in a long run.
    """
    codes = (*range(_NEAR), *sample(range(_NEAR, sys.maxunicode + 1), 30_000))
    signs = (chr(code) for code in codes if not 0xD800 <= code < 0xE000)
    return [sign for sign in signs if sign not in "xX" and _is_judged(sign)]


def test_what_is_judged_turns_into_no_letter() -> None:
    """What is composed and without case a letter of a word is that letter, in one case or other."""
    assert len(judged()) > 2000
    small = {sign.casefold() for sign in LETTERS}
    for sign in judged():
        folded = compose(sign).casefold()
        if small & set(folded):
            assert folded in {sign, sign.lower()}
            assert not Phrase([folded]).is_surely_missing(sign.encode())


def test_what_is_judged_leaves_the_letter_before_it() -> None:
    """Composing joins nothing of it with a letter, nor does it part a letter from its accents."""
    for sign in sample((sign for sign in judged() if not sign.isascii()), 400):
        for letter in LETTERS:
            assert compose(letter + sign) == letter + compose(sign)


def test_every_blank_may_stand_between_words() -> None:
    """Whatever divides words in a text does in its bytes."""
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        if sign.isspace():
            assert re.fullmatch(r"\s", sign)
            assert not Phrase(["a", "b"]).is_surely_missing(f"a{sign}B".encode())


def test_letters_of_words_stand_out_in_latin_1() -> None:
    """A file in Latin-1, which is searched too, is not mistaken for one without them."""
    assert set("abyzæøåéäöüÿñ!'") <= set(LETTERS)
    for sign in LETTERS:
        for form in {sign, sign.lower(), sign.upper()} & set(map(chr, range(0x100))):
            assert not Phrase([sign.casefold()]).is_surely_missing(form.encode("latin-1"))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["library", "job"], "the library"),
        (["library", "job"], "job library"),
        (["library", "job"], "en jøb på library \u2013 “ÆØÅ”…"),
        (["møde"], "Mødt: moede, mode, mæde"),
        (["på", "åen"], "Åen på"),
    ],
)
def test_a_glance_is_enough(words: list[str], text: str) -> None:
    """Most files, in English and in Danish, are done with by that."""
    assert Phrase(words).is_surely_missing(text.encode())


@pytest.mark.parametrize(
    "text", ["Bo\u0301", "Straße", "300 \u212a", "Łódź", "漢", "\ufeffa", "\0"]
)
def test_what_is_not_judged(text: str) -> None:
    """Such a file is looked at in full, and rejected there."""
    assert not Phrase(["library"]).is_surely_missing(text.encode())
    assert not Phrase(["library"]).may_be_in_file(text.encode())
    assert not Phrase(["łódź"]).may_be_in_file(b"lodz")
