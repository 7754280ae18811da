"""One problem has one shape in JSON, wherever it stands; the page of JSON shows it."""

from __future__ import annotations

import json
import os
import re
import sys

import pytest
from support.desk import SOFIE, Desk
from support.pages import load_page

SHAPE = ["file", "line", "column", "field", "code", "severity", "message", "mend", "source"]


@pytest.fixture
def broken(desk: Desk) -> Desk:
    """Return a meeting that cannot be read."""
    desk.sofie()
    desk.meeting("2026-10-05", "status: held\nnotes: She said: yes\n")
    return desk


def test_check_and_an_error_tell_the_same(broken: Desk) -> None:
    """The problem that `check` lists is the one for which another command gives up."""
    (listed,) = broken.data("check")["problems"]
    answer = broken("show", "--meeting", "2026-10-05", "--json")
    assert answer.code == 6
    (refused,) = json.loads(answer.out)["error"]["problems"]
    assert refused == listed
    assert list(listed) == SHAPE
    assert listed["source"] == "notes: She said: yes"


@pytest.mark.skipif(os.name == "nt", reason="the editor is a program of POSIX")
def test_edit_tells_it_in_that_shape_too(broken: Desk) -> None:
    """With its private words, as the person has the file open."""
    broken.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: x: y\n")
    broken.monkeypatch.setenv("EDITOR", f"{sys.executable} -c 0")
    (problem,) = broken.data("edit", "reflection/2026-10-05")["problems"]
    assert list(problem) == SHAPE


def test_the_page_shows_that_shape() -> None:
    """Under its own heading, with a row for each key, in their order."""
    part = load_page("json.md").partition("\n### Problems\n")[2].partition("\n## ")[0]
    (example,) = re.findall(r"```json\n(.*?)```", part, re.DOTALL)
    assert list(json.loads(example)) == SHAPE
    rows = re.findall(r"^\| (`.*?) \|", part, re.MULTILINE)
    assert re.findall(r"`(\w+)`", " ".join(rows)) == SHAPE
