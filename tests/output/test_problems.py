"""Problems as people and programs see them, and the page of the reference that lists them all."""

from __future__ import annotations

import re
from dataclasses import replace
from string import Formatter

import pytest
from support.problem_examples import look
from support.problem_page import EXAMPLES, PAGE, render_page, section

from mentorlog.errors import Problem
from mentorlog.output.envelope import to_json
from mentorlog.output.problems import format_problems, mend_of, message_of, word_problem
from mentorlog.texts import LANGUAGES, Language, Texts
from mentorlog.texts.da.problems import TEXTS as DANISH_TEXTS
from mentorlog.texts.en.problems import TEXTS

ENGLISH, DANISH = Texts("en"), Texts("da")
FILE = "sofie-holm/meetings/2026-09-14.yaml"
CODES = sorted(key for key in TEXTS if "." not in key)
PARTS = sorted(key for key in TEXTS if not key.startswith("word."))


def test_an_error_shows_place_line_caret_and_mend() -> None:
    """This is what `check` prints, and what editors make clickable."""
    found = replace(look("time: 14:30\nnotes: She said: yes\n")[0], file=FILE)
    assert format_problems([found], ENGLISH) == (
        "sofie-holm/meetings/2026-09-14.yaml:2:16: notes: "
        "The colon in “said: yes” splits this text in two.\n"
        "    notes: She said: yes\n"
        "                   ^\n"
        "  Put the text in quotes:\n"
        '    notes: "She said: yes"'
    )


def test_a_warning_says_so_in_both_languages() -> None:
    """Whoever runs `check` sees at once which lines may be left as they are."""
    found = replace(look("place: Room #4\n")[0], file="a.yaml")
    assert format_problems([found], ENGLISH).startswith("a.yaml:1:13: warning: place: The text ")
    assert format_problems([found], DANISH).startswith("a.yaml:1:13: advarsel: place: Teksten ")


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    """There is no line 0 to go to, and no source to show."""
    shown = format_problems([Problem("not-utf-8", "a.yaml", facts={"encoding": "UTF-16"})], ENGLISH)
    assert shown.splitlines()[0] == "a.yaml: The file is not UTF-8; it looks like UTF-16."
    assert len(shown.splitlines()) == 2


def test_problems_stand_in_the_order_of_their_places() -> None:
    """By file, line and column, numbers as numbers, so that one can work from the top down."""
    places = [("b", 1, 1), ("a", 10, 1), ("a", 2, 9), ("a", 2, 1)]
    problems = [Problem("empty-item", *place) for place in places]
    heads = [line for line in format_problems(problems, ENGLISH).splitlines() if line[0] in "ab"]
    assert [line.split(": ")[0] for line in heads] == ["a:2:1", "a:2:9", "a:10:1", "b:1:1"]


def caret(source: str, column: int) -> tuple[str, str]:
    """Return the shown source line and the line with its caret."""
    problem = Problem("empty-item", "a", 1, column, source=source)
    _, shown, mark, *_ = format_problems([problem], ENGLISH).splitlines()
    return shown, mark


@pytest.mark.parametrize(
    ("source", "column", "before"),
    [
        ("notes: x", 8, len("notes: ")),
        ("\tnotes: x", 2, 4),
        ("notes: 会議 x", 11, len("notes: ") + 5),
        ("notes: cafe\N{COMBINING ACUTE ACCENT} x", 14, len("notes: cafe ")),
        ("notes: \x1b[31m", 8, len("notes: ")),
        ("notes:", 7, len("notes:")),
    ],
)
def test_the_caret_stands_under_its_column(source: str, column: int, before: int) -> None:
    """Tabs, wide signs, accents of their own and control characters move it as on the screen."""
    assert caret(source, column)[1] == " " * (4 + before) + "^"


@pytest.mark.parametrize("column", [1, 40, 100, 200, 300])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    """However long the line, what is shown fits 80 columns and has the place in it."""
    letters = "".join(chr(ord("a") + number % 26) for number in range(300))
    shown, mark = caret(letters, column)
    assert max(len(shown), len(mark)) <= 80
    assert shown[mark.index("^")] == letters[column - 1]
    assert ("…" in shown[:5]) == (column > 38)


def test_a_long_line_of_wide_signs_is_cut_too() -> None:
    """Each of them takes two columns of the eighty."""
    shown, mark = caret("議" * 200, 100)
    assert sum(2 if sign == "議" else 1 for sign in shown) <= 80
    assert mark.endswith("^")


def test_nothing_in_a_file_can_command_the_terminal() -> None:
    """Escape sequences in a key, a value or a file's name are shown and not obeyed."""
    problem = Problem(
        "not-a-day",
        "a\x1b[2J.yaml",
        1,
        1,
        "due\x07",
        "due: \x1b[2J",
        facts={"given": "\x1b[2J\nnotes"},
    )
    shown = format_problems([problem], ENGLISH)
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert shown.count("␛") == 3


