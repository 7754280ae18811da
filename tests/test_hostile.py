"""Whatever stands in the files, the environment or the command line: an answer, and no acting.

2,000 mutations by default, 100,000 with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import os
import random
import shutil
import time
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from desk import SOFIE, Desk
from frames import Answer
from hostile import (
    ACTING,
    BREAKS,
    ESCAPES,
    GOOD,
    KINDS,
    MARKUP,
    TRAPS,
    TURNS,
    acting_files,
    mutate,
    pair,
    trap,
)

from mentorlog.errors import ExitCode

__all__ = ["pair"]

LONG = bool(os.environ.get("MENTORLOG_LONG"))
ROUNDS = 1250 if LONG else 25
MEETINGS = 74
PATIENCE = 2.0
"""Seconds of the processor's time in which there is an answer."""

ALL = (ESCAPES, TURNS, BREAKS, MARKUP)
LOOKING = (("check",), ("status",), ("show",), ("search", "a"))
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
    ("insights",),
    ("report", "--names"),
    ("report", "--names", "--to", "csv"),
    ("guide", "contact"),
    ("guide", "checklist"),
    ("action", "done", "1"),
    ("cancel", "next"),
    ("end-relationship", "sofie-holm", "--yes"),
)
CONTRACT = frozenset(int(code) for code in ExitCode) - {ExitCode.BUG, ExitCode.INTERRUPTED}
ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="names and links of POSIX")


def answers(desk: Desk, *line: str) -> Answer:
    """Run a command that has to end in time with a code of the contract."""
    start = time.process_time()
    answer = desk(*line)
    assert time.process_time() - start < PATIENCE, line
    assert answer.code in CONTRACT, (line, answer)
    assert "Traceback" not in answer.out + answer.err
    return answer


def reads_only(desk: Desk, files: Mapping[str, bytes]) -> None:
    """Write the files, look at them in every way, and find them as they were."""
    for name, raw in files.items():
        (desk.root / name).write_bytes(raw)
    before = desk.files()
    for line in LOOKING:
        answers(desk, *line)
    assert desk.files() == before
    assert not (desk.root / ".mentorlog").exists()


class TestBrokenFiles:
    """Any bytes may stand in a file."""

    @pytest.mark.parametrize("name", TRAPS)
    def test_a_trap_in_every_kind_of_file(self, pair: Desk, tmp_path: Path, name: str) -> None:
        """The rest is told, nothing is written and nothing acts."""
        first = ("journal", "relationship")
        for kinds in (first, [kind for kind in KINDS if kind not in first]):
            for kind, path in KINDS.items():
                raw = trap(name, kind) if kind in kinds else GOOD[path].encode()
                (pair.root / path).write_bytes(raw)
            reads_only(pair, {})
        assert not list(tmp_path.rglob("acted"))

    @pytest.mark.parametrize("kind", KINDS)
    def test_fifty_megabytes(self, pair: Desk, kind: str) -> None:
        """Refused before it is read."""
        with (pair.root / KINDS[kind]).open("r+b") as file:
            file.truncate(50 << 20)
        for line in LOOKING:
            answers(pair, *line)
        problems = pair.data("check")["problems"]
        assert "too-large" in {each["code"] for each in problems if each["file"] == KINDS[kind]}

    @pytest.mark.parametrize("seed", range(0, ROUNDS, 5))
    def test_mutations_of_good_files(self, pair: Desk, seed: int) -> None:
        """Eighty files at a time, some more and some less broken; the seed tells which."""
        meeting = GOOD[KINDS["meeting"]].encode()
        names = [f"{SOFIE}/meetings/2026-09-14-{2 + n}.yaml" for n in range(MEETINGS)]
        for each in range(seed, seed + 5):
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
        for line in VIEWS:
            for form in (line, (*line, "--json")):
                for name, said in files.items():
                    pair.write(name).write_text(said, encoding="utf-8")
                answer = answers(pair, *form)
                assert answer.code in {0, 10}, (form, answer)
                found = ACTING & frozenset(answer.out + answer.err)
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


