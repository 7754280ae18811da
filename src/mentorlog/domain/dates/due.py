"""The word `due:` in a typed line: until when an action or a milestone is due."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeVar

from mentorlog.errors import UsageError

_Day = TypeVar("_Day", dt.date, dt.date | None)

DUE = re.compile(r"due:(\S*)", re.IGNORECASE)


def split_due(line: str, read_due: Callable[[str], dt.date]) -> tuple[str, dt.date | None]:
    """Return a line without its last `due:` word, and that day; None where it has none.

    The text may be empty. What `read_due` raises passes through, a UsageError with examples of days
    that have no blanks.
    """
    words = line.split()
    place = max((n for n, word in enumerate(words) if DUE.fullmatch(word)), default=None)
    if place is None:
        return line, None
    day = read_due_word(words.pop(place).partition(":")[2], read_due)
    return " ".join(words), day


def read_due_word(word: str, read_due: Callable[[str], _Day]) -> _Day:
    """Parse what follows `due:`. Raises UsageError, with examples of days that have no blanks."""
    try:
        return read_due(word)
    except UsageError as error:
        if error.text != "dates.unknown":
            raise
        raise UsageError("actions.odd-due", given=word) from error
