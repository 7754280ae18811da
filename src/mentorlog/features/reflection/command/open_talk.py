"""Lead a talk about a relationship: to its end, or to where the person pauses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mentorlog.features.reflection.talk.private import PrivateTalk
from mentorlog.session.talk import _parts

if TYPE_CHECKING:
    from mentorlog.conversation.asking.asker import Asker
    from mentorlog.domain.model.guide import Step
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def begin_private_talk(
    ctx: Context, asker: Asker, pair: Pair, steps: Mapping[str, Step]
) -> PrivateTalk:
    """Make a talk that only the user sees; `steps` are words that the guide has elsewhere."""
    return PrivateTalk(*_parts(ctx, asker, pair), steps=steps)
