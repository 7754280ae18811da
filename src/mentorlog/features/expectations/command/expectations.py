"""The entry of `expectations`: show, write or ask, for one side, for both, or as a review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.domain.model.expectations import agreed_questions, all_questions, open_questions
from mentorlog.domain.model.fields import Side
from mentorlog.errors import UsageError
from mentorlog.features.expectations.changes import put_off_review
from mentorlog.features.expectations.command.write import (
    ExpectationOptions,
    refuse_nothing_agreed,
    refuse_unreadable,
    review_line,
    show_expectations,
    write_expectations,
)
from mentorlog.features.expectations.data import make_expectations
from mentorlog.features.expectations.talk import (
    SIDES,
    AgreementDates,
    agreeing_questions,
    own_side_questions,
    review_questions,
)
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import parse_day_of, parse_past_day
from mentorlog.session.lookup import get_active_pair, get_pair
from mentorlog.session.talk import open_talk, run_talk

if TYPE_CHECKING:
    from mentorlog.conversation.questions import Question
    from mentorlog.conversation.talk import Talk
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def expectations(ctx: Context, who: str | None, request: ExpectationOptions) -> Outcome:
    """Show, ask or write, depending on the options and on whether there is a terminal."""
    if request.show and request != ExpectationOptions(show=True):
        raise UsageError("expectations.show-alone")
    asks = ctx.session.may_ask and not request.says_all
    if request.show or (request.is_bare and not asks):
        pair = get_pair(ctx, who)
        refuse_unreadable(ctx, pair)
        return show_expectations(ctx, pair)
    pair = get_active_pair(ctx, who)
    refuse_unreadable(ctx, pair)
    if asks:
        return _ask(ctx, pair, request)
    return write_expectations(ctx, pair, request)


Ending = Callable[["Pair"], Sequence[str]]


def _ask(ctx: Context, pair: Pair, request: ExpectationOptions) -> Outcome:
    """Ask what the options request: a review, the agreed answers, or one side's own."""
    if request.review:
        return _review(ctx, pair, request)
    is_settled = not open_questions(pair.expectations, ctx.guide.checklist)
    if is_settled and request.by not in SIDES:
        return _offer_review(ctx, pair)
    if request.by == "both" or request.agree:
        return _agree(ctx, pair, request)
    side = request.by or pair.me
    own: Side = "mentor" if side == "mentor" else "mentee"
    return _answer(ctx, pair, own, passes_agreed=request.by is None)


def _offer_review(ctx: Context, pair: Pair) -> Outcome:
    """Show what is agreed and name the command for a review, instead of asking everything again."""
    shown = show_expectations(ctx, pair)
    return replace(shown, notices=(*shown.notices, ctx.texts("expectations.settled", key=pair.key)))


def _answer(ctx: Context, pair: Pair, side: Side, *, passes_agreed: bool) -> Outcome:
    is_own = side == pair.me
    word = "own" if is_own else "theirs"

    def ending(after: Pair) -> list[str]:
        keys = all_questions(after.expectations, ctx.guide.checklist)
        answers = after.expectations.answers
        said = [key for key in keys if key in answers and answers[key].of(side)]
        facts = {"n": len(said), "of": len(keys), "name": after.first_name}
        lines = [ctx.texts(f"expectations.saved.{word}", **facts)]
        if open_questions(after.expectations, ctx.guide.checklist):
            lines.append(ctx.texts("expectations.next.together", key=after.key))
        return lines

    command = ["expectations", pair.key, *([] if is_own else ["--by", side])]
    alone = ctx.texts(f"expectations.alone.{word}", name=pair.first_name)
    return _talk(
        ctx,
        pair,
        alone,
        command,
        lambda talk: own_side_questions(talk, side, passes_agreed=passes_agreed),
        ending,
    )


def _agree(ctx: Context, pair: Pair, request: ExpectationOptions) -> Outcome:
    agreement = _agreement(ctx, request)
    together = ctx.texts("expectations.together")
    command = ["expectations", pair.key, "--by", "both"]
    return _talk(
        ctx,
        pair,
        together,
        command,
        lambda talk: agreeing_questions(talk, agreement),
        lambda after: _agreed_lines(ctx, after),
    )


def _review(ctx: Context, pair: Pair, request: ExpectationOptions) -> Outcome:
    refuse_nothing_agreed(pair)
    agreement = _agreement(ctx, request)

    def ending(after: Pair) -> list[str]:
        if agreement.review_on is None:
            ctx.change_pair(after, lambda fresh: put_off_review(fresh, ctx.programme, ctx.today))
        return _agreed_lines(ctx, ctx.load(after.key))

    reviewing = ctx.texts("expectations.reviewing")
    command = ["expectations", pair.key, "--review"]
    return _talk(
        ctx, pair, reviewing, command, lambda talk: review_questions(talk, agreement), ending
    )


def _agreement(ctx: Context, request: ExpectationOptions) -> AgreementDates:
    review_on = parse_day_of(ctx, request.review_on) if request.review_on else None
    return AgreementDates(parse_past_day(ctx, request.on), review_on)


def _agreed_lines(ctx: Context, pair: Pair) -> list[str]:
    there, checklist = pair.expectations, ctx.guide.checklist
    keys, agreed = all_questions(there, checklist), agreed_questions(there, checklist)
    lines = [ctx.texts("expectations.agreed-on", n=len(agreed), of=len(keys))]
    if len(agreed) < len(keys):
        lines.append(ctx.texts("expectations.next.together", key=pair.key))
    return [*lines, *review_line(ctx, pair)]


def _talk(
    ctx: Context,
    pair: Pair,
    about: str,
    command: Sequence[str],
    make: Callable[[Talk], Sequence[Question[Talk]]],
    ending: Ending,
) -> Outcome:
    asker = ctx.asker()
    try:
        talk = open_talk(ctx, asker, pair)
        title = (ctx.texts("expectations.title", name=pair.name), about)
        is_through = run_talk(ctx, talk, title, make(talk), command)
    finally:
        asker.close()
    lines = ending(ctx.load(pair.key)) if is_through else ()
    after = ctx.load(pair.key)
    shown = "\n".join(["", *lines]) if lines else ""
    return Outcome(make_expectations(after, ctx.guide), lambda: shown, notices=tuple(ctx.notices))
