"""The languages that mentorlog speaks: a language is a folder in `texts`, and its guide."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

FALLBACK = "en"
"""The language where nothing names one that is installed."""

_TEXTS = os.path.join(os.path.dirname(__file__), "texts")  # noqa: PTH118, PTH120 - at every start


def _list_folders() -> tuple[str, ...]:
    """List the folders of `texts` by name, the fallback first."""
    with os.scandir(_TEXTS) as found:
        names = sorted(each.name for each in found if each.is_dir() and each.name.isalpha())
    return (FALLBACK, *(name for name in names if name != FALLBACK))


LANGUAGES: tuple[str, ...] = _list_folders()

if TYPE_CHECKING:
    Language = str
else:
    # Typer and Pydantic read it while the program runs: what they offer are the folders.
    Language = Literal[LANGUAGES]
