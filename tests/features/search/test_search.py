"""`search`: over everything, ended relationships too, and private text only when asked for."""

from __future__ import annotations

import io

import pytest
from support.desk import SOFIE, Desk

from mentorlog.output.styled_lines import StyledLine, StyledLines
from mentorlog.output.terminal import show

WHERE = f"{SOFIE}/meetings/2026-10-05.yaml"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return two relationships, one of which has ended, and private files."""
    desk.sofie("background: Knows a librarian.\n")
    desk.meeting(
        "2026-10-05",
        """\
        status: held
        notes: >
          In doubt about the
          Library job.
        actions:
          - Call the library @mentor
        """,
    )
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: The library talk.\n")
    desk.write("bo/relationship.yaml", "name: Bo\nme: mentee\nended: {on: 2026-06-01}\n")
    desk.write("bo/milestones.yaml", "milestones:\n  - title: A library card\n")
    return desk


def test_the_place_and_the_line(pair: Desk) -> None:
    """Below the name: file and line, the field, and the text; how many at the end."""
    assert pair("search", "library").out.splitlines() == [
        "Bo",
        "  bo/milestones.yaml:2  milestones.1.title",
        "    A library card",
        "",
        "Sofie Holm",
        f"  {WHERE}:4  notes",
        "    In doubt about the Library job.",
        f"  {WHERE}:6  actions.1",
        "    Call the library @mentor",
        "",
        "3 lines",
    ]


def test_several_words_are_one_phrase(pair: Desk) -> None:
    """As they follow one another, with or without quotes, over the fold of a text too."""
    for words in (("the", "library", "job"), ("the library job",), ("the", "LIBRARY  job")):
        data = pair.data("search", *words)
        assert data["text"].lower() == "the library job"
        (found,) = data["relationships"]
        assert [hit["line"] for hit in found["hits"]] == [3]
    assert pair.data("search", "job", "library")["relationships"] == []


def test_one_relationship(pair: Desk) -> None:
    """With `--with` only that one is looked into; an ended one can be named."""
    for who, keys in (("sofie", [SOFIE]), ("bo", ["bo"])):
        found = pair.data("search", "library", "-w", who)["relationships"]
        assert [each["key"] for each in found] == keys
    assert pair("search", "library", "--with", "nobody").code == 4


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_private_text_only_when_asked_for(pair: Desk, language: str, more: tuple[str, ...]) -> None:
    """Neither the text nor that there is one."""
    line = ("search", "talk", "--lang", language, *more)
    shared, private = pair(*line), pair(*line, "--private")
    assert (shared.code, private.code) == (0, 0)
    assert "library talk" not in shared.out + shared.err
    assert "private/2026" not in shared.out + shared.err
    assert private.out.count("The library talk.") == 1


def test_nothing_found_is_an_answer(pair: Desk) -> None:
    """It is said, and is 0; that the private was left out is said as well."""
    answer = pair("search", "nowhere")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Nothing found for “nowhere”.")
    assert "--private" in answer.out
    assert "--private" not in pair("search", "nowhere", "--private").out
    danish = pair("search", "intetsteds", "--lang", "da")
    assert danish.out.startswith("Der blev ikke fundet noget om »intetsteds«.")


def test_a_broken_file_is_searched_and_named(pair: Desk) -> None:
    """A slip in one file hides nothing that stands in it."""
    pair.meeting("2026-10-08", "notes: She said: the library\n")
    answer = pair("search", "said: the library")
    assert answer.code == 0
    assert f"{SOFIE}/meetings/2026-10-08.yaml:1\n    notes: She said: the library" in answer.out
    assert answer.err.startswith(f"{SOFIE}/meetings/2026-10-08.yaml has errors")


def test_a_file_that_cannot_be_opened_is_named(pair: Desk) -> None:
    """It may hold what is looked for."""
    (pair.root / SOFIE / "expectations.yaml").mkdir()
    answer = pair("search", "library")
    assert (answer.code, "expectations.yaml cannot be read" in answer.err) == (0, True)


def test_a_broken_relationship_goes_by_its_key(pair: Desk) -> None:
    """Its other files are searched all the same."""
    pair.write("bo/relationship.yaml", "name: [library\n")
    out = pair("search", "library").out
    assert out.startswith("bo\n  bo/relationship.yaml:1\n    name: [library\n")


def test_words_from_standard_input(pair: Desk) -> None:
    """What was said in confidence need not stand in the shell's history."""
    assert pair.data("search", "-", stdin="library\njob\n")["text"] == "library job"
    assert pair("search", "-", stdin="").code == 2


@pytest.mark.parametrize("words", [(), ("",), (" ", "\n")])
def test_no_word_is_a_usage_error(pair: Desk, words: tuple[str, ...]) -> None:
    """There is nothing to look for."""
    assert pair("search", *words).code == 2


def test_text_of_a_file_is_never_obeyed(pair: Desk) -> None:
    """Neither markup nor what steers a terminal."""
    pair.meeting("2026-10-09", 'notes: "[red]x[/red] \\x1b[2J canary"\n')
    assert "    [red]x[/red] ␛[2J canary\n" in pair("search", "canary").out


def test_without_a_journal(desk: Desk) -> None:
    """There is nothing to search."""
    assert desk("search", "x").code == 4


@pytest.mark.no_cover
@pytest.mark.sample(1)
@pytest.mark.parametrize("head", ["notes: ", "notes: |\n  ", "notes: >\n  ", "notes: x: "])
def test_a_line_of_a_megabyte_with_a_hundred_thousand_hits(pair: Desk, head: str) -> None:
    """Each hit has its place, and one that takes more than its own share is felt for hours."""
    pair.meeting("2026-10-05", f"{head}{'word, ' * 100_000}end\n")
    (found,) = pair.data("search", "word,")["relationships"]
    (hit,) = found["hits"]
    assert hit["line"] == head.count("\n") + 1
    assert len(hit["spans"]) == 100_000
    start, end = hit["spans"][-1]
    assert hit["text"][start:] == "word, end"
    assert end - start == len("word,")


def test_many_hits_of_one_line_are_drawn_once_each(pair: Desk) -> None:
    """What stands between them is left out where it is long."""
    pair.meeting("2026-10-05", f"notes: {('word ' + 'x ' * 200) * 500}end\n")
    out = pair("search", "word").out
    assert out.count("word") == 500
    assert out.count("…") == 500


def test_very_many_hits_are_written_one_by_one(pair: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each in its line, with its place, in bold on a terminal, and broken between words."""
    text = "She asked for a trial month, and I said that a trial is what it is for"
    pair.meeting("2026-10-05", f"notes: |\n{f'  {text}{chr(10)}' * 3_000}")
    out = pair("search", "a trial").out
    assert out.count("\n    She asked for a trial month, and I said") == 3_000
    monkeypatch.setenv("COLUMNS", "40")
    rows = pair("search", "a trial").out.splitlines()
    assert max(map(len, rows)) <= 40
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    lines = StyledLine((("one ", ""), ("two", "bold")), 2), StyledLine((("x\x1b", "dim"),))
    show(StyledLines(lines), stream)
    assert stream.getvalue() == "  one \x1b[1mtwo\x1b[0m\n\x1b[2mx\u241b\x1b[0m\n"
