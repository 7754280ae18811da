"""The meeting as a conversation in a terminal, which ends with the page to share."""

from __future__ import annotations

import datetime as dt
import os
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.conversation.asking.asker import Asker, Paused, ask_until_answered
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.prompts import ask_for_name, ask_for_role, confirms_name, confirms_start
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.pair import meeting_after
from mentorlog.domain.model.person import Candidate, nearest, nearly
from mentorlog.errors import DeclinedError, InterruptedTalkError
from mentorlog.features.journal.command import ensure_journal
from mentorlog.features.meeting.changes import (
    find_open_meeting,
    finished_meeting,
    move_meeting,
    planned_nearby,
)
from mentorlog.features.meeting.command.end_meeting import (
    EndMeetingOptions,
    finish,
    list_missing_parts,
    make_closing,
    measure_length,
    meeting_to_close,
    start_of,
    write_closing,
)
from mentorlog.features.meeting.command.new_meeting import (
    NewMeetingOptions,
    day_meant,
    open_meeting_of_day,
    require_known_questions,
)
from mentorlog.features.meeting.command.plan import tell_of_calendars
from mentorlog.features.meeting.data import PausedResult
from mentorlog.features.meeting.screen import render_meeting_summary
from mentorlog.features.meeting.talk.parts import lead_closing, lead_meeting
from mentorlog.features.relationship.command.relationship import (
    NewRelationshipOptions,
    create_relationship,
    make_relationship_key,
    with_key,
)
from mentorlog.output.outcome import Outcome
from mentorlog.output.terminal import measure_width
from mentorlog.session.dates import format_day, parse_day_of, parse_meeting_day, parse_when_of
from mentorlog.session.lookup import find_candidate, get_active_pair
from mentorlog.session.talk import format_command
from mentorlog.store.editor import edit_text
from mentorlog.store.machine_folder import MeetingUnderWay
from mentorlog.texts.typed_dates import parse_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def new_meeting(ctx: Context, request: NewMeetingOptions) -> Outcome:
    """Run a meeting as a conversation, from the part in which it stopped."""
    day = parse_meeting_day(ctx, request.day)
    require_known_questions(ctx, request.details)
    asker = ctx.asker()
    try:
        pair = _find_or_ask(ctx, asker, request)
        day = _offer_to_go_on(ctx, asker, pair, day_meant(ctx, pair, day, request), request)
        request = _settle_which(ctx, asker, pair, day, request)
        name, _ = open_meeting_of_day(ctx, pair, day, _with_time(ctx, pair, day, request))
        _note_written_up(ctx, pair, name)
        said = {"minutes": request.details.minutes}
        talk = open_meeting_talk(ctx, asker, ctx.load(pair.key), name, _said(said))
        return _lead(ctx, talk, "new-meeting")
    except Paused:
        return Outcome(PausedResult(), lambda: "")
    finally:
        asker.close()


def _offer_to_go_on(
    ctx: Context, asker: Asker, pair: Pair, day: dt.date, request: NewMeetingOptions
) -> dt.date:
    """Ask, on the morning after, whether yesterday's paused meeting is to be continued."""
    yesterday = ctx.today - dt.timedelta(days=1)
    if request.day or request.another or day != ctx.today or find_open_meeting(pair, day):
        return day
    if pair.opened is None or pair.opened.date != yesterday or not pair.entry(pair.opened):
        return day
    question = ctx.texts("conversation.go-on-with", when=format_day(ctx, yesterday))
    wants = ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=True))
    return yesterday if wants else day


def _said(options: Mapping[str, object]) -> Iterable[str]:
    """Return the keys of the questions that the options have answered already."""
    return [question for question, value in options.items() if value]


