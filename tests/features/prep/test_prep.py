"""`prep`: one page on the way to a meeting."""

from __future__ import annotations

import pytest
from support.autumn import CANARY, plant
from support.desk import SOFIE, Desk


@pytest.fixture
def autumn(desk: Desk) -> Desk:
    """Return a journal in which the second meeting is four days away."""
    return plant(desk)


def _headings(out: str) -> list[str]:
    return [line for line in out.splitlines()[1:-1] if line and line[0] not in " -"]


def test_the_mentors_page(autumn: Desk) -> None:
    """All that is to be known, in the order of the contract, with whom to ask at the foot."""
    out = autumn("prep").out
    assert _headings(out) == [
        "Fri 16 Oct 14:30, Café by the river (in 4 days)",
        "Time to look at your expectations again:",
        *("You promised", "Sofie promised", "Summary of Mon 14 Sep", "Milestones", "Topics"),
        *(
            "Questions you have not asked yet",
            "While you get to know each other",
            "Between you",
            "This time",
        ),
    ]
    assert "\n  mentorlog expectations sofie-holm --review\n" in out
    said = " ".join(out.split())
    for text in (
        "Introduce Sofie to Lars (agreed last time, for Fri 16 Oct)",
        "Ask two alumni (by Thu 1 Oct, late, agreed last time)",
        "The job must teach me something new.",
        "Three applications (late, by Sun 11 Oct, towards A student job)",
        "CV rewritten (done Sun 20 Sep, towards A student job)",
        "Offices abroad (no small ones yet; what lies halfway?)",
        "Choosing a student job (from Sofie)",
        "First job in an office? (from you)",
        "How important is job security to you?",
        "Her illness is left alone",
        "When you are asked for advice, try guiding, with several options instead of one.",
        "Ask them what they notice in what they just said.",
    ):
        assert text in said
    for mark in ("Adviser", "Coach", "last time:", "Listening so that"):
        assert mark not in said
    assert "ordinary week" not in said
    assert out.endswith("You are both always welcome to ask: Anna Berg, 12 34 56 78\n")


def test_the_mentors_page_in_danish(autumn: Desk) -> None:
    """The same page, with the guide's Danish words."""
    said = " ".join(autumn("prep", "--lang", "da").out.split())
    for text in (
        "fre. 16. okt. kl. 14.30, Café by the river (om 4 dage)",
        "Det har du lovet - Introduce Sofie to Lars (aftalt sidst, til fre. 16. okt.)",
        "Det har Sofie lovet - Ask two alumni (senest tors. 1. okt., forsinket, aftalt sidst)",
        "Opsummering fra man. 14. sep.",
        "Three applications (forsinket, senest søn. 11. okt., på vej mod A student job)",
        "Choosing a student job (fra Sofie)",
        "Hvor vigtigt er det for dig at have et sikkert job?",
        "Mellem jer - Her illness is left alone",
        "Bliver du bedt om et råd, så prøv at vejlede",
        "I er altid velkomne til at spørge: Anna Berg",
    ):
        assert text in said


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["You promised", "Your topics", "Since last time", "Summary of Mon 14 Sep"]),
        ("da", ["Det har du lovet", "Dine emner", "Siden sidst", "Opsummering fra man. 14. sep."]),
    ],
)
def test_the_mentees_page_is_about_own_actions_and_topics(
    autumn: Desk, language: str, expected: list[str]
) -> None:
    """Time and agenda are the mentee's (G3): own topics stand right behind own promises."""
    autumn.write(f"{SOFIE}/relationship.yaml", "name: Mette Lund\nme: mentee\n")
    out = autumn("prep", "--since", "Two interviews", "--lang", language).out
    headings = _headings(out)[-9:]
    start = headings.index(expected[0])
    assert headings[start : start + 4] == expected
    assert out.index("Ask two alumni") < out.index("Introduce Sofie to Lars")
    assert ("listening" if language == "en" else "lyttede") not in out


