"""The options of the program itself, and those that it adds to every command.

There is no `from __future__ import annotations` here, nor in any command's module: Typer reads the
annotations at run time.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Annotated

import typer
import typer.main

from mentorlog.cli.shell_scripts import use_own_bash_script
from mentorlog.session.session import CommonOptions, get_session
from mentorlog.texts import LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from typer._click.core import Context, Parameter

    Process = Callable[[Context, object], object]


LENT = frozenset(field.name for field in fields(CommonOptions))


def _note(context: typer.Context, option: typer.CallbackParam, value: object) -> object:
    get_session(context).set_option(option.name, value)
    return value


def _show_version(context: typer.Context, value: bool) -> None:
    if not value:
        return
    from mentorlog import __version__
    from mentorlog.output.envelope import format_data, print_document

    if get_session(context).as_json:
        print_document(format_data(None, {"version": __version__}))
    else:
        typer.echo(f"mentorlog {__version__}")
    raise typer.Exit


def _declare(
    journal: Annotated[
        str | None, typer.Option(metavar="DIR", callback=_note, expose_value=False)
    ] = None,
    lang: Annotated[
        Language | None,
        typer.Option(
            metavar="|".join(LANGUAGES), case_sensitive=False, callback=_note, expose_value=False
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", callback=_note, expose_value=False)] = False,
    no_input: Annotated[
        bool, typer.Option("--no-input", callback=_note, expose_value=False)
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, expose_value=False, is_eager=True)
    ] = False,
) -> None:
    """Declare the options by annotations, which Typer turns into parameters."""
    _ = journal, lang, json, no_input, version


def convert_when_given(options: Iterable[Parameter]) -> None:
    """Skip the conversion of absent values, for each of which Typer would build a Pydantic adapter.

    Required values, and those that may be repeated, are converted as usual.
    """
    for option in options:
        if not option.required and option.nargs == 1 and not getattr(option, "multiple", False):
            option.process_value = _when_given(option.process_value)  # type: ignore[method-assign,assignment]


def _when_given(process: Process) -> Process:
    return lambda context, value: None if value is None else process(context, value)


def fill_in_values(options: Iterable[Parameter], words: Sequence[str]) -> list[str]:
    """Return the words with the default value inserted after an option whose value is optional."""
    lists = {name: _values(option) for option in options for name in option.opts}
    found: list[str] = []
    for place, word in enumerate(words):
        if word == "--":
            return [*found, *words[place:]]
        found.append(word)
        values = lists.get(word)
        if values and words[place + 1 : place + 2] not in [[value] for value in values]:
            found.append(values[0])
    return found


def _values(option: Parameter) -> list[str]:
    metavar = option.metavar or ""
    is_open = metavar.startswith("[") and metavar.endswith("]") and "|" in metavar
    return metavar[1:-1].split("|") if is_open else []


def make_options() -> tuple[list[Parameter], list[Parameter]]:
    """Return the options added to every command, and those of the program alone."""
    use_own_bash_script()
    shelf = typer.Typer(add_completion=True)
    shelf.command()(_declare)
    options = typer.main.get_command(shelf).params
    convert_when_given(options)
    lent = [option for option in options if option.name in LENT]
    return lent, [option for option in options if option.name not in LENT]
