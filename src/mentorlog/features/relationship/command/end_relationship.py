"""The command `end-relationship`: end with a last look, or reopen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.views.milestones import track_milestones
from mentorlog.errors import DeclinedError, UsageError
from mentorlog.features.relationship.changes import end_relationship, reopen_relationship
from mentorlog.features.relationship.data import CountedMilestone, EndResult, ReopenResult
from mentorlog.features.relationship.screen import format_last_look
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_past_day
from mentorlog.session.lookup import get_pair_as_typed

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


@dataclass(frozen=True)
class Ending:
    """The options of ending; the day is as typed, `agreed` is `--yes`."""

    on: str | None = None
    reason: str | None = None
    agreed: bool = False


def end(ctx: Context, pair: Pair, ending: Ending) -> Outcome:
    """End the relationship after a last look; one that has ended already is reported.

    Raises UsageError where it ended on another day or for another reason than is given.
    """
    if pair.has_ended:
        _refuse_other_end(ctx, pair, ending)
    day = parse_past_day(ctx, ending.on)
    start = pair.relationship.start
    if start and day < start:
        raise UsageError(
            "relationship.who.end-first", start=format_day(ctx, start), end=format_day(ctx, day)
        )
    planned = [entry.name for entry in pair.meetings if entry.is_planned]
    questions = {key: each.title or key for key, each in ctx.guide.checklist.items()}
    look = format_last_look(pair, questions, ctx.today, ctx.texts)
    if not pair.has_ended:
        _agree(ctx, pair, look, [format_day(ctx, name.date) for name in planned], ending)
    changed = (
        ()
        if pair.has_ended
        else ctx.change_pair(pair, lambda fresh: end_relationship(fresh, day, ending.reason))
    )
    after = ctx.load(pair.key)
    data = EndResult(
        relationship=make_pair(after),
        ended=after.relationship.ended,
        cancelled=[str(name) for name in planned],
        agreed={key: a.agreed for key, a in after.expectations.answers.items() if a.agreed},
        milestones=[
            CountedMilestone(each.milestone.key, each.reached, each.of, each.milestone)
            for each in track_milestones(after.milestones, ctx.today)
        ],
        changed=list(changed),
    )
    word = "ended" if changed else "ended-already"
    head = ctx.texts(f"relationship.ending.{word}", name=pair.name, first=pair.first_name)
    notes = ctx.texts("relationship.ending.notes", folder=ctx.store.root / pair.key, key=pair.key)
    shown = [head, notes] if ctx.session.may_ask else [look, "", head, notes]
    return Outcome(
        data, lambda: ctx.format_result("\n".join(shown), changed), notices=tuple(ctx.notices)
    )


def _refuse_other_end(ctx: Context, pair: Pair, ending: Ending) -> None:
    """Raise UsageError for options that would be ignored since the relationship has ended."""
    ended = pair.relationship.ended
    on, reason = (ended.on, ended.reason) if ended else (None, None)
    is_other_day = ending.on is not None and parse_past_day(ctx, ending.on) != on
    is_other_reason = (
        bool(ending.reason) and (ending.reason or "").strip() != (reason or "").strip()
    )
    if is_other_day or is_other_reason:
        raise UsageError("relationship.ending.ended-otherwise", name=pair.name, key=pair.key)


def _agree(ctx: Context, pair: Pair, look: str, planned: list[str], ending: Ending) -> None:
    """Ask for consent before anything is changed; without a terminal `--yes` gives it."""
    if ending.agreed:
        return
    if ctx.session.may_ask:
        from mentorlog.conversation.asking.asker import ask_until_answered

        asker = ctx.asker()
        asker.say(look)
        question = ctx.texts("relationship.ending.ask", name=pair.name)
        if not ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=True)):
            raise DeclinedError("relationship.ending.declined", name=pair.name)
    elif planned:
        raise UsageError("relationship.ending.planned", days=", ".join(planned))


def refuse_with_reopen(on: str | None, reason: str | None) -> None:
    """Raise UsageError for a day or a reason with `--reopen`, which would be ignored."""
    for option, given in (("--on", on), ("--reason", reason)):
        if given is not None:
            raise UsageError("relationship.ending.not-with-reopen", option=option)


def reopen_ended(ctx: Context, who: str | None) -> Outcome:
    """Reopen an ended relationship."""
    if who is None:
        raise UsageError("relationship.ending.whom")
    pair = get_pair_as_typed(ctx, who)
    changed = ctx.change_pair(pair, reopen_relationship)
    after = ctx.load(pair.key)
    data = ReopenResult(
        relationship=make_pair(after),
        ended=after.relationship.ended,
        changed=list(changed),
    )
    head = ctx.texts(
        "relationship.ending.reopened" if changed else "relationship.ending.open-already",
        name=pair.name,
    )
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=tuple(ctx.notices))
