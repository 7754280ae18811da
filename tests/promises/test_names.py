"""A name stays in the journal, whatever it looks like."""

from __future__ import annotations

import os
import shutil
import unicodedata
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk
from support.hostile import KINDS, LOOKING, ON_POSIX, answers, pair

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover

LOOK_ALIKES = (
    "\N{FULLWIDTH FULL STOP}" * 2,
    "\N{TWO DOT LEADER}",
    "..\N{FULLWIDTH SOLIDUS}out",
    "\N{DIVISION SLASH}etc",
    "s\N{CYRILLIC SMALL LETTER O}fie",
    "\N{LATIN SMALL LIGATURE FI}le",
    r"c:\out",
    r"\\host\out",
)
"""Names that look like another one, or that another system takes for a place."""


class TestNames:
    """A name stays in the journal."""

    @pytest.mark.sample(6)
    @pytest.mark.parametrize(
        "name",
        [
            *("..", ".", "../out", "/etc", "a/../../out", "", "con", "NUL", "~", "-x", "a\0b"),
            *LOOK_ALIKES,
        ],
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

    @pytest.mark.sample(3)
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


def everything(folder: Path) -> set[Path]:
    """Return every path below a folder, those of the tests' home aside."""
    return {path for path in folder.rglob("*") if "home" not in path.parts}
