"""Store: the journal's folder, to read and to change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from mentorlog.store.writing.recording_reader import RecordingReader

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.file_names import FileName
    from mentorlog.store.writing.file_change import Changed, ContentChange
    from mentorlog.store.writing.transaction import Transaction

Result = TypeVar("Result")


class Store(RecordingReader):
    """The journal at `root`, to read and to change."""

    def carry_out(
        self, plan: Callable[[], tuple[Result, Sequence[Change]]]
    ) -> tuple[Result, tuple[Changed, ...]]:
        """Carry out what `plan` makes of freshly read data, all or nothing; returns its result.

        The lock is held meanwhile. Where another program wrote a file in between, the plan is
        made again, so it must not do anything itself. Raises UnsafeEditError, UnreadableError for
        a file that is not what it should be, ExistsError, ConflictError, LockedError and
        SystemRefusedError; what the plan raises passes through.
        """
        return self._transaction().carry_out(plan)

    def change(self, plan: Callable[[], Sequence[Change]]) -> tuple[Changed, ...]:
        """Carry out a plan that has changes alone, as `carry_out` does; empty for no change."""
        return self.carry_out(lambda: (None, plan()))[1]

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

    def _transaction(self) -> Transaction:
        # A command that only reads does not load what edits and writes.
        from mentorlog.store.writing.transaction import Transaction

        return Transaction(self)
