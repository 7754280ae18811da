"""What git does not know of a relationship goes with it when a merge gives it another key.

One key was begun on two computers for two people, and there the other one has it now: what is
private about ours would lie in their folder. Or it was given another key on another computer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from mentorlog.errors import ConflictError
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry
from mentorlog.git.repository import Repository
from mentorlog.git.three_versions import RELATIONSHIP, JournalFiles
from mentorlog.store.disk import files


class NewKeys:
    """The relationships of this computer that have another key after a merge.

    `before` are the files of the commit in hand, `writes` what becomes of those that change.
    """

    def __init__(
        self,
        repository: Repository,
        filtered: Filtered,
        before: Mapping[str, Entry],
        writes: Mapping[str, Entry | None],
    ) -> None:
        self._repository = repository
        self._journal = JournalFiles(repository, filtered)
        self._writes = writes
        self.keys = dict(self._find(before))
        self._moves = dict(self._find_moves(before))

    def refuse(self) -> None:
        """Raise ConflictError where something else stands in the new place."""
        top = self._repository.top
        taken = {to for to in self._moves.values() if to.exists() or self._path(to) in self._writes}
        if taken:
            named = ", ".join(sorted(to.relative_to(top).as_posix() for to in taken))
            raise ConflictError("versions.unknown-in-the-way", files=named)

    def move(self) -> None:
        """Move what git does not know."""
        for place, to in self._moves.items():
            files.make_folder(to.parent)
            files.rename_file(place, to)

    def _path(self, place: Path) -> str:
        return place.relative_to(self._repository.top).as_posix()

    def _find(self, before: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
        come = self._journal.people(self._writes)
        ours = self._journal.people(before) if come else {}
        for key, name in ours.items():
            found = [k for k, other in come.items() if k not in ours and other == name]
            path = f"{self._journal.folder(key)}{RELATIONSHIP}"
            is_gone = path in self._writes and self._writes[path] is None
            is_another = come.get(key) not in (None, "", name)
            if name and (is_gone or is_another) and len(found) == 1:
                yield key, found[0]

    def _find_moves(self, before: Mapping[str, Entry]) -> Iterator[tuple[Path, Path]]:
        root = self._repository.root
        for key, new in self.keys.items():
            for place in sorted((root / key).rglob("*")):
                is_file = place.is_file() or place.is_symlink()
                if is_file and self._path(place) not in before:
                    yield place, root / new / place.relative_to(root / key)
