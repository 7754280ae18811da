"""A change is all or nothing, on what stands in the files by then, and touches nothing else."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from support.folder import (
    DAY,
    JOURNAL,
    KEY,
    MEETING,
    NEXT,
    RELATIONSHIP,
    WHERE,
    WRITTEN,
    Folder,
    adding,
    noting,
)

from mentorlog.domain.changes.edits import (
    Add,
    Change,
    CreateFile,
    DeleteFile,
    EditFile,
    RenameFile,
    Set,
)
from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import (
    ConflictError,
    ExistsError,
    LockedError,
    NotFoundError,
    UnreadableError,
    UnsafeEditError,
)
from mentorlog.store.disk import files, lock
from mentorlog.store.writing import transaction
from mentorlog.store.writing.file_change import Changed
from mentorlog.store.writing.transaction import Transaction

COMING = meeting_file(KEY, NEXT)
COMING_AT = f"{KEY}/meetings/{NEXT}.yaml"
LOOK_BACK = FileName(Kind.REFLECTION, KEY, DAY)
GUIDE = FileName(Kind.GUIDE)

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX")


def several() -> list[Change]:
    """Plan one of each change, in the wrong order."""
    milestones = FileName(Kind.MILESTONES, KEY)
    return [
        DeleteFile(milestones),
        RenameFile(MEETING, COMING),
        EditFile(MEETING, (Set(("notes",), "Talked more."),)),
        CreateFile(FileName(Kind.APPROACH, KEY), {"how": "By listening."}),
    ]


class TestOrdinaryChanges:
    """What a plan says is what the files hold afterwards."""

    def test_an_edit_touches_its_lines(self, folder: Folder) -> None:
        """The rest stays byte for byte."""
        changed = folder.store.change(adding("Call Lars"))
        assert changed == (Changed(WHERE, str(DAY), "edited"),)
        assert folder.read() == f"{WRITTEN}  - Call Lars\n"

    def test_a_new_file_teaches_its_format(self, folder: Folder) -> None:
        """With the line for editors, and what is known in the order given."""
        data = {"status": "planned", "time": "14:30"}
        (changed,) = folder.store.change(lambda: [CreateFile(COMING, data)])
        assert changed == Changed(COMING_AT, str(NEXT), "created")
        first, *_, status, time = folder.read(COMING_AT).splitlines()
        assert first == "# yaml-language-server: $schema=../../.mentorlog/meeting.schema.json"
        assert (status, time) == ("status: planned", 'time: "14:30"')

    def test_an_edit_of_no_file_makes_it(self, folder: Folder) -> None:
        """Nothing is required to be there."""
        (changed,) = folder.store.change(lambda: [EditFile(COMING, (Add((), "place", "Café"),))])
        assert changed.what == "created"
        assert folder.store.read(COMING, Meeting).place == "Café"

    def test_several_edits_of_one_file(self, folder: Folder) -> None:
        """Each is made on what the one before it left."""
        folder.store.change(lambda: [*adding("A")(), *adding("B")()])
        assert folder.read() == f"{WRITTEN}  - A\n  - B\n"

    def test_no_change(self, folder: Folder) -> None:
        """A plan may find that it is so already; an edit may leave all as it was."""
        before = folder.files()
        assert folder.store.change(list) == ()
        assert folder.store.change(noting("Talked.")) == ()
        assert folder.files() == before

    def test_create_edit_rename_delete(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In this order, so that a crash in between leaves a journal that reads well."""
        folder.write(f"{KEY}/milestones.yaml", "milestones: []\n")
        done: list[str] = []
        for name in ("create_file", "replace_file", "rename_file", "remove_file"):
            real = getattr(files, name)

            def note(path: Path, *more: object, real: object = real, name: str = name) -> None:
                done.append(f"{name} {path.name}")
                real(path, *more)  # type: ignore[operator]

            monkeypatch.setattr(files, name, note)
        store = folder.store
        with store.machine.hold():
            done.clear()
        changed = store.change(several)
        assert done == [
            "create_file approach.yaml",
            f"replace_file {DAY}.yaml",
            f"rename_file {DAY}.yaml",
            "remove_file milestones.yaml",
        ]
        assert [each.what for each in changed] == ["created", "edited", "renamed", "deleted"]
        assert not (folder.root / WHERE).exists()
        assert "Talked more." in folder.read(COMING_AT)

    @ON_POSIX
    def test_modes(self, folder: Folder) -> None:
        """New folders are 0700 and new files 0600, whatever the umask."""
        before = os.umask(0)
        try:
            folder.store.change(lambda: [CreateFile(LOOK_BACK, {"worked": "The walk."})])
        finally:
            os.umask(before)
        paths = [folder.root / ".mentorlog", folder.root / KEY / "private"]
        assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o700}
        files = [path for at in paths for path in at.rglob("*") if path.is_file()]
        assert len(files) > 8
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