class TestNames:
    """A name stays in the journal."""

    @pytest.mark.parametrize(
        "name", ["..", ".", "../out", "/etc", "a/../../out", "", "con", "NUL", "~", "-x", "a\0b"]
    )
    def test_a_name_that_would_leave(self, pair: Desk, tmp_path: Path, name: str) -> None:
        """It is refused, or nobody is called so."""
        before = everything(tmp_path)
        key = ("--key", name)
        for line in (
            ("show", name),
            ("show", "--meeting", name),
            ("action", "list", name),
            ("edit", name, "--path"),
            ("edit", f"reflection/{name}", "--path"),
            ("move", name, "2026-11-11"),
            ("reflect", name, "--worked", "x"),
            ("purge", name, "--yes"),
            ("action", "done", f"{name}/1"),
            ("milestone", "done", name),
            ("guide", name),
        ):
            answer = answers(pair, *line)
            assert answer.code in {0, 2, 4, 10}, (line, answer)
        answers(pair, "new-relationship", "Ida", "--role", "mentor", *key)
        answers(pair, "new-relationship", name, "--role", "mentor")
        outside = {path for path in everything(tmp_path) - before if pair.root not in path.parents}
        assert not outside
        assert {path.name.lower() for path in pair.root.iterdir()}.isdisjoint({"con", "nul", "~"})

    @ON_POSIX
    @pytest.mark.parametrize("kind", KINDS)
    def test_a_link_that_leaves(self, pair: Desk, tmp_path: Path, kind: str) -> None:
        """What lies outside is neither read nor written."""
        outside = tmp_path / "outside.yaml"
        outside.write_text("name: zqoutside\nnotes: zqoutside\nhow: zqoutside\n", encoding="utf-8")
        path = pair.root / KINDS[kind]
        path.unlink()
        path.symlink_to(outside)
        before = outside.read_bytes()
        for line in (*LOOKING, ("approach",), ("reflect", "--worked", "x"), ("guide",)):
            assert "zqoutside" not in answers(pair, *line).out, line
        answers(pair, "new-meeting", "--date", "2026-10-05", "--notes", "x")
        answers(pair, "milestone", "add", "x")
        answers(pair, "expectations", "--answer", "support-wanted=x")
        answers(pair, "plan", "2026-11-11")
        assert outside.read_bytes() == before

    @ON_POSIX
    def test_folders_that_lead_out(self, pair: Desk, tmp_path: Path) -> None:
        """`meetings/`, `private/` and `.mentorlog/` as links to somewhere else."""
        for name in (f"{SOFIE}/meetings", f"{SOFIE}/private", ".mentorlog"):
            outside = tmp_path / f"outside-{Path(name).name}"
            outside.mkdir()
            shutil.rmtree(pair.root / name, ignore_errors=True)
            (pair.root / name).symlink_to(outside)
        for line in (*LOOKING, ("plan", "2026-11-11"), ("schema", "--install"), ("approach",)):
            answers(pair, *line)
        assert not list(tmp_path.glob("outside-*/*"))

    def test_the_guide_that_a_journal_names(self, pair: Desk, tmp_path: Path) -> None:
        """It lies in the journal or it is none."""
        (tmp_path / "secret.yaml").write_text("name: zqoutside\n", encoding="utf-8")
        for named in ("../secret.yaml", str(tmp_path / "secret.yaml"), "x/../../secret.yaml", "/"):
            pair.write("journal.yaml", f"guide: '{named}'\n")
            for line in (("guide",), ("check",), ("edit", "guide", "--path")):
                assert "zqoutside" not in answers(pair, *line).out

    @ON_POSIX
    def test_twins(self, pair: Desk) -> None:
        """Names that a Mac or Windows takes for one: said by `check`, and no file is lost."""
        for name in ("Sofie-Holm", "rené-x", unicodedata.normalize("NFD", "rené-x")):
            pair.write(f"{name}/relationship.yaml", f"name: {name}\nme: mentor\n")
        before = pair.files()
        codes = {each["code"] for each in pair.data("check")["problems"]}
        assert "alike-name" in codes
        for line in (*LOOKING, ("show", "rené"), ("show", "sofie-holm")):
            answers(pair, *line)
        assert pair.files() == before

    @ON_POSIX
    def test_a_name_that_is_no_text(self, pair: Desk) -> None:
        """A folder from another time, in another encoding."""
        folder = os.fsencode(pair.root) + b"/ren\xe9"
        os.makedirs(folder + b"/meetings")  # noqa: PTH103 - bytes
        Path(os.fsdecode(folder + b"/meetings/2026-10-01.yaml")).write_text("notes: a\n")
        Path(os.fsdecode(folder + b"/meetings/ren\xe9.yaml")).write_text("notes: a\n")
        for line in LOOKING:
            answers(pair, *line)
            assert answers(pair, *line, "--json").document


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


