"""`status`: what comes next, what is open, and what needs attention, one test a code."""

from __future__ import annotations

from typing import Any

import pytest
from support.desk import SOFIE, Desk

CHECKLIST = (
    *("support-wanted", "support-offered", "topics", "mutual"),
    *("where-and-when", "notes", "feedback", "cancelling"),
)
AGREED = "answers:\n" + "".join(f"  {key}:\n    agreed: Yes.\n" for key in CHECKLIST)
HELD = "minutes: 90\nsummary: x\nactions:\n- text: Old\n  done: yes\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a pair with nothing that needs attention: held this month, planned in two weeks."""
    desk.sofie()
    desk.meeting("2026-09-14", HELD)
    desk.meeting("2026-10-05", HELD)
    desk.meeting("2026-10-26", "status: planned\ntopics: [CV]\n")
    desk.write(f"{SOFIE}/expectations.yaml", AGREED)
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: Well.\n")
    return desk


def _codes(desk: Desk) -> list[str]:
    (found,) = desk.data("status")["relationships"]
    return [each["code"] for each in found["attention"]]


def _attention(desk: Desk, code: str) -> dict[str, Any]:
    (found,) = desk.data("status")["relationships"]
    (only,) = [each for each in found["attention"] if each["code"] == code]
    return dict(only)


def _as_mentee(desk: Desk) -> None:
    path = desk.root / SOFIE / "relationship.yaml"
    path.write_text(path.read_text("utf-8").replace("me: mentor", "me: mentee"), encoding="utf-8")


def test_a_quiet_pair(pair: Desk) -> None:
    """Next and last meeting, hours against the rhythm, nothing open, nothing to see to."""
    assert pair("status").out.splitlines() == [
        "Sofie Holm  you are the mentor",
        "  Next   Mon 26 Oct  in 2 weeks",
        "  Last   Mon 5 Oct, 1 h 30 min  7 days ago",
        "  Hours  1 h 30 min of 1 to 2 h in October 2026",
        "  Open   no open actions",
    ]
    assert _codes(pair) == []
    assert pair("status", "--exit-code").code == 0


def test_it_speaks_danish(pair: Desk) -> None:
    """With days, hours and roles in Danish."""
    assert pair("status", "--lang", "da").out.splitlines() == [
        "Sofie Holm  du er mentor",
        "  Næste møde    man. 26. okt.  om 2 uger",
        "  Sidste møde   man. 5. okt., 1 t. 30 min.  for 7 dage siden",
        "  Timer         1 t. 30 min. af 1 til 2 t. i oktober 2026",
        "  Åbne aftaler  ingen åbne aftaler",
    ]


@pytest.mark.parametrize("width", ["80", "60", "40"])
def test_no_line_is_wider_than_the_terminal(pair: Desk, width: str) -> None:
    """Long texts go on below, and no line ends in blanks."""
    long = "Introduce Sofie to Lars and to all of the people in the large department upstairs"
    pair.meeting("2026-10-05", f"place: {long}\nsummary: x\nactions:\n- {long}\n- B\n")
    pair.monkeypatch.setenv("COLUMNS", width)
    for line in (("status",), ("action", "list"), ("show",), ("show", "--meeting", "last")):
        lines = pair(*line).out.splitlines()
        assert max(map(len, lines)) <= int(width)
        assert not any(each != each.rstrip() for each in lines)


def test_json_has_all_of_it(pair: Desk) -> None:
    """Names as in the files, days ISO, times HH:MM, absent values null."""
    pair.meeting("2026-10-26", "status: planned\ntime: 9.05\ntopics: [CV]\n")
    data = pair.data("status")
    assert data["today"] == "2026-10-12"
    assert data["journal"] == str(pair.root)
    (found,) = data["relationships"]
    assert found["next"] == {
        "name": "2026-10-26",
        "date": "2026-10-26",
        "time": "09:05",
        "minutes": None,
        "place": None,
        "mode": None,
        "topics": [{"text": "CV", "from": "mentee"}],
    }
    assert found["last"]["name"] == "2026-10-05"
    assert found["under_way"] is None
    assert found["hours"]["minutes"] == 90
    assert found["actions"] == []


