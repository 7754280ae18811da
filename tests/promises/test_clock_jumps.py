"""Clocks that jump, midnight in a talk, summer time, leap days, zones, ends of the calendar."""

from __future__ import annotations

import datetime as dt
import io
import os
import re
import sys
import time
from collections.abc import Iterator
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from support.desk import SOFIE, Desk
from support.frames import Answer
from support.sampling import sample

from mentorlog.__main__ import main
from mentorlog.session import clock
from mentorlog.session.clock import read_clock, time_between

pytestmark = pytest.mark.no_cover

COPENHAGEN = "Europe/Copenhagen"
JUMP = b"@"
READING = (
    *(("status",), ("show",), ("prep",), ("insights",), ("report",), ("milestone", "timeline")),
    *(("action", "list", "--all"), ("milestone", "list"), ("check",), ("search", "a"), ()),
)


class Watch(io.BytesIO):
    """A keyboard at which `@2026-10-13T00:40` is no answer, but what the clock says from then."""

    def readline(self, size: int | None = -1, /) -> bytes:
        """Return the next line that is typed."""
        line = super().readline(size)
        while line.startswith(JUMP):
            os.environ["MENTORLOG_TODAY"] = line[1:].decode().strip()
            line = super().readline(size)
        return line


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True


def talk(desk: Desk, *argv: str, typed: tuple[str, ...]) -> Answer:
    """Hold a conversation in plain lines, while the clock moves."""
    keys = "".join(f"{line}\n" for line in (*typed, *[""] * 40)).encode()
    desk.monkeypatch.setenv("TERM", "dumb")
    desk.monkeypatch.setattr(sys, "stdin", Terminal(Watch(keys), encoding="utf-8"))
    desk.capfd.readouterr()
    return Answer(main(argv), *desk.capfd.readouterr())


class TestATalk:
    """The clock goes on, or back, while two people talk."""

    @pytest.mark.sample(4)
    @pytest.mark.parametrize(
        ("begun", "ended", "minutes"),
        [
            ("2026-10-12T23:30", "2026-10-13T00:40", "70"),
            ("2026-10-12T23:59", "2026-10-13T00:00", "5"),
            ("2026-12-31T23:30", "2027-01-01T00:30", "60"),
            ("2028-02-29T23:30", "2028-03-01T00:30", "60"),
            ("2026-10-12T14:00", "2026-10-12T13:00", None),
            ("2026-10-12T14:00", "2026-10-11T14:30", None),
            ("2026-10-12T14:00", "2026-10-13T14:30", None),
            ("2026-10-12T14:00", "2062-10-12T14:30", None),
            ("2026-10-12T14:00", "1970-01-01T00:00", None),
        ],
    )
    def test_the_meeting_stays_the_one_that_was_opened(
        self, desk: Desk, begun: str, ended: str, minutes: str | None
    ) -> None:
        """Past midnight too; a length that cannot be one is not proposed."""
        desk.sofie()
        desk.is_day(begun)
        answer = talk(desk, "new-meeting", typed=("", f"@{ended}"))
        assert answer.code == 0, answer
        assert desk.meetings() == [begun[:10]]
        assert desk.held(begun[:10]).get("minutes") == minutes
        assert desk("check", "--strict").code == 0

    def test_an_end_after_midnight(self, desk: Desk) -> None:
        """A meeting that was opened last night is closed with the minutes that it took."""
        desk.sofie()
        desk.is_day("2026-10-12T23:00")
        assert desk("new-meeting", "--notes", "x").code == 0
        desk.is_day("2026-10-13T00:15")
        answer = talk(desk, "end-meeting", "--summary", "x", typed=())
        assert (answer.code, desk.held("2026-10-12")["minutes"]) == (0, "75")

    def test_a_meeting_of_yesterday_that_is_written_up(self, desk: Desk) -> None:
        """When it was written says nothing about how long it took."""
        desk.sofie()
        desk.is_day("2026-10-13T10:00")
        assert desk("new-meeting", "--date", "yesterday", "--notes", "x").code == 0
        desk.is_day("2026-10-13T10:30")
        answer = talk(desk, "end-meeting", "--summary", "x", typed=())
        assert (answer.code, "minutes" in desk.held("2026-10-12")) == (0, False)

    @pytest.mark.parametrize(
        ("begun", "ended", "minutes"),
        [
            ("2026-03-29T01:30", "2026-03-29T03:30", "60"),
            ("2026-03-29T02:30", "2026-03-29T03:35", "5"),
            ("2026-10-25T01:30", "2026-10-25T03:30", "180"),
            ("2026-10-24T23:30", "2026-10-25T00:30", "60"),
        ],
    )
    def test_a_night_that_moves_the_clocks(
        self, desk: Desk, begun: str, ended: str, minutes: str
    ) -> None:
        """What passed counts, not what the hands of the clock say."""
        desk.write("journal.yaml", f"timezone: {COPENHAGEN}\n")
        desk.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        desk.is_day(begun)
        assert talk(desk, "new-meeting", typed=("", f"@{ended}")).code == 0
        assert desk.held(begun[:10])["minutes"] == minutes

    def test_the_second_of_two_hours_that_are_called_the_same(self) -> None:
        """A real clock knows which of them it is."""
        start = dt.datetime(2026, 10, 25, 2, 50)  # noqa: DTZ001 - a time on the wall
        assert time_between(start, start.replace(minute=10, fold=1), COPENHAGEN) == dt.timedelta(
            minutes=20
        )


