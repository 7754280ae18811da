"""Problems of files."""

from mentorlog.texts.en import (
    problems_edits,
    problems_files,
    problems_places,
    problems_signs,
    problems_syntax,
    problems_values,
)

TEXTS: dict[str, str] = {
    **problems_edits.TEXTS,
    **problems_files.TEXTS,
    **problems_places.TEXTS,
    **problems_signs.TEXTS,
    **problems_syntax.TEXTS,
    **problems_values.TEXTS,
    "word.warning": "warning",
    "word.or": "{some} or {last}",
    "word.one-line": "in place of line {first}",
    "word.lines": "in place of lines {first} to {last}",
    "word.other": "This cannot be used as it stands.",
    "word.other.mend": "Look for the code `{code}` in the reference of problems.",
}
