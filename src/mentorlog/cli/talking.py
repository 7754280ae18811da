"""Lead a meeting in a terminal, and end with the page that may be shared."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.cli.beginning import Beginning, key_for, write_beginning
from mentorlog.cli.closing import (
    ClosingRequest,
    closing_data,
    finish,
    missing,
    start_of,
    write_closing,
)
from mentorlog.cli.holding import Request, open_on
from mentorlog.cli.journal import ensure_journal
from mentorlog.conversation.asking import Asker, Paused
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.meeting import lead_closing, lead_meeting
from mentorlog.conversation.who import ask_for_name, ask_for_role, confirms_start
from mentorlog.domain.holding import finished_meeting, meeting_to_go_on_with, planned_nearby
from mentorlog.domain.names import MeetingName
from mentorlog.domain.planning import move_meeting
from mentorlog.domain.programme import season
from mentorlog.errors import DeclinedError
from mentorlog.output.data import meeting_data, pair_data
from mentorlog.output.last_page import format_last_page
from mentorlog.output.outcome import Outcome
from mentorlog.store.editor import edit_text

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.pair import Pair


def hold_in_terminal(here: Context, request: Request, day: dt.date) -> Outcome:
    """Hold a meeting as a conversation, from the part in which it stopped."""
    asker = here.asker()
    try:
        pair = _find_or_ask(here, asker, request)
        request = _settle_which(here, asker, pair, day, request)
        name, _ = open_on(here, pair, day, _with_time(here, pair, day, request))
        talk = converse(here, asker, here.load(pair.key), name)
        return _lead(here, talk, "new-meeting")
    except Paused:
        return Outcome({}, lambda: "")
    finally:
        asker.close()


def _with_time(here: Context, pair: Pair, day: dt.date, request: Request) -> Request:
    """Let a meeting that begins now, unplanned, begin at this hour, to five minutes."""
    if day != here.today or meeting_to_go_on_with(pair, day) or request.details.time:
        return request
    now = here.now.replace(minute=here.now.minute // 5 * 5, second=0, microsecond=0)
    return replace(request, details=replace(request.details, time=now.time()))


def end_in_terminal(
    here: Context, pair: Pair, entry: MeetingEntry, request: ClosingRequest
) -> Outcome:
    """Close a meeting as a conversation; what the line says already is not asked."""
    write_closing(here, pair, entry.name, request)
    asker = here.asker()
    try:
        return _lead(here, converse(here, asker, here.load(pair.key), entry.name), "end-meeting")
    finally:
        asker.close()


def converse(here: Context, asker: Asker, pair: Pair, name: MeetingName) -> Conversation:
    """Make the conversation about a meeting."""
    return Conversation(
        asker,
        here.texts,
        here.guide,
        here.store,
        pair.key,
        pair.me,
        name,
        clock=here.clock,
        read_when=here.when,
        read_due=here.day,
        write=lambda text: edit_text(here.store.machine, text, os.environ),
        season_end=season(here.programme, name.date)[1],
        started=start_of(here, pair, pair.get(name)) if pair.opened == name else None,
    )


def _lead(here: Context, talk: Conversation, command: str) -> Outcome:
    try:
        lead_meeting(talk) if command == "new-meeting" else lead_closing(talk)
    except Paused:
        talk.say()
        tail = "" if command == "new-meeting" else ".end"
        talk.say(here.texts(f"talk.paused{tail}", key=talk.key))
        pair = here.load(talk.key)
        data = {"relationship": pair_data(pair), "meeting": meeting_data(pair.get(talk.name))}
        return Outcome(data, lambda: "")
    pair = here.load(talk.key)
    finish(here, pair, talk.name)
    page = format_last_page(pair, pair.get(talk.name), missing(pair, talk.name), here.texts)
    return Outcome(closing_data(pair, talk.name, ()), lambda: page)


def _find_or_ask(here: Context, asker: Asker, request: Request) -> Pair:
    """Return whom the meeting is with; somebody new is started, in a new journal when needed."""
    active = any(not each.has_ended for each in here.candidates)
    if request.who is None and active:
        return here.pair_to_change(None)
    if request.who is not None and here.find(request.who):
        return here.pair_to_change(request.who)
    made = ensure_journal(here)
    name = request.who or ask_for_name(asker, here.texts)
    if request.who and not request.me and not confirms_start(asker, here.texts, name):
        raise DeclinedError("who.nearest", who=name, names="")
    me = request.me or ask_for_role(asker, here.texts)
    wanted = Beginning(name, me)
    write_beginning(here, wanted)
    if made:
        asker.say(here.texts("talk.files", folder=here.store.root), "dim")
    here.asides.clear()
    return here.load(key_for(wanted))


def _settle_which(
    here: Context, asker: Asker, pair: Pair, day: dt.date, request: Request
) -> Request:
    """Ask whether a meeting planned nearby is meant, or whether this is another one of the day."""
    if request.another or meeting_to_go_on_with(pair, day):
        return request
    if finished_meeting(pair, day):
        question = here.texts("talk.another", day=here.spell(day))
        if not asker.yes(question, default=False):
            raise DeclinedError(
                "meeting.finished", day=here.spell(day), name=pair.name, meeting=day
            )
        return replace(request, another=True)
    near = planned_nearby(pair, day)
    if near and asker.yes(
        here.texts("talk.is-it-that", when=here.spell(near.name.date)), default=True
    ):
        here.change(pair, lambda fresh: move_meeting(fresh, near.name, day, None)[1])
    return request
