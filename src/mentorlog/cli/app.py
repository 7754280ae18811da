"""Commands as stubs of the table, loaded when called; help that fits the terminal."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import typer
import typer.main
from typer.core import TyperCommand, TyperGroup

from mentorlog.cli import help as pages
from mentorlog.cli import table
from mentorlog.cli.common_options import (
    LENT,
    convert_when_given,
    fill_in_values,
    make_options,
)
from mentorlog.cli.table import Row
from mentorlog.cli.usage import translate_usage_error
from mentorlog.errors import UsageError
from mentorlog.output.outcome import Outcome
from mentorlog.session.session import Session, get_session
from mentorlog.texts.program import PROGRAM, name_program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from typer._click.core import Command as AnyCommand
    from typer._click.core import Context, Parameter
    from typer._click.formatting import HelpFormatter
    from typer._click.shell_completion import CompletionItem

    from mentorlog.texts import Texts


_HELP = "help"
_ABOUT = "about"
_HELP_ROW = Row(_HELP, "", "", "")
_SETTINGS = {"help_option_names": ["--help", "-h"]}


def run(words: Sequence[str], session: Session) -> Outcome | int:
    """Run one command line; return the command's outcome, or the exit code after `--help` and such.

    Raises MentorlogError, Typer's errors about usage, and any other error of the command.
    """
    # Not `frame()`, which would print Typer's errors itself and leave the program.
    frame = build_frame()
    try:
        with frame.make_context(name_program(), list(words), obj=session) as context:
            found = frame.invoke(context)
    except typer.Exit as leaving:
        return leaving.exit_code
    if not isinstance(found, Outcome):
        raise TypeError(type(found).__name__)
    return found


def build_frame() -> Group:
    """Create the program's group of commands without importing any of them."""
    lent, own = make_options()
    return Group(PROGRAM, table.TABLE, lent, own=own, alone=table.ALONE)


class Stub(TyperCommand):
    """A placeholder for a command until it is called by name."""

    def __init__(self, name: str, row: Row) -> None:
        # Without a markup mode Typer lays out help itself; with one it imports Rich.
        super().__init__(name, rich_markup_mode=None)
        self.row = row


