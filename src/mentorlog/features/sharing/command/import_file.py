"""The command `import`: read the other's file, show what it adds, ask, merge it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import Kind
from mentorlog.errors import DeclinedError, NotFoundError, UnreadableError, UsageError
from mentorlog.features.sharing.changes import ImportedFile, merge_import
from mentorlog.features.sharing.data import ImportResult, list_added, list_differences
from mentorlog.features.sharing.rules.shared_file import SharedFile, parse_their_file
from mentorlog.features.sharing.screen import format_differences, format_taken
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_active_pair, load_active_pairs
from mentorlog.store.disk import files
from mentorlog.store.paths import relative_path

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


def load_their_file(path: Path) -> SharedFile:
    """Return what a file shares. Raises NotFoundError, UnreadableError and SystemRefusedError."""
    return parse_their_file(str(path), _load_text(path))


def _load_text(path: Path) -> str:
    try:
        raw = files.read_bytes(path)
        text = None if raw is None else files.decode(raw)
    except UnreadableError as error:
        raise UnreadableError(
            "sharing.import.unreadable", error.problems, file=str(path)
        ) from error
    if text is None:
        raise NotFoundError("errors.no-file", file=str(path))
    return text


_STANDARD_INPUT = "-"


def import_file(ctx: Context, file: str, who: str | None, *, agreed: bool) -> Outcome:
    """Merge a file into the relationship that it is about, after consent.

    An invitation holds only a meeting to plan, which is done as `plan` does it.
    """
    text = _read(file)
    if text.lstrip("\ufeff \r\n")[:15].upper() == "BEGIN:VCALENDAR":
        from mentorlog.features.sharing.command.invitation import import_invitation

        return import_invitation(ctx, file, text, who)
    shared = parse_their_file(file, text)
    pair = get_active_pair(ctx, who or _whose(ctx, shared))
    _refuse_unreadable(ctx, pair, shared)
    if shared.ignored:
        names = ", ".join(shared.ignored)
        ctx.notices.append(ctx.texts("sharing.import.ignored", names=names))
    found = _work_out(ctx, pair, shared)
    if not any(each.change for each in found):
        return _say(ctx, pair, shared, found, ())
    if not agreed:
        _agree(ctx, pair, found)
    # Worked out anew: the files may have changed while the person read the question.
    found, changed = _carry_out(ctx, pair, shared)
    return _say(ctx, pair, shared, found, changed, was_shown=not agreed)


def _say(
    ctx: Context,
    pair: Pair,
    shared: SharedFile,
    found: list[ImportedFile],
    changed: tuple[Changed, ...],
    *,
    was_shown: bool = False,
) -> Outcome:
    data = ImportResult(
        relationship=make_pair(pair),
        added=list_added(found, relative_path),
        differences=list_differences(found, relative_path),
        ignored=list(shared.ignored),
        changed=list(changed),
    )
    head = ctx.texts(
        "sharing.import.taken" if changed else "sharing.import.nothing", name=pair.name
    )
    screen = "\n".join((head, *([] if was_shown else _lines(ctx, found))))
    return Outcome(data, lambda: ctx.format_result(screen, changed), notices=tuple(ctx.notices))


def _read(file: str) -> str:
    if file == _STANDARD_INPUT:
        from mentorlog.session.standard_input import read_text

        return read_text()
    return _load_text(Path(file))


def _whose(ctx: Context, shared: SharedFile) -> str | None:
    """Find the relationship that the names in the file mean; None where they do not tell.

    Raises UsageError where they mean somebody else: confidential data never goes by guess.
    """
    pairs = load_active_pairs(ctx)
    own = ctx.journal.name or None
    likely = [each for each in pairs if shared.may_be(each.me, own, each.name)]
    named = [each for each in likely if shared.names(each.me)[1]]
    if len(named) == 1:
        return named[0].key
    if pairs and not likely:
        names = " / ".join(name for name in (shared.mentor, shared.mentee) if name)
        raise UsageError("sharing.import.whose", names=names)
    return None


def _refuse_unreadable(ctx: Context, pair: Pair, shared: SharedFile) -> None:
    """Raise UnreadableError where a file that the import concerns cannot be read here."""
    names = {each.name for each in shared.meetings}
    kinds = {
        Kind.MILESTONES: bool(shared.milestones),
        Kind.EXPECTATIONS: bool(shared.answers),
        Kind.MEETING: bool(names),
    }
    for file in pair.unreadable:
        if file.meeting in names if file.meeting else kinds.get(file.kind, False):
            raise ctx.unreadable(file)


def _work_out(ctx: Context, pair: Pair, shared: SharedFile) -> list[ImportedFile]:
    return merge_import(pair, shared, ctx.store.load_data, ctx.checklist)


def _carry_out(
    ctx: Context, pair: Pair, shared: SharedFile
) -> tuple[list[ImportedFile], tuple[Changed, ...]]:
    """Merge into the files as they are now; return what was merged."""

    def plan(fresh: Pair) -> tuple[list[ImportedFile], list[Change]]:
        found = _work_out(ctx, fresh, shared)
        return found, [each.change for each in found if each.change]

    return ctx.carry_out(pair, plan)


def _agree(ctx: Context, pair: Pair, found: list[ImportedFile]) -> None:
    if not ctx.session.may_ask:
        days = ", ".join(each.file.name for each in found if each.change)
        raise UsageError("sharing.import.unasked", names=days)
    from mentorlog.conversation.asking.asker import ask_until_answered

    asker = ctx.asker()
    asker.say(ctx.texts("sharing.import.shown", name=pair.name))
    asker.say("\n".join(_lines(ctx, found)))
    question = ctx.texts("sharing.import.ask")
    if not ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=True)):
        raise DeclinedError("sharing.import.declined")


def _lines(ctx: Context, found: list[ImportedFile]) -> list[str]:
    return [*format_taken(found, ctx.texts), *format_differences(found, ctx.texts)]
