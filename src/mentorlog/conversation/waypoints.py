"""A milestone made where an action names it first, with its first small step (G20, G21)."""

from __future__ import annotations

from mentorlog.conversation.conversation import Conversation
from mentorlog.domain.changes import Change
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import find_milestone, track_milestones
from mentorlog.domain.waypoints import add_milestone, add_step


def offer_milestone(talk: Conversation, word: str) -> bool:
    """Offer to make the milestone that `+word` names; True where it was made. May raise Back."""
    key = word.removeprefix("+")
    if not talk.yes("milestone", talk.texts("talk.milestone", word=word), default=True):
        return False
    title = talk.line("milestone", talk.texts("talk.milestone-title"), _title(key))
    said = title or _title(key)
    return talk.save(
        "milestone", said, lambda pair: add_milestone(pair, said, key=key)[1], _file(talk)
    )


def ask_for_first_step(talk: Conversation, word: str) -> None:
    """Ask for the first small step of a milestone that stands by now; none is needed."""
    step = talk.line("milestone", talk.texts("talk.milestone-step"))
    if step:
        key = word.removeprefix("+")
        talk.save("milestone", step, lambda pair: _add_step(talk, pair, key, step), _file(talk))


def _add_step(talk: Conversation, pair: Pair, key: str, step: str) -> list[Change]:
    milestone = find_milestone(track_milestones(pair.milestones, talk.today), key)
    return add_step(pair, milestone, step)[1] if milestone else []


def _file(talk: Conversation) -> FileName:
    return FileName(Kind.MILESTONES, talk.key)


def _title(key: str) -> str:
    words = " ".join(key.replace("_", "-").split("-")).strip()
    return words[:1].upper() + words[1:]
