"""The screen of `actions`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.output.fitting import FirstThatFits, TextWithTail
from mentorlog.output.format import format_owner, format_state
from mentorlog.texts import Texts

_ROOMY = 64
"""The terminal width from which a text fits beside two more columns."""


def render_actions(
    found: Sequence[tuple[Pair, Sequence[TrackedAction]]],
    today: dt.date,
    texts: Texts,
    none: str = "none",
) -> RenderableType | str:
    """Draw the actions of each relationship; `action.<none>` is shown for an empty list."""
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
    """Draw a row for each action: short number, text, owner and due day.

    Where a row is too wide, owner and due day move behind the text or below it.
    """
    wide, narrow = Table.grid(padding=(0, 2)), Table.grid(padding=(0, 2))
    for table in (wide, narrow):
        table.add_column(justify="right", no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
    wide.add_column(no_wrap=True)
    wide.add_column(overflow="fold")
    for action in actions:
        number = f"  {action.number}"
        text = Text(action.item.text, style="" if action.item.is_open else "dim")
        owner, state = format_owner(action, pair, texts), format_state(action, today, texts)
        style = "yellow" if action.is_late else "dim"
        wide.add_row(number, text, owner, Text(state, style=style))
        narrow.add_row(number, TextWithTail(text, Text(f"{owner}, {state}", style=style)))
    return FirstThatFits((wide, narrow), roomy=_ROOMY)
