"""What stands uncommitted in a file that a command writes: never committed, never taken back.

A third of the edits for each command by default; all of them with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import os
import random
from collections.abc import Mapping

import pytest
from support.desk import SOFIE, Desk
from support.repositories import MEETING, REFLECTION, Repository

Line = tuple[str, ...]
Edits = Mapping[str, tuple[str, str]]

CANARY = "zqtyped"
PLANNED = f"{SOFIE}/meetings/2026-10-16.yaml"
RELATIONSHIP = f"{SOFIE}/relationship.yaml"
EXPECTATIONS = f"{SOFIE}/expectations.yaml"
MILESTONES = f"{SOFIE}/milestones.yaml"
APPROACH = f"{SOFIE}/private/approach.yaml"

COMMITTED: Mapping[str, str] = {
    MEETING: """\
status: held
minutes: 90
place: Café Østen
topics:
  - A job
summary: |
  Prøv en måned.
actions:
  - text: Ask two alumni
    owner: mentee
  - text: Introduce her to Lars
    owner: mentor
""",
    PLANNED: "status: planned\ntime: 14:30\nplace: Library\ntopics:\n  - First job\n",
    RELATIONSHIP: """\
name: Sofie Holm
me: mentor
start: 2026-09-01
end: 2026-12-31
boundaries:
  - Not her family
topics:
  - Waiting for next time
""",
    EXPECTATIONS: """\
answers:
  support-wanted:
    mentee: Time
    agreed: An hour a month
  confidentiality:
    mentor: All of it
""",
    MILESTONES: """\
milestones:
  - title: A job
    key: job
    steps:
      - title: CV
      - title: Three letters
  - title: A thesis
    key: thesis
