"""The list of actions, drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.output.format import format_owner, format_state
from mentorlog.texts import Texts


def render_actions(
    found: Sequence[tuple[Pair, Sequence[TrackedAction]]],
    today: dt.date,
    texts: Texts,
    none: str = "none",
) -> RenderableType | str:
    """Draw the actions of each relationship below its name; `action.<none>` where there is none."""
    if not any(actions for _, actions in found):
        return texts(f"actions.{none}")
    parts: list[RenderableType] = []
    for pair, actions in found:
        if actions:
            parts += [*([Text()] if parts else []), Text(pair.name, style="bold")]
            parts.append(actions_table(pair, actions, today, texts))
    return Group(*parts)


def actions_table(
    pair: Pair, actions: Sequence[TrackedAction], today: dt.date, texts: Texts
) -> RenderableType:
    """Draw actions a row each: short number, text, whose, and until when."""
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for action in actions:
        style = "dim" if not action.item.is_open else ""
        table.add_row(
            f"  {action.number}",
            Text(action.item.text, style=style),
            format_owner(action, pair, texts),
            Text(format_state(action, today, texts), style="yellow" if action.is_late else "dim"),
        )
    return table
