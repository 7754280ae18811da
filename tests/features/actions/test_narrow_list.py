"""The list of actions on a narrow terminal."""

from __future__ import annotations

import pytest
from support.desk import Desk

TEXT = "Send the third application to the environmental administration"


@pytest.mark.parametrize("columns", ["40", "60", "80"])
def test_no_word_is_broken(desk: Desk, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """Whose it is and until when make room for the words of the action."""
    monkeypatch.setenv("COLUMNS", columns)
    desk.sofie()
    desk.meeting("2026-10-05", f"status: held\nactions:\n  - {TEXT} @both due:2026-10-19\n")
    lines = desk("action", "list").out.splitlines()
    assert max(map(len, lines)) <= int(columns)
    words = [word for line in lines for word in line.split()]
    assert [word for word in TEXT.split() if word not in words] == []
    assert "by Mon 19 Oct" in "\n".join(lines)
