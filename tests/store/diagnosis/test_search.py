"""Slips of writing by hand: each is named with its place, all at once, and never falsely."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problem_examples import MODELS, SLIPS, look, look_at_values, typed
from support.sampling import choose

from mentorlog.domain.model.meeting import Meeting
from mentorlog.output.problems import mend_of, message_of
from mentorlog.store.checking.consistency import unknown_keys
from mentorlog.store.diagnosis.kinds import SLIPS as TABLE
from mentorlog.store.diagnosis.kinds import Slip
from mentorlog.store.diagnosis.mend import find_failure
from mentorlog.store.diagnosis.readable import warnings_of
from mentorlog.store.diagnosis.search import diagnose
from mentorlog.store.validation import validate
from mentorlog.store.yaml.problems import NOT_IN_YAML, YamlTextError
from mentorlog.store.yaml.read import parse_document
from mentorlog.texts import LANGUAGES, Texts

GOOD = """\
# yaml-language-server: $schema=../../.mentorlog/meeting.schema.json
status: held                # planned, held or cancelled
time: 14:30
minutes: 90
place: "Café: by the river"
topics:
  - Choosing a student job
  - text: First job in the public sector?
    from: mentor
since_last: |
  Talked to two alumni: one of them by phone.
  - [ ] not a checkbox, but text about #4
questions_asked: [daily-life, teams]
summary: The job must teach me something new. I ask for a trial
  month, and then we'll see.
actions:
  - Ask two alumni due:2026-10-01 +student-job
  - text: 'Introduce Sofie''s friend to Lars'
    owner: mentor           # mentee when it is not said
    done: 2026-09-30 #or dropped
