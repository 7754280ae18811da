"""`milestone`: large ones with small ones inside, all or none, and a picture of both."""

from __future__ import annotations

import re
from typing import Any

import pytest
from support.desk import SOFIE, Desk, changes

FILE = f"{SOFIE}/milestones.yaml"
BY_HAND = """\
# our plan
milestones:
  - title: A student job that teaches me something
    key: student-job
    due: 2026-12-01
    why: |
      Money, and to see
      an office.
    evidence: "A contract"      # signed
    steps:                    # the small ones

      - title: CV rewritten
        due: 2026-09-30
        done: 2026-09-28
      - title: Applications sent
        due: 2026-10-01   # at last

  # later
  - title: Løn & vilkår
    x-mood: brave
    steps:

  - {title: Learn to say no, steps: [{title: once, done: yes}, {title: twice}]}
  - title: Go abroad
    key: abroad
    dropped: 2026-09-30
"""


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return milestones that a person wrote, and actions towards one of them."""
    desk.sofie()
    desk.write(FILE, BY_HAND)
    desk.meeting(
        "2026-09-14",
        """\
        notes: x
        actions:
          - Ask two alumni due:2026-10-01 +student-job
          - Introduce Sofie to Lars @mentor +Student-Job
          - {text: Read the report, milestone: student-job, done: 2026-09-20}
          - Buy milk
        """,
    )
    desk.meeting("2026-10-05", "notes: y\n")
    desk.meeting("2026-10-19", "status: planned\n")
    return desk


@pytest.fixture
def mentee(desk: Desk) -> Desk:
    """Return the same pair seen from the other side, with no milestones yet."""
    desk.write("journal.yaml", "me: mentee\n")
    desk.write("mette-krogh/relationship.yaml", "name: Mette Krogh\nme: mentee\n")
    return desk


def _listed(desk: Desk, *argv: str) -> list[dict[str, Any]]:
    (found,) = desk.data("milestone", "list", *argv)["relationships"]
    milestones: list[dict[str, Any]] = found["milestones"]
    return milestones


def test_the_list(pair: Desk) -> None:
    """Large ones with how far they are, the small ones with their numbers, actions towards them."""
    answer = pair("milestone", "list")
    assert answer.out.splitlines() == [
        "Sofie Holm",
        "  A student job that teaches me something",
        "  student-job, by Tue 1 Dec, 1 of 2 small ones reached",
        "  Why: Money, and to see",
        "  an office.",
        "  How we will know: A contract",
        "    /1        CV rewritten             reached Mon 28 Sep",
        "    /2        Applications sent        by Thu 1 Oct, late",
        "    action 2  Introduce Sofie to Lars  you, for next time",
        "    action 1  Ask two alumni           Sofie, by Thu 1 Oct, late",
        "",
        "  Løn & vilkår",
        "  loen-vilkaar, no date yet, no small ones yet",
        "",
        "  Learn to say no",
        "  learn-to-say-no, no date yet, 1 of 2 small ones reached",
        "    /1  once   reached",
        "    /2  twice  no date yet",
    ]
    assert pair("milestone").out == answer.out


def test_the_list_in_danish(pair: Desk) -> None:
    """Every word that is not the person's own."""
    lines = pair("milestone", "--lang", "da").out.splitlines()
    assert lines[2:4] == [
        "  student-job, senest tirs. 1. dec., 1 af 2 delmål nået",
        "  Hvorfor: Money, and to see",
    ]
    assert lines[6].endswith("  nået man. 28. sep.")
    assert lines[7].endswith("  senest tors. 1. okt., forsinket")
    assert lines[8].startswith("    aftale 2  Introduce")
    assert lines[12] == "  loen-vilkaar, ingen dato endnu, endnu ingen delmål"


def test_closed_ones_are_listed_on_demand(pair: Desk) -> None:
    """And closed actions with them."""
    assert [each["key"] for each in _listed(pair)] == [
        "student-job",
        "loen-vilkaar",
        "learn-to-say-no",
    ]
    every = _listed(pair, "--all")
    assert (every[3]["key"], every[3]["open"], every[3]["dropped"]) == (
        "abroad",
        False,
        "2026-09-30",
    )
    assert [each["number"] for each in every[0]["actions"]] == [1, 2, 3]
    out = pair("milestone", "list", "--all").out
    assert "  abroad, dropped Wed 30 Sep, no small ones yet" in out
    assert "done Sun 20 Sep" in out
    for name in ("student-job", "loen-vilkaar", "learn-to-say-no"):
        assert pair("milestone", "done", name).code == 0
    assert "--all" in pair("milestone").out


