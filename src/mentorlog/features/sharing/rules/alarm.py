"""How long before a meeting a calendar reminds, as people write it."""

from __future__ import annotations

import datetime as dt
import re

from mentorlog.domain.dates.durations import parse_duration
from mentorlog.errors import UsageError

_DAYS = {"d": 1, "w": 7, "u": 7}
_FORM = re.compile(r"(\d{1,2}) ?(d|days?|dage?|w|weeks?|u|uger?)", re.ASCII | re.IGNORECASE)


def parse_alarm(text: str) -> dt.timedelta:
    """Read `1d`, `2w`, or a duration such as `90` or `2h`. Raises UsageError for anything else."""
    match = _FORM.fullmatch(text.strip())
    if match and int(match[1]):
        return dt.timedelta(days=int(match[1]) * _DAYS[match[2][0].lower()])
    try:
        return dt.timedelta(minutes=parse_duration(text))
    except UsageError as error:
        raise UsageError("sharing.alarm", given=text) from error
