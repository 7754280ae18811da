"""The parts and items of the page, independent of Rich."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.meeting import Topic
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.features.prep.rules import Briefing, Move, PrivateNotes
from mentorlog.output.format import (
    first_sentence,
    format_distance,
    format_due,
    format_when_and_where,
    join_wrapped,
    one_line,
    shorten,
)
from mentorlog.output.page import Item, Page, Part, Style
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day
from mentorlog.texts.program import name_program

LONGEST = 150
"""The most characters of a text that is one item of several."""

LONGEST_NAME = 60
"""The most characters of a name or a title inside a sentence."""

_LONGEST_INSIDE = 24
_LONGEST_ADVICE = 240


def action_item(action: TrackedAction, briefing: Briefing, texts: Texts) -> Item:
    """Return an action with its due day and its age in meetings."""
    said = [texts("actions.both")] if action.item.owner == "both" else []
    if action.item.due:
        said.append(format_due(action, briefing.today, texts))
    elif action.is_late:
        said.append(texts("actions.late"))
    if briefing.last and action.meeting <= briefing.last.name:
        is_new = action.age == 0
        said.append(texts("prep.from-last") if is_new else texts.count("actions.age", action.age))
    if not (action.item.due or action.is_late):
        said.append(_for_meeting(briefing, texts))
    return _with_tail(action.item.text, ", ".join(said), texts, urgent=action.is_late)


def _for_meeting(briefing: Briefing, texts: Texts) -> str:
    """Return the meeting that an action without a due day is for."""
    if briefing.meeting is None:
        return texts("actions.next-time")
    day = briefing.meeting.name.date
    if day == briefing.today:
        return texts("prep.for-today")
    return texts("prep.for-day", day=_day(day, briefing, texts))


def topic_item(topic: Topic, briefing: Briefing, texts: Texts) -> Item:
    """Return a topic, and who brought it (G18)."""
    is_own = topic.brought_by == briefing.pair.me
    if is_own:
        return _with_tail(topic.text, texts("meeting.brought-by-you"), texts)
    who = one_line(briefing.pair.first_name, LONGEST_NAME)
    return _with_tail(topic.text, texts("meeting.brought-by", who=who), texts)


def milestone_items(briefing: Briefing, texts: Texts) -> Iterator[Item]:
    """Return milestones that are late, that moved, and that need a small one (G21)."""
    for move in briefing.late:
        said = texts("prep.late", day=_day(move.item.record.due, briefing, texts))
        yield _move_item(move, said, texts, urgent=True)
    for move in briefing.moved:
        record = move.item.record
        word, closed = ("done", record.done) if record.done else ("dropped", record.dropped)
        said = texts(f"prep.moved.{word}", day=_day(closed, briefing, texts))
        yield _move_item(move, said, texts)
    for each in briefing.without_steps:
        yield _with_tail(each.whole.title, texts("prep.without-steps"), texts)


def _move_item(move: Move, said: str, texts: Texts, *, urgent: bool = False) -> Item:
    if move.inside:
        title = one_line(move.inside.title, _LONGEST_INSIDE)
        said = texts("prep.inside", said=said, title=title)
    return _with_tail(move.item.title, said, texts, urgent=urgent)


def _day(day: object, briefing: Briefing, texts: Texts) -> str:
    assert isinstance(day, dt.date)  # noqa: S101 - what is late or moved has its day
    return format_short_day(day, texts.language, briefing.today)


def _with_tail(text: str, tail: str, texts: Texts, *, urgent: bool = False) -> Item:
    return Item(one_line(text, LONGEST), texts("prep.tail", said=tail), urgent)


def question_items(briefing: Briefing) -> Iterator[Item]:
    """Return the questions that were not asked yet (G16)."""
    return (Item(one_line(each.text, LONGEST)) for each in briefing.questions)


def acquaintance_items(briefing: Briefing) -> Iterator[Item]:
    """Return the guide's ways of getting to know each other, a sentence each (G15, G17)."""
    return (Item(one_line(first_sentence(each.text), LONGEST)) for each in briefing.acquaintance)


