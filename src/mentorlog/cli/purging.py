"""Find what is to be removed, show it, ask, remove it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mentorlog.errors import DeclinedError, UsageError
from mentorlog.output.data import changed_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.purging import find_old_files, find_relationship_files, remove_files
from mentorlog.store.remotes import find_git
from mentorlog.store.writing import Changed

if TYPE_CHECKING:
    from mentorlog.cli.context import Context

_MOST = 40


def purge_journal(here: Context, who: str | None, before: str | None, *, agreed: bool) -> Outcome:
    """Remove a relationship, or what is older than a day; nothing without a yes."""
    if who is None and before is None:
        raise UsageError("purge.what")
    day = here.day(before, past=True) if before else None
    files = _find(here, who, day)
    names = [path.relative_to(here.store.root).as_posix() for path in files]
    if names:
        _agree(here, names, agreed=agreed)
    if files:
        remove_files(here.store, files)
    git = find_git(here.store.root) is not None and bool(names)
    changed = [Changed(name, PurePosixPath(name).stem, "deleted") for name in names]
    data = {"removed": names, "git_remembers": git, "changed": changed_data(changed)}
    return Outcome(data, lambda: _screen(here, names, git=git), asides=tuple(here.asides))


def _find(here: Context, who: str | None, day: dt.date | None) -> tuple[Path, ...]:
    if who is None:
        assert day is not None  # noqa: S101 - one of the two was given
        return tuple(
            path
            for each in here.candidates
            if each.has_ended and _ended_before(here, each.key, day)
            for path in find_relationship_files(here.store, each.key)
        )
    pair = here.pair(who)
    if day:
        return find_old_files(here.store, pair.key, day)
    if not pair.has_ended:
        raise UsageError("purge.active", name=pair.name, key=pair.key)
    return find_relationship_files(here.store, pair.key)


def _ended_before(here: Context, key: str, day: dt.date) -> bool:
    ended = here.load(key).relationship.ended
    return bool(ended and ended.on and ended.on < day)


def _agree(here: Context, names: list[str], *, agreed: bool) -> None:
    if agreed:
        return
    if not here.session.may_ask:
        raise UsageError("purge.unasked", n=len(names), files=", ".join(names[:5]))
    from mentorlog.conversation.asking import insist

    asker = here.asker()
    asker.say(here.texts("purge.shown"))
    for name in names[:_MOST]:
        asker.say(f"  {name}")
    if len(names) > _MOST:
        asker.say(f"  {here.texts('talk.page.more', n=len(names) - _MOST)}")
    question = here.texts.count("purge.ask", len(names))
    if not insist(asker, here.texts, lambda: asker.yes(question, default=False)):
        raise DeclinedError("purge.declined")


def _screen(here: Context, names: list[str], *, git: bool) -> str:
    if not names:
        return here.texts("purge.nothing")
    lines = [here.texts.count("purge.removed", len(names)), *(f"  {name}" for name in names)]
    return "\n".join([*lines, *([here.texts("purge.git")] if git else [])])
