"""How values are written: readable first, and never so that a reader could misread them."""

from __future__ import annotations

import datetime as dt
import math
from enum import StrEnum

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from support.ordinary_edits import LINES, TEXTS

from mentorlog.domain.changes.edits import Value
from mentorlog.store.yaml.format import (
    Style,
    is_bare_text,
    spell_entry,
    spell_flow,
    spell_text,
    written,
)
from mentorlog.store.yaml.read import parse_document

NOT_BARE = [
    *("no", "Yes", "on", "y", "null", "~", "", "true", ".inf", "nan", "=", "<<"),
    *(
        "13:30",
        "9:05",
        "1:20:30",
        "2026-09-14",
        "2026-9-4",
        "2026-09-14 12:00",
        "2026-09-14T12:00:00Z",
    ),
    *("1e3", "0777", "0o17", "0x1F", "1_000", "+1", "-1.5", ".5", "12345678", "14.30"),
    *(
        "- a",
        "? a",
        ": a",
        "-",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "@a",
        "`a",
        "%a",
        "!a",
        "&a",
        "*a",
        "|",
    ),
    *(
        "[a",
        "{a",
        "]",
        "}",
        ",a",
        "'a",
        '"a',
        " a",
        "a ",
        "a\tb",
        "--- a",
        "...",
        "a\x85b",
        "\ufeffa",
    ),
]
BARE = [
    *(
        "First job?",
        "a#b",
        "a:b",
        "http://x.dk/?a=b#c",
        "-5 degrees",
        "12 34 56 78",
        "it's",
        'say "hi"',
    ),
    *("50 % of it", "a & b", "3/5", "No thanks", "kl. 14", "æøå", "李", "🚀", "a, b"),
]


@pytest.mark.parametrize("text", NOT_BARE)
def test_texts_that_could_be_taken_for_something_else_are_quoted(text: str) -> None:
    """No YAML 1.1 or 1.2 reader finds a number, a date or a sign where a text was meant."""
    assert not is_bare_text(text)
    assert yaml.load(f"a: {spell_text(text)}", Loader=yaml.CSafeLoader) == {"a": text}


@pytest.mark.parametrize("text", BARE)
def test_other_texts_stay_readable(text: str) -> None:
    """Quotes that are not needed are noise."""
    assert spell_text(text) == text
    assert yaml.load(f"a: {text}", Loader=yaml.CSafeLoader) == {"a": text}


@pytest.mark.parametrize(
    ("text", "quote", "spelled"),
    [
        ("x", "'", "'x'"),
        ("x", '"', '"x"'),
        ("it's", "'", "'it''s'"),
        ('C:\\x: "y"', "", "'C:\\x: \"y\"'"),
        ("a\tb", "'", '"a\\tb"'),
        ("a: \x07\x85\u2028\ufeff", "", '"a: \\u0007\\N\\L\\ufeff"'),
    ],
)
def test_the_kind_of_quotes(text: str, quote: str, spelled: str) -> None:
    """The quotes of the place are kept where they can say the text."""
    style = Style(quote=quote)  # type: ignore[arg-type]
    assert spell_text(text, style.quote) == spelled
    assert yaml.load(spelled, Loader=yaml.CSafeLoader) == text


class _Side(StrEnum):
    MENTOR = "mentor"


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        (dt.date(2026, 10, 1), "2026-10-01"),
        (dt.time(9, 5), "09:05"),
        (dt.time(9, 5, 30), "09:05:30"),
        (90, "90"),
        (1.5, "1.5"),
        (math.inf, ".inf"),
        (-math.inf, "-.inf"),
        (math.nan, ".nan"),
        (True, "true"),
        (False, "false"),
        (_Side.MENTOR, "mentor"),
    ],
)
def test_values_that_are_no_texts_are_bare(value: Value, spelled: str) -> None:
    """Dates, times and numbers are written as people write them."""
    assert spell_entry("k", value) == f"k: {spelled}\n"
    assert written(value) == spelled  # type: ignore[arg-type]


