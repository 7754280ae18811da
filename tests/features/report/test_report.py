"""`report`: dates and numbers for the programme, and no text of any file (G4)."""

from __future__ import annotations

import csv

import pytest
from support.desk import SOFIE, Desk

CANARY = "canary"
NUMBERED = f"1 481516234 {SOFIE}\n"
FORMS = ((), ("--json",), ("--to", "csv"))


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a pair with a canary in every field that takes a text."""
    desk.write(
        "journal.yaml",
        f"name: {CANARY}\nme: mentor\nx-own: {CANARY}\n"
        f"programme: {{name: {CANARY}, contact: {CANARY}}}\n",
    )
    desk.write(
        f"{SOFIE}/relationship.yaml",
        f"""\
        name: {CANARY} Holm
        me: mentor
        start: 2026-09-01
        end: 2026-12-31
        email: {CANARY}
        boundaries: [{CANARY}]
        background: {CANARY}
        rhythm: {{at_least: 1, at_most: 2, x-own: {CANARY}}}
        topics: [{CANARY}]
        since_last: {CANARY}
        x-own: {CANARY}
        """,
    )
    desk.meeting(
        "2026-09-14",
        f"""\
        status: held
        uid: {CANARY}
        time: 14:30
        minutes: 90
        place: {CANARY}
        mode: walk-and-talk
        topics: [{CANARY}]
        since_last: {CANARY}
        notes: {CANARY}
        questions_asked: [{CANARY}]
        summary: {CANARY}
        actions: [{{text: {CANARY}, note: {CANARY}, milestone: {CANARY}}}]
        """,
    )
    desk.meeting("2026-10-05", f"status: cancelled\nwhy: {CANARY}\n")
    desk.meeting("2026-10-19", f"topics: [{CANARY}]\n")
    desk.write(f"{SOFIE}/milestones.yaml", f"milestones:\n- title: {CANARY}\n  why: {CANARY}\n")
    desk.write(f"{SOFIE}/expectations.yaml", f"answers:\n  notes:\n    agreed: {CANARY}\n")
    desk.write(f"{SOFIE}/private/approach.yaml", f"how: {CANARY}\n")
    desk.write(f"{SOFIE}/private/2026-09-14.yaml", f"worked: {CANARY}\n")
    return desk


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("form", FORMS)
def test_no_text_of_any_file_is_in_any_form(
    pair: Desk, language: str, form: tuple[str, ...]
) -> None:
    """Nor the key, not even where a file is broken and has to be spoken of."""
    for broken in (False, True):
        if broken:
            pair.meeting("2026-09-28", f"notes: [{CANARY}\n")
            pair.write("guide.yaml", f"questions: [{CANARY}\n")
        for more in ((), ("--from", "2026-09-01", "--until", "2026-12-31"), ("sofie",)):
            answer = pair("report", *more, "--lang", language, *form)
            assert answer.code == 0
            assert CANARY not in (answer.out + answer.err).lower()
            assert SOFIE not in answer.out + answer.err


@pytest.mark.parametrize("form", FORMS)
def test_names_are_told_when_asked_for(pair: Desk, form: tuple[str, ...]) -> None:
    """The name and the key, and nothing else."""
    answer = pair("report", "--names", *form)
    rows = 3 if "csv" in form else 1
    assert (answer.out + answer.err).count(CANARY) == rows
    assert answer.out.count(f"{CANARY} Holm") == answer.out.count(SOFIE) == rows


def test_the_screen(pair: Desk) -> None:
    """To be shown to the other first; then what is counted."""
    pair.write(".mentorlog/pairs", NUMBERED)
    answer = pair("report")
    assert answer.err == ""
    assert answer.out.splitlines() == [
        "Show it to the other person first; it is about you both. It contains nothing of",
        "what was said.",
        "As of today, Mon 12 Oct",
        "Season September 2026 to December 2026",
        "",
        "Pair 1",
        "  The programme's number  481516234",
        "  Next meeting arranged   yes",
        "  Expectations agreed     no",
        "  Hours a month",
        "    September 2026  1 h 30 min of 1 to 2 h",
        "    October 2026    0 h of 1 to 2 h",
        "  Meetings",
        "    Mon 14 Sep  held       1 h 30 min  walk-and-talk",
        "    Mon 5 Oct   cancelled",
        "    Mon 19 Oct  planned",
    ]


def test_the_screen_in_danish(pair: Desk) -> None:
    """Whole, as a Dane would say it."""
    pair.write(".mentorlog/pairs", NUMBERED)
    assert pair("report", "--lang", "da").out.splitlines() == [
        "Vis den til den anden først; den handler om jer begge. Der står intet om det, I",
        "har talt om.",
        "Opgjort i dag, man. 12. okt.",
        "Forløb september 2026 til december 2026",
        "",
        "Par 1",
        "  Mentorordningens nummer  481516234",
        "  Næste møde aftalt        ja",
        "  Forventninger afstemt    nej",
        "  Timer pr. måned",
        "    september 2026  1 t. 30 min. af 1 til 2 t.",
        "    oktober 2026    0 t. af 1 til 2 t.",
        "  Møder",
        "    man. 14. sep.  holdt     1 t. 30 min.  gåtur",
        "    man. 5. okt.   aflyst",
        "    man. 19. okt.  planlagt",
    ]


@pytest.mark.parametrize("form", [("--to", "csv"), ("--json",)])
def test_where_there_is_no_screen_it_is_said_aside(pair: Desk, form: tuple[str, ...]) -> None:
    """A file for the programme holds nothing but the numbers; who makes it is reminded."""
    assert pair("report", *form).err.startswith("Show it to the other person first")


def test_a_table_for_a_spreadsheet(pair: Desk) -> None:
    """A line for each meeting; a pair without one has a line of its own."""
    pair.write("bo/relationship.yaml", 'name: "=Bo, Hansen"\nme: mentee\nstart: 2026-10-01\n')
    rows = list(csv.reader(pair("report", "--to", "csv", "--names").out.splitlines()))
    assert rows == [
        [
            *("pair", "key", "name", "date", "status", "minutes", "mode"),
            *("next_meeting_set", "expectations_agreed"),
        ],
        ["1", SOFIE, f"{CANARY} Holm", "2026-09-14", "held", "90", "walk-and-talk", "yes", "no"],
        ["1", SOFIE, f"{CANARY} Holm", "2026-10-05", "cancelled", "", "", "yes", "no"],
        ["1", SOFIE, f"{CANARY} Holm", "2026-10-19", "planned", "", "", "yes", "no"],
        ["2", "bo", "'=Bo, Hansen", "", "", "", "", "no", "no"],
    ]
    assert pair("report", "bo", "--to", "csv").out.splitlines() == [
        "pair,date,status,minutes,mode,next_meeting_set,expectations_agreed",
        "2,,,,,no,no",
    ]


def test_a_pair_keeps_its_number(pair: Desk) -> None:
    """Alone as among others, and when one that started before has ended."""
    pair.write("bo/meetings/2026-08-20.yaml", "status: held\nminutes: 60\n")
    assert [each["number"] for each in pair.data("report")["pairs"]] == [1, 2]
    assert [each["number"] for each in pair.data("report", "sofie")["pairs"]] == [2]
    pair.write("bo/relationship.yaml", "start: 2026-08-01\nended: {on: 2026-10-01}\n")
    assert [each["number"] for each in pair.data("report")["pairs"]] == [2]
    assert [each["number"] for each in pair.data("report", "bo")["pairs"]] == [1]


def test_expectations_are_agreed_when_the_whole_checklist_is(pair: Desk) -> None:
    """Every question of the guide, a programme's own one too."""
    guide = pair.data("guide", "checklist")
    sections = {each["key"]: each["entries"] for each in guide["sections"]}
    keys = [entry["key"] for part in ("goals", "terms") for entry in sections[part]]
    assert len(keys) == 8
    answers = "".join(f"  {key}: {{agreed: x}}\n" for key in keys)
    pair.write(f"{SOFIE}/expectations.yaml", f"answers:\n{answers}")
    assert pair.data("report")["pairs"][0]["expectations_agreed"] is True
    pair.write("guide.yaml", "terms: {own-question: What else?}\n")
    pair.write("journal.yaml", "guide: guide.yaml\n")
    assert pair.data("report")["pairs"][0]["expectations_agreed"] is False


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        (("--from", "1 sep"), "2026-09-01", None),
        (("--until", "30 sep"), None, "2026-09-30"),
        (("--from", "1 sep", "--until", "today"), "2026-09-01", "2026-10-12"),
        (("--from", "1 sep", "--until", "31 dec"), "2026-09-01", "2026-12-31"),
        (("--from", "i går", "--until", "i dag"), "2026-10-11", "2026-10-12"),
    ],
)
def test_a_period(
    pair: Desk, options: tuple[str, ...], first: str | None, last: str | None
) -> None:
    """A day without a year has been, unless it is the end and would come before the beginning."""
    data = pair.data("report", *options)
    assert (data["from"], data["until"]) == (first, last)
    for meeting in data["pairs"][0]["meetings"]:
        assert (first or "0") <= meeting["date"] <= (last or "9")


