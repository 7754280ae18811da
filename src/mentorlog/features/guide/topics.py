"""The topics of `guide`, in the order in which a pair needs them."""

from __future__ import annotations

from enum import StrEnum


class GuideTopic(StrEnum):
    """One topic of the guide, named as it is typed behind `guide`."""

    PRINCIPLES = "principles"
    RELATIONSHIP = "relationship"
    CONFIDENTIALITY = "confidentiality"
    CHECKLIST = "checklist"
    QUESTIONS = "questions"
    ROLES = "roles"
    LISTENING = "listening"
    MEETING = "meeting"
    AIDS = "aids"
    OPTIONS = "options"
    REFLECTION = "reflection"
    APPROACH = "approach"
    CONTACT = "contact"
    SOURCES = "sources"

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the guide's parts under this topic; the checklist has two (G12, G13)."""
        return ("goals", "terms") if self is GuideTopic.CHECKLIST else (self.value,)
