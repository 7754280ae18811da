"""What a shell is offered of a journal: people, meetings, actions, milestones and files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = {"rich", "pydantic", "prompt_toolkit"}
PROGRAM = """
import sys
from mentorlog.__main__ import main
code = main()
assert not set(sys.modules) & {heavy}, "heavy"
sys.exit(code)
"""
FILES = {
    "journal.yaml": "mentorlog: 1\nme: mentor\nlanguage: en\n",
    "sofie-holm/relationship.yaml": "name: Sofie Holm\nme: mentor\n",
    "sofie-holm/meetings/2026-09-14.yaml": (
        "notes: Hello\nactions:\n  - Ask two alumni due:2026-10-01\n"
        "  - {text: Call Lars, owner: mentor, done: 2026-09-20}\n"
    ),
    "sofie-holm/meetings/2026-10-05.yaml": "actions:\n  - It's a `walk` for $1\n",
    "sofie-holm/meetings/2026-10-05-2.yaml": "place: Library\n",
    "sofie-holm/milestones.yaml": (
        "milestones:\n  - title: A student job\n    steps: [Write a CV due:2026-10-01, Apply]\n"
        "  - {title: A thesis, key: thesis, done: 2026-09-20}\n"
    ),
    "sofie-holm/private/2026-09-14.yaml": "worked: Silence\n",
    "soeren-kaer/relationship.yaml": "name: Søren Kær\nme: mentor\nended: {on: 2026-06-30}\n",
    "soeren-kaer/meetings/2026-03-02.yaml": "actions:\n  - Read Kierkegaard\n",
}
SECOND = {
    "emil-berg/relationship.yaml": "name: Emil Berg\nme: mentor\n",
    "emil-berg/meetings/2026-08-31.yaml": "actions:\n  - Emil's own step\n",
    "emil-berg/milestones.yaml": "milestones:\n  - {title: Emil's goal, key: emils-goal}\n",
}


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Write a journal with one active relationship and one that has ended."""
    _write(tmp_path / "journal", FILES)
    return tmp_path / "journal"


@pytest.fixture
def press_tab(journal: Path) -> Callable[..., str]:
    """Ask as a shell does; nothing that makes an answer slow is imported for it."""

    def press_tab(line: str, shell: str = "fish") -> str:
        words = line.split(" ")
        environ = os.environ | {
            "MENTORLOG_JOURNAL": str(journal),
            "_MENTORLOG_COMPLETE": f"complete_{shell}",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
            "_TYPER_COMPLETE_ARGS": line,
            "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        }
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", PROGRAM.format(heavy=HEAVY)],
            env=environ,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.rstrip("\n")

    return press_tab


LINES = (
    ("prep ", "sofie-holm\tSofie Holm"),
    ("prep so", "sofie-holm\tSofie Holm"),
    ("prep Sof", "Sofie Holm\tsofie-holm"),
    ("prep hol", "holm\tsofie-holm"),
    ("show soer", "soeren-kaer\tSøren Kær"),
    ("plan fri --with so", "sofie-holm\tSofie Holm"),
    ("show --meeting 2026-09", "2026-09-14\tMonday 14 September 2026"),
    ("show sofie --meeting 2026-09", "2026-09-14\tMonday 14 September 2026"),
    ("--lang da move 2026-09", "2026-09-14\tmandag den 14. september 2026"),
    (
        "cancel 2026-10",
        "2026-10-05-2\tMonday 5 October 2026\n2026-10-05\tMonday 5 October 2026",
    ),
    ("cancel n", "next"),
    ("action done ", "1\tAsk two alumni due:2026-10-01\n3\tIt's a `walk` for $1"),
    ("action done 1 ", "3\tIt's a `walk` for $1"),
    ("action change 3", "3\tIt's a `walk` for $1"),
    ("action reopen ", "2\tCall Lars"),
    ("action done -w soeren ", "1\tRead Kierkegaard"),
    (
        "milestone done ",
        "a-student-job\tA student job\na-student-job/1\tWrite a CV\na-student-job/2\tApply",
    ),
    ("milestone reopen ", "thesis\tA thesis"),
    ("milestone add Talk --under ", "a-student-job\tA student job"),
    ("edit j", "journal"),
    ("edit m", "milestones"),
    ("edit reflection/2026-09", "reflection/2026-09-14\tMonday 14 September 2026"),
    ("guide list", "listening"),
    ("new-meeting --asked stu", "student-job\tStudent job"),
    ("expectations --answer support-w", "support-wanted=\tSupport wanted"),
    ("he", "help\tShow how a command is used."),
    ("help pla", "plan\tPlan the next meeting."),
)
"""What is typed after the program's name up to the Tab, and all that fish is offered."""


@pytest.mark.sample(5)
@pytest.mark.parametrize(("typed", "offered"), LINES)
def test_a_shell_is_offered_what_the_journal_holds(
    press_tab: Callable[..., str], typed: str, offered: str
) -> None:
    """Each kind of word is found, with what it stands for beside it."""
    assert press_tab(f"mentorlog {typed}") == offered


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    ("shell", "person", "action"),
    [
        ("bash", "Sofie\\ Holm", "3"),
        (
            "zsh",
            """_arguments '*: :(("Sofie Holm":"sofie-holm"))'""",
            """_arguments '*: :(("3":"It'\\''s a \\`walk\\` for \\$1"))'""",
        ),
        ("fish", "Sofie Holm\tsofie-holm", "3\tIt's a `walk` for $1"),
        ("powershell", "'Sofie Holm':::sofie-holm", "3:::It's a `walk` for $1"),
        ("pwsh", "'Sofie Holm':::sofie-holm", "3:::It's a `walk` for $1"),
    ],
)
def test_what_people_wrote_is_told_in_the_form_of_the_shell(
    press_tab: Callable[..., str], shell: str, person: str, action: str
) -> None:
    """A name of two words is one word of the line, and no sign in a text breaks the answer."""
    assert press_tab("mentorlog prep Sof", shell) == person
    assert press_tab("mentorlog action done 3", shell) == action


