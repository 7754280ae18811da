"""`import`: what the other shared is added, after a yes; what is ours stays, byte for byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.desk import SOFIE, Desk, changes
from support.pages import REFERENCE, parse_shell
from support.their_example import FROM_SOFIE, send

MEETING = """\
# at the library
status: planned
time: 14:30   # after her class
topics: [A student job]
notes: |
  Mine alone.
actions:
- Ask two alumni due:2026-10-26
- text: Introduce Sofie to Lars   # soon
  owner: mentor
"""


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a mentor's journal in which the meeting is only planned."""
    desk.write("journal.yaml", "name: Mette Krogh\nme: mentor\n")
    desk.sofie("boundaries: [Her parents]\n")
    desk.meeting("2026-10-12", MEETING)
    return desk


def sent(desk: Desk, **more: object) -> str:
    """Put Sofie's file beside the journal."""
    return send(desk.root.parent, **more)


def test_what_she_has_comes_to_what_is_there(pair: Desk) -> None:
    """The meeting was held, a promise is kept, a milestone is new; comments and style stay."""
    before = pair.files()
    data = pair.data("import", sent(pair), "--yes")
    assert changes(data) == {
        f"{SOFIE}/meetings/2026-10-12.yaml": "edited",
        f"{SOFIE}/milestones.yaml": "created",
    }
    assert pair.read(f"{SOFIE}/meetings/2026-10-12.yaml") == (
        MEETING.replace("planned", "held")
        .replace("her class\n", "her class\nminutes: 90\nplace: Library\n")
        .replace("alone.\n", "alone.\nsummary: |\n  I ask for a trial month.\n")
        + "  done: 2026-10-12\n"
    )
    kept = f"{SOFIE}/relationship.yaml"
    assert pair.files()[kept] == before[kept]
    assert pair.found(f"{SOFIE}/milestones.yaml")["milestones"][0]["title"] == "My CV in English"


def test_a_second_time_nothing_changes(pair: Desk) -> None:
    """Nobody has to remember whether the file was taken in already."""
    file = sent(pair)
    pair("import", file, "--yes")
    before = pair.files()
    answer = pair("import", file)
    assert (answer.code, answer.err) == (0, "")
    assert "nothing new" in answer.out
    assert pair.data("import", file)["changed"] == []
    assert pair.files() == before


def test_what_both_have_differently_stays_and_is_named(pair: Desk) -> None:
    """On the screen and as JSON, in the values' own types."""
    pair.meeting("2026-10-12", MEETING + "minutes: 80\nsummary: Mine.\n")
    data = pair.data("import", sent(pair), "--yes")
    assert [(each["field"], each["ours"], each["theirs"]) for each in data["differences"]] == [
        ("minutes", 80, 90),
        ("summary", "Mine.", "I ask for a trial month."),
    ]
    assert pair.held("2026-10-12")["summary"] == "Mine."
    answer = pair("import", sent(pair), "--lang", "da")
    assert "2026-10-12 minutes: 80 hos dig, 90 i filen" in answer.out


def test_nothing_is_written_without_a_yes(pair: Desk) -> None:
    """A script says --yes, a person sees what is new and is asked."""
    before, file = pair.files(), sent(pair)
    for line in (("import", file), ("import", file, "--json"), ("import", file, "--no-input")):
        answer = pair(*line)
        assert answer.code == 2
        assert "--yes" in answer.out + answer.err
    asked = pair.in_terminal("import", file, typed="n\n")
    assert asked.code == 1
    assert "+ Introduce Sofie to Lars, done: 2026-10-12" in asked.err
    assert "+ place: Library" in asked.err
    assert pair.files() == before
    taken = pair.in_terminal("import", file, typed="\n")
    assert taken.code == 0
    assert "Library" not in taken.out
    assert pair.held("2026-10-12")["status"] == "held"


def test_it_goes_round(pair: Desk) -> None:
    """The mentor's export, taken in by the mentee, comes out the same and tells nothing new."""
    pair("expectations", "--answer", "notes=Only Sofie", "--answer", "x=Tea?", "--agree")
    pair("milestone", "add", "A student job", "--due", "2026-12-01", "--key", "job")
    pair("milestone", "add", "My CV", "--under", "job")
    pair("milestone", "done", "job/1")
    pair(
        "end-meeting",
        "--summary",
        "Try.",
        "--action",
        "Call +45 Lars @both",
        "--next",
        "2026-11-20",
    )
    first = pair.root.parent / "first.json"
    second = pair.root.parent / "second.json"
    assert pair("export", "--to", "json", "-o", str(first)).code == 0
    hers = str(pair.root.parent / "hers")
    pair("init", hers, "--name", "Sofie Holm", "--role", "mentee")
    pair("new-relationship", "Mette Krogh", "--journal", hers)
    assert pair("import", str(first), "--yes", "--journal", hers).code == 0
    assert pair("export", "--to", "json", "-o", str(second), "--journal", hers).code == 0
    assert json.loads(second.read_text()) == json.loads(first.read_text())
    assert pair("check", "--journal", hers).code == 0
    back = pair.data("import", str(second))
    assert (back["added"], back["differences"], back["changed"]) == ([], [], [])


