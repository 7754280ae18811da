"""Going on with a merge that a sync had to leave: what was mended, and what still waits."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from mentorlog.domain.merging.contradictions import Choice
from mentorlog.errors import MentorlogError
from mentorlog.git.end_merge import (
    LEFT,
    commit_merge,
    find_unmerged,
    forget,
    how,
    mark_waiting,
    refuse_waiting,
)
from mentorlog.git.filtered import Filtered
from mentorlog.git.merge_plan import Decide, Planner, Question, Result, Waiting, reads_well
from mentorlog.git.merge_state import Stopped, load_stopped
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError, literal
from mentorlog.git.repository import Repository
from mentorlog.git.waiting_files import has_marks
from mentorlog.store.disk import files
from mentorlog.store.yaml.conflict_marks import Labels
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document


class WaitingMerge:
    """A merge that waits for a person; `run` needs the journal's lock."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._git = repository.git
        self._objects = Objects(repository)
        self._filtered = Filtered(repository, self._objects)
        self._stopped = load_stopped(repository)
        self._taken: set[str] = set()
        self._chosen: dict[Question, Choice | None] = {}

    def ask(self, decide: Decide) -> None:
        """Let a person decide about every file that is as the merge left it, or like one side."""
        for path in find_unmerged(self._repository):
            known = self._waiting.get(path)
            if known is None:
                continue
            if self._is_untouched(known):
                for question in self._questions(known):
                    if question not in self._chosen:
                        self._chosen[question] = decide(question)
            elif self._is_one_sided(known):
                file = self._repository.inside(path) or path
                if decide(Question(file, "one-sided")) == "ours":
                    self._taken.add(path)

    def run(self) -> None:
        """Commit what was mended, and nothing that the person staged beside it.

        Raises ConflictError for files that still are not mended.
        """
        if self._stopped and self._stopped.phase == "begun":
            self._mark_again(self._stopped)
        self._apply()
        unmerged = find_unmerged(self._repository)
        found = {path: self._how(path) for path in unmerged}
        refuse_waiting(self._repository, {path: what for path, what in found.items() if what})
        if unmerged:
            self._git("add", "--all", "--force", "--", *map(literal, unmerged))
        with self._repository.scratch() as folder:
            commit_merge(self._repository, self._without_own(folder / "index"))

    @cached_property
    def _waiting(self) -> Mapping[str, Waiting]:
        return {each.path: each for each in self._stopped.waiting} if self._stopped else {}

    def _mark_again(self, stopped: Stopped) -> None:
        """Let git know what waits, where a kill came before."""
        staged = self._objects.staged()
        missed = [w for w in stopped.waiting if staged.get(w.path, {}).get(0) == w.left]
        mark_waiting(self._repository, self._objects, missed)

    def _planner(self, labels: Labels) -> Planner:
        return Planner(self._repository, self._filtered, self._objects, labels)

    def _questions(self, waiting: Waiting) -> list[Question]:
        planner = self._planner(self._stopped.labels if self._stopped else Labels("", ""))
        return list(planner.questions(planner.plan(waiting.trio)))

    def _apply(self) -> None:
        """Write what was chosen, into files that still are as the merge left them."""
        if not any(self._chosen.values()) or self._stopped is None:
            return
        planner, result = self._planner(self._stopped.labels), Result()
        for known in filter(self._is_untouched, self._waiting.values()):
            if any(self._chosen.get(each) for each in self._questions(known)):
                result.files[known.path] = None
                planner.settle(planner.plan(known.trio), self._chosen, result)
        for path, entry in result.files.items():
            self._write(path, entry)
        self._taken |= {*result.files} - {each.path for each in result.waiting}

    def _write(self, path: str, entry: Entry | None) -> None:
        place = self._repository.top / path
        if entry is None:
            files.remove_file(place)
        else:
            now = files.read_bytes(place)
            files.replace_file(place, self._filtered.read(path, entry), now)

    def _how(self, path: str) -> str | None:
        """Return in which way a file still waits; None for one that is mended."""
        raw, known = self._bytes(path), self._waiting.get(path)
        if raw is None or path in self._taken:
            return None
        inside = self._repository.inside(path)
        if has_marks(raw) or not (inside is None or reads_well(inside, raw)):
            return "marks"
        return self._how_known(known) if known else self._how_of_gits(path)

    def _how_known(self, known: Waiting) -> str | None:
        if known.what == "moved":
            return "moved" if self._is_still_twice(known) else None
        if known.what == "deleted":  # who leaves it where it is keeps it
            return None
        if self._is_as_left(known):
            return "unmarked"
        return "one-sided" if self._is_one_sided(known) else None

    def _how_of_gits(self, path: str) -> str | None:
        """Return how a file waits that was git's to merge: one without marks is as git left it."""
        what = how(self._repository, path, {})
        if what != "unmarked":
            return None
        ours = self._objects.waiting()[path].get(2)
        raw = self._bytes(path)
        if ours is None or raw is None or not ours.is_file:
            return None
        return "unmarked" if self._filtered.read(path, ours) == raw else None

    def _bytes(self, path: str) -> bytes | None:
        place = self._repository.top / path
        if not os.path.lexists(place):
            return None
        try:
            return files.read_bytes(place)
        except MentorlogError:
            return b""

    def _is_untouched(self, waiting: Waiting) -> bool:
        """Return whether a file is as the merge left it, in both places where it stands in two."""
        places = {waiting.trio.path, waiting.trio.other or waiting.path, waiting.path}
        return all(self._is_as_left(self._waiting[p]) for p in places if p in self._waiting)

    def _is_as_left(self, waiting: Waiting) -> bool:
        raw = self._bytes(waiting.path)
        if raw is None or waiting.left is None:
            return raw is None and waiting.left is None
        return self._name(waiting.path, raw, waiting.left) == waiting.left.blob

    def _name(self, path: str, raw: bytes, like: Entry) -> str:
        shown = self._filtered.read(path, like)
        same = raw.replace(b"\r\n", b"\n") == shown.replace(b"\r\n", b"\n")
        return like.blob if same else self._objects.name(path, raw, like)

    def _is_one_sided(self, waiting: Waiting) -> bool:
        """Return whether a file is what one side had, and lost what the merge had taken in."""
        raw, trio = self._bytes(waiting.path), waiting.trio
        sides = (("ours", trio.ours), ("theirs", trio.theirs))
        return waiting.what == "marks" and any(
            side and name not in waiting.plain and self._filtered.read(side.path, side.entry) == raw
            for name, side in sides
        )

    def _is_still_twice(self, waiting: Waiting) -> bool:
        """Return whether a meeting that both moved still stands on both days."""
        places = [waiting.trio.path, waiting.trio.other or ""]
        raws = [self._bytes(place) for place in places]
        if None in raws:
            return False
        uids = [_uid(raw or b"") for raw in raws]
        return not (all(uids) and uids[0] != uids[1])

    def _without_own(self, index: Path) -> Path | None:
        """Put what was mended alone into an index; None where nothing else is staged."""
        left = self._repository.folder / LEFT
        if not left.exists():
            return None
        mended = find_unmerged(self._repository, left)
        before, now = (self._rows(each) for each in (left, self._repository.folder / "index"))
        if all(before.get(path) == now.get(path) for path in {*before, *now} - {*mended}):
            return None
        rows = [now[path] for path in mended if path in now]
        shutil.copy2(left, index)
        self._objects.stage(index, dict.fromkeys(mended))
        self._objects.stage_rows(index, rows)
        return index

    def _rows(self, index: Path) -> dict[str, str]:
        """Return what an index has of every file of the repository."""
        rows = self._git("ls-files", "-s", "-z", index=index).parts
        return {row.partition("\t")[2]: row for row in rows}


