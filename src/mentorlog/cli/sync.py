"""Meet the other copies of the journal."""

import typer

from mentorlog.output.outcome import Outcome


def sync(context: typer.Context) -> Outcome:
    """Fetch, merge and send with your own git, to where your branch has its upstream.

    It needs a journal under git (init --git) and a remote that is yours alone (git remote add
    origin ADDRESS). What is not committed stays here, untouched. Meetings merge by what they say;
    what cannot be put together is left with both versions in it, which check explains, and sync
    again goes on (exit 7). This is the only command that uses a network.
    """
    from mentorlog.cli.context import open_to_check
    from mentorlog.cli.syncing import sync_journal

    return sync_journal(open_to_check(context))
