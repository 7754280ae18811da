"""The commands `init` and `demo`: journal, guide, autocommit, encryption."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.changes.edits import Change, CreateFile, EditFile, Value
from mentorlog.domain.changes.entries import set_key
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.journal import Journal
from mentorlog.errors import NotFoundError, SystemRefusedError, UnreadableError
from mentorlog.features.journal.data import DemoResult, InitResult
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.session.location import config_file, data_folder
from mentorlog.store.configuration import expand_home, load_journal_folder, save_journal_folder
from mentorlog.store.demo import write_demo
from mentorlog.store.git_attributes import Scope, find_scope
from mentorlog.store.writing.file_change import Changed
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.session.context import Context
    from mentorlog.texts import Texts


def start_journal(language: str, name: str | None, me: Side | None) -> CreateFile:
    """Return the creation of `journal.yaml`, which fixes the language against another machine's."""
    said: dict[str, Value] = {"mentorlog": 1, "name": name, "me": me, "language": language}
    return CreateFile(FileName(Kind.JOURNAL), {k: v for k, v in said.items() if v is not None})


def switch_commits(journal: Journal, *, wanted: bool) -> list[Change]:
    """Return the change that turns commits on or off; none where that is set already."""
    if (journal.git is not None and journal.git.commit) == wanted:
        return []
    if journal.git is None:
        edit = set_key(journal, "git", {"commit": wanted})
    else:
        edit = set_key(journal.git, "commit", wanted, ("git",))
    return [EditFile(FileName(Kind.JOURNAL), (edit,))]


@dataclass(frozen=True)
class Switched:
    """The files changed by turning commits on or off, and a sentence on what holds now."""

    changed: tuple[Changed, ...] = ()
    lines: tuple[str, ...] = ()


def set_autocommit(ctx: Context, *, wanted: bool) -> Switched:
    """Turn commits on, creating a repository where there is none, or off."""
    changed = ctx.store.change(lambda: switch_commits(ctx.store.load_journal(), wanted=wanted))
    ctx.take_journal(ctx.store.load_journal())
    lines = [ctx.texts("versions.on" if wanted else "versions.off")] if changed else []
    if wanted and _make_repository(ctx):
        lines.insert(0, ctx.texts("versions.made", folder=ctx.store.root))
    return Switched(changed, tuple(lines))


def _make_repository(ctx: Context) -> bool:
    """Create a repository; where that fails, the first commit reports why."""
    from mentorlog.git.process import GitRefusedError
    from mentorlog.git.repository import make_repository

    ctx.session.commits = True
    try:
        return make_repository(ctx.store.root)
    except GitRefusedError:
        return False


def commits(ctx: Context) -> bool:
    """Return whether commands commit in this journal."""
    return ctx.journal.git is not None and ctx.journal.git.commit


def joined(changed: Iterable[Changed]) -> tuple[Changed, ...]:
    """Return the paths, without one that was changed again after it was created."""
    found: dict[str, Changed] = {}
    for each in changed:
        found.setdefault(each.file, each)
    return tuple(found.values())


_GUIDE = FileName(Kind.GUIDE)


def make_journal(
    ctx: Context,
    name: str | None,
    me: Side | None,
    guide: Path | None,
    *,
    git: bool | None = None,
    encrypt: Scope | None = None,
) -> Outcome:
    """Create the journal if needed, install the guide, remember the folder.

    `git` turns commits on or off; None leaves that as it is. `encrypt` turns them on and encrypts
    what git stores.
    """
    if encrypt:
        from mentorlog.features.journal.encryption import refuse_encryption

        refuse_encryption(ctx.store.root)
        git = True
    raw, warnings = _read_guide(expand_home(guide), ctx.texts) if guide else (None, [])
    # Read before anything is written: a broken configuration then leaves nothing half made.
    named = load_journal_folder(config_file())
    existed = ctx.exists
    changed = () if existed else create_journal(ctx, name, me)
    taken = ctx.store.install_file(_GUIDE, raw) if raw is not None else ()
    switched = Switched() if git is None else set_autocommit(ctx, wanted=git)
    remembered = _remember(ctx.store.root, named)
    root = ctx.store.root
    is_new, told = _encrypt(ctx, encrypt) if encrypt else (False, [])
    data = InitResult(
        journal=str(root),
        created=not existed,
        remembered=remembered,
        commits=commits(ctx),
        encrypts=find_scope(root),
        changed=list(joined((*changed, *taken, *switched.changed))),
    )
    is_touched = bool(taken or switched.changed or is_new)
    lines = [ctx.texts(_head(existed=existed, stays=not is_touched), folder=root)]
    lines += [ctx.texts("output.journal-remembered")] if remembered else []
    if raw is not None:
        lines.append(ctx.texts(f"output.guide-{'taken' if taken else 'same'}"))
    lines += switched.lines
    lines += format_changed(joined((*changed, *taken, *switched.changed)), root, ctx.texts)
    lines += ["", *told] if told else []
    lines += [] if existed else ["", ctx.texts("journal.completion")]
    return Outcome(data, lambda: "\n".join(lines), notices=(*ctx.notices, *warnings))


