"""The repository that a journal lies in, and what is under way in it."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mentorlog.errors import NotFoundError
from mentorlog.git.left_locks import free_locks
from mentorlog.git.printed import find_reason, find_words
from mentorlog.git.process import Answer, Git, GitRefusedError, literal
from mentorlog.store.disk import files

PATIENCE = 2.0
"""Seconds that we wait for another git to let go of the index."""

PLAIN_PATHS = "--no-literal-pathspecs"
"""What has to stand before `check-ignore`, which takes its paths literally anyway."""

SYNC_NOTE = "mentorlog-sync"
"""The file in which a sync says what it merges, as long as that waits to be mended."""

_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg")
_GITS_OWN = ("error: gpg failed to sign", "fatal: failed to write", "fatal: cannot lock ref")
"""How sentences on a commit begin that are git's, whatever hooks there are."""

_INDEX_LOCK = "index.lock"
_PAUSE = 0.02
_SCRATCH = "mentorlog-scratch-"
_OLD = 3600
"""Seconds after which nobody uses a folder of scratch any more."""

_REMEDY = re.compile(r"^\s*git config .*safe\.directory.*$", re.MULTILINE)
"""The line that git prints for who trusts a folder of another owner."""

_UNDER_WAY = {
    "MERGE_HEAD": "merge",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "BISECT_LOG": "bisect",
}


@dataclass(frozen=True)
class Repository:
    """The repository around the journal at `root`.

    `top` is the folder of its files, `folder` git's own one, `prefix` the way from `top` to the
    journal, with a `/` at its end, or nothing. `git` runs in `top`.
    """

    root: Path
    top: Path
    folder: Path
    prefix: str
    git: Git = field(compare=False)

    @property
    def typed(self) -> str:
        """Return the journal's folder as one types it in a shell."""
        return shlex.quote(str(self.root))

    @property
    def beginning(self) -> Path:
        """Return where it is noted that we made the repository, and no commit in it yet."""
        return self.folder / "mentorlog-begins"

    @property
    def head(self) -> str | None:
        """Return the newest commit; None where there is none yet."""
        return self.commit("HEAD")

    def commit(self, name: str) -> str | None:
        """Return the commit that a name means; None for none."""
        answer = self.git.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        return answer.line if answer.code == 0 else None

    @property
    def branch(self) -> str | None:
        """Return the branch that is checked out, be there a commit on it or not; None for none."""
        answer = self.git.ask("symbolic-ref", "--quiet", "HEAD")
        return answer.line.removeprefix("refs/heads/") if answer.code == 0 else None

    @property
    def under_way(self) -> str | None:
        """Return what is under way, such as `merge`, in git's own word."""
        found = (word for name, word in _UNDER_WAY.items() if (self.folder / name).exists())
        return next(found, None)

    @property
    def sync_waits(self) -> bool:
        """Return whether what is under way is a merge that a sync had to leave."""
        notes = [files.read_bytes(self.folder / name) for name in (SYNC_NOTE, "MERGE_HEAD")]
        return None not in notes and len({(note or b"").strip() for note in notes}) == 1

    @property
    def paths(self) -> tuple[str, ...]:
        """Return the words that confine git to the journal."""
        return ("--", literal(self.prefix) if self.prefix else ".")

    def inside(self, path: str) -> str | None:
        """Return the path inside the journal of a path in the repository; None outside of it."""
        is_inside = path.startswith(self.prefix)
        return path.removeprefix(self.prefix) if is_inside else None

    def refuse_unready(self) -> None:
        """Raise GitRefusedError where no commit of ours would be in its place."""
        if self.sync_waits:
            raise GitRefusedError("versions.sync-waits")
        if word := self.under_way:
            raise GitRefusedError("versions.under-way", what=word)
        if self.branch is None:
            raise GitRefusedError("versions.detached")

    def why_not_committed(self, answer: Answer) -> GitRefusedError:
        """Return why git made no commit: nobody to make it, a kill, a hook, or git's own reason."""
        printed = answer.printed
        if "tell me who you are" in printed or "empty ident" in printed:
            return GitRefusedError("versions.nobody")
        if answer.code < 0:
            return GitRefusedError("versions.stopped")
        refused = GitRefusedError("versions.commit-refused", self._without_hooks(printed))
        if refused.facts["reason"]:
            return refused
        words = self.words_of(printed)
        return GitRefusedError("versions.hook-said" if words else "versions.hook", reason=words)

    def _without_hooks(self, printed: str) -> str:
        """Return what a commit printed, without what a hook may have: it may quote a journal."""
        folder = self.top / self.git("rev-parse", "--git-path", "hooks").line
        # What git prints itself quotes no file; a hook may print one whole.
        if not any(os.access(folder / name, os.X_OK) for name in _HOOKS):
            return printed
        return "\n".join(each for each in printed.splitlines() if each.startswith(_GITS_OWN))

    @contextlib.contextmanager
    def scratch(self) -> Iterator[Path]:
        """Yield a folder of git's own, for a moment: what is merged in it may be private."""
        with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=self.folder) as name:
            yield Path(name)

    @contextlib.contextmanager
    def holding_index(self) -> Iterator[Path]:
        """Lock the index for a moment, in the way of git itself, and yield where it is.

        The journal's own lock has to be held: then a lock of the index that bears our sign is one
        that a killed mentorlog left, and is taken over. Raises GitRefusedError where another git
        does not let go of it.
        """
        index = self.folder / "index"
        lock = index.with_name(_INDEX_LOCK)
        deadline = time.monotonic() + PATIENCE
        # Made only if it is not there, as git makes it: of two, one waits.
        while not _begin(lock, self._sign):
            if time.monotonic() > deadline:
                raise GitRefusedError("versions.locked", lock=str(lock))
            time.sleep(_PAUSE)
        try:
            yield index
        finally:
            lock.unlink(missing_ok=True)

    @property
    def _sign(self) -> bytes:
        return os.fsencode(f"mentorlog {self.root}\n")

    def free_locks(self) -> None:
        """Take away the locks that a killed mentorlog, or its git, left; its own has to be held."""
        lock = self.folder / _INDEX_LOCK
        with contextlib.suppress(OSError):
            if lock.read_bytes() == self._sign:
                lock.unlink()
        free_locks(self.folder, self.top)

    def left_scratch(self) -> list[Path]:
        """List the folders of scratch that lie about, those of a killed mentorlog among them."""
        return sorted(self.folder.glob(f"{_SCRATCH}*"))

    def sweep(self) -> None:
        """Take away what a killed mentorlog left long ago."""
        for folder in self.left_scratch():
            with contextlib.suppress(OSError):
                if folder.stat().st_mtime < time.time() - _OLD:
                    shutil.rmtree(folder)

    def reason_of(self, printed: str) -> str:
        """Return why a hook or another place refused, else why git itself did."""
        return self.words_of(printed) or find_reason(printed)

    def words_of(self, printed: str) -> str:
        """Return what a hook or another place said, without a word of the journal."""
        return find_words(printed, self.root)