def test_the_period_is_echoed_with_its_weekdays(pair: Desk) -> None:
    """So that a day that was understood otherwise is noticed."""
    lines = pair("report", "--from", "1 sep", "--until", "31 dec").out.splitlines()
    assert lines[2] == "From Tue 1 Sep to Thu 31 Dec"
    assert pair("report", "--from", "1 sep").out.splitlines()[2] == "From Tue 1 Sep"
    assert pair("report", "--until", "1 sep").out.splitlines()[2] == "Up to Tue 1 Sep"


def test_a_period_that_goes_backward(pair: Desk) -> None:
    """2, with both days named."""
    answer = pair("report", "--from", "2026-10-01", "--until", "2026-09-01")
    assert answer.code == 2
    assert "Thu 1 Oct" in answer.err
    assert "Tue 1 Sep" in answer.err


def test_the_words_of_the_report_do_not_depend_on_the_role(pair: Desk) -> None:
    """A mentee reports the same."""
    mentor = pair("report").out
    text = pair.read(f"{SOFIE}/relationship.yaml")
    pair.write(f"{SOFIE}/relationship.yaml", text.replace("me: mentor", "me: mentee"))
    assert pair("report").out == mentor


def test_nobody_to_report_on(desk: Desk) -> None:
    """Said, and 0; without a journal 4."""
    assert desk("report").code == 4
    desk.write("journal.yaml", "me: mentor\n")
    answer = desk("report")
    assert (answer.code, answer.out) == (0, "There is no active relationship to report on.\n")
    assert desk.data("report")["pairs"] == []