class TestRefusals:
    """What cannot be done changes nothing at all."""

    def refused(self, folder: Folder, *changes: Change) -> BaseException:
        """Carry out changes that cannot be, and return the error."""
        before = folder.files()
        with pytest.raises((UnsafeEditError, UnreadableError, ExistsError)) as caught:
            folder.store.change(lambda: [*adding("Call Lars")(), *changes])
        assert folder.files() == before
        return caught.value

    def test_a_file_that_is_there_already(self, folder: Folder) -> None:
        """It is never replaced by a new one (exit 5)."""
        error = self.refused(folder, CreateFile(RELATIONSHIP, {"name": "Bo"}))
        assert isinstance(error, ExistsError)
        assert error.facts == {"path": str(folder.root / KEY / "relationship.yaml")}

    def test_a_name_that_is_taken(self, folder: Folder) -> None:
        """Nothing is renamed over another meeting."""
        folder.write(COMING_AT)
        assert isinstance(self.refused(folder, RenameFile(MEETING, COMING)), ExistsError)

    @pytest.mark.parametrize("text", ["name: [\n", "start: soon\n", b"name: \xe6\n"])
    def test_a_file_that_is_not_what_it_should_be(self, folder: Folder, text: str | bytes) -> None:
        """Nobody knows what an edit would do in it (exit 6); the problems are told."""
        folder.write(f"{KEY}/relationship.yaml", text)
        error = self.refused(folder, EditFile(RELATIONSHIP, (Add((), "email", "s@x.dk"),)))
        assert isinstance(error, UnreadableError)
        assert error.facts == {"file": f"{KEY}/relationship.yaml"}
        assert {each.file for each in error.problems} == {f"{KEY}/relationship.yaml"}

    def test_an_edit_that_is_not_safe(self, folder: Folder) -> None:
        """The place and the lines to type are told (exit 6)."""
        folder.write(f"{KEY}/relationship.yaml", "name: &n Sofie\nbackground: *n\n")
        error = self.refused(folder, EditFile(RELATIONSHIP, (Set(("name",), "Sofie Holm"),)))
        assert isinstance(error, UnsafeEditError)
        (problem,) = error.problems
        assert (problem.file, problem.line) == (f"{KEY}/relationship.yaml", 1)
        assert problem.source == "name: &n Sofie"
        assert error.facts["file"] == f"{KEY}/relationship.yaml"

    def test_a_journal_of_a_newer_format(self, folder: Folder) -> None:
        """Nothing is written, not even the machine's own folder."""
        folder.write("journal.yaml", "mentorlog: 2\n")
        with pytest.raises(UnreadableError) as caught:
            folder.store.change(adding("x"))
        assert caught.value.text == "errors.newer"
        assert not (folder.root / ".mentorlog").exists()

    def test_a_broken_journal_file_stops_nobody_else(self, folder: Folder) -> None:
        """It takes nothing else with it."""
        folder.write("journal.yaml", "name: [\n")
        assert folder.store.change(adding("Call Lars"))

    def test_what_the_plan_raises(self, folder: Folder) -> None:
        """It passes through, and the lock is free again."""

        def plan() -> list[Change]:
            raise NotFoundError("relationship.who.none", who="x")

        with pytest.raises(NotFoundError):
            folder.store.change(plan)
        assert folder.store.change(adding("x"))

    def test_a_lock_that_another_holds(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Exit 8, and nothing is written."""
        store = folder.store
        store.machine.make()
        monkeypatch.setattr(lock, "PATIENCE", 0.01)
        with lock.hold(store.machine.lock), pytest.raises(LockedError):
            folder.store.change(adding("x"))
        assert folder.read() == WRITTEN


def test_beginning_a_file(folder: Folder) -> None:
    """It holds its lesson and nothing else, for `edit`."""
    folder.store.begin_file(GUIDE)
    assert all(line.startswith("#") for line in folder.read("guide.yaml").splitlines())
    with pytest.raises(ExistsError):
        folder.store.begin_file(JOURNAL)


@pytest.mark.parametrize("hook", [(Transaction, "_stage"), (files, "write_beside")])
def test_a_file_that_never_holds_still(folder: Folder, hook: tuple[object, str]) -> None:
    """After several tries it is left alone, with the hand's last word (exit 7)."""
    count, (owner, name) = [0], hook
    real = getattr(owner, name)

    def write_behind(*args: object) -> object:
        """Write behind every look at the file."""
        found = real(*args)
        count[0] += 1
        folder.write(WHERE, f"notes: by hand {count[0]}\nactions: []\n")
        return found

    store = folder.store
    store.change(list)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, write_behind)
        patch.setattr(transaction, "PATIENCE", 0.1)
        with pytest.raises(ConflictError) as caught:
            store.change(adding("Call Lars"))
    assert caught.value.facts == {"file": WHERE}
    assert count[0] > 3
    assert folder.read() == f"notes: by hand {count[0]}\nactions: []\n"
    assert folder.leftovers() == []
