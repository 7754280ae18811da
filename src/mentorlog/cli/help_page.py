"""The page of `--help` on a narrow terminal; Typer's own is never below fifty columns."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.output.terminal import measure_width

if TYPE_CHECKING:
    from typer._click.formatting import HelpFormatter

_NARROW = 52
_MARGIN = 2


def fit_page(page: HelpFormatter) -> None:
    """Let a page that has not been begun fit the terminal, with less room for names of options."""
    columns = measure_width(sys.stdout) if sys.stdout else _NARROW
    if columns < _NARROW:
        page.width = columns - _MARGIN
        most = page.width // 2 - _MARGIN
        page.write_dl = partial(page.write_dl, col_max=most)  # type: ignore[method-assign]
