"""RecordingReader: a journal's files, with a note of what was read and of what was written."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.reader import Reader

if TYPE_CHECKING:
    from mentorlog.domain.model.file_names import FileName
    from mentorlog.store.writing.file_change import FileChange
    from mentorlog.texts import Texts


class RecordingReader(Reader):
    """The files of the journal at `root`; new ones are commented in the language of `texts`.

    `record` holds what was written since it was opened, file by file.
    """

    def __init__(self, root: Path, texts: Texts) -> None:
        super().__init__(root)
        self.machine = MachineFolder(self.root, texts)
        self.record: list[FileChange] = []
        self._seen: dict[FileName, bytes | None] | None = None

    @property
    def texts(self) -> Texts:
        """Return the texts that new files are commented with."""
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

    @contextlib.contextmanager
    def watching(self) -> Iterator[dict[FileName, bytes | None]]:
        """Remember what is read meanwhile, to notice another's writing."""
        self._seen = {}
        try:
            yield self._seen
        finally:
            self._seen = None
