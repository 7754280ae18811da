"""The person's own editor: found as shells find it, started without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store.editor import edit_text, editor_command, open_editor
from mentorlog.store.machine_folder import MachineFolder
from mentorlog.texts import LANGUAGES, Texts

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

    @pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
    def test_another_encoding_is_kept_as_bytes(self, tmp_path: Path, encoding: str) -> None:
        """Nothing is read with replacements, and nothing is deleted; it is said where it lies."""
        machine = MachineFolder(tmp_path, Texts("en"))
        raw = "Møde på caféen".encode(encoding)
        environ = editor(tmp_path, f"open(path, 'wb').write({raw!r})")
        with pytest.raises(UnreadableError) as caught:
            edit_text(machine, "So far", environ, "sofie-2026-10-12")
        (kept,) = machine.unsaved()
        assert (kept.name, kept.read_bytes()) == ("sofie-2026-10-12-answer.txt", raw)
        for language in LANGUAGES:
            assert str(kept) in Texts(language)(caught.value.text, **caught.value.facts)

    def test_a_mark_and_line_ends_of_windows_are_no_text(self, tmp_path: Path) -> None:
        """As Notepad saves it."""
        machine = MachineFolder(tmp_path, Texts("en"))
        environ = editor(tmp_path, "open(path, 'wb').write(b'\\xef\\xbb\\xbfOne\\r\\ntwo\\r\\n')")
        assert edit_text(machine, "", environ) == "One\ntwo"

    LEFT = ("{0}~", ".{0}.swp", "#{0}#", ".#{0}", "{0}.bak", ".{0}.un~", "{0}.~1~", "{0}.save")

    @pytest.mark.parametrize("left", LEFT)
    def test_what_the_editor_leaves_beside_it_goes(self, tmp_path: Path, left: str) -> None:
        """A backup holds the same private words; one of another answer stays."""
        machine = MachineFolder(tmp_path, Texts("en"))
        other = machine.keep_unsaved("answer-2", "Another")
        backup = other.with_name(f"{other.name}~")
        backup.write_text("Another", encoding="utf-8")
        program = f"import os; name = {left!r}.format(os.path.basename(path))"
        program += "; open(os.path.join(os.path.dirname(path), name), 'w').write('So far')"
        assert edit_text(machine, "So far", editor(tmp_path, program)) == "So far"
        assert machine.unsaved() == (other, backup)

    def test_what_a_crashed_editor_leaves_stays(self, tmp_path: Path) -> None:
        """Its swap file may hold more than was saved."""
        machine = MachineFolder(tmp_path, Texts("en"))
        program = "open(path + '~', 'w').write('More'); sys.exit(1)"
        edit_text(machine, "So far", editor(tmp_path, program))
        assert [path.name for path in machine.unsaved()] == ["answer.txt~"]

    @pytest.mark.skipif(os.name == "nt", reason="links are POSIX")
    def test_the_folder_may_not_lead_out_of_the_journal(self, tmp_path: Path) -> None:
        """An answer is written nowhere else."""
        (tmp_path / "out").mkdir()
        (tmp_path / "journal" / ".mentorlog").mkdir(parents=True)
        link = tmp_path / "journal" / ".mentorlog" / "unsaved"
        link.symlink_to(tmp_path / "out")
        with pytest.raises(UnreadableError):
            MachineFolder(tmp_path / "journal", Texts("en")).keep_unsaved("x", "y")
        assert list((tmp_path / "out").iterdir()) == []
