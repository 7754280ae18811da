"""How long before a meeting a calendar reminds, as people write it."""

from __future__ import annotations

import datetime as dt
import re

from mentorlog.errors import UsageError
from mentorlog.texts.typed_dates import load_vocabulary, parse_duration


def parse_alarm(text: str) -> dt.timedelta:
    """Read `1d`, `2w`, or a duration such as `90` or `2h`. Raises UsageError for anything else."""
    words = load_vocabulary()
    days, weeks = words.phrase("day-sign", "days"), words.phrase("week-sign", "weeks")
    form = rf"(\d{{1,2}}) ?(?:(?P<days>{days})|{weeks})"
    match = re.fullmatch(form, text.strip(), re.ASCII | re.IGNORECASE)
    if match and int(match[1]):
        return dt.timedelta(days=int(match[1]) * (1 if match["days"] else 7))
    try:
        return dt.timedelta(minutes=parse_duration(text))
    except UsageError as error:
        raise UsageError("sharing.alarm", given=text) from error
