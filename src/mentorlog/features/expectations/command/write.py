"""The expectations as the options of the command show or write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from mentorlog.domain.model.expectations import (
    agreed_questions,
    all_questions,
    free_goal,
)
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.expectations.changes import (
    agree_on,
    answer_questions,
    proposed_review,
    put_off_review,
    set_review,
)
from mentorlog.features.expectations.data import make_expectations
from mentorlog.features.expectations.talk import (
    name_question,
)
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_day_of, parse_past_day
from mentorlog.session.standard_input import read_text_option

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


By = Literal["mentor", "mentee", "both"]


@dataclass(frozen=True)
class ExpectationOptions:
    """The options of `expectations`; answers are `KEY=TEXT`, days as typed."""

    answers: tuple[str, ...] = ()
    by: By | None = None
    agree: bool = False
    on: str | None = None
    review_on: str | None = None
    review: bool = False
    show: bool = False

    @property
    def is_bare(self) -> bool:
        """Return whether no option was given."""
        return self == ExpectationOptions()

    @property
    def says_all(self) -> bool:
        """Return whether the options say all there is to write, so that nothing is asked."""
        only_a_day = self.review_on is not None and replace(self, review_on=None).is_bare
        return bool(self.answers) or only_a_day

    @cached_property
    def typed(self) -> dict[str, str]:
        """Return the answers by key. Raises UsageError for one that is not `KEY=TEXT`."""
        found: dict[str, str] = {}
        for each in self.answers:
            key, _, text = each.partition("=")
            read = (read_text_option(text.strip()) or "").strip() if text.strip() else ""
            if not key.strip() or not read:
                raise UsageError("expectations.malformed", given=each)
            if key.strip() in found:
                raise UsageError("expectations.twice", given=key.strip())
            found[key.strip()] = read
        return found

    def sides(self, me: Side) -> tuple[Side, ...]:
        """Return the sides whose answers were given."""
        return ("mentor", "mentee") if self.by == "both" else (self.by or me,)


def refuse_unreadable(ctx: Context, pair: Pair) -> None:
    """Raise UnreadableError where the expectations cannot be read."""
    file = FileName(Kind.EXPECTATIONS, pair.key)
    if file in pair.unreadable:
        raise ctx.unreadable(file)


def show_expectations(ctx: Context, pair: Pair) -> Outcome:
    """Show each question with both sides' answers, the agreed one and the earlier ones."""

    def screen() -> Drawing:
        from mentorlog.features.expectations.screen import render_expectations

        return render_expectations(pair, ctx.guide, ctx.today, ctx.texts)

    return Outcome(make_expectations(pair, ctx.guide), screen, notices=tuple(ctx.notices))


def write_expectations(ctx: Context, pair: Pair, request: ExpectationOptions) -> Outcome:
    """Write everything that the options give, or nothing."""
    day = parse_past_day(ctx, request.on)
    review_on = parse_day_of(ctx, request.review_on) if request.review_on else None
    answers = request.typed
    _refuse_unknown(ctx, pair, answers)
    _refuse_nothing(pair, request)

    def plan(fresh: Pair) -> tuple[Mapping[str, str], list[Change]]:
        meant = answers or _meant(ctx, fresh, request)
        wording = wording_of(ctx, fresh, meant)
        if request.agree or request.review:
            review = review_on or proposed_review(fresh, ctx.programme, ctx.today)
            is_told = review_on is not None
            found = agree_on(fresh, meant, day, review, wording, is_told=is_told)
            is_over = request.review and not is_told
            put_off = put_off_review(fresh, ctx.programme, ctx.today) if is_over else []
            return meant, [*found, *put_off]
        found = answer_questions(fresh, request.sides(fresh.me), meant, wording)
        return meant, [*found, *(set_review(fresh, review_on) if review_on else [])]

    settled, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    heads = _sentences(ctx, after, settled, request, is_new=bool(changed))
    data = make_expectations(after, ctx.guide, changed)
    return Outcome(
        data, lambda: ctx.format_result("\n".join(heads), changed), notices=tuple(ctx.notices)
    )


