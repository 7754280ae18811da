"""A page fits, and what is least important makes room."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from mentorlog.output.page import Item, Page, Paper, Part, fit
from mentorlog.texts import Texts

TEXTS = Texts("en")


def _count(text: str, width: int) -> int:
    return max(1, len(textwrap.wrap(text, width)))


def _part(name: str, items: int, rank: int, *, kept: bool = False, lines: int = 1) -> Part:
    texts = tuple(Item(" ".join(["word" * 10] * lines)) for _ in range(items))
    return Part(name, name, texts, "see", rank, 2, is_kept=kept)


def _shown(lines: int, *parts: Part) -> list[int]:
    return list(fit(Page("T", (), parts, "F"), Paper(lines, 44, TEXTS, _count)).shown)


def test_what_fits_is_shown() -> None:
    """With blank lines where there is room for them."""
    page = Page("T", ("H",), (_part("a", 3, 1), _part("b", 2, 2)), "F")
    for lines, airy, framed in ((10, False, False), (12, False, True), (13, True, True)):
        fitted = fit(page, Paper(lines, 44, TEXTS, _count))
        assert (fitted.shown, fitted.is_airy, fitted.is_framed) == ((3, 2), airy, framed)


def test_the_least_important_makes_room() -> None:
    """Down to its least items before the next is cut."""
    parts = (_part("a", 5, 9), _part("b", 5, 1), _part("c", 5, 2))
    assert _shown(20, *parts) == [5, 5, 5]
    assert _shown(19, *parts) == [5, 3, 5]
    assert _shown(17, *parts) == [5, 2, 3]
    assert _shown(15, *parts) == [3, 2, 2]


def test_what_is_kept_is_cut_last() -> None:
    """Own promises stand on the page while anything else can give way."""
    parts = (_part("own", 4, 9, kept=True), _part("b", 6, 1), _part("c", 6, 2))
    assert _shown(9, *parts) == [4, 0, 0]
    assert _shown(8, *parts) == [2, 0, 0]


def test_nothing_is_cut_in_vain() -> None:
    """A single short item is shown rather than a line that says that there is one more."""
    assert _shown(6, _part("a", 3, 1)) == [3]
    assert _shown(8, _part("a", 2, 1), _part("b", 2, 2, lines=2)) == [0, 2]


def test_a_part_says_where_the_rest_is() -> None:
    """With nothing of it shown, in its heading."""
    part = _part("Topics", 3, 1)
    assert (part.heading(1, TEXTS), part.last_line(1, TEXTS)) == ("Topics", "and 2 more:\n  see")
    assert (part.heading(0, TEXTS), part.last_line(0, TEXTS)) == ("Topics (3):\n  see", "")
    assert part.last_line(3, TEXTS) == ""
    text = Part("s", "Summary", part.items, "see", 1, 2, "text", is_cut=True)
    assert (text.heading(0, TEXTS), text.last_line(3, TEXTS)) == (
        "Summary:\n  see",
        "the rest:\n  see",
    )


@given(
    st.lists(
        st.tuples(st.integers(1, 30), st.integers(0, 9), st.booleans(), st.integers(1, 4)),
        max_size=12,
    ),
    st.integers(20, 60),
)
def test_it_always_fits(made: list[tuple[int, int, bool, int]], lines: int) -> None:
    """Whatever there is to say, while a line for each part is there."""
    parts = [
        _part(f"part {index}", items, rank, kept=kept, lines=size)
        for index, (items, rank, kept, size) in enumerate(made)
    ]
    paper = Paper(lines, 44, TEXTS, _count)
    page = Page("T", ("H",), tuple(parts), "F")
    fitted = fit(page, paper)
    used = sum(
        paper.around(part, shown) + sum(paper.items(part)[:shown])
        for part, shown in zip(parts, fitted.shown, strict=True)
    )
    assert used + fitted.blanks == paper.room(page)
    assert fitted.blanks >= 0
