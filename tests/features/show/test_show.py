"""`show`: a meeting or a whole relationship, and nothing private unless it was asked for."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk

CANARY = "canary"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a meeting with everything in it, and a canary in every private file."""
    desk.sofie("boundaries: [My father]\nbackground: Reads law.\nx-own: kept\n")
    desk.meeting(
        "2026-10-05",
        """\
        time: 14:30
        minutes: 90
        place: Café [red]by[/red] the river
        mode: walk-and-talk
        topics: [CV, {text: Offer, from: mentor}]
        since_last: Two talks.
        notes: |
          In doubt.
            Indented.
        questions_asked: [teams]
        summary: A trial month.
        actions: [Call due:2026-10-10, "Ask @mentor"]
        """,
    )
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", f"roles: [guide]\nworked: {CANARY}\n")
    desk.write(f"{SOFIE}/private/approach.yaml", f"how: {CANARY}\n")
    desk.write(f"{SOFIE}/milestones.yaml", "milestones:\n- title: A student job\n")
    return desk


def test_a_meeting_as_it_stands_in_its_file(pair: Desk) -> None:
    """In the order in which it was held; text of a file is never taken for markup."""
    assert pair("show", "--meeting", "last").out.splitlines() == [
        "Sofie Holm",
        "Mon 5 Oct 14:30, 1 h 30 min, Café [red]by[/red] the river, walk-and-talk (held)",
        "",
        "Topics",
        "  - CV",
        "  - Offer (from you)",
        "",
        "Since last time",
        "  Two talks.",
        "",
        "Notes",
        "  In doubt.",
        "    Indented.",
        "",
        "Questions covered",
        "  Alone or together",
        "",
        "Summary",
        "  A trial month.",
        "",
        "Agreed",
        "  1  Call  Sofie  by Sat 10 Oct, late",
        "  2  Ask   you    for next time",
    ]


def test_a_relationship_at_a_glance(pair: Desk) -> None:
    """Who, since when, what stays between them, the meetings, what is open."""
    out = pair("show", "sofie").out
    for part in ("My father", "Reads law.", "2026-10-05", "A trial month.", "A student job"):
        assert part in out


@pytest.mark.parametrize("line", [("show",), ("show", "--meeting", "last")])
@pytest.mark.parametrize("language", ["en", "da"])
def test_what_is_private_is_shown_only_where_it_was_asked_for(
    pair: Desk, line: tuple[str, ...], language: str
) -> None:
    """Neither on the screen nor in JSON."""
    for more in ((), ("--json",)):
        answer = pair(*line, "--lang", language, *more)
        assert answer.code == 0
        assert CANARY not in answer.out + answer.err
        asked = pair(*line, "--lang", language, "--private", *more)
        assert asked.out.count(CANARY) == 1


@pytest.mark.parametrize(
    "line",
    [
        ("status",),
        ("action", "list", "--all"),
        ("check",),
        ("new-meeting", "--notes", "x"),
        ("end-meeting", "--summary", "x"),
        ("plan", "fri"),
        ("move", "last", "today"),
    ],
)
def test_no_other_command_shows_what_is_private(pair: Desk, line: tuple[str, ...]) -> None:
    """Two people may be reading the screen."""
    for more in ((), ("--json",)):
        answer = pair(*line, *more)
        assert CANARY not in answer.out + answer.err


def test_a_broken_private_file_is_not_opened_unless_it_was_asked_for(pair: Desk) -> None:
    """And then it is the file asked for: 6."""
    pair.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: [\n")
    assert pair("show", "--meeting", "last").code == 0
    assert pair("show", "--meeting", "last", "--private").code == 6


def test_json_has_the_files_keys(pair: Desk) -> None:
    """Unknown ones included, absent ones null, absent lists empty."""
    data = pair.data("show")
    assert data["relationship"]["x-own"] == "kept"
    assert data["relationship"]["email"] is None
    assert data["relationship"]["topics"] == []
    assert [each["name"] for each in data["meetings"]] == ["2026-10-05"]
    meeting = pair.data("show", "--meeting", "2026-10-05")["meeting"]
    assert meeting["time"] == "14:30"
    assert meeting["notes"] == "In doubt.\n  Indented."
    assert [each["text"] for each in meeting["actions"]] == ["Call", "Ask"]
    assert pair.data("show", "--private")["approach"]["how"] == CANARY


@pytest.mark.parametrize(
    ("name", "code"), [("2026-01-01", 4), ("next", 4), ("someday", 2), ("2026-10-05-1", 2)]
)
def test_a_meeting_that_is_not_there(pair: Desk, name: str, code: int) -> None:
    """Not found, or no meeting's name at all."""
    assert pair("show", "--meeting", name).code == code


@pytest.mark.parametrize(("name", "day"), [("last", "2026-10-08"), ("next", "2026-10-30")])
def test_a_broken_file_is_not_taken_for_no_meeting(desk: Desk, name: str, day: str) -> None:
    """A person whose only meeting cannot be read is not told that none was held or planned."""
    desk("new-relationship", "Sofie Holm", "--role", "mentor")
    assert desk("show", "--meeting", name).code == 4
    for odd in ("2026-10-01", day, "2026-11-20"):
        desk.meeting(odd, "notes: She said: yes\n")
    answer = desk("show", "--meeting", name)
    assert (answer.code, f"{day}.yaml" in answer.err) == (6, True)


def test_the_broken_file_that_was_asked_for_is_6_with_its_line(pair: Desk) -> None:
    """In JSON each problem stands with its place and its mend."""
    pair.meeting("2026-10-08", "notes: She said: yes\nminutes: 90\n")
    answer = pair("show", "--meeting", "2026-10-08", "--json")
    assert answer.code == 6
    (problem,) = answer.error["problems"]
    assert problem["file"] == f"{SOFIE}/meetings/2026-10-08.yaml"
    assert (problem["code"], problem["line"], problem["field"]) == ("unquoted-colon", 1, "notes")
    assert problem["mend"].endswith('notes: "She said: yes"')
    beside = pair("show")
    assert (beside.code, "2026-10-08.yaml cannot be read" in beside.err) == (0, True)


def test_in_a_narrow_terminal_a_meeting_stands_below_its_name(
    pair: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No narrow column, no length broken in two, and lines broken by hand flow again."""
    monkeypatch.setenv("COLUMNS", "40")
    pair.sofie("background: |\n  Reads law, and\n  sails at night.\n")
    lines = pair("show").out.splitlines()
    place = lines.index("  2026-10-05  held")
    assert lines[place + 1] == "    Mon 5 Oct 14:30, 1 h 30 min, Café"
    assert "  Reads law, and sails at night." in lines
    pair.meeting("2026-10-06", "place: At the end of the harbour\nminutes: 90\nnotes: x\n")
    monkeypatch.setenv("COLUMNS", "24")
    assert all("1 h" not in line or "1 h 30" in line for line in pair("show").out.splitlines())


def test_in_a_narrow_terminal_milestones_and_hours_have_no_narrow_columns(
    pair: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day stands below the title, and the hours below their month."""
    monkeypatch.setenv("COLUMNS", "40")
    step = "{title: Three good applications sent, due: 2026-10-01}"
    pair.write(f"{SOFIE}/milestones.yaml", f"milestones: [{{title: Job, steps: [{step}]}}]\n")
    assert "    /1  Three good applications sent\n        by Thu 1 Oct, late\n" in (
        pair("milestone", "list").out
    )
    assert "  October 2026\n    1 h 30 min of 1 to 2 h\n" in pair("insights").out
