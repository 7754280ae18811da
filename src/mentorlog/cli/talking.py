"""Lead a meeting in a terminal, and end with the page that may be shared."""

from __future__ import annotations

import datetime as dt
import os
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.cli.alone import with_journal
from mentorlog.cli.beginning import Beginning, key_for, with_key, write_beginning
from mentorlog.cli.closing import (
    ClosingRequest,
    closing_data,
    finish,
    lasted,
    meeting_to_close,
    missing,
    start_of,
    write_closing,
)
from mentorlog.cli.fault import StoppedError
from mentorlog.cli.holding import Request, day_meant, open_on, require_known_questions
from mentorlog.cli.journal import ensure_journal
from mentorlog.cli.spoken_days import format_day, parse_day_of, parse_meeting_day, parse_when_of
from mentorlog.cli.whom import find_candidate, get_active_pair
from mentorlog.conversation.asking import Asker, Paused, insist
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.meeting import lead_closing, lead_meeting
from mentorlog.conversation.who import ask_for_name, ask_for_role, confirms_name, confirms_start
from mentorlog.domain.clock_times import parse_time
from mentorlog.domain.holding import finished_meeting, meeting_to_go_on_with, planned_nearby
from mentorlog.domain.names import MeetingName
from mentorlog.domain.planning import move_meeting
from mentorlog.domain.who import Candidate, nearest, nearly
from mentorlog.errors import DeclinedError
from mentorlog.output.last_page import format_last_page
from mentorlog.output.outcome import Outcome
from mentorlog.output.terminal import measure_width
from mentorlog.store.editor import edit_text
from mentorlog.store.machine import Opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


def hold_in_terminal(here: Context, request: Request) -> Outcome:
    """Hold a meeting as a conversation, from the part in which it stopped."""
    day = parse_meeting_day(here, request.day)
    require_known_questions(here, request.details)
    asker = here.asker()
    try:
        pair = _find_or_ask(here, asker, request)
        day = _offer_to_go_on(here, asker, pair, day_meant(here, pair, day, request), request)
        request = _settle_which(here, asker, pair, day, request)
        name, _ = open_on(here, pair, day, _with_time(here, pair, day, request))
        _note_written_up(here, pair, name)
        said = {"minutes": request.details.minutes}
        talk = converse(here, asker, here.load(pair.key), name, _said(said))
        return _lead(here, talk, "new-meeting")
    except Paused:
        return Outcome({}, lambda: "")
    finally:
        asker.close()


def _offer_to_go_on(
    here: Context, asker: Asker, pair: Pair, day: dt.date, request: Request
) -> dt.date:
    """Ask, the morning after, whether yesterday's meeting that was paused is gone on with."""
    yesterday = here.today - dt.timedelta(days=1)
    if request.day or request.another or day != here.today or meeting_to_go_on_with(pair, day):
        return day
    if pair.opened is None or pair.opened.date != yesterday or not pair.entry(pair.opened):
        return day
    question = here.texts("talk.go-on-with", when=format_day(here, yesterday))
    wants = insist(asker, here.texts, lambda: asker.yes(question, default=True))
    return yesterday if wants else day


def _said(options: Mapping[str, object]) -> Iterable[str]:
    """Name the questions that the line has answered already."""
    return [question for question, value in options.items() if value]


