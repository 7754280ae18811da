"""Take back the last command's commit or do it again, and say what that was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.errors import DeclinedError, NotFoundError
from mentorlog.features.versions.data import TurnedCommand, UndoResult
from mentorlog.features.versions.screen import format_kinds, format_moment
from mentorlog.git.index import heal
from mentorlog.git.log import Version
from mentorlog.git.repository import Repository, get_repository
from mentorlog.git.uncommitted import Uncommitted, find_uncommitted, forget_uncommitted, pass_over
from mentorlog.git.undo import plan_to_finish, plan_undo
from mentorlog.git.undo_steps import command_of, find_steps, get_last, trailers_of
from mentorlog.output.format import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.session.clock import in_zone
from mentorlog.store.writing.rename import bring_along

if TYPE_CHECKING:
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


_UNDO, _REDO = "undo", "undo --redo"
"""How a step that could not be committed is noted; the same step, given again, is finished."""


def undo_last(ctx: Context) -> Outcome:
    """Write the files as they were before the last command, later edits aside; all or nothing."""
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
    """Do again what the last `undo` took back."""
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
    """Report that the last command was not committed; undo the one before only if wanted.

    From a script, and where nobody can be asked, giving the command again means yes. Raises
    NotFoundError.
    """
    command, files = uncommitted.command, ", ".join(uncommitted.files)
    if before is None:
        raise NotFoundError("versions.undo-uncommitted", command=command, files=files)
    earlier, when = command_of(before), _moment(ctx, before)
    if not ctx.session.may_ask:
        forget_uncommitted(repository)
        raise NotFoundError(
            "versions.undo-instead", command=command, files=files, before=earlier, when=when
        )
    asker = ctx.asker()
    asker.say(ctx.texts("versions.undo-instead", command=command, files=files))
    if not asker.yes(
        ctx.texts("versions.undo-instead.ask", before=earlier, when=when), default=False
    ):
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
