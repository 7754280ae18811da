"""Store: the journal's folder, to read and to change."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.reader import Reader

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.file_names import FileName
    from mentorlog.store.writing.file_change import Changed, ContentChange, FileChange
    from mentorlog.store.writing.transaction import Transaction
    from mentorlog.texts import Texts


class Store(Reader):
    """Read and change the journal at `root`; new files are commented in the language of `texts`.

    `record` holds what was written since the store was opened, file by file.
    """

    def __init__(self, root: Path, texts: Texts) -> None:
        super().__init__(root)
        self.machine = MachineFolder(self.root, texts)
        self.record: list[FileChange] = []
        self._seen: dict[FileName, bytes | None] | None = None

    @property
    def texts(self) -> Texts:
        """Give the texts that new files are commented with."""
        return self.machine.texts

    @texts.setter
    def texts(self, texts: Texts) -> None:
        self.machine.texts = texts

    def read_bytes(self, file: FileName) -> bytes | None:
        """Return a file's bytes; what a plan reads is remembered, to notice another's writing."""
        if self._seen is None:
            return super().read_bytes(file)
        if file not in self._seen:
            self._seen[file] = super().read_bytes(file)
        return self._seen[file]

    def change(self, plan: Callable[[], Sequence[Change]]) -> tuple[Changed, ...]:
        """Carry out what `plan` makes of freshly read data, all or nothing; empty for no change.

        The lock is held meanwhile. Where another program wrote a file in between, the plan is
        made again, so it must not do anything itself. Raises UnsafeEditError, UnreadableError for
        a file that is not what it should be, ExistsError, ConflictError, LockedError and
        SystemRefusedError; what the plan raises passes through.
        """
        return self._transaction().change(plan)

    def begin_file(self, file: FileName) -> tuple[Changed, ...]:
        """Make a file that holds nothing yet but its lesson, for a person to write in."""
        from mentorlog.domain.changes.edits import CreateFile

        return self.change(lambda: [CreateFile(file, {})])

    def install_file(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        """Put a file that somebody sent in place, byte for byte; an older one is kept beside it."""
        return self._transaction().install_file(file, raw)

    def restore_files(self, wanted: Sequence[ContentChange]) -> tuple[Changed, ...]:
        """Bring files from one state into another, byte for byte, all or nothing.

        Raises ConflictError where a file is in neither state, and what `change` raises of the
        lock and the disk; nothing has changed then.
        """
        return self._transaction().restore_files(wanted)

    @contextlib.contextmanager
    def watching(self) -> Iterator[dict[FileName, bytes | None]]:
        """Remember what is read meanwhile, to notice another's writing."""
        self._seen = {}
        try:
            yield self._seen
        finally:
            self._seen = None

    def _transaction(self) -> Transaction:
        # A command that only reads does not load what edits and writes.
        from mentorlog.store.writing.transaction import Transaction

        return Transaction(self)