def test_whose_it_is(pair: Desk) -> None:
    """The names say it; other people's file goes to nobody by guess."""
    pair.write("anders/relationship.yaml", "name: Anders And\nme: mentor\n")
    assert pair.data("import", sent(pair), "--yes")["relationship"]["key"] == SOFIE
    assert (
        pair.data("import", sent(pair, mentor=None, mentee="Sofie"))["relationship"]["key"] == SOFIE
    )
    before = pair.files()
    for names in ({"mentee": "Emil Bach"}, {"mentor": "Bo Berg"}):
        answer = pair("import", sent(pair, **names), "--yes")
        assert answer.code == 2
        assert "--with" in answer.err
    assert pair("import", sent(pair, mentor=None, mentee=None), "--yes").code == 2
    assert pair.files() == before
    file = sent(pair, mentee="Emil Bach")
    assert pair.data("import", file, "--with", "anders", "--yes")["relationship"]["key"] == "anders"
    assert pair("import", file, "--with", "nobody", "--yes").code == 4


def test_one_that_has_ended_is_reopened_first(pair: Desk) -> None:
    """As for every command that changes something."""
    pair.sofie("ended:\n  on: 2026-10-01\n")
    assert pair("import", sent(pair), "--yes", "--with", "sofie").code == 2


def test_from_standard_input(pair: Desk) -> None:
    """Straight from the other's export, through a pipe."""
    answer = pair("import", "-", "--yes", stdin=json.dumps(FROM_SOFIE))
    assert answer.code == 0
    assert pair.held("2026-10-12")["status"] == "held"
    assert pair("import", "-", stdin="{").code == 6


@pytest.mark.parametrize(
    "more",
    [
        {"mentorlog": 2},
        {"meetings": [{"name": "../../x", "status": "held"}]},
        {"meetings": [{"name": "2026-10-13", "status": "held"}, {"name": "x", "status": "held"}]},
        {"milestones": [{"title": "\x00"}]},
        {"answers": "all"},
    ],
)
def test_what_is_no_export_changes_nothing(pair: Desk, more: dict[str, Any]) -> None:
    """Exit 6, in one sentence without a word of the file, and not even the good part is taken."""
    before = pair.files()
    answer = pair("import", sent(pair, **more), "--yes")
    assert answer.code == 6
    assert "\x00" not in answer.err
    assert pair.files() == before
    assert pair("import", "nowhere.json", "--yes").code == 4


def test_a_file_of_ours_that_cannot_be_read(pair: Desk) -> None:
    """It is named, with its line, and nothing else is changed either."""
    pair.meeting("2026-10-12", "notes: [\n")
    before = pair.files()
    answer = pair("import", sent(pair), "--yes")
    assert answer.code == 6
    assert "2026-10-12.yaml:1" in answer.err
    assert pair.files() == before


def test_another_s_private_words_are_named_and_left(pair: Desk) -> None:
    """Only the keys are said, for the words are nobody's here."""
    file = sent(pair, approach={"how": "zq"}, **{"\x1b[2J": "zq"})
    answer = pair("import", file, "--yes")
    assert answer.code == 0
    assert "approach" in answer.err
    assert "\x1b" not in answer.err
    assert "zq" not in answer.out + answer.err + "".join(map(str, pair.files().values()))


def test_the_how_to_works_as_it_stands(pair: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people follow it from top to bottom."""
    monkeypatch.chdir(pair.root.parent)
    sent(pair)
    page = REFERENCE.parent / "how-to" / "exchange.md"
    for words, _ in parse_shell(page.read_text(encoding="utf-8")):
        assert pair(*words).code == 0, words
    assert pair.held("2026-10-12")["status"] == "held"


def test_the_screen_says_what_became_of_it(pair: Desk) -> None:
    """What is new, thing by thing, and in which files."""
    pair.meeting("2026-10-12", "time: 14:30\n")
    answer = pair("import", sent(pair), "--yes")
    assert (
        answer.out
        == f"""\
Imported, with Sofie Holm:
  2026-10-12
    + minutes: 90
    + place: Library
    + topics: A student job
    + summary: I ask for a trial month.
    + actions: Ask two alumni, owner mentee, due 2026-10-26
    + actions: Introduce Sofie to Lars, owner mentor, done 2026-10-12
  milestones
    + milestones: My CV in English, due 2026-11-01
  new      {pair.root}/{SOFIE}/milestones.yaml
  changed  {pair.root}/{SOFIE}/meetings/2026-10-12.yaml
"""
    )
