"""What may be shared as headings, lists and paragraphs, and this page as Markdown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Answer
from mentorlog.domain.model.fields import Owner, Trait, fields_with
from mentorlog.domain.model.meeting import HEAD, Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.domain.text.characters import escape_controls
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting
from mentorlog.output.documents import escape
from mentorlog.output.format import format_field_name
from mentorlog.output.svg import Picture
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_day, format_duration, format_short_day, format_when

Lines = tuple[str, ...]
"""The lines of one paragraph."""


@dataclass(frozen=True)
class Item:
    """One line of a list with its sub-items; `ticked` is None where there is no box."""

    text: str
    ticked: bool | None = None
    inside: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Part:
    """A list or paragraphs under a heading, which may be empty."""

    title: str = ""
    items: tuple[Item, ...] = ()
    paragraphs: tuple[Lines, ...] = ()


@dataclass(frozen=True)
class Section:
    """A meeting, or what belongs to all of them.

    Pictures and subsections are only for formats that can show them. One that `is_ahead` is
    highlighted there.
    """

    title: str
    line: str = ""
    parts: tuple[Part, ...] = ()
    pictures: tuple[Picture, ...] = ()
    inside: tuple[Section, ...] = ()
    is_ahead: bool = False


@dataclass(frozen=True)
class SharedPage:
    """The whole page; every text is safe for a terminal, and not yet escaped.

    `line` is below the title.
    """

    title: str
    sections: tuple[Section, ...]
    line: str = ""


def make_page(shared: Shared, texts: Texts) -> SharedPage:
    """Return the page: meetings by date, milestones, and what the two agreed on."""
    sections = [make_meeting_section(shared, each, texts) for each in shared.meetings]
    if shared.milestones:
        items = tuple(make_milestone_item(each, texts) for each in shared.milestones)
        sections.append(Section(texts("sharing.milestones"), parts=(Part(items=items),)))
    if shared.answers:
        items = tuple(_answer(key, each) for key, each in shared.answers.items())
        sections.append(Section(texts("sharing.expectations"), parts=(Part(items=items),)))
    return SharedPage(name_both(shared, texts), tuple(sections))


def name_both(shared: Shared, texts: Texts) -> str:
    """Return both names, or the one that is known."""
    names = [join_lines(name) for name in (shared.mentor, shared.mentee) if name]
    if len(names) == 1:
        return names[0]
    return texts("conversation.page.with", one=names[0], other=names[1])


def meeting_parts(shared: Shared, meeting: SharedMeeting, texts: Texts) -> tuple[Part, ...]:
    """Return the shared fields of a meeting besides time and place; empty ones are left out."""
    names = fields_with(Meeting, Trait.SHARED, Trait.ON_REQUEST)
    parts = (_make_part(shared, meeting, name, texts) for name in names if name not in HEAD)
    return tuple(part for part in parts if part.items or part.paragraphs)


def _make_part(shared: Shared, meeting: SharedMeeting, name: str, texts: Texts) -> Part:
    """Return one field of a meeting: a list as items, anything else as paragraphs."""
    value = getattr(meeting.record, name)
    title = format_field_name(Meeting, name, texts)
    if isinstance(value, list):
        return Part(title, tuple(_make_item(shared, meeting, each, texts) for each in value))
    return Part(title, paragraphs=split_paragraphs(str(value) if value else None))


def _make_item(shared: Shared, meeting: SharedMeeting, entry: object, texts: Texts) -> Item:
    if isinstance(entry, ActionItem):
        return _make_action_item(shared, meeting, entry, texts)
    return Item(join_lines(entry.text if isinstance(entry, Topic) else str(entry)))


def make_meeting_section(shared: Shared, meeting: SharedMeeting, texts: Texts) -> Section:
    """Return a meeting as a section titled with its day."""
    title = format_when(meeting.name.date, meeting.record.time, texts.language)
    line = ", ".join(_where(meeting, texts))
    return Section(f"{title[0].upper()}{title[1:]}", line, meeting_parts(shared, meeting, texts))


def _where(meeting: SharedMeeting, texts: Texts) -> Iterator[str]:
    if meeting.record.state != "held":
        yield texts(f"sharing.status.{meeting.record.state}")
    yield from describe_place(meeting, texts)


def describe_place(meeting: SharedMeeting, texts: Texts) -> Iterator[str]:
    """Yield length, place and mode of a meeting, as far as they are known."""
    record = meeting.record
    if record.minutes:
        yield format_duration(record.minutes, texts.language)
    if record.place:
        yield join_lines(record.place)
    if record.mode:
        yield texts(f"meeting.mode.{record.mode}")


def _make_action_item(
    shared: Shared, meeting: SharedMeeting, action: ActionItem, texts: Texts
) -> Item:
    facts = f"{name_owner(shared, action.owner, texts)}, {format_until(meeting, action, texts)}"
    return Item(f"{join_lines(action.text)} ({facts})", ticked=bool(action.done))


def name_owner(shared: Shared, owner: Owner, texts: Texts) -> str:
    """Return the first name of an action's owner, or a word for both."""
    name = {"mentor": shared.mentor, "mentee": shared.mentee}.get(owner)
    return (
        join_lines(name).split()[0]
        if name and name.split()
        else texts(f"conversation.page.{owner}")
    )


