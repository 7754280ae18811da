"""The last look at a relationship: its agreements and its reached milestones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.milestones import TrackedMilestone, track_milestones
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_duration


def format_last_look(pair: Pair, questions: Mapping[str, str], today: dt.date, texts: Texts) -> str:
    """Return how often the two met, what they agreed on and which milestones they reached.

    `questions` has the guide's heading for each key of the checklist.
    """
    minutes = sum(entry.meeting.minutes or 0 for entry in pair.held)
    hours = format_duration(minutes, texts.language)
    lines = [texts("relationship.ending.look", name=pair.name), ""]
    lines.append("  " + texts.count("relationship.ending.met", len(pair.held), hours=hours))
    lines += _expectations(pair, questions, texts)
    lines += _milestones(track_milestones(pair.milestones, today), texts)
    return "\n".join(lines)


def _expectations(pair: Pair, questions: Mapping[str, str], texts: Texts) -> list[str]:
    said = [
        f"  - {_head(answer.question or questions.get(key, key))} {answer.agreed}"
        for key, answer in pair.expectations.answers.items()
        if answer.agreed
    ]
    return ["", texts("relationship.ending.expectations"), *said] if said else []


def _head(question: str) -> str:
    return question if question.endswith("?") else f"{question}:"


def _milestones(tracked: tuple[TrackedMilestone, ...], texts: Texts) -> list[str]:
    said = [f"  - {_milestone(each, texts)}" for each in tracked]
    return ["", texts("relationship.ending.milestones"), *said] if said else []


def _milestone(each: TrackedMilestone, texts: Texts) -> str:
    record = each.milestone
    closed = "done" if record.done else "dropped" if record.dropped else "open"
    word = texts(f"actions.word.{closed}")
    if each.of:
        return texts(
            "relationship.ending.progress",
            title=record.title,
            word=word,
            n=each.reached,
            of=each.of,
        )
    return f"{record.title} ({word})"