def test_long_given_texts_are_cut_on_the_screen_and_whole_in_json() -> None:
    """A whole page of notes is not repeated in a message, but a program gets all of it."""
    text = "She said: " + "yes " * 60
    found = look(f"notes: {text}\n")[0]
    shown = format_problems([found], ENGLISH)
    assert max(len(line) for line in shown.splitlines()) <= 80
    assert f'notes: "{text.strip()}"' in word_problem(found, ENGLISH).mend


def test_lines_to_type_by_hand_are_never_cut() -> None:
    """Where mentorlog cannot write an answer, its words must not be lost."""
    by_hand = "summary: " + "word " * 60
    problem = Problem("unsafe-form", "a", facts={"by_hand": by_hand, "edit": "set"})
    assert by_hand in format_problems([problem], ENGLISH)


def test_how_an_open_folder_is_closed_can_be_pasted() -> None:
    """The line names the folder, in quotes, for one may have a blank in its name."""
    open_folder = Problem("readable-by-others", facts={"folder": "/home/anna/My notes"})
    for texts in (ENGLISH, DANISH):
        assert '`chmod 700 "/home/anna/My notes"`' in format_problems([open_folder], texts)


def test_of_two_versions_both_may_be_right() -> None:
    """Two lists that both grew are no choice: who keeps one of them loses what the other got."""
    found = EXAMPLES["merge-conflict"]
    assert ", or both, one below the other." in mend_of(found, ENGLISH)
    assert " eller begge under hinanden." in mend_of(found, DANISH)


def test_a_choice_is_worded_in_both_languages() -> None:
    """What is allowed is listed as people say it, with the nearest word first."""
    problem = EXAMPLES["not-one-of"]
    assert mend_of(problem, ENGLISH) == (
        "Did you mean `held`? It can be `planned`, `held` or `cancelled`."
    )
    assert "`planned`, `held` eller `cancelled`" in mend_of(problem, DANISH)
    plain = replace(problem, facts={**problem.facts, "suggestion": None})
    assert mend_of(plain, ENGLISH) == "Write `planned`, `held` or `cancelled`."


def test_json_has_every_field_and_no_empty_text() -> None:
    """Programs rely on the keys; what a place does not have is null."""
    assert to_json(word_problem(EXAMPLES["not-a-file"], ENGLISH)) == {
        "file": FILE,
        "line": None,
        "column": None,
        "field": None,
        "code": "not-a-file",
        "severity": "error",
        "message": "A folder, or something else that is no file, stands here under a file's name.",
        "mend": "Give it another name, or move it away.",
        "source": None,
    }
    worded = word_problem(EXAMPLES["impossible-day"], ENGLISH)
    assert (worded.line, worded.source) == (3, "    due: 2026-09-31")


@pytest.mark.parametrize("problem", [Problem("never-heard-of"), Problem("not-a-day")])
def test_a_problem_that_cannot_be_worded_is_still_shown(problem: Problem) -> None:
    """A code without a text, or without its facts, must not hide the other problems."""
    for texts in (ENGLISH, DANISH):
        assert message_of(problem, texts)
        assert mend_of(problem, texts)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_worded_from_the_facts_it_has(code: str, language: Language) -> None:
    """Each problem says what is wrong and what to do, with nothing left to fill in."""
    texts = Texts(language)
    problem = EXAMPLES[code]
    for worded in (message_of(problem, texts), mend_of(problem, texts)):
        assert "{" not in worded.replace("`{`", "").replace("[{text", "")
        assert worded not in (
            texts("problems.word.other"),
            texts("problems.word.other.mend", code=code),
        )
    assert mend_of(problem, texts)[-1] in ".?" or "\n" in mend_of(problem, texts)


@pytest.mark.parametrize("key", PARTS)
def test_both_languages_use_the_same_facts(key: str) -> None:
    """A fact that only one language names would break the other, or be missing in it."""
    english, danish = (
        {name for _, name, _, _ in Formatter().parse(text) if name}
        for text in (TEXTS[key], DANISH_TEXTS[key])
    )
    assert english - danish <= {"sign"}
    assert danish - english <= {"closing"}


def test_every_variant_has_a_code() -> None:
    """A variant of a code that does not exist would never be said."""
    assert {key.partition(".")[0] for key in PARTS} == set(CODES)
    assert all(f"{code}.mend" in TEXTS for code in CODES)


@pytest.mark.parametrize("code", sorted(EXAMPLES))
def test_the_reference_shows_every_problem_as_it_is_said(code: str) -> None:
    """The page has each code with an example, its message and its mend, word for word."""
    assert section(EXAMPLES[code]) in PAGE.read_text(encoding="utf-8")


def test_the_reference_lists_no_problem_that_does_not_exist() -> None:
    """Headings of the page are codes, each once."""
    headings = re.findall(r"^### `(.+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(headings) == sorted(EXAMPLES) == CODES


def test_the_page_is_made_from_the_table() -> None:
    """Whoever adds a kind of slip writes the page anew with `python tests/problem_page.py`."""
    page = PAGE.read_text(encoding="utf-8")
    assert page == render_page(page)