def _with_time(
    ctx: Context, pair: Pair, day: dt.date, request: NewMeetingOptions
) -> NewMeetingOptions:
    """Return an unplanned meeting of today with the present time, to five minutes, as its start."""
    if day != ctx.today or find_open_meeting(pair, day) or request.details.time:
        return request
    now = ctx.now.replace(minute=ctx.now.minute // 5 * 5, second=0, microsecond=0)
    return replace(request, details=replace(request.details, time=now.time()))


def _note_written_up(ctx: Context, pair: Pair, name: MeetingName) -> None:
    """Note how far the record of a past meeting has come, unless a meeting is under way."""
    opened = ctx.store.machine.opened(pair.key)
    is_free = opened is None or opened.meeting.date != ctx.today
    is_new = opened is None or opened.meeting != name
    if name.date != ctx.today and is_free and is_new:
        ctx.store.machine.note_opened(MeetingUnderWay(pair.key, name, f"{ctx.now:%H:%M}"))


def end_meeting(ctx: Context, pair: Pair, request: EndMeetingOptions) -> Outcome:
    """Close a meeting as a conversation; what the options give is not asked."""
    entry = meeting_to_close(ctx, pair, request.meeting)
    write_closing(ctx, pair, entry.name, request)
    said = {
        "actions": request.actions,
        "waiting-topics": request.following.topics,
        "minutes": request.said.minutes,
    }
    asker = ctx.asker()
    try:
        talk = open_meeting_talk(ctx, asker, ctx.load(pair.key), entry.name, _said(said))
        return _lead(ctx, talk, "end-meeting")
    finally:
        asker.close()


def open_meeting_talk(
    ctx: Context, asker: Asker, pair: Pair, name: MeetingName, passed: Iterable[str] = ()
) -> MeetingTalk:
    """Create the conversation about a meeting; `passed` are the questions answered already."""
    # Of a meeting that was not opened on this machine, nobody knows how long it has lasted.
    start = start_of(ctx, pair, pair.get(name)) if pair.opened == name else None
    return MeetingTalk(
        asker,
        ctx.texts,
        ctx.guide,
        ctx.programme,
        ctx.store,
        pair.key,
        pair.me,
        ctx.clock,
        lambda text: edit_text(ctx.store.machine, text, os.environ, f"{pair.key}-{name}"),
        name,
        partial(parse_when_of, ctx),
        parse_time,
        partial(parse_day_of, ctx),
        lambda: measure_length(ctx, start),
        passed=set(passed),
    )


def _lead(ctx: Context, talk: MeetingTalk, command: str) -> Outcome:
    try:
        lead_meeting(talk) if command == "new-meeting" else lead_closing(talk)
    except Paused:
        talk.say()
        talk.say(ctx.texts("conversation.paused", command=_going_on(ctx, talk, command)))
        return Outcome(PausedResult(), lambda: "")
    except KeyboardInterrupt:
        talk.say()
        raise InterruptedTalkError(
            "conversation.interrupted", command=_going_on(ctx, talk, command)
        ) from None
    pair = ctx.load(talk.key)
    finish(ctx, pair, talk.name)
    return Outcome(make_closing(pair, talk.name, ()), lambda: _page(ctx, pair, talk.name))


def _going_on(ctx: Context, talk: MeetingTalk, command: str) -> str:
    """Return the command that continues this meeting; after its day it names the day."""
    words = [command, talk.key]
    if talk.name.date != ctx.clock().date():
        is_new = command == "new-meeting"
        words += ["--date" if is_new else "--meeting", str(talk.name.date if is_new else talk.name)]
    return format_command(ctx, words)


def _page(ctx: Context, pair: Pair, name: MeetingName) -> str:
    words = ["export", pair.key, "--meeting", str(name), "--to", "md"]
    page = render_meeting_summary(
        pair,
        pair.get(name),
        list_missing_parts(pair, name),
        ctx.texts,
        own_name=ctx.journal.name,
        command=format_command(ctx, words),
        closing=format_command(ctx, ["end-meeting", pair.key, "--meeting", str(name)]),
        width=measure_width(sys.stdout),
    )
    return "\n".join([page, *tell_of_calendars(ctx, pair, meeting_after(pair, name))])


def _find_or_ask(ctx: Context, asker: Asker, request: NewMeetingOptions) -> Pair:
    """Return the relationship of the meeting; start a new one, and a journal, when needed."""
    if _is_known(ctx, request.who):
        return get_active_pair(ctx, request.who)
    name = request.who or ask_for_name(asker, ctx.texts)
    if meant := _ask_for_near(ctx, asker, name):
        return get_active_pair(ctx, meant.key)
    # `--role` says already that somebody new is meant.
    if request.who and not request.me and not _confirms(ctx, asker, name):
        raise DeclinedError("conversation.not-started")
    me = request.me or ctx.journal.me or ask_for_role(asker, ctx.texts)
    made = ensure_journal(ctx)
    wanted = with_key(ctx, NewRelationshipOptions(name, me, request.key))
    create_relationship(ctx, wanted)
    if made:
        asker.say(ctx.texts("conversation.files", folder=ctx.store.root), "dim")
    ctx.notices.clear()
    return ctx.load(make_relationship_key(wanted))


def _is_known(ctx: Context, who: str | None) -> bool:
    """Return whether WHO names a relationship; without WHO, whether there is any."""
    if who is not None:
        return find_candidate(ctx, who) is not None
    return any(not each.has_ended for each in ctx.candidates)


def _ask_for_near(ctx: Context, asker: Asker, name: str) -> Candidate | None:
    """Ask whether a similar name was meant; None where there is none or the answer is no."""
    return next(
        (
            each
            for each in nearly(name, ctx.candidates)
            if confirms_name(asker, ctx.texts, each.name)
        ),
        None,
    )


def _confirms(ctx: Context, asker: Asker, name: str) -> bool:
    """Ask before a relationship is started; a name like an existing one may be a typing error."""
    return confirms_start(asker, ctx.texts, name, is_likely=not nearest(name, ctx.candidates))


def _settle_which(
    ctx: Context, asker: Asker, pair: Pair, day: dt.date, request: NewMeetingOptions
) -> NewMeetingOptions:
    """Ask whether a meeting planned nearby is meant, or another one is to be held."""
    if request.another or find_open_meeting(pair, day):
        return request
    if finished_meeting(pair, day):
        question = ctx.texts("conversation.another", day=format_day(ctx, day))
        if not ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=False)):
            raise DeclinedError(
                "meeting.finished", day=format_day(ctx, day), name=pair.name, meeting=day
            )
        return replace(request, another=True)
    near = planned_nearby(pair, day)
    if near:
        question = ctx.texts("conversation.is-it-that", when=format_day(ctx, near.name.date))
        if ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=True)):
            ctx.change_pair(pair, lambda fresh: move_meeting(fresh, near.name, day, None)[1])
    return request