def boundary_items(briefing: Briefing) -> Iterator[Item]:
    """Return what stays between the two and the topics to leave alone (G4)."""
    return (Item(one_line(each, LONGEST)) for each in briefing.boundaries)


def reminder_items(briefing: Briefing) -> Iterator[Item]:
    """Return what to try this time (G9, G10)."""
    reminder = briefing.reminder
    if reminder.role:
        yield Item(one_line(reminder.role.text, _LONGEST_ADVICE))
    if reminder.listening:
        yield Item(one_line(reminder.listening.text, _LONGEST_ADVICE))
    if reminder.attitude:
        yield Item(one_line(reminder.attitude, _LONGEST_ADVICE))


def approach_items(diary: PrivateNotes, texts: Texts) -> Iterator[Item]:
    """Return the private approach, field by field."""
    return _field_items(diary.approach, {}, texts)


def reflection_items(diary: PrivateNotes, texts: Texts) -> Iterator[Item]:
    """Return the latest reflection, field by field."""
    named = {"roles": diary.roles, "listening": diary.listening}
    return _field_items(diary.reflection, named, texts)


def _field_items(
    record: Record | None, named: dict[str, tuple[str, ...]], texts: Texts
) -> Iterator[Item]:
    said = record.model_dump(exclude={"mentorlog"}) if record else {}
    for key, value in said.items():
        text = ", ".join(named[key]) if key in named else str(value or "")
        if text:
            label = f"files.field.{key}"
            title = texts(label) if texts.has(label) else key
            yield Item(texts("prep.field", title=title, text=one_line(text, LONGEST)))


# One page, which is read on the way to the meeting.
MOST_LINES = 40

_LONGEST_TEXT = 480

_END = ("questions", "acquaintance", "approach", "reflection", "boundaries", "reminder")
_ORDER = {
    "mentor": ("own", "others", "summary", "since", "milestones", "topics", *_END),
    "mentee": ("own", "topics", "since", "summary", "milestones", "others", *_END),
}
"""A mentee's page is about own actions and own topics: time and agenda are theirs (G3)."""

_IMPORTANCE = (
    *("acquaintance", "questions", "milestones", "summary", "others", "since", "approach"),
    *("reflection", "topics", "boundaries", "reminder", "own"),
)
"""The parts in the order in which they are cut."""

_KEPT = ("own", "boundaries", "reminder", "approach", "reflection")
"""The parts that are cut only after all others."""

_LEAST = {"topics": 3, "others": 3}
_LEAST_ELSEWHERE = 2


def make_page(briefing: Briefing, diary: PrivateNotes | None, texts: Texts) -> Page:
    """Return the page; with `diary`, what is private to the user is on it."""
    pair = briefing.pair
    parts = {part.name: part for part in _PageMaker(briefing, texts).parts(diary)}
    name, me = one_line(pair.name, LONGEST_NAME), texts(f"output.{pair.me}")
    return Page(
        texts("prep.title", name=name, me=me),
        tuple(_head(briefing, texts)),
        tuple(parts[name] for name in _ORDER[pair.me] if name in parts),
        _foot(briefing, texts),
    )


def _head(briefing: Briefing, texts: Texts) -> Iterator[str]:
    pair, entry, today = briefing.pair, briefing.meeting, briefing.today
    facts = {"name": one_line(pair.first_name, LONGEST_NAME), "key": quote_key(pair.key)}
    if entry is None:
        yield texts(f"prep.no-meeting.{pair.me}", **facts)
    else:
        when = format_when_and_where(entry, today, texts)
        distance = format_distance(entry.name.date, today, texts)
        yield texts("prep.when", when=one_line(when, LONGEST), distance=distance)
    if briefing.review_on:
        yield texts("prep.review", **facts)


def _foot(briefing: Briefing, texts: Texts) -> str:
    if briefing.contact:
        return texts("prep.contact", contact=one_line(briefing.contact, LONGEST))
    return texts("prep.contact-unknown")


