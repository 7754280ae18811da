"""Who else may come to see a journal: users of the computer, a cloud, a public repository."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from os.path import lexists
from pathlib import Path

from mentorlog.errors import Problem
from mentorlog.store.disk import system
from mentorlog.store.git_attributes import find_scope, keeps_private_files
from mentorlog.store.git_folder import has_remote, public_remotes

_CLOUDS: tuple[tuple[str, str], ...] = (
    (r"dropbox", "Dropbox"),
    (r"onedrive", "OneDrive"),
    (r"google ?drive|my drive|mit drev", "Google Drive"),
    (r"icloud ?drive|com~apple~clouddocs|mobile documents", "iCloud"),
    (r"nextcloud", "Nextcloud"),
    (r"owncloud", "ownCloud"),
    (r"(?-i:Box)( Sync|-Box)?", "Box"),
    (r"pcloud ?(drive)?", "pCloud"),
    (r"(?-i:MEGA)(sync)?", "MEGA"),
    (r"proton ?drive", "Proton Drive"),
    (r"jottacloud", "Jottacloud"),
    (r"kdrive", "kDrive"),
    (r"seafile", "Seafile"),
    (r"syncthing", "Syncthing"),
    (r"cloudstorage", "macOS"),
)
"""How the folders of sync programs are called; but for two common words in any case."""

_OWNER = r"( ?[-(].*|\d+)?"
"""What may stand behind: `OneDrive - Aarhus Universitet`, `Dropbox (Personal)`."""

_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
"""What sync programs leave in the folder that they copy, and nowhere else."""


def find_exposures(root: Path) -> Iterator[Problem]:
    """Warn of each way on which others than its owner may come to read the journal."""
    if system.HAS_OWNERS and is_open_to_others(root):
        yield _warning("readable-by-others", folder=str(root))
    cloud = _cloud_around(root)
    if cloud:
        yield _warning("synced-folder", folder=str(cloud[0]), cloud=cloud[1])
    for remote, host in public_remotes(root):
        yield _warning("public-remote", remote=remote, host=host)
    if keeps_private_files(root) and has_remote(root) and find_scope(root) is None:
        yield _warning("open-private-notes")


def _warning(code: str, **facts: object) -> Problem:
    return Problem(code, severity="warning", facts=facts)


def is_open_to_others(root: Path) -> bool:
    """Return whether every user of the computer can look into a folder, those above it passed."""
    return _allows(root, stat.S_IROTH | stat.S_IXOTH) and all(
        _allows(folder, stat.S_IXOTH) for folder in root.parents
    )


def _allows(folder: Path, mode: int) -> bool:
    return folder.stat().st_mode & mode == mode


def _cloud_around(root: Path) -> tuple[Path, str] | None:
    """Return the nearest folder that a sync program copies, and the program."""
    for folder in (root, *root.parents):
        for pattern, cloud in _CLOUDS:
            if re.fullmatch(f"({pattern}){_OWNER}", folder.name, re.IGNORECASE):
                return folder, cloud
        for mark, cloud in _MARKS.items():
            if lexists(folder / mark):
                return folder, cloud
    return None
