"""Check every file and show each problem with its line."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Who
from mentorlog.cli.whom import get_pair
from mentorlog.output.outcome import Outcome


def check(
    context: typer.Context,
    who: Who = None,
    strict: Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")] = False,
) -> Outcome:
    """Check every file, every problem: where it is, what is wrong, and how to mend it.

    The exit code is 10 if there is an error, or with --strict a warning. For a private file it
    shows the place but none of the text; `edit approach` or `edit reflection/MEETING` shows more.
    """
    from mentorlog.cli.context import open_to_check
    from mentorlog.errors import ExitCode
    from mentorlog.output.problems import format_problems, word_problem
    from mentorlog.store.checking import check_journal
    from mentorlog.store.private import discreet
    from mentorlog.store.remotes import find_git

    here = open_to_check(context)
    keys = None if who is None else [get_pair(here, who).key]
    problems = [*check_journal(here.store, keys)]
    if find_git(here.store.root):
        from mentorlog.versions.waiting import find_waiting

        problems += find_waiting(here.store.root, keys)
    found = sorted(map(discreet, problems), key=lambda each: (each.file, each.line, each.column))
    errors = sum(each.severity == "error" for each in found)
    bad = found if strict else errors
    data = {
        "journal": str(here.store.root),
        "errors": errors,
        "warnings": len(found) - errors,
        "problems": [word_problem(each, here.texts) for each in found],
    }
    screen = here.texts("check.fine") if not found else format_problems(found, here.texts)
    code = ExitCode.ATTENTION if bad else ExitCode.OK
    return Outcome(data, lambda: screen, code)