""",
    REFLECTION: "worked: |\n  Walking.\nobserved: |\n  She laughed.\n",
    APPROACH: "how: Slowly\n",
}

NEW_TEXTS: Edits = {
    MEETING: ("actions:\n", f"actions:\n  - text: Call {CANARY}\n    owner: mentor\n"),
    PLANNED: ("topics:\n", f"topics:\n  - About {CANARY} things\n"),
    RELATIONSHIP: ("topics:\n", f"topics:\n  - About {CANARY} matters\n"),
    EXPECTATIONS: ("answers:\n", f"answers:\n  x-own:\n    mentee: My {CANARY} wish\n"),
    MILESTONES: ("milestones:\n", f"milestones:\n  - title: A {CANARY} goal\n"),
    REFLECTION: ("worked:", f"did_not_work: A {CANARY} thing\nworked:"),
    APPROACH: ("how:", f"values: The {CANARY} ones\nhow:"),
}
LAST_TEXTS: Edits = {
    MEETING: ("owner: mentor\n", f"owner: mentor\n  - text: Call {CANARY}\n"),
    PLANNED: ("  - First job\n", f"  - First job\n  - About {CANARY} things\n"),
    RELATIONSHIP: ("  - Waiting for next time\n", f"  - Waiting for next time\n  - {CANARY} too\n"),
    EXPECTATIONS: ("All of it\n", f"All of it\n  x-own: {{mentee: My {CANARY} wish}}\n"),
    MILESTONES: ("key: thesis\n", f"key: thesis\n  - title: A {CANARY} goal\n"),
    REFLECTION: ("She laughed.\n", f"She laughed.\nx-own: {CANARY}\n"),
    APPROACH: ("how: Slowly\n", f"how: Slowly\nx-own: {CANARY}\n"),
}
REWORDED: Edits = {
    MEETING: ("text: Ask two alumni", f"text: Ask three {CANARY} alumni"),
    PLANNED: ("place: Library", f"place: The {CANARY} library"),
    RELATIONSHIP: ("Waiting for next time", f"Waiting for {CANARY}"),
    EXPECTATIONS: ("mentee: Time", f"mentee: {CANARY} time"),
    MILESTONES: ("title: A job", f"title: A {CANARY} job"),
    REFLECTION: ("Walking.", f"Walking {CANARY}."),
    APPROACH: ("how: Slowly", f"how: {CANARY} slowly"),
}
COMMENTS: Edits = dict.fromkeys(COMMITTED, ("", f"# {CANARY}\n"))
INNER_COMMENTS: Edits = {
    MEETING: ("text: Ask two alumni", f"text: Ask two alumni  # {CANARY}"),
    PLANNED: ("place: Library", f"place: Library  # {CANARY}"),
    RELATIONSHIP: ("next time", f"next time  # {CANARY}"),
    EXPECTATIONS: ("mentee: Time", f"mentee: Time  # {CANARY}"),
    MILESTONES: ("title: A job", f"title: A job  # {CANARY}"),
    REFLECTION: ("worked: |\n", f"worked: |  # {CANARY}\n"),
    APPROACH: ("how: Slowly", f"how: Slowly  # {CANARY}"),
}
EDITS = {
    "first": NEW_TEXTS,
    "last": LAST_TEXTS,
    "reworded": REWORDED,
    "comment": COMMENTS,
    "inner comment": INNER_COMMENTS,
}

LINES: tuple[Line, ...] = (
    ("action", "add", "Write to Bo"),
    ("action", "done", "1"),
    ("action", "done", "1", "--note", "Well"),
    ("action", "drop", "2"),
    ("milestone", "add", "An exam"),
    ("milestone", "done", "job"),
    ("milestone", "done", "job/1"),
    ("milestone", "drop", "thesis"),
    ("plan", "fri", "15:30", "--topic", "Second job"),
    ("plan", "2026-11-20", "--topic", "Later"),
    ("move", "2026-10-16", "2026-10-17"),
    ("move", "2026-10-05", "2026-10-06"),
    ("cancel", "2026-10-16", "--why", "Ill"),
    ("cancel", "2026-10-16", "--new", "2026-10-23"),
    ("new-meeting", "--notes", "Talked"),
    ("new-meeting", "--date", "2026-10-05", "--another", "--notes", "Talked"),
    ("end-meeting", "--summary", "Good", "--action", "Read", "--next", "2026-11-20"),
    ("end-meeting", "--next", "2026-11-20"),
    ("reflect", "--worked", "More"),
    ("reflect", "--observed", "More"),
    ("expectations", "--answer", "support-wanted=Two hours"),
    ("expectations", "--answer", "confidentiality=None of it"),
    ("end-relationship", "--yes", "--reason", "Over"),
)


LONG = bool(os.environ.get("MENTORLOG_LONG"))
CASES = [
    pytest.param(line, edits, id=f"{'-'.join(line)}-{name}")
    for number, line in enumerate(LINES)
    for place, (name, edits) in enumerate(EDITS.items())
    if LONG or (number + place) % 3 == 0
]


@pytest.fixture
def journal(desk: Desk, repository: Repository) -> Repository:
    """Give a journal that has every kind of file, all of it committed."""
    for name, text in COMMITTED.items():
        desk.write(name, text)
    repository("add", ".")
    repository("commit", "--quiet", "-m", "All kinds")
    return repository


def _type(desk: Desk, edits: Edits) -> dict[str, str]:
    """Change files by hand, and return what they hold then."""
    for name, (old, new) in edits.items():
        text = COMMITTED[name]
        assert old in text
        desk.write(name, text.replace(old, new, 1) if old else f"{new}{text}")
    return {name: desk.read(name) for name in edits}


def _history(repository: Repository) -> str:
    return repository("log", "-p", "--format=%B", "HEAD")


@pytest.mark.sample(6)
@pytest.mark.parametrize(("line", "edits"), CASES)
def test_no_command_commits_or_takes_back_what_was_typed(
    desk: Desk, journal: Repository, line: Line, edits: Edits
) -> None:
    """Whatever a command writes beside it: git hears nothing of it, and undo leaves it as it was.

    Where all was committed that the command did, undo brings every byte back.
    """
    _type(desk, edits)
    before = desk.files()
    answer = desk(*line)
    assert answer.code == 0, answer
    assert CANARY not in _history(journal)
    left = "not committed" in answer.err
    after, commits = desk.files(), len(journal.subjects)
    kept = "".join(p.read_text("utf-8") for p in (desk.root / ".mentorlog").rglob("unsaved/*"))
    typed = sum(raw.decode().count(CANARY) for raw in before.values())
    assert sum(raw.decode().count(CANARY) for raw in after.values()) + kept.count(CANARY) >= typed
    undone = desk("undo")
    assert CANARY not in _history(journal)
    if undone.code == 0 and not left:
        assert desk.files() == before
    elif undone.code:
        assert undone.code in {4, 7}
        assert desk.files() == after
        assert len(journal.subjects) == commits
    there = desk.files()
    assert sum(raw.decode().count(CANARY) for raw in there.values()) + kept.count(CANARY) >= typed


@pytest.mark.sample(3)
@pytest.mark.parametrize("line", LINES, ids="-".join)
def test_nothing_typed_is_no_hindrance(desk: Desk, journal: Repository, line: Line) -> None:
    """Where nothing is uncommitted, all of a command is committed, and undo brings it all back."""
    before = desk.files()
    answer = desk(*line)
    assert answer.code == 0, answer
    assert "committed" not in answer.err
    assert journal.state == []
    assert desk("undo").code == 0
    assert desk.files() == before
    assert journal.state == []
    assert desk("undo", "--redo").code == 0
    assert journal.state == []


TOUCHING: tuple[tuple[Line, str, str, str], ...] = (
    (("action", "done", "3"), MEETING, "owner: mentor\n", f"owner: mentor\n  - Call {CANARY}\n"),
    (("action", "done", "1"), MEETING, "text: Ask two alumni", f"text: Ask {CANARY} alumni"),
    (
        ("action", "drop", "2"),
        MEETING,
        "    owner: mentor\n",
        "    owner: mentor\n    due: 2026-10-01\n",
    ),
    (("milestone", "done", "job/1"), MILESTONES, "- title: CV", f"- title: CV {CANARY}"),
    (("milestone", "done", "job"), MILESTONES, "key: job\n", f"key: job\n    why: {CANARY}\n"),
    (("plan", "fri", "--place", "Park"), PLANNED, "place: Library", f"place: {CANARY}"),
    (("plan", "fri", "16:00"), PLANNED, "time: 14:30", "time: 15:45"),
    (("reflect", "--worked", "More"), REFLECTION, "Walking.", f"{CANARY}."),
    (
        ("expectations", "--answer", "support-wanted=Two"),
        EXPECTATIONS,
        "agreed: An hour a month",
        f"agreed: {CANARY}",
    ),
    (("end-meeting", "--summary", "Good"), MEETING, "Prøv en måned.", f"{CANARY}."),
)


@pytest.mark.parametrize("touching", TOUCHING, ids=lambda each: "-".join(each[0]))
def test_an_entry_that_both_wrote_keeps_its_file_out(
    desk: Desk, journal: Repository, touching: tuple[Line, str, str, str]
) -> None:
    """It is said which file waits, and what was typed stands on the disk or is kept."""
    line, file, old, new = touching
    typed = _type(desk, {file: (old, new)})[file]
    answer = desk(*line)
    assert answer.code == 0
    assert "you have edits of your own in the same place: " in answer.err
    assert file in answer.err
    assert journal.subjects[0] == "All kinds"
    assert f" M {file}" in journal.state
    kept = [path.read_text("utf-8") for path in (desk.root / ".mentorlog").rglob("unsaved/*")]
    assert all(text.rstrip("\n") == typed.rstrip("\n") for text in kept)
    words = new.replace("time:", "").replace("- ", "").split()
    assert kept or all(word in desk.read(file) for word in words)


MOVING: tuple[tuple[Line, str], ...] = (
    (("plan", "2026-11-20"), "topics"),
    (("new-meeting", "--notes", "Talked"), "topics"),
    (("new-meeting", "--notes", "Talked"), "since_last"),
    (("cancel", "2026-10-16", "--new", "2026-11-20"), "planned"),
)


@pytest.mark.sample(4)
@pytest.mark.parametrize(("line", "where"), MOVING)
@pytest.mark.parametrize("committed", [True, False])
def test_text_that_a_command_moves_between_files_is_no_commands_text(
    desk: Desk, journal: Repository, line: Line, where: str, *, committed: bool
) -> None:
    """What waited for a meeting goes into it, and into git only if git knew it before."""
    (desk.root / PLANNED).unlink()
    texts = {
        "topics": (RELATIONSHIP, f"  - Waiting {CANARY} for you\n"),
        "since_last": (RELATIONSHIP, f"since_last: |\n  Waiting {CANARY} for you\n"),
        "planned": (PLANNED, f"{COMMITTED[PLANNED]}  - Waiting {CANARY} for you\n"),
    }
    if where == "planned":
        desk.write(PLANNED, COMMITTED[PLANNED])
    journal("add", "--all")
    journal("commit", "--quiet", "--allow-empty", "-m", "Planned")
    file, text = texts[where]
    desk.write(file, text if where == "planned" else f"{COMMITTED[RELATIONSHIP]}{text}")
    if committed:
        journal("commit", "--quiet", "-am", "Typed")
    before = desk.files()
    answer = desk(*line)
    assert answer.code == 0, answer
    if committed:
        assert answer.err == ""
        assert journal.state == []
        assert desk("undo").code == 0
        assert desk.files() == before
    else:
        assert CANARY not in _history(journal)
        if CANARY in "".join(desk.read(f"{SOFIE}/meetings/{n}.yaml") for n in desk.meetings()[1:]):
            assert (
                "text stands in it that you typed" in answer.err
                or "edits of your own" in answer.err
            )


WORDS = ("bread", "river", "stone", "cloud", "lamp", "field", "paper", "glass", "tower", "sand")


@pytest.mark.parametrize("seed", range(60 if LONG else 3))
def test_random_hand_edits_between_random_commands(
    desk: Desk, journal: Repository, seed: int
) -> None:
    """No text that was typed is ever in git, and none is gone from the disk unless kept."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    typed: list[str] = []
    lines = [line for line in LINES if line[0] not in {"move", "cancel", "end-relationship"}]
    for turn in range(8):
        if chance.random() < 0.7:
            file = chance.choice([MEETING, PLANNED, MILESTONES, RELATIONSHIP, REFLECTION])
            word = f"{CANARY} {chance.choice(WORDS)} {seed}{turn}"
            text = desk.read(file)
            chosen = chance.choice(["comment", "unknown", "end"])
            if chosen == "comment":
                text = f"# {word}\n{text}"
            elif chosen == "unknown":
                text = f"x-{turn}: {word}\n{text}"
            else:
                text = f"{text.rstrip()}\n# {word}\n"
            desk.write(file, text)
            typed.append(word)
        line = chance.choice([*lines, ("undo",), ("undo", "--redo")])
        assert desk(*line).code in {0, 4, 7}, line
        assert CANARY not in _history(journal)
        there = "".join(raw.decode() for raw in desk.files().values())
        assert [word for word in typed if word not in there] == []
    assert journal.run("fsck", "--strict").returncode == 0