def test_nothing_is_written_as_nothing() -> None:
    """A key without a value is how people leave it open; between brackets it needs a word."""
    assert spell_entry("k", None) == "k:\n"
    assert spell_flow([None], Style()) == "[null]"


def test_a_new_entry_as_mentorlog_writes_it() -> None:
    """New files look as the contract shows them."""
    value: Value = ["Choosing a student job", {"text": "First job?", "from": "mentor"}]
    assert spell_entry("topics", value) == (
        "topics:\n  - Choosing a student job\n  - text: First job?\n    from: mentor\n"
    )


def test_an_entry_further_in() -> None:
    """The indent is that of the key; all below it follows."""
    value: Value = {
        "agreed": "Every week.\nOr so.\n",
        "earlier": [{"until": dt.date(2026, 10, 12)}],
    }
    assert spell_entry("answer", value, indent=2) == (
        "  answer:\n    agreed: |\n      Every week.\n      Or so.\n"
        "    earlier:\n      - until: 2026-10-12\n"
    )


def test_other_steps_and_gaps() -> None:
    """The steps of a file are those of what is added to it."""
    style = Style(map_step=4, list_step=0, text_step=3, gap=3)
    value: Value = {"a": {"b": ["c", ["d", {"e": "f\ng\n"}]]}}
    assert spell_entry("k", value, style=style) == (
        "k:\n    a:\n        b:\n        -   c\n        -   -   d\n            -   e: |\n"
        "                   f\n                   g\n"
    )


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("a\nb\n", "|"),
        ("one\n", "|"),
        ("a\nb", "|-"),
        ("  a\nb\n", "|2"),
        ("\n\ta\n", "|2"),
        ("\n\na\n", "|"),
    ],
)
def test_texts_of_several_lines_are_block_text(text: str, header: str) -> None:
    """Free text is written as it is read."""
    entry = spell_entry("k", text)
    assert entry.splitlines()[0] == f"k: {header}"
    assert parse_document(entry).data == {"k": text}


@pytest.mark.parametrize(
    "text", ["a\n\n", "\n", "a\r\nb\n", "a\n\x85\n", "a\n\x07\n", "a\n\ufeff\n"]
)
def test_what_block_text_cannot_hold_is_quoted(text: str) -> None:
    """What would be lost or spoilt in block text goes into double quotes."""
    entry = spell_entry("k", text)
    assert entry.startswith('k: "')
    assert entry.count("\n") == 1
    assert parse_document(entry).data == {"k": text}


def test_a_long_line_stays_on_its_line() -> None:
    """Nothing is ever folded."""
    assert spell_entry("k", "word " * 200 + "end").count("\n") == 1


VALUES = st.recursive(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
        st.sampled_from([*LINES, *TEXTS]),
        st.none(),
        st.integers(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text("ab: #\n\"'-", max_size=5), inner, max_size=4),
    ),
    max_leaves=8,
)
STYLES = st.builds(
    Style,
    map_step=st.integers(1, 5),
    list_step=st.integers(0, 5),
    text_step=st.integers(1, 5),
    gap=st.integers(1, 4),
    quote=st.sampled_from(["", "'", '"']),
    key_quote=st.sampled_from(["", "'", '"']),
    block=st.booleans(),
)


def _texts(value: Value) -> object:
    if isinstance(value, dict):
        return {key: _texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return written(value)  # type: ignore[arg-type]


@given(VALUES, STYLES, st.integers(0, 4))
def test_what_is_written_is_read_again(value: Value, style: Style, indent: int) -> None:
    """Any value in any style, in a block or between brackets, comes back as it was."""
    block = spell_entry("k", value, indent, style)
    assert parse_document(block).data == {"k": _texts(value)}
    assert parse_document(f"k: {spell_flow(value, style)}").data == {"k": _texts(value)}
