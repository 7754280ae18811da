"""One merge of a commit into the branch: what is in its way, and how git puts it in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from mentorlog.domain.merging.contradictions import Choice
from mentorlog.errors import ConflictError, SystemRefusedError
from mentorlog.git.end_merge import LEFT, forget, mark_waiting, refuse_or_commit, word_merge
from mentorlog.git.filtered import Filtered
from mentorlog.git.merge_plan import Decide, MergePlan, Question, Result, Waiting
from mentorlog.git.merge_state import Stopped, forget_stopped, save_stopped
from mentorlog.git.new_keys import NewKeys
from mentorlog.git.objects import Objects
from mentorlog.git.obstacles import Writes, find_edited, find_obstacles, find_same
from mentorlog.git.process import GitRefusedError
from mentorlog.git.relationship_keys import NewNames
from mentorlog.git.repository import SYNC_NOTE, Repository
from mentorlog.store.disk import files as disk
from mentorlog.store.yaml.conflict_marks import Labels

MERGE_HEAD = "MERGE_HEAD"
_MODE, _MESSAGE = "MERGE_MODE", "MERGE_MSG"
_PLAINLY = ("-c", "core.quotePath=false")
_REFUSED = 2
"""From this exit code on git has not merged; 1 says that something contradicts."""
NameTheirs = Callable[[dt.datetime], Labels]
"""Words the marks of a merge with a commit of that moment."""


class Merge:
    """The merge of a commit into the branch in hand.

    What has to be decided is asked before anything is written, and without the journal's lock; it
    is to be held in `run`.
    """

    def __init__(self, repository: Repository, theirs: str, name_theirs: NameTheirs) -> None:
        self._repository = repository
        self._git = repository.git
        self._theirs = theirs
        self._objects = Objects(repository)
        self._labels = with_style(name_theirs(self._moment()), repository)
        self._decided: dict[Question, Choice | None] = {}
        self._is_forward = self._can_go_forward()
        bases = self._bases()
        if not bases:
            raise ConflictError("versions.unrelated")
        # A merge that only goes forward takes every file as it is there.
        self._plan = (
            None if self._is_forward else MergePlan(repository, bases, theirs, self._labels)
        )
        self._head = repository.head
        self.new_names = NewNames()

    @property
    def is_overtaken(self) -> bool:
        """Return whether another commit was made here since the merge was planned."""
        return self._repository.head != self._head

    def ask(self, decide: Decide) -> None:
        """Let a person decide what contradicts; nothing is asked that could not be merged then."""
        self.refuse_obstacles()
        for question in self._plan.questions if self._plan else ():
            self._decided[question] = decide(question)

    def refuse_obstacles(self) -> None:
        """Raise ConflictError where the merge would write over what is not committed."""
        result = self._result()
        self._refuse_obstacles(self._writes(result), result.waiting)

    def run(self) -> None:
        """Merge, and commit that.

        Raises ConflictError where files are left with both versions in them, and where edits that
        are not committed are in the way; GitRefusedError for what else git refuses.
        """
        result = self._result()
        writes = self._writes(result)
        self._refuse_obstacles(writes, result.waiting)
        moving = self._find_new_keys(writes)
        moving.refuse()
        if self._plan is None:
            self._go_forward(writes)
            self._move(moving)
            return
        shown = self._shown_before(writes)
        stopped = Stopped("begun", self._labels, writes, tuple(result.waiting))
        self._begin(stopped, *self._plan.trees_for_git(result))
        self._move(moving)
        mark_waiting(self._repository, self._objects, result.waiting)
        self._keep_line_ends(shown, result)
        save_stopped(self._repository, replace(stopped, phase="stopped"))
        refuse_or_commit(self._repository, {each.path: each for each in result.waiting})

    def _move(self, moving: NewKeys) -> None:
        moving.move()
        found = self._plan.new_names if self._plan else NewNames()
        self.new_names = replace(found, keys=moving.keys)

    def _result(self) -> Result:
        return self._plan.settle(self._decided) if self._plan else Result()

    def _find_new_keys(self, writes: Writes) -> NewKeys:
        filtered = self._plan.filtered if self._plan else Filtered(self._repository, self._objects)
        return NewKeys(
            self._repository, filtered, self._objects.tree(self._head, whole=True), writes
        )

    def _writes(self, result: Result) -> Writes:
        if self._plan:
            return self._plan.writes(result)
        ours, theirs = (self._objects.tree(each, whole=True) for each in ("HEAD", self._theirs))
        paths = {*ours, *theirs}
        return {p: theirs.get(p) for p in paths if ours.get(p) != theirs.get(p)}

    def _refuse_obstacles(self, writes: Writes, waiting: Iterable[Waiting]) -> None:
        self._git.ask("update-index", "-q", "--refresh")
        # What waits is committed as it stands on the disk then, be it written by the merge or not.
        touched = {**{each.path: each.left for each in waiting}, **writes}
        edited = find_edited(self._repository, touched, all_staged=not self._is_forward)
        if edited:
            raise ConflictError("versions.in-the-way", files=self._named(edited))
        filtered = self._plan.filtered if self._plan else Filtered(self._repository, self._objects)
        unknown = find_obstacles(self._repository, filtered, writes)
        if unknown:
            raise ConflictError("versions.unknown-in-the-way", files=self._named(unknown))

    def _named(self, paths: Iterable[str]) -> str:
        return ", ".join(self._repository.inside(path) or path for path in paths)

    def _note(self, begun: Stopped) -> None:
        """Write down what a kill has to take back: not what stood there before, the same in git."""
        top, same = self._repository.top, find_same(self._repository, begun.writes)
        writes = {path: each for path, each in begun.writes.items() if top / path not in same}
        save_stopped(self._repository, replace(begun, writes=writes))

    def _go_forward(self, writes: Writes) -> None:
        """Let git take every file as it is there; who is killed meanwhile begins again."""
        self._note(Stopped("begun", self._labels, writes, ()))
        words = ("merge", "--quiet", "--no-autostash", "--ff-only", self._theirs)
        try:
            self._put_in_place(writes, words, {})
        except (GitRefusedError, ConflictError):
            forget_stopped(self._repository)
            raise
        forget_stopped(self._repository)

    def _begin(self, stopped: Stopped, base: str, theirs: str) -> None:
        """Let git put everything in place, and say that a merge is under way."""
        folder = self._repository.folder
        (folder / LEFT).unlink(missing_ok=True)
        self._note(stopped)
        disk.replace_file(folder / SYNC_NOTE, self._theirs.encode())
        words = ("merge-recursive", "--no-renames", base, "--", str(self._head), theirs)
        labels = {str(self._head): self._labels.ours, theirs: self._labels.theirs}
        try:
            self._put_in_place(stopped.writes, words, labels)
        except (GitRefusedError, ConflictError):
            forget(self._repository)
            raise
        disk.replace_file(
            folder / _MESSAGE, "\n\n".join(word_merge(self._repository, None)).encode()
        )
        disk.replace_file(folder / _MODE, b"no-ff")
        disk.replace_file(folder / MERGE_HEAD, f"{self._theirs}\n".encode())

    def _put_in_place(
        self, writes: Writes, words: Sequence[str], labels: Mapping[str, str]
    ) -> None:
        """Run git; what is on the disk already, as git would write it, does not stop it."""
        same = find_same(self._repository, writes)
        for place in same:
            disk.remove_file(place)
        more = {f"GITHEAD_{commit}": label for commit, label in labels.items()}
        answer = self._git.ask(*_PLAINLY, *words, more=more)
        if answer.code in range(_REFUSED if labels else 1):
            return
        if answer.code < 0:  # what is written down is taken back by the next sync
            raise SystemRefusedError("versions.merge-stopped")
        for place, raw in same.items():
            if not place.exists():
                disk.make_folder(place.parent)
                disk.replace_file(place, raw)
        lines = answer.printed.splitlines()
        named = [line.strip() for line in lines if line.startswith(("\t", "  "))]
        if "would be overwritten" in answer.printed:
            raise ConflictError("versions.in-the-way", files=", ".join(named))
        raise GitRefusedError("versions.refused", answer.printed)

    def _shown_before(self, writes: Writes) -> dict[str, bytes]:
        """Return those of the journal's files that have CRLF on the disk."""
        top = self._repository.top
        found = {path: disk.read_bytes(top / path) for path, each in writes.items() if each}
        return {path: raw for path, raw in found.items() if raw and b"\r\n" in raw}

    def _keep_line_ends(self, shown: Mapping[str, bytes], result: Result) -> None:
        """Restore the line ends of files that were merged, whatever git's settings.

        Nothing else in them: what was typed in the meantime stays.
        """
        ours = self._objects.tree(self._head)
        for path, before in shown.items():
            entry, place = result.files.get(path), self._repository.top / path
            if entry is None or path not in ours:
                continue
            now = disk.read_bytes(place)
            known = self._objects.read(ours[path].blob)
            wanted = self._objects.show(path, entry.blob, before, known)
            if now is not None and now != wanted and _unix(now) == _unix(wanted):
                disk.replace_file(place, wanted, now)

    def _moment(self) -> dt.datetime:
        words = ("log", "-1", "--no-show-signature", "--format=%aI", self._theirs)
        return dt.datetime.fromisoformat(self._git(*words).line)

    def _can_go_forward(self) -> bool:
        return self._git.ask("merge-base", "--is-ancestor", "HEAD", self._theirs).code == 0

    def _bases(self) -> list[str]:
        return self._git.ask("merge-base", "--all", "HEAD", self._theirs).line.split()


def _unix(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n")


def with_style(labels: Labels, repository: Repository) -> Labels:
    """Return the labels with the base shown, where the person's git shows it."""
    style = repository.git.ask("config", "--get", "merge.conflictStyle").line
    return labels._replace(shows_base=style in ("diff3", "zdiff3"))
