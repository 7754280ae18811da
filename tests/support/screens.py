"""Screens of the demo as pictures for the docs: drawn by the program, and the same every time."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch
from xml.sax.saxutils import escape, quoteattr

from rich.console import Console
from rich.style import Style
from rich.text import Text

from mentorlog.__main__ import main
from mentorlog.texts import Language

_DAY = "2026-11-24"
_COLUMNS = 80
_CELL, _ROW, _SIZE, _EDGE, _HEAD = 8.4, 19, 14, 18, 34
_GROUND, _INK, _FAINT, _BAR = "#20242b", "#e6e6e6", "#9aa4b2", "#2b313a"
_COLOURS = {1: "#f08a7e", 2: "#8fd18b", 3: "#f2c55c", 6: "#7cc7d8"}


def draw_screen(language: Language, *command: str) -> str:
    """Return what a command shows of the demo, as an SVG that needs nothing from elsewhere."""
    with TemporaryDirectory() as folder, _desk(Path(folder), language):
        _run("demo", folder + "/journal")
        shown = _run("--journal", folder + "/journal", *command)
    return _draw(" ".join(("$ mentorlog", *command)), shown.rstrip("\n").split("\n"))


@contextmanager
def _desk(folder: Path, language: Language) -> Iterator[None]:
    """Fix the day, the language and the terminal, whatever the machine has."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    settings = {
        "HOME": str(folder),
        "TERM": "xterm-256color",
        "COLUMNS": str(_COLUMNS),
        "MENTORLOG_LANG": language,
        "MENTORLOG_TODAY": _DAY,
    }
    with patch.dict(os.environ, kept | settings, clear=True):
        yield


class _Screen(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def _run(*words: str) -> str:
    with (
        patch.object(sys, "stdin", io.StringIO()),
        patch.object(sys, "stdout", _Screen()) as screen,
    ):
        code = main(words)
    if code:
        raise RuntimeError(words, code)
    return screen.getvalue()


def _draw(command: str, lines: list[str]) -> str:
    width = round(_COLUMNS * _CELL + 2 * _EDGE)
    height = _HEAD + (len(lines) + 1) * _ROW + _EDGE
    rows = (_draw_row(line, _HEAD + (at + 1.5) * _ROW) for at, line in enumerate(lines))
    plain = "\n".join(Text.from_ansi(line).plain.rstrip() for line in lines)
    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
                f'role="img" aria-label={quoteattr(command)}>'
            ),
            f"<title>{escape(command)}</title>",
            f"<desc>{escape(plain)}</desc>",
            f'<rect width="{width}" height="{height}" rx="8" fill="{_GROUND}"/>',
            (
                f'<path d="M0 {_HEAD}V8a8 8 0 0 1 8-8H{width - 8}a8 8 0 0 1 8 8V{_HEAD}z" '
                f'fill="{_BAR}"/>'
            ),
            (
                f'<g font-family="ui-monospace,Menlo,Consolas,monospace" font-size="{_SIZE}" '
                f'fill="{_INK}" xml:space="preserve">'
            ),
            f'<text x="{_EDGE}" y="22" fill="{_FAINT}">{escape(command)}</text>',
            *(part for row in rows for part in row),
            "</g>",
            "</svg>\n",
        ]
    )


def _draw_row(line: str, y: float) -> Iterator[str]:
    """Yield each stretch of one style where it stands, as wide as its cells in any font."""
    column = 0
    for piece in Text.from_ansi(line).render(Console(width=_COLUMNS)):
        words = piece.text.strip()
        if words and words != "\n":
            at = column + len(piece.text) - len(piece.text.lstrip())
            yield (
                f'<text x="{_EDGE + at * _CELL:.1f}" y="{y:g}" '
                f'textLength="{len(words) * _CELL:.1f}"{_say_style(piece.style)}>'
                f"{escape(words)}</text>"
            )
        column += len(piece.text)


def _say_style(style: Style | None) -> str:
    if style is None:
        return ""
    bold = ' font-weight="bold"' if style.bold else ""
    colour = _COLOURS.get(style.color.number or 0) if style.color else _FAINT if style.dim else None
    return bold + (f' fill="{colour}"' if colour else "")
