"""The hours of a month against the rhythm, in words (G5)."""

from __future__ import annotations

from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_duration, format_hours


def format_met(
    minutes: int, least: int | None, most: int | None, unmeasured: int, texts: Texts
) -> str:
    """Say how long the two met, of how much that was asked for, and what has no known length.

    All is given in minutes; without a most, nothing was asked for.
    """
    said = _of_asked(minutes, least or 0, most, texts)
    if unmeasured:
        return f"{said}, {texts.count('report.unmeasured', unmeasured)}"
    return said


def _of_asked(minutes: int, least: int, most: int | None, texts: Texts) -> str:
    met = format_duration(minutes, texts.language)
    if most is None:
        return texts("report.hours", met=met)
    asked = format_hours(most, texts.language)
    if least == most:
        return texts("report.hours-of-one", met=met, most=asked)
    return texts("report.hours-of", met=met, least=format_hours(least, texts.language), most=asked)
