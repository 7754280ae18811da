"""The command `status`: one relationship, all active ones, or a welcome."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.errors import ExitCode, MentorlogError, NotFoundError
from mentorlog.features.status.rules import Attention, Overview, overview
from mentorlog.output.outcome import Outcome
from mentorlog.output.terminal import cell_width, measure_width
from mentorlog.session.lookup import get_pairs
from mentorlog.texts import Texts
from mentorlog.texts.calendar import (
    format_duration,
    format_met_hours,
    format_month,
    format_short_day,
)
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.features.status.data import StatusResult, WelcomeResult
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


_OFFERS = {
    "name": "edit journal",
    "contact": "edit journal",
    "completion": "--install-completion",
    "git": "init --git",
}
"""The offers after the first meeting, with the words of their commands."""


def welcome(ctx: Context, who: str | None) -> Outcome:
    """Return a few lines on how to begin. Raises NotFoundError if a journal or WHO was named."""
    root = ctx.store.root
    if ctx.session.globals.journal is not None or who is not None:
        raise NotFoundError("errors.no-journal", folder=str(root))

    def data() -> WelcomeResult:
        from mentorlog.features.status.data import WelcomeResult

        return WelcomeResult(journal=None, today=ctx.today, relationships=[])

    return Outcome(data, lambda: ctx.texts("status.welcome", folder=root))


def status(ctx: Context, who: str | None, *, everything: bool, exit_code: bool) -> Outcome:
    """Show the home screen; while a meeting is under way, bare `mentorlog` shows only that."""
    views = [
        _with_sentences(overview(pair, ctx.programme, ctx.today, ctx.checklist), ctx.texts)
        for pair in _pairs(ctx, who, everything)
    ]
    now = [view for view in views if view.under_way]
    alone = ctx.session.alone and bool(now)
    shown = now if alone else views
    needy = exit_code and any(view.attention for view in shown)
    code = ExitCode.ATTENTION if needy else ExitCode.OK

    def data() -> StatusResult:
        from mentorlog.features.status.data import StatusResult, make_overview

        return StatusResult(
            journal=str(ctx.store.root),
            today=ctx.today,
            under_way=alone,
            relationships=[make_overview(view, ctx.programme) for view in shown],
        )

    def screen() -> Drawing:
        return _render(ctx, shown, alone=alone)

    offers = () if alone else _make_offers(ctx, views)
    notices = () if alone else (*ctx.notices, *offers)
    return Outcome(data, screen, code, notices)


def _make_offers(ctx: Context, views: Sequence[Overview]) -> tuple[str, ...]:
    """Return the offers after the first meeting, which a terminal shows once."""
    # Not with `--journal`, which may name somebody else's journal or a demo.
    is_time = any(view.last for view in views) and not any(view.under_way for view in views)
    if not (is_time and ctx.may_ask and ctx.session.globals.journal is None):
        return ()
    try:
        is_new = ctx.store.machine.note_offered()
    except MentorlogError:
        return ()
    return ("", ctx.texts("status.offers"), *_list_offers(ctx)) if is_new else ()


def _list_offers(ctx: Context) -> Iterator[str]:
    """Yield each offer that was not answered, with the command that accepts it.

    Where such a line is too long for the terminal, the command goes below.
    """
    columns = measure_width(sys.stderr)
    width = len(max(_OFFERS.values(), key=len))
    is_there = {
        "name": ctx.journal.name is not None,
        "contact": ctx.programme.contact is not None,
        "git": ctx.journal.git is not None,
    }
    for name, words in _OFFERS.items():
        command, what = f"  {name_program()} {words}", ctx.texts(f"status.offers.{name}")
        line = f"{command}{' ' * (width - len(words))}  {what}"
        if not is_there.get(name):
            yield line if cell_width(line) <= columns else f"{what}:\n{command}"


def _pairs(ctx: Context, who: str | None, everything: bool) -> Sequence[Pair]:
    if who is None and everything:
        return [ctx.load(each.key) for each in ctx.candidates]
    return get_pairs(ctx, who)


def _render(ctx: Context, views: Sequence[Overview], *, alone: bool) -> Drawing:
    from mentorlog.features.status import screen

    if not views:
        return ctx.texts("status.nobody", me=ctx.me)
    if alone:
        return screen.render_under_way(views[0], ctx.today, ctx.texts)
    if len(views) > screen.MOST_WHOLE:
        return screen.render_brief_overviews(views, ctx.programme, ctx.today, ctx.texts)
    return screen.render_overviews(views, ctx.programme, ctx.today, ctx.texts)


def _with_sentences(view: Overview, texts: Texts) -> Overview:
    worded = tuple(replace(each, message=word_attention(each, texts)) for each in view.attention)
    return replace(view, attention=worded)


def word_attention(attention: Attention, texts: Texts) -> str:
    """Return what can be done now; where it is the mentee's to do, a mentor can ask (G3)."""
    facts = dict(attention.facts)
    for name, value in attention.facts.items():
        if name in {"day", "due"} and value is not None:
            facts[name] = format_short_day(value, texts.language)  # type: ignore[arg-type]
    if "minutes" in facts:
        format_met = format_duration if facts["minutes"] else format_met_hours
        facts["met"] = format_met(facts["minutes"], texts.language)  # type: ignore[arg-type]
        facts["least"] = format_duration(round(float(str(facts["hours"])) * 60), texts.language)
        facts["month"] = format_month(facts["month"], texts.language)  # type: ignore[arg-type]
    tail = ".theirs" if attention.theirs else ""
    return texts(f"status.attention.{attention.code}{tail}", **facts)