@pytest.mark.sample(2)
@pytest.mark.parametrize("moment", ["2020-01-01", "2026-09-30", "2026-10-12", "2126-10-12"])
def test_a_clock_that_jumped_between_two_commands(desk: Desk, moment: str) -> None:
    """A wrong clock is mended some day; until then everything is readable and nothing changes."""
    desk.sofie()
    desk.is_day("2026-10-12T14:05")
    desk("new-meeting", "--notes", "x")
    desk("end-meeting", "--summary", "y", "--action", "Call", "--next", "+3w")
    before = desk.files()
    desk.is_day(moment)
    for line in READING:
        for form in ((), ("--json",)):
            answer = desk(*line, *form)
            assert answer.code in {0, 10}, answer
            assert not re.search(r"(^|[ (])-\d", answer.out, re.MULTILINE), answer
    assert desk.files() == before
    for line in (("action", "done", "1"), ("plan", "+2w"), ("reflect", "--worked", "x")):
        assert desk(*line).code == 0
    desk.is_day("2026-10-13T10:00")
    assert desk("status").code == 0


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_meeting_in_an_hour_that_is_not_there_or_there_twice(desk: Desk, day: str) -> None:
    """02:30 stays 02:30, in the file and in calendars, where it means the wall's own clock."""
    desk.write("journal.yaml", f"timezone: {COPENHAGEN}\n")
    desk.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
    desk.is_day("2026-03-01T12:00")
    assert desk("plan", day, "02:30", "--minutes", "90").code == 0
    calendar = desk("export", "--to", "ics").out
    start = f"DTSTART;TZID={COPENHAGEN}:{day.replace('-', '')}T023000\n"
    assert start in calendar.replace("\r", "")
    assert "DURATION:PT1H30M" in calendar
    assert desk.held(day)["time"] == "02:30"
    for moment in ("T02:30", "T03:00", "T23:59"):
        desk.is_day(f"{day}{moment}")
        (pair,) = desk.data("status")["relationships"]
        assert pair["next"]["name"] == day


class TestLeapDays:
    """29 February is a day like any other, where there is one."""

    @pytest.mark.parametrize(
        ("today", "said", "meant"),
        [
            ("2028-02-20", "29 feb", "2028-02-29"),
            ("2028-02-20", "29. februar", "2028-02-29"),
            ("2026-02-20", "29 feb", "2028-02-29"),
            ("2028-02-29", "29 feb", "2032-02-29"),
            ("2096-03-01", "29 feb", "2104-02-29"),
            ("2028-02-15", "+2w", "2028-02-29"),
            ("2028-02-28", "tomorrow", "2028-02-29"),
            ("2027-02-28", "tomorrow", "2027-03-01"),
            ("2028-02-29", "+52w", "2029-02-27"),
            ("2028-02-27", "tue", "2028-02-29"),
            ("2026-12-30", "+1w", "2027-01-06"),
            ("2026-12-31", "2 jan", "2027-01-02"),
        ],
    )
    def test_what_is_said_is_what_is_planned(
        self, desk: Desk, today: str, said: str, meant: str
    ) -> None:
        """A day without a year is the next one that there is, and its year is echoed."""
        desk.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        desk.is_day(today)
        answer = desk("plan", *said.split())
        assert answer.code == 0, answer
        assert desk.meetings() == [meant]
        assert meant[:4] == today[:4] or meant[:4] in answer.out

    @pytest.mark.parametrize("day", ["2027-02-29", "2100-02-29", "2026-02-30"])
    def test_a_day_that_is_not_there(self, desk: Desk, day: str) -> None:
        """It is said, and nothing near it is taken instead."""
        desk.sofie()
        assert desk("plan", day).code == 2
        assert desk.meetings() == []

    def test_a_season_over_new_year(self, desk: Desk) -> None:
        """September to May has two years in it, and one of them a leap day."""
        desk.write("journal.yaml", "programme: {starts: 9, ends: 5}\n")
        desk.is_day("2027-12-31")
        assert desk("new-relationship", "Sofie Holm", "--role", "mentor").code == 0
        assert desk.found(f"{SOFIE}/relationship.yaml")["end"] == "2028-05-31"
        desk.write("journal.yaml", "programme: {starts: 9, ends: 2}\n")
        desk("new-relationship", "Kim", "--role", "mentor")
        assert desk.found("kim/relationship.yaml")["end"] == "2028-02-29"
        desk.is_day("2028-01-01")
        assert desk("status", "sofie").code == 0
        assert "January 2028" in desk("insights", "sofie").out + desk("status", "sofie").out


