"""Every key that a file of a journal may hold."""

from __future__ import annotations

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Answer, Earlier, Expectations
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.journal import Git, HoursPerMonth, Journal, Programme
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, Milestones, Step
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.model.relationship import Ended, Relationship

_MODELS: tuple[type[Record], ...] = (
    *(Journal, Programme, HoursPerMonth, Git),
    *(Relationship, Ended),
    *(Expectations, Answer, Earlier),
    *(Milestones, Milestone, Step),
    *(Meeting, Topic, ActionItem),
    *(Reflection, Approach),
)
"""All keys but the guide's, which are words that may begin any text."""

KEYS = frozenset(key for model in _MODELS for key in key_order(model))
