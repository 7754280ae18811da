"""The last page of a meeting: only what may be shared, at most 24 lines."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Mapping, Sequence

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.meeting import Meeting, MeetingEntry
from mentorlog.domain.model.pair import Pair, meeting_after
from mentorlog.output.format import format_field_name, format_when_and_where
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day
from mentorlog.texts.program import name_program

MOST_LINES = 23
"""Lines of the page, so that it fits 24 with the prompt below it."""

WIDTH = 76
"""The longest line on a wide screen: the page is to be photographed."""

_LEAST = 4
"""The least lines of a part: an empty one, its heading, one of its lines, and how many more."""

_MOST_OF_HEAD = 2
"""The most lines of time and place, however long the place's name is."""


def render_meeting_summary(  # noqa: PLR0913 - what stands on it comes from many places
    pair: Pair,
    entry: MeetingEntry,
    missing: Sequence[str],
    texts: Texts,
    *,
    own_name: str | None = None,
    command: str = "",
    closing: str = "",
    width: int = WIDTH,
) -> str:
    """Return the page to read aloud or to photograph, with the missing parts last.

    `command` sends it, `closing` asks for what is missing; `width` is in columns.
    """
    names = dict.fromkeys(("mentor", "mentee"), pair.name) | {pair.me: own_name}
    page = _Page(texts, min(width, WIDTH), names)
    who = texts("conversation.page.with", one=own_name, other=pair.name) if own_name else pair.name
    head = page.lines(f"{who}, {format_when_and_where(entry, entry.name.date, texts)}")
    lacking = page.missing(missing, closing)
    # What is missing stands close to how it is sent: the page is full.
    foot = [*page.next(pair, entry), *lacking, *page.send(command)[bool(lacking) :]]
    parts = [page.topics(entry), page.summary(entry), page.agreed(entry)]
    room = MOST_LINES - 1 - len(head) - len(foot)
    return "\n".join(["", *head, *page.fit(parts, room), *foot])


class _Page:
    """The parts of the page, wrapped or cut to one width."""

    def __init__(self, texts: Texts, width: int, names: Mapping[str, str | None]) -> None:
        self._texts = texts
        self._width = width
        self._names = names

    def lines(self, text: str) -> list[str]:
        """Wrap a text of the head, and cut what is too long for it."""
        return textwrap.wrap(
            text,
            self._width,
            max_lines=_MOST_OF_HEAD,
            placeholder=" ...",
            break_on_hyphens=False,
        )

    def topics(self, entry: MeetingEntry) -> list[str]:
        """Return the lines of the topics."""
        return self._part("topics", [f"- {each.text}" for each in entry.meeting.topics])

    def summary(self, entry: MeetingEntry) -> list[str]:
        """Return the lines of the mentee's summary."""
        return self._part("summary", (entry.meeting.summary or "").strip().splitlines())

    def agreed(self, entry: MeetingEntry) -> list[str]:
        """Return a line for each action with its owner and due day."""
        lines = [
            f"- {item.text} ({self._owner(item.owner)}, {self._until(item, entry.name.date)})"
            for item in entry.meeting.actions
        ]
        return self._part("actions", lines)

    def _until(self, item: ActionItem, day: dt.date) -> str:
        if not item.is_open:
            return self._texts(f"actions.word.{'done' if item.done else 'dropped'}")
        if item.due:
            due = format_short_day(item.due, self._texts.language, day)
            return self._texts("actions.due", day=due)
        return self._texts("actions.next-time")

    def _owner(self, owner: str) -> str:
        """Return the first name of an action's owner, as the export does, else the role."""
        words = (self._names.get(owner) or "").split()
        return words[0] if words else self._texts(f"conversation.page.{owner}")

    def next(self, pair: Pair, entry: MeetingEntry) -> list[str]:
        """Return the lines on the next meeting."""
        following = meeting_after(pair, entry.name)
        if following is None:
            return []
        when = format_when_and_where(following, entry.name.date, self._texts)
        return ["", *self.lines(f"{self._texts('conversation.page.next')}: {when}")]

    def missing(self, missing: Sequence[str], command: str) -> list[str]:
        """Return the missing parts, and the command that asks for them."""
        if not missing:
            return []
        parts = ", ".join(self._texts(f"conversation.page.missing.{each}") for each in missing)
        said = self.lines(self._texts("conversation.page.missing", parts=parts))
        return ["", *said, f"  {name_program()} {command}"]

    def send(self, command: str) -> list[str]:
        """Return the command that sends the page, in a line of its own so that it can be copied."""
        return [
            "",
            *self.lines(self._texts("conversation.page.send")),
            f"  {name_program()} {command}",
        ]

    def fit(self, parts: Sequence[list[str]], room: int) -> list[str]:
        """Shorten the longest part until all fit; of equally long ones the first."""
        limits = [len(part) for part in parts]
        while sum(limits) > room and max(limits) > _LEAST:
            limits[limits.index(max(limits))] -= 1
        pairs = zip(parts, limits, strict=True)
        return [line for part, limit in pairs for line in self._cut(part, limit)]

    def _cut(self, part: list[str], limit: int) -> list[str]:
        if len(part) <= limit:
            return part
        more = self._texts("conversation.page.more", n=len(part) - limit + 1)
        return [*part[: limit - 1], f"  {more}"]

    def _part(self, title: str, lines: Sequence[str]) -> list[str]:
        if not lines:
            return []
        wrapped = [f"  {row}" for line in lines for row in self._hanging(line)]
        return ["", format_field_name(Meeting, title, self._texts), *wrapped]

    def _hanging(self, line: str) -> list[str]:
        rest = "  " if line.startswith("- ") else ""
        return textwrap.wrap(line, self._width - 2, subsequent_indent=rest) or [""]
