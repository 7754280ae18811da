"""The command `insights`, for which reflections are read but only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.errors import NotFoundError
from mentorlog.features.insights.data import make_hours, make_insights
from mentorlog.features.insights.rules import count_insights
from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import load_reflections
from mentorlog.session.pictures import PictureOptions, write_picture

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def show_insights(ctx: Context, pair: Pair, picture: PictureOptions) -> Outcome:
    """Show the charts; an unreadable reflection is named and not counted.

    A picture has the hours alone. Raises NotFoundError for a picture without any hours.
    """
    if picture.to == "svg":
        return _draw_hours(ctx, pair, picture.path)
    view = count_insights(pair, ctx.programme, load_reflections(ctx, pair), ctx.today)

    def screen() -> Drawing:
        from mentorlog.features.insights.screen import render_insights

        return render_insights(view, ctx.guide, ctx.today, ctx.texts)

    return Outcome(make_insights(view), screen, notices=tuple(ctx.notices))


def _draw_hours(ctx: Context, pair: Pair, path: str | None) -> Outcome:
    """Draw the hours, without opening a reflection."""
    from mentorlog.features.insights.screen import make_hours_picture

    view = count_insights(pair, ctx.programme, {}, ctx.today)
    if not view.months:
        raise NotFoundError("insights.no-hours")
    data = make_hours(view)
    return write_picture(ctx, pair, make_hours_picture(view, ctx.texts), data, path)