def _refuse_unknown(ctx: Context, pair: Pair, answers: Mapping[str, str]) -> None:
    """Raise NotFoundError, with the nearest keys, for a question that does not exist."""
    there = pair.expectations
    known = [*all_questions(there, ctx.guide.checklist), free_goal(there)]
    given = next((key for key in answers if key not in known), None)
    if given is None:
        return
    import difflib

    near = difflib.get_close_matches(given, known, cutoff=0.5)
    if near:
        raise NotFoundError("expectations.unknown", given=given, near=", ".join(near))
    raise NotFoundError("expectations.unknown-far", given=given, known=", ".join(known))


def _refuse_nothing(pair: Pair, request: ExpectationOptions) -> None:
    if request.answers or request.agree or request.review_on:
        return
    if not request.review:
        raise UsageError("expectations.no-answer")
    refuse_nothing_agreed(pair)


def refuse_nothing_agreed(pair: Pair) -> None:
    """Raise NotFoundError where no agreed answer could be reviewed."""
    if not agreed_questions(pair.expectations, ()):
        raise NotFoundError("expectations.nothing-agreed", key=pair.key)


def _meant(ctx: Context, pair: Pair, request: ExpectationOptions) -> dict[str, str]:
    """Return the answers that `--agree` alone agrees on: those given and not agreed on yet."""
    if not request.agree or request.review:
        return {}
    sides, found = request.sides(pair.me), {}
    for key in all_questions(pair.expectations, ctx.guide.checklist):
        answer = pair.expectations.answers.get(key)
        texts = [answer.of(side) for side in sides] if answer and not answer.agreed else []
        if answer and texts and all(texts) and (len(texts) == 1 or not answer.differs):
            found[key] = str(texts[0])
    return found


def wording_of(ctx: Context, pair: Pair, answers: Mapping[str, str]) -> dict[str, str]:
    """Return the wording of questions that neither the guide nor the file has, as a new goal."""
    there = pair.expectations
    known = all_questions(there, ctx.guide.checklist)
    return {key: ctx.texts("expectations.new-goal") for key in answers if key not in known}


def _sentences(
    ctx: Context,
    pair: Pair,
    answers: Mapping[str, str],
    request: ExpectationOptions,
    *,
    is_new: bool,
) -> list[str]:
    is_agreed = request.agree or request.review
    sides = " + ".join(ctx.texts(f"output.{side}") for side in request.sides(pair.me))
    word = "agreed" if is_agreed else "answered"
    lines = [
        ctx.texts(f"expectations.{word}", who=sides, title=_title(ctx, pair, key), text=text)
        for key, text in answers.items()
        if is_new
    ]
    lines = lines or _nothing_new(ctx, pair, request)
    return [*lines, *review_line(ctx, pair)] if is_agreed or request.review_on else lines


def _nothing_new(ctx: Context, pair: Pair, request: ExpectationOptions) -> list[str]:
    """Return the reason why nothing was written."""
    if request.review and not request.answers:
        return [ctx.texts("expectations.still-holds")]
    if request.answers or not request.agree:
        return [] if request.review_on else [ctx.texts("expectations.unchanged")]
    lines = [ctx.texts("expectations.nothing-new")]
    answers = pair.expectations.answers
    differing = [key for key in answers if answers[key].differs and not answers[key].agreed]
    if request.by == "both" and differing:
        titles = ", ".join(_title(ctx, pair, key) for key in differing)
        lines.append(ctx.texts("expectations.still-different", titles=titles))
    return lines


def _title(ctx: Context, pair: Pair, key: str) -> str:
    return name_question(ctx.guide, pair.expectations, key)


def review_line(ctx: Context, pair: Pair) -> list[str]:
    """Return the line on when the next review is, or that it is due."""
    day: dt.date | None = pair.expectations.review_on
    if day is None:
        return []
    if day <= ctx.today:
        return [ctx.texts("expectations.review-due", key=pair.key)]
    return [ctx.texts("expectations.review-on", day=format_day(ctx, day))]
