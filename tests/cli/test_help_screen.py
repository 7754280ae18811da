"""What a command found is shown as a screen or as a document, and text is never obeyed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from rich.text import Text

from mentorlog.errors import ExitCode
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.frames import Frame, Hang


def test_attention_carries_data(frame: Frame, hang: Hang) -> None:
    """Exit 10 is an answer, not a failure."""
    hang(lambda: Outcome({"n": 1}, lambda: "look", ExitCode.ATTENTION))
    plain, answer = frame("work"), frame("work", "--json")
    assert (plain.code, plain.out, plain.err) == (10, "look\n", "")
    assert (answer.code, answer.data) == (10, {"n": 1})


def test_asides_go_to_standard_error_in_both_forms(frame: Frame, hang: Hang) -> None:
    """What was noticed beside the answer does not get into the answer."""
    hang(lambda: Outcome({"day": dt.date(2026, 10, 1)}, lambda: "", notices=("a.yaml is odd",)))
    plain, answer = frame("work"), frame("work", "--json")
    assert (plain.code, plain.out) == (0, "")
    assert plain.err == answer.err == "a.yaml is odd\n"
    assert answer.data == {"day": "2026-10-01"}


@pytest.mark.parametrize("kind", [str, Text])
def test_text_of_a_file_is_shown_and_never_obeyed(
    frame: Frame, hang: Hang, kind: Callable[[str], Any]
) -> None:
    """Neither markup, emoji codes nor control characters in a note steer the screen."""
    note = "[red]x[/red] :smile: \x1b[2J \u202eabc"
    hang(lambda: Outcome({}, lambda: kind(note), notices=(note,)))
    answer = frame("work")
    shown = "[red]x[/red] :smile: ␛[2J \N{REPLACEMENT CHARACTER}abc\n"
    assert (answer.out, answer.err) == (shown, shown)


def test_a_screen_is_not_drawn_for_json(frame: Frame, hang: Hang) -> None:
    """Drawing costs the import of Rich, and may fail where nobody looks."""
    hang(lambda: Outcome({}, lambda: pytest.fail("drawn")))
    assert frame("work", "--json").code == 0
