"""The home screen: of one relationship, of all active ones, or a welcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.cli.whom import get_pairs
from mentorlog.domain.attention import Attention
from mentorlog.domain.overview import Overview, overview
from mentorlog.errors import ExitCode, NotFoundError
from mentorlog.output.outcome import Outcome
from mentorlog.output.status_data import overview_data
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_duration, format_month, format_short_day

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


def welcome(here: Context, who: str | None) -> Outcome:
    """Say in a few lines how to begin. Raises NotFoundError when journal or WHO was named."""
    root = here.store.root
    if here.session.globals.journal is not None or who is not None:
        raise NotFoundError("error.no-journal", folder=str(root))
    data: dict[str, object] = {"journal": None, "today": here.today, "relationships": []}
    return Outcome(data, lambda: here.texts("status.welcome", folder=root))


def show_overviews(here: Context, who: str | None, *, everything: bool, exit_code: bool) -> Outcome:
    """Show the home screen; while a meeting is under way, `mentorlog` alone shows only that."""
    views = [
        _with_sentences(overview(pair, here.programme, here.today, here.checklist), here.texts)
        for pair in _pairs(here, who, everything)
    ]
    now = [view for view in views if view.under_way]
    alone = here.session.alone and bool(now)
    shown = now if alone else views
    data = {
        "journal": str(here.store.root),
        "today": here.today,
        "under_way": alone,
        "relationships": [overview_data(view, here.programme) for view in shown],
    }
    needy = exit_code and any(view.attention for view in shown)
    code = ExitCode.ATTENTION if needy else ExitCode.OK

    def screen() -> RenderableType | str:
        return _render(here, shown, alone=alone)

    asides = () if alone else tuple(here.asides)
    return Outcome(data, screen, code, asides)


def _pairs(here: Context, who: str | None, everything: bool) -> Sequence[Pair]:
    if who is None and everything:
        return [here.load(each.key) for each in here.candidates]
    return get_pairs(here, who)


def _render(here: Context, views: Sequence[Overview], *, alone: bool) -> RenderableType | str:
    from mentorlog.output.status_screen import render_overviews, render_under_way

    if not views:
        return here.texts("status.nobody")
    if alone:
        return render_under_way(views[0], here.today, here.texts)
    return render_overviews(views, here.programme, here.today, here.texts)


def _with_sentences(view: Overview, texts: Texts) -> Overview:
    worded = tuple(replace(each, message=word_attention(each, texts)) for each in view.attention)
    return replace(view, attention=worded)


def word_attention(attention: Attention, texts: Texts) -> str:
    """Return what one can do now; what is the mentee's to settle, a mentor asks for (G3)."""
    facts = dict(attention.facts)
    for name, value in attention.facts.items():
        if name in {"day", "due"} and value is not None:
            facts[name] = format_short_day(value, texts.language)  # type: ignore[arg-type]
    if "minutes" in facts:
        facts["met"] = format_duration(facts["minutes"], texts.language)  # type: ignore[arg-type]
        facts["least"] = format_duration(round(float(str(facts["hours"])) * 60), texts.language)
        facts["month"] = format_month(facts["month"], texts.language)  # type: ignore[arg-type]
    tail = ".theirs" if attention.theirs else ""
    return texts(f"attention.{attention.code}{tail}", **facts)
