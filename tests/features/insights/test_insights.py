"""`insights`: small charts of how it develops, in both roles and languages."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk

CANARY = "canary"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return an autumn with two meetings and a reflection on each."""
    desk.is_day("2026-11-23")
    desk.sofie()
    desk.meeting(
        "2026-09-14",
        """\
        status: held
        minutes: 90
        actions:
          - {text: Ask, done: 2026-09-30}
          - {text: Call, due: 2026-10-01, done: 2026-10-05}
          - {text: Send, owner: both, dropped: 2026-10-05}
          - Introduce @mentor
        """,
    )
    desk.meeting("2026-10-12", "status: held\nminutes: 180\n")
    desk.meeting("2026-11-09", "status: held\n")
    _reflect(desk, "2026-09-14", "roles: [adviser]\nlistening: [3, 4]\n")
    _reflect(desk, "2026-10-12", "roles: [guide, coach]\nlistening: [5]\n")
    return desk


def _reflect(desk: Desk, name: str, text: str) -> None:
    desk.write(f"{SOFIE}/private/{name}.yaml", f"{text}worked: {CANARY}\nobserved: {CANARY}\n")


def _as_mentee(desk: Desk) -> None:
    text = desk.read(f"{SOFIE}/relationship.yaml")
    desk.write(f"{SOFIE}/relationship.yaml", text.replace("me: mentor", "me: mentee"))


def test_the_charts(pair: Desk) -> None:
    """Hours, what became of either side's actions, roles and ways of listening."""
    assert pair("insights").out.splitlines() == [
        "Sofie Holm, you are the mentor",
        "",
        "Hours a month",
        "  September 2026  █████████░░░        1 h 30 min of 1 to 2 h",
        "  October 2026    ██████████████████  3 h of 1 to 2 h",
        "  November 2026   ░░░░░░░░░░░░        0 h of 1 to 2 h, 1 meeting of unknown",
        "                                      length",
        "",
        "What you promised",
        "  done on time  0",
        "  done later    0",
        "  dropped       1  █",
        "  open          1  █",
        "",
        "What Sofie promised",
        "  done on time  1  █",
        "  done later    1  █",
        "  dropped       1  █",
        "  open          0",
        "",
        "Your roles  Mon 14 Sep to Mon 12 Oct",
        "  Instructor  0  · ·",
        "  Adviser     1  ■ ·",
        "  Guide       1  · ■",
        "  Coach       1  · ■",
        "",
        "How you listened  Mon 14 Sep to Mon 12 Oct",
        "  1  Waiting for your turn                   0  · ·",
        "  2  Listening to disagree                   0  · ·",
        "  3  Listening to understand                 1  ■ ·",
        "  4  Listening to help the other understand  1  ■ ·",
        "  5  Listening openly                        1  · ■",
        "",
        "From the 2 meetings you have reflected on. Ways, not grades.",
        "Drawn from your private reflections, for you alone.",
    ]


def test_to_a_mentee_in_danish(pair: Desk) -> None:
    """The own side first; roles say which help was asked for, and nothing is said of listening."""
    _as_mentee(pair)
    assert pair("insights", "--lang", "da").out.splitlines() == [
        "Sofie Holm, du er mentee",
        "",
        "Timer pr. måned",
        "  september 2026  █████████░░░        1 t. 30 min. af 1 til 2 t.",
        "  oktober 2026    ██████████████████  3 t. af 1 til 2 t.",
        "  november 2026   ░░░░░░░░░░░░        0 t. af 1 til 2 t., 1 møde uden varighed",
        "",
        "Det har du lovet",
        "  gjort til tiden  1  █",
        "  gjort senere     1  █",
        "  droppet          1  █",
        "  åbne             0",
        "",
        "Det har Sofie lovet",
        "  gjort til tiden  0",
        "  gjort senere     0",
        "  droppet          1  █",
        "  åbne             1  █",
        "",
        "Den hjælp, du bad om  man. 14. sep. til man. 12. okt.",
        "  Instruktør  0  · ·",
        "  Rådgiver    1  ■ ·",
        "  Vejleder    1  · ■",
        "  Coach       1  · ■",
        "",
        "Fra de 2 møder, du har reflekteret over. Det er måder, ikke karakterer.",
        "Bygger på dine private refleksioner og er kun til dig selv.",
    ]
    assert pair.data("insights")["listening"] is None