def test_a_table_for_a_spreadsheet_of_the_language(pair: Desk) -> None:
    """`--excel` is a table; a name that would be a formula in its wide form is none."""
    pair.write("bo/relationship.yaml", "name: \uff1dBo\nme: mentor\n")
    raw = pair("report", "--excel", "--names", "--lang", "da").out
    assert raw.startswith("\ufeffpair;key;name;date;")
    assert ";'\uff1dBo;" in raw
    assert pair("report", "--to", "csv", "--excel").out.startswith("\ufeffpair,date,")


def test_a_pair_keeps_the_number_of_the_programme(pair: Desk) -> None:
    """Whoever comes, goes or is renamed; the number is kept, and made of nothing that is known."""
    (first,) = pair.data("report")["pairs"]
    assert 100_000_000 <= first["id"] <= 999_999_999
    pair.write("bo/relationship.yaml", "name: Bo\nme: mentee\nstart: 2026-08-01\n")
    assert pair("change-relationship", SOFIE, "--key", "sofia", "--name", "Sofia").code == 0
    told = {each["key"]: each for each in pair.data("report", "--names")["pairs"]}
    assert (told["sofia"]["number"], told["sofia"]["id"]) == (1, first["id"])
    assert told["bo"]["number"] == 2
    assert told["bo"]["id"] != first["id"]
    assert pair("end-relationship", "bo", "--on", "2026-10-10", "--yes").code == 0
    assert pair("purge", "bo", "--yes").code == 0
    pair.write("bo/relationship.yaml", "name: Bo\nme: mentee\nstart: 2026-08-01\n")
    (again,) = pair.data("report", "bo")["pairs"]
    assert again["number"] == 3
    assert again["id"] != told["bo"]["id"]


def test_programme_and_season_stand_in_it(pair: Desk) -> None:
    """The name from the programme's own guide; what is written in the journal is not told."""
    pair.write("guide.yaml", "programme: {name: Engineers, starts: 8, ends: 11}\n")
    data = pair.data("report")
    assert data["programme"] == "Engineers"
    assert data["season"] == {"first": "2026-08-01", "last": "2026-11-30"}


def test_where_no_number_can_be_kept(pair: Desk) -> None:
    """The report is made all the same, and says that the programme cannot collect it."""
    pair.write(".mentorlog", "in the way\n")
    answer = pair("report", "--json")
    assert answer.code == 0
    assert "the programme cannot collect this report" in answer.err
    (told,) = pair.data("report")["pairs"]
    assert (told["number"], told["id"]) == (1, None)
