"""The person's own editor: found as shells find it, started without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mentorlog.errors import SystemRefusedError
from mentorlog.store.editor import edit_text, editor_command, open_editor
from mentorlog.store.machine import MachineFolder
from mentorlog.texts import Texts

USUAL = "notepad" if os.name == "nt" else "vi"


@pytest.mark.parametrize(
    ("environ", "command"),
    [
        ({}, (USUAL,)),
        ({"EDITOR": "nano"}, ("nano",)),
        ({"VISUAL": "code --wait", "EDITOR": "nano"}, ("code", "--wait")),
        ({"VISUAL": "  ", "EDITOR": "nano"}, ("nano",)),
        ({"EDITOR": "it's"}, ("it's",)),
    ],
)
def test_which_editor(environ: dict[str, str], command: tuple[str, ...]) -> None:
    """`VISUAL` before `EDITOR`, with its arguments; an empty one is none."""
    assert editor_command(environ) == command


@pytest.mark.skipif(os.name == "nt", reason="quoting is the shell's of POSIX")
def test_quotes_as_in_a_shell() -> None:
    """An argument with a blank is one."""
    assert editor_command({"EDITOR": "vim -c 'set tw=72'"}) == ("vim", "-c", "set tw=72")


def test_a_program_with_a_blank_in_its_path(tmp_path: Path) -> None:
    """`/Applications/My Editor` is typed without quotes."""
    program = tmp_path / "my editor"
    program.write_bytes(b"")
    assert editor_command({"EDITOR": str(program)}) == (str(program),)


def editor(tmp_path: Path, program: str) -> dict[str, str]:
    """Make an editor of a few lines of Python, whose file is `path`."""
    script = tmp_path / "editor.py"
    script.write_text(f"import sys\npath = sys.argv[-1]\n{program}\n", encoding="utf-8")
    return {"EDITOR": f"{sys.executable} {script}"}


def test_the_file_is_given_and_the_end_waited_for(tmp_path: Path) -> None:
    """The editor's own exit code comes back."""
    path = tmp_path / "a file; rm -rf.yaml"
    environ = editor(tmp_path, "open(path, 'w').write('by hand'); sys.exit(3)")
    assert open_editor(path, environ) == 3
    assert path.read_text("utf-8") == "by hand"


def test_an_editor_that_is_not_there(tmp_path: Path) -> None:
    """It is said which one, and where the file is."""
    with pytest.raises(SystemRefusedError) as caught:
        open_editor(tmp_path / "a", {"EDITOR": "no-such-editor -x"})
    facts = caught.value.facts
    assert (facts["editor"], facts["path"]) == ("no-such-editor -x", str(tmp_path / "a"))
    assert facts["reason"]
    assert Texts("da")(caught.value.text, **facts)


class TestAnAnswer:
    """An answer that is written in the editor lies with the unsaved ones until it is taken."""

    def test_what_is_written_comes_back(self, tmp_path: Path) -> None:
        """The text so far stands in the file; afterwards there is none."""
        machine = MachineFolder(tmp_path, Texts("en"))
        environ = editor(tmp_path, "open(path, 'a').write('and more\\n\\n')")
        assert edit_text(machine, "So far", environ) == "So far\nand more"
        assert machine.unsaved() == ()

    def test_an_editor_that_cannot_be_started(self, tmp_path: Path) -> None:
        """Whoever asked has the text still, so none is kept beside it."""
        machine = MachineFolder(tmp_path, Texts("en"))
        with pytest.raises(SystemRefusedError):
            edit_text(machine, "So far", {"EDITOR": "no-such-editor"})
        assert machine.unsaved() == ()

    def test_an_editor_that_takes_the_file_away(self, tmp_path: Path) -> None:
        """The text so far stands."""
        machine = MachineFolder(tmp_path, Texts("en"))
        environ = editor(tmp_path, "import os; os.unlink(path)")
        assert edit_text(machine, "So far", environ) == "So far"
        assert machine.unsaved() == ()
