"""Write down expectations as the line says, or show them; in a terminal they are asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from mentorlog.cli.spoken_days import format_day, parse_day_of, parse_past_day
from mentorlog.cli.standard_input import said
from mentorlog.cli.whom import get_active_pair, get_pair
from mentorlog.conversation.expectations import name_question
from mentorlog.domain.agreement import (
    agree_on,
    answer_questions,
    proposed_review,
    put_off_review,
    set_review,
)
from mentorlog.domain.expectations import agreed_questions, all_questions, free_goal
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.records import Side
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.output.expectations_data import expectations_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair

By = Literal["mentor", "mentee", "both"]


@dataclass(frozen=True)
class Request:
    """Hold what the line says; answers are `KEY=TEXT` and the days as typed."""

    answers: tuple[str, ...] = ()
    by: By | None = None
    agree: bool = False
    on: str | None = None
    review_on: str | None = None
    review: bool = False
    show: bool = False

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing was said."""
        return self == Request()

    @property
    def says_all(self) -> bool:
        """Tell whether the line is all there is to do, though somebody could be asked."""
        only_a_day = self.review_on is not None and replace(self, review_on=None).is_bare
        return bool(self.answers) or only_a_day

    @cached_property
    def typed(self) -> dict[str, str]:
        """Return the answers by key. Raises UsageError for what is no answer."""
        found: dict[str, str] = {}
        for each in self.answers:
            key, _, text = each.partition("=")
            read = (said(text.strip()) or "").strip() if text.strip() else ""
            if not key.strip() or not read:
                raise UsageError("expectations.malformed", given=each)
            if key.strip() in found:
                raise UsageError("expectations.twice", given=key.strip())
            found[key.strip()] = read
        return found

    def sides(self, me: Side) -> tuple[Side, ...]:
        """Say whose answers these are."""
        return ("mentor", "mentee") if self.by == "both" else (self.by or me,)


def expect(here: Context, who: str | None, request: Request) -> Outcome:
    """Show, ask or write, whichever the line and the terminal mean."""
    if request.show and request != Request(show=True):
        raise UsageError("expectations.show-alone")
    asks = here.session.may_ask and not request.says_all
    if request.show or (request.is_bare and not asks):
        pair = get_pair(here, who)
        refuse_unreadable(here, pair)
        return show_expectations(here, pair)
    pair = get_active_pair(here, who)
    refuse_unreadable(here, pair)
    if asks:
        from mentorlog.cli.aligning import expect_in_terminal

        return expect_in_terminal(here, pair, request)
    return _write(here, pair, request)


def refuse_unreadable(here: Context, pair: Pair) -> None:
    """Raise UnreadableError where the expectations cannot be read."""
    file = FileName(Kind.EXPECTATIONS, pair.key)
    if file in pair.unreadable:
        raise here.unreadable(file)


def show_expectations(here: Context, pair: Pair) -> Outcome:
    """Show each question with both sides, what is agreed and what was."""

    def screen() -> RenderableType:
        from mentorlog.output.expectations_screen import render_expectations

        return render_expectations(pair, here.guide, here.today, here.texts)

    return Outcome(expectations_data(pair, here.guide), screen, asides=tuple(here.asides))


def _write(here: Context, pair: Pair, request: Request) -> Outcome:
    """Write all that the line says, or nothing."""
    day = parse_past_day(here, request.on)
    review_on = parse_day_of(here, request.review_on) if request.review_on else None
    answers = request.typed
    _refuse_unknown(here, pair, answers)
    _refuse_nothing(pair, request)

    def changes(fresh: Pair) -> list[Change]:
        meant = answers or _meant(here, fresh, request)
        wording = wording_of(here, fresh, meant)
        if request.agree or request.review:
            review = review_on or proposed_review(fresh, here.programme, here.today)
            is_told = review_on is not None
            found = agree_on(fresh, meant, day, review, wording, is_told=is_told)
            is_over = request.review and not is_told
            return [*found, *(put_off_review(fresh, here.programme, here.today) if is_over else [])]
        found = answer_questions(fresh, request.sides(fresh.me), meant, wording)
        return [*found, *(set_review(fresh, review_on) if review_on else [])]

    settled = answers or _meant(here, pair, request)
    changed = here.change(pair, changes)
    after = here.load(pair.key)
    heads = _sentences(here, after, settled, request, is_new=bool(changed))
    data = expectations_data(after, here.guide, changed)
    return Outcome(
        data, lambda: here.format_result("\n".join(heads), changed), asides=tuple(here.asides)
    )


