"""What git does not know of a relationship goes with it when a merge gives it another key.

One key was begun on two computers for two people: there the other one has it now, and what is
private about ours would lie in their folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from mentorlog.domain.model.file_names import Kind
from mentorlog.errors import ConflictError
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry
from mentorlog.git.repository import Repository
from mentorlog.store.disk import files
from mentorlog.store.paths import file_at
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document


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
        self._filtered = filtered
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
        ours = {key: self._name(before, path) for key, path in self._relationships(before)}
        come = {
            key: self._name(self._writes, path)
            for key, path in self._relationships(self._writes)
            if self._writes[path]
        }
        for key, name in ours.items():
            found = [k for k, other in come.items() if k not in ours and other == name]
            if name and come.get(key) not in (None, "", name) and len(found) == 1:
                yield key, found[0]

    def _find_moves(self, before: Mapping[str, Entry]) -> Iterator[tuple[Path, Path]]:
        root = self._repository.root
        for key, new in self.keys.items():
            for place in sorted((root / key).rglob("*")):
                is_file = place.is_file() or place.is_symlink()
                if is_file and self._path(place) not in before:
                    yield place, root / new / place.relative_to(root / key)

    def _relationships(self, paths: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        for path in paths:
            inside = self._repository.inside(path)
            name = file_at(inside) if inside else None
            if name and name.kind is Kind.RELATIONSHIP and name.relationship:
                yield name.relationship, path

    def _name(self, entries: Mapping[str, Entry | None], path: str) -> str:
        entry = entries[path]
        try:
            raw = self._filtered.read(path, entry) if entry and entry.is_file else b""
            said = parse_document(raw.decode()).data.get("name")
        except (YamlTextError, UnicodeDecodeError):
            return ""
        return " ".join(str(said or "").casefold().split())
