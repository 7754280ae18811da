"""What differs between languages is data of the language, not a question in the code."""

from __future__ import annotations

import re
from pathlib import Path

import mentorlog
from mentorlog.texts import LANGUAGES

SOURCE = Path(mentorlog.__file__).parent
_NAME = f'"(?:{"|".join(LANGUAGES)})"'
ASKED = re.compile(rf"(?:[=!]=|\bin) ?[({{[]?{_NAME}|{_NAME} if ")


def test_no_module_asks_which_language_it_is() -> None:
    """A third language would be forgotten there."""
    found = [
        f"{path.relative_to(SOURCE)}: {line.strip()}"
        for path in SOURCE.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if ASKED.search(line)
    ]
    assert found == []
