"""The types of fields: what is written is what is meant, and nothing is guessed."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, ValidationError

from mentorlog.domain.model.fields import (
    Clock,
    Closing,
    Day,
    Format,
    LineRecord,
    Minutes,
    Record,
    Several,
    Text,
    default_when_empty,
    extras,
    key_order,
    read_day,
)


class Everything(Record):
    """A record with one field of each type."""

    mentorlog: Format = None
    day: Day | None = None
    clock: Clock | None = None
    minutes: Minutes | None = None
    said: Text | None = None
    done: Closing = None
    lines: Several[Text]
    side: Annotated[Literal["mentor", "mentee"], default_when_empty("mentee")] = Field(
        "mentee", alias="from"
    )


def read(key: str, value: object) -> object:
    """Read one value as a file's."""
    return getattr(Everything.model_validate({key: value}), "side" if key == "from" else key)


def code(key: str, value: object) -> str:
    """Return what is wrong with a value."""
    with pytest.raises(ValidationError) as caught:
        read(key, value)
    (error,) = caught.value.errors()
    return error["type"]


@pytest.mark.parametrize(
    ("key", "value", "meant"),
    [
        ("day", "2026-09-14", dt.date(2026, 9, 14)),
        ("day", " 2024-02-29 ", dt.date(2024, 2, 29)),
        ("day", None, None),
        ("clock", "14:30", dt.time(14, 30)),
        ("clock", "14.30", dt.time(14, 30)),
        ("clock", "9:05", dt.time(9, 5)),
        ("clock", "00:00", dt.time(0)),
        ("clock", "23:59", dt.time(23, 59)),
        ("minutes", "1", 1),
        ("minutes", "1440", 1440),
        ("minutes", " 90 ", 90),
        ("minutes", 90, 90),
        ("said", "0123456", "0123456"),
        ("said", "1.10", "1.10"),
        ("said", "no", "no"),
        ("said", "14:30", "14:30"),
        ("said", "  one\n\ntwo \n", "one\n\ntwo"),
        ("done", "2026-09-28", dt.date(2026, 9, 28)),
        ("done", "yes", True),
        ("done", "Ja", True),
        ("done", "true", True),
        ("done", "x", True),
        ("done", "no", None),
        ("done", "nej", None),
        ("done", "false", None),
        ("done", False, None),
        ("done", None, None),
        ("lines", None, []),
        ("lines", ["a", " b "], ["a", "b"]),
        ("from", None, "mentee"),
        ("from", "mentor", "mentor"),
        ("mentorlog", "1", "1"),
        ("mentorlog", "01", "1"),
        ("mentorlog", None, None),
    ],
)
def test_what_is_written_is_what_is_meant(key: str, value: object, meant: object) -> None:
    """The field gives a text its type."""
    found = read(key, value)
    assert (type(found), found) == (type(meant), meant)


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("day", "2026-9-14", "not-a-day"),
        ("day", "14-09-2026", "not-a-day"),
        ("day", "2026-09-14T10:00", "not-a-day"),
        ("day", "٢٠٢٦-٠٩-١٤", "not-a-day"),
        ("day", "2026-02-29", "impossible-day"),
        ("day", "2026-13-01", "impossible-day"),
        ("day", "0000-01-01", "impossible-day"),
        ("day", ["2026-09-14"], "not-a-day"),
        ("clock", "24:00", "not-a-time"),
        ("clock", "14:60", "not-a-time"),
        ("clock", "14", "not-a-time"),
        ("clock", "14:3", "not-a-time"),
        ("clock", "870", "not-a-time"),
        ("clock", ["14:30"], "not-a-time"),
        ("minutes", "0", "not-minutes"),
        ("minutes", "1441", "not-minutes"),
        ("minutes", "-5", "not-minutes"),
        ("minutes", "1.5", "not-minutes"),
        ("minutes", "1:30", "not-minutes"),
        ("minutes", "9" * 5000, "not-minutes"),
        ("minutes", ["90"], "not-minutes"),
        ("minutes", True, "not-minutes"),
        ("said", ["a"], "string_type"),
        ("said", {"a": "b"}, "string_type"),
        ("done", "soon", "not-a-day"),
        ("done", "2026-02-30", "impossible-day"),
        ("done", ["yes"], "not-a-day"),
        ("lines", "a", "list_type"),
        ("lines", [None], "string_type"),
        ("from", "boss", "literal_error"),
        ("mentorlog", "2", "newer-format"),
        ("mentorlog", "10", "newer-format"),
        ("mentorlog", "9" * 5000, "newer-format"),
        ("mentorlog", "0", "literal_error"),
        ("mentorlog", "one", "literal_error"),
        ("mentorlog", ["1"], "literal_error"),
    ],
)
def test_what_is_not_meant_is_refused(key: str, value: object, problem: str) -> None:
    """Each with its own code; a number too long for Python is no crash."""
    assert code(key, value) == problem


@given(st.dates())
def test_every_day_is_read_back(day: dt.date) -> None:
    """As mentorlog writes it."""
    assert read_day(day.isoformat()) == day
    assert read_day(day) == day


@given(st.times().map(lambda time: time.replace(second=0, microsecond=0)))
def test_every_time_is_read_back(time: dt.time) -> None:
    """As mentorlog writes it."""
    assert read("clock", f"{time:%H:%M}") == time


def test_unknown_keys_are_kept() -> None:
    """As they were written, in their order."""
    record = Everything.model_validate({"zzz": ["1"], "day": None, "x-mine": {"a": "b"}})
    assert extras(record) == {"zzz": ["1"], "x-mine": {"a": "b"}}
    assert list(extras(record)) == ["zzz", "x-mine"]


def test_the_order_of_keys_is_that_of_the_file() -> None:
    """A key is called as in the file, and not as in Python."""
    assert key_order(Everything) == (
        *("mentorlog", "day", "clock", "minutes", "said", "done", "lines", "from"),
    )


def test_a_record_does_not_change() -> None:
    """What was read stays what was read."""
    with pytest.raises(ValidationError):
        Everything.model_validate({}).__setattr__("day", None)


def test_a_line_may_stand_for_an_entry() -> None:
    """An editor takes either form, and a line that looks like a number."""
    schema = LineRecord.model_json_schema()
    for kind in ("string", "number", "boolean"):
        assert {"type": kind} in schema["anyOf"]
