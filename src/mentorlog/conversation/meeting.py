"""A meeting in three parts that may lie hours apart: opening, talk, closing (design 3)."""

from __future__ import annotations

from dataclasses import replace

from mentorlog.conversation.closing import closing_questions
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.opening import opening_questions
from mentorlog.conversation.talking import show_agenda, talk_questions
from mentorlog.conversation.walk import walk
from mentorlog.output.echo import format_meeting_line
from mentorlog.store.machine import PARTS, Part


def lead_meeting(talk: Conversation) -> None:
    """Lead through what is left of a meeting, from the part that was reached. Raises Paused."""
    reached = _reached(talk)
    _show_title(talk, is_first=reached == "opening" and not talk.pair.before(talk.name))
    for part in PARTS[PARTS.index(reached) :]:
        _note(talk, part)
        _LEADERS[part](talk)


def lead_closing(talk: Conversation) -> None:
    """Lead through the closing of a meeting alone. Raises Paused."""
    _show_title(talk, is_first=False)
    _note(talk, "closing")
    _close(talk)


def _open(talk: Conversation) -> None:
    talk.head(talk.texts("talk.part.opening"))
    walk(talk, opening_questions(talk))


def _talk(talk: Conversation) -> None:
    talk.head(talk.texts("talk.part.talk"))
    show_agenda(talk)
    walk(talk, talk_questions())


def _close(talk: Conversation) -> None:
    talk.head(talk.texts("talk.part.closing"))
    walk(talk, closing_questions())


_LEADERS = {"opening": _open, "talk": _talk, "closing": _close}


def _show_title(talk: Conversation, *, is_first: bool) -> None:
    pair = talk.pair
    entry = pair.entry(talk.name)
    if entry:
        talk.head(format_meeting_line(pair, entry, talk.today, talk.texts))
    if is_first:
        talk.dim(talk.texts("talk.first"))
    elif _reached(talk) != "opening":
        talk.dim(talk.texts("talk.going-on"))


def _reached(talk: Conversation) -> Part:
    """Say which part to go on in: the one that was noted, else what the meeting's file shows."""
    opened = talk.store.machine.opened(talk.key)
    if opened and opened.meeting == talk.name:
        return opened.part
    meeting = talk.entry.meeting
    if meeting.summary:
        return "closing"
    return "talk" if meeting.notes else "opening"


def _note(talk: Conversation, part: Part) -> None:
    opened = talk.store.machine.opened(talk.key)
    if opened and opened.meeting == talk.name and opened.part != part:
        talk.store.machine.note_opened(replace(opened, part=part))