def _encrypt(ctx: Context, scope: Scope) -> tuple[bool, list[str]]:
    """Turn on encryption; return whether that is new, and the sentences about it."""
    # Whoever makes a journal without it loads nothing of git.
    from mentorlog.features.journal.encryption import encrypt_journal, format_encryption

    encryption = encrypt_journal(ctx, scope)
    return encryption.is_new, list(format_encryption(ctx, encryption))


def _head(*, existed: bool, stays: bool) -> str:
    if not existed:
        return "output.journal-made"
    return "output.journal-there" if stays else "output.journal"


def create_journal(
    ctx: Context, name: str | None = None, me: Side | None = None
) -> tuple[Changed, ...]:
    """Create `journal.yaml` with the language in force, and open the new journal."""
    create = start_journal(ctx.session.language, name, me)
    changed = ctx.store.change(lambda: [create])
    ctx.take_journal(ctx.store.load_journal())
    return changed


def ensure_journal(ctx: Context) -> tuple[Changed, ...]:
    """Create a journal where there is none, and tell where; an existing one is not changed."""
    if ctx.exists:
        return ()
    ctx.notices.append(ctx.texts("output.journal-made", folder=ctx.store.root))
    return create_journal(ctx)


def _remember(root: Path, named: Path | None) -> bool:
    """Write the journal's folder to the configuration, unless it is the platform's own place.

    Raises SystemRefusedError, which adds that the journal itself exists.
    """
    if (named or data_folder()).resolve() == root:
        return False
    try:
        save_journal_folder(config_file(), root)
    except SystemRefusedError as error:
        path, reason = error.facts["path"], error.facts["reason"]
        text = "errors.system.remember"
        raise SystemRefusedError(text, folder=root, path=path, reason=reason) from error
    return True


def _read_guide(path: Path, texts: Texts) -> tuple[bytes, list[str]]:
    """Return a programme's guide and the warnings about it. Raises UnreadableError."""
    from mentorlog.domain.model.guide import Guide
    from mentorlog.output.problems import format_problems
    from mentorlog.store.checking.check import check_bytes
    from mentorlog.store.disk.files import read_bytes

    raw = read_bytes(path)
    if raw is None:
        raise NotFoundError("errors.no-file", file=str(path))
    problems = check_bytes(str(path), Guide, raw)
    if any(each.severity == "error" for each in problems):
        raise UnreadableError("errors.unreadable-guide", problems, file=str(path))
    return raw, [format_problems(problems, texts)] if problems else []


DEMO_FOLDER = Path("mentorlog-demo")

_LOOKS = {
    "status": "status",
    "prep": "prep",
    "show": "show",
    "timeline": "milestone timeline",
    "insights": "insights",
}


def write_demo_journal(ctx: Context, wanted: Path) -> Outcome:
    """Write the demo journal; `wanted` is the folder as typed, shown in the next commands."""
    changed = write_demo(ctx.store, ctx.language, ctx.today)
    ctx.read_journal()
    pair = ctx.load(ctx.candidates[0].key)
    commands = {
        word: f"{name_program()} --journal {shlex.quote(str(wanted))} {command}"
        for word, command in _LOOKS.items()
    }
    data = DemoResult(
        journal=str(ctx.store.root),
        language=ctx.journal.language,
        name=ctx.journal.name,
        relationship=make_pair(pair),
        commands=list(commands.values()),
        changed=list(changed),
    )
    facts = {"name": ctx.journal.name, "other": pair.name, "folder": ctx.store.root}
    lines = [ctx.texts("journal.demo.written", **facts), "", ctx.texts("journal.demo.look-round")]
    for word, command in commands.items():
        lines += [f"  {command}", f"      {ctx.texts(f'journal.demo.look.{word}')}"]
    lines += ["", ctx.texts("journal.demo.goodbye")]
    return Outcome(data, lambda: "\n".join(lines))
