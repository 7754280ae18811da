"""The page for a browser: nothing in a text is taken for markup, nothing is loaded."""

from __future__ import annotations

from html.parser import HTMLParser

from shared_example import share

from mentorlog.domain.sharing import SharedTopic
from mentorlog.output.share_html import format_html
from mentorlog.output.share_page import make_page
from mentorlog.texts import Language, Texts

HOSTILE = "<script>alert(1)</script> & \"x\" <img src=x onerror='y'> \x1b[31m"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said += data


def _read(language: Language, **fields: object) -> _Reader:
    reader = _Reader()
    reader.feed(format_html(make_page(share(**fields), Texts(language)), language))
    reader.close()
    assert reader.open == []
    return reader


def test_a_text_stays_a_text() -> None:
    """Wherever it stands; a character that steers a terminal is shown as a picture."""
    topics = (SharedTopic(HOSTILE, "mentee"),)
    reader = _read("en", place=HOSTILE, summary=HOSTILE, notes=HOSTILE, topics=topics)
    assert reader.said.count(HOSTILE.replace("\x1b", "\N{SYMBOL FOR ESCAPE}")) == 4
    assert {"script", "img"}.isdisjoint(tag for tag, _ in reader.tags)


def test_it_says_its_language_and_loads_nothing() -> None:
    """For screen readers, and for those whom it is about."""
    reader = _read("da")
    assert ("html", {"lang": "da"}) in reader.tags
    assert "Mandag den 14. september 2026 kl. 14.30" in reader.said
    assert not any({"src", "href"} & set(attributes) for _, attributes in reader.tags)
