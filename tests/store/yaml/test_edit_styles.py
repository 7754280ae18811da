"""Ordinary edits to files in many styles: none goes wrong, nearly all are made.

Some hundreds by default, thousands with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

import pytest
from support import edited_yaml as second
from support.ordinary_edits import WITH_ANCHORS, choose_edit, load_styles
from support.sampling import LONG

from mentorlog.domain.changes.edits import Edit
from mentorlog.errors import UnsafeEditError
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.read import parse_document

pytestmark = pytest.mark.no_cover

STYLES = load_styles()
EDITS = 10_000 if LONG else 200
CHAIN = 6
"""Edits that are made to one file, each on the result of the one before."""


def test_there_are_enough_styles() -> None:
    """The corpus stays as varied as it was meant to be, line ends and BOMs included."""
    assert len(STYLES) >= 40
    assert sum("\r\n" in text for text in STYLES.values()) >= 3
    assert sum(text.startswith("\ufeff") for text in STYLES.values()) >= 2
    assert sum(not text.endswith("\n") for text in STYLES.values()) >= 3


@pytest.mark.parametrize("name", STYLES)
def test_every_style_is_read_as_others_read_it(name: str) -> None:
    """Our reader finds the same data in hand-written files as PyYAML does."""
    data = parse_document(STYLES[name]).data
    assert second.is_same(data, second.read_with_pyyaml(STYLES[name]))


def test_edits_are_never_wrong_and_nearly_always_made() -> None:
    """Every edit that is made is right by four parsers' account, and 98 in 100 are made."""
    refused: Counter[str] = Counter()
    made = 0
    for name, before, change, after in _make_edits(EDITS):
        if isinstance(after, UnsafeEditError):
            refused[f"{name} {after.problems[0].code} {type(change).__name__}"] += 1
            continue
        made += 1
        second.assert_sound(before, change, after, every_reader=made % 4 == 0)
    share = made / (made + refused.total())
    print(f"made {made} of {made + refused.total()} ({share:.2%})", refused.most_common())  # noqa: T201
    assert share >= 0.98


def test_files_with_anchors_are_never_wrong() -> None:
    """Where values refer to one another an edit may be refused, but is never wrong."""
    for name in WITH_ANCHORS:
        rng = random.Random(1)  # noqa: S311
        for _ in range(150 if LONG else 25):
            change = choose_edit(rng, parse_document(STYLES[name]).data)
            after = _edited(STYLES[name], change)
            if isinstance(after, str):
                second.assert_sound(STYLES[name], change, after)


def _make_edits(number: int) -> Iterator[tuple[str, str, Edit, str | UnsafeEditError]]:
    names = [name for name in STYLES if name not in WITH_ANCHORS]
    for seed in range(number // CHAIN):
        rng = random.Random(seed)  # noqa: S311
        name = names[seed % len(names)]
        text = STYLES[name]
        for _ in range(CHAIN):
            change = choose_edit(rng, parse_document(text).data)
            after = _edited(text, change)
            yield name, text, change, after
            text = after if isinstance(after, str) else text


def _edited(text: str, change: Edit) -> str | UnsafeEditError:
    try:
        return edit(text, [change])
    except UnsafeEditError as error:
        return error