def test_json_of_the_list(pair: Desk) -> None:
    """Keys as in the files; what follows from them beside them."""
    (found,) = pair.data("milestone", "list")["relationships"]
    job, wages, _ = found["milestones"]
    assert found["late"] == ["student-job/2"]
    assert job["progress"] == {"reached": 1, "of": 2}
    assert (job["due"], job["late"], job["evidence"]) == ("2026-12-01", False, "A contract")
    assert job["steps"][1] == {
        "name": "student-job/2",
        "title": "Applications sent",
        "due": "2026-10-01",
        "done": None,
        "dropped": None,
        "late": True,
        "open": True,
    }
    assert [each["name"] for each in job["actions"]] == ["2026-09-14/2", "2026-09-14/1"]
    assert (wages["key"], wages["x-mood"], wages["steps"]) == ("loen-vilkaar", "brave", [])


def test_several_relationships(pair: Desk) -> None:
    """All the active ones, those without a milestone only in JSON."""
    pair.write("anna/relationship.yaml")
    pair.write("anna/milestones.yaml", "milestones: [{title: Thesis}]\n")
    pair.write("bo/relationship.yaml", "name: Bo\n")
    pair.write("old/relationship.yaml", "ended: {on: 2026-01-01}\n")
    pair.write("old/milestones.yaml", "milestones: [{title: Gone}]\n")
    out = pair("milestone").out
    assert out.startswith("anna\n  Thesis\n")
    assert "\n\nSofie Holm\n" in out
    assert "Bo" not in out
    assert "Gone" not in out
    found = pair.data("milestone", "list")["relationships"]
    assert [each["key"] for each in found] == ["anna", "bo", SOFIE]
    assert "Gone" in pair("milestone", "list", "old").out
    assert pair("milestone", "done", "thesis").code == 2
    assert pair("milestone", "done", "thesis", "--with", "anna").code == 0
    assert pair("milestone", "done", "gone", "--with", "old").code == 2


def test_the_first_one_makes_the_file_with_its_lesson(desk: Desk) -> None:
    """A key is made of the title, and what was understood is said with its weekday."""
    desk.sofie()
    answer = desk(
        *("milestone", "add", "A", "student", "job", "--due", "1 dec", "--why", "Money"),
        *("--evidence", "-"),
        stdin="A contract,\nsigned\n",
    )
    assert answer.out.splitlines() == [
        "Milestone a-student-job: A student job (by Tue 1 Dec)",
        f"  new      {desk.root / FILE}",
    ]
    text = desk.read(FILE)
    assert text.startswith("# yaml-language-server: $schema=")
    assert "a few large ones, with small ones" in text
    assert desk.found(FILE) == {
        "milestones": [
            {
                "title": "A student job",
                "key": "a-student-job",
                "due": "2026-12-01",
                "why": "Money",
                "evidence": "A contract,\nsigned\n",
            }
        ]
    }
    assert desk("check", "--strict").code == 0


def test_a_large_one_asks_for_a_small_one(pair: Desk, mentee: Desk) -> None:
    """The command that is named can be given, and words are for the one who reads (G21)."""
    said = pair("milestone", "add", "Thesis", "--with", "sofie").err
    assert "Ask Sofie" in said
    command = said.splitlines()[1].split("mentorlog ")[1].split()
    assert pair(*command).out.startswith("Small milestone thesis/1: TITLE")
    own = mentee("milestone", "add", "Thesis", "--with", "mette").err
    assert "Mette" not in own
    assert own.splitlines()[1].endswith("--under thesis --with mette-krogh")


