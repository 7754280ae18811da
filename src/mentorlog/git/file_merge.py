"""Merging a file whose two versions come from a third: by its meaning, else by its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mentorlog.domain.merging.contradictions import Choice, Contradiction
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.git.process import Answer
from mentorlog.git.repository import Repository
from mentorlog.store.paths import file_at
from mentorlog.store.reader import examine_bytes
from mentorlog.store.yaml.conflict_marks import Labels
from mentorlog.store.yaml.merge import Choices, TextMerge, merge_versions

_LINES_DIFFER = range(1, 128)
"""How `git merge-file` ends where it had to leave marks."""


@dataclass(frozen=True)
class FileMerge:
    """What both versions of one file come to.

    `text` is there where the file reads well on all sides, and decides; else `raw` is what git
    makes of the lines, and `is_whole` says whether both versions are put together in it. `sides`
    are what it makes of them where ours, or theirs, is taken everywhere.
    """

    text: TextMerge | None = None
    raw: bytes = b""
    is_whole: bool = False
    sides: tuple[bytes, bytes] = (b"", b"")

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """List what a person can be asked about."""
        return self.text.contradictions if self.text else ()

    def waits(self, choices: Choices = ()) -> bool:
        """Return whether anything is left to be mended in the file."""
        if self.text is None:
            return not self.is_whole
        return len([each for each in choices if each]) < len(self.contradictions)

    def write(self, labels: Labels, choices: Choices = ()) -> bytes:
        """Return the file's bytes, with marks round what is left open."""
        return self.text.write(choices, labels).encode() if self.text else self.raw

    def is_side(self, choice: Choice, side: bytes) -> bool:
        """Return whether taking one side in each contradiction gives nothing but that side."""
        if self.text is None:
            return self.sides[0 if choice == "ours" else 1] == side
        return self.text.is_side(choice)


class FileMerger:
    """Merge files of the journal in a repository."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def merge(self, path: str, base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
        """Return what both versions come to; None where they cannot be put together.

        What is merged by meaning is written into `ours`: comments and looks are those of it.
        """
        if base in (ours, theirs) or ours == theirs:
            return theirs if base == ours else ours
        found = self.merge_file(path, base, ours, theirs, Labels("", ""))
        return None if found is None or found.waits() else found.write(Labels("", ""))

    def merge_file(
        self, path: str, base: bytes, ours: bytes, theirs: bytes, labels: Labels
    ) -> FileMerge | None:
        """Merge three versions, `base` empty where both added the file; None where nothing can.

        The lines are git's, with its marks, only where a version cannot be read, or for a file
        that is none of ours.
        """
        text = self._by_meaning(path, base, ours, theirs)
        if text:
            return FileMerge(text)
        found = self._by_lines(base, ours, theirs, labels)
        if found and found.is_whole and not self.reads_well(path, found.raw, base, ours, theirs):
            return replace(found, is_whole=False)
        return found

    def _by_meaning(self, path: str, *versions: bytes) -> TextMerge | None:
        kind = self._kind(path)
        try:
            texts = [each.decode() for each in versions]
        except UnicodeDecodeError:
            return None
        return merge_versions(kind, texts[0], texts[1], texts[2]) if kind else None

    def reads_well(self, path: str, merged: bytes, *versions: bytes) -> bool:
        """Return whether a file reads well that was merged of versions which all did."""
        kind = self._kind(path)
        if kind is None or _reads(kind, merged):
            return True
        return not all(_reads(kind, each) for each in versions)

    def _kind(self, path: str) -> Kind | None:
        inside = self._repository.inside(path)
        file = file_at(inside) if inside else None
        return file.kind if file else None

    def _by_lines(
        self, base: bytes, ours: bytes, theirs: bytes, labels: Labels
    ) -> FileMerge | None:
        if any(b"\0" in each for each in (base, ours, theirs)):
            return None
        words = ["merge-file", "-p", "-q", *(["--diff3"] if labels.shows_base else [])]
        for label in (labels.ours, labels.base, labels.theirs):
            words += ["-L", label]
        answer = self._run(words, (ours, base, theirs))
        if answer.code not in (0, *_LINES_DIFFER):
            return None
        first, second = (
            self._run([*words, f"--{side}"], (ours, base, theirs)).out
            for side in ("ours", "theirs")
        )
        return FileMerge(None, answer.out, answer.code == 0, (first, second))

    def _run(self, words: Sequence[str], versions: Sequence[bytes]) -> Answer:
        with self._repository.scratch() as folder:
            places = [folder / name for name in ("ours", "base", "theirs")]
            for place, raw in zip(places, versions, strict=True):
                place.write_bytes(raw)
            return self._repository.git.ask(*words, *map(str, places))


def _reads(kind: Kind, raw: bytes) -> bool:
    return examine_bytes("", model_of(kind), raw).model is not None
