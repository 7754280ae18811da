"""The machine's own corner: schemas, what is under way, and answers that found no place."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from support.folder import KEY, Folder, adding

from mentorlog.domain.model.file_names import Kind, MeetingName
from mentorlog.errors import LockedError
from mentorlog.store.disk import lock
from mentorlog.store.machine_folder import MachineFolder, MeetingUnderWay
from mentorlog.store.writing.store import Store
from mentorlog.texts import Texts

DAY = MeetingName(dt.date(2026, 9, 14))
OPENED = MeetingUnderWay(KEY, DAY, "14:05", "talk")


@pytest.fixture
def machine(tmp_path: Path) -> MachineFolder:
    """Give the corner of an empty journal."""
    return MachineFolder(tmp_path, Texts("en"))


class TestSchemas:
    """Editors find them where the files' first lines point."""

    def test_any_writing_command_puts_them_back(self, folder: Folder) -> None:
        """Each on its own, and git is told to leave them alone."""
        folder.store.change(adding("x"))
        at = folder.root / ".mentorlog"
        assert (at / ".gitignore").read_text("utf-8") == "*\n"
        for kind in Kind:
            path = at / f"{kind}.schema.json"
            assert json.loads(path.read_text("utf-8"))["type"] == ["object", "null"]
            path.unlink()
            folder.store.change(list)
            assert path.exists()

    def test_they_are_not_written_again_and_again(self, folder: Folder) -> None:
        """A command that writes one line writes no schema beside it."""
        folder.store.change(list)
        path = folder.root / ".mentorlog" / "meeting.schema.json"
        path.write_text("{}", encoding="utf-8")
        folder.store.change(list)
        assert path.read_text("utf-8") == "{}"
        assert folder.store.machine.install_schemas()
        assert path.read_text("utf-8") != "{}"

    def test_another_mentorlog_writes_its_own(self, folder: Folder) -> None:
        """After an update the schemas are those of the new version."""
        folder.store.change(list)
        path = folder.root / ".mentorlog" / "meeting.schema.json"
        path.write_text("{}", encoding="utf-8")
        (folder.root / ".mentorlog" / "schemas").write_text("en 0.0.1\n", encoding="utf-8")
        folder.store.change(list)
        assert path.read_text("utf-8") != "{}"

    def test_they_follow_the_language(self, folder: Folder) -> None:
        """What an editor shows is in the language of the journal."""
        store = folder.store
        store.change(list)
        store.texts = Texts("da")
        store.change(list)
        path = folder.root / ".mentorlog" / "meeting.schema.json"
        assert "Dagsordenen" in path.read_text("utf-8")

    def test_installing_makes_the_folder(self, machine: MachineFolder, tmp_path: Path) -> None:
        """`schema --install` needs no other command before it."""
        paths = machine.install_schemas()
        assert [path.name for path in paths] == [f"{kind}.schema.json" for kind in Kind]
        assert all(path.parent == tmp_path / ".mentorlog" for path in paths)


class TestWhatIsUnderWay:
    """A note for each relationship, on this machine alone."""

    def test_a_note_for_each(self, machine: MachineFolder) -> None:
        """One meeting does not make another forgotten."""
        other = MeetingUnderWay("bo", DAY, "09:00")
        assert machine.opened(KEY) is None
        machine.note_opened(OPENED)
        machine.note_opened(other)
        assert (machine.opened(KEY), machine.opened("bo")) == (OPENED, other)
        machine.forget_opened(KEY)
        machine.forget_opened(KEY)
        assert (machine.opened(KEY), machine.opened("bo")) == (None, other)

    @pytest.mark.parametrize("raw", [b"", b"\xff\xfe\n", b"a b c d\n", b"x\n", b"#" * (1 << 21)])
    def test_a_broken_note_stops_nobody(
        self, machine: MachineFolder, tmp_path: Path, raw: bytes
    ) -> None:
        """It counts as none, and the next one is written over it."""
        Folder(tmp_path).write(".mentorlog/under-way", raw)
        assert machine.opened(KEY) is None
        machine.note_opened(OPENED)
        assert machine.opened(KEY) == OPENED

    def test_notes_take_turns(
        self, machine: MachineFolder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two conversations in two terminals do not write over each other's note."""
        machine.note_opened(OPENED)
        monkeypatch.setattr(lock, "PATIENCE", 0.0)
        with lock.hold(machine.lock):
            with pytest.raises(LockedError):
                machine.note_opened(OPENED)
            with pytest.raises(LockedError):
                machine.forget_opened(KEY)


class TestUnsavedAnswers:
    """An answer that cannot be written where it belongs is kept, until a person removes it."""

    def test_each_has_a_file(self, machine: MachineFolder) -> None:
        """Nothing is written over an earlier one."""
        first = machine.keep_unsaved("notes", "One.")
        second = machine.keep_unsaved("notes", "Two.")
        assert [path.read_text("utf-8") for path in (first, second)] == ["One.\n", "Two.\n"]
        assert sorted(machine.unsaved()) == sorted((first, second))

    def test_a_longer_form_takes_the_place_of_a_shorter(self, machine: MachineFolder) -> None:
        """While somebody types on, there is one file."""
        first = machine.keep_unsaved("notes", "One.")
        assert machine.keep_unsaved("notes", "One. Two.", first) == first
        assert [path.read_text("utf-8") for path in machine.unsaved()] == ["One. Two.\n"]

    def test_the_lock_is_not_needed(self, machine: MachineFolder) -> None:
        """It may be the reason why the answer could not be written."""
        machine.make()
        with lock.hold(machine.lock):
            assert machine.keep_unsaved("notes", "One.").exists()

    def test_what_is_half_written_is_not_lost(self, folder: Folder) -> None:
        """A killed process may have left the only copy; nothing sweeps it."""
        machine = folder.store.machine
        assert machine.unsaved() == ()
        half = folder.write(".mentorlog/unsaved/.notes.txt.00.mentorlog-tmp", "On")
        folder.store.change(list)
        assert machine.unsaved() == (half,)


def test_what_a_killed_process_left_is_swept(folder: Folder) -> None:
    """In the machine's own folder too."""
    folder.write(".mentorlog/.lock.00.mentorlog-tmp")
    Store(folder.root, Texts("en")).change(list)
    assert folder.leftovers() == []
