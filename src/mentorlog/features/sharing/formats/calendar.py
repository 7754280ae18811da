"""Meetings and actions as calendar entries (RFC 5545), through the icalendar library.

Times have the journal's zone where it names one, else none: two people who meet read the same
clock. `SEQUENCE` and the stamps come from `store.calendar_memory`, so that an export of what has
not changed is the same to the byte.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Todo

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.text.characters import escape_controls
from mentorlog.errors import UsageError
from mentorlog.features.sharing.formats.page import (
    Item,
    Part,
    meeting_parts,
    name_both,
    name_owner,
)
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting
from mentorlog.store.calendar_memory import Content, Revision
from mentorlog.texts import Texts
from mentorlog.texts.typed_dates import load_vocabulary, parse_duration

MINUTES = 60
"""The length of a meeting in a calendar when it is not known."""

_MAKER = "-//mentorlog//mentorlog//EN"
_STATUSES = {"planned": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}
_UNSAFE = re.compile(r"[^A-Za-z0-9._@-]")
_MOVES = ("DTSTART", "DURATION", "DUE", "STATUS", "LOCATION")
"""The fields that both have to be told about: they raise `SEQUENCE`, others only the stamps."""


@dataclass(frozen=True)
class CalendarOptions:
    """The zone that times are in, and how long before a meeting to remind."""

    zone: str | None = None
    alarm: dt.timedelta | None = None


@dataclass(frozen=True)
class CalendarEntry:
    """One meeting or action, without `SEQUENCE` and stamps; `day` is the day it is about."""

    uid: str
    day: dt.date
    component: Event | Todo

    @property
    def content(self) -> Content:
        """Return digests of the whole entry, and of the part whose change raises `SEQUENCE`."""
        lines = self.component.content_lines()
        moves = [line for line in lines if line.startswith(_MOVES)]
        return Content(whole=_digest(lines), moves=_digest(moves))


def make_entries(shared: Shared, texts: Texts, options: CalendarOptions) -> list[CalendarEntry]:
    """Return an entry for each meeting, and for each action that has a day."""
    return [entry for each in shared.meetings for entry in _entries(shared, each, texts, options)]


def format_calendar(entries: Sequence[CalendarEntry], revisions: Mapping[str, Revision]) -> bytes:
    """Return one calendar with every entry, and with the zones that they name."""
    calendar = Calendar()
    calendar.add("PRODID", _MAKER)
    calendar.add("VERSION", "2.0")
    for each in entries:
        component = each.component.copy(recursive=True)
        revision = revisions[each.uid]
        component.add("DTSTAMP", revision.stamp)
        component.add("LAST-MODIFIED", revision.stamp)
        component.add("SEQUENCE", revision.sequence)
        calendar.add_component(component)
    years = [each.day.year for each in entries]
    first, last = max(min(years) - 1, 1), min(max(years) + 2, dt.MAXYEAR)
    # Given years, or icalendar describes decades of changes of the clocks.
    calendar.add_missing_timezones(dt.date(first, 1, 1), dt.date(last, 1, 1))
    return bytes(calendar.to_ical(sorted=False))


def format_vdir(
    entries: Sequence[CalendarEntry], revisions: Mapping[str, Revision]
) -> dict[str, bytes]:
    """Return a calendar for each entry, by its file's name, which is made of its UID."""
    found: dict[str, bytes] = {}
    for each in entries:
        stem = _UNSAFE.sub("-", each.uid).lstrip(".") or "meeting"
        name = f"{stem}.ics"
        # Some file systems do not tell upper from lower case: two UIDs would share one file.
        if name.casefold() in map(str.casefold, found):
            name = f"{stem}.{hashlib.sha256(each.uid.encode()).hexdigest()[:8]}.ics"
        found[name] = format_calendar([each], revisions)
    return found


def _entries(
    shared: Shared, meeting: SharedMeeting, texts: Texts, options: CalendarOptions
) -> Iterator[CalendarEntry]:
    uid = _line(meeting.uid)
    event = _event(shared, meeting, texts, options)
    event.add("UID", uid)
    yield CalendarEntry(uid, meeting.name.date, event)
    for number, action in zip(meeting.numbers, meeting.record.actions, strict=True):
        if action.due:
            stem, at, host = uid.partition("@")
            task_uid = f"{stem}.action-{number}{at}{host}"
            todo = _todo(shared, action, action.due, texts)
            todo.add("UID", task_uid)
            yield CalendarEntry(task_uid, action.due, todo)


def _event(shared: Shared, meeting: SharedMeeting, texts: Texts, options: CalendarOptions) -> Event:
    event = Event()
    title = texts("sharing.event", names=name_both(shared, texts))
    _add_times(event, meeting, options)
    event.add("SUMMARY", title)
    if place := _place(meeting, texts):
        event.add("LOCATION", escape_controls(place))
    if said := "\n\n".join(map(_part, meeting_parts(shared, meeting, texts))):
        event.add("DESCRIPTION", escape_controls(said))
    event.add("STATUS", _STATUSES[meeting.record.state])
    if options.alarm and meeting.record.state == "planned":
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        # RFC 5545 requires a description where the alarm is displayed.
        alarm.add("DESCRIPTION", title)
        alarm.add("TRIGGER", -options.alarm)
        event.add_component(alarm)
    return event


