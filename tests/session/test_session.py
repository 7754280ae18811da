"""What a run knows before its command begins."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from mentorlog.session.session import get_session, open_session


class Keyboard(io.StringIO):
    """A standard input that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True


@pytest.mark.parametrize(
    ("stdin", "option", "asks"),
    [
        (Keyboard(), None, True),
        (Keyboard(), "no_input", False),
        (Keyboard(), "json", False),
        (io.StringIO(), None, False),
        (None, None, False),
    ],
)
def test_somebody_is_asked_only_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, stdin: io.StringIO | None, option: str | None, asks: object
) -> None:
    """A script never hangs on a question, and a person may ask to be left alone."""
    monkeypatch.setattr(sys, "stdin", stdin)
    session = open_session([])
    if option:
        session.set_option(option, value=True)
    assert session.may_ask is asks


def test_the_early_look_counts_until_the_line_is_read() -> None:
    """A `--json` that turned out to be the value of another option no longer counts."""
    session = open_session(["--topic", "--json", "--lang", "da"])
    assert (session.as_json, session.language) == (True, "da")
    session.finish_parsing()
    assert (session.as_json, session.language) == (False, "en")


def test_a_session_is_found_from_any_level_and_nowhere_else() -> None:
    """A command called outside of the frame says so at once."""
    session = open_session([])

    def context(obj: object) -> Any:  # noqa: ANN401 - it stands in for Typer's
        return SimpleNamespace(find_root=lambda: SimpleNamespace(obj=obj))

    assert get_session(context(session)) is session
    with pytest.raises(TypeError):
        get_session(context({}))