@pytest.mark.parametrize("columns", ["60", "80"])
@pytest.mark.parametrize("language", ["en", "da"])
def test_it_fits(pair: Desk, columns: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With more meetings than there are columns, the latest are drawn and all are counted."""
    monkeypatch.setenv("COLUMNS", columns)
    for day in range(1, 20):
        _reflect(pair, f"2026-11-{day:02}", "roles: [coach]\nlistening: [4]\n")
    lines = pair("insights", "--lang", language).out.splitlines()
    assert max(map(len, lines)) <= int(columns)
    (coach,) = [line.split() for line in lines if line.startswith("  Coach")]
    assert coach == ["Coach", "20", *["■"] * 12]
    assert any("12" in line and line.startswith(("The columns", "Søjlerne")) for line in lines)


def test_in_a_dumb_terminal(pair: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain ASCII, with the same numbers."""
    monkeypatch.setenv("TERM", "dumb")
    out = pair("insights").out
    assert out.isascii()
    assert "  September 2026  #########...        1 h 30 min of 1 to 2 h\n" in out
    assert "  Adviser     1  x .\n" in out


@pytest.mark.parametrize("me", ["mentor", "mentee"])
@pytest.mark.parametrize("more", [(), ("--json",), ("--lang", "da")])
def test_no_text_of_a_reflection_is_shown(pair: Desk, me: str, more: tuple[str, ...]) -> None:
    """Reflections are read for what they count alone."""
    pair.write(f"{SOFIE}/private/approach.yaml", f"how: {CANARY}\n")
    if me == "mentee":
        _as_mentee(pair)
    answer = pair("insights", *more)
    assert answer.code == 0
    assert CANARY not in answer.out + answer.err


def test_the_numbers(pair: Desk) -> None:
    """How often each, meeting by meeting; nowhere an average."""
    data = pair.data("insights", "sofie")
    assert data["promises"]["mentee"] == {
        "on_time": 1,
        "late": 1,
        "undated": 0,
        "dropped": 1,
        "open": 0,
    }
    assert data["reflections"] == 2
    assert data["roles"] == {"instructor": 0, "adviser": 1, "guide": 1, "coach": 1}
    assert data["listening"] == {"1": 0, "2": 0, "3": 1, "4": 1, "5": 1}
    assert data["looks"] == [
        {"meeting": "2026-09-14", "roles": ["adviser"], "listening": [3, 4]},
        {"meeting": "2026-10-12", "roles": ["guide", "coach"], "listening": [5]},
    ]
    assert [each["unmeasured"] for each in data["months"]] == [0, 0, 1]


def test_a_reflection_that_cannot_be_read_is_named(pair: Desk) -> None:
    """The others are counted."""
    pair.write(f"{SOFIE}/private/2026-10-12.yaml", f"worked: [{CANARY}\n")
    answer = pair("insights", "--json")
    assert answer.data["reflections"] == 1
    assert f"{SOFIE}/private/2026-10-12.yaml cannot be read" in answer.err
    assert CANARY not in answer.out + answer.err


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", ["No meetings held yet.", "Nothing yet.", "No roles yet."]),
        ("da", ["I har ikke holdt noget møde endnu.", "Ikke noget endnu.", "Ingen roller endnu."]),
    ],
)
def test_before_the_first_meeting(desk: Desk, language: str, says: list[str]) -> None:
    """Each part says what is missing, and the last how it comes."""
    desk.write("bo/meetings/2026-11-01.yaml", "topics: [CV]\n")
    out = desk("insights", "--lang", language).out
    for each in says:
        assert f"  {each}" in out
    assert "mentorlog reflect bo" in out


def test_an_own_guide_names_the_roles(pair: Desk) -> None:
    """The words of the programme stand beside the counts."""
    pair.write("journal.yaml", "guide: guide.yaml\n")
    pair.write("guide.yaml", "roles:\n  coach: {title: Companion}\n")
    assert "  Companion   1  · ■\n" in pair("insights").out


def test_an_ended_relationship_can_be_looked_at(pair: Desk) -> None:
    """It leaves the lists and stays readable."""
    pair.sofie("ended: {on: 2026-10-31}\n")
    assert [each["month"] for each in pair.data("insights", "sofie")["months"]][:2] == [
        "2026-09",
        "2026-10",
    ]
    assert pair("insights").code == 4
