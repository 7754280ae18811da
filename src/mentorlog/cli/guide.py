"""Read the guide that the two follow."""

from typing import Annotated

import typer

from mentorlog.domain.guide_topics import GuideTopic
from mentorlog.output.outcome import Outcome


def guide(
    context: typer.Context,
    topic: Annotated[
        GuideTopic | None,
        typer.Argument(
            metavar="[TOPIC]", case_sensitive=False, help="roles, listening, aids, meeting ..."
        ),
    ] = None,
) -> Outcome:
    """Read the guide: an overview, or one topic.

    Topics: principles, relationship, confidentiality, checklist, questions, roles, listening,
    meeting, aids, options, reflection, approach, contact, sources. What a programme says in its
    own guide.yaml is in it. The words follow your own role.
    """
    from mentorlog.cli.context import open_context
    from mentorlog.cli.guiding import show_guide

    return show_guide(open_context(context), topic)