"""


def broken(old: str, new: str) -> str:
    """Break the good file at one place."""
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


def test_a_good_file_has_no_slip() -> None:
    """A file with comments, quotes, block text and one-line entries draws no remark."""
    parse_document(GOOD)
    assert diagnose(GOOD) == ()
    assert warnings_of(GOOD) == ()


@pytest.mark.parametrize(("code", "text"), SLIPS.items())
def test_every_example_of_the_reference_has_its_code(code: str, text: str) -> None:
    """The page of problems shows texts that really have the problem that it says."""
    assert look_at_values(text, MODELS[code])[0].code == code


NATURAL = [
    ("time: 14:30\n", "time: 14:30\nnotes: She said: yes, let us try\n", ("unquoted-colon", 4, 16),
     'notes: "She said: yes, let us try"'),
    ("  - Choosing a student job", "  - Job: which one: the library?", ("unquoted-colon", 7, 19),
     '- "Job: which one: the library?"'),
    ("  - Choosing a student job", "\t- Choosing a student job", ("tab", 7, 1),
     "- Choosing a student job"),
    ("    from: mentor\n", "\t\tfrom: mentor\n", ("tab", 9, 1), "from: mentor"),
    ("  Talked to two", "\tTalked to two", ("tab", 11, 1), "Talked to two"),
    ("  - Ask two alumni", "  - @mentee Ask two alumni", ("unquoted-at", 17, 5),
     "- Ask two alumni due:2026-10-01 +student-job @mentee"),
    ('"Café: by the river"', "@ the café", ("unquoted-at", 5, 8), 'place: "@ the café"'),
    ("  - Choosing", "  - `git` choosing", ("unquoted-backtick", 7, 5), '- "`git` choosing'),
    ("minutes: 90", "minutes: %90", ("unquoted-percent", 4, 10), 'minutes: "%90"'),
    ("  - Choosing", "  - ! Choosing", ("unquoted-bang", 7, 5), '- "! Choosing a student job"'),
    ("  - Choosing", "  - *Choosing*", ("star-or-ampersand", 7, 5), '- "*Choosing* a student job"'),
    ("  - Choosing", "  - & Choosing", ("star-or-ampersand", 7, 5), '- "& Choosing a student job"'),
    ("  - Choosing", "  * Choosing", ("markdown-bullet", 7, 3), "- Choosing a student job"),
    ("  - Choosing", "  • Choosing", ("markdown-bullet", 7, 3), "- Choosing a student job"),
    ("  - Ask two", "  - [ ] Ask two", ("checkbox", 17, 5), "- Ask two alumni"),
    ("  - Ask two", "  - [x] Ask two", ("checkbox", 17, 5), "  done: yes"),
    ('"Café: by the river"', "“Café: by the river”", ("smart-quote", 5, 8),
     'place: "Café: by the river"'),
    ('"Café: by the river"', '"Café by the river', ("unclosed-quote", 5, 8),
     'place: "Café by the river"'),
    ('"Café: by the river"', '"Café" by the river', ("quote-then-text", 5, 14),
     "place: '\"Café\" by the river'"),
    ("Sofie''s", "Sofie's", ("quote-then-text", 18, 28),
     'text: "Introduce Sofie\'s friend to Lars"'),
    ('"Café: by the river"', '"C:\\Rooms"', ("backslash", 5, 11), "place: 'C:\\Rooms'"),
    ("teams]", "teams", ("unclosed-bracket", 13, 18), "questions_asked: [daily-life, teams]"),
    ('"Café: by the river"', "[Café] by the river", ("unquoted-bracket", 5, 8),
     'place: "[Café] by the river"'),
    ("since_last: |\n", "since_last: | Well.\n", ("text-after-bar", 10, 13),
     "since_last: |\n  Well."),
    ("topics:\n", "topics: - First\n", ("list-on-key-line", 6, 9), "topics:\n  - First"),
    ("minutes: 90", "minutes:90", ("missing-blank-after-colon", 4, 8), "minutes: 90"),
    ("    from: mentor", "    from:mentor", ("missing-blank-after-colon", 9, 9), "from: mentor"),
    ("  - text: First", "  -text: First", ("missing-blank-after-dash", 8, 3), "- text: First"),
    ("  - Choosing", "  - *choice", ("star-or-ampersand", 7, 5), '- "*choice a student job"'),
    ("    from: mentor\n", "    from: mentor\nnotes: Talked\n  about: jobs\n",
     ("unquoted-colon", 11, 8), "notes: |\n  Talked\n  about: jobs"),
    ("    from: mentor\n", "    from: mentor\nnotes: it came\n  to this: jobs:\n",
     ("unquoted-colon", 11, 10), "notes: |\n  it came\n  to this: jobs:"),
    ("minutes: 90", "minutes 90", ("key-without-colon", 4, 8), "minutes: 90"),
    ("actions:\n", "actions\n", ("key-without-colon", 16, 8), "actions:"),
    ("  month, and", "month, and", ("text-not-indented", 15, 1), "summary: |\n  The job"),
    ("  Talked to two alumni: one", "Talked to two alumni, one", ("text-not-indented", 11, 1),
     "since_last: |\n  Talked to two"),
    ("minutes: 90", " minutes: 90", ("indentation", 4, 2), "column 1"),
    ("    owner: mentor", "      owner: mentor", ("indentation", 19, 7), "column 5"),
    ("    owner: mentor", "   owner: mentor", ("indentation", 19, 4), "column 5"),
    ("  - text: First", " - text: First", ("indentation", 8, 2), "column 3"),
    ("a trial\n", "a trial #4\n", ("cut-by-hash", 14, 65), "summary: |\n  The job"),
    ("minutes: 90", "minutes:\N{NO-BREAK SPACE}90", ("hard-blank", 4, 9), "minutes: 90"),
    ("since_last: |\n", "=======\nsince_last: |\n<<<<<<< HEAD\n", ("merge-conflict", 10, 1),
     "Delete this line"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "slip", "mend"), NATURAL)
def test_a_slip_in_a_meeting_has_its_code_its_place_and_a_mend(
    old: str, new: str, slip: tuple[str, int, int], mend: str
) -> None:
    """A tired person breaks a meeting's file at one place, and is told which and what to type."""
    text = broken(old, new)
    found = look(text)[0]
    assert (found.code, found.line, found.column) == slip
    assert found.source == text.splitlines()[found.line - 1]
    assert mend in mend_of(found, Texts("en"))
    for language in LANGUAGES:
        assert "{" not in message_of(found, Texts(language))


