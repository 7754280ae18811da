"""Deleting inside the journal: never through a link, never in a folder outside."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from mentorlog.errors import UnreadableError
from mentorlog.store.disk import files as disk


def refuse_links(root: Path, path: Path) -> None:
    """Raise UnreadableError where a folder on the way from the journal to `path` is a link.

    `path` itself may be one: what is deleted then is the link, and not what it leads to.
    """
    if not path.is_relative_to(root) or path == root or ".." in path.parts:
        raise UnreadableError("errors.linked", file=str(path))
    for folder in reversed(path.parents):
        if folder != root and folder.is_relative_to(root) and folder.is_symlink():
            raise UnreadableError("errors.linked", file=folder.relative_to(root).as_posix())


def remove_inside(root: Path, path: Path) -> None:
    """Delete a file or a link of the journal; one that is gone already is no error.

    Raises UnreadableError for what `refuse_links` refuses, and SystemRefusedError.
    """
    refuse_links(root, path)
    disk.remove_file(path)


def remove_empty_around(root: Path, files: Iterable[Path]) -> None:
    """Remove the folders of the journal around files that are gone, where nothing else lies."""
    around = {parent for path in files for parent in path.parents if root in parent.parents}
    for folder in sorted(around, key=lambda each: -len(each.parts)):
        _remove_folder(root, folder)


def remove_empty_tree(root: Path, folder: Path) -> None:
    """Remove a folder of the journal with those in it, as far as no file lies in them."""
    for top, _, _ in os.walk(folder, topdown=False, followlinks=False):
        _remove_folder(root, Path(top))


def _remove_folder(root: Path, folder: Path) -> None:
    with contextlib.suppress(OSError, UnreadableError):
        refuse_links(root, folder)
        folder.rmdir()
