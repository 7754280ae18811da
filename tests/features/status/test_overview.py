"""The view that `status` has on a relationship."""

from __future__ import annotations

from support.plain_journal import CANCELLED, SEASON, day, held, make_pair, planned

from mentorlog.features.status.rules import overview


def test_overview_brings_all_together() -> None:
    """What is under way, next and last, the month's hours, what is open and what is missing."""
    meetings = {
        "2026-09-14": held(summary="S", actions=["Theirs", "Mine @mentor"]),
        "2026-11-09": held(summary="S", minutes=45),
        "2026-11-16": CANCELLED,
        "2026-11-23": held(minutes=30),
        "2026-12-07": planned(topics=["A"]),
    }
    view = overview(make_pair(meetings), SEASON, day("11-23"))
    days = [entry and str(entry.name) for entry in (view.under_way, view.next, view.last)]
    assert days == ["2026-11-23", "2026-12-07", "2026-11-23"]
    assert (view.month.minutes, view.is_stuck) == (75, False)
    assert [each.item.text for each in view.actions] == ["Mine", "Theirs"]
    assert [each.code for each in view.attention] == [
        "own-action-late",
        "action-late",
        "below-rhythm",
    ]
