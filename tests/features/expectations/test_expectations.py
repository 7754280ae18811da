"""`expectations` without a terminal: one's own side, what is agreed, a review, the screen."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

FILE = f"{SOFIE}/expectations.yaml"
KEYS = [
    *("support-wanted", "support-offered", "topics"),
    *("mutual", "where-and-when", "notes", "feedback", "cancelling"),
]


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship that runs until the end of the year."""
    desk.sofie()
    return desk


def answers(desk: Desk) -> dict[str, dict[str, str]]:
    """Read the answers as another program would."""
    found: dict[str, dict[str, str]] = desk.found(FILE)["answers"]
    return found


def test_an_answer_is_the_users_own(pair: Desk) -> None:
    """Without `--by`; the other side's stands beside it."""
    answer = pair("expectations", "sofie", "--answer", "notes=I do", "--answer", "topics = CV ")
    assert answer.code == 0
    assert answer.out.splitlines()[:2] == ["Notes (mentor): I do", "Topics to cover (mentor): CV"]
    assert changes(pair.data("expectations", "--by", "mentee", "--answer", "notes=Me")) == {
        FILE: "edited"
    }
    assert answers(pair) == {
        "notes": {"mentor": "I do", "mentee": "Me"},
        "topics": {"mentor": "CV"},
    }


def test_a_mentee_answers_as_a_mentee(pair: Desk) -> None:
    """The role of the relationship says whose answer it is."""
    pair.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentee\n")
    pair("expectations", "--answer", "topics=CV")
    assert answers(pair) == {"topics": {"mentee": "CV"}}
    assert "Which topics do you want to cover?" in pair("expectations").out


def test_both_say_the_same(pair: Desk) -> None:
    """`--by both` writes both sides, and agrees on nothing yet."""
    pair("expectations", "--by", "both", "--answer", "notes=Nobody")
    assert answers(pair) == {"notes": {"mentee": "Nobody", "mentor": "Nobody"}}


def test_what_is_agreed_leaves_the_sides_alone(pair: Desk) -> None:
    """The first agreement sets the review to the middle of what is left of the season."""
    pair("expectations", "--answer", "notes=I do")
    answer = pair("expectations", "--agree", "--answer", "notes=Nobody", "--on", "2026-10-05")
    assert answer.out.splitlines()[:2] == [
        "Notes (agreed): Nobody",
        "You look at these again on Sat 21 Nov",
    ]
    assert answers(pair)["notes"] == {
        "mentor": "I do",
        "agreed": "Nobody",
        "agreed_on": "2026-10-05",
    }
    assert pair.found(FILE)["review_on"] == "2026-11-21"


def test_an_agreement_that_changes_is_kept(pair: Desk) -> None:
    """The old one goes to `earlier`; said again, nothing changes."""
    pair("expectations", "--agree", "--answer", "notes=Nobody", "--on", "2026-10-05")
    for _ in range(2):
        pair("expectations", "--review", "--answer", "notes=Both")
    assert answers(pair)["notes"] == {
        "agreed": "Both",
        "agreed_on": "2026-10-12",
        "earlier": [{"agreed": "Nobody", "until": "2026-10-12"}],
    }
    assert pair("expectations", "--agree", "--answer", "notes=Both").out == (
        "Nothing to change.\nYou look at these again on Sat 21 Nov\n"
    )


def test_agreeing_takes_what_was_answered(pair: Desk) -> None:
    """`--agree` alone: one's own answers, or with `--by both` where both said the same."""
    pair.write(
        FILE,
        """\
        answers:
          notes: {mentor: I do, mentee: Nobody}
          topics: {mentor: CV, mentee: cv.}
          mutual: {mentor: Honesty}
          feedback: {mentor: New, agreed: Old}
        """,
    )
    answer = pair("expectations", "--agree", "--by", "both")
    assert answer.out.splitlines()[0] == "Topics to cover (agreed): CV"
    again = pair("expectations", "--agree", "--by", "both")
    assert again.out.splitlines() == [
        "There is nothing new to agree on.",
        "You still see this differently: Notes",
    ]
    pair("expectations", "--agree")
    agreed = {key: each.get("agreed") for key, each in answers(pair).items()}
    assert agreed == {"notes": "I do", "topics": "CV", "mutual": "Honesty", "feedback": "Old"}


