"""What one file says and another does not agree with; doubts are warnings."""

from __future__ import annotations

import pytest
from store.test_validation import assert_worded
from support.folder import KEY, WHERE, Folder

from mentorlog.errors import Problem
from mentorlog.store.checking.check import check_journal


def found(folder: Folder) -> list[Problem]:
    """Check the journal, and see that all can be said."""
    problems = check_journal(folder.store)
    for problem in problems:
        assert_worded(problem)
    return list(problems)


def place(problem: Problem) -> str:
    """Say where a problem stands and how grave it is."""
    return f"{problem.code} {problem.line}:{problem.column} {problem.severity}"


@pytest.mark.parametrize(
    "name", ["Aarhus", "Europe", "../etc/passwd", "/etc/localtime", "Europe/Copenhagen\\0", "''"]
)
def test_a_timezone_that_does_not_exist(folder: Folder, name: str) -> None:
    """Every day of the journal hangs on it."""
    folder.write("journal.yaml", f"timezone: {name}\n")
    (problem,) = found(folder)
    assert place(problem) == "unknown-timezone 1:11 error"


@pytest.mark.parametrize("name", ["ours.yaml", "../guide.yaml", "/etc/guide.yaml"])
def test_a_guide_that_is_not_there(folder: Folder, name: str) -> None:
    """`guide:` names a file in the journal, or none is used but the package's."""
    folder.write("journal.yaml", f"guide: {name}\n")
    (problem,) = found(folder)
    assert place(problem) == "missing-guide 1:8 warning"
    assert problem.facts["given"] == name


def test_the_guide_that_the_journal_names_is_checked(folder: Folder) -> None:
    """It is the journal's guide, whatever its name."""
    folder.write("journal.yaml", "guide: ours.yaml\n")
    folder.write("ours.yaml", "zzz: 1\n")
    assert [(each.file, each.code) for each in found(folder)] == [("ours.yaml", "unknown-key")]


def test_an_end_before_its_start(folder: Folder) -> None:
    """Told at the end; the same day is a short relationship."""
    folder.write(f"{KEY}/relationship.yaml", "end: 2026-08-01\nstart: 2026-09-01\n")
    (problem,) = found(folder)
    assert place(problem) == "end-before-start 1:6 error"
    folder.write(f"{KEY}/relationship.yaml", "end: 2026-09-01\nstart: 2026-09-01\n")
    assert found(folder) == []


def test_two_milestones_with_one_key(folder: Folder) -> None:
    """An action could mean either."""
    text = "milestones:\n  - {title: A, key: cv}\n  - {title: B}\n  - {title: C, key: cv}\n"
    folder.write(f"{KEY}/milestones.yaml", text)
    (problem,) = found(folder)
    assert place(problem) == "same-key 4:21 error"
    assert (problem.facts["key"], problem.facts["first_line"]) == ("cv", 2)


def test_an_action_that_names_no_milestone(folder: Folder) -> None:
    """With the one that was probably meant; in one line as in the long form."""
    folder.write(f"{KEY}/milestones.yaml", "milestones: [{title: A job, key: student-job}]\n")
    folder.write(
        WHERE,
        "actions:\n  - Ask +student-jobs\n  - text: Call\n    milestone: exam\n"
        "  - Go +student-job\n",
    )
    first, second = found(folder)
    assert place(first) == "unknown-milestone 2:5 warning"
    assert first.facts["suggestion"] == "student-job"
    assert place(second) == "unknown-milestone 4:16 warning"
    assert (second.facts["key"], second.facts["suggestion"]) == ("exam", None)


def test_milestones_that_cannot_be_read_agree_with_everything(folder: Folder) -> None:
    """Their file has a problem of its own already."""
    folder.write(f"{KEY}/milestones.yaml", "milestones: yes\n")
    folder.write(WHERE, "actions: [Ask +student-job]\n")
    assert [each.code for each in found(folder)] == ["not-a-list"]


def test_questions_that_the_guide_does_not_have(folder: Folder) -> None:
    """A journal's own guide brings its own."""
    folder.write(WHERE, "questions_asked: [teams, team, cake]\n")
    first, second = found(folder)
    assert place(first) == "unknown-question 1:26 warning"
    assert first.facts["suggestion"] == "teams"
    assert second.facts["key"] == "cake"
    folder.write("guide.yaml", "questions: {cake: Which cake?, team: Whose?}\n")
    assert found(folder) == []
    folder.write("guide.yaml", "questions: [\n")
    assert {each.file for each in found(folder)} == {"guide.yaml"}


def test_an_own_question_without_its_words(folder: Folder) -> None:
    """A key of the checklist needs none; told at the key."""
    folder.write(
        f"{KEY}/expectations.yaml",
        "answers:\n  notes: {mentee: None.}\n  cake: {mentee: Yes.}\n  tea: {question: Tea?}\n",
    )
    (problem,) = found(folder)
    assert place(problem) == "unnamed-question 3:3 warning"
    assert problem.facts["key"] == "cake"


def test_one_format_for_the_whole_journal(folder: Folder) -> None:
    """In another file the number is allowed and must agree."""
    folder.write(WHERE, "mentorlog: 1\nnotes: x\n")
    assert found(folder) == []
    folder.write(WHERE, "mentorlog: 2\nnotes: x\n")
    (problem,) = found(folder)
    assert place(problem) == "format-disagrees 1:12 error"