class _PageMaker:
    """The parts of the page, made one by one."""

    def __init__(self, briefing: Briefing, texts: Texts) -> None:
        self._brief = briefing
        self._texts = texts
        self._me = briefing.pair.me
        name, key = one_line(briefing.pair.first_name, LONGEST_NAME), quote_key(briefing.pair.key)
        self._facts = {"name": name, "key": key}
        self._show = f"{name_program()} show {key}"

    def parts(self, diary: PrivateNotes | None) -> Iterator[Part]:
        """Yield the parts that have content."""
        private = self._private(diary) if diary else ()
        made = (self._actions(), self._texts_of_meetings(), self._ahead(), self._care(), private)
        return (part for several in made for part in several if part.items)

    def _actions(self) -> Iterator[Part]:
        brief, rest = self._brief, f"{name_program()} action list {self._facts['key']}"
        own = (action_item(each, brief, self._texts) for each in brief.own)
        others = (action_item(each, brief, self._texts) for each in brief.others)
        yield self._part("own", own, f"{rest} --owner {self._me}", style="boxes")
        yield self._part("others", others, rest)

    def _texts_of_meetings(self) -> Iterator[Part]:
        if entry := self._brief.summed_up:
            rest = f"{self._show} --meeting {entry.name}"
            day = format_short_day(entry.name.date, self._texts.language, self._brief.today)
            yield self._text("summary", entry.meeting.summary or "", rest, day=day)
        yield self._text("since", self._brief.since_last, self._show_meeting())

    def _ahead(self) -> Iterator[Part]:
        brief, texts = self._brief, self._texts
        milestones = milestone_items(brief, texts)
        rest = f"{name_program()} milestone list {self._facts['key']}"
        yield self._part("milestones", milestones, rest)
        topics = [topic_item(each, brief, texts) for each in brief.topics]
        # An empty agenda is worth a line: preparing the topics is the mentee's part (G3, G18).
        none = Item(texts(f"prep.no-topics.{self._me}", **self._facts))
        title = f"prep.topics.{self._me}"
        yield self._part("topics", topics or [none], self._show_meeting(), title)
        questions, title = question_items(brief), f"prep.questions.{self._me}"
        yield self._part("questions", questions, f"{name_program()} guide questions", title)
        words = acquaintance_items(brief)
        yield self._part("acquaintance", words, f"{name_program()} guide relationship")

    def _care(self) -> Iterator[Part]:
        """Yield the boundaries and the reminder, for the user's eyes though they are no secret."""
        yield self._part("boundaries", boundary_items(self._brief), self._show)
        reminder = reminder_items(self._brief)
        yield self._part("reminder", reminder, f"{name_program()} guide roles")

    def _private(self, diary: PrivateNotes) -> Iterator[Part]:
        approach = approach_items(diary, self._texts)
        yield self._part("approach", approach, f"{self._show} --private")
        if diary.meeting:
            items = reflection_items(diary, self._texts)
            rest = f"{self._show} --meeting {diary.meeting} --private"
            day = format_short_day(diary.meeting.date, self._texts.language, self._brief.today)
            yield self._part("reflection", items, rest, day=day)

    def _show_meeting(self) -> str:
        entry = self._brief.meeting
        return f"{self._show} --meeting {entry.name}" if entry else self._show

    def _text(self, name: str, text: str, rest: str, day: str = "") -> Part:
        whole = join_wrapped(text)
        short = shorten(whole, _LONGEST_TEXT)
        lines = [Item(line.strip()) for line in short.splitlines() if line.strip()]
        is_cut = short != whole
        return self._part(name, lines, rest, style="text", is_cut=is_cut, day=day)

    def _part(  # noqa: PLR0913 - what a part is made of
        self,
        name: str,
        items: Iterable[Item],
        rest: str,
        title: str = "",
        *,
        style: Style = "list",
        is_cut: bool = False,
        day: str = "",
    ) -> Part:
        said = self._texts(title or f"prep.{name}", day=day, **self._facts)
        rank, least = _IMPORTANCE.index(name), _LEAST.get(name, _LEAST_ELSEWHERE)
        shown = tuple(items)
        return Part(name, said, shown, rest, rank, least, style, name in _KEPT, is_cut)
