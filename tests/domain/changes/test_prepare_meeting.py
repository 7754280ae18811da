"""Where topics and news go that come up before a meeting."""

from __future__ import annotations

from support.plain_journal import PlainJournal, day, held, name, planned

from mentorlog.domain.changes.meeting import MeetingDetails, prepare_meeting
from mentorlog.domain.model.file_names import Kind

TODAY = day("10-12")
SAID = MeetingDetails(topics=["Exams", "Offices @mentor"], since_last="Passed.")


def test_they_go_to_the_next_planned_meeting() -> None:
    """One that should have been held before today is not the next."""
    journal = PlainJournal({"10-01": planned(), "10-20": planned(topics=["A"], since_last="N\n")})
    journal.change(lambda pair: prepare_meeting(pair, TODAY, SAID)[1])
    meeting = journal.meeting("10-20")
    assert meeting["topics"] == ["A", "Exams", {"text": "Offices", "from": "mentor"}]
    assert (meeting["since_last"], meeting["status"]) == ("N\n\nPassed.\n", "planned")
    assert journal.meeting("10-01") == planned()


def test_news_in_a_planned_meeting_do_not_make_it_held() -> None:
    """Where no status is written, a text would."""
    journal = PlainJournal({"10-20": {}})
    assert prepare_meeting(journal.load(), TODAY, SAID)[0] == name("10-20")
    journal.change(lambda pair: prepare_meeting(pair, TODAY, SAID)[1])
    assert journal.meeting("10-20")["status"] == "planned"


def test_the_meeting_can_be_named() -> None:
    """Not only the next one is thought of."""
    journal = PlainJournal({"10-20": planned(), "11-20": planned()})
    journal.change(lambda pair: prepare_meeting(pair, TODAY, SAID, name("11-20"))[1])
    assert "topics" in journal.meeting("11-20")
    assert journal.meeting("10-20") == planned()


def test_with_none_planned_they_wait() -> None:
    """A paragraph more and topics that are not there yet; the same twice changes nothing."""
    journal = PlainJournal(
        {"09-14": held()}, relationship={"topics": ["Exams"], "since_last": "N\n"}
    )
    assert prepare_meeting(journal.load(), TODAY, SAID)[0] is None
    journal.change(lambda pair: prepare_meeting(pair, TODAY, SAID)[1])
    record = journal.file(Kind.RELATIONSHIP)
    assert record["topics"] == ["Exams", {"text": "Offices", "from": "mentor"}]
    assert record["since_last"] == "N\n\nPassed.\n"
    assert prepare_meeting(journal.load(), TODAY, SAID)[1] == []