WITHOUT_A_PERSON = (
    "action done ",
    "action reopen ",
    "milestone done ",
    "move ",
    "show --meeting ",
    "edit 2",
)


@pytest.mark.sample(3)
@pytest.mark.parametrize("typed", WITHOUT_A_PERSON)
def test_nothing_is_offered_where_several_could_be_meant(
    press_tab: Callable[..., str], journal: Path, typed: str
) -> None:
    """Two people may be looking: nothing of one is shown to the other."""
    _write(journal, SECOND)
    assert press_tab(f"mentorlog {typed}") == ""


@pytest.mark.sample(4)
@pytest.mark.parametrize("typed", WITHOUT_A_PERSON)
@pytest.mark.parametrize("option", ["--with emil ", "-w emil "])
def test_only_what_belongs_to_the_person_of_the_line_is_offered(
    press_tab: Callable[..., str], journal: Path, typed: str, option: str
) -> None:
    """With several relationships, the line's own is the only one that is looked into."""
    _write(journal, SECOND)
    command, _, word = typed.rpartition(" ")
    if command.startswith("show"):
        command, option = "show emil --meeting", ""
    offered = press_tab(f"mentorlog {command} {option}{word}")
    assert "reopen" in typed or "mil" in offered or "2026-08-31" in offered
    assert "alumni" not in offered
    assert "student" not in offered
    assert "2026-09-14" not in offered
    assert "2026-10" not in offered


def test_a_person_named_behind_the_cursor_counts_in_bash(
    press_tab: Callable[..., str], journal: Path
) -> None:
    """Bash hands over the whole line, so that one who is named last is not taken for another."""
    line = "mentorlog\naction\ndone\n\n--with\nsoeren"
    environ = {"COMP_WORDS": line, "COMP_CWORD": "3", "_MENTORLOG_COMPLETE": "complete_bash"}
    done = subprocess.run(
        [sys.executable, "-m", "mentorlog"],
        env=os.environ | {"MENTORLOG_JOURNAL": str(journal), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["1"]


def test_what_is_private_is_neither_opened_nor_told(
    press_tab: Callable[..., str], journal: Path
) -> None:
    """Which meetings somebody reflected on cannot be seen from what is offered."""
    before = press_tab("mentorlog edit reflection/")
    shutil.rmtree(journal / "sofie-holm" / "private")
    assert press_tab("mentorlog edit reflection/") == before
    assert "Silence" not in before


@pytest.mark.parametrize(
    "broken", ["notes: [", "minutes: long\n", "actions:\n  - Call due:soon\n", "- a\n"]
)
def test_a_number_is_not_offered_where_the_count_is_uncertain(
    press_tab: Callable[..., str], journal: Path, broken: str
) -> None:
    """After a file that the program may refuse, an action has its lasting name."""
    _write(journal, {"sofie-holm/meetings/2026-09-21.yaml": broken})
    offered = press_tab("mentorlog action done ").splitlines()
    assert offered[0].startswith("1\t")
    assert offered[-1] == "2026-10-05/1\tIt's a `walk` for $1"


def test_no_journal_is_no_error(press_tab: Callable[..., str], journal: Path) -> None:
    """Nothing but an answer is printed while somebody is still typing."""
    shutil.rmtree(journal)
    assert press_tab("mentorlog prep ") == ""
    assert press_tab("mentorlog action done ") == ""


@pytest.fixture
def installed(journal: Path, tmp_path: Path) -> dict[str, str]:
    """Put the program on the path under its own name, as an installation does."""
    command = tmp_path / "bin" / "mentorlog"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mentorlog "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "MENTORLOG_JOURNAL": str(journal), "LC_ALL": "C.UTF-8"}


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_bash_puts_in_a_name_as_one_word(installed: dict[str, str]) -> None:
    """What `--show-completion` prints and what is answered fit together."""
    script = (
        'eval "$(_MENTORLOG_COMPLETE=source_bash mentorlog)"; COMP_WORDS=(mentorlog prep Sof);'
        " COMP_CWORD=2; _mentorlog_completion mentorlog; printf '%s|' \"${COMPREPLY[@]}\""
    )
    line = ["bash", "--norc", "-c", script]
    done = subprocess.run(line, env=installed, capture_output=True, check=True)  # noqa: S603
    assert (done.stdout, done.stderr) == (b"Sofie\\ Holm|", b"")


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish here")
def test_fish_shows_the_text_beside_the_number(installed: dict[str, str]) -> None:
    """What `--show-completion` prints and what is answered fit together."""
    script = (
        "_MENTORLOG_COMPLETE=source_fish mentorlog | source;"
        " complete --do-complete 'mentorlog action done '"
    )
    line = ["fish", "--no-config", "-c", script]
    done = subprocess.run(line, env=installed, capture_output=True, text=True, check=True)  # noqa: S603
    assert "3\tIt's a `walk` for $1" in done.stdout.splitlines()
