"""The commands `history`, `undo` and `sync`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.errors import DeclinedError, NotFoundError
from mentorlog.features.files.command.edit import name_file
from mentorlog.features.versions.data import (
    HistoryChange,
    HistoryResult,
    Renamed,
    SyncResult,
    TurnedCommand,
    UndoResult,
)
from mentorlog.features.versions.screen import (
    HistoryEntry,
    format_kinds,
    format_moment,
    render_history,
)
from mentorlog.git.index import heal
from mentorlog.git.log import Version, read_log, read_log_of
from mentorlog.git.repository import Repository, get_repository
from mentorlog.git.sync import Manner, Synced, sync
from mentorlog.git.uncommitted import Uncommitted, find_uncommitted, forget_uncommitted, pass_over
from mentorlog.git.undo import plan_to_finish, plan_undo
from mentorlog.git.undo_steps import command_of, find_steps, get_last, trailers_of
from mentorlog.output.format import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.session.clock import in_zone
from mentorlog.session.lookup import get_key
from mentorlog.store.writing.rename import bring_along
from mentorlog.store.yaml.conflict_marks import Labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentorlog.git.relationship_keys import NewNames
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


_MOST = 30
"""The most changes that are shown unless all were asked for."""


def history(ctx: Context, what: str | None, who: str | None, *, everything: bool) -> Outcome:
    """Show what changed and when, in the files that WHAT and WHO name."""
    repository = get_repository(ctx.store.root)
    versions = _read(ctx, repository, what, who)
    zone = ctx.journal.timezone
    data = HistoryResult([_make_change(each, zone) for each in versions])
    shown = versions if everything else versions[:_MOST]
    dated = [_dated(each, zone) for each in shown]
    hidden = len(versions) - len(shown)
    return Outcome(
        data,
        lambda: render_history(dated, hidden, ctx.today, ctx.texts, what),
        notices=tuple(ctx.notices),
    )


def _read(
    ctx: Context, repository: Repository, what: str | None, who: str | None
) -> tuple[Version, ...]:
    if what is not None:
        return read_log_of(repository, ctx.store.relative_path(name_file(ctx, what, who)))
    return read_log(repository, () if who is None else (get_key(ctx, who),))


def _dated(version: Version, zone: str | None) -> HistoryEntry:
    return HistoryEntry(
        in_zone(version.at, zone),
        version.command,
        version.kinds,
        version.undoes,
        version.redoes,
        version.subject,
    )


def _make_change(version: Version, zone: str | None) -> HistoryChange:
    return HistoryChange(
        commit=version.commit,
        at=in_zone(version.at, zone),
        command=version.command,
        undoes=version.undoes,
        redoes=version.redoes,
        subject=version.subject,
        kinds=dict(version.kinds),
        changed=list(version.changed),
    )


_UNDO, _REDO = "undo", "undo --redo"
"""The notes of a step that could not be committed; repeating the command completes it."""


def undo_last(ctx: Context) -> Outcome:
    """Restore the files as before the last command, keeping later edits; all or nothing."""
    repository = _open(ctx)
    uncommitted = find_uncommitted(repository)
    done = find_steps(repository).done
    finishes = uncommitted is not None and uncommitted.command == _UNDO
    if uncommitted and uncommitted.is_whole and not finishes:
        _offer_the_one_before(ctx, repository, uncommitted, done[-1] if done else None)
    elif uncommitted and not finishes:
        files = ", ".join(uncommitted.files)
        ctx.notices.append(ctx.texts("versions.undo-left", files=files))
    return _turn_round(ctx, repository, get_last(done), finishes=finishes)


def redo_last(ctx: Context) -> Outcome:
    """Redo what the last `undo` undid."""
    repository = _open(ctx)
    uncommitted = find_uncommitted(repository)
    finishes = uncommitted is not None and uncommitted.command == _REDO
    version = get_last(find_steps(repository).undone, redo=True)
    return _turn_round(ctx, repository, version, finishes=finishes)


def _open(ctx: Context) -> Repository:
    repository = get_repository(ctx.store.root)
    heal(repository, ctx.store.machine)
    repository.refuse_unready()
    return repository


def _offer_the_one_before(
    ctx: Context, repository: Repository, uncommitted: Uncommitted, before: Version | None
) -> None:
    """Report that the last command was not committed, and undo the one before only on consent.

    From a script, and where nobody can be asked, repeating the command is consent. Raises
    NotFoundError.
    """
    command, files = uncommitted.command, ", ".join(uncommitted.files)
    if before is None:
        raise NotFoundError("versions.undo-uncommitted", command=command, files=files)
    earlier, when = command_of(before), _moment(ctx, before)
    if not ctx.session.may_ask:
        # Forgotten before the refusal, so that the same command given again undoes the one before.
        forget_uncommitted(repository)
        raise NotFoundError(
            "versions.undo-instead", command=command, files=files, before=earlier, when=when
        )
    from mentorlog.conversation.asking.asker import ask_until_answered

    asker = ctx.asker()
    asker.say(ctx.texts("versions.undo-instead", command=command, files=files))
    question = ctx.texts("versions.undo-instead.ask", before=earlier, when=when)
    if not ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=False)):
        raise DeclinedError("versions.undo-declined")
    forget_uncommitted(repository)


def _turn_round(
    ctx: Context, repository: Repository, version: Version, *, finishes: bool
) -> Outcome:
    plan = (plan_to_finish if finishes else plan_undo)(repository, version)
    changed = ctx.store.restore_files(plan.written)
    bring_along(ctx.store, changed)
    if plan.changes:
        ctx.store.record[:] = plan.changes
        # An undo is a commit even where commands make none, since it goes by commits itself.
        ctx.session.commits = True
        ctx.session.trailers = trailers_of(version)
    else:
        pass_over(repository, version.commit)
    turned = TurnedCommand(
        commit=version.commit,
        at=in_zone(version.at, ctx.journal.timezone),
        command=command_of(version),
        kinds=dict(version.kinds),
    )
    data = UndoResult(
        undone=None if version.undoes else turned,
        redone=turned if version.undoes else None,
        changed=list(changed),
    )
    before = None if plan.changes else next(reversed(find_steps(repository).done), None)
    return Outcome(
        data,
        lambda: _undo_screen(ctx, version, changed, before, done=bool(plan.changes)),
        notices=tuple(ctx.notices),
    )


def _undo_screen(
    ctx: Context,
    version: Version,
    changed: tuple[Changed, ...],
    before: Version | None,
    *,
    done: bool,
) -> str:
    texts, command = ctx.texts, command_of(version)
    if not done:
        so = texts(
            "versions.redone-already" if version.undoes else "versions.undone-already",
            command=command,
        )
        if before is None or version.undoes:
            return so
        when = _moment(ctx, before)
        return f"{so}\n{texts('versions.undone-before', command=command_of(before), when=when)}"
    kinds = format_kinds(version.kinds, texts)
    if version.undoes:
        lines = [texts("versions.redone", command=command, kinds=kinds)]
    else:
        when = _moment(ctx, version)
        lines = [texts("versions.undone", command=command, when=when, kinds=kinds)]
    lines += format_changed(changed, ctx.store.root, texts)
    return "\n".join([*lines, *([] if version.undoes else [texts("versions.again")])])


def _moment(ctx: Context, version: Version) -> str:
    return format_moment(in_zone(version.at, ctx.journal.timezone), ctx.today, ctx.texts)


def sync_journal(ctx: Context) -> Outcome:
    """Fetch, merge and push; the journal may be broken, as an unfinished merge leaves it."""
    repository = get_repository(ctx.store.root, may_ask=ctx.may_ask)
    manner = _manner(ctx)
    names = manner.new_names
    try:
        synced = sync(repository, ctx.store.machine, manner)
    finally:  # said as well where the merge stops, as files have moved by then
        ctx.session.remarks += _named(ctx, names)
    data = SyncResult(
        remote=synced.remote,
        branch=synced.branch,
        received=synced.received,
        sent=synced.sent,
        uncommitted=list(synced.uncommitted),
        beside=_renamed({**names.beside, **names.joined}),
        new_keys=_renamed(names.keys),
        changed=list(synced.changed),
    )
    return Outcome(data, lambda: _sync_screen(ctx, synced), notices=_notices(ctx, synced))


def _manner(ctx: Context) -> Manner:
    """Return how to merge: whether a terminal asks, and what conflict marks call the sides."""

    def label(remote: str, moment: dt.datetime) -> Labels:
        texts = ctx.texts
        when = format_moment(in_zone(moment, ctx.journal.timezone), ctx.today, texts)
        theirs = texts("versions.merge.label.theirs", remote=remote, when=when)
        return Labels(
            texts("versions.merge.label.ours"), theirs, texts("versions.merge.label.base")
        )

    if not ctx.may_ask:
        return Manner(label)
    from mentorlog.features.versions.talk import Deciding

    return Manner(label, Deciding(ctx.asker, ctx.texts))


def _sync_screen(ctx: Context, synced: Synced) -> str:
    texts, remote = ctx.texts, synced.remote
    lines = [
        texts.count(f"versions.{word}", number, remote=remote)
        for word, number in (("received", synced.received), ("sent", synced.sent))
        if number
    ]
    lines = lines or [texts("versions.in-step", remote=remote)]
    return "\n".join([*lines, *format_changed(synced.changed, ctx.store.root, texts)])


def _notices(ctx: Context, synced: Synced) -> tuple[str, ...]:
    number = len(synced.uncommitted)
    said = [ctx.texts.count("versions.uncommitted", number)] if number else []
    return (*ctx.notices, *said)


def _named(ctx: Context, names: NewNames) -> list[str]:
    meetings = {key: new for key, new in names.beside.items() if "/" in key}
    people = {key: new for key, new in names.beside.items() if key not in meetings}
    found = {
        "beside-person": people,
        "beside-meeting": meetings,
        "joined": names.joined,
        "new-key": names.keys,
    }
    return [
        ctx.texts(f"versions.{text}", key=key, new=new)
        for text, renamed in found.items()
        for key, new in renamed.items()
    ]


def _renamed(names: Mapping[str, str]) -> list[Renamed]:
    return [Renamed(old, new) for old, new in names.items()]
