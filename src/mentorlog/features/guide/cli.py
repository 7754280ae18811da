"""The command `guide`."""

from typing import Annotated

import typer

from mentorlog.features.guide.topics import GuideTopic
from mentorlog.output.outcome import Outcome


def _complete_topic(incomplete: str) -> list[str]:
    return [topic for topic in GuideTopic if topic.startswith(incomplete.lower())]


def guide(
    context: typer.Context,
    topic: Annotated[
        str | None, typer.Argument(metavar="TOPIC", autocompletion=_complete_topic)
    ] = None,
) -> Outcome:
    """Read the guide: an overview, or one topic."""
    from mentorlog.features.guide.command import read_topic, show_guide
    from mentorlog.session.context import open_context

    ctx = open_context(context)
    return show_guide(ctx, read_topic(topic) if topic else None)