def test_a_small_one_goes_under_a_large_one(pair: Desk) -> None:
    """Whatever way the list is written, nothing else is touched."""
    for key, title in (("stu", "Interview"), ("loen", "Read"), ("learn-to-say-no", "thrice")):
        answer = pair("milestone", "add", title, "--under", key, "--due", "fri")
        assert (answer.code, "by Fri 16 Oct" in answer.out, answer.err) == (0, True, "")
    steps = {each["key"]: each["steps"][-1] for each in _listed(pair)}
    assert [(step["name"], step["title"]) for step in steps.values()] == [
        ("student-job/3", "Interview"),
        ("loen-vilkaar/1", "Read"),
        ("learn-to-say-no/3", "thrice"),
    ]
    added = "{title: twice}, {title: thrice, due: 2026-10-16}]}"
    at_last = "        due: 2026-10-01   # at last\n"
    interview = "      - title: Interview\n        due: 2026-10-16\n"
    expected = BY_HAND.replace("{title: twice}]}", added).replace(at_last, at_last + interview)
    read = "    steps:\n      - title: Read\n        due: 2026-10-16\n\n  - {"
    assert pair.read(FILE) == expected.replace("    steps:\n\n  - {", read)


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("x", "--under", "xyz"), 4, "mentorlog milestone list sofie-holm --all"),
        (("x", "--under", "student-job/1"), 2, "--under student-job"),
        (("x", "--under", "student-job", "--why", "y"), 2, "--why"),
        (("x", "--under", "student-job", "--key", "y"), 2, "--key"),
        (("x", "--key", "Student-Job"), 5, "A student job that teaches me something"),
        (("x", "--key", "loen-vilkaar"), 5, "Løn & vilkår"),
        (("x", "--key", "a b"), 2, "--key a-b"),
        (("x", "--key", "a/1"), 2, "--key a-1"),
        (("x", "--key", ""), 2, "--key student-job"),
        (("x", "--due", "soon"), 2, "soon"),
        ((" ",), 2, "title"),
        (("-",), 2, "one line"),
        (("x", "--with", "nobody"), 4, "nobody"),
    ],
)
@pytest.mark.parametrize("language", ["en", "da"])
def test_what_cannot_be_added(
    pair: Desk, line: tuple[str, ...], code: int, said: str, language: str
) -> None:
    """Nothing is written, and what is said helps."""
    before = pair.files()
    answer = pair("milestone", "add", *line, "--lang", language, stdin="a\nb\n")
    assert (answer.code, answer.out) == (code, "")
    if language == "en":
        assert said in answer.err
    assert pair.files() == before


def test_a_title_from_standard_input(pair: Desk) -> None:
    """Shells keep history."""
    answer = pair("milestone", "add", "-", stdin="Tør: sige nej\n")
    assert answer.out.startswith("Milestone toer-sige-nej: Tør: sige nej (no date yet)\n")
    assert _listed(pair)[-1]["title"] == "Tør: sige nej"


def test_done_writes_one_line(pair: Desk) -> None:
    """Of the file that a person wrote everything else stays, byte for byte."""
    answer = pair("milestone", "done", "student-job/2", "--on", "last fri")
    assert answer.out.splitlines() == [
        "Reached Fri 9 Oct: Applications sent",
        "  A student job that teaches me something: 2 of 2 small ones reached",
        f"  changed  {pair.root / FILE}",
    ]
    assert "Is the whole milestone reached?" in answer.err
    assert "mentorlog milestone done student-job --with sofie-holm" in answer.err
    line = "        due: 2026-10-01   # at last\n"
    assert pair.read(FILE) == BY_HAND.replace(line, f"{line}        done: 2026-10-09\n")


DAY = "WORD: 2026-10-12"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("Loen-Vilkaar", "vilkår\n", f"vilkår\n    {DAY}\n"),
        ("learn", "say no, steps", f"say no, {DAY}, steps"),
        ("learn/2", "{title: twice}", f"{{title: twice, {DAY}}}"),
    ],
)
@pytest.mark.parametrize("command", ["done", "drop"])
def test_one_without_a_key_is_named_by_its_title(
    pair: Desk, name: str, before: str, after: str, command: str
) -> None:
    """Closing it writes no key, and opening it again leaves the file as it was."""
    word = {"done": "done", "drop": "dropped"}[command]
    data = pair.data("milestone", command, name)
    assert changes(data) == {FILE: "edited"}
    assert data["milestones"][0][word] == "2026-10-12"
    assert pair.read(FILE) == BY_HAND.replace(before, after.replace("WORD", word))
    assert pair("milestone", "reopen", name).code == 0
    assert pair.read(FILE) == BY_HAND


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("student-job/2", "student-job/9"), 4),
        (("student-job/2", "student-job/0"), 4),
        (("student-job/2", "nothing"), 4),
        (("student-job/2", ""), 4),
        (("student-job/2", "l"), 2),
    ],
)
@pytest.mark.parametrize("command", ["done", "drop", "reopen"])
def test_all_or_none(pair: Desk, command: str, names: tuple[str, ...], code: int) -> None:
    """One name that is wrong leaves the right ones alone."""
    before = pair.files()
    answer = pair("milestone", command, *names)
    assert (answer.code, names[1] in answer.err, answer.out) == (code, True, "")
    assert pair.files() == before


