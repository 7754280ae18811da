"""A phrase is found without case and in one Unicode form, at the place where it is read."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.nasty import searches
from support.sampling import choose

from mentorlog.domain.text.phrase import Phrase, compose

LETTERS = "aåæøAÅÆØsßẞ\u017fkK\u212aiİ\u0131ŉ\ufb01µμe\u0301 \n\t'é"


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["møde"], "Et MØDE i dag", ["MØDE"]),
        (["å"], "Kun A\u030a her", ["Å"]),
        (["a\u030a"], "Å", ["Å"]),
        (["å"], "\N{ANGSTROM SIGN}", ["Å"]),
        (["strasse"], "Straße", ["Straße"]),
        (["straße"], "STRASSE", ["STRASSE"]),
        (["s"], "ß", ["ß"]),
        (["a", "trial"], "I ask: a\n   trial month", ["a\n   trial"]),
        (["a  trial\n"], "a trial", ["a trial"]),
        (["lib"], "library, Library", ["lib", "Lib"]),
        (["a.b"], "axb a.b", ["a.b"]),
        (["trial", "a"], "a trial", []),
        (["e"], "é", []),
    ],
)
def test_a_phrase_is_found_where_it_stands(words: list[str], text: str, found: list[str]) -> None:
    """Words follow one another as they were given; other blanks between them do no harm."""
    composed = compose(text)
    places = Phrase(words).find(composed)
    assert [composed[start:end] for start, end in places] == found


def test_what_becomes_longer_without_case_shifts_nothing() -> None:
    """The mark stands on the word, though `ß` before it counts as two letters."""
    text = "Straße und Bibliothek"
    assert [text[start:end] for start, end in Phrase(["bib"]).find(text)] == ["Bib"]


def test_nothing_to_look_for() -> None:
    """Blanks alone are no word."""
    assert Phrase([" ", "\n"]).words == ()


@given(st.text(LETTERS, max_size=12), st.text(LETTERS, min_size=1, max_size=4))
def test_the_quick_look_misses_nothing(text: str, said: str) -> None:
    """Whatever is found is let through by the quick look, in whichever form it was typed."""
    phrase = Phrase([said])
    if not phrase.words or not phrase.find(compose(text)):
        return
    for form in (text, unicodedata.normalize("NFD", text), compose(text)):
        assert phrase.may_be_in(form)


@settings(max_examples=choose(80, 400), deadline=None)
@given(searches())
def test_no_file_is_rejected_that_holds_the_words(search: tuple[list[str], bytes]) -> None:
    """Whichever way a file is decoded, the look at its bytes is never wrong with a no."""
    said, raw = search
    words = compose(" ".join(said)).split()
    pattern = r"\s+".join(re.escape(word.casefold()) for word in words)
    if words and re.search(pattern, compose(_decode(raw)).casefold()):
        assert Phrase(said).may_be_in_file(raw)


def _decode(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def test_the_quick_look_rejects() -> None:
    """Most files are done with at one look."""
    phrase = Phrase(["library", "job"])
    assert phrase.may_be_in("the Library\n   JOB")
    for text in ("the library", "job library", "en jøb på library", "library… job"):
        assert not phrase.may_be_in(text)
