"""Meetings as calendar entries (RFC 5545): one file, or one for each meeting as a vdir has them.

Times are local ones without a zone: two people who meet read the same clock. Nothing in an entry
depends on when it was written, so that an export of what has not changed is the same to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mentorlog.domain.text.characters import escape_controls
from mentorlog.features.sharing.formats.page import Item, Part, meeting_parts, name_both
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting
from mentorlog.texts import Texts

_MAKER = "PRODID:-//mentorlog//mentorlog//EN"
_LONGEST = 75
"""The octets that a line may have, its end not counted."""

_STATUSES = {"planned": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}
_UNSAFE = re.compile(r"[^A-Za-z0-9._@-]")
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})


def format_calendar(shared: Shared, texts: Texts) -> bytes:
    """Write every meeting into one calendar."""
    return _calendar(shared, shared.meetings, texts)


def format_vdir(shared: Shared, texts: Texts) -> dict[str, bytes]:
    """Write a calendar for each meeting, by the name of its file, which is made of its UID."""
    found: dict[str, bytes] = {}
    for meeting in shared.meetings:
        stem = _UNSAFE.sub("-", meeting.uid).lstrip(".") or "meeting"
        name = f"{stem}.ics"
        if name.casefold() in map(str.casefold, found):
            name = f"{stem}.{meeting.name}.ics"
        found[name] = _calendar(shared, [meeting], texts)
    return found


def is_own_entry(raw: bytes) -> bool:
    """Tell whether mentorlog wrote a calendar, so that it may write it anew."""
    return f"\r\n{_MAKER}\r\n".encode() in raw


def _calendar(shared: Shared, meetings: Sequence[SharedMeeting], texts: Texts) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", _MAKER]
    for meeting in meetings:
        lines += _event(shared, meeting, texts)
    return "".join(f"{_fold(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _event(shared: Shared, meeting: SharedMeeting, texts: Texts) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escape(' '.join(meeting.uid.split()))}"
    yield f"DTSTAMP:{_day(meeting)}T000000Z"
    yield from _times(meeting)
    yield f"SUMMARY:{_escape(texts('sharing.event', names=name_both(shared, texts)))}"
    if place := _place(meeting, texts):
        yield f"LOCATION:{_escape(place)}"
    if said := "\n\n".join(map(_part, meeting_parts(shared, meeting, texts))):
        yield f"DESCRIPTION:{_escape(said)}"
    yield f"STATUS:{_STATUSES[meeting.status]}"
    yield "END:VEVENT"


def _times(meeting: SharedMeeting) -> Iterator[str]:
    """Say when it is: a day as a whole where no time is known, else its begin and its length."""
    if meeting.time is None:
        yield f"DTSTART;VALUE=DATE:{_day(meeting)}"
        return
    yield f"DTSTART:{_day(meeting)}T{meeting.time:%H%M%S}"
    if meeting.minutes:
        yield f"DURATION:PT{meeting.minutes}M"


def _day(meeting: SharedMeeting) -> str:
    return meeting.name.date.isoformat().replace("-", "")


def _place(meeting: SharedMeeting, texts: Texts) -> str:
    place = " ".join((meeting.place or "").split())
    mode = texts(f"meeting.mode.{meeting.mode}") if meeting.mode else ""
    return ", ".join(each for each in (place, mode) if each)


def _part(part: Part) -> str:
    items = [line for item in part.items for line in _item(item)]
    paragraphs = "\n\n".join("\n".join(lines) for lines in part.paragraphs)
    return "\n".join([part.title, *items, *([paragraphs] if paragraphs else [])])


def _item(item: Item) -> Iterator[str]:
    yield f"- {item.text}"
    for each in item.inside:
        yield f"  - {each.text}"


def _escape(text: str) -> str:
    return escape_controls(text).translate(_ESCAPED)


def _fold(line: str) -> str:
    """Break a line into pieces of at most 75 octets, never inside a letter."""
    pieces, piece, size = [], "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece += sign
        size += octets
    return "\r\n".join([*pieces, piece])
