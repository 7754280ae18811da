"""Mends that cost nothing: what `check` says to type, typed to the letter, is what was meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from features.files.mend_cases import EXPECTATIONS, MEETING, MILESTONES, MORE_CASES, PERSON
from support.desk import SOFIE, Desk

REFLECTION = f"{SOFIE}/private/2026-10-05.yaml"

CASES: list[tuple[str, str, str]] = [
    (MEETING, "actions:\n  - Ask Lars\n    due: 2026-10-01\n",
     "actions:\n  - text: Ask Lars\n    due: 2026-10-01\n"),
    (MEETING, "actions:\n  - Ask Lars @both\n  due: 2026-10-01\n  done: yes\n",
     "actions:\n  - text: Ask Lars\n    owner: both\n    due: 2026-10-01\n    done: yes\n"),
    (MEETING, "actions:\n- Ask Lars\ndue: 2026-10-01\nminutes: 90\n",
     "actions:\n- text: Ask Lars\n  due: 2026-10-01\nminutes: 90\n"),
    (MEETING, "topics:\n  - First job\n    from: mentor\n",
     "topics:\n  - text: First job\n    from: mentor\n"),
    (MILESTONES, "milestones:\n  - Job\n    steps:\n      - CV\n        due: 2026-09-10\n",
     "milestones:\n  - title: Job\n    steps:\n      - title: CV\n        due: 2026-09-10\n"),
    (MEETING, "actions:\n\t- Ask\n\t  due: 2026-10-01\n",
     "actions:\n  - text: Ask\n    due: 2026-10-01\n"),
    (MEETING, "actions:\n    - text: Ask\n\t  due: 2026-10-01\n    - Call\n",
     "actions:\n    - text: Ask\n      due: 2026-10-01\n    - Call\n"),
    (MEETING, "\tnotes: Talked\nminutes: 90\n", "notes: Talked\nminutes: 90\n"),
    (MEETING, "notes:\n\tTalked.\n\tShe said: yes.\n",
     "notes: |\n  Talked.\n  She said: yes.\n"),
    (MEETING, "notes:\nTalked about exams.\nAnd more.\nminutes: 90\n",
     "notes: |\n  Talked about exams.\n  And more.\nminutes: 90\n"),
    (MEETING, "notes:\n  She said: yes\n  and more\nminutes: 90\n",
     "notes: |\n  She said: yes\n  and more\nminutes: 90\n"),
    (MEETING, "notes: She said: yes\n  and more\nminutes: 90\n",
     "notes: |\n  She said: yes\n  and more\nminutes: 90\n"),
    (MEETING, "notes:\n  - She said\n  - He said\n", "notes: |\n  - She said\n  - He said\n"),
    (MEETING, "She said: yes\nand more\n", "notes: |\n  She said: yes\n  and more\n"),
    (MEETING, "time 14:30\nplace Café\n", "time: 14:30\nplace: Café\n"),
    (MEETING, "actions:\n  - Ask: Lars due: 2026-10-01\n",
     'actions:\n  - "Ask: Lars due:2026-10-01"\n'),
    (MEETING, "actions:\n  - text: Ask Lars due: 2026-10-01\n",
     "actions:\n  - text: Ask Lars\n    due: 2026-10-01\n"),
    (MEETING, "actions:\n  - Ask two due: 2026-10-01\n    owner: mentor\n",
     "actions:\n  - text: Ask two\n    due: 2026-10-01\n    owner: mentor\n"),
    (MEETING, "actions:\n  - [x] Ask +job\n  - [ ] Call\n",
     "actions:\n  - text: Ask\n    done: yes\n    milestone: job\n  - Call\n"),
    (MEETING, "topics:\n  - [x] CV\n", "topics:\n  - CV\n"),
    (MEETING, "topics: - First: job: which\n", 'topics:\n  - "First: job: which"\n'),
    (MEETING, "topics: First job\n", "topics:\n  - First job\n"),
    (MEETING, "questions_asked: teams, daily-life\n",
     "questions_asked:\n  - teams\n  - daily-life\n"),
    (MEETING, "questions_asked: [teams,\n  daily-life\nminutes: 90\n",
     "questions_asked: [teams,\n  daily-life]\nminutes: 90\n"),
    (MEETING, "actions:\n  text: Ask\n  due: 2026-10-01\n",
     "actions:\n  - text: Ask\n    due: 2026-10-01\n"),
    (MEETING, "- Ask Lars due:2026-10-01\n- Call\n",
     "actions:\n- Ask Lars due:2026-10-01\n- Call\n"),
    (MEETING, "notes: 'It's fine\nminutes: 90\n", 'notes: "It\'s fine"\nminutes: 90\n'),
    (MEETING, "notes: Room #4 is\n  nice: yes\n", "notes: |\n  Room #4 is\n  nice: yes\n"),
    (MEETING, "actions:\n  - Ask Lars due:friday @both\n",
     "actions:\n  - Ask Lars due:2026-10-09 @both\n"),
    (MEETING, "actions:\n  - text: Ask\n    due: 1. november  # soon\n",
     "actions:\n  - text: Ask\n    due: 2026-11-01  # soon\n"),
    (MILESTONES, "- A job\n- A CV\n", "milestones:\n- A job\n- A CV\n"),
    (MILESTONES, "A job\n", "milestones:\n  - A job\n"),
    (MILESTONES, "milestones:\n  - title: Job\n    steps: CV\n",
     "milestones:\n  - title: Job\n    steps:\n      - CV\n"),
    (MILESTONES, "milestones:\n  - title: Job\n    steps:\n      CV: 2026-09-30\n",
     "milestones:\n  - title: Job\n    steps:\n      - title: CV\n        due: 2026-09-30\n"),
    (EXPECTATIONS, "answers:\n  support-wanted:\n    - Advice\n",
     "answers:\n  support-wanted: Advice\n"),
    (EXPECTATIONS, "answers:\n  support-wanted: She said: advice\n",
     'answers:\n  support-wanted: "She said: advice"\n'),
    (PERSON, "name: Sofie\nended: 2026-10-01\n", 'name: Sofie\nended:\n  "on": 2026-10-01\n'),
    (PERSON, "name: Sofie\nended: moved away\n", "name: Sofie\nended:\n  reason: moved away\n"),
    (PERSON, "boundaries: Not on Sundays\n", "boundaries:\n  - Not on Sundays\n"),
    (PERSON, "Sofie is a student\n", "background: |\n  Sofie is a student\n"),
    ("journal.yaml", "name: Anna\ngit: no\n", 'name: Anna\ngit:\n  commit: "no"\n'),
    ("journal.yaml", "name: Anna\nprogramme: Mentors\n",
     "name: Anna\nprogramme:\n  name: Mentors\n"),
]  # fmt: skip


@pytest.mark.sample(60)
@pytest.mark.parametrize(("file", "text", "meant"), [*CASES, *MORE_CASES])
def test_a_mend_typed_to_the_letter(desk: Desk, file: str, text: str, meant: str) -> None:
    """A person types what stands below each mend in place of the lines that it names."""
    desk.sofie()
    path = desk.write(file, text)
    for _ in range(5):
        found = [each for each in desk.data("check")["problems"] if each["file"] == file]
        typed = [each for each in found if "\n" in each["mend"]]
        if not typed:
            break
        type_mend(path, typed[0])
    assert path.read_text("utf-8") == meant
    assert [each for each in found if each["severity"] == "error"] == []
    assert not {each["code"] for each in found} & {"unknown-key", "unknown-question"} - {
        *({"unknown-question"} if "questions_asked" in text else ()),
    }


@pytest.mark.parametrize(("language", "meant"), [("en", None), ("da", "2026-10-01")])
def test_the_journals_language_tells_which_number_is_the_day(
    desk: Desk, language: str, meant: str | None
) -> None:
    """A Dane writes the day first; an English reader may write either, so nothing is guessed."""
    desk.sofie()
    journal = desk.root / "journal.yaml"
    journal.write_text(f"mentorlog: 1\nlanguage: {language}\n", encoding="utf-8")
    desk.write(MEETING, "actions:\n  - text: Ask\n    due: 1/10/2026\n")
    (problem,) = desk.data("check")["problems"]
    typed = problem["mend"].split("\n")[1:]
    assert typed == ([f"    due: {meant}"] if meant else [])


def type_mend(path: Path, problem: dict[str, object]) -> None:
    """Type the lines of a mend into the file, as it is worded."""
    advice, *lines = str(problem["mend"]).split("\n")
    numbers = re.search(r"\(in place of lines? (\d+)(?: to (\d+))?\):$", advice)
    first = int(numbers[1]) if numbers else int(str(problem["line"]))
    last = int(numbers[2] or numbers[1]) if numbers else first
    there = path.read_text("utf-8").split("\n")
    there[first - 1 : last] = lines
    path.write_text("\n".join(there), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "text", "suggestion"),
    [
        (EXPECTATIONS, "answers:\n  suport-wanted: {agreed: x}\n", "support-wanted"),
        (PERSON, "role: mentor\n", "me"),
        (MEETING, "mode: walk\n", "walk-and-talk"),
        (MEETING, "mode: gåtur\n", "walk-and-talk"),
        (MEETING, "status: done\n", "held"),
        (MEETING, "status: aflyst\n", "cancelled"),
        (MEETING, "actions:\n  - Ask Lars @me\n", "@mentor"),
        (MEETING, "actions:\n  - Spørg Lars @dig\n", "@mentee"),
        (MEETING, "actions:\n  - text: Ask\n    owner: me\n", "mentor"),
        ("guide.yaml", "princples:\n  a: {title: b}\n", "principles"),
        (f"{SOFIE}/meetings/2026-9-20.yaml", "notes: x\n", "2026-09-20.yaml"),
        (f"{SOFIE}/meetings/2026-09-20.yml", "notes: x\n", "2026-09-20.yaml"),
    ],
)
def test_what_was_probably_meant_is_said(desk: Desk, file: str, text: str, suggestion: str) -> None:
    """A word that is nearly right, or right elsewhere, is answered with the one to type."""
    desk.sofie()
    desk.write(file, text)
    found = [each for each in desk.data("check")["problems"] if each["file"] == file]
    assert f"`{suggestion}`" in found[0]["mend"]


@pytest.mark.parametrize("line", ["  - Ask Lars due:friday\n", "  - text: Ask\n    due: friday\n"])
def test_a_day_that_is_none_hides_that_day_alone(desk: Desk, line: str) -> None:
    """The meeting, its other actions and their numbers stay; `check` names the line."""
    desk.sofie()
    path = desk.meeting("2026-10-05", f"notes: Talked.\nactions:\n{line}  - Call\n")
    assert [each["code"] for each in desk.data("check")["problems"]] == ["not-a-day"]
    assert desk.data("show", "--meeting", "last")["meeting"]["notes"] == "Talked."
    (pair,) = desk.data("action", "list")["relationships"]
    assert [each["text"].split()[0] for each in pair["actions"]] == ["Ask", "Call"]
    assert desk("action", "done", "2").code == 0
    assert line in path.read_text("utf-8")


@pytest.mark.parametrize(
    "copy", ["sofie-holm 2", "sofie-holm (conflict 2026-10-01)", "Copy of sofie-holm"]
)
def test_a_copied_folder_is_no_second_person(desk: Desk, copy: str) -> None:
    """It is named, with the folder that it copies, and nobody is counted twice."""
    desk.sofie()
    desk.write(f"{copy}/relationship.yaml", "name: Sofie Holm\n")
    assert len(desk.data("status")["relationships"]) == 1
    (found,) = desk.data("check")["problems"]
    assert (found["code"], found["file"]) == ("conflict-copy", copy)
    assert SOFIE in found["message"]


def test_two_owners_in_one_line_are_named(desk: Desk) -> None:
    """The last counts, and nobody should have to find that out."""
    desk.sofie()
    desk.meeting("2026-10-05", "actions:\n  - Ask @mentor @mentee due:2026-11-01 due:2026-11-02\n")
    found = desk.data("check")["problems"]
    assert [each["code"] for each in found] == ["double-mark", "double-mark"]
    answer = desk("action", "add", "Call", "@mentor", "@mentee")
    assert "“@mentor” stays in the text" in answer.err


def test_pasted_boxes_say_what_is_done(desk: Desk) -> None:
    """A list that comes from Markdown or a program for notes keeps what was ticked."""
    desk.sofie()
    pasted = (
        "- [x] Ask\n- [ ] Call\n[X] Write\n- Read\n1. [x] Send\n\u2611 Find\n+ [ ] Meet\n1. maj\n"
    )
    path = desk.meeting("2026-10-05", "notes: x\n")
    assert desk("action", "add", "-", stdin=pasted).code == 0
    (pair,) = desk.data("action", "list", "--all")["relationships"]
    assert [(each["text"], bool(each["done"])) for each in pair["actions"]] == [
        ("Ask", True),
        ("Call", False),
        ("Write", True),
        ("Read", False),
        ("Send", True),
        ("Find", True),
        ("Meet", False),
        ("1. maj", False),
    ]
    assert "[" not in path.read_text("utf-8").partition("actions:")[2]


def test_a_mend_of_a_private_file_shows_the_form_alone(desk: Desk) -> None:
    """The key, the quotes and the blanks to type, and not a word of what was written."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\n")
    desk.write(REFLECTION, "It went well.\nShe talked.\n")
    (found,) = desk.data("check")["problems"]
    assert found["mend"].endswith("(in place of lines 1 to 2):\nobserved: |\n  …\n  …")
    desk.write(REFLECTION, "observed: She said: yes\n")
    (found,) = desk.data("check")["problems"]
    assert found["mend"].endswith('\nobserved: "…"')


