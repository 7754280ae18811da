"""Show how a relationship develops, reflections read for what they count alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.reflection import Reflection
from mentorlog.errors import UnreadableError
from mentorlog.features.insights.data import insights_data
from mentorlog.features.insights.rules import count_insights
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def show_insights(ctx: Context, pair: Pair) -> Outcome:
    """Show the charts; a reflection that cannot be read is named and does not count."""
    view = count_insights(pair, ctx.programme, dict(_reflections(ctx, pair)), ctx.today)

    def screen() -> Drawing:
        from mentorlog.features.insights.screen import render_insights

        return render_insights(view, ctx.guide, ctx.today, ctx.texts)

    return Outcome(insights_data(view), screen, notices=tuple(ctx.notices))


def _reflections(ctx: Context, pair: Pair) -> Iterator[tuple[MeetingName, Reflection]]:
    for name in sorted(pair.reflections):
        file = FileName(Kind.REFLECTION, pair.key, name)
        try:
            found = ctx.store.find(file, Reflection)
        except UnreadableError:
            ctx.notices.append(ctx.texts("errors.beside", file=ctx.store.relative_path(file)))
        else:
            if found:
                yield name, found
