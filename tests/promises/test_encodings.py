"""Terminals and pipes of every encoding: each command answers, in letters that they have.

Each encoding, language and form once by default, all together with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.every_command import LINES, READING, TEXT, bare_environ, run_lines, write_journal
from support.sampling import combine

from mentorlog.cli.table import TABLE
from mentorlog.texts import Language

if os.name == "nt":
    pytest.skip("locales of POSIX", allow_module_level=True)

pytestmark = pytest.mark.no_cover

LOCALES: dict[str, tuple[dict[str, str], str]] = {
    "LC_ALL=C": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "ascii"),
    "POSIX": ({"LC_ALL": "POSIX"}, "utf-8"),
    "C.UTF-8": ({"LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"}, "utf-8"),
    "cp1252": ({"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}, "cp1252"),
    "latin-1": ({"PYTHONIOENCODING": "latin-1"}, "latin-1"),
    "ascii": ({"PYTHONIOENCODING": "ascii", "LC_ALL": "C.UTF-8"}, "ascii"),
    "cp437": ({"PYTHONIOENCODING": "cp437"}, "cp437"),
    "strict": ({"PYTHONIOENCODING": "ascii:strict"}, "ascii"),
}
DOCUMENTS = frozenset({"--to", "schema"})
"""Words of the lines whose answer is a document, which is UTF-8 on every system."""


EVERYTHING = ("LC_ALL=C", "cp1252")
"""Where the commands that write are tried as well."""


SCREEN, JSON = (), ("--json",)
SOME = combine(tuple(LOCALES), ("en", "da"), (SCREEN, JSON))
OTHERWISE = {"en": "da", "da": "en", SCREEN: JSON, JSON: SCREEN}
ROWS = [
    *SOME,
    *((name, OTHERWISE[said], OTHERWISE[form]) for name, said, form in SOME if name in EVERYTHING),
]
"""Every command that writes is tried on the screen and as JSON in any case."""


def lay_out(folder: Path, language: Language) -> dict[str, str]:
    """Write the journal, and return an environment in which it is the one."""
    (folder / "home").mkdir()
    write_journal(folder / "journal", language)
    return bare_environ(folder / "journal", folder / "home", MENTORLOG_LANG=language)


def lines_of(names: Sequence[str], folder: Path) -> list[list[str]]:
    """Return every line of the commands, with places and keys that are free."""
    lines = [line for name in names for line in LINES[name]]
    sent = {"sent": f"{folder}/sent.json"}
    facts = [{"tmp": f"{folder}/to{n}", "free": f"free{n}", **sent} for n in range(len(lines))]
    return [[word.format(**fact) for word in ln] for ln, fact in zip(lines, facts, strict=True)]


def test_no_command_is_left_out() -> None:
    """A new one has to give the lines in which it is tried."""
    assert set(LINES) == {row.name for row in TABLE}


@pytest.mark.sample(1)
@pytest.mark.parametrize(("name", "language", "form"), dict.fromkeys(ROWS))
def test_every_command_answers(
    tmp_path: Path, name: str, language: Language, form: tuple[str, ...]
) -> None:
    """Neither a traceback nor a bug, no escape sequence, and JSON is UTF-8 on every system."""
    environ, encoding = LOCALES[name]
    names = tuple(LINES) if name in EVERYTHING else READING
    place = lay_out(tmp_path, language)
    lines = [[*line, *form] for line in lines_of(names, tmp_path)]
    for said in run_lines(tmp_path / "said", lines, {**place, **environ}):
        assert said.code in {0, 10}, said
        assert b"Traceback" not in said.out + said.err, said
        assert b"\x1b" not in said.out + said.err, said
        is_document = form or DOCUMENTS & set(said.line)
        shown = said.out.decode("utf-8" if is_document else encoding)
        said.err.decode(encoding)
        assert not form or json.loads(shown)["mentorlog"] == 1


@pytest.mark.sample(1)
@pytest.mark.parametrize("name", LOCALES)
def test_json_says_every_letter(tmp_path: Path, name: str) -> None:
    """A program reads the same text in any encoding."""
    environ, _ = LOCALES[name]
    place = lay_out(tmp_path, "da")
    line = ["show", "ase", "--meeting", "last", "--json"]
    (said,) = run_lines(tmp_path / "said", [line], {**place, **environ})
    assert TEXT in json.dumps(json.loads(said.out.decode()), ensure_ascii=False)


@pytest.mark.parametrize(("name", "shown"), [("LC_ALL=C", "Blaabaergroed"), ("cp1252", "Blåbær")])
def test_letters_that_are_missing_are_spelt(tmp_path: Path, name: str, shown: str) -> None:
    """Something to read stands there, and what the encoding has stays as it is."""
    environ, encoding = LOCALES[name]
    place = lay_out(tmp_path, "da")
    (said,) = run_lines(tmp_path / "said", [["show", "ase"]], {**place, **environ})
    assert shown in said.out.decode(encoding)
