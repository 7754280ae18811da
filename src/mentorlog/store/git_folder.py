"""The git repository that a journal lies in, and where its remotes lead; git itself is not run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import isfile, lexists
from pathlib import Path
from urllib.parse import urlsplit

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files

_PUBLIC_HOSTS = frozenset(
    (
        *("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sr.ht", "gitea.com"),
        *("sourceforge.net", "framagit.org", "notabug.org", "gitee.com", "salsa.debian.org"),
        *("launchpad.net", "disroot.org", "pagure.io", "azure.com", "visualstudio.com"),
    )
)
_OPEN_PROTOCOLS = frozenset(("git", "http", "ftp"))
"""Those in which everybody on the way can read along."""

_SECTION = re.compile(r'\s*\[\s*remote\s+"(.*)"\s*\]')
_URL = re.compile(r"\s*(?:push)?url\s*=\s*(.*?)\s*", re.IGNORECASE)
_SHORT_URL = re.compile(r"(?:[^/@:]+@)?([^/:@]{2,}):(?!//)")
"""The way ssh names a place, `git@host:path`; one letter is a drive of Windows."""


def find_git(root: Path) -> Path | None:
    """Return the repository that a folder lies in, whose history remembers what was removed."""
    return next((each for each in (root, *root.parents) if lexists(each / ".git")), None)


def public_remotes(root: Path) -> tuple[tuple[str, str], ...]:
    """List the name and the host of each remote at which a repository may be public.

    The rest of an address is not told: it may hold a password.
    """
    repository = find_git(root)
    remotes = _remotes(find_git_folder(repository)) if repository else ()
    found = ((name, _public_host(url)) for name, url in remotes)
    return tuple(dict.fromkeys((name, host) for name, host in found if host))


def has_remote(root: Path) -> bool:
    """Return whether the repository is sent anywhere, to a folder of this computer too."""
    repository = find_git(root)
    return repository is not None and any(_remotes(find_git_folder(repository)))


def _public_host(url: str) -> str:
    protocol, host = _protocol_and_host(url)
    is_known = any(host == each or host.endswith(f".{each}") for each in _PUBLIC_HOSTS)
    return host if is_known or protocol in _OPEN_PROTOCOLS else ""


def find_git_folder(repository: Path) -> Path:
    """Return where git keeps its configuration; a file `.git` names it, as in a worktree."""
    inner = repository / ".git"
    if not isfile(inner):  # noqa: PTH113 - unlike a Path's, it never raises
        return inner
    named = _lines(inner)[:1]
    folder = repository / named[0].removeprefix("gitdir:").strip() if named else inner
    common = _lines(folder / "commondir")[:1]
    return folder / common[0].strip() if common else folder


def _remotes(folder: Path) -> Iterator[tuple[str, str]]:
    remote: str | None = None
    for line in _lines(folder / "config"):
        if line.lstrip().startswith("["):
            section = _SECTION.match(line)
            remote = section[1] if section else None
        elif remote is not None and (url := _URL.fullmatch(line)):
            yield remote, url[1].strip('"')


def _protocol_and_host(url: str) -> tuple[str, str]:
    """Take apart `https://host/path` and `git@host:path`; a path on this computer has no host."""
    short = _SHORT_URL.match(url)
    if short and "://" not in url:
        return "ssh", short[1].lower()
    try:
        parts = urlsplit(url)
        return parts.scheme.lower(), (parts.hostname or "").lower()
    except ValueError:
        return "", ""


def _lines(path: Path) -> list[str]:
    try:
        return (files.read_bytes(path) or b"").decode("utf-8", "replace").splitlines()
    except MentorlogError:
        return []
