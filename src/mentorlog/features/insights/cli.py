"""The command `insights`."""

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_pair
from mentorlog.session.options import PictureForm, PicturePath, Who
from mentorlog.session.pictures import PictureOptions


def insights(
    context: typer.Context, who: Who = None, to: PictureForm = None, path: PicturePath = None
) -> Outcome:
    """Show how it develops: hours, promises kept, roles and ways of listening."""
    from mentorlog.features.insights.command import show_insights
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return show_insights(ctx, get_pair(ctx, who), PictureOptions(to, path))
