"""Merge a commit into the branch; files that wait for the person."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mentorlog.domain.merging.contradictions import Choice
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import ConflictError, MentorlogError, Problem, SystemRefusedError
from mentorlog.git.changed_files import count_sorts, format_message, read_changed
from mentorlog.git.filtered import Filtered
from mentorlog.git.merge_plan import Decide, MergePlan, Question, Result, Waiting
from mentorlog.git.merge_state import Stopped, forget_stopped, save_stopped
from mentorlog.git.new_keys import NewKeys
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.obstacles import Writes, find_edited, find_obstacles, find_same
from mentorlog.git.process import GitRefusedError
from mentorlog.git.relationship_keys import NewNames
from mentorlog.git.repository import SYNC_NOTE, Repository, find_repository
from mentorlog.store.disk import files as disk
from mentorlog.store.paths import file_at, list_names, relative_path
from mentorlog.store.private import hide_private_text
from mentorlog.store.reader import examine_bytes
from mentorlog.store.yaml.conflict_marks import Labels
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

LEFT = "mentorlog-sync-index"
"""The index as a sync left it: what is staged later is the person's own."""

MERGE_HEAD = "MERGE_HEAD"
_MODE, _MESSAGE = "MERGE_MODE", "MERGE_MSG"
_PLAINLY = ("-c", "core.quotePath=false")
_REFUSED = 2
"""From this exit code on git has not merged; 1 says that something contradicts."""

_TEXTS = {
    "marks": "versions.conflict",
    "deleted": "versions.deleted",
    "moved": "versions.moved-twice",
    "unmarked": "versions.unmarked",
    "one-sided": "versions.one-sided",
}
"""What is said of files that wait, by how they do; the first that there is goes before."""

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
        disk.replace_file(folder / _MESSAGE, "\n\n".join(_word(self._repository, None)).encode())
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


def mark_waiting(repository: Repository, objects: Objects, waiting: Iterable[Waiting]) -> None:
    """Let git know which files wait, with the versions that they come from."""
    index = repository.folder / "index"
    for each in waiting:
        stages = _stages(each)
        gone = dict.fromkeys((each.path, *(path for path, _ in stages)))
        objects.stage(index, gone)
        rows = [
            f"{e.mode} {e.blob} {number}\t{path}" for path, found in stages for number, e in found
        ]
        objects.stage_rows(index, rows)


def _stages(waiting: Waiting) -> list[tuple[str, list[tuple[int, Entry]]]]:
    """Return the entries by path and stage; a meeting that both moved has one for each path."""
    trio = waiting.trio
    versions = [each.entry if each else None for each in trio.versions]
    numbered = [(number, each) for number, each in enumerate(versions, 1) if each]
    if trio.other is None:
        return [(waiting.path, numbered)]
    own = 3 if waiting.path == trio.other else 2
    rows = [(waiting.path, [each for each in numbered if each[0] == own])]
    if trio.base and trio.base.path not in (trio.path, trio.other):
        rows.append((trio.base.path, numbered[:1]))
    return rows


def refuse_or_commit(repository: Repository, waiting: Mapping[str, Waiting]) -> None:
    """Commit a merge in which nothing waits. Raises ConflictError where something does."""
    unmerged = find_unmerged(repository)
    if unmerged:
        index = repository.folder / "index"
        shutil.copy2(index, repository.folder / LEFT)
    refuse_waiting(repository, {path: how(repository, path, waiting) for path in unmerged})
    commit_merge(repository, None)


def how(repository: Repository, path: str, waiting: Mapping[str, Waiting]) -> str:
    """Return in which way a file of a merge that has just been made waits."""
    known = waiting.get(path)
    if known:
        return known.what
    stages = Objects(repository).waiting().get(path, {})
    raw = disk.read_bytes(repository.top / path)
    if len({2, 3} & {*stages}) == 1:
        return "deleted"
    return "marks" if raw is not None and has_marks(raw) else "unmarked"


def has_marks(raw: bytes) -> bool:
    """Return whether a file has git's marks in it."""
    return any(line.startswith((b"<<<<<<< ", b">>>>>>> ")) for line in raw.splitlines())


def find_unmerged(repository: Repository, index: Path | None = None) -> list[str]:
    """List the paths that wait in the index."""
    parts = repository.git("diff", "--name-only", "--diff-filter=U", "-z", index=index).parts
    return list(dict.fromkeys(parts))


