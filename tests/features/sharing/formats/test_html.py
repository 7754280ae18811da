"""The page for a browser: nothing in a text is taken for markup, nothing is loaded."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from support.shared_example import share

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.meeting import Topic
from mentorlog.features.sharing.formats.html import format_html
from mentorlog.features.sharing.formats.page import make_page
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


def _read(language: Language, **fields: Any) -> _Reader:  # noqa: ANN401 - any field
    reader = _Reader()
    reader.feed(format_html(make_page(share(**fields), Texts(language)), language))
    reader.close()
    assert reader.open == []
    return reader


def test_a_text_stays_a_text() -> None:
    """Wherever it stands; a character that steers a terminal is shown as a picture."""
    topics = [Topic(text=HOSTILE)]
    reader = _read("en", place=HOSTILE, summary=HOSTILE, notes=HOSTILE, topics=topics)
    assert reader.said.count(HOSTILE.replace("\x1b", "\N{SYMBOL FOR ESCAPE}")) == 4
    assert {"script", "img"}.isdisjoint(tag for tag, _ in reader.tags)


def test_it_says_its_language_and_loads_nothing() -> None:
    """For screen readers, and for those whom it is about."""
    reader = _read("da")
    assert ("html", {"lang": "da"}) in reader.tags
    assert "Mandag den 14. september 2026 kl. 14.30" in reader.said
    assert not any({"src", "href"} & set(attributes) for _, attributes in reader.tags)


def test_it_is_made_for_every_reader() -> None:
    """One main part, dark and light, each text in its own direction, long words broken."""
    reader = _read("en", summary="שלום", actions=[ActionItem(text="Ask", owner="both", done=True)])
    assert [tag for tag, _ in reader.tags].count("main") == 1
    assert ("meta", {"name": "color-scheme", "content": "light dark"}) in reader.tags
    assert all(attributes["dir"] == "auto" for tag, attributes in reader.tags if tag in "p li h1")
    assert "overflow-wrap: anywhere" in reader.said
    assert "::marker" not in reader.said


def test_what_is_done_is_ticked_in_the_text_itself() -> None:
    """No browser has to show a sign of the style sheet's; a screen reader hears the words alone."""
    done = ActionItem(text="Ask", owner="both", done=True)
    reader = _read("en", actions=[done, ActionItem(text="Call", owner="both")])
    assert "\N{CHECK MARK}\N{VARIATION SELECTOR-15} Ask (" in reader.said
    assert reader.said.count("\N{CHECK MARK}") == 1
    assert ("span", {"aria-hidden": "true"}) in reader.tags


def test_a_tab_is_a_blank() -> None:
    """It steers nothing on a page, and no picture of a key belongs into a text."""
    assert "One two" in _read("en", summary="One\ttwo").said
