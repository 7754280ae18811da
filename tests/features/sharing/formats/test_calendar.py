"""Calendar entries are as RFC 5545 wants them, and the same every time."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from support.shared_example import make_meeting, share

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.meeting import Topic
from mentorlog.features.sharing.formats import calendar
from mentorlog.features.sharing.formats.calendar import (
    CalendarEntry,
    CalendarOptions,
    is_own_calendar,
    is_uid_of,
    make_entries,
)
from mentorlog.features.sharing.rules.export import Shared
from mentorlog.store.calendar_memory import Revision
from mentorlog.texts import Texts

EN = Texts("en")
REVISION = Revision(2, dt.datetime(2026, 9, 1, 12, tzinfo=dt.UTC))


def _revisions(entries: list[CalendarEntry]) -> dict[str, Revision]:
    return {each.uid: REVISION for each in entries}


def format_calendar(shared: Shared, options: CalendarOptions | None = None) -> bytes:
    """Write all that is shared as one calendar."""
    entries = make_entries(shared, EN, options or CalendarOptions())
    return calendar.format_calendar(entries, _revisions(entries))


def format_vdir(shared: Shared) -> dict[str, bytes]:
    """Write all that is shared, a file for each entry."""
    entries = make_entries(shared, EN, CalendarOptions())
    return calendar.format_vdir(entries, _revisions(entries))


def _unfolded(raw: bytes) -> list[str]:
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n")
    return raw.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def _read(raw: bytes) -> dict[str, str]:
    pairs = (line.partition(":") for line in _unfolded(raw))
    return {name: value for name, _, value in pairs}


def _plain(value: str) -> str:
    plain, signs = "", iter(value)
    for sign in signs:
        plain += {"n": "\n"}.get(escaped := next(signs), escaped) if sign == "\\" else sign
    return plain


def test_an_entry() -> None:
    """Line by line, with times as the clock on the wall shows them."""
    assert _unfolded(format_calendar(share(actions=[]))) == [
        "BEGIN:VCALENDAR",
        "PRODID:-//mentorlog//mentorlog//EN",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "DTSTART:20260914T143000",
        "DURATION:PT1H30M",
        "TRANSP:OPAQUE",
        "SUMMARY:Mentoring: Mette Krogh and Sofie Holm",
        "LOCATION:Café\\, online",
        "DESCRIPTION:Topics\\n- A job\\n\\nSummary\\nA trial month.",
        "STATUS:CONFIRMED",
        "UID:sofie-holm-2026-09-14@mentorlog",
        "DTSTAMP:20260901T120000Z",
        "LAST-MODIFIED:20260901T120000Z",
        "SEQUENCE:2",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def _components(raw: bytes, name: str) -> Any:  # noqa: ANN401 - the library's values are of any kind
    return Calendar.from_ical(raw).walk(name)


def test_a_zone_comes_with_its_rules() -> None:
    """So that a calendar elsewhere shows the right hour, in summer and in winter."""
    raw = format_calendar(share(), CalendarOptions("Europe/Copenhagen"))
    assert b"DTSTART;TZID=Europe/Copenhagen:20260914T143000" in raw
    (zone,) = _components(raw, "VTIMEZONE")
    assert zone["TZID"] == "Europe/Copenhagen"
    winter = zone.to_tz().utcoffset(dt.datetime(2027, 1, 10))  # noqa: DTZ001 - on the wall
    assert winter == dt.timedelta(hours=1)
    (event,) = _components(raw, "VEVENT")
    assert event["DTSTART"].dt.utcoffset() == dt.timedelta(hours=2)


def test_a_meeting_of_unknown_length_has_one() -> None:
    """An hour: an entry without an end is a moment in a calendar."""
    (event,) = _components(format_calendar(share(minutes=None)), "VEVENT")
    assert event["DURATION"].dt == dt.timedelta(hours=1)


def test_an_action_with_a_day_is_a_task() -> None:
    """Open or done, with whose it is; one for next time has no day to stand on."""
    due, done = dt.date(2026, 10, 1), dt.date(2026, 9, 30)
    actions = [
        ActionItem(text="Ask; twice", owner="mentee", due=due),
        ActionItem(text="Call Lars", owner="mentor", due=due, done=done),
        ActionItem(text="Next time", owner="both"),
    ]
    shared = share(numbers=(1, 3, 4), actions=actions)
    first, second = _components(format_calendar(shared), "VTODO")
    assert (first["UID"], second["UID"]) == (
        "sofie-holm-2026-09-14.action-1@mentorlog",
        "sofie-holm-2026-09-14.action-3@mentorlog",
    )
    assert (first["SUMMARY"], first["STATUS"], first["DUE"].dt) == (
        "Ask; twice",
        "NEEDS-ACTION",
        due,
    )
    assert first["DESCRIPTION"].startswith("Sofie\n")
    assert (second["STATUS"], second["COMPLETED"].dt.date()) == ("COMPLETED", done)


def test_a_reminder_stands_before_what_is_to_come() -> None:
    """And not before what has been."""
    options = CalendarOptions(alarm=dt.timedelta(days=1))
    (alarm,) = _components(format_calendar(share(status="planned"), options), "VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", dt.timedelta(days=-1))
    assert b"VALARM" not in format_calendar(share(), options)


@pytest.mark.parametrize(
    ("uid", "is_ours"),
    [
        ("sofie-2026-09-14@mentorlog", True),
        ("sofie-2026-09-14-2.2.action-3@mentorlog", True),
        ("sofie-holm-2026-09-14@mentorlog", False),
        ("sofie-2026-09-14@example.org", False),
    ],
)
def test_a_uid_says_whose_it_is(uid: str, *, is_ours: bool) -> None:
    """By the whole key: one that begins like another is another."""
    assert is_uid_of(uid, "sofie") is is_ours


def test_a_meeting_without_a_time_takes_the_day() -> None:
    """Its length says nothing then."""
    found = _read(format_calendar(share(time=None, actions=[])))
    assert found["DTSTART;VALUE=DATE"] == "20260914"
    assert found["TRANSP"] == "TRANSPARENT"
    assert "DURATION" not in found


@pytest.mark.parametrize(
    ("status", "said"),
    [("planned", "CONFIRMED"), ("held", "CONFIRMED"), ("cancelled", "CANCELLED")],
)
def test_a_cancelled_meeting_says_so(status: str, said: str) -> None:
    """So that a calendar which has the entry strikes it out."""
    assert _read(format_calendar(share(status=status, actions=[])))["STATUS"] == said


@given(st.text(st.sampled_from("aæ€\N{GRINNING FACE};,\\ \n:\x1b"), max_size=300))
def test_any_text_is_folded_and_read_back(text: str) -> None:
    """At most 75 octets a line, no letter cut in two, nothing taken for the end of a value."""
    raw = format_calendar(share(topics=[Topic(text=f"x{text}")], actions=[]))
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    for line in raw.split(b"\r\n"):
        line.decode()
    said = _plain(_read(raw)["DESCRIPTION"]).split("\n")[1]
    assert said == "- " + " ".join(f"x{text}".split()).replace("\x1b", "\N{SYMBOL FOR ESCAPE}")


def test_a_vdir_has_a_file_for_each_meeting() -> None:
    """Named after its UID, wherever that would lead, and never two by one name."""
    uids = ("a@x", "../../A@x", "../../a@x", ".ics")
    meetings = tuple(make_meeting(uid, actions=[]) for uid in uids)
    files = format_vdir(Shared("M", "S", meetings))
    assert len({each.casefold() for each in files}) == len(uids)
    assert all(set("/\\").isdisjoint(each) and each[0] != "." for each in files)
    assert [_read(raw)["UID"] for raw in files.values()] == list(uids)


def test_what_mentorlog_wrote_is_known_again() -> None:
    """Anybody else's entry is not."""
    raw = format_calendar(share())
    assert is_own_calendar(raw)
    assert not is_own_calendar(raw.replace(b"//mentorlog//mentorlog", b"//Other//Other"))
