"""The last page of a meeting: only what may be shared, at most 24 lines (design 3)."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from mentorlog.domain.closing import meeting_after
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.pair import Pair
from mentorlog.output.echo import format_when_and_where
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

MOST_LINES = 22
"""Lines of the page, so that it fits 24 with the prompt below it."""

WIDTH = 76

_LEAST = 4
"""Lines to which a part may be cut: an empty one, its heading, a line of it, and how many more."""


def format_last_page(pair: Pair, entry: MeetingEntry, missing: Sequence[str], texts: Texts) -> str:
    """Say what was agreed, to be read aloud or photographed; what is missing stands last."""
    today = entry.name.date
    head = ["", f"{pair.name}, {format_when_and_where(entry, today, texts)}"]
    foot = _next(pair, entry, texts) + [texts(f"closing.missing.{part}") for part in missing]
    agreed = _agreed(entry, texts)
    topics = _part("talk.page.topics", [f"- {t.text}" for t in entry.meeting.topics], texts)
    summary = _part("talk.page.summary", _wrapped(entry.meeting.summary), texts)
    room = MOST_LINES - len(head) - len(foot)
    body = _fit([topics, summary, agreed], room, texts)
    return "\n".join([*head, *body, *foot])


def _wrapped(text: str | None) -> list[str]:
    lines = (text or "").strip().splitlines()
    return [row for line in lines for row in textwrap.wrap(line, WIDTH - 2) or [""]]


def _part(title: str, lines: Sequence[str], texts: Texts) -> list[str]:
    if not lines:
        return []
    wrapped = [row for line in lines for row in _hanging(line)]
    return ["", texts(title), *(f"  {line}" for line in wrapped)]


def _hanging(line: str) -> list[str]:
    rest = "  " if line.startswith("- ") else ""
    return textwrap.wrap(line, WIDTH - 2, subsequent_indent=rest) or [""]


def _agreed(entry: MeetingEntry, texts: Texts) -> list[str]:
    lines = []
    for item in entry.meeting.actions:
        due = item.due and format_short_day(item.due, texts.language, entry.name.date)
        until = texts("action.due", day=due) if due else texts("action.next-time")
        lines.append(f"- {item.text} ({texts(f'talk.page.{item.owner}')}, {until})")
    return _part("talk.page.agreed", lines, texts)


def _next(pair: Pair, entry: MeetingEntry, texts: Texts) -> list[str]:
    following = meeting_after(pair, entry.name)
    if following is None:
        return [""]
    when = format_when_and_where(following, entry.name.date, texts)
    return ["", f"{texts('talk.page.next')}: {when}", ""]


def _fit(parts: Sequence[list[str]], room: int, texts: Texts) -> list[str]:
    """Shorten the longest part until all fit, of equally long ones the first."""
    limits = [len(part) for part in parts]
    while sum(limits) > room and max(limits) > _LEAST:
        limits[limits.index(max(limits))] -= 1
    pairs = zip(parts, limits, strict=True)
    return [line for part, limit in pairs for line in _cut(part, limit, texts)]


def _cut(part: list[str], limit: int, texts: Texts) -> list[str]:
    if len(part) <= limit:
        return part
    return [*part[: limit - 1], f"  {texts('talk.page.more', n=len(part) - limit + 1)}"]