def test_the_review_can_be_moved(pair: Desk) -> None:
    """By itself, or with an answer; a date is read as people say it."""
    assert pair("expectations", "--review-on", "+2w").out.splitlines()[0] == (
        "You look at these again on Mon 26 Oct"
    )
    pair("expectations", "--agree", "--answer", "notes=Both", "--review-on", "1 nov")
    assert pair.found(FILE)["review_on"] == "2026-11-01"


def test_a_review_without_changes_puts_off_the_next_one(pair: Desk) -> None:
    """All still holds; the next look is due in the middle of what is left, or no more."""
    pair.write(FILE, "review_on: 2026-10-10\nanswers:\n  notes: {agreed: Both}\n")
    assert "Time to look at these again" in pair("expectations").out
    assert pair("expectations", "--review").out.splitlines()[:2] == [
        "What you agreed on still holds.",
        "You look at these again on Sat 21 Nov",
    ]
    pair.is_day("2026-12-31")
    assert pair("expectations", "--review").code == 0
    assert "review_on" not in pair.found(FILE)


def test_a_review_can_bring_a_new_goal(pair: Desk) -> None:
    """It becomes a question of the pair's own, a second one beside the first (G11)."""
    pair.write(FILE, "answers:\n  notes: {agreed: Both}\n")
    pair("expectations", "--review", "--answer", "new-goal=Speak up")
    pair("expectations", "--review", "--answer", "new-goal-2=Write", "--lang", "da")
    assert answers(pair)["new-goal"]["question"] == "Which new goal have you set?"
    assert answers(pair)["new-goal-2"]["question"] == "Hvilket nyt mål har I sat jer?"
    assert pair("expectations", "--review", "--answer", "new-goal-9=x").code == 4


def test_own_questions_are_asked_as_well(pair: Desk) -> None:
    """A key in the file brings its `question`; one without it is called by its key."""
    pair.write(FILE, "answers:\n  formal:\n    question: How formal are we?\n  odd:\n")
    pair("expectations", "--answer", "formal=Not at all", "--answer", "odd=x")
    assert answers(pair)["formal"]["mentor"] == "Not at all"
    shown = pair("expectations", "--show").out
    assert shown.index("Terms") < shown.index("Your own questions") < shown.index("How formal")


def test_it_shows_differences_first_and_the_history(pair: Desk) -> None:
    """Without a terminal and without options it shows, as with `--show`."""
    pair.write(
        FILE,
        """\
        answers:
          notes: {mentor: I do, mentee: Nobody}
          topics:
            mentor: CV
            mentee: Exams
            agreed: CV and exams
            agreed_on: 2026-10-05
            earlier: [{agreed: CV only, until: 2026-10-05}]
        """,
    )
    shown = pair("expectations").out
    assert shown == pair("expectations", "--show").out
    lines = [line.strip() for line in shown.splitlines() if line.strip()]
    assert lines[1:6] == [
        "Where you see things differently",
        "Do you take notes, and if so, who does?  notes",
        "Mentor: I do",
        "Mentee: Nobody",
        "not agreed yet",
    ]
    at = lines.index("Which topics should the two of you cover?  topics")
    assert lines[at + 1 : at + 5] == [
        "Agreed, Mon 5 Oct: CV and exams",
        "Mentor: CV",
        "Mentee: Exams",
        "Until Mon 5 Oct: CV only",
    ]
    danish = pair("expectations", "--lang", "da").out
    assert "Her ser I forskelligt på det" in danish
    assert "Aftalt man. 5. okt.: CV and exams" in danish


