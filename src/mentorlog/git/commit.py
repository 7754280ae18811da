"""The commit of what a command wrote, and the first one of a repository that we made."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from mentorlog.git.commit_attempt import BEGINS, Kept, Told, try_changes, try_entries
from mentorlog.git.index import Entries, mend
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError
from mentorlog.git.replay import Replay
from mentorlog.git.repository import Repository
from mentorlog.store.disk import files as disk
from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.paths import file_at, known_files
from mentorlog.store.writing.file_change import ContentChange, FileChange, RenameChange


def commit_changes(
    repository: Repository,
    machine: MachineFolder,
    changes: Sequence[FileChange],
    told: Told,
) -> Kept:
    """Commit what a command wrote, while `machine` lets no other mentorlog write.

    Raises LockedError, and GitRefusedError where that cannot be; git is then as it was.
    """
    repository.refuse_unready()
    with machine.hold():
        mend(repository)
        if repository.beginning.exists() and repository.head is None:
            begun = _Beginning(repository).run(changes, told.command)
            if told.command == BEGINS:
                return begun
        kept = try_changes(repository, changes, told)
    repository.beginning.unlink(missing_ok=True)
    return kept


def commit_entries(repository: Repository, machine: MachineFolder, wanted: Entries) -> None:
    """Commit entries as they are, as a part of what begins a history. Raises as above."""
    repository.refuse_unready()
    with machine.hold():
        mend(repository)
        try_entries(repository, wanted)


def find_replaced(repository: Repository, changes: Sequence[FileChange]) -> Mapping[str, bytes]:
    """Return the files in which changes replaced what was typed and not committed.

    Their bytes are those from before. Raises GitRefusedError.
    """
    objects, prefix = Objects(repository), repository.prefix
    replay = Replay(objects, objects.tree(repository.head), prefix)
    replay.run(changes)
    ignored = objects.find_ignored(replay.typed.replaced)
    return {
        path.removeprefix(prefix): raw
        for path, raw in replay.typed.replaced.items()
        if path not in ignored
    }


class _Beginning:
    """The first commit of a repository that we made: all that the journal held then.

    Where it could not be made, what it was to hold is noted, so that nothing that was written
    later comes into it.
    """

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._objects = Objects(repository)

    def run(self, changes: Sequence[FileChange], command: str) -> Kept:
        wanted = (None if command == BEGINS else self._noted()) or self._all(changes, command)
        try:
            kept = try_entries(self._repository, wanted)
        except GitRefusedError:
            self._note(wanted)
            raise
        self._repository.beginning.unlink(missing_ok=True)
        return kept

    def _all(self, changes: Sequence[FileChange], command: str) -> dict[str, Entry | None]:
        files = _files_in(self._repository.root)
        if command != BEGINS:
            _turn_back(files, changes)
        written = [ContentChange(file, None, raw) for file, raw in sorted(files.items())]
        replay = Replay(self._objects, {}, self._repository.prefix)
        wanted = replay.run(written)
        ignored = self._objects.find_ignored(sorted(wanted))
        return {path: entry for path, entry in wanted.items() if path not in ignored}

    def _note(self, wanted: Entries) -> None:
        rows = (f"{each.mode} {each.blob}\t{path}" for path, each in wanted.items() if each)
        raw = b"\0".join(map(os.fsencode, rows))
        disk.replace_file(self._repository.beginning, raw)

    def _noted(self) -> dict[str, Entry | None] | None:
        raw = disk.read_bytes(self._repository.beginning) or b""
        found: dict[str, Entry | None] = {}
        for head, _, path in (row.partition("\t") for row in os.fsdecode(raw).split("\0") if row):
            mode, blob = head.split()
            if self._repository.git.ask("cat-file", "-e", blob).code:
                return None  # git has forgotten it since
            found[path] = Entry(mode, blob)
        return found or None


def _files_in(root: Path) -> dict[str, bytes]:
    found = ((file, disk.read_bytes(root / file)) for file in known_files(root))
    return {file: raw for file, raw in found if raw is not None}


def _turn_back(files: dict[str, bytes], changes: Sequence[FileChange]) -> None:
    """Bring files into the state in which changes found them."""
    for change in reversed(changes):
        if isinstance(change, RenameChange):
            if change.to in files:
                files[change.file] = files.pop(change.to)
        elif change.before is None:
            files.pop(change.file, None)
        elif file_at(change.file) and files.get(change.file) == change.after:
            files[change.file] = change.before