SINGLE = [case for case in NATURAL if case[2][0] not in ("merge-conflict", "text-not-indented")]


@pytest.mark.parametrize(("old", "new"), [case[:2] for case in SINGLE])
def test_one_slip_is_named_once(old: str, new: str) -> None:
    """What follows from a slip is not named beside it."""
    assert len(look(broken(old, new))) == 1


MENDED = [case for case in NATURAL if case[2][0] != "merge-conflict"]


@pytest.mark.parametrize(("old", "new"), [case[:2] for case in MENDED])
def test_the_typed_mend_mends(old: str, new: str) -> None:
    """The lines that a mend shows, typed to the letter, make the file as good as it was."""
    text = broken(old, new)
    mended = typed(text, look(text)[0])
    assert look(mended) == ()
    assert unknown_keys(Meeting, parse_document(mended)) == ()
    assert validate(Meeting, parse_document(mended))[1] == () or new == "minutes: %90"


@pytest.mark.parametrize("slip", TABLE, ids=lambda slip: slip.code)
def test_the_table_shows_what_a_mend_makes(slip: Slip) -> None:
    """Each kind's mend, typed to the letter into its example, gives the text beside it."""
    found = look_at_values(slip.example, slip.model)[0]
    assert found.code == slip.code
    if slip.mended is None:
        assert "mended" not in found.facts
        return
    assert typed(slip.example, found) == slip.mended
    assert look(slip.mended, slip.model) == ()
    assert validate(slip.model, parse_document(slip.mended))[1] == ()
    assert unknown_keys(slip.model, parse_document(slip.mended)) == ()


def test_all_independent_slips_are_named_at_once() -> None:
    """Tabs, colons, a checkbox and a conflict in one file are told of in one pass, in order."""
    text = (
        "place: Café: by the river\n"
        "<<<<<<< HEAD\nminutes: 90\n=======\nminutes: 60\n>>>>>>> theirs\n"
        "topics:\n\t- First job\n\t- Second: job: which?\n"
        "notes: @ the end\n"
        "actions:\n  - [ ] Ask two alumni\n  - Call Lars\n  -Call Sofie\n"
    )
    assert [(each.code, each.line) for each in diagnose(text)] == [
        ("unquoted-colon", 1),
        ("merge-conflict", 2),
        ("tab", 8),
        ("tab", 9),
        ("unquoted-colon", 9),
        ("unquoted-at", 10),
        ("checkbox", 12),
        ("missing-blank-after-dash", 14),
    ]


def test_every_conflict_is_one_problem_with_its_lines() -> None:
    """Two conflicts, one of them with the common ancestor, are two problems and no more."""
    text = (
        "<<<<<<< HEAD\nplace: a\n=======\nplace: b\n>>>>>>> x\n"
        "minutes: 90\n"
        "<<<<<<< HEAD\ntime: 14:30\n||||||| base\ntime: 14:00\n=======\ntime: 15:00\n>>>>>>> x\n"
    )
    found = diagnose(text)
    assert [each.code for each in found] == ["merge-conflict"] * 2
    assert [(each.facts["first"], each.facts["last"]) for each in found] == [(1, 5), (7, 13)]


def test_the_field_of_a_slip_is_the_path_to_it() -> None:
    """The place in words helps who does not count lines: items count from 1."""
    text = broken("    owner: mentor ", "    owner: @mentor ")
    assert look(text)[0].field == "actions.2.owner"


