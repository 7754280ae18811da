"""The command `purge`: find what is to be removed, show it, ask, remove it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mentorlog.errors import DeclinedError, UsageError
from mentorlog.features.files.data import LeftResult, PurgeResult
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import parse_day_of
from mentorlog.session.lookup import get_pair_as_typed
from mentorlog.store.git_folder import find_git
from mentorlog.store.traces import Trace, find_mentions
from mentorlog.store.writing.file_change import Changed
from mentorlog.store.writing.purge import (
    find_exported,
    find_kept,
    find_links,
    find_old_files,
    find_relationship_files,
    remove_files,
)

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.model.person import Candidate
    from mentorlog.session.context import Context


_MOST = 40


def purge_journal(ctx: Context, who: str | None, before: str | None, *, agreed: bool) -> Outcome:
    """Remove a relationship, or everything older than a day; nothing without consent."""
    if who is None and before is None:
        raise UsageError("files.purge.what")
    day = parse_day_of(ctx, before, past=True) if before else None
    found = _find(ctx, who, day)
    names = [path.relative_to(ctx.store.root).as_posix() for path in found.files]
    if names:
        _agree(ctx, names, agreed=agreed)
    # Links and notes of exports can be found only while the files and the notes are there.
    traces = [*find_links(found.files), *_exports(ctx, found)]
    if names:
        remove_files(ctx.store, found.files, found.whole)
    # After the removal, so that only what is left of the person is named.
    traces += _mentions(ctx, found)
    git = find_git(ctx.store.root) is not None and bool(names)
    changed = [Changed(name, PurePosixPath(name).stem, "deleted") for name in names]
    data = PurgeResult(
        removed=names,
        git_remembers=git,
        left=[LeftResult(each.kind, each.place) for each in traces],
        changed=list(changed),
    )
    return Outcome(
        data, lambda: _purge_screen(ctx, names, traces, git=git), notices=tuple(ctx.notices)
    )


@dataclass(frozen=True)
class _Found:
    """The files to remove, whose they are, and the names of relationships removed whole."""

    files: tuple[Path, ...]
    keys: tuple[str, ...]
    names: Mapping[str, str]

    @property
    def whole(self) -> tuple[str, ...]:
        """Return the keys of the relationships that are removed whole."""
        return tuple(self.names)


def _find(ctx: Context, who: str | None, day: dt.date | None) -> _Found:
    if who is None:
        assert day is not None  # noqa: S101 - one of the two was given
        ended = [each for each in ctx.candidates if each.has_ended]
        return _whole(ctx, [each for each in ended if _ended_before(ctx, each.key, day)])
    pair = get_pair_as_typed(ctx, who)
    if day:
        return _Found(find_old_files(ctx.store, pair.key, day), (pair.key,), {})
    if not pair.has_ended:
        raise UsageError("files.purge.active", name=pair.name, key=pair.key)
    return _whole(ctx, [pair])


def _whole(ctx: Context, ended: Sequence[Candidate | Pair]) -> _Found:
    files = [path for each in ended for path in find_relationship_files(ctx.store, each.key)]
    names = {each.key: each.name for each in ended}
    return _Found(tuple(files), tuple(names), names)


def _exports(ctx: Context, found: _Found) -> list[Trace]:
    """Return the exported documents about these relationships, which are not removed."""
    traces = [each for key in found.keys for each in find_exported(ctx.store, key)]
    gone = {str(path) for path in found.files}
    return [each for each in traces if each.place not in gone]


def _mentions(ctx: Context, found: _Found) -> list[Trace]:
    """Return where else a removed person is named, and which copies editors may have."""
    words = {word for pair in found.names.items() for word in pair}
    named = find_mentions(ctx.store.root, tuple(sorted(words)))
    return [*named, *(each for key in found.keys for each in find_kept(ctx.store, key))]


def _ended_before(ctx: Context, key: str, day: dt.date) -> bool:
    ended = ctx.load(key).relationship.ended
    return bool(ended and ended.on and ended.on < day)


def _agree(ctx: Context, names: list[str], *, agreed: bool) -> None:
    if agreed:
        return
    if not ctx.session.may_ask:
        text = "files.purge.unasked-one" if len(names) == 1 else "files.purge.unasked"
        raise UsageError(text, n=len(names), files=", ".join(names[:5]))
    from mentorlog.conversation.asking.asker import ask_until_answered

    asker = ctx.asker()
    asker.say(ctx.texts("files.purge.shown"))
    for name in names[:_MOST]:
        asker.say(f"  {name}")
    if len(names) > _MOST:
        asker.say(f"  {ctx.texts('conversation.page.more', n=len(names) - _MOST)}")
    question = ctx.texts.count("files.purge.ask", len(names))
    if not ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=False)):
        raise DeclinedError("files.purge.declined")


def _purge_screen(ctx: Context, names: list[str], traces: Sequence[Trace], *, git: bool) -> str:
    texts = ctx.texts
    if not names:
        lines = [texts("files.purge.nothing")]
    else:
        lines = [texts.count("files.purge.removed", len(names)), *(f"  {name}" for name in names)]
    if traces:
        lines += [texts("files.purge.left")]
        lines += [
            f"  {texts(f'files.purge.left.{each.kind}', place=each.place)}" for each in traces
        ]
    if git:
        lines += [texts("files.purge.git")]
    return "\n".join([*lines, *([texts("files.purge.elsewhere")] if names else [])])
