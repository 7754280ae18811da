"""The hours of a relationship as a picture; what reflections say is not on it.

A picture is made to be passed on, and roles and ways of listening are for the owner alone.
"""

from __future__ import annotations

from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.insights.rules import Insights
from mentorlog.output.format import format_met
from mentorlog.output.hours_picture import DrawnMonth, draw_hours
from mentorlog.output.svg import Picture
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_month


def make_hours_picture(view: Insights, texts: Texts) -> Picture:
    """Draw the hours of each month against those that are asked for."""
    months = [_month(each, texts) for each in view.months]
    return draw_hours(view.pair.name, months, texts, with_title=True)


def _month(month: MonthOfMeetings, texts: Texts) -> DrawnMonth:
    asked = month.asked
    least = round(asked.at_least * 60) if asked else None
    most = round(asked.at_most * 60) if asked else None
    return DrawnMonth(
        name=format_month(month.month, texts.language),
        minutes=month.minutes,
        said=format_met(month.minutes, least, most, month.unmeasured, texts),
        most=most or 0,
    )