def test_who_is_one_and_none_is_all_active_ones(pair: Desk) -> None:
    """`--all` shows ended ones too."""
    pair.write("bo/relationship.yaml", "name: Bo\n")
    pair.write("old/relationship.yaml", "name: Old\nended: {on: 2026-06-01}\n")
    keys = [each["key"] for each in pair.data("status")["relationships"]]
    assert keys == ["bo", SOFIE]
    assert [each["key"] for each in pair.data("status", "bo")["relationships"]] == ["bo"]
    everything = pair.data("status", "--all")["relationships"]
    assert [each["key"] for each in everything] == ["bo", "old", SOFIE]
    assert "ended" in pair("status", "old").out
    assert everything[1]["attention"] == []


def test_nobody_active_says_how_to_begin(desk: Desk) -> None:
    """An empty journal is no error; the role is the one that its owner gave."""
    desk("init", "--role", "mentee")
    answer = desk("status")
    assert (answer.code, 'new-meeting "NAME" --role mentee' in answer.out) == (0, True)


def test_unreadable_file(pair: Desk) -> None:
    """The most pressing: the rest is shown, the file is named, and the exit code is 0."""
    pair.meeting("2026-09-28", "notes: [\n")
    answer = pair("status")
    assert answer.code == 0
    assert f"{SOFIE}/meetings/2026-09-28.yaml cannot be read" in answer.err
    assert _codes(pair)[0] == "unreadable-file"
    command = _attention(pair, "unreadable-file")["command"]
    assert pair(*command.split()[1:]).code == 10
    assert pair("status", "--exit-code").code == 10


def test_meeting_not_recorded(pair: Desk) -> None:
    """A planned meeting before today, not today's."""
    pair.meeting("2026-10-12", "status: planned\ntopics: [CV]\n")
    assert _codes(pair) == []
    pair.meeting("2026-10-08", "status: planned\n")
    found = _attention(pair, "meeting-not-recorded")
    assert found["day"] == "2026-10-08"
    assert pair(*found["command"].split()[1:]).code == 0
    assert pair.held("2026-10-08")["status"] == "held"
    assert "meeting-not-recorded" not in _codes(pair)


@pytest.mark.parametrize(
    ("owner", "code"),
    [("mentor", "own-action-late"), ("both", "own-action-late"), ("mentee", "action-late")],
)
def test_action_late(pair: Desk, owner: str, code: str) -> None:
    """An open action whose day has passed, or whose next time has."""
    pair.meeting("2026-10-05", f"summary: x\nactions:\n- Call @{owner} due:2026-10-12\n")
    assert _codes(pair) == []
    pair.is_day("2026-10-13")
    assert _codes(pair) == [code]
    found = _attention(pair, code)
    assert found["text"] == "Call"
    assert pair(*found["command"].split()[1:]).code == 0
    assert _codes(pair) == []
    pair.meeting("2026-09-14", f"minutes: 90\nsummary: x\nactions:\n- Write @{owner}\n")
    assert _codes(pair) == []
    pair.meeting("2026-09-21", "summary: x\n")
    assert _codes(pair) == [code]


def test_own_action_due(pair: Desk) -> None:
    """Own open actions from three days before a planned meeting (G26)."""
    pair.meeting("2026-10-05", "summary: x\nactions:\n- Call @mentor\n- Write\n")
    pair.is_day("2026-10-22")
    assert _codes(pair) == []
    pair.is_day("2026-10-23")
    assert _codes(pair) == ["own-action-due"]
    assert _attention(pair, "own-action-due")["text"] == "Call"
    assert "Before you meet: Call" in pair("status").out


def test_not_closed(pair: Desk) -> None:
    """The last held meeting, from the day after, with neither summary nor action."""
    pair.meeting("2026-10-12", "notes: x\n")
    assert _codes(pair) == []
    pair.is_day("2026-10-13")
    assert _codes(pair) == ["not-closed", "no-reflection"]
    command = _attention(pair, "not-closed")["command"]
    assert command == "mentorlog end-meeting sofie-holm --meeting 2026-10-12"
    pair.meeting("2026-10-12", "notes: x\nactions: [Call]\n")
    assert "not-closed" not in _codes(pair)
    pair.meeting("2026-10-05", "notes: x\n")
    assert "not-closed" not in _codes(pair)


def test_no_next_meeting(pair: Desk) -> None:
    """None planned while the relationship runs; to a mentor it says to ask the mentee (G3)."""
    (pair.root / SOFIE / "meetings" / "2026-10-26.yaml").unlink()
    assert _codes(pair) == ["no-next-meeting"]
    assert "Ask Sofie" in pair("status").out
    assert "Spørg Sofie" in " ".join(pair("status", "--lang", "da").out.split())
    _as_mentee(pair)
    assert "Suggest a day to Sofie" in pair("status").out
    pair.is_day("2027-01-01")
    assert "no-next-meeting" not in _codes(pair)


