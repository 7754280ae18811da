"""Commands of the tests' own, hung into the table, and a way to run them.

There is no `from __future__ import annotations`: Typer reads the commands' annotations.
"""

import dataclasses
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Annotated, Literal

import pytest
import typer
from support.frames import Answer, Frame, Hang

from mentorlog.__main__ import main
from mentorlog.cli import table
from mentorlog.cli.table import Row
from mentorlog.output.outcome import Outcome
from mentorlog.session.session import get_session
from mentorlog.texts.en.help import TEXTS

Role = Literal["mentor", "mentee"]
Everything = Annotated[bool, typer.Option("--all", help="All.")]


def _outcome(context: typer.Context, **data: object) -> Outcome:
    session = get_session(context)
    shared = dataclasses.asdict(session.globals)
    return Outcome({**data, "shared": shared, "alone": session.alone}, lambda: f"{data}")


def greet(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who.")],
    *,
    role: Annotated[Role, typer.Option(help="A role.")] = "mentor",
    minutes: Annotated[int, typer.Option(min=1, max=600, help="How long.")] = 60,
    topic: Annotated[list[str] | None, typer.Option(help="About what.")] = None,
) -> Outcome:
    """Greet somebody."""
    return _outcome(context, name=name, role=role, minutes=minutes, topic=topic)


def need(
    context: typer.Context,
    role: Annotated[Role, typer.Option(help="A role.")],
    pages: Annotated[int, typer.Option(min=1, help="How many.")] = 1,
    weeks: Annotated[int, typer.Option(help="How many.")] = 1,
) -> Outcome:
    """Need an option."""
    return _outcome(context, role=role, pages=pages, weeks=weeks)


def status(context: typer.Context, *, everything: Everything = False) -> Outcome:
    """Tell how things are."""
    return _outcome(context, everything=everything)


def list_all(context: typer.Context, *, everything: Everything = False) -> Outcome:
    """List things."""
    return _outcome(context, everything=everything)


def done(context: typer.Context, number: list[int]) -> Outcome:
    """Close things."""
    return _outcome(context, number=number)


SAID = {
    "greet": "Say hello to somebody.",
    "greet.more": "What is greeted is greeted warmly.",
    "action-done": "Close.",
}


ROWS = (
    Row("greet", "sample", "greet", "heading.starting"),
    Row("need", "sample", "need", "heading.starting"),
    Row("action", "sample", "list_all", "heading.tracked"),
    Row("action list", "sample", "list_all", "heading.tracked"),
    Row("action done", "sample", "done", "heading.tracked"),
    Row("status", "sample", "status", "heading.reading"),
)


@pytest.fixture
def frame(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Frame:
    """Run the frame with the commands of this file; a test may hang in its own instead."""
    module = ModuleType("mentorlog.features.sample.cli")
    vars(module).update(greet=greet, need=need, status=status, list_all=list_all, done=done)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(table, "TABLE", ROWS)
    for key, text in SAID.items():
        monkeypatch.setitem(TEXTS, key, text)

    def run(*argv: str) -> Answer:
        code = main(argv)
        return Answer(code, *capfd.readouterr())

    return run


@pytest.fixture
def hang(monkeypatch: pytest.MonkeyPatch) -> Hang:
    """Hang a function into the table as the only command, `work`."""

    def hang(function: Callable[..., object]) -> None:
        module = ModuleType("mentorlog.features.sample.cli")
        vars(module)["work"] = function
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(table, "TABLE", (Row("work", "sample", "work", "part.commands"),))

    return hang
