"""A milestone made where an action names it first, with its first small step (G20, G21)."""

from __future__ import annotations

from mentorlog.conversation.asking import Back
from mentorlog.conversation.conversation import Conversation
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.waypoints import add_milestone


def offer_milestone(talk: Conversation, word: str) -> bool:
    """Offer to make the milestone that `+word` names; True where it was made."""
    key = word.removeprefix("+")
    try:
        if not talk.yes("milestone", talk.texts("talk.milestone", word=word), default=True):
            return False
        title = talk.line("milestone", talk.texts("talk.milestone-title"), _title(key))
        step = talk.line("milestone", talk.texts("talk.milestone-step"))
    except Back:
        return False
    return talk.save(
        "milestone",
        f"{title}\n{step}".strip(),
        lambda pair: add_milestone(pair, title or _title(key), key=key, steps=[step])[1],
        FileName(Kind.MILESTONES, talk.key),
    )


def _title(key: str) -> str:
    words = " ".join(key.replace("_", "-").split("-")).strip()
    return words[:1].upper() + words[1:]