def test_every_text_that_begins_with_a_bang_is_named() -> None:
    """The parser reads them as tags and stops at none, yet all are slips."""
    found = look("notes: !important\nplace: !cafe by the river\n")
    assert [(each.code, each.line) for each in found] == [
        ("unquoted-bang", 1),
        ("unquoted-bang", 2),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("notes:Talked about her first job.\n", "missing-blank-after-colon"),
        ("# mine\nactions\n  - Ask two alumni\n", "key-without-colon"),
        ("notes:\N{NO-BREAK SPACE}Talked about her first job.\n", "hard-blank"),
        ("Talked about her first job.\n", "not-a-map"),
        ("- Ask two alumni\n", "not-a-map"),
    ],
)
def test_a_file_without_a_key_is_told_how_it_lost_it(text: str, code: str) -> None:
    """A file of one line is a text to YAML when its only key lacks a sign."""
    assert [each.code for each in look(text)] == [code]


def test_a_tag_that_was_meant_stays_a_tag() -> None:
    """`!!int` is no text that begins with `!`."""
    assert look("minutes: !!int 90\n")[0].code == "tag"


def test_what_the_reader_says_is_kept_where_nothing_is_known_better() -> None:
    """A problem that is no slip comes back as it was, so that nothing is lost."""
    with pytest.raises(YamlTextError) as caught:
        parse_document("a: 1\na: 2\nb: 1\nb: 2\n")
    assert len(caught.value.problems) == 2
    assert diagnose("a: 1\na: 2\nb: 1\nb: 2\n") == caught.value.problems


def test_the_vague_problem_gives_way_to_the_slip() -> None:
    """`syntax` is not told beside the slip that explains it."""
    found = diagnose("notes: She said: yes\n")
    assert [each.code for each in found] == ["unquoted-colon"]


def test_large_and_deep_texts_are_not_looked_into() -> None:
    """A text that the reader refused for its size costs nothing more."""
    assert [each.code for each in diagnose("a: b: c\n" * 100_000)] == ["syntax"]
    assert [each.code for each in diagnose(f"a: {'[' * 30}\n")] == ["too-deep"]


def test_a_byte_order_mark_moves_no_column() -> None:
    """Windows editors put a mark before the first line, and its columns stay true."""
    assert look("\ufeffnotes: She said: yes\n")[0].column == 16


def test_carriage_returns_move_no_line() -> None:
    """Lines are counted as the editor counts them, whatever ends them."""
    assert look("time: 14:30\r\nnotes: She said: yes\r\n")[0].line == 2


BREAKS = [
    *("\t", '"', "'", ": ", "@", "`", "%", "!", "* ", "& ", " #4", "- ", "[", "]", "{", "|", ">"),
    *("\n", "\r", "\x85", "\0", "\x07", "\N{NO-BREAK SPACE}", "“", "”", "---\n", "...\n", "? "),
    *("\n<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> theirs\n", "\\", "\ufeff", "\ud800"),
]


@st.composite
def broken_files(draw: st.DrawFn) -> str:
    """Break the good file at some places, as hands, merges and other programs do."""
    text = GOOD
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        taken = draw(st.sampled_from([0, 0, 1, 2, 7]))
        text = text[:at] + draw(st.sampled_from(["", *BREAKS])) + text[at + taken :]
    return text


@settings(max_examples=choose(60, 300))
@given(broken_files())
def test_whatever_was_broken_is_named_with_a_place(text: str) -> None:
    """No broken file crashes the diagnosis, and none that cannot be read goes without a problem."""
    try:
        parse_document(text)
    except YamlTextError:
        found = diagnose(text)
        assert found
    else:
        found = warnings_of(text)
    if NOT_IN_YAML.search(text) or find_failure(text):
        assert diagnose(text)
    for each in found:
        assert each.line >= 1
        for language in LANGUAGES:
            assert message_of(each, Texts(language)) != Texts(language)("problems.word.other")
            assert "{" not in mend_of(each, Texts(language)).partition("\n")[0].replace("`{`", "")


@settings(max_examples=choose(40, 200))
@given(st.text(st.sampled_from(list("ab:-# \t\n\"'[]{}|>&*!%@`?,\\<=")), max_size=60))
def test_any_heap_of_signs_can_be_diagnosed(text: str) -> None:
    """Even what is no file at all gives an answer and no crash."""
    assert bool(diagnose(text)) >= bool(find_failure(text))
    assert warnings_of(text) is not None
