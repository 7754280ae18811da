"""The pages a newcomer reads: their links lead somewhere, and the set-up is two commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from mentorlog.domain.model.guide import Guide

TOP = Path(__file__).parents[2]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    """A page that was renamed takes its links with it."""
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_can_be_reached() -> None:
    """Nothing is written that nobody finds: each page is linked from another one."""
    linked = {
        (page.parent / link).resolve()
        for page in PAGES
        for link in LINK.findall(page.read_text("utf-8"))
    }
    assert {page for page in PAGES if page.resolve() not in linked} <= {TOP / "README.md"}


def test_the_first_screen_sets_up_in_two_commands() -> None:
    """One starts a meeting, one passes the tests, on a machine with nothing but Python."""
    screen = (TOP / "README.md").read_text("utf-8").splitlines()[:24]
    commands = [line for line in screen if line.startswith("python3")]
    assert len(commands) == 2
    assert 'mentorlog new-meeting "Sofie Holm" --role mentor' in commands[0]
    ci = (TOP / ".ci" / "run").read_text("utf-8")
    assert commands[1].rpartition("&& ")[2] in ci


def test_the_example_of_a_programmes_guide_is_one() -> None:
    """What a programme copies from the page is read without a problem."""
    page = (TOP / "docs" / "how-to" / "programme.md").read_text("utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    guide = Guide.model_validate(yaml.load(example, yaml.BaseLoader))  # noqa: S506 - texts only
    assert guide.model_extra == {}
    assert list(guide.questions) == ["machines"]
