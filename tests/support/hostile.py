"""Files that nobody would write on purpose: traps, mutations of good files, and text that acts."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from support.canaries import FILES
from support.desk import SOFIE, Desk
from support.frames import Answer

from mentorlog.__main__ import main
from mentorlog.errors import ExitCode

GUIDE = """\
name: Our guide
checklist:
  support-wanted: What help do you want?
questions:
  - key: daily-life
    text: How is your day?
"""
GOOD = {**FILES, "guide.yaml": GUIDE}


@pytest.fixture
def pair(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Give a good journal of every kind of file."""
    monkeypatch.chdir(tmp_path)
    for name, text in GOOD.items():
        desk.write(name, text)
    return desk


KINDS: dict[str, str] = {
    "journal": "journal.yaml",
    "guide": "guide.yaml",
    "relationship": f"{SOFIE}/relationship.yaml",
    "milestones": f"{SOFIE}/milestones.yaml",
    "expectations": f"{SOFIE}/expectations.yaml",
    "meeting": f"{SOFIE}/meetings/2026-10-05.yaml",
    "approach": f"{SOFIE}/private/approach.yaml",
    "reflection": f"{SOFIE}/private/2026-10-05.yaml",
}
KEYS: dict[str, str] = {
    "journal": "name",
    "guide": "questions",
    "relationship": "boundaries",
    "milestones": "milestones",
    "expectations": "answers",
    "meeting": "actions",
    "approach": "how",
    "reflection": "roles",
}


def _bomb() -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{sign}: &{sign} [{', '.join([f'*{before}'] * 9)}]"
        for before, sign in zip("abcdefghij", "bcdefghijk", strict=True)
    ]
    return "\n".join([*lines, "KEY: *k\n"])


TRAPS: dict[str, bytes] = {
    "nothing": b"",
    "NUL": b"KEY: a\0b\n",
    "only NUL": b"\0" * 5000,
    "Latin-1": "KEY: blåbær\n".encode("latin-1"),
    "half a sign": b"KEY: \xe2\x82",
    "surrogate": b"KEY: \xed\xa0\x80\n",
    "UTF-16": "KEY: a\n".encode("utf-16"),
    "UTF-16 without sense": b"\xfe\xff\x00",
    "UTF-32": "KEY: a\n".encode("utf-32"),
    "BOM": b"\xef\xbb\xbfKEY: a\n",
    "BOM inside": b"KEY: a\n\xef\xbb\xbfx: b\n",
    "control": b"KEY: \x07\x1b[2J\n",
    "tab": b"KEY:\n\t- a\n",
    "alias bomb": _bomb().encode(),
    "own alias": b"KEY: &a [*a]\n",
    "unknown alias": b"KEY: *a\n",
    "flow deep": b"KEY: " + b"[" * 5000 + b"]" * 5000,
    "flow open": b"KEY: " + b"[{" * 20000,
    "maps deep": b"KEY: " + b"{a: " * 3000 + b"x" + b"}" * 3000,
    "blocks deep": b"".join(b" " * n + b"KEY:\n" for n in range(900)),
    "dashes deep": b"KEY:\n  " + b"- " * 5000 + b"x\n",
    "tag": b"KEY: !!python/object/apply:os.system [touch acted]\n",
    "own tag": b"KEY: !acted x\n",
    "merge": b"x: &x {a: 1}\n<<: *x\nKEY: a\n",
    "twice": b"KEY: a\nKEY: b\n",
    "documents": b"KEY: a\n---\nKEY: b\n",
    "directive": b"%YAML 9.9\n---\nKEY: a\n",
    "set": b"KEY: !!set {a, b}\n? b\n",
    "odd keys": b"[a, b]: x\n{a: b}: y\n? |\n  z\n: KEY\n",
    "number": b"42\n",
    "list": b"- KEY\n- KEY\n",
    "text": b"KEY\n",
    "NaN": b"KEY: .nan\nminutes: .inf\nlistening: [.nan]\n",
    "huge number": b"KEY: " + b"9" * 10000 + b"\nminutes: " + b"9" * 10000 + b"\n",
    "long line": b"KEY: " + b"x" * 500_000 + b"\n",
    "long key": b"x" * 20_000 + b": KEY\n",
    "many lines": b"KEY:\n" + b"  - a\n" * 500,
    "many keys": b"".join(b"k%d: a\n" % n for n in range(500)),
    "many problems": b"KEY: [\n" * 2_000,
    "line separators": "KEY: a\u2028b\u2029c\x85d\n".encode(),
    "wide": b"KEY: " + "e\u0301".encode() * 50_000 + b"\n",
    "1 MiB and one": b"KEY: |\n" + b"  x\n" * 262_144,
}


