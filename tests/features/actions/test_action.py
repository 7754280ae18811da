"""`action`: one line in the manner of todo.txt, short numbers, and all or none."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

MILESTONES = "milestones:\n- title: A student job\n  key: student-job\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return two held meetings with four actions, one of them closed, and a planned one."""
    desk.sofie()
    desk.meeting(
        "2026-09-14",
        """\
        notes: x
        actions:
          # hers
          - Ask two alumni due:2026-10-01 +student-job
          - text: Introduce Sofie to Lars
            owner: mentor
          - text: Read the report
            owner: both
            done: 2026-09-20
        """,
    )
    desk.meeting("2026-09-28", "notes: z\n")
    desk.meeting("2026-10-05", "notes: y\nactions: [Write a CV]\n")
    desk.meeting("2026-10-19", "status: planned\n")
    desk.write(f"{SOFIE}/milestones.yaml", MILESTONES)
    return desk


def _numbers(desk: Desk, *argv: str) -> list[int]:
    (found,) = desk.data("action", "list", *argv)["relationships"]
    return [each["number"] for each in found["actions"]]


def test_open_ones_are_listed_own_ones_first(pair: Desk) -> None:
    """The number counts through all meetings in order, closed ones too."""
    answer = pair("action", "list")
    assert answer.out.splitlines() == [
        "Sofie Holm",
        "  2  Introduce Sofie to Lars  you    for next time, late, 2 meetings old",
        "  1  Ask two alumni           Sofie  by Thu 1 Oct, late, 2 meetings old",
        "  4  Write a CV               Sofie  for next time",
    ]
    assert pair("action").out == answer.out
    assert _numbers(pair) == [2, 1, 4]


def test_filters(pair: Desk) -> None:
    """`--all` shows closed ones too, and what both promised is in either list."""
    assert _numbers(pair, "--all") == [1, 2, 3, 4]
    assert _numbers(pair, "--owner", "mentee") == [1, 4]
    assert _numbers(pair, "--all", "--owner", "mentor") == [2, 3]
    assert _numbers(pair, "--overdue") == [2, 1]
    assert "done Sun 20 Sep" in pair("action", "--all").out


def test_the_empty_list_says_what_was_looked_for(desk: Desk) -> None:
    """Nothing late is not nothing open."""
    desk.sofie()
    assert desk("action", "list").out == "No open actions.\n"
    assert desk("action", "list", "--overdue").out == "Nothing is late.\n"
    assert (
        desk("action", "list", "--all", "--lang", "da").out == "Der er ikke aftalt noget endnu.\n"
    )


def test_without_who_it_is_about_all_active_ones(pair: Desk) -> None:
    """And with WHO about one; an ended one is left out."""
    pair.meeting("2026-10-01", "notes: x\nactions: [Call]\n", key="bo")
    pair.meeting("2026-10-01", "notes: x\nactions: [Call]\n", key="old")
    pair.write("old/relationship.yaml", "ended: {on: 2026-10-02}\n")
    keys = [each["key"] for each in pair.data("action", "list")["relationships"]]
    assert keys == ["bo", SOFIE]
    (only,) = pair.data("action", "list", "bo")["relationships"]
    assert only["actions"][0]["text"] == "Call"


def test_json_says_all_of_an_action(pair: Desk) -> None:
    """The keys of the file, and the views beside them."""
    (found,) = pair.data("action", "list")["relationships"]
    assert found["actions"][1] == {
        "number": 1,
        "name": "2026-09-14/1",
        "meeting": "2026-09-14",
        "text": "Ask two alumni",
        "owner": "mentee",
        "due": "2026-10-01",
        "milestone": "student-job",
        "done": None,
        "dropped": None,
        "note": None,
        "due_on": "2026-10-01",
        "age": 2,
        "late": True,
        "open": True,
    }
    assert found["actions"][2]["due_on"] == "2026-10-19"