def test_the_nearest_are_named(pair: Desk) -> None:
    """A word of a title leads to the key, and a beginning of several to all of them."""
    assert "student-job/2" in pair("milestone", "done", "applications").err
    assert "Did you mean student-job" in pair("milestone", "done", "studentjob").err
    assert "loen-vilkaar, learn-to-say-no" in pair("milestone", "done", "l").err
    error = pair("milestone", "done", "xyz", "--json").error
    assert (error["code"], error["exit_code"]) == ("not-found", 4)
    hint = error["hint"].split("mentorlog ")[1].split()
    assert pair(*hint).code == 0


def test_a_step_that_is_not_there_leads_to_the_steps(pair: Desk) -> None:
    """Never to the large milestone: taken up, that would close more than what was asked."""
    for command in ("done", "drop"):
        answer = pair("milestone", command, "student-job/9")
        assert ("student-job/2" in answer.err, answer.code) == (True, 4)
        assert not re.search(r"student-job(?!/)", answer.err)
    pair("milestone", "add", "Speak up", "--key", "speak")
    assert "--under speak" in pair("milestone", "done", "speak/1").err


def test_several_at_once(pair: Desk) -> None:
    """Twice the same counts once, and what is so already is said and stays as it is."""
    answer = pair("milestone", "done", "student-job/1", "stud/2", "student-job/2", "loen")
    assert answer.out.splitlines()[:4] == [
        "Reached Mon 12 Oct: Applications sent",
        "Reached Mon 12 Oct: Løn & vilkår",
        "Already reached: CV rewritten",
        "  A student job that teaches me something: 2 of 2 small ones reached",
    ]
    steps = _listed(pair)[0]["steps"]
    assert [step["done"] for step in steps] == ["2026-09-28", "2026-10-12"]
    data = pair.data("milestone", "done", "stud/1", "learn/1")
    assert (data["already"], data["changed"]) == (["student-job/1", "learn-to-say-no/1"], [])
    assert pair("milestone", "reopen", "stud").out == (
        "Already open: A student job that teaches me something\n"
    )
    assert "Allerede droppet: Go abroad" in pair("milestone", "drop", "abroad", "--lang", "da").out


def test_done_and_dropped_take_each_others_place(pair: Desk) -> None:
    """Never both, and reopening takes either away."""
    for command, word in (("done", "done"), ("drop", "dropped"), ("done", "done")):
        pair("milestone", command, "abroad", "stud/1")
        found = pair.found(FILE)["milestones"]
        for record in (found[3], found[0]["steps"][0]):
            assert {"done", "dropped"} & set(record) == {word}
    pair("milestone", "reopen", "abroad")
    assert set(pair.found(FILE)["milestones"][3]) == {"title", "key"}
    assert pair("check").code == 0


def test_a_day_to_come_is_refused(pair: Desk) -> None:
    """What is reached was reached."""
    before = pair.files()
    assert pair("milestone", "done", "stud", "--on", "tomorrow").code == 2
    assert pair.files() == before


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("What do you want to reach", "Find a few large ones together")),
        ("da", ("Hvad vil du gerne nå", "Find nogle få store sammen")),
    ],
)
def test_an_empty_list_speaks_to_the_one_who_reads(
    mentee: Desk, language: str, words: tuple[str, str]
) -> None:
    """What is to be reached is the mentee's; the mentor helps to find it (G1, G21)."""
    assert words[0] in mentee("milestone", "--lang", language).out
    mentee.write("mette-krogh/relationship.yaml", "name: Sofie\nme: mentor\n")
    assert words[1] in mentee("milestone", "--lang", language).out


def test_a_mentee_sees_own_promises_as_own(mentee: Desk) -> None:
    """The same list, from the other side."""
    mentee.write("mette-krogh/milestones.yaml", "milestones: [{title: CV, key: cv}]\n")
    text = "notes: x\nactions: [Write +cv, Look @mentor +cv]\n"
    mentee.meeting("2026-10-05", text, key="mette-krogh")
    assert mentee("milestone").out.splitlines()[3:] == [
        "    action 1  Write  you, for next time",
        "    action 2  Look   Mette, for next time",
    ]