def test_a_programmes_guide_is_checked_as_it_comes(desk: Desk, tmp_path: Path) -> None:
    """It is no file of the journal: its warnings are shown, and the mend is where it lies."""
    guide = tmp_path / "their guide.yaml"
    guide.write_text("princples:\n  a: {title: b}\n", encoding="utf-8")
    answer = desk("init", "--name", "Anna", "--guide", str(guide))
    assert answer.code == 0
    assert f"{guide}:1:1: warning: princples:" in answer.err
    assert "Did you mean `principles`?" in answer.err
    guide.write_text("goals: She said: yes\n", encoding="utf-8")
    answer = desk("init", "--guide", str(guide))
    assert answer.code == 6
    assert "Open that file in an editor" in answer.err
    assert "mentorlog edit" not in answer.err


def test_a_line_is_enough_for_a_milestone_a_step_and_an_answer(desk: Desk) -> None:
    """Read as they stand, and written in the long form as soon as there is more to say."""
    desk.sofie()
    path = desk.write(
        MILESTONES,
        "milestones:\n  - A job due:2026-12-01  # soon\n"
        "  - title: CV\n    steps:\n      - Draft due:2026-10-01\n      - Final\n",
    )
    answers = desk.write(EXPECTATIONS, "answers:\n  support-wanted: Advice\n")
    assert desk.data("check")["problems"] == []
    assert desk("milestone", "add", "Two applications", "--under", "a-job").code == 0
    assert desk("milestone", "done", "cv/1").code == 0
    assert path.read_text("utf-8") == (
        "milestones:\n  - title: A job  # soon\n    due: 2026-12-01\n    steps:\n"
        "      - title: Two applications\n"
        "  - title: CV\n    steps:\n      - title: Draft\n        due: 2026-10-01\n"
        "        done: 2026-10-12\n      - Final\n"
    )
    answer = desk("expectations", "--agree", "--answer", "support-wanted=Advice and contacts")
    assert (answer.code, answer.err) == (0, "")
    assert answers.read_text("utf-8").startswith(
        "answers:\n  support-wanted:\n    agreed: Advice and contacts\n"
    )
    assert "      - agreed: Advice\n" in answers.read_text("utf-8")
