"""Questions about a milestone that an action names first, and its first step (G20, G21)."""

from __future__ import annotations

import datetime as dt

from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.dates.due import split_due
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.milestone import milestone_keys
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.milestones import find_milestone, track_milestones
from mentorlog.errors import UsageError
from mentorlog.features.milestones.changes import add_step, append_milestone
from mentorlog.features.milestones.rules import find_near_key
from mentorlog.texts.calendar import format_short_day


def confirm_near_milestone(talk: MeetingTalk, word: str) -> str | None:
    """Ask whether `+word` is a typing error for a milestone's key; return the key if so."""
    near = find_near_key(milestone_keys(talk.pair.milestones), word.removeprefix("+"))
    if near is None:
        return None
    question = talk.texts("conversation.milestone-near", word=word, near=near)
    return near if talk.yes("milestone", question, default=True) else None


def offer_milestone(talk: MeetingTalk, word: str) -> bool:
    """Offer to create the milestone that `+word` names; True where created. May raise Back."""
    key = word.removeprefix("+")
    if not talk.yes("milestone", talk.texts("conversation.milestone", word=word), default=True):
        return False
    said, due = _ask_for_title(talk, talk.texts("conversation.milestone-title"), _title(key))
    title = said or _title(key)
    return talk.save(
        "milestone",
        title,
        lambda pair: append_milestone(pair, title, key=key, due=due)[1],
        _file(talk),
    )


def ask_for_first_step(talk: MeetingTalk, word: str) -> None:
    """Ask for the first small step of a milestone that exists by now; none is required."""
    step, due = _ask_for_title(talk, talk.texts("conversation.milestone-step"))
    if step:
        key = word.removeprefix("+")
        talk.save(
            "milestone", step, lambda pair: _add_step(talk, pair, key, step, due), _file(talk)
        )


def _ask_for_title(
    talk: MeetingTalk, question: str, default: str = ""
) -> tuple[str, dt.date | None]:
    """Ask for the title, with an optional `due:`; what was understood is echoed."""
    line = default
    while True:
        line = talk.line("milestone", question, line)
        try:
            title, due = split_due(line, talk.read_due)
        except UsageError as error:
            talk.say_error(error)
            continue
        if due:
            day = format_short_day(due, talk.texts.language, talk.today)
            talk.dim(f"  {talk.texts('actions.due', day=day)}")
        return title, due


def _add_step(
    talk: MeetingTalk, pair: Pair, key: str, step: str, due: dt.date | None
) -> list[Change]:
    milestone = find_milestone(track_milestones(pair.milestones, talk.today), key)
    return add_step(pair, milestone, step, due)[1] if milestone else []


def _file(talk: MeetingTalk) -> FileName:
    return FileName(Kind.MILESTONES, talk.key)


def _title(key: str) -> str:
    words = " ".join(key.replace("_", "-").split("-")).strip()
    return words[:1].upper() + words[1:]
