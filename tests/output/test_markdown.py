"""Text inside Markdown stays text."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from mentorlog.output.documents import escape


def _read(line: str) -> str:
    shown = MarkdownIt("commonmark").enable(["strikethrough", "table"]).render(f"- {line}\n")
    found = re.fullmatch(r"<ul>\n<li>(.*)</li>\n</ul>\n", shown, re.DOTALL)
    assert found, shown
    assert "<" not in found[1], shown
    return html.unescape(found[1])


@pytest.mark.parametrize(
    "text",
    [
        *("# no heading", "- no list", "+ no list", "1. no list", "2) none", "> no quote", "==="),
        *("*a* _b_ `c` ~~d~~", "[a](b) ![c](d)", "<b>", "&amp; R&D", r"\*", "a * b", "C# and C++"),
        *("Tell me [x]", "[ ] no box", "https://x.dk/a_b", "snake_case", "---", "***"),
        *("a | b", "|---|", ":-- | --:", ":-", "C #", "one ## two ##"),
    ],
)
def test_markup_in_a_text_is_shown(text: str) -> None:
    """What somebody wrote is what another Markdown reader shows."""
    assert _read(escape(text)) == text


@given(st.text(st.sampled_from(r"ab 1.)#*_`~[]()<>!&;:+-=\|x"), min_size=1).map(str.strip))
def test_no_text_is_taken_for_markup(text: str) -> None:
    """Whatever signs stand together."""
    if text:
        assert _read(escape(text)) == text


def test_plain_words_stay_as_they_are() -> None:
    """On paper nobody wants to read backslashes."""
    for text in ("Ring til Åse (kl. 14) - helst før fredag!", "R&D, C#: 50 %", "2026-10-12"):
        assert escape(text) == text


def test_lines_that_would_be_a_table_stay_lines() -> None:
    """In a paragraph as the shared page has it, and as a heading."""
    lines = ("who | what", ":-- | ---", "Sofie | CV")
    said = "  \n".join(escape(line) for line in lines)
    reader = MarkdownIt("commonmark").enable("table")
    shown = "<br />\n".join(lines)
    assert reader.render(f"{said}\n") == f"<p>{shown}</p>\n"
    assert reader.render(f"# {escape('C #')}\n") == "<h1>C #</h1>\n"


def test_a_tab_is_a_blank() -> None:
    """It would be code, or a gap, elsewhere."""
    assert escape("a\tb") == "a b"
