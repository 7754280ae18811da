"""Journal, Programme, season."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.model.fields import Format, Record, Side, Text, default_when_empty
from mentorlog.languages import Language

FIRST_MONTH = 9
LAST_MONTH = 12

_MONTH = re.compile(r"0?[1-9]|1[0-2]", re.ASCII)
_HOURS = re.compile(r"\d{1,3}(\.\d{1,2})?", re.ASCII)


def _read_month(value: object) -> object:
    if not isinstance(value, str | int) or not _MONTH.fullmatch(str(value).strip()):
        raise PydanticCustomError("not-a-month", "not a month", {"given": value})
    return int(value)


def _read_hours(value: object) -> object:
    said = str(value).strip()
    if not isinstance(value, str | int | float) or not _HOURS.fullmatch(said) or not float(said):
        raise PydanticCustomError("not-hours", "not hours", {"given": value})
    return float(said)


Month = Annotated[
    int,
    BeforeValidator(_read_month),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 12}),
]
"""A month of the year, 1 to 12."""

Hours = Annotated[
    float,
    BeforeValidator(_read_hours),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": 999.99}),
]
"""A number of hours above 0, such as `1.5`."""


class HoursPerMonth(Record):
    """The hours that the two should meet in a month (G5).

    Without `at_least` there is no least; without `at_most` it is the same as the least.
    """

    model_config = ConfigDict(
        json_schema_extra={"required": [], "minProperties": 1},
    )

    at_least: Hours = 0.0
    at_most: Hours

    @model_validator(mode="before")
    @classmethod
    def _fill(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        said = {key: hours for key, hours in value.items() if hours is not None}
        return {"at_most": said["at_least"], **said} if "at_least" in said else said

    @model_validator(mode="after")
    def _is_in_order(self) -> HoursPerMonth:
        if self.at_least > self.at_most:
            facts = {"at_least": self.at_least, "at_most": self.at_most}
            raise PydanticCustomError("least-above-most", "the least is above the most", facts)
        return self


class Programme(Record):
    """A programme's own description; its season runs through the month `ends`."""

    name: Text | None = None
    contact: Text | None = None
    starts: Month | None = None
    ends: Month | None = None
    hours_per_month: HoursPerMonth | None = None


def merge_programme(base: Programme | None, own: Programme | None) -> Programme:
    """Merge `own` over `base`, field by field; unknown keys are kept."""
    merged = base or Programme()
    return merged.model_copy(update=_said(own)) if own else merged


def _said(programme: Programme) -> dict[str, Any]:
    return {key: value for key, value in programme if value is not None}


def season(programme: Programme, today: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and last day, both inclusive, of the season that includes `today`.

    Between two seasons it is the next one. A season whose last month comes before its first runs
    past new year. The default months are September and December (G5).
    """
    starts, ends = programme.starts or FIRST_MONTH, programme.ends or LAST_MONTH
    year = today.year - 1 if ends < starts else today.year
    # A season over new year ends in the year after the one in which it starts.
    while _last_day(year + (ends < starts), ends) < today:
        year += 1
    return dt.date(year, starts, 1), _last_day(year + (ends < starts), ends)


def _last_day(year: int, month: int) -> dt.date:
    # The day before the first of the next month, which is in the next year after December.
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def _read_switch(value: object) -> object:
    words = {"yes": True, "true": True, "ja": True, "no": False, "false": False, "nej": False}
    return words.get(value.strip().lower(), value) if isinstance(value, str) else value


Switch = Annotated[bool, BeforeValidator(_read_switch), WithJsonSchema({"type": "boolean"})]


class Git(Record):
    """The setting whether commands that change something make a commit."""

    commit: Annotated[Switch, default_when_empty(default=False)] = False


class Journal(Record):
    """The file `journal.yaml`; `me` is the role in which new relationships start."""

    mentorlog: Format = None
    name: Text | None = None
    me: Side | None = None
    language: Language | None = None
    timezone: Text | None = None
    programme: Programme | None = None
    guide: Text | None = None
    git: Git | None = None
