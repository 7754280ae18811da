"""What `.gitattributes` say of encryption; git itself is not run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files
from mentorlog.store.git_folder import find_git, find_git_folder

Scope = Literal["private", "all"]
"""What is encrypted: the private notes, or all of the journal's files."""

ATTRIBUTES = ".gitattributes"
PATTERNS: dict[Scope, tuple[str, ...]] = {
    "private": ("*/private/** filter=git-crypt diff=git-crypt",),
    "all": ("* filter=git-crypt diff=git-crypt", ".git* !filter !diff"),
}
"""The lines that let git-crypt encrypt; git has to read its own files."""

_FILTER = re.compile(r"(?:^|\s)(?:filter=(\S+)|([-!])filter|filter)(?=\s|$)")
_PRIVATE_FILE = re.compile(rb"private/(?:approach|\d{4}-\d\d-\d\d(?:-\d+)?)\.yaml\0")
_SIGNS = {"**/": "(?:.*/)?", "/**": "/.*", "*": "[^/]*", "?": "[^/]"}
_SIGN = re.compile(r"^\*\*/|/\*\*$|\*|\?")


def add_patterns(raw: bytes, scope: Scope) -> bytes:
    """Return attributes with the lines of a scope at their end, those that are not there yet."""
    newline = "\r\n" if b"\r\n" in raw else "\n"
    there = {line.strip() for line in raw.decode("utf-8", "replace").splitlines()}
    missing = [line for line in PATTERNS[scope] if line not in there]
    if missing and raw and not raw.endswith(b"\n"):
        raw += newline.encode()
    return raw + "".join(f"{line}{newline}" for line in missing).encode()


def find_scope(root: Path) -> Scope | None:
    """Return what of a journal git encrypts by its attributes; None for nothing."""
    if encrypts(root, "journal.yaml"):
        return "all"
    return "private" if encrypts(root, "mentorlog/private/approach.yaml") else None


def keeps_private_files(root: Path) -> bool:
    """Return whether git's index names a private file, be it committed or about to be."""
    repository = find_git(root)
    if repository is None:
        return False
    return _PRIVATE_FILE.search(_read(find_git_folder(repository) / "index")) is not None


def encrypts(root: Path, path: str) -> bool:
    """Return whether the attributes give a file of the journal to a program that encrypts."""
    top = find_git(root)
    if top is None:
        return False
    found = ""
    for folder, raw in _attributes(top, root):
        inside = (root / path).relative_to(folder).as_posix()
        for line in raw.decode("utf-8", "replace").splitlines():
            pattern, _, said = line.strip().partition(" ")
            named = _FILTER.search(said)
            if named and not pattern.startswith("#") and _matches(pattern, inside):
                found = named[1] or ""
    return "crypt" in found


def _attributes(top: Path, root: Path) -> Iterator[tuple[Path, bytes]]:
    """Return the attributes that hold in a journal, those that decide last."""
    inner = root.relative_to(top).parts
    for folder in (top.joinpath(*inner[:depth]) for depth in range(len(inner) + 1)):
        yield folder, _read(folder / ATTRIBUTES)
    yield top, _read(find_git_folder(top) / "info" / "attributes")


def _matches(pattern: str, path: str) -> bool:
    """Return whether a pattern of git means a path: one without `/` means the file's name."""
    if "/" not in pattern:
        path = path.rpartition("/")[2]
    parts, end = [], 0
    bare = pattern.removeprefix("/")
    for sign in _SIGN.finditer(bare):
        parts += [re.escape(bare[end : sign.start()]), _SIGNS[sign[0]]]
        end = sign.end()
    return re.fullmatch("".join([*parts, re.escape(bare[end:])]), path) is not None


def _read(path: Path) -> bytes:
    try:
        return files.read_bytes(path) or b""
    except MentorlogError:
        return b""