ODD = (
    *("", " ", "x", "-1", "0", "999999999999", "../..", "~", "~nobody/x", "\n", "\x1b[2J", "[x]"),
    *("x" * 5000, "\udcff", "e\u0301", "٣", "2026-02-30", "2026-10-12T25:00", "0001-01-01"),
    *("9999-12-31", "da_DK.UTF-8", "C", "/dev/null", "-"),
)
NAMES = (
    *("MENTORLOG_TODAY", "MENTORLOG_LANG", "MENTORLOG_JOURNAL", "COLUMNS", "LINES", "TERM"),
    *("LC_ALL", "LANG", "NO_COLOR", "FORCE_COLOR", "EDITOR", "VISUAL", "HOME", "XDG_CONFIG_HOME"),
    *("XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR", "PYTHONIOENCODING"),
)


@pytest.mark.parametrize("name", NAMES)
def test_an_odd_variable_leads_to_a_message(
    pair: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Or to nothing; never to a bug or a traceback."""
    for value in ODD:
        monkeypatch.setenv(name, value)
        for line in (("status",), ("prep",), ("show", "--json"))[: None if LONG else 1]:
            answer = answers(pair, *line)
            assert "\x1b[2J" not in answer.out + answer.err, (value, line)


STRAY = os.fsdecode(b"bl\xe5b\xe6r")
MENDED = "blåbær"


@ON_POSIX
@pytest.mark.parametrize(
    "line",
    [
        ("new-meeting", "--notes", STRAY),
        ("new-meeting", "--topic", STRAY),
        ("end-meeting", f"--summary={STRAY}"),
        ("action", "add", STRAY),
        ("milestone", "add", STRAY),
        ("expectations", "--answer", f"support-wanted={STRAY}"),
        ("reflect", "--worked", STRAY),
        ("plan", "2026-11-11", "--place", STRAY),
        ("prep", "--topic", STRAY),
        ("cancel", "next", "--why", STRAY),
        ("end-relationship", "sofie", "--yes", "--reason", STRAY),
        ("new-relationship", STRAY, "--role", "mentor"),
    ],
    ids=lambda line: line[0],
)
def test_a_command_line_in_another_encoding(pair: Desk, line: tuple[str, ...]) -> None:
    """What a Western terminal sent is read as its letters, and written as UTF-8."""
    answer = answers(pair, *line)
    assert answer.code == 0, answer
    assert any(MENDED in raw.decode() for raw in pair.files().values())


@ON_POSIX
@pytest.mark.parametrize(
    "line",
    [
        (STRAY,),
        ("show", STRAY),
        ("search", STRAY),
        ("search", STRAY, "--json"),
        (f"--{STRAY}",),
        ("guide", STRAY),
        ("edit", STRAY),
        ("plan", STRAY),
        ("init", "--guide", STRAY),
        ("--lang", STRAY),
        ("--journal", f"/nowhere/{STRAY}", "status"),
        ("check", STRAY, "--json"),
        ("report", "--from", STRAY),
        ("schema", STRAY),
    ],
    ids=" ".join,
)
def test_no_word_in_another_encoding_is_a_bug(pair: Desk, line: tuple[str, ...]) -> None:
    """Neither 3 nor 6: it names nothing, or it means nothing."""
    answer = answers(pair, *line)
    assert answer.code in {0, 2, 4}, answer


@ON_POSIX
def test_a_folder_in_another_encoding_is_found(pair: Desk, tmp_path: Path) -> None:
    """A path is what it is, not what it should be."""
    folder = tmp_path / STRAY
    pair.root.rename(folder)
    assert pair("--journal", str(folder), "show").code == 0
    assert pair(f"--journal={folder}", "show", "--json").code == 0
    assert not (tmp_path / MENDED).exists()


def everything(folder: Path) -> set[Path]:
    """Return every path below a folder, those of the tests' home aside."""
    return {path for path in folder.rglob("*") if "home" not in path.parts}