def _uid(raw: bytes) -> str:
    try:
        return str(parse_document(raw.decode()).data.get("uid") or "")
    except (YamlTextError, UnicodeDecodeError):
        return ""


def find_waiting_merge(repository: Repository) -> WaitingMerge | None:
    """Return the merge that a sync had to leave; None where there is none."""
    return WaitingMerge(repository) if repository.sync_waits else None


def take_back_begun(repository: Repository) -> None:
    """Take back what a merge had put in place when mentorlog was killed; it begins again then.

    Only what is as the merge wrote it: what the person wrote since stays. To be called where no
    merge is under way, with the journal's lock held.
    """
    stopped = load_stopped(repository)
    if stopped is None:
        return
    if stopped.phase == "begun":
        _take_back(repository, stopped)
    forget(repository)


def _take_back(repository: Repository, stopped: Stopped) -> None:
    objects = Objects(repository)
    filtered = Filtered(repository, objects)
    head, staged = objects.tree("HEAD", whole=True), objects.staged()
    for path, entry in stopped.writes.items():
        place, before = repository.top / path, head.get(path)
        is_staged = staged.get(path, {}).get(0) != before
        is_file = all(each is None or each.is_file for each in (entry, before))
        if is_staged or not is_file:
            continue
        if not _is(place, filtered.read(path, entry) if entry else None):
            continue
        if before is None:
            files.remove_file(place)
        elif not _is(place, filtered.read(path, before)):
            repository.git("checkout-index", "--force", "--", path)
    answer = repository.git.ask("reset", "--quiet", "--merge", "HEAD")
    if answer.code:
        raise GitRefusedError("versions.refused", answer.printed)


def _is(place: Path, raw: bytes | None) -> bool:
    if not os.path.lexists(place):
        return raw is None
    try:
        return files.read_bytes(place) == raw
    except MentorlogError:  # too large, or no file: nothing that we would compare
        return False
