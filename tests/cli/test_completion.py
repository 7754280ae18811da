"""What a shell is told when somebody presses Tab: by each shell's own way of asking."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.programs import find_program
from support.sampling import combine

from mentorlog.cli import completion, table

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = {"rich", "pydantic", "yaml", "prompt_toolkit", "platformdirs"}
PROGRAM = """
import sys
import mentorlog.features, mentorlog.cli.table as table
from mentorlog.texts.en.help import TEXTS
mentorlog.features.__path__.append({folder!r})
table.TABLE += (
    table.Row("stroll", "sample_stroll", "stroll", "heading.reading"),
    table.Row("stride", "sample_stride", "stride", "heading.reading"),
)
TEXTS.update({{"stroll": "It's a `walk`: $1 \\"far\\".", "stride": "Another."}})
from mentorlog.__main__ import main
code = main()
with open({folder!r} + "/modules", "w") as file:
    print(*sys.modules, file=file)
sys.exit(code)
"""
COMMAND = """
from typing import Annotated, Literal
import typer
from mentorlog.output.outcome import Outcome

def stroll(
    to: Annotated[Literal["beach", "bakery", "wood"], typer.Option(help="Where to.")] = "wood",
    minutes: Annotated[int, typer.Option(min=1, help="How long.")] = 1,
    topic: Annotated[list[str] | None, typer.Option(help="About what.")] = None,
) -> Outcome:
    return Outcome({}, str)
"""
SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


@pytest.fixture
def program(tmp_path: Path) -> list[str]:
    """Write the program, with a command of the test's own, as a script to be run."""
    (tmp_path / "sample_stroll").mkdir()
    (tmp_path / "sample_stroll" / "cli.py").write_text(COMMAND, encoding="utf-8")
    script = tmp_path / "program.py"
    script.write_text(PROGRAM.format(folder=str(tmp_path)), encoding="utf-8")
    return [sys.executable, str(script)]