def test_agenda_empty(pair: Desk) -> None:
    """From three days before a planned meeting without a topic; the agenda is the mentee's."""
    pair.meeting("2026-10-26", "status: planned\n")
    pair.is_day("2026-10-22")
    assert _codes(pair) == []
    pair.is_day("2026-10-23")
    assert _codes(pair) == ["agenda-empty"]
    assert "No topics for Mon 26 Oct yet. Ask Sofie." in pair("status").out
    assert "Spørg Sofie" in " ".join(pair("status", "--lang", "da").out.split())
    _as_mentee(pair)
    assert "What do you want to talk about on Mon 26 Oct?" in pair("status").out
    assert "Hvad vil du tale om man. 26. okt.?" in pair("status", "--lang", "da").out
    command = _attention(pair, "agenda-empty")["command"]
    assert pair(*command.split()[1:]).code == 0
    assert _codes(pair) == []


def test_below_rhythm(pair: Desk) -> None:
    """The last full month inside season and relationship under the least, never above (G5)."""
    pair.meeting("2026-09-14", HELD.replace("90", "59"))
    found = _attention(pair, "below-rhythm")
    assert (found["month"], found["minutes"]) == ("2026-09-01", 59)
    assert "In September 2026 you met for 59 min of 1 h" in pair("status").out
    assert "mødtes I 59 min. ud af 1 t. Kan I" in pair("status", "--lang", "da").out
    pair.write("journal.yaml", "programme: {hours_per_month: {at_least: 0.5, at_most: 1}}\n")
    assert _codes(pair) == []
    pair.write("journal.yaml", "programme: {starts: 10}\n")
    assert _codes(pair) == []


def test_a_relationships_own_rhythm_counts(pair: Desk) -> None:
    """The two settle details between them."""
    pair.sofie("rhythm: {at_least: 3}\n")
    assert _codes(pair) == ["below-rhythm"]


def test_the_most_pressing_come_first_and_three_are_shown(pair: Desk) -> None:
    """JSON has them all, each with the command that settles it."""
    pair.meeting("2026-09-14", "minutes: 10\nsummary: x\nactions:\n- A\n- B @mentor\n")
    pair.meeting("2026-09-28", "minutes: 10\nsummary: x\n")
    pair.meeting("2026-10-06", "notes: [\n")
    pair.meeting("2026-10-08", "status: planned\n")
    (pair.root / SOFIE / "meetings" / "2026-10-26.yaml").unlink()
    (found,) = pair.data("status")["relationships"]
    assert [each["code"] for each in found["attention"]] == [
        "unreadable-file",
        "meeting-not-recorded",
        "own-action-late",
        "action-late",
        "no-next-meeting",
        "below-rhythm",
    ]
    assert all(each["command"].startswith("mentorlog ") for each in found["attention"])
    shown = pair("status").out
    assert [each["command"] in shown for each in found["attention"]] == [
        *(True, True, True),
        *(False, False, False),
    ]


@pytest.mark.parametrize(
    ("meetings", "today", "stuck"),
    [
        ({"2026-10-01": "cancelled", "2026-10-08": "cancelled"}, "2026-10-12", True),
        ({"2026-10-01": "cancelled"}, "2026-10-12", False),
        ({"2026-10-01": "held", "2026-10-08": "cancelled"}, "2026-10-12", False),
        ({"2026-09-01": "held"}, "2026-10-12", False),
        ({"2026-09-01": "held"}, "2026-10-13", True),
        ({}, "2026-10-12", False),
        ({}, "2026-10-13", True),
    ],
)
def test_a_stuck_pair_is_told_whom_to_ask(
    desk: Desk, meetings: dict[str, str], today: str, *, stuck: bool
) -> None:
    """Two cancelled in a row, or six weeks of the season without one held (G27)."""
    desk.write("journal.yaml", "programme: {contact: 'Lars, lars@example.org'}\n")
    desk.sofie()
    for name, status in meetings.items():
        desk.meeting(name, f"status: {status}\nsummary: x\n")
    desk.is_day(today)
    answer = desk("status")
    assert ("Lars, lars@example.org" in answer.out) is stuck
    (found,) = desk.data("status")["relationships"]
    assert found["stuck"] is stuck
    assert found["contact"] == ("Lars, lars@example.org" if stuck else None)


