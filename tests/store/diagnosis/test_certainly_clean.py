"""The quick look at a readable text: it may ask for a closer one in vain, and never skips one."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.sampling import choose

from mentorlog.store.diagnosis import readable
from mentorlog.store.diagnosis.readable import find_suspicious
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

STYLES = Path(__file__).parents[2] / "data" / "styles"
TEXTS = [path.read_bytes().decode("utf-8") for path in sorted(STYLES.glob("*.yaml"))]
ODDS = [
    *("#", " #4", " # 4", "&", "- ", "-", "* ", "•", "[ ]", "[x] ", "“", "”", ": ", " x: y"),
    *("\n", "\n  ", "\n- ", "\n  -a", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n", "\xa0", "no "),
]


def _all(text: str) -> tuple[object, ...]:
    """Find the doubts of a text without the quick look."""
    with patch.object(readable, "is_plain", lambda *_: False):
        return find_suspicious(text, parse_document(text).places.root)


@st.composite
def _odd_texts(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(TEXTS))
    for odd in draw(st.lists(st.sampled_from(ODDS), max_size=3)):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + odd + text[place:]
    return text


@settings(max_examples=choose(80, 400))
@given(_odd_texts())
def test_no_doubt_is_lost_by_the_quick_look(text: str) -> None:
    """What the closer look finds is found with the quick one before it."""
    try:
        root = parse_document(text).places.root
    except YamlTextError:
        return
    assert find_suspicious(text, root) == _all(text)


@pytest.mark.parametrize("name", ["01-as-mentorlog-writes", "02-shortest", "12-danish"])
def test_an_ordinary_file_needs_no_closer_look(name: str) -> None:
    """The quick look spares most files the slow one, which is all that it is for."""
    text = (STYLES / f"{name}.yaml").read_text("utf-8")
    with patch.object(readable, "Draft") as closer:
        assert find_suspicious(text, parse_document(text).places.root) == ()
    closer.of.assert_not_called()