@pytest.fixture
def press_tab(program: list[str], tmp_path: Path) -> Callable[[str, str], str]:
    """Ask as a shell does, through the environment, and check what was imported for it."""

    def press_tab(shell: str, line: str) -> str:
        words = line.split(" ")
        environ = os.environ | {
            "_MENTORLOG_COMPLETE": f"complete_{shell}",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
            "_TYPER_COMPLETE_ARGS": line,
            "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        }
        done = subprocess.run(  # noqa: S603
            program, env=environ, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        modules = set((tmp_path / "modules").read_text(encoding="utf-8").split())
        assert not modules & HEAVY
        known = {*(row.feature for row in table.TABLE), "sample_stroll", "sample_stride"}
        loaded = {name for name in known if f"mentorlog.features.{name}.cli" in modules}
        assert loaded == ({"sample_stroll"} if "stroll " in line else set())
        return done.stdout

    return press_tab


LINES = (
    ("mentorlog ", ["new-meeting", "stroll"], ["--json", "done"]),
    ("mentorlog new-", ["new-meeting", "new-relationship"], ["stroll"]),
    ("mentorlog --json str", ["stroll", "stride"], ["status"]),
    ("mentorlog --j", ["--json", "--journal"], ["--lang", "stroll"]),
    ("mentorlog --lang ", ["en", "da"], ["stroll"]),
    ("mentorlog action ", ["list", "done"], ["stroll"]),
    ("mentorlog action --no", ["--no-input"], ["list"]),
    ("mentorlog stroll --", ["--to", "--minutes", "--json", "--help"], ["stride"]),
    ("mentorlog stroll --minutes 3 --t", ["--to", "--topic"], ["--minutes"]),
    ("mentorlog stroll --to b", ["beach", "bakery"], ["wood"]),
)
"""A line up to the Tab, what is offered there, and what is not."""


@pytest.mark.sample(4)
@pytest.mark.parametrize(("case", "shell"), combine(LINES, SHELLS))
def test_each_shell_is_offered_what_fits(
    press_tab: Callable[[str, str], str],
    shell: str,
    case: tuple[str, list[str], list[str]],
) -> None:
    """Commands, options and values are found; at most the one command's module is imported."""
    line, offered, kept_back = case
    words = press_tab(shell, line).replace('"', " ").replace(":::", " ").split()
    assert [word for word in offered if word not in words] == []
    assert [word for word in kept_back if word in words] == []


@pytest.mark.parametrize(
    ("shell", "said"),
    [
        ("bash", "stroll"),
        (
            "zsh",
            r"""
"stroll":"It'\''s a \`walk\`\\: \$1 \"far\"."
""".strip(),
        ),
        ("fish", 'stroll\tIt\'s a `walk`: $1 "far".'),
        ("powershell", 'stroll:::It\'s a `walk`: $1 "far".'),
    ],
)
def test_help_is_told_in_the_form_of_the_shell(
    press_tab: Callable[[str, str], str], shell: str, said: str
) -> None:
    """A quote or a dollar in a help text does not break the shell's line."""
    assert said in press_tab(shell, "mentorlog stro")


@pytest.mark.parametrize(
    "line",
    [
        "mentorlog xyzzy ",
        "mentorlog --xyzzy ",
        "mentorlog stroll --minutes x ",
        "mentorlog --lang x ",
    ],
)
def test_a_mistake_further_up_the_line_is_no_error(
    press_tab: Callable[[str, str], str], line: str
) -> None:
    """Nothing but an answer is printed while somebody is still typing."""
    assert "Traceback" not in press_tab("bash", line)


@pytest.mark.parametrize(("line", "code"), [("mentorlog str", 0), ("mentorlog xyzzy", 1)])
def test_fish_is_told_by_the_exit_code_whether_there_is_anything(
    program: list[str], line: str, code: int
) -> None:
    """Fish offers files instead when there is nothing."""
    environ = os.environ | {
        "_MENTORLOG_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "is-args",
    }
    assert subprocess.run(program, env=environ, check=False).returncode == code  # noqa: S603


def _install(program: list[str], folder: Path) -> dict[str, str]:
    """Put the program on the path under its own name, as an installation does."""
    command = folder / "mentorlog"
    command.write_text(f'#!/bin/sh\nexec {program[0]} {program[1]} "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def test_bash_completes_with_the_script_it_is_given(program: list[str], tmp_path: Path) -> None:
    """The script of `--show-completion` and the answers fit together."""
    environ = _install(program, tmp_path)
    script = (
        'eval "$(_MENTORLOG_COMPLETE=source_bash mentorlog)"; COMP_WORDS=(mentorlog action do);'
        ' COMP_CWORD=2; _mentorlog_completion mentorlog; echo "${COMPREPLY[@]}"'
    )
    line = [find_program("bash"), "--norc", "-c", script]
    done = subprocess.run(line, env=environ, capture_output=True, check=True)  # noqa: S603
    assert (done.stdout, done.stderr) == (b"done\n", b"")


def test_zsh_completes_with_the_script_it_is_given(program: list[str], tmp_path: Path) -> None:
    """What zsh evaluates is one call of `_arguments`, whatever stands in the help texts."""
    environ = _install(program, tmp_path)
    script = (
        'compdef() {}; _arguments() { print -r -- "$#" "$@" };'
        ' eval "$(_MENTORLOG_COMPLETE=source_zsh mentorlog)";'
        " words=(mentorlog str); CURRENT=2; _mentorlog_completion"
    )
    line = [find_program("zsh"), "-f", "-c", script]
    done = subprocess.run(line, env=environ, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr == ""
    assert done.stdout.startswith('1 *: :(("stroll":"It\'s a ')
    assert done.stdout.rstrip().endswith('"stride":"Another."))')


def test_no_blank_follows_a_key_whose_value_is_to_be_typed(
    program: list[str], tmp_path: Path
) -> None:
    """Bash and zsh are told so; fish and PowerShell put none behind `=` by themselves."""
    (tmp_path / "journal.yaml").write_text("language: en\n", encoding="utf-8")
    environ = {**_install(program, tmp_path), "MENTORLOG_JOURNAL": str(tmp_path)}
    in_bash = (
        'eval "$(_MENTORLOG_COMPLETE=source_bash mentorlog)"; compopt() { echo "$@"; };'
        " COMP_WORDS=(mentorlog expectations --answer support-w); COMP_CWORD=3;"
        ' _mentorlog_completion mentorlog; echo "${COMPREPLY[@]}"'
    )
    in_zsh = (
        'compdef() {}; _describe() { print -r -- "$keys" "$@" };'
        ' eval "$(_MENTORLOG_COMPLETE=source_zsh mentorlog)";'
        " words=(mentorlog expectations --answer support-w); CURRENT=4; _mentorlog_completion"
    )
    for words, said in (
        (["bash", "--norc", "-c", in_bash], "-o nospace\nsupport-wanted=\n"),
        (["zsh", "-f", "-c", in_zsh], "support-wanted=:Support wanted  keys -S \n"),
    ):
        line = [find_program(words[0]), *words[1:]]
        done = subprocess.run(line, env=environ, capture_output=True, text=True, check=True)  # noqa: S603
        assert (done.stdout, done.stderr) == (said, "")


def test_fish_completes_with_the_script_it_is_given(program: list[str], tmp_path: Path) -> None:
    """What fish asks with is answered as it reads it."""
    environ = _install(program, tmp_path) | {"HOME": str(tmp_path)}
    script = "_MENTORLOG_COMPLETE=source_fish mentorlog | source; complete -C 'mentorlog action do'"
    line = [find_program("fish"), "--no-config", "-c", script]
    done = subprocess.run(line, env=environ, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr == ""
    assert done.stdout.split()[:1] == ["done"]


def test_a_bug_is_silent_while_somebody_is_typing(program: list[str], tmp_path: Path) -> None:
    """A message would be written into the line; the command itself will say it when it is run."""
    (tmp_path / "sample_stroll" / "cli.py").write_text("raise LookupError", encoding="utf-8")
    environ = os.environ | {
        "_MENTORLOG_COMPLETE": "complete_bash",
        "COMP_WORDS": "mentorlog stroll --",
        "COMP_CWORD": "2",
    }
    done = subprocess.run(program, env=environ, capture_output=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (["mentorlog", "show", "--with", "=", "so"], (["show", "--with"], "so")),
        (["mentorlog", "show", "--with", "="], (["show", "--with"], "")),
        (["mentorlog", "plan", "--with", "=", "so", "fri"], (["plan", "--with=so"], "fri")),
        (["mentorlog", "search", "a=b", ""], (["search", "a=b"], "")),
    ],
)
def test_bash_breaks_a_line_at_the_sign_before_a_value(
    words: list[str], read: tuple[list[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--with=so` comes as three words, and its last one is what is completed."""
    monkeypatch.setenv("COMP_WORDS", "\n".join(words))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    assert completion.read_bash_line() == read