def format_until(meeting: SharedMeeting, action: ActionItem, texts: Texts) -> str:
    """Return when an action was done, else when it is due."""
    language, day = texts.language, meeting.name.date
    if action.done:
        when = "" if action.done is True else format_short_day(action.done, language, day)
        return _closed(when, texts)
    if action.due:
        return texts("actions.due", day=format_short_day(action.due, language, day))
    return texts("actions.next-time")


def _closed(when: str, texts: Texts) -> str:
    return texts("sharing.done-on", day=when) if when else texts("sharing.done")


def make_milestone_item(milestone: Milestone, texts: Texts) -> Item:
    """Return a large milestone as an item, with its small ones below."""
    steps = tuple(Item(_item(each, texts), bool(each.done)) for each in milestone.steps)
    return Item(_item(milestone, texts), bool(milestone.done), steps)


def _item(item: Milestone | Step, texts: Texts) -> str:
    title = join_lines(item.title)
    if item.done:
        return f"{title} ({_reached(item.done, texts)})"
    if item.due:
        due = texts("milestones.due", day=format_day(item.due, texts.language))
        return f"{title} ({due})"
    return title


def _reached(done: dt.date | Literal[True], texts: Texts) -> str:
    if done is True:
        return texts("sharing.reached")
    return texts("sharing.reached-on", day=format_day(done, texts.language))


def _answer(key: str, answer: Answer) -> Item:
    question = join_lines(answer.question or key)
    head = question if question.endswith("?") else f"{question}:"
    return Item(f"{head} {join_lines(answer.agreed or '')}")


def join_lines(text: str) -> str:
    """Return a text on one line, safe to show."""
    return escape_controls(" ".join(text.split()), keep="")


def split_paragraphs(text: str | None) -> tuple[Lines, ...]:
    """Split a text into paragraphs, each as its lines without indentation."""
    if not text:
        return ()
    found: Sequence[str] = re.split(r"\n[ \t]*\n", text.strip())
    return tuple(
        tuple(escape_controls(line.strip(), keep="") for line in each.split("\n") if line.strip())
        for each in found
        if each.strip()
    )


_BREAK = "  "
"""The end of a line in Markdown that keeps the line break."""


def format_markdown(page: SharedPage) -> str:
    """Return the page as Markdown, which ends in a newline."""
    blocks = [f"# {escape(page.title)}"]
    for section in page.sections:
        blocks += _format_section(section)
    return "\n\n".join(blocks) + "\n"


def _format_section(section: Section) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    if section.line:
        yield escape(section.line)
    for part in section.parts:
        yield from _format_part(part)


def _format_part(part: Part) -> Iterator[str]:
    if part.title:
        yield f"### {escape(part.title)}"
    if part.items:
        yield "\n".join(line for item in part.items for line in _format_item(item))
    for lines in part.paragraphs:
        # Two blanks: without them Markdown would join the lines of a paragraph.
        yield f"{_BREAK}\n".join(escape(line) for line in lines)


def _format_item(item: Item, indent: str = "") -> Iterator[str]:
    boxes = {None: "", True: "[x] ", False: "[ ] "}
    yield f"{indent}- {boxes[item.ticked]}{escape(item.text)}"
    for each in item.inside:
        yield from _format_item(each, f"{indent}  ")
