"""Wrong usage is said in the person's language and form; and which language that is."""

# No `from __future__ import annotations`: Typer reads the annotations of `work`.
from typing import Literal

import pytest
import typer
from support.desk import Desk
from support.frames import Frame, Hang

from mentorlog.output.outcome import Outcome
from mentorlog.session.session import get_session

ROLES = "mentor, mentee"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("statsu",), ("no command `statsu`", "ingen kommando, der hedder `statsu`")),
        (("statsu",), ("mean:\n  mentorlog status\n", "Mente du:\n  mentorlog status\n")),
        (("done", "3"), ("mean:\n  mentorlog action done\n", "du:\n  mentorlog action done\n")),
        (("action", "dnoe"), ("mean:\n  mentorlog action done\n", "Mente du:\n  mentorlog")),
        (("greet", "x", "--role", "mentr"), ("Did you mean `mentor`?", "Mente du `mentor`?")),
        (("xyzzy",), ("See them all:\n  mentorlog --help", "Se dem alle:\n  mentorlog --help")),
        (("greet",), ("NAME is missing", "NAVN mangler")),
        (("action", "done"), ("NUMBER is missing", "NUMMER mangler")),
        (("need",), (f"--role is missing. Choose one of {ROLES}", f"Vælg mellem {ROLES}")),
        (("greet", "x", "--rloe", "y"), ("Did you mean `--role`", "Mente du `--role`")),
        (("greet", "x", "--xyzzy"), ("no option `--xyzzy`", "`--xyzzy` findes ikke")),
        (("greet", "x", "- [x] Ask Lars"), ("Put `--` before", "Sæt `--` foran")),
        (("greet", "x", "-x"), ("no option `-x`", "`-x` findes ikke")),
        (("greet", "x", "--role", "boss"), ("--role must be one of", "--role skal være en af")),
        (("greet", "x", "--minutes", "many"), ("from 1 to 600", "fra 1 til 600")),
        (("greet", "x", "--minutes", "601"), ("from 1 to 600", "fra 1 til 600")),
        (("need", "--pages", "0"), ("1 or more", "mindst 1")),
        (("need", "--weeks", "1.5"), ("--weeks must be a whole number", "være et helt tal")),
        (("action", "done", "x"), ("NUMBER cannot be that", "NUMMER kan ikke være det")),
        (("greet", "x", "--minutes"), ("`--minutes` needs a value", "værdi efter `--minutes`")),
        (("--journal",), ("`--journal` needs a value", "værdi efter `--journal`")),
        (
            ("status", "--json=yes"),
            ("`--json` does not take a value", "`--json` tager ikke en værdi"),
        ),
        (("--journal", "", "status"), ("`--journal` was empty", "`--journal` er tom")),
        (("greet", "x", "Holm"), ("more than this command can use: Holm", "kan bruge: Holm")),
        (("--lang", "sv", "status"), ("--lang must be one of en, da", "--lang skal være en af")),
        (("--",), ("cannot be read", "kan ikke læses")),
    ],
)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_wrong_usage_is_explained(
    frame: Frame,
    argv: tuple[str, ...],
    said: tuple[str, str],
    language: Literal["en", "da"],
    form: Literal["text", "json"],
) -> None:
    """Whatever cannot be read is exit 2 with a hint, in both languages and both forms."""
    answer = frame("--lang", language, *(("--json",) if form == "json" else ()), *argv)
    shown = answer.err
    if form == "json":
        error = answer.error
        assert (error["code"], error["exit_code"], error["problems"]) == ("usage", 2, [])
        shown = f"{error['message']}\n{error['hint']}"
    assert answer.code == 2
    assert (answer.out, answer.err).count("") == 1
    assert said[language == "da"] in shown
    assert "mentorlog" in shown.splitlines()[-1]


@pytest.mark.parametrize(
    "argv", [("statsu", "--json"), ("greet", "x", "--xyzzy", "--json"), ("action", "x", "--json")]
)
def test_json_is_heard_even_after_the_mistake(frame: Frame, argv: tuple[str, ...]) -> None:
    """A script that asked for JSON never gets anything else."""
    answer = frame(*argv)
    assert (answer.code, answer.err, answer.error["code"]) == (2, "", "usage")