def trap(name: str, kind: str) -> bytes:
    """Return a trap with the key that matters in a kind of file."""
    return TRAPS[name].replace(b"KEY", KEYS[kind].encode())


_PIECES = (
    *(": ", "- ", "\t", "#", "\n", "\r", "\r\n", "'", '"', "|", ">", "&a ", "*a", "!x ", "%", "@"),
    *("`", "[", "]", "{", "}", ",", "? ", "---\n", "...\n", "<<: ", "\0", "\x1b[2J", "\ufeff", "~"),
    *("\u2028", "\u202e", "null", "yes", "1e999", "2026-13-45", "25:61", "  ", "-", "æ", "\x85"),
)


def mutate(good: bytes, chance: random.Random) -> bytes:
    """Return a file with one to four slips of a hand, a disk or an enemy."""
    raw = bytearray(good)
    for _ in range(chance.randint(1, 4)):
        _slip(raw, chance)
    return bytes(raw)


def _slip(raw: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(raw))
    end = min(len(raw), at + chance.choice((1, 1, 2, 8, 40)))
    match chance.randint(0, 5):
        case 0:
            raw[at:at] = chance.choice(_PIECES).encode()
        case 1:
            del raw[at:end]
        case 2:
            raw[at:end] = chance.randbytes(chance.randint(1, 3))
        case 3:
            raw[at:at] = raw[at:end] * chance.randint(1, 3)
        case 4:
            lines = raw.splitlines(keepends=True)
            chance.shuffle(lines)
            raw[:] = b"".join(lines)
        case _:
            del raw[at:]


ESCAPES = (
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ "
    "\x1b]52;c;ZXZpbA==\x07 \x9b2J \x08\x7f"
)
TURNS = "\u202eback\u202c \u2066in\u2069 \u200fmark \u061c"
BREAKS = "a\u2028b\u2029c\x85d\x0be\x0cf\rg"
MARKUP = "[bold red]loud[/] [link=https://evil.example]here[/link] [/] [[ \\[x]"
ACTING = frozenset(f"{ESCAPES}{TURNS}{BREAKS}") & frozenset(
    "\x07\x08\x0b\x0c\r\x1b\x7f\x85\x9b\u2028\u2029\u202e\u202c\u2066\u2069\u200f\u061c"
)


def acting_files(text: str) -> Iterator[tuple[str, str]]:
    """Write a text that would act into every field that takes one, in every kind of file."""
    said = json.dumps(text)
    for name, good in GOOD.items():
        lines = good.replace("zqtext-uid", "uid").replace("zqtext-question", "daily-life")
        yield name, "\n".join(_with(line, said) for line in lines.splitlines()) + "\n"


def _with(line: str, said: str) -> str:
    for word in ("zqtext", "zqprivate"):
        while (at := line.find(word)) >= 0 and not line.startswith("#"):
            ends = [end for sign in ",]}" if (end := line.find(sign, at)) >= 0] or [len(line)]
            start = at if "Sofie Holm" not in line else line.find("Sofie")
            start -= line[:start].endswith('"')
            line = f"{line[:start]}{said}{line[min(ends) :]}"
    return line


MOST = 100
"""How many times the work of a usual command an answer may be."""


LOOKING = (("check",), ("status",), ("show",), ("search", "a"))
CONTRACT = frozenset(int(code) for code in ExitCode) - {ExitCode.BUG, ExitCode.INTERRUPTED}
ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="names and links of POSIX")


@cache
def _usual_seconds() -> float:
    """Measure what the processor does for `check` of the good journal, in this very run."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("MENTORLOG_JOURNAL", folder)
        for name, text in GOOD.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        main(["check"])  # what is imported is imported once
        start = time.process_time()
        main(["check"])
        return time.process_time() - start


def answers(desk: Desk, *line: str) -> Answer:
    """Run a command that has to end, soon enough, with a code of the contract."""
    usual = _usual_seconds()
    start = time.process_time()
    answer = desk(*line)
    assert time.process_time() - start < MOST * usual, line
    assert answer.code in CONTRACT, (line, answer)
    assert "Traceback" not in answer.out + answer.err
    return answer
