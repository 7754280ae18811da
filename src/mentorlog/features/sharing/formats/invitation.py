"""Parsing of a meeting in an invitation (RFC 5545, 5546), through the icalendar library."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from icalendar import Calendar

from mentorlog.domain.dates.durations import LONGEST
from mentorlog.domain.text.characters import escape_controls
from mentorlog.errors import UnreadableError


@dataclass(frozen=True)
class Invitation:
    """One meeting as a calendar sent it; `start` is a date if it takes the whole day.

    `people` are the names and addresses of the participants, folded to one case.
    """

    uid: str
    start: dt.datetime | dt.date
    minutes: int | None
    place: str
    is_cancelled: bool
    sequence: int
    people: frozenset[str]


def parse_invitation(file: str, text: str) -> Invitation:
    """Return the meeting of a calendar. Raises UnreadableError for none, several or a series."""
    try:
        # Mail programs save attachments with a byte order mark or empty lines in front.
        calendar = Calendar.from_ical(text.lstrip("\ufeff \r\n"))
        events = calendar.walk("VEVENT")
        if len(events) == 1 and "RRULE" not in events[0]:
            return _invitation(calendar, events[0])
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
        raise UnreadableError("sharing.invitation.unreadable", file=file) from error
    code = "several" if events else "unreadable"
    raise UnreadableError(f"sharing.invitation.{code}", file=file)


def _invitation(calendar: Any, event: Any) -> Invitation:  # noqa: ANN401 - values of any kind
    start = event["DTSTART"].dt
    # A calendar cancels by METHOD:CANCEL, by STATUS:CANCELLED, or by both (RFC 5546).
    states = {str(calendar.get("METHOD", "")).upper(), str(event.get("STATUS", "")).upper()}
    return Invitation(
        uid=_line(event["UID"]),
        start=start,
        minutes=_minutes(event, start),
        place=_line(event.get("LOCATION", "")),
        is_cancelled=bool(states & {"CANCEL", "CANCELLED"}),
        sequence=int(event.get("SEQUENCE", 0)),
        people=frozenset(_people(event)),
    )


def _minutes(event: Any, start: dt.datetime | dt.date) -> int | None:  # noqa: ANN401 - see above
    if not isinstance(start, dt.datetime):
        return None
    if "DURATION" in event:
        length = event["DURATION"].dt
    elif "DTEND" in event:
        length = event["DTEND"].dt - start
    else:
        return None
    minutes = int(length.total_seconds() // 60)
    return minutes if 1 <= minutes <= LONGEST else None


def _people(event: Any) -> Iterator[str]:  # noqa: ANN401 - see above
    for name in ("ORGANIZER", "ATTENDEE"):
        found = event.get(name, [])
        for each in found if isinstance(found, list) else [found]:
            yield str(each).casefold().removeprefix("mailto:")
            yield _line(each.params.get("CN", "")).casefold()


def _line(text: object) -> str:
    return escape_controls(" ".join(str(text).split()), keep="")