def _begin(lock: Path, sign: bytes) -> bool:
    try:
        handle = os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        with contextlib.suppress(OSError):
            return lock.read_bytes() == sign
        return False
    try:
        os.write(handle, sign)
    finally:
        os.close(handle)
    return True


def find_repository(root: Path, *, may_ask: bool = False) -> Repository | None:
    """Find the repository around a journal; None where it lies in none.

    Raises GitRefusedError where there is no git, or where it does not want to look.
    """
    git = Git(root, may_ask=may_ask)
    answer = git.ask("rev-parse", "--show-toplevel", "--show-prefix", "--absolute-git-dir")
    if answer.code:
        if "not a git repository" in answer.printed:
            return None
        if remedy := _REMEDY.search(answer.printed):
            raise GitRefusedError("versions.distrusted", answer.printed, remedy=remedy[0].strip())
        raise GitRefusedError("versions.refused", answer.printed)
    top, prefix, folder = answer.line.split("\n")
    inner = Git(Path(top), own=Path(folder), may_ask=may_ask)
    return Repository(root, Path(top), Path(folder), prefix, inner)


def get_repository(root: Path, *, may_ask: bool = False) -> Repository:
    """Return the repository around a journal. Raises NotFoundError, and what finding raises."""
    found = find_repository(root, may_ask=may_ask)
    if found is None:
        raise NotFoundError("versions.no-repository")
    return found


def _ignores(repository: Repository, path: Path) -> bool:
    words = (PLAIN_PATHS, "check-ignore", "--quiet", str(path))
    return repository.git.ask(*words).code == 0


def make_repository(root: Path) -> bool:
    """Make the journal's folder a repository; False where it lies in one that sees it.

    Its first commit, whenever it can be made, holds all that is in the journal. Raises
    GitRefusedError.
    """
    around = find_repository(root)
    if around and not _ignores(around, root):
        return False
    Git(root)("init", "--quiet")
    get_repository(root).beginning.touch(0o600)
    return True