@pytest.mark.parametrize("language", ["en", "da"])
def test_with_nothing_planned_it_says_whose_turn_it_is(desk: Desk, language: str) -> None:
    """A mentor asks, a mentee proposes (G3); the page is useful before the very first meeting."""
    desk.sofie()
    danish = language == "da"
    out = desk("prep", "--lang", language).out
    assert ("Spørg Sofie om en dag" if danish else "Ask Sofie for a day") in out
    assert ("Sofie står for dagsordenen" if danish else "The agenda is Sofie's") in out
    assert ("De første møder" if danish else "Let the first meetings be").lower() in out.lower()
    desk.write(f"{SOFIE}/relationship.yaml", "name: Mette\nme: mentee\n")
    out = desk("prep", "--lang", language).out
    assert ("Foreslå en dag" if danish else "Suggest a day") in out
    assert "mentorlog prep sofie-holm" in out


def test_private_text_stands_there_only_with_private(autumn: Desk) -> None:
    """The reminder names a role and quotes nothing; paper has no reminder and no boundaries."""
    for more in ((), ("--json",), ("--to", "md"), ("--to", "md", "--json"), ("--topic", "X")):
        answer = autumn("prep", *more)
        assert (answer.code, CANARY in answer.out + answer.err) == (0, False)
    screen, data = autumn("prep", "--private").out, autumn.data("prep", "--private")
    assert "How you fill your role: canary ask more" in screen
    assert "What worked: canary she laughed" in screen
    assert "Roles: Coach, Adviser" in screen
    assert data["approach"]["how"] == f"{CANARY} ask more"
    assert data["reflection"]["worked"] == f"{CANARY} she laughed"
    assert data["reflection_meeting"] == "2026-09-14"
    plain = autumn.data("prep")
    assert not {"approach", "reflection", "reflection_meeting"} & set(plain)


@pytest.mark.parametrize("language", ["en", "da"])
def test_paper_lies_on_the_table(autumn: Desk, language: str) -> None:
    """Markdown has boxes to tick, and neither boundaries nor the reminder."""
    out = autumn("prep", "--to", "md", "--lang", language).out
    assert out.startswith("# Sofie Holm, ")
    assert "- [ ] Introduce Sofie to Lars" in out
    assert "\n## " in out
    for hidden in ("illness", "Adviser", "Rådgiver", "Listening", "lyttede"):
        assert hidden not in out
    assert len(out.splitlines()) <= 40
    data = autumn.data("prep", "--to", "md", "--lang", language)
    assert data["markdown"] == out
    assert (data["meeting"], data["changed"]) == ("2026-10-16", [])


def test_paper_says_where_the_rest_is(autumn: Desk) -> None:
    """A long summary is shortened there too."""
    autumn.meeting("2026-09-14", f"status: held\nsummary: {'Well said. ' * 90}\n")
    out = autumn("prep", "--to", "md").out
    assert "- *the rest: mentorlog show sofie-holm --meeting 2026-09-14*" in out
    assert "Well said. …" in out


def test_a_sentence_that_was_wrapped_by_hand_is_one_line(autumn: Desk) -> None:
    """In an editor lines are broken anywhere; on paper half a sentence is no point of a list."""
    wrapped = "She is in doubt about\nthe library job.\nShe asks for a trial month."
    text = "".join(f"  {line}\n" for line in wrapped.splitlines())
    autumn.meeting("2026-09-14", f"status: held\nsummary: |\n{text}")
    out = autumn("prep", "--to", "md").out
    assert "- She is in doubt about the library job.\n- She asks for a trial month.\n" in out


LONG = "A promise about many things that goes on and on and on, and never ends. " * 8


