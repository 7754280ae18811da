"""Private records: the approach (G8, G17) and the reflection on a meeting (G25)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator

from mentorlog.domain.model.fields import Format, Record, Several, Text, Trait

Role = Literal["instructor", "adviser", "guide", "coach"]
ROLES: tuple[Role, ...] = ("instructor", "adviser", "guide", "coach")
"""The roles of G10 from left to right, with more and more responsibility for the mentee."""

LISTENING = (1, 2, 3, 4, 5)
"""The five ways of listening of G9: ways and not grades."""


def _read_number(value: object) -> object:
    said = value.strip() if isinstance(value, str) else ""
    return int(said) if len(said) == 1 and said.isdecimal() else value


Listening = Annotated[Literal[1, 2, 3, 4, 5], BeforeValidator(_read_number)]


class Reflection(Record):
    """A private reflection on a meeting; its file has the meeting's name."""

    mentorlog: Format = None
    roles: Several[Role]
    listening: Several[Listening]
    worked: Annotated[Text | None, Trait.PROSE] = None
    did_not_work: Annotated[Text | None, Trait.PROSE] = None
    observed: Annotated[Text | None, Trait.PROSE] = None


class Approach(Record):
    """The file `approach.yaml`: how to fill the role, and what one is open about.

    `thoughts` are private notes that wait for the next reflection.
    """

    mentorlog: Format = None
    how: Annotated[Text | None, Trait.PROSE] = None
    values: Annotated[Text | None, Trait.PROSE] = None
    drives: Annotated[Text | None, Trait.PROSE] = None
    pleases: Annotated[Text | None, Trait.PROSE] = None
    frustrates: Annotated[Text | None, Trait.PROSE] = None
    open_about: Annotated[Text | None, Trait.PROSE] = None
    thoughts: Several[Text]
