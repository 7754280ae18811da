"""The reference of problems, made from the table of slips, the other examples and the catalogue.

`python tests/support/problem_page.py` writes the page anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from support.problem_examples import MODELS, OTHERS, SLIPS, look_at_values

from mentorlog.errors import Problem
from mentorlog.output.problems import mend_of, message_of
from mentorlog.texts import Texts
from mentorlog.texts.en import (
    problems_edits,
    problems_files,
    problems_places,
    problems_signs,
    problems_syntax,
    problems_values,
)

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "problems.md"
EXAMPLES = {code: look_at_values(text, MODELS[code])[0] for code, text in SLIPS.items()} | {
    each.code: each for each in OTHERS
}

_ENGLISH = Texts("en")
_CHAPTERS = (
    (
        "Signs and quotes",
        "A text whose colon, quote or first sign means something else to YAML.",
        problems_signs.TEXTS,
    ),
    (
        "Indentation and form",
        "Lines that stand in the wrong place, or lack a sign.",
        problems_syntax.TEXTS,
    ),
    ("Values", "What can be read, but is not what the field takes.", problems_values.TEXTS),
    (
        "Files",
        "What concerns a file as a whole, its name, or what YAML may hold here.",
        problems_files.TEXTS,
    ),
    (
        "Changes that are not made",
        "A command leaves the file as it is and shows the lines to type.",
        problems_edits.TEXTS,
    ),
    ("Places", "Where files and folders lie, and who can see them.", problems_places.TEXTS),
)


def render_page(page: str) -> str:
    """Return the whole page: the introduction of `page`, and a section for every code."""
    introduction = page.partition("\n## ")[0]
    return introduction + "\n" + "\n".join(_chapters())


def _chapters() -> Iterator[str]:
    for title, introduction, texts in _CHAPTERS:
        yield f"## {title}\n\n{introduction}\n"
        for code in (key for key in texts if "." not in key):
            yield section(EXAMPLES[code])


def section(problem: Problem) -> str:
    """Write what the reference says of one problem."""
    source = SLIPS.get(problem.code, problem.source).strip("\n").replace("\t", "→   ")
    advice, *typed = mend_of(problem, _ENGLISH).split("\n")
    parts = [f"### `{problem.code}`", f"{_fenced(source)}{message_of(problem, _ENGLISH)}", advice]
    if problem.severity == "warning":
        parts[0] += "\n\nA warning."
    return "\n\n".join(parts) + ("\n\n" + _fenced("\n".join(typed)).strip() if typed else "") + "\n"


def _fenced(text: str) -> str:
    shown = re.sub("[\0\x07]", "·", text).replace("\N{NO-BREAK SPACE}", "·")
    return f"```yaml\n{shown}\n```\n\n" if text else ""


if __name__ == "__main__":
    PAGE.write_text(render_page(PAGE.read_text("utf-8")), "utf-8")
