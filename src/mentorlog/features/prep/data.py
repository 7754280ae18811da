"""The result of `prep`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentorlog.domain.model.meeting import Topic
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.features.prep.rules import Advice, Briefing, Move, PrivateNotes, Reminder
from mentorlog.output.data import (
    ActionResult,
    BriefMeeting,
    PairResult,
    make_action,
    make_brief_meeting,
    make_pair,
)
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class LastSummary:
    """The summary of the last meeting that has one."""

    meeting: str
    text: str | None


@dataclass(frozen=True)
class MovedMilestone:
    """A milestone that is late or moved; `inside` is the title of its large one."""

    name: str
    title: str
    inside: str | None
    due: dt.date | None
    done: dt.date | bool | None
    dropped: dt.date | bool | None


@dataclass(frozen=True)
class LargeMilestone:
    """A large milestone without a small one."""

    name: str
    title: str


@dataclass(frozen=True)
class PrepMilestones:
    """Milestones that are late, that moved, and that have no small ones."""

    late: list[MovedMilestone]
    moved: list[MovedMilestone]
    without_steps: list[LargeMilestone]


@dataclass(frozen=True)
class PrivatePrep:
    """The part of the briefing that is private to the user."""

    approach: Approach | None
    reflection: Reflection | None
    reflection_meeting: str | None


@dataclass(frozen=True)
class PrepResult:
    """The whole briefing; nothing is shortened."""

    relationship: PairResult
    today: dt.date
    meeting: BriefMeeting | None
    own_actions: list[ActionResult]
    other_actions: list[ActionResult]
    summary: LastSummary | None
    since_last: str | None
    topics: list[Topic]
    milestones: PrepMilestones
    questions: list[Advice]
    acquaintance: list[Advice]
    review_on: dt.date | None
    boundaries: list[str]
    reminder: Reminder
    contact: str | None
    private: PrivatePrep | None = field(metadata=inline())
    changed: list[Changed]


@dataclass(frozen=True)
class PaperResult:
    """The page as Markdown; `meeting` is its name."""

    relationship: PairResult
    meeting: str | None
    markdown: str
    changed: list[Changed]


RESULTS = {"prep": PrepResult | PaperResult}


def make_prep(
    briefing: Briefing, diary: PrivateNotes | None, changed: Iterable[Changed]
) -> PrepResult:
    """Return the whole briefing; with `diary`, what is private to the user is included."""
    pair, said, meeting = briefing.pair, briefing.summed_up, briefing.meeting
    return PrepResult(
        relationship=make_pair(pair),
        today=briefing.today,
        meeting=make_brief_meeting(meeting, pair, briefing.today) if meeting else None,
        own_actions=[make_action(each) for each in briefing.own],
        other_actions=[make_action(each) for each in briefing.others],
        summary=LastSummary(str(said.name), said.meeting.summary) if said else None,
        since_last=briefing.since_last or None,
        topics=list(briefing.topics),
        milestones=PrepMilestones(
            late=_make_moves(briefing.late),
            moved=_make_moves(briefing.moved),
            without_steps=[
                LargeMilestone(each.key, each.whole.title) for each in briefing.without_steps
            ],
        ),
        questions=list(briefing.questions),
        acquaintance=list(briefing.acquaintance),
        review_on=briefing.review_on,
        boundaries=list(briefing.boundaries),
        reminder=briefing.reminder,
        contact=briefing.contact,
        private=_make_private(diary) if diary else None,
        changed=list(changed),
    )


def _make_moves(moves: Iterable[Move]) -> list[MovedMilestone]:
    return [
        MovedMilestone(
            name=move.item.name,
            title=move.item.title,
            inside=move.inside.title if move.inside else None,
            due=move.item.record.due,
            done=move.item.record.done,
            dropped=move.item.record.dropped,
        )
        for move in moves
    ]


def _make_private(diary: PrivateNotes) -> PrivatePrep:
    return PrivatePrep(
        approach=diary.approach,
        reflection=diary.reflection,
        reflection_meeting=str(diary.meeting) if diary.meeting else None,
    )
