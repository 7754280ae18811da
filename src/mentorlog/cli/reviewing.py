"""Show how a relationship develops, reflections read for what they count alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentorlog.domain.insights import gain_insights
from mentorlog.domain.names import FileName, Kind, MeetingName
from mentorlog.domain.reflection import Reflection
from mentorlog.errors import UnreadableError
from mentorlog.output.insights_data import insights_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


def show_insights(here: Context, pair: Pair) -> Outcome:
    """Show the charts; a reflection that cannot be read is named and does not count."""
    view = gain_insights(pair, here.programme, dict(_reflections(here, pair)), here.today)

    def screen() -> RenderableType:
        from mentorlog.output.insights_screen import render_insights

        return render_insights(view, here.guide, here.today, here.texts)

    return Outcome(insights_data(view), screen, asides=tuple(here.asides))


def _reflections(here: Context, pair: Pair) -> Iterator[tuple[MeetingName, Reflection]]:
    for name in sorted(pair.reflections):
        file = FileName(Kind.REFLECTION, pair.key, name)
        try:
            found = here.store.find(file, Reflection)
        except UnreadableError:
            here.asides.append(here.texts("error.beside", file=here.store.relative_path(file)))
        else:
            if found:
                yield name, found
