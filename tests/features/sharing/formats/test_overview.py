"""The page of a whole relationship: what is ahead comes first, and the newest meeting next."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise

import pytest
from support.canaries import PRIVATE, TEXT, plant
from support.desk import Desk
from support.pictures import parse_picture

LINK = f"https://example.org/{'a' * 180}?x=1&y=<2>"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a mentor's journal with something in every part of the page."""
    desk.is_day("2026-10-12")
    desk.sofie()
    desk.meeting(
        "2026-09-14",
        f"""\
        minutes: 90
        summary: The first one. {LINK}
        actions:
          - {{text: Ask two alumni, due: 2026-10-20}}
          - {{text: Call Lars, owner: mentor}}
          - {{text: Both of it, owner: both}}
          - {{text: Sent long ago, done: 2026-09-20}}
          - {{text: Not wanted, dropped: 2026-09-21}}
        """,
    )
    desk.meeting("2026-10-05", "minutes: 60\nsummary: The second one.\n")
    desk.meeting("2026-10-14", "time: 14:30\nplace: Café\ntopics: [The CV]\n")
    desk.meeting("2026-11-14", "topics: [After that]\n")
    desk.write(
        "sofie-holm/milestones.yaml",
        "milestones: [{title: A job, due: 2026-12-01, why: secret-why, "
        "steps: [{title: CV rewritten, due: 2026-10-01}]}]\n",
    )
    desk.write(
        "sofie-holm/expectations.yaml",
        "answers: {own: {question: Cancelling, agreed: A text message, mentee: hers-alone}}\n",
    )
    return desk


def _page(desk: Desk, *more: str) -> str:
    answer = desk("export", "--to", "html", *more)
    assert answer.code == 0, answer
    return answer.out


def _headings(page: str) -> list[tuple[str, str]]:
    return re.findall(r"<h(\d)[^>]*>([^<]*)</h", page)


def test_what_is_ahead_comes_first(pair: Desk) -> None:
    """The next meeting, what is open, milestones, what was agreed on; then the meetings."""
    headings = _headings(_page(pair))
    assert [text for level, text in headings if level == "2"] == [
        *("Next meeting", "Open actions", "Milestones"),
        *("What we expect of each other", "Meetings"),
    ]
    assert [text.split(" at ")[0] for level, text in headings if text.endswith("2026")] == [
        *("Saturday 14 November 2026", "Monday 5 October 2026", "Monday 14 September 2026"),
    ]


def test_levels_of_headings_are_never_skipped(pair: Desk) -> None:
    """Somebody who hears the page finds the way by them."""
    levels = [int(level) for level, _ in _headings(_page(pair))]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels


def test_open_actions_stand_with_the_one_who_has_them(pair: Desk) -> None:
    """Neither what is done nor what was dropped is among them."""
    part = _page(pair).split("Open actions")[1].split("Milestones")[0]
    said = re.findall(r"<(?:h3|li)[^>]*>([^<(]*)", part)
    assert [each.strip() for each in said] == [
        *("Sofie Holm", "Ask two alumni"),
        *("Mentor", "Call Lars"),
        *("Both of you", "Both of it"),
    ]


def test_the_pictures_stand_in_the_page_with_their_texts(pair: Desk) -> None:
    """Each has a title and a description that its element names, and all of it is well-formed."""
    pictures = [
        parse_picture(each) for each in re.findall(r"<svg.*?</svg>", _page(pair), re.DOTALL)
    ]
    assert len(pictures) == 2
    for picture in pictures:
        named = picture.attrib["aria-labelledby"].split()
        assert [each.attrib["id"] for each in picture[:2]] == named
        assert all(each.text for each in picture[:2])
    assert "A job: large, open, Tuesday 1 December 2026" in (pictures[0][1].text or "")
    assert "September 2026: 1 h 30 min" in (pictures[1][1].text or "")


def test_nothing_but_its_own_style_sheet_is_allowed(pair: Desk) -> None:
    """The policy names the sheet by its digest, so one letter more would not be obeyed."""
    page = _page(pair)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "style=" not in page.split("</style>")[1]


def test_a_link_is_whole_and_a_text(pair: Desk) -> None:
    """It is broken where the screen ends, and nothing in it is markup."""
    page = _page(pair)
    assert "https://example.org/" + "a" * 180 + "?x=1&amp;y=&lt;2&gt;" in page
    assert "overflow-wrap: anywhere" in page


def test_one_meeting_has_a_page_of_its_own(pair: Desk) -> None:
    """Without what belongs to the other ones."""
    page = _page(pair, "--meeting", "2026-10-05")
    assert "The second one." in page
    assert [
        word for word in ("The first one", "A job", "Next meeting", "<svg") if word in page
    ] == []


@pytest.mark.parametrize("language", ["en", "da"])
def test_nothing_private_is_on_it(desk: Desk, language: str) -> None:
    """A canary in every field; those of the owner's own views do not sing either."""
    plant(desk)
    page = _page(desk, "--lang", language)
    assert PRIVATE not in page
    assert f"{TEXT} milestone" in page
    own = ("why", "evidence", "note", "own", "odd", "since", "rhythm", "boundary", "notes")
    assert [word for word in own if re.search(rf"{TEXT} {word}\b(?!er)", page)] == []


def test_an_empty_relationship_has_a_page(desk: Desk) -> None:
    """It says that nothing is planned, and draws nothing."""
    desk.sofie()
    page = _page(desk)
    assert "Not planned yet." in page
    assert "No open actions." in page
    assert "<svg" not in page
