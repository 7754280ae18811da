"""The page before a meeting: its parts in the order in which they are read (design 2, `prep`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mentorlog.domain.attention import word_of
from mentorlog.domain.briefing import Briefing, Diary
from mentorlog.output.echo import format_distance, format_when_and_where
from mentorlog.output.page import Item, Page, Part, Style
from mentorlog.output.prep_items import (
    LONGEST,
    LONGEST_NAME,
    acquaintance_items,
    action_item,
    approach_items,
    boundary_items,
    milestone_items,
    question_items,
    reflection_items,
    reminder_items,
    topic_item,
)
from mentorlog.output.shortening import join_wrapped, one_line, shorten
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

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
"""What makes room first stands first."""

_KEPT = ("own", "boundaries", "reminder", "approach", "reflection")
"""What is cut only when nothing else can make room."""

_LEAST = {"topics": 3, "others": 3}
_LEAST_ELSEWHERE = 2


def make_page(briefing: Briefing, diary: Diary | None, texts: Texts) -> Page:
    """Lay out the page; with `diary`, what is private to the user stands on it."""
    pair = briefing.pair
    parts = {part.name: part for part in _PageMaker(briefing, texts).parts(diary)}
    name, me = one_line(pair.name, LONGEST_NAME), texts(f"echo.{pair.me}")
    return Page(
        texts("prep.title", name=name, me=me),
        tuple(_head(briefing, texts)),
        tuple(parts[name] for name in _ORDER[pair.me] if name in parts),
        _foot(briefing, texts),
    )


def _head(briefing: Briefing, texts: Texts) -> Iterator[str]:
    pair, entry, today = briefing.pair, briefing.meeting, briefing.today
    facts = {"name": one_line(pair.first_name, LONGEST_NAME), "key": word_of(pair.key)}
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
    """Make the parts of the page one by one."""

    def __init__(self, briefing: Briefing, texts: Texts) -> None:
        self._brief = briefing
        self._texts = texts
        self._me = briefing.pair.me
        name, key = one_line(briefing.pair.first_name, LONGEST_NAME), word_of(briefing.pair.key)
        self._facts = {"name": name, "key": key}
        self._show = f"mentorlog show {key}"

    def parts(self, diary: Diary | None) -> Iterator[Part]:
        """Yield the parts that have something to say."""
        private = self._private(diary) if diary else ()
        made = (self._actions(), self._texts_of_meetings(), self._ahead(), self._care(), private)
        return (part for several in made for part in several if part.items)

    def _actions(self) -> Iterator[Part]:
        brief, rest = self._brief, f"mentorlog action list {self._facts['key']}"
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
        rest = f"mentorlog milestone list {self._facts['key']}"
        yield self._part("milestones", milestones, rest)
        topics = [topic_item(each, brief, texts) for each in brief.topics]
        none = Item(texts(f"prep.no-topics.{self._me}", **self._facts))
        title = f"prep.topics.{self._me}"
        yield self._part("topics", topics or [none], self._show_meeting(), title)
        questions, title = question_items(brief), f"prep.questions.{self._me}"
        yield self._part("questions", questions, "mentorlog guide questions", title)
        words = acquaintance_items(brief)
        yield self._part("acquaintance", words, "mentorlog guide relationship")

    def _care(self) -> Iterator[Part]:
        """Make what is for the user's eyes, though no secret: boundaries and the reminder."""
        yield self._part("boundaries", boundary_items(self._brief), self._show)
        reminder = reminder_items(self._brief)
        yield self._part("reminder", reminder, "mentorlog guide roles")

    def _private(self, diary: Diary) -> Iterator[Part]:
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
