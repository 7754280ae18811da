"""Charts of plain characters: what is drawn where, and that nothing is too small to be seen."""

from __future__ import annotations

import io

import pytest

from mentorlog.features.insights.screen import draw_bar, draw_dots, pick_signs, spell


def _stream(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding)


@pytest.mark.parametrize(
    ("encoding", "term", "dot"),
    [
        ("utf-8", "xterm", "■"),
        ("utf-8", "", "■"),
        ("utf-8", "dumb", "x"),
        ("ascii", "xterm", "x"),
        ("latin-1", "xterm", "x"),
        ("cp1252", "xterm", "x"),
    ],
)
def test_signs_that_a_stream_can_show(
    encoding: str, term: str, dot: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them or none: half a chart in ASCII could not be read."""
    monkeypatch.setenv("TERM", term)
    signs = pick_signs(_stream(encoding))
    assert signs.dot == dot
    for sign in (signs.bar, signs.room, signs.dot, signs.none):
        assert sign.isascii() is (dot == "x")


@pytest.mark.parametrize(
    ("value", "room", "drawn"),
    [
        (0, 0, ""),
        (0, 100, ".........."),
        (50, 100, "#####....."),
        (100, 50, "##########"),
        (1, 0, "#"),
        (100, 0, "##########"),
    ],
)
def test_bars(value: int, room: int, drawn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The room is what is left up to it; a little is seen, nothing is not."""
    monkeypatch.setenv("TERM", "dumb")
    assert draw_bar(value, room, 100, 10, pick_signs()) == drawn


def test_words_are_spelled_before_they_are_measured() -> None:
    """`å` takes two columns where it is spelled `aa`, and what stands behind it still lines up."""
    assert spell("Rådgiver", _stream("ascii")) == "Raadgiver"
    assert spell("Rådgiver", _stream("latin-1")) == "Rådgiver"


def test_dots(monkeypatch: pytest.MonkeyPatch) -> None:
    """A column for each."""
    monkeypatch.setenv("TERM", "dumb")
    assert draw_dots([True, False, True], pick_signs()) == "x . x"