def test_what_was_planned_is_what_is_said(desk: Desk) -> None:
    """A meeting that comes before the one that was just planned is not taken for it."""
    desk.sofie()
    desk.meeting("2026-10-12", "status: held\n")
    desk.meeting("2026-10-20", "status: planned\n")
    answer = desk("end-meeting", "--summary", "x", "--next", "2026-11-20")
    assert "Planned: Sofie Holm, Fri 20 Nov" in answer.out


class Frozen(dt.datetime):
    """A clock that stands at midday of Greenwich, on 12 October 2026."""

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> Frozen:
        """Return that moment in a zone, the system's without one."""
        moment = cls(2026, 10, 12, 10, 30, tzinfo=dt.UTC)
        return moment.astimezone(tz) if tz else moment.astimezone().replace(tzinfo=None)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows moves no process to a zone")
class TestZones:
    """Today is the journal's day, wherever the computer is."""

    @pytest.fixture(params=["Pacific/Kiritimati", "America/Los_Angeles", "UTC"])
    def system(
        self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[str]:
        """Move the computer to another time zone."""
        with monkeypatch.context() as patch:
            patch.setenv("TZ", request.param)
            time.tzset()
            patch.setattr(clock, "dt", SimpleNamespace(datetime=Frozen, UTC=dt.UTC))
            yield request.param
        time.tzset()

    @pytest.mark.parametrize(
        ("zone", "today"),
        [
            ("Pacific/Kiritimati", "2026-10-13 00:30"),
            ("America/Los_Angeles", "2026-10-12 03:30"),
            ("Pacific/Pago_Pago", "2026-10-11 23:30"),
            (COPENHAGEN, "2026-10-12 12:30"),
        ],
    )
    def test_the_journals_zone_goes_before_the_systems(
        self, system: str, zone: str, today: str
    ) -> None:
        """Around midnight they are days apart."""
        assert read_clock({}, zone).isoformat(" ", "minutes") == today

    def test_without_one_the_systems_counts(self, system: str) -> None:
        """As on the person's own computer."""
        moment = dt.datetime(2026, 10, 12, 10, 30, tzinfo=ZoneInfo("UTC"))
        there = moment.astimezone(ZoneInfo(system)).replace(tzinfo=None)
        assert read_clock({}, None) == there

    def test_a_meeting_begins_on_the_journals_day(
        self, desk: Desk, system: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file's name and what is under way follow the same day."""
        monkeypatch.delenv("MENTORLOG_TODAY")
        desk.write("journal.yaml", "timezone: Pacific/Kiritimati\n")
        desk.sofie()
        assert desk("new-meeting", "--notes", "x").code == 0
        assert desk.meetings() == ["2026-10-13"]
        assert desk("end-meeting", "--summary", "x").code == 0


class TestTheEndsOfTheCalendar:
    """Year 1 and year 9999 are days of the calendar, whatever they are for."""

    @pytest.mark.sample(1)
    @pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
    def test_a_file_from_there(self, desk: Desk, day: str) -> None:
        """A slip in a name is shown as any meeting is, and can be moved to where it belongs."""
        desk.write(
            f"{SOFIE}/relationship.yaml",
            "name: Sofie Holm\nme: mentor\nstart: 0001-01-01\nend: 9999-12-31\n",
        )
        desk.meeting(day, "status: held\nminutes: 60\nactions: ['Hi due:9999-12-31']\n")
        desk.meeting(f"{day}-2", "status: planned\n")
        desk.meeting(f"{day}-3", "status: cancelled\n")
        before = desk.files()
        lines = (*READING, ("export", "--to", "ics"), ("export", "--to", "csv"))
        for line in sample((line + form for line in lines for form in ((), ("--json",))), 10):
            assert desk(*line).code in {0, 10}, line
        assert desk.files() == before
        assert desk("move", day, "2026-10-12").code in {0, 2}

    @pytest.mark.parametrize("today", ["1900-01-01", "2999-12-31"])
    def test_a_clock_at_its_ends(self, desk: Desk, today: str) -> None:
        """Weeks are counted in both directions."""
        desk.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        desk.is_day(today)
        assert desk("new-meeting", "--notes", "x").code == 0
        assert talk(desk, "end-meeting", "--summary", "x", typed=("Call", "", "1")).code == 0
        assert desk("plan", "+999w").code in {0, 2}
        for line in READING:
            assert desk(*line).code in {0, 10}, line

    @pytest.mark.parametrize("said", ["+999999999w", "+9999999999999999d", "om 99999999 uger"])
    def test_a_day_beyond_the_end(self, desk: Desk, said: str) -> None:
        """It is refused as no day."""
        desk.sofie()
        assert desk("plan", *said.split()).code == 2
