"""Calendar entries are as RFC 5545 wants them, and the same every time."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.shared_example import MEETING, share

from mentorlog.features.sharing.formats.calendar import format_calendar, format_vdir, is_own_entry
from mentorlog.features.sharing.rules.export import Shared, SharedTopic
from mentorlog.texts import Texts

EN = Texts("en")


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
    assert _unfolded(format_calendar(share(actions=()), EN)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//mentorlog//mentorlog//EN",
        "BEGIN:VEVENT",
        "UID:sofie-holm-2026-09-14@mentorlog",
        "DTSTAMP:20260914T000000Z",
        "DTSTART:20260914T143000",
        "DURATION:PT90M",
        "SUMMARY:Mentoring: Mette Krogh and Sofie Holm",
        "LOCATION:Café\\, online",
        "DESCRIPTION:Topics\\n- A job\\n\\nSummary\\nA trial month.",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_a_meeting_without_a_time_takes_the_day() -> None:
    """Its length says nothing then."""
    found = _read(format_calendar(share(time=None), EN))
    assert found["DTSTART;VALUE=DATE"] == "20260914"
    assert "DURATION" not in found


@pytest.mark.parametrize(
    ("status", "said"),
    [("planned", "CONFIRMED"), ("held", "CONFIRMED"), ("cancelled", "CANCELLED")],
)
def test_a_cancelled_meeting_says_so(status: str, said: str) -> None:
    """So that a calendar which has the entry strikes it out."""
    assert _read(format_calendar(share(status=status), EN))["STATUS"] == said


@given(st.text(st.sampled_from("aæ€\N{GRINNING FACE};,\\ \n:\x1b"), max_size=300))
def test_any_text_is_folded_and_read_back(text: str) -> None:
    """At most 75 octets a line, no letter cut in two, nothing taken for the end of a value."""
    raw = format_calendar(share(topics=(SharedTopic(f"x{text}", "mentee"),)), EN)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    for line in raw.split(b"\r\n"):
        line.decode()
    said = _plain(_read(raw)["DESCRIPTION"]).split("\n")[1]
    assert said == "- " + " ".join(f"x{text}".split()).replace("\x1b", "\N{SYMBOL FOR ESCAPE}")


def test_a_vdir_has_a_file_for_each_meeting() -> None:
    """Named after its UID, wherever that would lead, and never two by one name."""
    uids = ("a@x", "../../A@x", "../../a@x", ".ics")
    meetings = tuple(dataclasses.replace(MEETING, uid=uid) for uid in uids)
    files = format_vdir(Shared("M", "S", meetings), EN)
    assert len({each.casefold() for each in files}) == len(uids)
    assert all(set("/\\").isdisjoint(each) and each[0] != "." for each in files)
    assert [_read(raw)["UID"] for raw in files.values()] == list(uids)


def test_what_mentorlog_wrote_is_known_again() -> None:
    """Anybody else's entry is not."""
    raw = format_calendar(share(), EN)
    assert is_own_entry(raw)
    assert not is_own_entry(raw.replace(b"//mentorlog//mentorlog", b"//Other//Other"))
