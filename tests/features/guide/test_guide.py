"""`guide`: the guide in force, readable in a terminal, with and without a journal."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk

from mentorlog.features.guide.topics import GuideTopic

SEEN = {
    "principles": ("Who plans", "Hvem der planlægger"),
    "relationship": ("Being different is a strength", "Det er en styrke at være forskellige"),
    "confidentiality": ("Some things are left alone", "Noget lader I ligge"),
    "checklist": ("Take the time to find out", "Giv jer tid til en forventningsafstemning"),
    "questions": ("Job security  security", "Tryghed i jobbet  security"),
    "roles": (
        "“If it were me, I would call them.”",
        "»Hvis det var mig, ville jeg ringe til dem.«",
    ),
    "listening": ("Listening openly  5", "At lytte åbent  5"),
    "meeting": ("What has been on your mind", "Siden sidst"),
    "aids": ("Turn it round", "Vend det om"),
    "options": ("safe spots", "helle"),
    "reflection": ("What worked", "Refleksion"),
    "approach": ("What drives you", "Hvad driver dig"),
    "contact": ("mentorlog edit journal", "mentorlog edit journal"),
    "sources": ("Lisa Ott, Perspectiv, 2009", "Lisa Ott, Perspectiv, 2009"),
}


@pytest.mark.sample(8)
@pytest.mark.parametrize("topic", list(GuideTopic))
@pytest.mark.parametrize("language", ["en", "da"])
def test_every_topic_is_read_without_a_journal(desk: Desk, topic: str, language: str) -> None:
    """In both languages, with the way to somebody who can be asked at its foot (G27)."""
    answer = desk("guide", topic, "--lang", language)
    assert (answer.code, answer.err) == (0, "")
    said = " ".join(answer.out.split())
    expected = SEEN[topic][language == "da"]
    assert expected in answer.out or expected in said
    assert ("contact person" if language == "en" else "kontaktperson") in said
    assert not desk.root.exists()


@pytest.mark.parametrize("width", ["60", "80", "200"])
@pytest.mark.parametrize("topic", [None, "roles", "meeting", "checklist"])
def test_it_fits_the_terminal_and_is_never_too_wide_to_read(
    desk: Desk, width: str, topic: str | None
) -> None:
    """Plain text when piped: no colour, no blanks at the ends, at most 80 columns."""
    desk.monkeypatch.setenv("COLUMNS", width)
    out = desk("guide", *([topic] if topic else [])).out
    assert max(map(len, out.splitlines())) <= min(int(width), 80)
    assert "\x1b" not in out
    assert all(line == line.rstrip() for line in out.splitlines())


def test_the_overview_lists_the_topics_and_the_sources(desk: Desk) -> None:
    """Every topic that can be typed, on one screen, and the works it builds on (G28)."""
    out = desk("guide").out
    listed = [line.split()[0] for line in out.splitlines() if line.startswith("  ")]
    assert listed == [*GuideTopic, "mentorlog"]
    assert "mentorlog guide roles" in out
    assert "The Mentoring Journey (Aarhus University, 2017)" in out
    assert len(out.splitlines()) <= 30
    danish = desk("guide", "--lang", "da").out
    assert "Forventningsafstemning" in danish
    assert "frivillig læring mellem ligeværdige" in danish


def test_the_texts_follow_the_role(desk: Desk) -> None:
    """The journal's, else the mentor's; with exactly one active relationship its own."""
    mentor, mentee = "You tell your mentee what to do.", "Your mentor tells you what to do."
    assert mentor in desk("guide", "roles").out
    desk.write("journal.yaml", "me: mentee\n")
    assert mentee in desk("guide", "roles").out
    desk.sofie()
    assert mentor in desk("guide", "roles").out
    desk.write("bo/relationship.yaml", "name: Bo\nme: mentor\n")
    assert mentee in desk("guide", "roles").out
    desk.write("bo/relationship.yaml", "name: Bo\nme: mentor\nended: {on: 2026-06-01}\n")
    assert mentor in desk("guide", "roles").out
    desk.write(f"{SOFIE}/relationship.yaml", "me: [\n")
    assert mentee in desk("guide", "roles").out


def test_a_programmes_own_entries_appear(desk: Desk) -> None:
    """What it replaces, adds and leaves out; its name and its contact (G27)."""
    desk.write(
        "guide.yaml",
        """\
        programme: {name: Law mentors, contact: "Anna Berg, 12 34 56 78"}
        without: [options, questions.security]
        questions:
          hobby: What do you do when nobody waits for you?
          teams: {title: Colleagues, text: With whom do you work best?}
        """,
    )
    page = desk("guide", "questions").out
    assert "What do you do when nobody waits for you?" in page
    assert "Colleagues  teams" in page
    assert "security" not in page
    assert "You are both always welcome to ask Anna Berg, 12 34 56 78" in " ".join(page.split())
    overview = desk("guide").out
    assert overview.startswith("The guide of Law mentors\n")
    assert "  options" not in overview
    left_out = desk("guide", "options")
    assert (left_out.code, "says nothing about this" in left_out.out) == (0, True)
    assert "Note who that is" not in desk("guide", "contact").out


def test_json_has_all_sections_with_keys_marks_and_texts(desk: Desk) -> None:
    """One document for all, or for one topic, in the voice of the role."""
    data = desk.data("guide")
    assert (data["topic"], data["me"], data["topics"]) == (None, "mentor", list(GuideTopic))
    sections = {each["key"]: each for each in data["sections"]}
    assert sections["goals"]["topic"] == sections["terms"]["topic"] == "checklist"
    marks = {
        mark for each in data["sections"] for e in [each, *each["entries"]] for mark in e["marks"]
    }
    assert marks == {f"G{number}" for number in range(1, 29)}
    roles = desk.data("guide", "ROLES", "--lang", "da")
    assert [each["key"] for each in roles["sections"]] == ["roles"]
    adviser = roles["sections"][0]["entries"][1]
    assert (adviser["key"], adviser["title"]) == ("adviser", "Rådgiver")
    assert (adviser["why"], adviser["aids"]) == (None, [])
    assert adviser["nudge"].startswith("Bliver du bedt om et råd")


def test_a_topic_that_there_is_not_names_those_that_there_are(desk: Desk) -> None:
    """In the person's language."""
    answer = desk("guide", "roller", "--lang", "da")
    assert answer.code == 2
    assert "roles, listening" in answer.err


def test_a_broken_own_guide_is_named(desk: Desk) -> None:
    """It is not followed, and nobody is left to believe that it is."""
    desk.write("guide.yaml", "questions: [\n")
    answer = desk("guide", "questions")
    assert (answer.code, "guide.yaml" in answer.err) == (0, True)
    assert "Job security" in answer.out