@pytest.mark.sample(4)
@pytest.mark.parametrize("width", ["60", "80", "200"])
@pytest.mark.parametrize("more", [(), ("--private",), ("--to", "md"), ("--lang", "da")])
def test_it_is_one_page_whatever_there_is_to_say(
    autumn: Desk, width: str, more: tuple[str, ...]
) -> None:
    """40 lines at most, and what is left out says where it is; own promises stay to the last."""
    actions = "".join(
        f"  - {LONG} {n} @{side}\n" for n in range(9) for side in ("mentor", "mentee")
    )
    topics = "".join(f"  - {LONG} {n}\n" for n in range(9))
    autumn.meeting("2026-09-14", f"status: held\nsummary: {LONG}\nactions:\n{actions}")
    autumn.meeting("2026-10-16", f"status: planned\nplace: {LONG}\ntopics:\n{topics}")
    autumn.sofie("boundaries:\n" + "".join(f"  - {LONG} {n}\n" for n in range(9)))
    autumn.monkeypatch.setenv("COLUMNS", width)
    out = autumn("prep", *more).out
    lines = out.splitlines()
    assert 30 <= len(lines) <= 40 or "--to" in more
    broken = [line for line in lines if not line.lstrip().startswith("mentorlog ")]
    assert "md" in more or max(map(len, broken)) <= min(int(width), 80)
    said = " ".join(out.split())
    assert "mentorlog action list sofie-holm" in said
    assert "mentorlog guide questions" in said


def test_the_third_meeting_has_no_questions_to_begin_with(autumn: Desk) -> None:
    """Getting to know each other is for the first meetings."""
    autumn.meeting("2026-10-01", "status: held\nsummary: Well.\n")
    out = autumn("prep").out
    assert "Questions you have not asked yet" not in out
    assert "Introduce Sofie to Lars (1 meeting old, for Fri 16 Oct)" in out
    assert "Summary of Thu 1 Oct" in out


def test_private_files_that_cannot_be_read_are_named(autumn: Desk) -> None:
    """The rest of the page is there."""
    autumn.write(f"{SOFIE}/private/2026-09-14.yaml", "roles: [boss]\n")
    autumn.write(f"{SOFIE}/private/approach.yaml", "how: [\n")
    autumn.write("guide.yaml", "questions: [\n")
    answer = autumn("prep", "--private")
    assert answer.code == 0
    for file in ("guide.yaml", "private/2026-09-14.yaml", "private/approach.yaml"):
        assert answer.err.count(file) == 1
    assert "Be curious, and listen." in answer.out


def test_the_meeting_under_way_is_the_one_that_is_meant(autumn: Desk) -> None:
    """Opened today, it is still what one wants to read about."""
    autumn("new-meeting", "--date", "today", "--topic", "Now")
    data = autumn.data("prep")
    assert (data["meeting"]["name"], data["meeting"]["under_way"]) == ("2026-10-12", True)
    assert data["summary"]["meeting"] == "2026-09-14"


def test_json_has_all_of_it(autumn: Desk) -> None:
    """Nothing is shortened, and own entries of the guide have their keys."""
    data = autumn.data("prep")
    assert data["relationship"] == {"key": SOFIE, "name": "Sofie Holm", "me": "mentor"}
    assert [each["name"] for each in data["own_actions"]] == ["2026-09-14/2"]
    assert [(each["age"], each["late"]) for each in data["other_actions"]] == [(0, True)]
    assert data["topics"][1] == {"text": "First job in an office?", "from": "mentor"}
    assert data["milestones"]["late"][0]["name"] == "student-job/2"
    assert data["milestones"]["moved"][0]["done"] == "2026-09-20"
    assert data["milestones"]["without_steps"][0]["title"] == "Offices abroad"
    assert [each["key"] for each in data["questions"]] == [
        *("student-job", "career", "security", "responsibility"),
    ]
    assert (data["review_on"], data["boundaries"]) == ("2026-10-12", ["Her illness is left alone"])
    assert (data["reminder"]["role"]["key"], data["reminder"]["listening"]["key"]) == (
        "coach",
        "4",
    )
    assert data["contact"] == "Anna Berg, 12 34 56 78"
