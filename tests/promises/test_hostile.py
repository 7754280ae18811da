"""Whatever stands in the files, the environment or the command line: an answer, and no acting.

800 mutations by default, 100,000 with MENTORLOG_LONG=1; of each trap two views, or all.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from zlib import crc32

import pytest
from support.desk import SOFIE, Desk
from support.hostile import (
    ACTING,
    BREAKS,
    ESCAPES,
    GOOD,
    KINDS,
    LOOKING,
    MARKUP,
    ON_POSIX,
    TRAPS,
    TURNS,
    acting_files,
    answers,
    mutate,
    pair,
    trap,
)
from support.sampling import LONG, choose, sample

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover

ROUNDS = 1250 if LONG else 10
MEETINGS = 74
ALL = (ESCAPES, TURNS, BREAKS, MARKUP)
VIEWS = (
    *LOOKING,
    ("show", "--private"),
    ("show", "--meeting", "last"),
    ("search", "--private", "back"),
    ("prep", "--private"),
    ("prep", "--to", "md"),
    ("approach",),
    ("expectations", "--show"),
    ("action", "list", "--all"),
    ("milestone", "list", "--all"),
    ("milestone", "timeline"),
    ("milestone", "timeline", "--to", "svg"),
    ("insights",),
    ("insights", "--to", "svg"),
    ("report", "--names"),
    ("report", "--names", "--to", "csv"),
    ("guide", "contact"),
    ("guide", "checklist"),
    ("export", "--to", "md"),
    ("export", "--to", "html", "--with-notes"),
    ("export", "--to", "csv"),
    ("export", "--to", "ics"),
    ("export", "--to", "json"),
    ("export", "--meeting", "last", "--to", "md", "--with-notes"),
    ("action", "done", "1"),
    ("cancel", "next"),
    ("end-relationship", "sofie-holm", "--yes"),
)


def reads_only(
    desk: Desk, files: Mapping[str, bytes], lines: Sequence[tuple[str, ...]] = LOOKING
) -> None:
    """Write the files, look at them in every way, and find them as they were."""
    for name, raw in files.items():
        (desk.root / name).write_bytes(raw)
    before = desk.files()
    for line in lines:
        answers(desk, *line)
    assert desk.files() == before
    assert not (desk.root / ".mentorlog").exists()


class TestBrokenFiles:
    """Any bytes may stand in a file."""

    @pytest.mark.sample(6)
    @pytest.mark.parametrize("name", TRAPS)
    def test_a_trap_in_every_kind_of_file(self, pair: Desk, tmp_path: Path, name: str) -> None:
        """The rest is told, nothing is written and nothing acts."""
        first = ("journal", "relationship")
        check, *others = LOOKING
        other = others[crc32(name.encode()) % len(others)]
        for kinds in (first, [kind for kind in KINDS if kind not in first]):
            for kind, path in KINDS.items():
                raw = trap(name, kind) if kind in kinds else GOOD[path].encode()
                (pair.root / path).write_bytes(raw)
            reads_only(pair, {}, LOOKING if LONG else (check, other))
        assert not list(tmp_path.rglob("acted"))

    @pytest.mark.sample(3)
    @pytest.mark.parametrize("kind", KINDS)
    def test_fifty_megabytes(self, pair: Desk, kind: str) -> None:
        """Refused before it is read."""
        with (pair.root / KINDS[kind]).open("r+b") as file:
            file.truncate(50 << 20)
        for line in LOOKING:
            answers(pair, *line)
        problems = pair.data("check")["problems"]
        assert "too-large" in {each["code"] for each in problems if each["file"] == KINDS[kind]}

    @pytest.mark.sample(1)
    @pytest.mark.parametrize("seed", range(0, ROUNDS, 5))
    def test_mutations_of_good_files(self, pair: Desk, seed: int) -> None:
        """Eighty files at a time, some more and some less broken; the seed tells which."""
        meeting = GOOD[KINDS["meeting"]].encode()
        names = [f"{SOFIE}/meetings/2026-09-14-{2 + n}.yaml" for n in range(MEETINGS)]
        for each in range(seed, seed + choose(2, 5)):
            chance = random.Random(each)  # noqa: S311 - the same ones every time
            files = {name: mutate(meeting, chance) for name in names}
            files |= {
                name: mutate(GOOD[name].encode(), chance)
                for kind, name in KINDS.items()
                if kind not in ("journal", "relationship") or each % 4 == 0
            }
            reads_only(pair, files)


class TestTextNeverActs:
    """A text from a file is shown as what it is."""

    @pytest.mark.parametrize("text", ALL if LONG else ["  ".join(ALL)], ids="ETBM" if LONG else "A")
    def test_in_every_view(self, pair: Desk, text: str) -> None:
        """Escape sequences, turned directions and hidden line ends reach no terminal."""
        files = dict(acting_files(f"zz {text} zz"))
        for form in sample((form for line in VIEWS for form in (line, (*line, "--json"))), 24):
            line_end = ("\r\n", "\n") if "ics" in form else ("", "")
            for name, said in files.items():
                pair.write(name).write_text(said, encoding="utf-8")
            answer = answers(pair, *form)
            assert answer.code in {0, 10}, (form, answer)
            found = ACTING & frozenset((answer.out + answer.err).replace(*line_end))
            assert not found, (form, found, answer)

    def test_markup_is_text(self, pair: Desk) -> None:
        """Rich reads brackets as its own; they are the person's."""
        for name, said in acting_files(MARKUP):
            pair.write(name).write_text(said, encoding="utf-8")
        shown = " ".join(pair("show", "--meeting", "last").out.split())
        assert MARKUP in shown

    def test_in_a_colourful_terminal(self, pair: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        """Our own colours are the only sequences there."""
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm-256color")
        for name, said in acting_files(f"zz {ESCAPES}{TURNS} zz"):
            pair.write(name).write_text(said, encoding="utf-8")
        for line in VIEWS[:12]:
            out = answers(pair, *line).out
            assert not {"\x07", "\x9b", "\x08", "\u202e"} & frozenset(out), line
            assert "\x1b]" not in out, line


class TestEditor:
    """`$EDITOR` is started as it is, without a shell."""

    @ON_POSIX
    @pytest.mark.parametrize("folder", ["plain", "with blanks", "it's", 'say "x"', "a;touch acted"])
    @pytest.mark.parametrize("quoted", [False, True])
    def test_a_program_with_odd_signs_in_its_path(
        self,
        pair: Desk,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        folder: str,
        *,
        quoted: bool,
    ) -> None:
        """Quoted or not, with arguments when quoted; the file is its last word."""
        program = tmp_path / folder / "my editor"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/said"\n')
        program.chmod(0o755)
        import shlex

        value = f"{shlex.quote(str(program))} --wait 'a b'" if quoted else str(program)
        monkeypatch.setenv("EDITOR", value)
        assert answers(pair, "edit", "last").code == 0
        said = (tmp_path / "said").read_text().splitlines()
        assert said[:-1] == (["--wait", "a b"] if quoted else [])
        assert said[-1] == str(pair.root / KINDS["meeting"])

    @ON_POSIX
    @pytest.mark.parametrize(
        "value",
        ["true; touch acted", "$(touch acted)", "`touch acted`", "true && touch acted", "'x", "  "],
    )
    def test_no_shell_reads_it(
        self, pair: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
    ) -> None:
        """Signs of a shell are words."""
        monkeypatch.setenv("EDITOR", value)
        answers(pair, "edit", "last")
        assert not list(tmp_path.rglob("acted"))
