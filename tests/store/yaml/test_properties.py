"""Random documents by random hands, random edits, and texts that are hardly YAML at all."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import edited_yaml as second
from support.human_yaml import Hand
from support.ordinary_edits import choose_edit, load_styles

from mentorlog.domain.changes.edits import Add, Remove
from mentorlog.errors import UnsafeEditError
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

SCALARS = st.one_of(
    st.none(),
    st.sampled_from(
        ["x", "First job?", "no", "14:30", "~", "a: b", "# c", "- d", "", "two\nlines\n"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=12),
    st.lists(st.text("ab c#:", max_size=6), min_size=2, max_size=4).map(
        lambda lines: "x" + "\n".join(lines) + "\n"
    ),
)
KEYS = st.one_of(st.sampled_from(["text", "due", "a key", "no"]), st.text("abæ:# '", max_size=6))
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)
        ),
        max_leaves=12,
    ),
    max_size=5,
)
SEEDS = st.integers(0, 2**32)
SLOW = settings(suppress_health_check=[HealthCheck.too_slow])


def _random(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - chance, not secrecy


@SLOW
@given(DATA, SEEDS)
def test_a_document_by_any_hand_is_read(data: dict[str, object], seed: int) -> None:
    """Whatever the style, the data that were written down are read."""
    text = Hand(_random(seed)).write(data)
    assert parse_document(text.rstrip("\r\n") + "\n").data == data


@SLOW
@given(DATA, SEEDS)
def test_edits_of_a_document_by_any_hand(data: dict[str, object], seed: int) -> None:
    """Three edits in a row are right by other parsers' account, or refused."""
    rng = _random(seed)
    text = Hand(rng).write(data)
    for _ in range(3):
        change = choose_edit(rng, parse_document(text).data)
        try:
            after = edit(text, [change])
        except UnsafeEditError:
            continue
        second.assert_sound(text, change, after)
        text = after


@SLOW
@given(DATA, SEEDS)
def test_adding_and_removing_leaves_the_other_lines(data: dict[str, object], seed: int) -> None:
    """What was added and taken out again has left nothing but perhaps a blank line."""
    text = Hand(_random(seed), blank_lines=0).write(data or {"a": None})
    try:
        added = edit(text, [Add((), "x-new", ["word", {"k": "v"}])])
    except UnsafeEditError:
        return
    removed = edit(added, [Remove(("x-new",))])
    assert [line.strip() for line in removed.splitlines()] == [
        line.strip() for line in text.splitlines()
    ]


FRAGMENTS = (
    *("\n", "\r\n", "\r", " ", "  ", "\t", "- ", "? ", ": ", ":", "#", " # c", "|", ">", "|+"),
    *(
        "&a ",
        "*a",
        "!",
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        '"',
        "\\",
        "\x85",
        "\u2028",
        "---\n",
        "...\n",
    ),
    *("%", "@", "`", "~", "<<", "é", "🚀", "\x00", "null", "\ufeff", "\ud800"),
)


def _spoil(rng: random.Random, text: str) -> str:
    """Change a text at a few places, by chance."""
    for _ in range(rng.randint(1, 4)):
        start = rng.randint(0, len(text))
        end = start + rng.randint(0, 40)
        new = rng.choice((rng.choice(FRAGMENTS), rng.choice(FRAGMENTS), "", text[end : end + 60]))
        text = text[:start] + new + text[rng.choice((start, start, end)) :]
    return text


@SLOW
@given(st.sampled_from(list(load_styles().values())), SEEDS)
def test_spoilt_files_are_refused_or_edited_rightly(text: str, seed: int) -> None:
    """No file, however broken, leads to anything but the errors that are declared, or to damage."""
    rng = _random(seed)
    text = _spoil(rng, text)
    try:
        change = choose_edit(rng, parse_document(text).data)
        after = edit(text, [change])
    except (YamlTextError, UnsafeEditError):
        return
    second.assert_sound(text, change, after)
