"""End a relationship with a last look, or take it up again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.spoken_days import format_day, parse_past_day
from mentorlog.cli.whom import get_pair_as_typed
from mentorlog.domain.ending import end_relationship, reopen_relationship
from mentorlog.domain.progress import track_milestones
from mentorlog.errors import DeclinedError, UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.ending_page import format_last_look
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


@dataclass(frozen=True)
class Ending:
    """Hold what the line says; the day is as typed, `agreed` is `--yes`."""

    on: str | None = None
    reason: str | None = None
    agreed: bool = False


def end(here: Context, pair: Pair, ending: Ending) -> Outcome:
    """End the relationship after a last look; one that has ended already is said to have.

    Raises UsageError where that one ended on another day or for another reason than is given.
    """
    if pair.has_ended:
        _refuse_other_end(here, pair, ending)
    day = parse_past_day(here, ending.on)
    start = pair.relationship.start
    if start and day < start:
        raise UsageError("who.end-first", start=format_day(here, start), end=format_day(here, day))
    planned = [entry.name for entry in pair.meetings if entry.is_planned]
    questions = {key: each.title or key for key, each in here.guide.checklist.items()}
    look = format_last_look(pair, questions, here.today, here.texts)
    if not pair.has_ended:
        _agree(here, pair, look, [format_day(here, name.date) for name in planned], ending)
    changed = (
        ()
        if pair.has_ended
        else here.change(pair, lambda fresh: end_relationship(fresh, day, ending.reason))
    )
    after = here.load(pair.key)
    data = {
        "relationship": pair_data(after),
        "ended": after.relationship.ended,
        "cancelled": [str(name) for name in planned],
        "agreed": {key: a.agreed for key, a in after.expectations.answers.items() if a.agreed},
        "milestones": [
            {"key": each.key, "reached": each.reached, "of": each.of, **dict(each.milestone)}
            for each in track_milestones(after.milestones, here.today)
        ],
        "changed": changed_data(changed),
    }
    word = "ended" if changed else "ended-already"
    head = here.texts(f"ending.{word}", name=pair.name, first=pair.first_name)
    notes = here.texts("ending.notes", folder=here.store.root / pair.key, key=pair.key)
    shown = [head, notes] if here.session.may_ask else [look, "", head, notes]
    return Outcome(
        data, lambda: here.format_result("\n".join(shown), changed), asides=tuple(here.asides)
    )


def _refuse_other_end(here: Context, pair: Pair, ending: Ending) -> None:
    """Raise UsageError for what would be dropped: a change of how it ended (design 2, WHO)."""
    ended = pair.relationship.ended
    on, reason = (ended.on, ended.reason) if ended else (None, None)
    is_other_day = ending.on is not None and parse_past_day(here, ending.on) != on
    is_other_reason = (
        bool(ending.reason) and (ending.reason or "").strip() != (reason or "").strip()
    )
    if is_other_day or is_other_reason:
        raise UsageError("ending.ended-otherwise", name=pair.name, key=pair.key)


def _agree(here: Context, pair: Pair, look: str, planned: list[str], ending: Ending) -> None:
    """Ask before anything is taken away; without a terminal `--yes` says it (design 2)."""
    if ending.agreed:
        return
    if here.session.may_ask:
        from mentorlog.conversation.asking import insist

        asker = here.asker()
        asker.say(look)
        question = here.texts("ending.ask", name=pair.name)
        if not insist(asker, here.texts, lambda: asker.yes(question, default=True)):
            raise DeclinedError("ending.declined", name=pair.name)
    elif planned:
        raise UsageError("ending.planned", days=", ".join(planned))


def refuse_with_reopen(on: str | None, reason: str | None) -> None:
    """Raise UsageError for a day or a reason beside `--reopen`, which would be dropped."""
    for option, given in (("--on", on), ("--reason", reason)):
        if given is not None:
            raise UsageError("ending.not-with-reopen", option=option)


def reopen_ended(here: Context, who: str | None) -> Outcome:
    """Take an ended relationship up again."""
    if who is None:
        raise UsageError("ending.whom")
    pair = get_pair_as_typed(here, who)
    changed = here.change(pair, reopen_relationship)
    after = here.load(pair.key)
    data = {
        "relationship": pair_data(after),
        "ended": after.relationship.ended,
        "changed": changed_data(changed),
    }
    head = here.texts("ending.reopened" if changed else "ending.open-already", name=pair.name)
    return Outcome(data, lambda: here.format_result(head, changed), asides=tuple(here.asides))