def _refuse_unknown(here: Context, pair: Pair, answers: Mapping[str, str]) -> None:
    """Raise NotFoundError, with the nearest keys, for a question that nobody asks."""
    there = pair.expectations
    known = [*all_questions(there, here.guide.checklist), free_goal(there)]
    given = next((key for key in answers if key not in known), None)
    if given is None:
        return
    import difflib

    near = difflib.get_close_matches(given, known, cutoff=0.5)
    if near:
        raise NotFoundError("expectations.unknown", given=given, near=", ".join(near))
    raise NotFoundError("expectations.unknown-far", given=given, known=", ".join(known))


def _refuse_nothing(pair: Pair, request: Request) -> None:
    if request.answers or request.agree or request.review_on:
        return
    if not request.review:
        raise UsageError("expectations.no-answer")
    refuse_nothing_agreed(pair)


def refuse_nothing_agreed(pair: Pair) -> None:
    """Raise NotFoundError where there is nothing to look at again."""
    if not agreed_questions(pair.expectations, ()):
        raise NotFoundError("expectations.nothing-agreed", key=pair.key)


def _meant(here: Context, pair: Pair, request: Request) -> dict[str, str]:
    """Return what `--agree` alone makes agreed: what was answered and is not agreed on yet."""
    if not request.agree or request.review:
        return {}
    sides, found = request.sides(pair.me), {}
    for key in all_questions(pair.expectations, here.guide.checklist):
        answer = pair.expectations.answers.get(key)
        texts = [answer.of(side) for side in sides] if answer and not answer.agreed else []
        if answer and texts and all(texts) and (len(texts) == 1 or not answer.differs):
            found[key] = str(texts[0])
    return found


def wording_of(here: Context, pair: Pair, answers: Mapping[str, str]) -> dict[str, str]:
    """Return the words of questions that neither the guide nor the file has: a new goal's."""
    there = pair.expectations
    known = all_questions(there, here.guide.checklist)
    return {key: here.texts("expectations.new-goal") for key in answers if key not in known}


def _sentences(
    here: Context, pair: Pair, answers: Mapping[str, str], request: Request, *, is_new: bool
) -> list[str]:
    is_agreed = request.agree or request.review
    sides = " + ".join(here.texts(f"echo.{side}") for side in request.sides(pair.me))
    word = "agreed" if is_agreed else "answered"
    lines = [
        here.texts(f"expectations.{word}", who=sides, title=_title(here, pair, key), text=text)
        for key, text in answers.items()
        if is_new
    ]
    lines = lines or _nothing_new(here, pair, request)
    return [*lines, *review_line(here, pair)] if is_agreed or request.review_on else lines


def _nothing_new(here: Context, pair: Pair, request: Request) -> list[str]:
    """Say why nothing was written down."""
    if request.review and not request.answers:
        return [here.texts("expectations.still-holds")]
    if request.answers or not request.agree:
        return [] if request.review_on else [here.texts("expectations.unchanged")]
    lines = [here.texts("expectations.nothing-new")]
    answers = pair.expectations.answers
    differing = [key for key in answers if answers[key].differs and not answers[key].agreed]
    if request.by == "both" and differing:
        titles = ", ".join(_title(here, pair, key) for key in differing)
        lines.append(here.texts("expectations.still-different", titles=titles))
    return lines


def _title(here: Context, pair: Pair, key: str) -> str:
    return name_question(here.guide, pair.expectations, key)


def review_line(here: Context, pair: Pair) -> list[str]:
    """Say when the two look at it again, or that it is time."""
    day: dt.date | None = pair.expectations.review_on
    if day is None:
        return []
    if day <= here.today:
        return [here.texts("expectations.review-due", key=pair.key)]
    return [here.texts("expectations.review-on", day=format_day(here, day))]
