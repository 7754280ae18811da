"""What went wrong is worded in the language asked for, with its hint where there is one."""

from __future__ import annotations

from mentorlog.errors import MentorlogError, Problem, UsageError
from mentorlog.output.problems import Failure, WordedProblem, render_failure, word_failure
from mentorlog.texts import Texts

ERROR = UsageError("errors.usage.no-option", option="--x", command="mentorlog show")


def test_message_and_hint_are_filled_with_the_facts() -> None:
    """One error carries facts only, and is said in either language."""
    english, danish = (word_failure(ERROR, Texts(language)) for language in ("en", "da"))
    assert english.message == "There is no option `--x` here."
    assert english.hint == "See how it is used:\n  mentorlog show --help"
    assert danish.message == "Valget `--x` findes ikke her."
    assert (english.code, english.exit_code) == ("usage", 2)


def test_a_text_without_a_hint_has_none() -> None:
    """`hint` is null in the document, and no empty line on the screen."""
    failure = word_failure(MentorlogError("errors.usage.left"), Texts("en"))
    assert failure.hint is None
    assert render_failure(failure) == ["Stopped without an answer."]


def test_facts_with_braces_are_not_read_as_names() -> None:
    """A file may be called anything."""
    failure = word_failure(
        UsageError("errors.usage.no-command", word="{x}", command="{0}"), Texts("en")
    )
    assert failure.message == "There is no command `{x}`."


def test_hints_of_problems_stand_under_them() -> None:
    """The mend is read next to the fault, each of its lines indented."""
    problem = WordedProblem(
        "a.yaml", 2, None, None, "odd", "error", "Odd.", "one\ntwo", source="x: y"
    )
    failure = Failure("unreadable", 6, "Cannot be read.", "See `check`.", (problem,))
    assert render_failure(failure) == [
        "Cannot be read.",
        "  a.yaml:2: Odd.",
        "    one",
        "    two",
        "See `check`.",
    ]


def test_a_problem_without_a_text_keeps_its_code() -> None:
    """An error on the way to an error would hide the first."""
    error = MentorlogError("errors.usage.left", (Problem("not-in-the-catalogue"),))
    (problem,) = word_failure(error, Texts("da")).problems
    assert problem.code == "not-in-the-catalogue"
    assert "not-in-the-catalogue" in problem.mend
    assert problem.message


def test_no_line_of_a_private_file_is_quoted() -> None:
    """Whoever meets the error did not ask for the text; its place and its mend are enough."""
    problems = tuple(
        Problem("not-a-day", file, 3, source="worked: Well.", facts={"given": "x"})
        for file in ("sofie/private/2026-09-14.yaml", "sofie/meetings/2026-09-14.yaml")
    )
    error = MentorlogError("errors.usage.left", problems)
    sources = [each.source for each in word_failure(error, Texts("en")).problems]
    assert sources == [None, "worked: Well."]
