"""The commands `init` and `demo`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.options import Role, refuse_blank


def demo(
    context: typer.Context,
    folder: Annotated[str | None, typer.Argument(metavar="DIR", callback=refuse_blank)] = None,
) -> Outcome:
    """Write a journal with an invented pair a few meetings into the autumn, to look round in."""
    from mentorlog.features.journal.command import DEMO_FOLDER, write_demo_journal
    from mentorlog.session.context import open_context
    from mentorlog.session.session import get_session

    given = Path(folder) if folder else None
    wanted = given or get_session(context).globals.journal or DEMO_FOLDER
    return write_demo_journal(open_context(context, wanted), wanted)


def init(
    context: typer.Context,
    folder: Annotated[str | None, typer.Argument(metavar="DIR", callback=refuse_blank)] = None,
    name: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    role: Role = None,
    guide: Annotated[str | None, typer.Option(metavar="FILE", callback=refuse_blank)] = None,
    git: Annotated[bool | None, typer.Option("--git/--no-git")] = None,
    encrypt: Annotated[
        Literal["private", "all"] | None, typer.Option(metavar="[private|all]")
    ] = None,
) -> Outcome:
    """Create a journal and remember where it is."""
    from mentorlog.errors import UsageError
    from mentorlog.features.journal.command import make_journal
    from mentorlog.session.context import open_context
    from mentorlog.session.standard_input import read_text_option

    if encrypt and git is False:
        raise UsageError("encryption.without-git")
    ctx = open_context(context, Path(folder) if folder else None)
    sent = Path(guide) if guide else None
    return make_journal(ctx, read_text_option(name), role, sent, git=git, encrypt=encrypt)
