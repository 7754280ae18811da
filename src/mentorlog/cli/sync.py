"""Meet the other copies of the journal."""

import typer

from mentorlog.output.outcome import Outcome


def sync(context: typer.Context) -> Outcome:
    """Fetch, merge and send with your own git, to where your branch has its upstream.

    The journal must be under git (init --git) and have a remote that only you can use (git remote
    add origin ADDRESS). What is not committed stays here, untouched. Meetings are merged by what
    they say. What cannot be merged keeps both versions (exit 7): check explains where, and sync
    carries on once you have fixed it. No other command uses a network.
    """
    from mentorlog.cli.context import open_to_check
    from mentorlog.cli.syncing import sync_journal

    return sync_journal(open_to_check(context))
