"""Make journals, remember one, and take in a programme's guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.cli.location import config_file, data_folder
from mentorlog.cli.under_git import Switched, commits, joined, switch_git
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.records import Side
from mentorlog.domain.starting import start_journal
from mentorlog.errors import NotFoundError, SystemRefusedError, UnreadableError
from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.store.configuration import load_journal_folder, save_journal_folder
from mentorlog.store.home import expand_home
from mentorlog.store.writing import Changed

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.texts import Texts

_GUIDE = FileName(Kind.GUIDE)


def make_journal(
    here: Context,
    name: str | None,
    me: Side | None,
    guide: Path | None,
    *,
    git: bool | None = None,
) -> Outcome:
    """Make the journal unless it is there, take in the guide, remember the folder.

    `git` says whether commands are commits from now on; None leaves that as it is.
    """
    raw, warnings = _read_guide(expand_home(guide), here.texts) if guide else (None, [])
    named = load_journal_folder(config_file())
    existed = here.exists
    changed = () if existed else create_journal(here, name, me)
    taken = here.store.take_in(_GUIDE, raw) if raw is not None else ()
    switched = Switched() if git is None else switch_git(here, wanted=git)
    remembered = _remember(here.store.root, named)
    root = here.store.root
    data = {
        "journal": str(root),
        "created": not existed,
        "remembered": remembered,
        "commits": commits(here),
        "changed": changed_data(joined((*changed, *taken, *switched.changed))),
    }
    lines = [here.texts(_head(existed=existed, stays=not (taken or switched.changed)), folder=root)]
    lines += [here.texts("echo.journal-remembered")] if remembered else []
    if raw is not None:
        lines.append(here.texts(f"echo.guide-{'taken' if taken else 'same'}"))
    lines += switched.lines
    lines += format_changed(joined((*changed, *taken, *switched.changed)), root, here.texts)
    return Outcome(data, lambda: "\n".join(lines), asides=(*here.asides, *warnings))


def _head(*, existed: bool, stays: bool) -> str:
    if not existed:
        return "echo.journal-made"
    return "echo.journal-there" if stays else "echo.journal"


def create_journal(
    here: Context, name: str | None = None, me: Side | None = None
) -> tuple[Changed, ...]:
    """Write `journal.yaml` with the language in force, and open what it says."""
    create = start_journal(here.session.language, name, me)
    changed = here.store.change(lambda: [create])
    here.take_journal(here.store.load_journal())
    return changed


def ensure_journal(here: Context) -> tuple[Changed, ...]:
    """Make the journal when there is none, and say where; nothing is changed in one that is."""
    if here.exists:
        return ()
    here.asides.append(here.texts("echo.journal-made", folder=here.store.root))
    return create_journal(here)


def _remember(root: Path, named: Path | None) -> bool:
    """Name the journal in the configuration; the platform's own place needs no naming.

    Raises SystemRefusedError, which says that the journal itself is there.
    """
    if (named or data_folder()).resolve() == root:
        return False
    try:
        save_journal_folder(config_file(), root)
    except SystemRefusedError as error:
        path, reason = error.facts["path"], error.facts["reason"]
        text = "error.system.remember"
        raise SystemRefusedError(text, folder=root, path=path, reason=reason) from error
    return True


def _read_guide(path: Path, texts: Texts) -> tuple[bytes, list[str]]:
    """Return a programme's guide and what is odd in it. Raises UnreadableError."""
    from mentorlog.domain.guide import Guide
    from mentorlog.output.problems import format_problems
    from mentorlog.store.checking import check_bytes
    from mentorlog.store.disk import read_bytes

    raw = read_bytes(path)
    if raw is None:
        raise NotFoundError("error.no-file", file=str(path))
    problems = check_bytes(str(path), Guide, raw)
    if any(each.severity == "error" for each in problems):
        raise UnreadableError("error.unreadable-guide", problems, file=str(path))
    return raw, [format_problems(problems, texts)] if problems else []
