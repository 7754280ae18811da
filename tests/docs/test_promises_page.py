"""Every promise of the documentation names tests, and the tests are there."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "promises.md"
_LINK = re.compile(r"\[([^\]]+)\]\(([^)#]+)\)")


def test_each_link_leads_to_a_file() -> None:
    """A renamed test takes its promise along."""
    links = _LINK.findall(PAGE.read_text(encoding="utf-8"))
    assert len(links) > 15
    assert [link for _, link in links if not (PAGE.parent / link).is_file()] == []


def test_each_test_is_in_its_file() -> None:
    """A promise is linked to the test that holds it, or to a file of nothing else."""
    for name, link in _LINK.findall(PAGE.read_text(encoding="utf-8")):
        path = PAGE.parent / link
        if name.startswith("test_"):
            text = path.read_text(encoding="utf-8")
            assert name == path.name or f"def {name}(" in text, name


def test_each_promise_names_a_test() -> None:
    """A promise without one would be a wish."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    promises = [row for row in rows if not row.startswith(("|---", "| promise", "| what was done"))]
    assert len(promises) > 10
    for row in promises:
        last = row.rstrip("| ").rpartition("|")[2]
        assert any("/tests/" in link for _, link in _LINK.findall(last)), row
