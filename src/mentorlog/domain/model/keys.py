"""Every key that a file of a journal may hold, and which words are such a key."""

from __future__ import annotations

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Answer, Earlier, Expectations
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.journal import Git, HoursPerMonth, Journal, Programme
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, Milestones, Step
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.model.relationship import Ended, Relationship
from mentorlog.domain.text.similar_keys import OTHER_WORDS, PROSE, plain_word, similar_key

_MODELS: tuple[type[Record], ...] = (
    *(Journal, Programme, HoursPerMonth, Git),
    *(Relationship, Ended),
    *(Expectations, Answer, Earlier),
    *(Milestones, Milestone, Step),
    *(Meeting, Topic, ActionItem),
    *(Reflection, Approach),
)
"""All but the guide's, whose keys are words that any text may begin with."""

KEYS = frozenset(key for model in _MODELS for key in key_order(model))


def is_key(word: str) -> bool:
    """Return whether a word is a key of the files, or another word for one that prose has not."""
    plain = plain_word(word)
    return plain in KEYS or (plain in OTHER_WORDS and plain not in PROSE)


def is_prose(name: str) -> bool:
    """Return whether what stands before a colon is no key, misspelt or own, but part of a text."""
    unknown = name not in KEYS and not name.startswith("x-")
    return unknown and (" " in name.strip() or similar_key(name, sorted(KEYS)) is None)