def _add_times(event: Event, meeting: SharedMeeting, options: CalendarOptions) -> None:
    """Add the time: a whole day that blocks nothing where none is known, else start and length."""
    day, record = meeting.name.date, meeting.record
    if record.time is None:
        event.add("DTSTART", day)
        event.add("TRANSP", "TRANSPARENT")
        return
    zone = ZoneInfo(options.zone) if options.zone else None
    event.add("DTSTART", dt.datetime.combine(day, record.time, tzinfo=zone))
    event.add("DURATION", dt.timedelta(minutes=record.minutes or MINUTES))
    # A cancelled meeting stays in the calendar, but blocks no time.
    event.add("TRANSP", "TRANSPARENT" if record.state == "cancelled" else "OPAQUE")


def _todo(shared: Shared, action: ActionItem, due: dt.date, texts: Texts) -> Todo:
    todo = Todo()
    todo.add("SUMMARY", _line(action.text))
    todo.add("DUE", due)
    owner = name_owner(shared, action.owner, texts)
    names = texts("sharing.event", names=name_both(shared, texts))
    todo.add("DESCRIPTION", f"{owner}\n{names}")
    todo.add("STATUS", "COMPLETED" if action.done else "NEEDS-ACTION")
    if isinstance(action.done, dt.date):
        # iCalendar wants a moment here; noon is the same day in nearly every zone.
        noon = dt.time(12, tzinfo=dt.UTC)
        todo.add("COMPLETED", dt.datetime.combine(action.done, noon))
    return todo


def _digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _place(meeting: SharedMeeting, texts: Texts) -> str:
    record = meeting.record
    place = " ".join((record.place or "").split())
    mode = texts(f"meeting.mode.{record.mode}") if record.mode else ""
    return ", ".join(each for each in (place, mode) if each)


def _part(part: Part) -> str:
    items = [line for item in part.items for line in _item(item)]
    paragraphs = "\n\n".join("\n".join(lines) for lines in part.paragraphs)
    return "\n".join([part.title, *items, *([paragraphs] if paragraphs else [])])


def _item(item: Item) -> Iterator[str]:
    yield f"- {item.text}"
    for each in item.inside:
        yield f"  - {each.text}"


def _line(text: str) -> str:
    return escape_controls(" ".join(text.split()), keep="")


_MADE_HERE = re.compile(rb"^PRODID:-//mentorlog//", re.MULTILINE)


@dataclass(frozen=True)
class CalendarFolder:
    """The entries of a vdir: for each file its UIDs with their `SEQUENCE`."""

    files: Mapping[str, Mapping[str, int]]

    def sequences(self) -> dict[str, int]:
        """Return the `SEQUENCE` of every UID."""
        return {uid: number for found in self.files.values() for uid, number in found.items()}

    def place(self, files: Mapping[str, bytes], own: Collection[str]) -> dict[str, bytes]:
        """Return our files, whatever names another program may have given them."""
        there = {
            uid: name
            for name, found in self.files.items()
            for uid in found
            if len(found) == 1 and uid in own
        }
        return {
            there.get(next(iter(parse_entries(raw)), ""), name): raw for name, raw in files.items()
        }

    def find_gone(self, kept: Collection[str], is_own: Callable[[str], bool]) -> list[str]:
        """Return the files that hold nothing but our entries and whose entries are gone."""
        return [
            name
            for name, found in self.files.items()
            if found and all(uid not in kept and is_own(uid) for uid in found)
        ]


def parse_folder(files: Mapping[str, bytes]) -> CalendarFolder:
    """Parse the files of a vdir; a file that is not a calendar has no entries."""
    return CalendarFolder({name: parse_entries(raw) for name, raw in files.items()})


def parse_entries(raw: bytes) -> dict[str, int]:
    """Return the UIDs of a calendar's entries with their `SEQUENCE`."""
    try:
        calendars = Calendar.from_ical(raw, multiple=True)
        return {
            str(each["UID"]): int(each.get("SEQUENCE", 0))
            for calendar in calendars
            for each in calendar.subcomponents
            if "UID" in each
        }
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return {}


def is_own_calendar(raw: bytes) -> bool:
    """Return whether a calendar is as mentorlog wrote it, so that it may be replaced."""
    return _MADE_HERE.search(raw) is not None


def is_uid_of(uid: str, key: str) -> bool:
    """Return whether a UID was made of that relationship's key."""
    day = r"\d{4}-\d\d-\d\d(-\d+)?(\.\d+)?(\.action-\d+)?"
    return re.fullmatch(rf"{re.escape(key)}-{day}@mentorlog", uid, re.ASCII) is not None


def parse_alarm(text: str) -> dt.timedelta:
    """Parse `1d`, `2w`, or a duration such as `90` or `2h`. Raises UsageError for anything else."""
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
