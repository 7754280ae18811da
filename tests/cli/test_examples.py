"""`help` and the examples on the pages of `--help`."""

from __future__ import annotations

import shlex
from collections import Counter

import pytest
from support.pages import rows_of_commands

from mentorlog.__main__ import main
from mentorlog.cli.app import build_frame
from mentorlog.session.session import open_session
from mentorlog.texts import LANGUAGES, Texts
from mentorlog.texts.en import examples
from mentorlog.texts.program import PROGRAM

NAMES = [row.name for row in rows_of_commands()]
LINES = [
    (language, name, line)
    for language in LANGUAGES
    for name in NAMES
    for line in Texts(language)(f"examples.{name.replace(' ', '-')}").splitlines()
]


def test_each_command_has_one_or_two() -> None:
    """No page of `--help` is without, and none has more than one can take in."""
    assert list(examples.TEXTS) == [name.replace(" ", "-") for name in NAMES]
    assert set(Counter((language, name) for language, name, _ in LINES).values()) == {1, 2}


@pytest.mark.parametrize(("language", "name", "line"), LINES)
def test_an_example_can_be_typed(language: str, name: str, line: str) -> None:
    """Every word of it is one that the command takes, in either language."""
    words = ["--lang", language, *shlex.split(line)]
    frame = build_frame()
    with frame.make_context(PROGRAM, words, obj=open_session(words)) as context:
        left = [*context._protected_args, *context.args]  # noqa: SLF001 - what the next level reads
        while left:
            word, command, left = context.command.resolve_command(context, left)  # type: ignore[attr-defined]
            context = command.make_context(word, left, parent=context)  # noqa: PLW2901
            left = [*context._protected_args, *context.args]  # noqa: SLF001
    assert context.command_path == f"{PROGRAM} {name}"


@pytest.mark.parametrize("name", NAMES)
def test_help_shows_the_page_with_its_examples(
    name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """`help COMMAND` is `COMMAND --help`, whatever the command."""
    assert main([*name.split(), "--help"]) == 0
    page = capfd.readouterr().out
    assert main(["help", *name.split()]) == 0
    assert capfd.readouterr().out == page
    lines = examples.TEXTS[name.replace(" ", "-")].splitlines()
    shown = " ".join(page.partition("Examples:")[2].split())
    assert shown == " ".join(f"{PROGRAM} {line}" for line in lines)


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (["help"], ["--help"]),
        (["help", "help"], ["--help"]),
        (["help", "action"], ["action", "--help"]),
        (["action", "help", "done"], ["action", "done", "--help"]),
        (["--lang", "da", "help", "plan"], ["plan", "--help", "--lang", "da"]),
        (["help", "plan", "fri"], ["plan", "--help"]),
    ],
)
def test_help_stands_for_the_option(
    words: list[str], same: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    """Alone, for a group, after other options: what was asked about is shown."""
    assert main(same) == 0
    page = capfd.readouterr().out
    assert main(words) == 0
    assert capfd.readouterr().out == page


def test_help_about_no_command_names_the_nearest(capfd: pytest.CaptureFixture[str]) -> None:
    """A slip of the hand is answered with what was meant."""
    assert main(["--lang", "en", "help", "new-meting"]) == 2
    assert "mentorlog new-meeting" in capfd.readouterr().err


def test_a_word_of_a_text_is_no_question(capfd: pytest.CaptureFixture[str]) -> None:
    """Only where a command could stand is `help` one."""
    assert main(["--lang", "en", "plan", "help"]) == 4
    assert "There is no journal" in capfd.readouterr().err
