"""The files of a repository in three versions: the one that both came from, ours and theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry
from mentorlog.git.repository import Repository
from mentorlog.store.paths import file_at, relative_path
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

Files = dict[str, Entry]
RELATIONSHIP = "relationship.yaml"


@dataclass(frozen=True)
class Located:
    """A file of one version: its path in the repository, and what git remembers of it."""

    path: str
    entry: Entry


@dataclass(frozen=True)
class Trio:
    """One file in the base, in ours and in theirs, None where it is not there.

    `path` is where the merge has it; `other` is their place of a meeting that was moved on both
    sides, and None for any other file.
    """

    base: Located | None
    ours: Located | None
    theirs: Located | None
    path: str
    other: str | None = None

    @property
    def versions(self) -> tuple[Located | None, Located | None, Located | None]:
        """Return the three in their order."""
        return self.base, self.ours, self.theirs

    @property
    def paths(self) -> set[str]:
        """Return every path that the file has or had."""
        found = {each.path for each in self.versions if each}
        return {*found, self.path, *([self.other] if self.other else [])}


@dataclass(frozen=True)
class Trees:
    """What three commits remember of all files of the repository."""

    base: Files
    ours: Files
    theirs: Files

    def __iter__(self) -> Iterator[Files]:
        """Yield the three in their order."""
        return iter((self.base, self.ours, self.theirs))

    def at(self, path: str) -> tuple[Entry | None, Entry | None, Entry | None]:
        """Return what the three have under one path."""
        return self.base.get(path), self.ours.get(path), self.theirs.get(path)


class JournalFiles:
    """What the journal's files are called in the repository, and what they say."""

    def __init__(self, repository: Repository, filtered: Filtered) -> None:
        self._repository = repository
        self._filtered = filtered

    def name(self, path: str) -> FileName | None:
        """Return which file of the journal lies at a path; None for any other."""
        inside = self._repository.inside(path)
        return file_at(inside) if inside is not None else None

    def path(self, name: FileName) -> str:
        """Return where a file of the journal lies."""
        return f"{self._repository.prefix}{relative_path(name)}"

    def folder(self, key: str) -> str:
        """Return the folder of a relationship, with a `/` at its end."""
        return f"{self._repository.prefix}{key}/"

    def people(self, files: Mapping[str, Entry | None]) -> dict[str, str]:
        """Return the relationships among files by their keys, each with the other's name."""
        found = {}
        for path, entry in files.items():
            name = self.name(path)
            if name and name.kind is Kind.RELATIONSHIP and name.relationship and entry:
                said = str(self.said(path, entry).get("name") or "")
                found[name.relationship] = " ".join(said.casefold().split())
        return found

    def said(self, path: str, entry: Entry) -> Mapping[str, object]:
        """Return what a file says; nothing for one that cannot be read."""
        try:
            raw = self._filtered.read(path, entry) if entry.is_file else b""
            return parse_document(raw.decode()).data
        except (YamlTextError, UnicodeDecodeError):
            return {}
