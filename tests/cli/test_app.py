"""The frame around the commands: where options may stand, what may be left out, and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mentorlog import __version__
from mentorlog.cli import table
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from support.frames import Frame

HEADINGS = (
    *("Starting", "The meeting, before, during and after", "What is tracked", "Reading"),
    *("Files", "Versions and machines"),
)


@pytest.mark.parametrize(
    "argv",
    [
        ("--json", "action", "done", "3"),
        ("action", "--json", "done", "3"),
        ("action", "done", "--json", "3"),
        ("action", "done", "3", "--json"),
    ],
)
def test_shared_options_stand_anywhere(frame: Frame, argv: tuple[str, ...]) -> None:
    """A person need not know on which side of which word `--json` belongs."""
    answer = frame(*argv)
    assert (answer.code, answer.document["command"]) == (0, "action done")
    assert answer.data["number"] == [3]
    assert answer.data["shared"]["no_input"] is True


def test_of_two_the_later_wins(frame: Frame) -> None:
    """An alias that sets `--lang` and `--journal` can be overruled after it."""
    argv = ("--lang", "da", "--journal", "a", "status", "--journal=b", "--lang", "EN", "--json")
    shared = {"journal": "b", "lang": "en", "json": True, "no_input": True}
    assert frame(*argv).data["shared"] == shared


def test_nothing_given_is_nothing_known(frame: Frame) -> None:
    """A command sees defaults, not what a run before it was given."""
    frame("--lang", "da", "--no-input", "status")
    assert frame("status", "--json").data["shared"]["lang"] is None
    assert "'no_input': True" not in frame("status").out


@pytest.mark.parametrize(
    ("argv", "command"),
    [
        ((), "status"),
        (("--journal", "x"), "status"),
        (("--all",), "status"),
        (("status",), "status"),
        (("action",), "action list"),
        (("action", "--all"), "action list"),
        (("action", "--lang", "da"), "action list"),
    ],
)
def test_what_is_left_out_is_put_in(frame: Frame, argv: tuple[str, ...], command: str) -> None:
    """`mentorlog` is its status, and a group alone is its list, with options too."""
    answer = frame("--json", *argv)
    assert (answer.code, answer.document["command"]) == (0, command)
    assert answer.data["everything"] is ("--all" in argv)
    assert answer.data["alone"] is (argv in {(), ("--journal", "x")})


def test_words_after_two_dashes_are_no_options(frame: Frame) -> None:
    """A name may look like an option."""
    assert "'name': '--json'" in frame("greet", "--", "--json").out


def test_an_option_takes_its_value_even_when_it_looks_like_an_option(frame: Frame) -> None:
    """The early look for `--json` does not outlive the real reading of the line."""
    assert "'topic': ['--json']" in frame("greet", "Sofie", "--topic", "--json").out


def test_help_shows_headings_in_the_order_of_the_table(frame: Frame) -> None:
    """A person who looks for a command finds the season in order, children left out."""
    answer = frame("--help")
    words = ("Starting:", "greet   Say", "What is tracked:", "Reading:", "Options:")
    places = [answer.out.index(word) for word in words]
    assert (answer.code, answer.err) == (0, "")
    assert places == sorted(places)
    assert "action done" not in answer.out


def test_help_of_a_command_says_the_sentence_of_its_row(frame: Frame) -> None:
    """The list and the command's own help cannot drift apart."""
    answer = frame("greet", "-h")
    assert answer.code == 0
    assert "Say hello to somebody." in answer.out
    assert "What is greeted is greeted warmly." in answer.out
    assert "Greet somebody." not in answer.out
    assert "--journal DIR" in answer.out


def test_help_of_a_group_lists_its_children(frame: Frame) -> None:
    """`action --help` is about `action`, not about its list."""
    assert "done  Close." in frame("action", "--help").out


def test_version_is_said_in_both_forms(frame: Frame) -> None:
    """A report of a bug begins with this line."""
    number = __version__
    assert frame("--version").out == f"mentorlog {number}\n"
    assert frame("--version", "--json").data == {"version": number}


def test_rows_stand_in_the_order_of_a_season() -> None:
    """`--help` consists of the table: one sentence each, headings as the contract has them."""
    texts = Texts("en")
    found = [texts(f"help.{key}") for key in dict.fromkeys(row.heading for row in table.TABLE)]
    assert found == [heading for heading in HEADINGS if heading in found]
    said = [texts(f"help.{row.name.replace(' ', '-')}") for row in table.TABLE]
    assert all(text.endswith(".") and ". " not in text for text in said)
    assert len({row.name for row in table.TABLE}) == len(table.TABLE)


def test_a_group_alone_has_a_child_to_run() -> None:
    """A group's row names the function of one of its children."""
    for row in table.TABLE:
        inner = [child for child in table.TABLE if child.name.startswith(f"{row.name} ")]
        assert not inner or [c for c in inner if c.attribute == row.attribute], row.name