@pytest.mark.parametrize(
    ("argv", "command", "path"),
    [
        (("statsu",), None, "mentorlog"),
        (("action", "dnoe"), "action", "mentorlog action"),
        (("action", "done", "x"), "action done", "mentorlog action done"),
        (("action", "done", "--x"), "action done", "mentorlog action done"),
        (("need", "--pages"), "need", "mentorlog need"),
    ],
)
def test_an_error_names_the_command_as_far_as_it_is_known(
    frame: Frame, argv: tuple[str, ...], command: str | None, path: str
) -> None:
    """`command` is null only where none was recognised, and the hint leads to its help."""
    answer = frame("--json", *argv)
    assert answer.document["command"] == command
    assert answer.error["hint"].splitlines()[-1] == f"  {path} --help"


DANISH = "Der er ingen kommando"
ENGLISH = "There is no command"


@pytest.mark.parametrize(
    ("argv", "environment", "begins"),
    [
        (("x",), {}, ENGLISH),
        (("x",), {"LANG": "da_DK.UTF-8"}, DANISH),
        (("x",), {"LANG": "da"}, DANISH),
        (("x",), {"LANG": "dav_KE.UTF-8"}, ENGLISH),
        (("x",), {"LC_MESSAGES": "en_GB", "LANG": "da_DK"}, ENGLISH),
        (("x",), {"LC_ALL": "da_DK", "LC_MESSAGES": "en_GB", "LANG": "en_GB"}, DANISH),
        (("x",), {"LC_ALL": "", "LANG": "da_DK"}, DANISH),
        (("x",), {"MENTORLOG_LANG": "DA", "LC_ALL": "en_GB"}, DANISH),
        (("x",), {"MENTORLOG_LANG": "en", "LC_ALL": "da_DK"}, ENGLISH),
        (("x", "--lang", "da"), {"MENTORLOG_LANG": "en"}, DANISH),
        (("x", "--lang=da"), {"MENTORLOG_LANG": "en"}, DANISH),
        (("x", "--", "--lang", "da"), {}, ENGLISH),
    ],
)
def test_errors_speak_the_language_asked_for(
    frame: Frame,
    monkeypatch: pytest.MonkeyPatch,
    argv: tuple[str, ...],
    environment: dict[str, str],
    begins: str,
) -> None:
    """Option, variable, then locale decide, even when the line could not be read."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert frame(*argv).err.startswith(begins)


def test_an_error_after_the_journal_is_known_speaks_its_language(
    frame: Frame, hang: Hang, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal decides over the locale, and the variable over the journal."""

    def work(context: typer.Context) -> Outcome:
        get_session(context).journal_language = "da"
        raise KeyboardInterrupt

    hang(work)
    assert frame("work").err == "Afbrudt.\n"
    monkeypatch.setenv("MENTORLOG_LANG", "en")
    assert frame("work").err == "Interrupted.\n"


def test_a_line_that_cannot_be_read_is_answered_in_the_language_of_the_journal(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake is no reason to change the language; a broken journal is no second mistake."""
    monkeypatch.delenv("MENTORLOG_LANG", raising=False)
    desk.write("journal.yaml", "language: da\n")
    assert desk("plan").err.startswith("HVORNÅR mangler")
    assert desk("statsu", "--json").error["message"].startswith("Der er ingen kommando")
    monkeypatch.setenv("MENTORLOG_LANG", "en")
    assert desk("plan").err.startswith("WHEN is missing")
    monkeypatch.delenv("MENTORLOG_LANG")
    desk.write("journal.yaml", "language: [da\n")
    assert (desk("plan").code, desk("plan").err[:4]) == (2, "WHEN")


def test_an_odd_variable_is_named(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    """A typing mistake in a profile is not silently English; where it decides nothing, it is."""
    monkeypatch.setenv("MENTORLOG_LANG", "dansk")
    answer = frame("status")
    assert (answer.code, answer.out) == (2, "")
    assert "MENTORLOG_LANG is `dansk`" in answer.err
    assert frame("status", "--lang", "en").code == 0
    assert frame("--help").code == 0
