"""The screens of `show`: a part for each field of the models."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.journal import HoursPerMonth
from mentorlog.domain.model.meeting import HEAD, Meeting, MeetingEntry, Topic
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.views.actions import TrackedAction, open_actions
from mentorlog.features.actions.screen import actions_table
from mentorlog.output.fitting import FirstThatFits, Sentence
from mentorlog.output.format import (
    format_field_name,
    format_when_and_where,
    join_wrapped,
    one_line,
)
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

_LONGEST_SUMMARY = 120
"""The most characters of a summary in the list of meetings."""

_NOT_IN_PARTS = frozenset(
    {"mentorlog", "uid", "actions", *HEAD, "name", "me", "email", "start", "end", "ended"}
)
"""The fields without a part: shown above the parts, in a table, or not at all."""

_ROOMY = 72
"""The terminal width from which a meeting is one row of a table, with wrapped cells."""

_BULLET = "- "

_Parts = list[RenderableType]
_Format = Callable[[object], str]


def render_meeting(  # noqa: PLR0913, PLR0917 - what stands on the page
    pair: Pair,
    entry: MeetingEntry,
    actions: Sequence[TrackedAction],
    reflection: Reflection | None,
    today: dt.date,
    texts: Texts,
    titles: Mapping[str, str],
) -> RenderableType:
    """Draw everything in a meeting's file, and the reflection where it was asked for.

    `titles` has the guide's titles by key.
    """
    state = texts(f"meeting.state.{entry.meeting.state}")
    parts: _Parts = [
        Text(pair.name, style="bold"),
        Sentence(f"{format_when_and_where(entry, today, texts)} ({state})"),
        *_fields(entry.meeting, lambda value: _format_value(value, pair, texts, titles), texts),
    ]
    if actions:
        heading = format_field_name(Meeting, "actions", texts)
        parts += [*_heading(heading), actions_table(pair, actions, today, texts)]
    parts += _private("reflection", reflection, texts, titles)
    return Group(*parts)


def render_relationship(
    pair: Pair, approach: Approach | None, today: dt.date, texts: Texts
) -> RenderableType:
    """Draw a relationship, its meetings a line each."""
    parts: _Parts = [
        Text(pair.name, style="bold"),
        Text(_about(pair, today, texts)),
        *_fields(pair.relationship, lambda value: _format_value(value, pair, texts, {}), texts),
    ]
    if pair.meetings:
        parts += [*_heading(texts("meeting.heading.meetings")), _meetings(pair, today, texts)]
    actions = open_actions(pair, today)
    if actions:
        heading = texts("meeting.heading.open")
        parts += [*_heading(heading), actions_table(pair, actions, today, texts)]
    titles = _list(each.title for each in pair.milestones.milestones)
    parts += _text(texts("meeting.heading.milestones"), titles)
    parts += _private("approach", approach, texts, {})
    return Group(*parts)


def _about(pair: Pair, today: dt.date, texts: Texts) -> str:
    record = pair.relationship
    days = [
        format_short_day(day, texts.language, today) if day else ""
        for day in (record.start, record.end)
    ]
    parts = [texts("status.you-are", me=texts(f"output.{pair.me}"))]
    parts += [f"{days[0]} - {days[1]}".strip()] if any(days) else []
    parts += [record.email] if record.email else []
    parts += [texts("status.ended")] if pair.has_ended else []
    return ", ".join(parts)


def _fields(record: Record, format_value: _Format, texts: Texts) -> Iterator[RenderableType]:
    """Draw each field that has a value, in the order of the file."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if value and name not in _NOT_IN_PARTS:
            yield from _text(format_field_name(type(record), name, texts), format_value(value))


def _format_value(value: object, pair: Pair, texts: Texts, titles: Mapping[str, str]) -> str:
    """Return a text as it stands, a list line by line, and the guide's keys as titles."""
    if isinstance(value, Topic):
        return format_topic(value, pair, texts)
    if isinstance(value, HoursPerMonth):
        return f"{value.at_least:g} - {value.at_most:g}"
    if isinstance(value, list) and titles.keys() & {*map(str, value)}:
        return _titled(value, titles)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return _list(value)
    if isinstance(value, list):
        return "\n".join(_format_value(each, pair, texts, titles) for each in value)
    return _flow(str(value))


def _heading(heading: str) -> Iterable[RenderableType]:
    return (Text(), Text(heading, style="bold"))


def _text(heading: str, text: str) -> Iterable[RenderableType]:
    if not text:
        return ()
    lines = (
        _item(line) if line.startswith(_BULLET) else Sentence(line) for line in text.split("\n")
    )
    return (*_heading(heading), Padding(Group(*lines), (0, 0, 0, 2)))


def _item(line: str) -> RenderableType:
    """Draw an item, which goes on below its text and not below its sign."""
    table = Table.grid()
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(_BULLET, Sentence(line.removeprefix(_BULLET)))
    return table


def _flow(text: str) -> str:
    """Join lines that were broken by hand, unless indentation gives one a meaning."""
    # Indented lines are often lists or quotations, which would lose their shape.
    return text if re.search(r"^[ \t]", text, re.MULTILINE) else join_wrapped(text)


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {' '.join(each.split())}" for each in items)


def format_topic(topic: Topic, pair: Pair, texts: Texts) -> str:
    """Return a topic, naming the mentor where they brought it: topics are the mentee's (G3)."""
    if topic.brought_by == "mentee":
        return f"- {topic.text}"
    if pair.me == "mentor":
        return f"- {topic.text} ({texts('meeting.brought-by-you')})"
    return f"- {topic.text} ({texts('meeting.brought-by', who=pair.first_name)})"


def _meetings(pair: Pair, today: dt.date, texts: Texts) -> RenderableType:
    """Draw a row for each meeting; where there is no room, details move below its name."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(no_wrap=True, style="dim")
    below: _Parts = []
    for entry in pair.meetings:
        state = texts(f"meeting.state.{entry.meeting.state}")
        line = _line(entry.meeting, entry, today, texts)
        table.add_row(f"  {entry.name}", line, state)
        below += [Text(f"  {entry.name}").append(f"  {state}", "dim"), Padding(line, (0, 0, 0, 4))]
    return FirstThatFits((table, Group(*below)), _ROOMY)


def _line(meeting: Meeting, entry: MeetingEntry, today: dt.date, texts: Texts) -> Text:
    line = Sentence(format_when_and_where(entry, today, texts))
    first = one_line(meeting.summary or "", _LONGEST_SUMMARY)
    return line.append(f"\n{first}", style="dim") if first else line


def _titled(keys: Sequence[object], titles: Mapping[str, str]) -> str:
    return ", ".join(titles.get(str(key), str(key)) for key in keys)


def _private(
    name: str, record: Record | None, texts: Texts, titles: Mapping[str, str]
) -> Iterable[RenderableType]:
    if record is None:
        return ()
    lines = []
    for key, value in record.model_dump(by_alias=True, exclude={"mentorlog"}).items():
        if value:
            is_list = isinstance(value, list)
            said = _titled(value, titles) if is_list else _flow(str(value))
            lines.append(f"{format_field_name(type(record), key, texts)}: {said}")
    return _text(texts(f"meeting.heading.{name}"), "\n".join(lines))
