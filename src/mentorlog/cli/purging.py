"""Find what is to be removed, show it, ask, remove it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mentorlog.cli.spoken_days import parse_day_of
from mentorlog.cli.whom import get_pair_as_typed
from mentorlog.errors import DeclinedError, UsageError
from mentorlog.output.data import changed_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.purging import (
    find_exported,
    find_kept,
    find_links,
    find_old_files,
    find_relationship_files,
    remove_files,
)
from mentorlog.store.remotes import find_git
from mentorlog.store.traces import Trace, find_mentions
from mentorlog.store.writing import Changed

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.who import Candidate

_MOST = 40


def purge_journal(here: Context, who: str | None, before: str | None, *, agreed: bool) -> Outcome:
    """Remove a relationship, or what is older than a day; nothing without a yes."""
    if who is None and before is None:
        raise UsageError("purge.what")
    day = parse_day_of(here, before, past=True) if before else None
    found = _find(here, who, day)
    names = [path.relative_to(here.store.root).as_posix() for path in found.files]
    if names:
        _agree(here, names, agreed=agreed)
    traces = [*find_links(found.files), *_exports(here, found)]
    if names:
        remove_files(here.store, found.files, found.whole)
    traces += _mentions(here, found)
    git = find_git(here.store.root) is not None and bool(names)
    changed = [Changed(name, PurePosixPath(name).stem, "deleted") for name in names]
    data = {
        "removed": names,
        "git_remembers": git,
        "left": [{"kind": each.kind, "place": each.place} for each in traces],
        "changed": changed_data(changed),
    }
    return Outcome(data, lambda: _screen(here, names, traces, git=git), asides=tuple(here.asides))


@dataclass(frozen=True)
class _Found:
    """What is to be removed, of whom, and by which names a whole relationship was known."""

    files: tuple[Path, ...]
    keys: tuple[str, ...]
    names: Mapping[str, str]

    @property
    def whole(self) -> tuple[str, ...]:
        """Return the keys of the relationships that go as a whole."""
        return tuple(self.names)


def _find(here: Context, who: str | None, day: dt.date | None) -> _Found:
    if who is None:
        assert day is not None  # noqa: S101 - one of the two was given
        ended = [each for each in here.candidates if each.has_ended]
        return _whole(here, [each for each in ended if _ended_before(here, each.key, day)])
    pair = get_pair_as_typed(here, who)
    if day:
        return _Found(find_old_files(here.store, pair.key, day), (pair.key,), {})
    if not pair.has_ended:
        raise UsageError("purge.active", name=pair.name, key=pair.key)
    return _whole(here, [pair])


def _whole(here: Context, ended: Sequence[Candidate | Pair]) -> _Found:
    files = [path for each in ended for path in find_relationship_files(here.store, each.key)]
    names = {each.key: each.name for each in ended}
    return _Found(tuple(files), tuple(names), names)


def _exports(here: Context, found: _Found) -> list[Trace]:
    """List the documents that were written about the relationships and are not removed."""
    traces = [each for key in found.keys for each in find_exported(here.store, key)]
    gone = {str(path) for path in found.files}
    return [each for each in traces if each.place not in gone]


def _mentions(here: Context, found: _Found) -> list[Trace]:
    """List where else a person who is gone is named, and what editors keep at home."""
    words = {word for pair in found.names.items() for word in pair}
    named = find_mentions(here.store.root, tuple(sorted(words)))
    return [*named, *(each for key in found.keys for each in find_kept(here.store, key))]


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


def _screen(here: Context, names: list[str], traces: Sequence[Trace], *, git: bool) -> str:
    texts = here.texts
    if not names:
        lines = [texts("purge.nothing")]
    else:
        lines = [texts.count("purge.removed", len(names)), *(f"  {name}" for name in names)]
    if traces:
        lines += [texts("purge.left")]
        lines += [f"  {texts(f'purge.left.{each.kind}', place=each.place)}" for each in traces]
    if git:
        lines += [texts("purge.git")]
    return "\n".join([*lines, *([texts("purge.elsewhere")] if names else [])])
