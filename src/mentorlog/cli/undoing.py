"""Take back the last command's commit, and say what that was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.cli.clock import in_zone
from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.history_screen import format_kinds, format_moment
from mentorlog.output.outcome import Outcome
from mentorlog.store.renaming import bring_along
from mentorlog.versions.log import Version
from mentorlog.versions.repository import get_repository
from mentorlog.versions.undo import find_last, plan_undo, trailers_of

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.store.changed import Changed


def undo_last(here: Context) -> Outcome:
    """Write the files as they were before the last command, later edits aside; all or nothing."""
    repository = get_repository(here.store.root)
    repository.refuse_unready()
    version = find_last(repository)
    changed = here.store.put(plan_undo(repository, version))
    bring_along(here.store, changed)
    here.session.commits = True
    here.session.trailers = trailers_of(version)
    data = {
        "undone": {
            "commit": version.commit,
            "at": in_zone(version.at, here.journal.timezone),
            "command": version.command,
            "kinds": dict(version.kinds),
        },
        "changed": changed_data(changed),
    }
    return Outcome(data, lambda: _screen(here, version, changed), asides=tuple(here.asides))


def _screen(here: Context, version: Version, changed: tuple[Changed, ...]) -> str:
    texts = here.texts
    if not changed:
        return texts("versions.undone-already", command=version.command)
    kinds = format_kinds(version.kinds, texts)
    if version.undoes:
        lines = [texts("versions.redone", command=version.undoes, kinds=kinds)]
    else:
        moment = in_zone(version.at, here.journal.timezone)
        when = format_moment(moment, here.today, texts)
        command = version.redoes or version.command
        lines = [texts("versions.undone", command=command, when=when, kinds=kinds)]
    lines += format_changed(changed, here.store.root, texts)
    return "\n".join([*lines, *([] if version.undoes else [texts("versions.again")])])