def refuse_waiting(repository: Repository, waiting: Mapping[str, str]) -> None:
    """Raise ConflictError for files that a person has to look at; `waiting` says how they wait."""
    paths = {path: what for path, what in waiting.items() if _is_shown(repository, path)}
    kinds = [kind for kind in _TEXTS if kind in paths.values()]
    if not kinds:
        return
    first = [path for path, what in paths.items() if what == kinds[0]]
    problems: list[Problem] = []
    for path, what in paths.items():
        if what == "marks" or what != kinds[0]:
            problems += map(hide_private_text, find_problems(repository, path, what))
    files = ", ".join(repository.inside(path) or path for path in first)
    raise ConflictError(_TEXTS[kinds[0]], tuple(problems), files=files, folder=repository.typed)


def _is_shown(repository: Repository, path: str) -> bool:
    """Return whether a path is more than the place that a meeting was moved from."""
    return os.path.lexists(repository.top / path) or {*Objects(repository).waiting()[path]} != {1}


def commit_merge(repository: Repository, index: Path | None) -> None:
    """Commit a merge that is whole; `index` is one that holds nothing else, where it is needed."""
    subject, trailers = _word(repository, index)
    words = ("commit", "--quiet", "--cleanup=whitespace", "-m", subject, "-m", trailers)
    answer = repository.git.ask(*words, index=index)
    if answer.code:
        raise GitRefusedError("versions.merge-refused", repository.without_hooks(answer.printed))
    forget(repository)


def forget(repository: Repository) -> None:
    """Take away what was written down of a merge."""
    forget_stopped(repository)
    for name in (SYNC_NOTE, LEFT):
        (repository.folder / name).unlink(missing_ok=True)


def _word(repository: Repository, index: Path | None) -> tuple[str, str]:
    words = ("diff", "--cached", "-z", "--name-status", "--no-renames", "HEAD")
    parts = repository.git(*words, *repository.paths, index=index).parts
    rows = zip(parts[::2], parts[1::2], strict=True)
    inside = ((letter, repository.inside(path) or path) for letter, path in rows)
    return format_message("sync", count_sorts(each.file for each in read_changed(inside)))


_BASE, _OURS, _THEIRS = 1, 2, 3
_SIDES = {_OURS, _THEIRS}


def find_waiting(root: Path, keys: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Return a problem for each such file, of a whole journal or of the relationships `keys`.

    Where git cannot be asked there is none.
    """
    try:
        repository = find_repository(root)
        found = tuple(_find(repository)) if repository and repository.under_way else ()
    except GitRefusedError:
        return ()
    return tuple(each for each in found if keys is None or each.file.split("/")[0] in keys)


def _find(repository: Repository) -> Iterator[Problem]:
    objects = Objects(repository)
    for path, stages in objects.waiting().items():
        if repository.inside(path) is None:
            continue
        what = _how(repository, objects, path, stages)
        if what:
            yield from find_problems(repository, path, what)


def _how(
    repository: Repository, objects: Objects, path: str, stages: dict[int, Entry]
) -> str | None:
    sides = _SIDES & {*stages}
    if len(sides) == 1:
        return "deleted" if _BASE in stages else "moved"
    raw = _read(repository.top / path)
    if not sides or raw is None or has_marks(raw):
        return None
    filtered = Filtered(repository, objects)
    versions = (filtered.read(path, stages[number]) for number in sides)
    return "unmarked" if raw in versions else None


def find_problems(repository: Repository, path: str, what: str) -> Iterator[Problem]:
    """Yield what is to be said of a file that waits in this way."""
    file = repository.inside(path) or path
    name = file_at(file) if repository.inside(path) is not None else None
    if what == "marks":
        raw = _read(repository.top / path)
        found = examine_bytes(file, model_of(name.kind), raw) if name and raw is not None else None
        yield from found.problems if found else ()
    elif what == "deleted":
        lives_on = _place_of_same(repository, name) if name else None
        facts: dict[str, object] = {"kind": "moved", "other": lives_on} if lives_on else {}
        yield Problem("merge-deleted", file, facts=facts)
    else:
        yield Problem(f"merge-{what}", file)


def _place_of_same(repository: Repository, name: FileName) -> str | None:
    """Find the file in which a meeting lives on that was moved: it has the same `uid`."""
    if name.kind is not Kind.MEETING:
        return None
    own = _uid(repository, name)
    folder = relative_path(replace(name, meeting=None))
    others = (file_at(f"{folder}/{each}") for each in list_names(repository.root / folder))
    return next(
        (
            relative_path(each)
            for each in others
            if each and each.meeting != name.meeting and _uid(repository, each) == own
        ),
        None,
    )


def _uid(repository: Repository, name: FileName) -> str:
    raw = _read(repository.root / relative_path(name))
    try:
        said = parse_document((raw or b"").decode()).data.get("uid")
    except (YamlTextError, UnicodeDecodeError):
        said = None
    return str(said or f"{name.relationship}-{name.meeting}@mentorlog")


def _read(path: Path) -> bytes | None:
    try:
        return disk.read_bytes(path)
    except MentorlogError:
        return None