class Command(TyperCommand):
    """A command that words its usage errors itself."""

    # Otherwise Typer refuses extra words before `parse_args` can word the error.
    allow_extra_args = True

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse the words after the command's name."""
        if ctx.resilient_parsing and self._wants_value(ctx, args):
            # Typer would forget what stands before the option whose value is being typed.
            args = args[:-1]
        args = fill_in_values(self.get_params(ctx), args)
        with _reading(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise UsageError("errors.usage.extra", words=" ".join(rest), command=ctx.command_path)
        return rest

    def _wants_value(self, ctx: Context, args: list[str]) -> bool:
        last = args[-1] if args else ""
        options = (each for each in self.get_params(ctx) if last in each.opts)
        return any(not getattr(each, "is_flag", False) for each in options)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the page of `--help`."""
        pages.fit_page(formatter)
        self.help = pages.format_about(pages.get_help_texts(ctx), pages.get_name(ctx))
        super().format_help(ctx, formatter)

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the first line of the page."""
        pages.write_usage(ctx, formatter, pages.get_help_texts(ctx))

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the options and arguments of the command."""
        pages.write_parameters(ctx, formatter, pages.get_help_texts(ctx))

    def shell_complete(self, ctx: Context, incomplete: str) -> list[CompletionItem]:
        """Complete options, with their help texts."""
        pages.word_parameters(self, ctx, pages.get_help_texts(ctx))
        return super().shell_complete(ctx, incomplete)

    def format_epilog(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the examples at the end of the page of `--help`."""
        texts = get_session(ctx).texts
        key = f"examples.{(get_session(ctx).command or '').replace(' ', '-')}"
        if texts.has(key):
            with formatter.section(texts("help.part.examples")):
                for line in texts(key).splitlines():
                    # Not `write_text`, which would break a command that somebody copies.
                    formatter.write(f"{'':{formatter.current_indent}}{name_program()} {line}\n")

    def invoke(self, ctx: Context) -> object:
        """Call the function, now that the line is parsed."""
        # Shared options may stand behind the command's name, so only now all of them were parsed.
        ctx.find_root().obj.finish_parsing()
        return super().invoke(ctx)


class Group(TyperGroup):
    """A level of commands as stubs, which loads only the one that is called."""

    def __init__(
        self,
        name: str,
        rows: Sequence[Row],
        lent: list[Parameter],
        *,
        own: Sequence[Parameter] = (),
        alone: str | None = None,
    ) -> None:
        super().__init__(
            name=name,
            params=[*lent, *own],
            context_settings=dict(_SETTINGS),
            subcommand_metavar="COMMAND ...",
            rich_markup_mode=None,
        )
        self._rows = rows
        self._lent = lent
        self._alone = alone
        for row in rows:
            if " " not in row.name:
                self.add_command(self._make_entry(row))

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse the words of this level, after adding a missing command.

        `help action done` is parsed as `action done --help`.
        """
        # `resilient_parsing` means that a shell completes a line which is not finished yet.
        args = self._read_help(ctx, args)
        if not ctx.resilient_parsing:
            args = self._say_alone(ctx, args)
        with _reading(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, AnyCommand | None, list[str]]:
        """Return the real command in place of its stub."""
        stub = self.commands.get(args[0])
        if isinstance(stub, Stub):
            self.commands[args[0]] = load_command(stub.row, self._lent)
        elif stub is None and not ctx.resilient_parsing:
            from mentorlog.cli.near_commands import refuse_unknown

            names = [*(row.name for row in self._rows), *([] if ctx.parent else [_HELP])]
            raise refuse_unknown(ctx.command_path, args[0], names)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the page of `--help`."""
        pages.fit_page(formatter)
        self.help = pages.format_summary(pages.get_help_texts(ctx), pages.get_name(ctx) or _ABOUT)
        super().format_help(ctx, formatter)

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the first line of the page."""
        pages.write_usage(ctx, formatter, pages.get_help_texts(ctx))

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the commands under their headings, then the options."""
        texts = pages.get_help_texts(ctx)
        self._word_commands(ctx, texts)
        width = max(len(name) for name in self.commands)
        for heading in dict.fromkeys(row.heading for row in self._rows):
            lines = [
                (row.name.ljust(width), self.commands[row.name].help or "")
                for row in self._rows
                if row.heading == heading and row.name in self.commands
            ]
            with formatter.section(texts(f"help.{heading}")):
                formatter.write_dl(lines)
        pages.write_parameters(ctx, formatter, texts)

    def shell_complete(self, ctx: Context, incomplete: str) -> list[CompletionItem]:
        """Complete commands and options, with their help texts."""
        texts = pages.get_help_texts(ctx)
        self._word_commands(ctx, texts)
        pages.word_parameters(self, ctx, texts)
        return super().shell_complete(ctx, incomplete)

    def _word_commands(self, ctx: Context, texts: Texts) -> None:
        for name, command in self.commands.items():
            command.help = pages.format_summary(texts, f"{pages.get_name(ctx)} {name}".strip())

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write nothing: the commands stand above the options."""

    def _make_entry(self, row: Row) -> TyperCommand | Group:
        children = [child for child in self._rows if child.name.startswith(f"{row.name} ")]
        if not children:
            return Stub(row.name, row)
        inner = [
            child._replace(name=child.name.removeprefix(f"{row.name} "), heading="part.commands")
            for child in children
        ]
        alone = next((child.name for child in inner if child.attribute == row.attribute), None)
        return Group(row.name, inner, self._lent, alone=alone)

    def list_commands(self, ctx: Context) -> list[str]:
        """Return the commands in the order of a season; a shell that completes gets `help` too."""
        names = list(self.commands)
        return [*names, _HELP] if ctx.resilient_parsing and _HELP not in names else names

    def get_command(self, ctx: Context, cmd_name: str) -> AnyCommand | None:
        """Return a command by its name; `help` exists only for a shell that completes."""
        if cmd_name == _HELP and ctx.resilient_parsing and _HELP not in self.commands:
            stub = Stub(_HELP, _HELP_ROW)
            stub.help = pages.format_summary(pages.get_help_texts(ctx), _HELP)
            return stub
        return super().get_command(ctx, cmd_name)

    def _read_help(self, ctx: Context, args: list[str]) -> list[str]:
        place = self._skip_own(ctx, args)
        if args[place : place + 1] != [_HELP] or _HELP in self.commands:
            return args
        rest = [word for word in args[place + 1 :] if word != _HELP]
        return [*args[:place], *rest, *([] if ctx.resilient_parsing else ["--help"])]

    def _say_alone(self, ctx: Context, args: list[str]) -> list[str]:
        place = self._skip_own(ctx, args)
        ends = place == len(args)
        # An option that this level lacks belongs to the command that runs when none is named.
        if self._alone is None or not (ends or _is_option(args[place : place + 1])):
            return args
        get_session(ctx).alone = ends and ctx.parent is None
        return [*args[:place], self._alone, *args[place:]]

    def _skip_own(self, ctx: Context, args: list[str]) -> int:
        """Count the words that are this level's own options, including a missing value."""
        own = {name: option for option in self.get_params(ctx) for name in option.opts}
        place = 0
        while place < len(args):
            name, joined, _ = args[place].partition("=")
            if name not in own:
                break
            place += 1 if joined or getattr(own[name], "is_flag", False) else 2
        return place


def load_command(row: Row, lent: Sequence[Parameter]) -> AnyCommand:
    """Import a row's module and return its function as a command with the shared options."""
    function = getattr(import_module(f"mentorlog.features.{row.feature}.cli"), row.attribute)
    # Typer makes a command only of an application; from one with a single command it returns that.
    shelf = typer.Typer(add_completion=False, rich_markup_mode=None)
    name = row.name.split()[-1]
    shelf.command(name, cls=Command, help="")(function)
    command = typer.main.get_command(shelf)
    convert_when_given(command.params)
    # With these the shared options work on both sides of the command's name.
    command.params.extend(lent)
    return command


@contextmanager
def _reading(ctx: Context) -> Iterator[None]:
    """Name the parsed command for errors, and reword those of Typer."""
    get_session(ctx).command = pages.get_name(ctx) or None
    # Converting even an absent value imports Pydantic; of a switch, False needs no conversion.
    if (asks_help := ctx.command.get_help_option(ctx)) is not None:
        asks_help.default = False
    if ctx.resilient_parsing:
        for option in ctx.command.params:
            # Converting values imports Pydantic; a shell that completes takes them as typed.
            option.process_value = partial(_note_value, option.name)  # type: ignore[method-assign]
    try:
        yield
    except typer.TyperException as error:
        raise translate_usage_error(error, ctx) from error


def _is_option(words: list[str]) -> bool:
    return any(word.startswith("-") and word not in {"-", "--"} for word in words)


def _note_value(name: str, context: Context, value: object) -> object:
    """Return a value as typed, and note it: completers depend on the shared options."""
    if value is not None and name in LENT:
        with suppress(UsageError):
            get_session(context).set_option(name, value)
    return value
