"""The commands `edit`, `check`, `schema` and `purge`."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome, Verbatim
from mentorlog.session.completers import complete_file
from mentorlog.session.lookup import get_pair
from mentorlog.session.options import Who, With, Yes, refuse_blank


def check(
    context: typer.Context,
    who: Who = None,
    strict: Annotated[bool, typer.Option("--strict")] = False,
) -> Outcome:
    """Check every file, every problem: where it is, what is wrong, and how to mend it."""
    from mentorlog.errors import ExitCode
    from mentorlog.features.files.data import CheckResult
    from mentorlog.output.problems import format_problems, word_problem
    from mentorlog.session.context import open_unchecked_journal
    from mentorlog.store.checking.check import check_journal
    from mentorlog.store.git_folder import find_git
    from mentorlog.store.private import hide_private_text

    ctx = open_unchecked_journal(context)
    keys = None if who is None else [get_pair(ctx, who).key]
    problems = [*check_journal(ctx.store, keys)]
    if find_git(ctx.store.root):
        from mentorlog.git.waiting_files import find_waiting

        # Files of an unfinished merge wait for a person as well, and only git can name them.
        problems += find_waiting(ctx.store.root, keys)
    found = sorted(
        map(hide_private_text, problems), key=lambda each: (each.file, each.line, each.column)
    )
    errors = sum(each.severity == "error" for each in found)
    bad = found if strict else errors
    data = CheckResult(
        journal=str(ctx.store.root),
        errors=errors,
        warnings=len(found) - errors,
        problems=[word_problem(each, ctx.texts) for each in found],
    )
    screen = ctx.texts("files.check.fine") if not found else format_problems(found, ctx.texts)
    code = ExitCode.ATTENTION if bad else ExitCode.OK
    return Outcome(data, lambda: screen, code)


def edit(
    context: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="WHAT", autocompletion=complete_file)
    ] = None,
    who: With = None,
    path: Annotated[bool, typer.Option("--path")] = False,
) -> Outcome:
    """Open a file in $VISUAL or $EDITOR, then check it and show every problem with its line."""
    from mentorlog.features.files.command.edit import edit_file, find_file
    from mentorlog.features.files.data import PathResult
    from mentorlog.session.context import open_unchecked_journal

    ctx = open_unchecked_journal(context)
    file = find_file(ctx, what, who)
    where = ctx.store.path(file)
    if path:
        return Outcome(PathResult(where, where.exists()), lambda: Verbatim(str(where)))
    return edit_file(ctx, file)


def purge(
    context: typer.Context,
    who: Who = None,
    before: Annotated[str | None, typer.Option(metavar="DATE")] = None,
    yes: Yes = False,
) -> Outcome:
    """Remove what is no longer to be kept, after showing it."""
    from mentorlog.features.files.command.purge import purge_journal
    from mentorlog.session.context import open_existing_journal

    return purge_journal(open_existing_journal(context), who, before, agreed=yes)


FileKind = Literal[
    "journal",
    "guide",
    "relationship",
    "expectations",
    "milestones",
    "approach",
    "meeting",
    "reflection",
]


def schema(
    context: typer.Context,
    kind: Annotated[FileKind | None, typer.Argument(metavar="KIND")] = None,
    install: Annotated[bool, typer.Option("--install")] = False,
    output: Annotated[
        str | None, typer.Option("--output", metavar="COMMAND", callback=refuse_blank)
    ] = None,
) -> Outcome:
    """Print the JSON Schema of one kind of file, of each, or of what a command prints."""
    from mentorlog.features.files.command import schema

    if output is not None:
        schema.require_alone(kind, install=install)
        return schema.show_output_schema(output)
    if install:
        from mentorlog.session.context import open_existing_journal

        return schema.install_schemas(open_existing_journal(context))
    return schema.show_file_schemas(kind)