def test_an_action_is_typed_without_quotes(pair: Desk) -> None:
    """Words in any order; owner, day and milestone count as whole words only."""
    answer = pair("action", "add", "Ask", "@mentor", "two", "due:+2w", "alumni", "+student-job")
    assert answer.code == 0
    assert answer.out.startswith("Agreed: Ask two alumni (you, by Mon 26 Oct)\n")
    assert pair.held("2026-10-05")["actions"] == [
        "Write a CV",
        {
            "text": "Ask two alumni",
            "owner": "mentor",
            "due": "2026-10-26",
            "milestone": "student-job",
        },
    ]


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Call Lars", {"text": "Call Lars", "owner": "mentee"}),
        ("Call Lars @both", {"text": "Call Lars", "owner": "both"}),
        ("@Mentor call Lars", {"text": "call Lars", "owner": "mentor"}),
        ("Mail a@mentor.dk", {"text": "Mail a@mentor.dk", "owner": "mentee"}),
        ("C++ +1", {"text": "C++ +1", "owner": "mentee"}),
        ("Call due:fri", {"text": "Call", "owner": "mentee", "due": "2026-10-16"}),
        ("Call DUE:14sep", {"text": "Call", "owner": "mentee", "due": "2027-09-14"}),
        ("Pay overdue:fri", {"text": "Pay overdue:fri", "owner": "mentee"}),
        ("no", {"text": "no", "owner": "mentee"}),
        ("Say: yes #1", {"text": "Say: yes #1", "owner": "mentee"}),
    ],
)
def test_what_a_line_means(desk: Desk, line: str, entry: dict[str, str]) -> None:
    """And it reads back from the file as it was typed."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\n")
    data = desk.data("action", "add", line)
    assert desk.held("2026-10-05")["actions"] == [entry]
    assert data["actions"][0]["text"] == entry["text"]
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-05.yaml": "edited"}


def test_words_that_name_nobody_are_text_with_a_hint(pair: Desk) -> None:
    """On standard error; the milestone that there is gives none."""
    answer = pair("action", "add", "Ask", "@lars", "+moon", "+student-job", "@mentee")
    assert answer.code == 0
    assert [line.split("”")[0] for line in answer.err.splitlines()] == ["“@lars", "“+moon"]
    assert pair.held("2026-10-05")["actions"][1]["text"] == "Ask @lars +moon"


@pytest.mark.parametrize("line", ["", "  ", "@mentor", "due:fri", "Ask due:", "Ask due:someday"])
def test_no_text_and_no_day_are_usage_errors(pair: Desk, line: str) -> None:
    """Nothing is written."""
    before = pair.files()
    answer = pair("action", "add", line)
    assert (answer.code, answer.out) == (2, "")
    assert pair.files() == before


def test_a_due_that_is_no_day_is_shown_days_without_blanks(pair: Desk) -> None:
    """Not the days that other questions take: `due:next tuesday` would be no day again."""
    answer = pair("action", "add", "Ask", "due:next", "tuesday")
    assert "cannot read “due:next” as a day" in answer.err
    assert "due:fri, due:+2w or due:2026-10-01" in answer.err
    for due in ("due:fri", "due:fredag", "due:+2w", "due:2026-10-01"):
        assert pair("action", "add", "Ask", due).code == 0
    assert "due:fredag, due:+2w" in pair("--lang", "da", "action", "add", "Ask due:snart").err


def test_several_come_from_standard_input_all_or_none(pair: Desk) -> None:
    """A line each; one bad line stops them all."""
    before = pair.files()
    assert pair("action", "add", "-", stdin="Good\nBad due:someday\n").code == 2
    assert pair("action", "add", "-", stdin="\n").code == 2
    assert pair.files() == before
    data = pair.data("action", "add", "-", stdin="One\n\nTwo @mentor\n")
    assert [each["name"] for each in data["actions"]] == ["2026-10-05/2", "2026-10-05/3"]
    assert [each["number"] for each in data["actions"]] == [5, 6]


def test_it_goes_to_the_last_meeting_held_else_to_the_next_one_planned(desk: Desk) -> None:
    """And where neither is, it says what to do."""
    desk.sofie()
    answer = desk("action", "add", "Call")
    assert (answer.code, "mentorlog plan" in answer.err) == (4, True)
    desk.meeting("2026-10-20")
    desk("action", "add", "Call")
    assert desk.held("2026-10-20")["actions"][0]["text"] == "Call"
    assert _numbers(desk) == [1]


def test_done_writes_the_day_and_echoes_the_text(pair: Desk) -> None:
    """The one line becomes the long form; the lines around it stay as they are."""
    answer = pair("action", "done", "1", "--on", "fri", "--note", "Both: fine")
    assert answer.out.startswith("Done Fri 9 Oct: Ask two alumni\n")
    text = pair.read(f"{SOFIE}/meetings/2026-09-14.yaml")
    assert text.startswith("notes: x\nactions:\n  # hers\n  - text: Ask two alumni\n")
    assert pair.held("2026-09-14")["actions"][0] == {
        "text": "Ask two alumni",
        "owner": "mentee",
        "due": "2026-10-01",
        "milestone": "student-job",
        "done": "2026-10-09",
        "note": "Both: fine",
    }
    assert "  - text: Introduce Sofie to Lars\n    owner: mentor\n" in text


@pytest.mark.parametrize("command", ["done", "drop"])
def test_numbers_and_names_are_mixed_and_settled_at_once(pair: Desk, command: str) -> None:
    """Twice the same counts once."""
    data = pair.data("action", command, "2", "2026-09-14/2", "2026-10-05/1")
    assert [each["number"] for each in data["actions"]] == [2, 4]
    word = {"done": "done", "drop": "dropped"}[command]
    assert [each[word] for each in data["actions"]] == ["2026-10-12", "2026-10-12"]
    assert changes(data) == {
        f"{SOFIE}/meetings/2026-09-14.yaml": "edited",
        f"{SOFIE}/meetings/2026-10-05.yaml": "edited",
    }
    assert _numbers(pair) == [1]


@pytest.mark.parametrize(
    ("given", "code"),
    [("9", 4), ("0", 2), ("2026-09-14/9", 4), ("2026-01-01/1", 4), ("Ask", 2), ("1.5", 2)],
)
def test_all_or_none(pair: Desk, given: str, code: int) -> None:
    """One number that is wrong leaves the right ones open."""
    before = pair.files()
    answer = pair("action", "done", "1", "2", given)
    assert (answer.code, given in answer.err) == (code, True)
    assert pair.files() == before


def test_the_hint_about_numbers_works_as_it_is_typed(pair: Desk) -> None:
    """A command that is named can be given."""
    hint = pair("action", "done", "9").err.splitlines()[2]
    assert pair(*hint.split("mentorlog ")[1].split()).code == 0


def test_a_day_to_come_is_refused(pair: Desk) -> None:
    """What is done was done."""
    before = pair.files()
    assert pair("action", "done", "1", "--on", "tomorrow").code == 2
    assert pair.files() == before
    assert "plan" not in pair("action", "done", "3", "--on", "tomorrow").err


def test_what_is_so_already_is_said(pair: Desk) -> None:
    """It is 0 and keeps its day; a remark is added all the same and never replaces one."""
    answer = pair("action", "done", "3")
    assert (answer.code, answer.out) == (0, "Already done: Read the report\n")
    data = pair.data("action", "done", "3", "1")
    assert data["already"] == ["2026-09-14/3"]
    assert [each["number"] for each in data["actions"]] == [1, 3]
    for note in ("Long.", "And good.", "And good."):
        pair("action", "done", "3", "--note", note)
    action = pair.held("2026-09-14")["actions"][2]
    assert (action["done"], action["note"]) == ("2026-09-20", "Long.\n\nAnd good.\n")
    assert pair("action", "reopen", "4").out == "Already open: Write a CV\n"


def test_done_and_dropped_take_each_others_place(pair: Desk) -> None:
    """Never both, and reopening takes either away."""
    pair("action", "drop", "3")
    action = pair.held("2026-09-14")["actions"][2]
    assert ("done" in action, action["dropped"]) == (False, "2026-10-12")
    assert pair("action", "reopen", "3").out.startswith("Open again: Read the report\n")
    assert set(pair.held("2026-09-14")["actions"][2]) == {"text", "owner"}
    assert pair("check").code == 0


def test_danish_says_it_in_danish(pair: Desk) -> None:
    """Every sentence of it."""
    assert pair("action", "done", "1", "--lang", "da").out.startswith("Gjort man. 12. okt.: Ask")
    assert "til næste gang" in pair("action", "list", "--lang", "da").out
    assert "Der er ingen aftale 9" in pair("action", "drop", "9", "--lang", "da").err


def test_a_key_that_is_nearly_a_milestones_is_named(desk: Desk) -> None:
    """The word stays in the text, and the hint says what was perhaps meant."""
    desk.sofie()
    desk.meeting("2026-10-05", "summary: x\n")
    desk.write(f"{SOFIE}/milestones.yaml", "milestones:\n- title: A job\n  key: student-job\n")
    answer = desk("action", "add", "Rewrite", "+studentjob")
    assert (answer.code, "Did you mean +student-job?" in answer.err) == (0, True)
    assert desk.held("2026-10-05")["actions"][0]["text"] == "Rewrite +studentjob"
    assert "Did you mean" not in desk("action", "add", "Read", "+more").err


def test_an_action_that_is_done_already_is_not_promised(pair: Desk) -> None:
    """A ticked line is echoed as done, an open box as what is still to do."""
    lines = "- [x] Asked Lars due:fri\n- [ ] Ask Mette\n* [X] Wrote @mentor\n"
    out = pair("action", "add", "-", stdin=lines).out
    assert "Asked Lars (Sofie, done)" in out
    assert "Ask Mette (Sofie, for next time)" in out
    assert "Wrote (you, done)" in out
