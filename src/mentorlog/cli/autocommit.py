"""The commit at the end of a command that changed something, whichever command it was.

It surrounds every run, and commits when the command is done, paused, interrupted or has failed:
what was saved until then is committed. Nothing is imported where nothing was written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentorlog.errors import MentorlogError
    from mentorlog.git.commit_attempt import Kept
    from mentorlog.session.session import Session
    from mentorlog.store.writing.file_change import FileChange
    from mentorlog.store.writing.store import Store
    from mentorlog.texts import Texts


_BY_HAND = {"edit", "undo"}


@contextmanager
def autocommit(session: Session) -> Iterator[None]:
    """Commit what the command inside writes; a reason against it is noted in the session."""
    try:
        yield
    # Also after an error: what was saved until then is on the disk, and belongs to this command.
    finally:
        store = session.store
        if store is not None and (store.record or session.commits):
            session.remarks += _keep(session, store, store.record)


def _keep(session: Session, store: Store, record: Sequence[FileChange]) -> list[str]:
    from mentorlog.errors import MentorlogError, SystemRefusedError

    why: MentorlogError
    try:
        if not (session.commits or _wants_commits(store)):
            return []
        return _commit(session, store, record)
    except MentorlogError as error:
        why = error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        why = SystemRefusedError("versions.refused", reason=reason)
    return [*_say_why(session.texts, why), *_keep_replaced_anyway(session, store, record)]


def _say_why(texts: Texts, error: MentorlogError) -> list[str]:
    why = texts(error.text, **error.facts)
    return [texts("versions.not-committed", why=why), *_hint(texts, error.text, error.facts)]


def _wants_commits(store: Store) -> bool:
    """Return whether `journal.yaml` asks for commits; a broken one counts only under git.

    Raises SystemRefusedError for a broken one.
    """
    from mentorlog.errors import SystemRefusedError, UnreadableError
    from mentorlog.store.git_folder import find_git

    try:
        git = store.load_journal().git
    except UnreadableError as error:
        if find_git(store.root) is None:
            return False
        raise SystemRefusedError("versions.unknown") from error
    return git is not None and git.commit


def _commit(session: Session, store: Store, record: Sequence[FileChange]) -> list[str]:
    from mentorlog.git.changed_files import REDOES
    from mentorlog.git.commit import commit_changes
    from mentorlog.git.commit_attempt import Told
    from mentorlog.git.repository import get_repository
    from mentorlog.git.uncommitted import Uncommitted, forget_uncommitted, note_uncommitted

    repository = get_repository(store.root)
    command = session.command or ""
    noted = f"{command} --redo" if REDOES in session.trailers else command
    # Noted before the commit and forgotten after it: if this run is killed in between, the next
    # command still knows what was written and never committed.
    if record:
        files = tuple(dict.fromkeys(each.file for each in record))
        note_uncommitted(repository, Uncommitted(noted, files))
    told = Told(command, session.trailers, session.words)
    kept = commit_changes(repository, store.machine, record, told)
    if kept.left:
        left = tuple(sorted(kept.left))
        note_uncommitted(repository, Uncommitted(noted, left, is_whole=kept.commit is None))
    else:
        forget_uncommitted(repository)
    left_out = _say_what_was_left(session.texts, kept)
    return [*left_out, *_keep_replaced(session, store, kept.replaced)]


def _keep_replaced_anyway(
    session: Session, store: Store, record: Sequence[FileChange]
) -> list[str]:
    """Store uncommitted text that a command replaced, where no commit could be made.

    Nothing is stored where git itself cannot be asked which text that is.
    """
    from mentorlog.errors import MentorlogError

    with suppress(MentorlogError, OSError):
        from mentorlog.git.commit import find_replaced
        from mentorlog.git.repository import get_repository

        replaced = find_replaced(get_repository(store.root), record)
        return _keep_replaced(session, store, replaced)
    return []


def _say_what_was_left(texts: Texts, kept: Kept) -> list[str]:
    lines: list[str] = []
    for reason in dict.fromkeys(kept.left.values()):
        files = ", ".join(sorted(file for file, why in kept.left.items() if why == reason))
        text = f"versions.left-{reason}"
        lines += [texts(text, files=files), *_hint(texts, text, {})]
    return lines


def _keep_replaced(session: Session, store: Store, replaced: Mapping[str, bytes]) -> list[str]:
    """Store uncommitted text that a command replaced; return lines on where it is.

    What a person replaced in their editor, or undid, they changed on purpose.
    """
    if session.command in _BY_HAND:
        return []
    lines = []
    for file, raw in replaced.items():
        name = f"{PurePosixPath(file).with_suffix('').as_posix().replace('/', '-')}-before"
        path = store.machine.keep_unsaved(name, raw.decode("utf-8", "replace").rstrip("\n"))
        lines.append(session.texts("versions.replaced", file=file, path=path))
    return lines


def _hint(texts: Texts, text: str, facts: dict[str, object]) -> list[str]:
    key = f"{text}.hint"
    return texts(key, **facts).splitlines() if texts.has(key) else []