def test_a_broken_file_is_not_written_over(pair: Desk) -> None:
    """It is what was asked for: 6, with its line; the picture of the rest is drawn."""
    pair.write(FILE, "milestones:\n  - title: [\n")
    before = pair.files()
    for line in (("list",), ("add", "x"), ("add", "x", "--under", "y"), ("done", "y")):
        answer = pair("milestone", *line)
        assert (answer.code, f"{FILE}:" in answer.err) == (6, True)
    answer = pair("milestone", "timeline")
    assert (answer.code, "Meetings" in answer.out) == (0, True)
    assert f"{FILE} cannot be read" in answer.err
    assert pair.files() == before
    pair.write("anna/relationship.yaml")
    pair.write("anna/milestones.yaml", "milestones: [{title: Thesis}]\n")
    answer = pair("milestone", "list")
    assert (answer.code, "Thesis" in answer.out, FILE in answer.err) == (0, True, True)


@pytest.mark.parametrize("width", ["60", "80", "120"])
@pytest.mark.parametrize("language", ["en", "da"])
def test_the_picture_fits(
    pair: Desk, monkeypatch: pytest.MonkeyPatch, width: str, language: str
) -> None:
    """Months, meetings, milestones and today, on as many columns as there are."""
    monkeypatch.setenv("COLUMNS", width)
    answer = pair("milestone", "timeline", "sofie", "--lang", language)
    assert (answer.code, answer.err) == (0, "")
    assert max(len(line) for line in answer.out.splitlines()) <= int(width)
    words = {
        "en": ("Sep", "Dec", "Meetings", "today, Mon 12 Oct", "held", "late"),
        "da": ("sep.", "dec.", "Møder", "i dag, man. 12. okt.", "holdt", "forsinket"),
    }
    assert [word for word in words[language] if word not in answer.out] == []
    assert "Go abroad" not in answer.out


def test_the_picture_as_data(pair: Desk) -> None:
    """Every day in it; where nothing is known, null."""
    data = pair.data("milestone", "timeline")
    assert (data["from"], data["until"], data["today"]) == (
        "2026-09-01",
        "2026-12-31",
        "2026-10-12",
    )
    assert [(each["name"], each["status"]) for each in data["meetings"]] == [
        ("2026-09-14", "held"),
        ("2026-10-05", "held"),
        ("2026-10-19", "planned"),
    ]
    marks = {each["name"]: each for each in data["milestones"]}
    assert (marks["student-job"]["size"], marks["student-job"]["state"]) == ("large", "open")
    assert marks["student-job/1"]["day"] == "2026-09-28"
    assert marks["student-job/2"]["state"] == "late"
    assert (marks["learn-to-say-no/1"]["state"], marks["learn-to-say-no/1"]["day"]) == (
        "done",
        None,
    )
    assert "abroad" not in marks


@pytest.mark.parametrize("language", ["en", "da"])
def test_nothing_to_draw(desk: Desk, language: str) -> None:
    """It says what could be drawn, and how that gets there."""
    desk.sofie()
    lines = desk("milestone", "timeline", "--lang", language).out.splitlines()
    assert "Sofie Holm" in lines[0]
    assert [line.split("mentorlog ")[1].split()[0] for line in lines[1:]] == ["plan", "milestone"]


def test_an_ended_relationship_can_still_be_looked_at(pair: Desk) -> None:
    """It stays readable, and is not changed."""
    pair.sofie("ended: {on: 2026-10-10}\n")
    assert "today" not in pair("milestone", "timeline", "sofie").out.split("\n\n")[0]
    assert "student-job" in pair("milestone", "list", "sofie").out
    assert pair("milestone", "timeline").code == 4
    assert pair("milestone", "add", "x", "--with", "sofie").code == 2


def test_a_day_may_stand_in_the_title(pair: Desk) -> None:
    """As in an action: `due:` in any form of day, for large ones and small ones."""
    assert (
        pair("milestone", "add", "Letters", "sent", "due:+2u", "--under", "student-job").code == 0
    )
    assert pair("milestone", "add", "due:2026-12-01", "A", "term", "abroad").code == 0
    whole, *_, new = pair.found(f"{SOFIE}/milestones.yaml")["milestones"]
    assert whole["steps"][-1] == {"title": "Letters sent", "due": "2026-10-26"}
    assert (new["title"], new["due"]) == ("A term abroad", "2026-12-01")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("x", "due:someday"), "due:fri"),
        (("x", "due:fri", "--due", "fri"), "twice"),
        (("due:fri",), "title"),
    ],
)
def test_an_odd_day_in_the_title_writes_nothing(
    pair: Desk, words: tuple[str, ...], said: str
) -> None:
    """It is never kept as text by mistake."""
    before = pair.files()
    answer = pair("milestone", "add", *words)
    assert (answer.code, said in answer.err) == (2, True)
    assert pair.files() == before