def _with_time(here: Context, pair: Pair, day: dt.date, request: Request) -> Request:
    """Let a meeting that begins now, unplanned, begin at this hour, to five minutes."""
    if day != here.today or meeting_to_go_on_with(pair, day) or request.details.time:
        return request
    now = here.now.replace(minute=here.now.minute // 5 * 5, second=0, microsecond=0)
    return replace(request, details=replace(request.details, time=now.time()))


def _note_written_up(here: Context, pair: Pair, name: MeetingName) -> None:
    """Note how far a meeting that was held before today is written up, unless one is under way."""
    opened = here.store.machine.opened(pair.key)
    is_free = opened is None or opened.meeting.date != here.today
    is_new = opened is None or opened.meeting != name
    if name.date != here.today and is_free and is_new:
        here.store.machine.note_opened(Opened(pair.key, name, f"{here.now:%H:%M}"))


def end_in_terminal(here: Context, pair: Pair, request: ClosingRequest) -> Outcome:
    """Close a meeting as a conversation; what the line says already is not asked."""
    entry = meeting_to_close(here, pair, request.meeting)
    write_closing(here, pair, entry.name, request)
    said = {
        "actions": request.actions,
        "waiting-topics": request.next_topics,
        "minutes": request.minutes,
    }
    asker = here.asker()
    try:
        talk = converse(here, asker, here.load(pair.key), entry.name, _said(said))
        return _lead(here, talk, "end-meeting")
    finally:
        asker.close()


def converse(
    here: Context, asker: Asker, pair: Pair, name: MeetingName, passed: Iterable[str] = ()
) -> Conversation:
    """Make the conversation about a meeting; `passed` are questions answered already."""
    start = start_of(here, pair, pair.get(name)) if pair.opened == name else None
    return Conversation(
        asker,
        here.texts,
        here.guide,
        here.programme,
        here.store,
        pair.key,
        pair.me,
        here.clock,
        lambda text: edit_text(here.store.machine, text, os.environ, f"{pair.key}-{name}"),
        name,
        partial(parse_when_of, here),
        parse_time,
        partial(parse_day_of, here),
        lambda: lasted(here, start),
        passed=set(passed),
    )


def _lead(here: Context, talk: Conversation, command: str) -> Outcome:
    try:
        lead_meeting(talk) if command == "new-meeting" else lead_closing(talk)
    except Paused:
        talk.say()
        talk.say(here.texts("talk.paused", command=_going_on(here, talk, command)))
        return Outcome({}, lambda: "")
    except KeyboardInterrupt:
        raise StoppedError("talk.interrupted", command=_going_on(here, talk, command)) from None
    pair = here.load(talk.key)
    finish(here, pair, talk.name)
    return Outcome(closing_data(pair, talk.name, ()), lambda: _page(here, pair, talk.name))


def _going_on(here: Context, talk: Conversation, command: str) -> str:
    """Return the command that goes on with this meeting; it names the day once that is over."""
    words = [command, talk.key]
    if talk.name.date != here.clock().date():
        is_new = command == "new-meeting"
        words += ["--date" if is_new else "--meeting", str(talk.name.date if is_new else talk.name)]
    return with_journal(here, words)


def _page(here: Context, pair: Pair, name: MeetingName) -> str:
    words = ["export", pair.key, "--meeting", str(name), "--to", "md"]
    return format_last_page(
        pair,
        pair.get(name),
        missing(pair, name),
        here.texts,
        own_name=here.journal.name,
        command=with_journal(here, words),
        closing=with_journal(here, ["end-meeting", pair.key, "--meeting", str(name)]),
        width=measure_width(sys.stdout),
    )


def _find_or_ask(here: Context, asker: Asker, request: Request) -> Pair:
    """Return whom the meeting is with; somebody new is started, in a new journal when needed."""
    if _is_known(here, request.who):
        return get_active_pair(here, request.who)
    name = request.who or ask_for_name(asker, here.texts)
    if meant := _ask_for_near(here, asker, name):
        return get_active_pair(here, meant.key)
    if request.who and not request.me and not _confirms(here, asker, name):
        raise DeclinedError("talk.not-started")
    me = request.me or here.journal.me or ask_for_role(asker, here.texts)
    made = ensure_journal(here)
    wanted = with_key(here, Beginning(name, me, request.key))
    write_beginning(here, wanted)
    if made:
        asker.say(here.texts("talk.files", folder=here.store.root), "dim")
    here.asides.clear()
    return here.load(key_for(wanted))


def _is_known(here: Context, who: str | None) -> bool:
    """Tell whether WHO means somebody; without one, whether there is anybody at all."""
    if who is not None:
        return find_candidate(here, who) is not None
    return any(not each.has_ended for each in here.candidates)


def _ask_for_near(here: Context, asker: Asker, name: str) -> Candidate | None:
    """Ask whether somebody is meant whose name is nearly this one; None where nobody is."""
    return next(
        (
            each
            for each in nearly(name, here.candidates)
            if confirms_name(asker, here.texts, each.name)
        ),
        None,
    )


def _confirms(here: Context, asker: Asker, name: str) -> bool:
    """Ask before somebody new is started; a name much like another may be a slip of the hand."""
    return confirms_start(asker, here.texts, name, is_likely=not nearest(name, here.candidates))


def _settle_which(
    here: Context, asker: Asker, pair: Pair, day: dt.date, request: Request
) -> Request:
    """Ask whether a meeting planned nearby is meant, or whether this is another one of the day."""
    if request.another or meeting_to_go_on_with(pair, day):
        return request
    if finished_meeting(pair, day):
        question = here.texts("talk.another", day=format_day(here, day))
        if not insist(asker, here.texts, lambda: asker.yes(question, default=False)):
            raise DeclinedError(
                "meeting.finished", day=format_day(here, day), name=pair.name, meeting=day
            )
        return replace(request, another=True)
    near = planned_nearby(pair, day)
    if near:
        question = here.texts("talk.is-it-that", when=format_day(here, near.name.date))
        if insist(asker, here.texts, lambda: asker.yes(question, default=True)):
            here.change(pair, lambda fresh: move_meeting(fresh, near.name, day, None)[1])
    return request
