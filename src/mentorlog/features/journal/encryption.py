"""Encryption of what git stores: refused if incomplete, set up, proved, explained."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.git.encryption import (
    Encryption,
    begin_encryption,
    encrypt_committed,
    refuse_unready,
    refuse_unusable,
)
from mentorlog.git.repository import find_repository, get_repository
from mentorlog.store.git_attributes import Scope, find_scope

if TYPE_CHECKING:
    from mentorlog.session.context import Context


def refuse_encryption(root: Path) -> None:
    """Raise GitRefusedError where encryption would fail, before anything is written."""
    # The journal may not exist yet: then git is tried in the nearest folder that does.
    folder = next(each for each in (root, *root.parents) if each.is_dir())
    refuse_unusable(folder)
    if folder == root and (repository := find_repository(root)):
        refuse_unready(repository)


def encrypt_journal(ctx: Context, wanted: Scope) -> Encryption:
    """Set up encryption in git, commit the files with it, and prove that it works.

    What the command wrote is committed first, with the encryption in force. Raises GitRefusedError.
    """
    from mentorlog.git.commit import commit_changes
    from mentorlog.git.commit_attempt import BEGINS, Told

    repository = get_repository(ctx.store.root)
    scope: Scope = "all" if find_scope(ctx.store.root) == "all" else wanted
    made_key = begin_encryption(repository, scope)
    kept = commit_changes(repository, ctx.store.machine, ctx.store.record, Told(BEGINS))
    if not kept.left:
        ctx.store.record.clear()
        # All is committed already, so the commit at the end of the command is not wanted.
        ctx.session.commits = False
    return encrypt_committed(repository, ctx.store.machine, scope, made_key=made_key)


def format_encryption(ctx: Context, done: Encryption) -> Iterator[str]:
    """Return what holds now, how it was proved, and how to keep the key and to unlock elsewhere."""
    texts = ctx.texts
    yield texts(f"encryption.{'on' if done.is_new else 'there'}.{done.scope}")
    yield texts.count("encryption.proved", done.files) if done.files else texts("encryption.tried")
    yield texts("encryption.look", folder=get_repository(ctx.store.root).typed)
    if done.remembers:
        yield texts("encryption.remembers")
    if done.is_new and not done.made_key:
        yield texts("encryption.known-key")
    yield ""
    yield texts("encryption.key", folder=get_repository(ctx.store.root).typed)
    yield texts("encryption.elsewhere")
