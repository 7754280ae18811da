"""Ask about expectations in a terminal: one side, both together, or again (design 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.cli.alone import begin_talk, lead
from mentorlog.cli.expecting import Request, refuse_nothing_agreed, review_line, show_expectations
from mentorlog.cli.spoken_days import parse_day_of, parse_past_day
from mentorlog.conversation.expectations import (
    SIDES,
    Agreement,
    agreeing_questions,
    own_side_questions,
    review_questions,
)
from mentorlog.domain.agreement import put_off_review
from mentorlog.domain.expectations import agreed_questions, all_questions, open_questions
from mentorlog.output.expectations_data import expectations_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.conversation.talk import Talk
    from mentorlog.conversation.walk import Asked
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.records import Side

Ending = Callable[["Pair"], Sequence[str]]


def expect_in_terminal(here: Context, pair: Pair, request: Request) -> Outcome:
    """Ask what the line means: a review, one line for both, else one side."""
    if request.review:
        return _review(here, pair, request)
    is_settled = not open_questions(pair.expectations, here.guide.checklist)
    if is_settled and request.by not in SIDES:
        return _offer_review(here, pair)
    if request.by == "both" or request.agree:
        return _agree(here, pair, request)
    side = request.by or pair.me
    own: Side = "mentor" if side == "mentor" else "mentee"
    return _answer(here, pair, own, passes_agreed=request.by is None)


def _offer_review(here: Context, pair: Pair) -> Outcome:
    """Show what is agreed, and how to look at it again, rather than ask it all once more."""
    shown = show_expectations(here, pair)
    return replace(shown, asides=(*shown.asides, here.texts("expectations.settled", key=pair.key)))


def _answer(here: Context, pair: Pair, side: Side, *, passes_agreed: bool) -> Outcome:
    is_own = side == pair.me
    word = "own" if is_own else "theirs"

    def ending(after: Pair) -> list[str]:
        keys = all_questions(after.expectations, here.guide.checklist)
        answers = after.expectations.answers
        said = [key for key in keys if key in answers and answers[key].of(side)]
        facts = {"n": len(said), "of": len(keys), "name": after.first_name}
        lines = [here.texts(f"expectations.saved.{word}", **facts)]
        if open_questions(after.expectations, here.guide.checklist):
            lines.append(here.texts("expectations.next.together", key=after.key))
        return lines

    command = ["expectations", pair.key, *([] if is_own else ["--by", side])]
    alone = here.texts(f"expectations.alone.{word}", name=pair.first_name)
    return _talk(
        here,
        pair,
        alone,
        command,
        lambda talk: own_side_questions(talk, side, passes_agreed=passes_agreed),
        ending,
    )


def _agree(here: Context, pair: Pair, request: Request) -> Outcome:
    agreement = _agreement(here, request)
    together = here.texts("expectations.together")
    command = ["expectations", pair.key, "--by", "both"]
    return _talk(
        here,
        pair,
        together,
        command,
        lambda talk: agreeing_questions(talk, agreement),
        lambda after: _agreed_lines(here, after),
    )


def _review(here: Context, pair: Pair, request: Request) -> Outcome:
    refuse_nothing_agreed(pair)
    agreement = _agreement(here, request)

    def ending(after: Pair) -> list[str]:
        if agreement.review_on is None:
            here.change(after, lambda fresh: put_off_review(fresh, here.programme, here.today))
        return _agreed_lines(here, here.load(after.key))

    reviewing = here.texts("expectations.reviewing")
    command = ["expectations", pair.key, "--review"]
    return _talk(
        here, pair, reviewing, command, lambda talk: review_questions(talk, agreement), ending
    )


def _agreement(here: Context, request: Request) -> Agreement:
    review_on = parse_day_of(here, request.review_on) if request.review_on else None
    return Agreement(parse_past_day(here, request.on), review_on)


def _agreed_lines(here: Context, pair: Pair) -> list[str]:
    there, checklist = pair.expectations, here.guide.checklist
    keys, agreed = all_questions(there, checklist), agreed_questions(there, checklist)
    lines = [here.texts("expectations.agreed-on", n=len(agreed), of=len(keys))]
    if len(agreed) < len(keys):
        lines.append(here.texts("expectations.next.together", key=pair.key))
    return [*lines, *review_line(here, pair)]


def _talk(
    here: Context,
    pair: Pair,
    about: str,
    command: Sequence[str],
    make: Callable[[Talk], Sequence[Asked[Talk]]],
    ending: Ending,
) -> Outcome:
    asker = here.asker()
    try:
        talk = begin_talk(here, asker, pair)
        title = (here.texts("expectations.title", name=pair.name), about)
        is_through = lead(here, talk, title, make(talk), command)
    finally:
        asker.close()
    lines = ending(here.load(pair.key)) if is_through else ()
    after = here.load(pair.key)
    shown = "\n".join(["", *lines]) if lines else ""
    return Outcome(expectations_data(after, here.guide), lambda: shown, asides=tuple(here.asides))