def test_an_ended_one_asks_for_nothing(pair: Desk) -> None:
    """Its late actions are history."""
    pair.sofie("ended: {on: 2026-10-01}\n")
    pair.meeting("2026-10-05", "notes: x\nactions: [Call due:2026-10-01]\n")
    assert pair("status", "sofie", "--exit-code").code == 0


def test_expectations_open(pair: Desk) -> None:
    """Questions that nothing is agreed on, once a meeting was held (G11)."""
    pair.write(f"{SOFIE}/expectations.yaml", AGREED.replace("  feedback:\n    agreed: Yes.\n", ""))
    found = _attention(pair, "expectations-open")
    assert found["questions"] == ["feedback"]
    assert found["command"] == "mentorlog expectations sofie-holm"
    for name in ("2026-09-14", "2026-10-05"):
        (pair.root / SOFIE / "meetings" / f"{name}.yaml").unlink()
    assert "expectations-open" not in _codes(pair)


@pytest.mark.parametrize(("day", "is_due"), [("10-11", True), ("10-12", True), ("10-13", False)])
def test_review_due(pair: Desk, day: str, is_due: bool) -> None:  # noqa: FBT001 - a case
    """On the day that was set, and after it."""
    pair.write(f"{SOFIE}/expectations.yaml", f"review_on: 2026-{day}\n{AGREED}")
    assert ("review-due" in _codes(pair)) is is_due


@pytest.mark.parametrize(("day", "is_late"), [("10-11", True), ("10-12", False)])
def test_milestone_late(pair: Desk, day: str, is_late: bool) -> None:  # noqa: FBT001 - a case
    """An open milestone or step past its day; progress is counted from the small ones (G21)."""
    pair.write(
        f"{SOFIE}/milestones.yaml",
        f"milestones:\n- title: A job\n  steps:\n  - title: CV\n    due: 2026-{day}\n"
        "  - title: Talk\n    done: yes\n",
    )
    assert ("milestone-late" in _codes(pair)) is is_late
    assert "  Milestones  A job  1 of 2" + ("  late" if is_late else "") in pair("status").out


@pytest.mark.parametrize(
    ("today", "is_asked"),
    [("10-05", False), ("10-06", True), ("10-19", True), ("10-20", False)],
)
def test_no_reflection(pair: Desk, today: str, is_asked: bool) -> None:  # noqa: FBT001 - a case
    """From the day after the latest held meeting, for two weeks (G25)."""
    (pair.root / SOFIE / "private" / "2026-10-05.yaml").unlink()
    pair.is_day(f"2026-{today}")
    assert ("no-reflection" in _codes(pair)) is is_asked


@pytest.mark.parametrize(
    ("language", "names"),
    [("da", ["Ane", "Zoe", "Ørsted", "Aagaard"]), ("en", ["Aagaard", "Ane", "Ørsted", "Zoe"])],
)
def test_several_stand_in_the_order_of_the_alphabet(
    desk: Desk, language: str, names: list[str]
) -> None:
    """In Danish æ, ø and å come last, and aa counts as å."""
    for key, name in enumerate(("Zoe", "Aagaard", "Ørsted", "Ane")):
        desk.write(f"pair-{key}/relationship.yaml", f"name: {name}\nme: mentor\n")
    found = desk.data("status", "--lang", language)["relationships"]
    assert [each["name"] for each in found] == names


def test_of_many_each_has_a_line_and_the_most_urgent_is_first(pair: Desk) -> None:
    """More than three are told in a line each, cut off at the edge; one asked for stands whole."""
    for name, key in (("Bo Berg", "bo"), ("Ida Lund", "ida"), ("Åse Aarup", "aase")):
        pair.write(f"{key}/relationship.yaml", f"name: {name}\nme: mentor\nstart: 2026-10-01\n")
    promise = "Call her former teacher about the thesis and about the summer school"
    late = f"summary: x\nactions:\n- text: {promise}\n  owner: mentor\n  due: 2026-10-02\n"
    pair.meeting("2026-10-01", late, key="ida")
    out = pair("status").out.splitlines()
    assert [line[:10].strip() for line in out[:3]] == ["Ida Lund", "Åse Aarup", "Bo Berg"]
    assert out[0].startswith("Ida Lund    no next     (+3) You promised: Call her former teacher")
    assert all(len(line) <= 80 for line in out)
    assert out[3] == "Sofie Holm  Mon 26 Oct  all well"
    assert out[4:] == ["", "See one of them whole:", "  mentorlog status ida"]
    assert promise in pair("status", "ida", "--json").out
    assert len(pair.data("status")["relationships"]) == 4
