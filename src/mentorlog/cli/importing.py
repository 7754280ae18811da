"""Read what the other side shared, show what it adds, ask, take it over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.cli.whom import get_active_pair, load_active_pairs
from mentorlog.domain.names import Kind
from mentorlog.domain.taking_over import TakenOver, take_over
from mentorlog.errors import DeclinedError, UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.import_data import taken_data
from mentorlog.output.import_page import format_differences, format_taken
from mentorlog.output.outcome import Outcome
from mentorlog.store.layout import relative_path
from mentorlog.store.their_file import load_their_file, parse_their_file

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.their_file import TheirFile
    from mentorlog.store.writing import Changed

_STANDARD_INPUT = "-"


def import_file(here: Context, file: str, who: str | None, *, agreed: bool) -> Outcome:
    """Merge a file into the relationship that it is about; nothing without a yes."""
    shared = _read(file)
    pair = get_active_pair(here, who or _whose(here, shared))
    _refuse_unreadable(here, pair, shared)
    if shared.ignored:
        names = ", ".join(shared.ignored)
        here.asides.append(here.texts("intake.ignored", names=names))
    found = _work_out(here, pair, shared)
    if not any(each.change for each in found):
        return _say(here, pair, shared, found, ())
    if not agreed:
        _agree(here, pair, found)
    changed = _carry_out(here, pair, shared, found)
    return _say(here, pair, shared, found, changed, was_shown=not agreed)


def _say(
    here: Context,
    pair: Pair,
    shared: TheirFile,
    found: list[TakenOver],
    changed: tuple[Changed, ...],
    *,
    was_shown: bool = False,
) -> Outcome:
    data = {
        "relationship": pair_data(pair),
        **taken_data(found, relative_path),
        "ignored": shared.ignored,
        "changed": changed_data(changed),
    }
    head = here.texts("intake.taken" if changed else "intake.nothing", name=pair.name)
    screen = "\n".join((head, *([] if was_shown else _lines(here, found))))
    return Outcome(data, lambda: here.format_result(screen, changed), asides=tuple(here.asides))


def _read(file: str) -> TheirFile:
    if file == _STANDARD_INPUT:
        from mentorlog.cli.standard_input import read_text

        return parse_their_file(file, read_text())
    return load_their_file(Path(file))


def _whose(here: Context, shared: TheirFile) -> str | None:
    """Find the one whom the names in the file mean; None where they say nothing.

    Raises UsageError where they say somebody else: what is confidential goes to nobody by guess.
    """
    pairs = load_active_pairs(here)
    own = here.journal.name or None
    likely = [each for each in pairs if shared.may_be(each.me, own, each.name)]
    named = [each for each in likely if shared.names(each.me)[1]]
    if len(named) == 1:
        return named[0].key
    if pairs and not likely:
        names = " / ".join(name for name in (shared.mentor, shared.mentee) if name)
        raise UsageError("intake.whose", names=names)
    return None


def _refuse_unreadable(here: Context, pair: Pair, shared: TheirFile) -> None:
    """Leave all as it is where a file that it is about cannot be read here."""
    names = {each.name for each in shared.meetings}
    kinds = {
        Kind.MILESTONES: bool(shared.milestones),
        Kind.EXPECTATIONS: bool(shared.answers),
        Kind.MEETING: bool(names),
    }
    for file in pair.unreadable:
        if file.meeting in names if file.meeting else kinds.get(file.kind, False):
            raise here.unreadable(file)


def _work_out(here: Context, pair: Pair, shared: TheirFile) -> list[TakenOver]:
    return take_over(pair, shared, here.store.load_data, here.checklist)


def _carry_out(
    here: Context, pair: Pair, shared: TheirFile, found: list[TakenOver]
) -> tuple[Changed, ...]:
    """Merge into the files as they are now, and leave in `found` what that was."""

    def plan(fresh: Pair) -> list[Change]:
        found[:] = _work_out(here, fresh, shared)
        return [each.change for each in found if each.change]

    return here.change(pair, plan)


def _agree(here: Context, pair: Pair, found: list[TakenOver]) -> None:
    if not here.session.may_ask:
        days = ", ".join(each.file.name for each in found if each.change)
        raise UsageError("intake.unasked", names=days)
    from mentorlog.conversation.asking import insist

    asker = here.asker()
    asker.say(here.texts("intake.shown", name=pair.name))
    asker.say("\n".join(_lines(here, found)))
    question = here.texts("intake.ask")
    if not insist(asker, here.texts, lambda: asker.yes(question, default=True)):
        raise DeclinedError("intake.declined")


def _lines(here: Context, found: list[TakenOver]) -> list[str]:
    return [*format_taken(found, here.texts), *format_differences(found, here.texts)]