def test_json_has_every_question(pair: Desk) -> None:
    """In the order of the checklist, answered or not, with what is open and what differs."""
    pair.write(FILE, "answers:\n  notes: {mentor: I do, mentee: Nobody}\n  topics: {agreed: CV}\n")
    data = pair.data("expectations")
    assert list(data["expectations"]["answers"]) == KEYS
    assert data["expectations"]["answers"]["mutual"] == {
        "question": "What can you expect of each other?",
        **dict.fromkeys(("mentee", "mentor", "agreed", "agreed_on")),
        "earlier": [],
    }
    assert data["open"][0] == "notes"
    assert set(data["open"]) == set(KEYS) - {"topics"}
    assert (data["differing"], data["changed"]) == (["notes"], [])


def test_a_text_can_come_from_standard_input(pair: Desk) -> None:
    """With `-` behind the sign; several lines are one answer."""
    answer = pair("expectations", "--answer", "feedback=-", stdin="Openly.\nAt once.\n")
    assert answer.code == 0
    assert answers(pair)["feedback"]["mentor"] == "Openly.\nAt once.\n"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("--answer", "suport-wanted=x"), 4, "support-wanted"),
        (("--answer", "zzz=x"), 4, "cancelling"),
        (("--answer", "notes"), 2, "KEY=TEXT"),
        (("--answer", "notes="), 2, "KEY=TEXT"),
        (("--answer", "=x"), 2, "KEY=TEXT"),
        (("--answer", "notes=x", "--answer", "notes=y"), 2, "twice"),
        (("--by", "mentee"), 2, "--answer"),
        (("--on", "today"), 2, "--answer"),
        (("--show", "--agree"), 2, "--show"),
        (("--review",), 4, "--by both"),
        (("--agree", "--answer", "notes=x", "--on", "tomorrow"), 2, "still to come"),
        (("--by", "nobody", "--answer", "notes=x"), 2, "--by"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    pair: Desk, line: tuple[str, ...], code: int, said: str
) -> None:
    """All or none, and each says what would do."""
    pair("expectations", "--answer", "topics=CV")
    before = pair.files()
    beside = ("--answer", "topics=Other") if "--answer" in line else ()
    answer = pair("expectations", *beside, *line)
    assert (answer.code, said in answer.err) == (code, True), answer
    assert pair.files() == before


def test_a_broken_file_is_named_and_left_alone(pair: Desk) -> None:
    """Neither read as empty nor written to."""
    pair.write(FILE, "answers: [\n")
    assert pair("expectations", "--show").code == 6
    assert pair("expectations", "--answer", "notes=x").code == 6
    assert pair.read(FILE) == "answers: [\n"


def test_what_was_written_by_hand_stays(pair: Desk) -> None:
    """Comments, order and unknown keys, when an answer is added and one is agreed."""
    text = "# ours\nanswers:\n  notes:   # soon\n    mentee: Nobody\n    x-mood: good\n"
    pair.write(FILE, text)
    pair("expectations", "--answer", "notes=I do")
    assert pair.read(FILE) == text.replace("Nobody\n", "Nobody\n    mentor: I do\n")


def test_an_ended_relationship_is_read_and_not_changed(pair: Desk) -> None:
    """Reopen it first."""
    pair.sofie("ended: {on: 2026-10-01}\n")
    assert pair("expectations", "sofie").code == 0
    assert pair("expectations", "sofie", "--answer", "notes=x").code == 2


def test_nothing_private_and_nobody_else_is_shown(pair: Desk) -> None:
    """Two people look at the screen."""
    pair.write(f"{SOFIE}/private/approach.yaml", "how: CANARY\n")
    pair.write(f"{SOFIE}/private/2026-09-14.yaml", "worked: CANARY\n")
    pair.write("bo-krag/relationship.yaml", "name: Bo Krag\nbackground: CANARY\n")
    pair.write("bo-krag/expectations.yaml", "answers: {notes: {agreed: CANARY}}\n")
    said = [
        pair("expectations", "sofie"),
        pair("expectations", "sofie", "--json"),
        pair("expectations", "sofie", "--answer", "notes=x", "--agree"),
    ]
    assert not any("CANARY" in each.out + each.err or "Bo" in each.out for each in said)
