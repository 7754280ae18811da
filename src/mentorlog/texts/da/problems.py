"""Problems of files."""

from mentorlog.texts.da import (
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
    "word.warning": "advarsel",
    "word.or": "{some} eller {last}",
    "word.one-line": "i stedet for linje {first}",
    "word.lines": "i stedet for linje {first} til {last}",
    "word.other": "Det kan ikke bruges, som det står.",
    "word.other.mend": "Slå koden `{code}` op i oversigten over problemer.",
}
