"""Merging a file whose two versions come from a third: by its lines, else by its meaning."""

from __future__ import annotations

from mentorlog.domain.kinds import model_of
from mentorlog.domain.names import Kind
from mentorlog.store.layout import file_at
from mentorlog.store.merging import merge_text
from mentorlog.store.reading import examine_bytes
from mentorlog.versions.repository import Repository


class ThreeWay:
    """Merge files of the journal in a repository."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def merge(self, path: str, base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
        """Return what both versions come to; None where they cannot be put together.

        What is merged by meaning is written into `ours`: comments and looks are those of it.
        """
        if base in (ours, theirs) or ours == theirs:
            return theirs if base == ours else ours
        merged = self._by_lines(base, ours, theirs)
        if merged is not None and self.reads_well(path, merged, ours, theirs):
            return merged
        return self.by_meaning(path, base, ours, theirs)

    def by_meaning(self, path: str, base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
        """Merge what two versions of a journal's file say; None where that cannot be done."""
        kind = self._kind(path)
        try:
            texts = [each.decode() for each in (base, ours, theirs)]
        except UnicodeDecodeError:
            return None
        merged = merge_text(kind, *texts) if kind else None
        return None if merged is None else merged.encode()

    def reads_well(self, path: str, merged: bytes, *versions: bytes) -> bool:
        """Tell whether a file reads well that was merged of versions which all did."""
        kind = self._kind(path)
        if kind is None or _reads(kind, merged):
            return True
        return not all(_reads(kind, each) for each in versions)

    def _kind(self, path: str) -> Kind | None:
        inside = self._repository.inside(path)
        file = file_at(inside) if inside else None
        return file.kind if file else None

    def _by_lines(self, base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
        if any(b"\0" in each for each in (base, ours, theirs)):
            return None
        with self._repository.scratch() as folder:
            places = [folder / name for name in ("ours", "base", "theirs")]
            for place, raw in zip(places, (ours, base, theirs), strict=True):
                place.write_bytes(raw)
            answer = self._repository.git.ask("merge-file", "-p", "-q", *map(str, places))
        return answer.out if answer.code == 0 else None


def _reads(kind: Kind, raw: bytes) -> bool:
    return examine_bytes("", model_of(kind), raw).model is not None
