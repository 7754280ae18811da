"""The approach: how one wants to fill the role, and what one is open about (G8, G17)."""

from __future__ import annotations

from mentorlog.conversation.private import PrivateText, make_step
from mentorlog.conversation.talk import Talk
from mentorlog.domain.guide import Entry, Guide, Step
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.records import Side
from mentorlog.domain.reflection import Approach

STEP = "approach"
FIELDS = tuple(name for name in Approach.model_fields if name not in {"mentorlog", "thoughts"})


def approach_steps(guide: Guide, me: Side) -> dict[str, Step]:
    """Make what stands under the questions, and what `?` shows: the guide's words on the role."""
    aids = (
        guide.principles.get("learning"),
        guide.relationship.get("own-values"),
        guide.relationship.get("weak-sides"),
    )
    return {STEP: make_step("", (each.text.for_role(me) for each in aids if each))}


def word_field(guide: Guide, key: str, me: Side) -> tuple[str, str]:
    """Return the title of a field and its question to the user in that role."""
    entry = guide.approach.get(key) or Entry.model_validate({})
    return entry.title or key, entry.text.for_role(me).strip() or entry.title or key


def approach_questions(talk: Talk, earlier: Approach | None) -> list[PrivateText]:
    """List the questions; what was written last for another relationship stands ready."""
    file = FileName(Kind.APPROACH, talk.key)
    there = talk.store.read(file, Approach)
    again = all(getattr(there, key) for key in FIELDS)
    return [
        PrivateText(
            file,
            Approach,
            key,
            *word_field(talk.guide, key, talk.me),
            STEP,
            str(getattr(earlier, key, None) or ""),
            again,
        )
        for key in FIELDS
    ]
