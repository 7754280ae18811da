"""Encryption of what git stores, by the person's own git-crypt; files on the disk stay readable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mentorlog.errors import MentorlogError
from mentorlog.git.commit import commit_entries
from mentorlog.git.filtered import Filtered, find_filters, has_filter
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import Git, GitRefusedError
from mentorlog.git.repository import Repository
from mentorlog.store.disk import files
from mentorlog.store.disk.files import LOCKED
from mentorlog.store.git_attributes import ATTRIBUTES, PATTERNS, Scope, add_patterns
from mentorlog.store.machine_folder import MachineFolder

_FILTER = "git-crypt"
_PROBE = {"private": "mentorlog/private/approach.yaml", "all": "mentorlog.yaml"}
"""Files that are nowhere, to see what would become of one."""

_SAMPLE = b"how: This is read by nobody.\n"


@dataclass(frozen=True)
class Encryption:
    """What is encrypted from now on: how many files are so already, and what is not.

    `is_new` where it was not so before; `made_key` where the repository had no key before;
    `remembers` where older commits hold files of that scope as they were.
    """

    scope: Scope
    files: int
    is_new: bool
    made_key: bool
    remembers: bool


def refuse_unusable(folder: Path) -> None:
    """Raise GitRefusedError where git-crypt is missing, or git does not know who the person is."""
    git = Git(folder)
    if git.ask("crypt", "--version").code:
        raise GitRefusedError("encryption.no-git-crypt")
    if git.ask("var", "GIT_COMMITTER_IDENT").code:
        raise GitRefusedError("versions.nobody")


def refuse_unready(repository: Repository) -> None:
    """Raise GitRefusedError where a key is missing that is somewhere else, or edits wait."""
    repository.refuse_unready()
    if not _has_key(repository) and any(_locked(repository)):
        raise GitRefusedError("encryption.locked", folder=repository.typed)
    words = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=no")
    rows = repository.git(*words, *repository.paths).parts
    edited = [row[3:] for row in rows if row[3:] != _attributes(repository)]
    if edited or not _attributes_are_ours(repository):
        named = [repository.inside(each) or each for each in edited] or [ATTRIBUTES]
        raise GitRefusedError("encryption.uncommitted", files=", ".join(sorted(named)))


def begin_encryption(repository: Repository, scope: Scope) -> bool:
    """Make a key where there is none, and let git encrypt; return whether a key was made."""
    made = not _has_key(repository)
    if made:
        repository.git("crypt", "init", text="encryption.refused")
    path = repository.root / ATTRIBUTES
    before = files.read_bytes(path)
    raw = add_patterns(before or b"", scope)
    if raw != before:
        files.replace_file(path, raw)
    return made


def encrypt_committed(
    repository: Repository, machine: MachineFolder, scope: Scope, *, made_key: bool
) -> Encryption:
    """Commit the files that git has in the clear once more, encrypted, and prove that they are.

    Raises GitRefusedError.
    """
    remembers = _remembers(repository, scope)
    objects = Objects(repository)
    wanted = dict(_changed(repository, objects))
    if wanted:
        commit_entries(repository, machine, wanted)
    proved = prove(repository, scope)
    return Encryption(scope, proved, bool(wanted) or made_key, made_key, remembers)


def prove(repository: Repository, scope: Scope) -> int:
    """Count the files that git stores encrypted and can show again, when that is so of all.

    One that is nowhere is tried too. Raises GitRefusedError, which names those that are not.
    """
    objects = Objects(repository)
    filtered = Filtered(repository, objects)
    probe = f"{repository.prefix}{_PROBE[scope]}"
    sample = Entry("100644", objects.name(probe, _SAMPLE, None, write=True))
    open_files = [] if _is_shown(objects, filtered, probe, sample, _SAMPLE) else [probe]
    proved = 0
    for path, entry in _in_scope(repository, objects, scope):
        raw = files.read_bytes(repository.top / path)
        if not _is_shown(objects, filtered, path, entry, raw):
            open_files.append(path)
        proved += 1
    if open_files:
        named = ", ".join(repository.inside(each) or each for each in open_files)
        raise GitRefusedError("encryption.not-proved", files=named)
    return proved


def _is_shown(
    objects: Objects, filtered: Filtered, path: str, entry: Entry, raw: bytes | None
) -> bool:
    """Return whether git has nothing readable of a file, and shows it as it was."""
    stored = objects.read(entry.blob)
    if not stored:
        return True
    try:
        shown = filtered.read(path, entry)
    except MentorlogError:
        return False
    return stored.startswith(LOCKED) and (raw is None or _same(shown, raw))


def _same(one: bytes, other: bytes) -> bool:
    return one.replace(b"\r\n", b"\n") == other.replace(b"\r\n", b"\n")


def _has_key(repository: Repository) -> bool:
    return has_filter(repository, _FILTER)


def _attributes(repository: Repository) -> str:
    return f"{repository.prefix}{ATTRIBUTES}"


def _attributes_are_ours(repository: Repository) -> bool:
    """Return whether our own lines are all that is not committed in the attributes."""
    now = files.read_bytes(repository.root / ATTRIBUTES) or b""
    known = repository.git.ask("cat-file", "blob", f"HEAD:{_attributes(repository)}")
    before = known.out if known.code == 0 else b""
    return now == before or any(now == add_patterns(before, scope) for scope in PATTERNS)


def _locked(repository: Repository) -> Iterator[str]:
    objects = Objects(repository)
    tree = objects.tree(repository.head, whole=True)
    for path in _filtered(repository, tree):
        if tree[path].is_file and objects.read(tree[path].blob).startswith(LOCKED):
            yield path


def _filtered(repository: Repository, paths: Iterable[str]) -> list[str]:
    """List those of the paths that the attributes give to git-crypt."""
    return [path for path, name in find_filters(repository, paths).items() if name == _FILTER]


def _in_scope(
    repository: Repository, objects: Objects, scope: Scope
) -> Iterator[tuple[str, Entry]]:
    """List the committed files that have to be encrypted, whatever attributes say."""
    for path, entry in objects.tree(repository.head).items():
        inside = repository.inside(path) or ""
        parts = inside.split("/")
        is_private = len(parts) > 2 and parts[1] == "private"  # noqa: PLR2004 - WHO/private/FILE
        is_own = not any(part.startswith(".git") for part in parts)
        if entry.is_file and (is_private if scope == "private" else is_own):
            yield path, entry


def _changed(repository: Repository, objects: Objects) -> Iterator[tuple[str, Entry]]:
    """Find the entries that are other ones now: the attributes, and what stands in the clear."""
    tree = objects.tree(repository.head)
    path = _attributes(repository)
    raw = files.read_bytes(repository.root / ATTRIBUTES) or b""
    known = tree.get(path)
    blob = objects.keep(raw)
    if known is None or known.blob != blob:
        yield path, Entry(known.mode if known else "100644", blob)
    for each in _filtered(repository, tree):
        entry = tree[each]
        stored = objects.read(entry.blob) if entry.is_file else b""
        if stored and not stored.startswith(LOCKED):
            yield each, Entry(entry.mode, objects.name(each, stored, None, write=True))


def _remembers(repository: Repository, scope: Scope) -> bool:
    """Return whether a commit so far holds a file of that scope in the clear."""
    inside = "*/private/**" if scope == "private" else "**/*.yaml"
    place = f":(top,glob){repository.prefix}{inside}"
    words = ("log", "--all", "--format=", "--raw", "--no-abbrev", "--no-renames")
    rows = repository.git.ask(*words, "--", place).line.splitlines()
    names = {row.split()[3] for row in rows if row.startswith(":")}
    raw = "".join(f"{name}\n" for name in names if name.strip("0")).encode()
    return any(
        stored and not stored.startswith(LOCKED)
        for stored in _read_batch(repository.git("cat-file", "--batch", stdin=raw).out)
    )


def _read_batch(out: bytes) -> Iterator[bytes]:
    """Read the objects that `git cat-file --batch` prints, each behind a line with its size."""
    while out:
        head, _, rest = out.partition(b"\n")
        size = int(head.split()[-1])
        yield rest[:size]
        out = rest[size + 1 :]
