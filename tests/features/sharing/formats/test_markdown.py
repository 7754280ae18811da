"""The page as Markdown, whole, and safe from what texts hold."""

from __future__ import annotations

import dataclasses
import datetime as dt

from markdown_it import MarkdownIt
from support.shared_example import share

from mentorlog.domain.model.expectations import Answer
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.features.sharing.formats.page import format_markdown, make_page
from mentorlog.texts import Texts

EN = Texts("en")


def test_the_whole_page() -> None:
    """In the order of a talk: when and where, about what, what came out, what was agreed."""
    steps = [Step(title="CV", done=True), Step(title="Sent", due=dt.date(2026, 10, 31))]
    shared = dataclasses.replace(
        share(),
        milestones=(Milestone(title="A job", steps=steps),),
        answers={
            "own": Answer(question="Dogs?", agreed="Yes", earlier=[]),
            "s": Answer(question="Support", agreed="Honest", earlier=[]),
        },
    )
    assert format_markdown(make_page(shared, EN)).split("\n\n") == [
        "# Mette Krogh and Sofie Holm",
        "## Monday 14 September 2026 at 14:30",
        "1 h 30 min, Café, online",
        "### Topics",
        "- A job",
        "### Summary",
        "A trial month.",
        "### Agreed",
        "- [ ] Ask two alumni (Sofie, by Thu 1 Oct)",
        "## Milestones",
        "- [ ] A job\n  - [x] CV (reached)\n  - [ ] Sent (by Saturday 31 October 2026)",
        "## What we expect of each other",
        "- Dogs? Yes\n- Support: Honest\n",
    ]


def test_paragraphs_and_lines_stay() -> None:
    """And none of them becomes a heading, a list or a tag."""
    text = "# One\n    two <b>\n\n- three\x07"
    said = format_markdown(make_page(share(summary=text, topics=[], actions=[]), EN))
    html = MarkdownIt("commonmark").render(said)
    assert "<p># One<br />\ntwo &lt;b&gt;</p>\n<p>- three\N{SYMBOL FOR BELL}</p>" in html


def test_one_name_is_enough() -> None:
    """A journal need not say whose it is."""
    page = make_page(dataclasses.replace(share(), mentor=None), EN)
    assert page.title == "Sofie Holm"
