"""The list of milestones: each large one above its small ones and its actions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
from mentorlog.features.milestones.rules import MilestoneList
from mentorlog.output.fitting import FirstThatFits, TextWithTail
from mentorlog.output.format import format_owner, format_progress, format_standing, format_state
from mentorlog.texts import Texts

_ROOMY = 64
"""The terminal width from which a title fits beside two more columns."""


def render_milestones(
    courses: Iterable[MilestoneList], today: dt.date, texts: Texts
) -> RenderableType:
    """Draw the milestones of each relationship below its name, leaving out empty ones."""
    parts: list[RenderableType] = []
    for each in courses:
        if each.milestones:
            parts += [*([Text()] if parts else []), Text(each.pair.name, style="bold")]
            for place, milestone in enumerate(each.milestones):
                parts += [Text()] if place else []
                parts += _milestone(milestone, each, today, texts)
    return Group(*parts)


def _milestone(
    milestone: TrackedMilestone, course: MilestoneList, today: dt.date, texts: Texts
) -> Iterator[RenderableType]:
    yield _indented(Text(milestone.whole.title, style="bold" if milestone.whole.is_open else "dim"))
    yield _indented(_about(milestone, today, texts))
    for name in ("why", "evidence"):
        if text := getattr(milestone.milestone, name):
            yield _indented(Text(texts(f"milestones.{name}", text=text), style="dim"))
    actions = course.toward(milestone)
    if milestone.steps or actions:
        rows = [
            (f"    /{number}", *_step(step, today, texts))
            for number, step in enumerate(milestone.steps, start=1)
        ]
        for action in actions:
            label = texts("milestones.action", n=action.number)
            rows.append((f"    {label}", *_action(action, course.pair, today, texts)))
        yield _draw_rows(rows)


def _indented(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 2))


def _about(milestone: TrackedMilestone, today: dt.date, texts: Texts) -> Text:
    standing = format_standing(milestone.whole, today, texts)
    line = Text(f"{milestone.key}, ", style="dim")
    line.append(standing, style="yellow" if milestone.whole.is_late else "")
    return line.append(f", {format_progress(milestone, texts)}")


def _draw_rows(rows: Sequence[tuple[str, Text, Text]]) -> RenderableType:
    """Draw rows of three columns; where a row is too wide, the last moves behind or below."""
    wide, narrow = Table.grid(padding=(0, 2)), Table.grid(padding=(0, 2))
    for table in (wide, narrow):
        table.add_column(no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
    wide.add_column(overflow="fold")
    for label, text, standing in rows:
        wide.add_row(label, text, standing)
        narrow.add_row(label, TextWithTail(text, standing))
    return FirstThatFits((wide, narrow), roomy=_ROOMY)


def _step(step: MilestoneItem, today: dt.date, texts: Texts) -> tuple[Text, Text]:
    standing = format_standing(step, today, texts)
    style = "yellow" if step.is_late else "dim"
    return Text(step.title, style="" if step.is_open else "dim"), Text(standing, style=style)


def _action(action: TrackedAction, pair: Pair, today: dt.date, texts: Texts) -> tuple[Text, Text]:
    said = f"{format_owner(action, pair, texts)}, {format_state(action, today, texts)}"
    style = "yellow" if action.is_late else "dim"
    return Text(action.item.text, style="" if action.item.is_open else "dim"), Text(said, style)
