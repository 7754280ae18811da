"""A journal under the person's own git."""

from __future__ import annotations

import pytest
from support.desk import Desk
from support.repositories import NAME, Repository, begin


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git know who commits."""
    for name, value in NAME.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def repository(desk: Desk) -> Repository:
    """Give a journal with one meeting, all of it committed by hand."""
    return begin(desk)
