"""Take back the last command's commit or do it again, and say what that was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.cli.clock import in_zone
from mentorlog.errors import DeclinedError, NotFoundError
from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.history_screen import format_kinds, format_moment
from mentorlog.output.outcome import Outcome
from mentorlog.store.renaming import bring_along
from mentorlog.versions.log import Version
from mentorlog.versions.repository import Repository, get_repository
from mentorlog.versions.staging import heal
from mentorlog.versions.uncommitted import (
    Uncommitted,
    find_uncommitted,
    forget_uncommitted,
    pass_over,
)
from mentorlog.versions.undo import (
    command_of,
    find_steps,
    get_last,
    plan_to_finish,
    plan_undo,
    trailers_of,
)

_UNDO, _REDO = "undo", "undo --redo"
"""How a step that could not be committed is noted; the same step, given again, is finished."""

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.store.changed import Changed


def undo_last(here: Context) -> Outcome:
    """Write the files as they were before the last command, later edits aside; all or nothing."""
    repository = _open(here)
    uncommitted = find_uncommitted(repository)
    done = find_steps(repository).done
    finishes = uncommitted is not None and uncommitted.command == _UNDO
    if uncommitted and uncommitted.is_whole and not finishes:
        _offer_the_one_before(here, repository, uncommitted, done[-1] if done else None)
    elif uncommitted and not finishes:
        files = ", ".join(uncommitted.files)
        here.asides.append(here.texts("versions.undo-left", files=files))
    return _turn_round(here, repository, get_last(done), finishes=finishes)


def redo_last(here: Context) -> Outcome:
    """Do again what the last `undo` took back."""
    repository = _open(here)
    uncommitted = find_uncommitted(repository)
    finishes = uncommitted is not None and uncommitted.command == _REDO
    version = get_last(find_steps(repository).undone, redo=True)
    return _turn_round(here, repository, version, finishes=finishes)


def _open(here: Context) -> Repository:
    repository = get_repository(here.store.root)
    heal(repository, here.store.machine)
    repository.refuse_unready()
    return repository


def _offer_the_one_before(
    here: Context, repository: Repository, uncommitted: Uncommitted, before: Version | None
) -> None:
    """Say that the last command was not committed, and take back the one before only if wanted.

    From a script, and where nobody can be asked, giving the command again means yes. Raises
    NotFoundError.
    """
    command, files = uncommitted.command, ", ".join(uncommitted.files)
    if before is None:
        raise NotFoundError("versions.undo-uncommitted", command=command, files=files)
    earlier, when = command_of(before), _moment(here, before)
    if not here.session.may_ask:
        forget_uncommitted(repository)
        raise NotFoundError(
            "versions.undo-instead", command=command, files=files, before=earlier, when=when
        )
    asker = here.asker()
    asker.say(here.texts("versions.undo-instead", command=command, files=files))
    if not asker.yes(
        here.texts("versions.undo-instead.ask", before=earlier, when=when), default=False
    ):
        raise DeclinedError("versions.undo-declined")
    forget_uncommitted(repository)


def _turn_round(
    here: Context, repository: Repository, version: Version, *, finishes: bool
) -> Outcome:
    plan = (plan_to_finish if finishes else plan_undo)(repository, version)
    changed = here.store.put(plan.written)
    bring_along(here.store, changed)
    if plan.strokes:
        here.store.record[:] = plan.strokes
        here.session.commits = True
        here.session.trailers = trailers_of(version)
    else:
        pass_over(repository, version.commit)
    turned = {
        "commit": version.commit,
        "at": in_zone(version.at, here.journal.timezone),
        "command": command_of(version),
        "kinds": dict(version.kinds),
    }
    data = {
        "undone": None if version.undoes else turned,
        "redone": turned if version.undoes else None,
        "changed": changed_data(changed),
    }
    before = None if plan.strokes else next(reversed(find_steps(repository).done), None)
    return Outcome(
        data,
        lambda: _screen(here, version, changed, before, done=bool(plan.strokes)),
        asides=tuple(here.asides),
    )


def _screen(
    here: Context,
    version: Version,
    changed: tuple[Changed, ...],
    before: Version | None,
    *,
    done: bool,
) -> str:
    texts, command = here.texts, command_of(version)
    if not done:
        so = texts(
            "versions.redone-already" if version.undoes else "versions.undone-already",
            command=command,
        )
        if before is None or version.undoes:
            return so
        when = _moment(here, before)
        return f"{so}\n{texts('versions.undone-before', command=command_of(before), when=when)}"
    kinds = format_kinds(version.kinds, texts)
    if version.undoes:
        lines = [texts("versions.redone", command=command, kinds=kinds)]
    else:
        when = _moment(here, version)
        lines = [texts("versions.undone", command=command, when=when, kinds=kinds)]
    lines += format_changed(changed, here.store.root, texts)
    return "\n".join([*lines, *([] if version.undoes else [texts("versions.again")])])


def _moment(here: Context, version: Version) -> str:
    return format_moment(in_zone(version.at, here.journal.timezone), here.today, here.texts)
