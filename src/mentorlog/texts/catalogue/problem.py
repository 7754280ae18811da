"""What is wrong in a file, under the problem's code, and under `.mend` what to type.

`CODE.KIND` and `CODE.mend.KIND` are said where a problem's fact `kind` or `edit` is KIND, and
`CODE.mend.suggestion` where it has a suggestion. What stands behind a line break is to be typed.
"""

from mentorlog.texts.catalogue import (
    problem_edits,
    problem_files,
    problem_places,
    problem_signs,
    problem_syntax,
    problem_values,
)

_WORDS: dict[str, tuple[str, str]] = {
    "word.warning": ("warning", "advarsel"),
    "word.or": ("{some} or {last}", "{some} eller {last}"),
    "word.one-line": ("in place of line {first}", "i stedet for linje {first}"),
    "word.lines": (
        "in place of lines {first} to {last}",
        "i stedet for linje {first} til {last}",
    ),
    "word.other": ("This cannot be used as it stands.", "Det kan ikke bruges, som det står."),
    "word.other.mend": (
        "Look for the code `{code}` in the reference of problems.",
        "Slå koden `{code}` op i oversigten over problemer.",
    ),
}

TEXTS: dict[str, tuple[str, str]] = {
    **problem_signs.TEXTS,
    **problem_syntax.TEXTS,
    **problem_values.TEXTS,
    **problem_files.TEXTS,
    **problem_places.TEXTS,
    **problem_edits.TEXTS,
    **_WORDS,
}
