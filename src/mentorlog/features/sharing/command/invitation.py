"""The import of an invitation: plan its meeting; a later one moves or cancels it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from mentorlog.domain.changes.edits import RenameFile
from mentorlog.domain.changes.meeting import (
    MeetingDetails,
    amend_meeting,
    cancel_meeting,
    create_meeting,
    take_kept_items,
    uid_of,
)
from mentorlog.domain.model.pair import free_name
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.meeting.changes import Planned, move_meeting
from mentorlog.features.meeting.command.plan import change_meeting
from mentorlog.features.sharing.formats.invitation import Invitation, parse_invitation
from mentorlog.session.clock import in_zone
from mentorlog.session.dates import format_day
from mentorlog.session.lookup import get_active_pair, load_active_pairs
from mentorlog.store.calendar_memory import change_export_memory, load_export_memory

if TYPE_CHECKING:
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Outcome
    from mentorlog.session.context import Context


def import_invitation(ctx: Context, file: str, text: str, who: str | None) -> Outcome:
    """Plan, move or cancel the meeting of an invitation, which is recognised by its UID."""
    invitation = parse_invitation(file, text)
    machine, uid, sequence = ctx.store.machine, invitation.uid, invitation.sequence
    if load_export_memory(machine).is_older_invitation(uid, sequence):
        raise UsageError("sharing.invitation.older", file=file)
    outcome = _take(ctx, invitation, who)
    with change_export_memory(machine) as memory:
        memory.note_invitation(uid, sequence)
    return outcome


def _take(ctx: Context, invitation: Invitation, who: str | None) -> Outcome:
    pair = get_active_pair(ctx, who or _whose(ctx, invitation))
    known = _find(pair, invitation)
    if known and known.is_held:
        held_on = format_day(ctx, known.name.date)
        raise UsageError("sharing.invitation.held", day=held_on, meeting=known.name)
    day, time = _when(ctx, invitation)
    if invitation.is_cancelled:
        if known is None:
            raise NotFoundError("sharing.invitation.unknown", name=pair.name)
        cancelled = known.name
        return change_meeting(
            ctx, pair, "cancelled", lambda p: (cancelled, cancel_meeting(p, p.get(cancelled), None))
        )
    word = "moved" if known and known.name.date != day else "planned"
    return change_meeting(ctx, pair, word, lambda p: _plan(p, invitation, day, time))


def _plan(pair: Pair, invitation: Invitation, day: dt.date, time: dt.time | None) -> Planned:
    """Move the meeting with that UID, else give the UID to the one on that day, else plan one."""
    details = MeetingDetails(time=time, minutes=invitation.minutes, place=invitation.place)
    known = _find(pair, invitation)
    if known is None:
        waiting = (e for e in pair.on(day) if e.is_planned and not e.meeting.uid)
        known = next(waiting, None)
    if known is None:
        fuller, emptied = take_kept_items(pair, details)
        name = free_name(day, pair.taken)
        made = create_meeting(pair.key, name, fuller, status="planned", uid=invitation.uid)
        return name, [made, *emptied]
    place = known.meeting.place
    if place and invitation.place.startswith(place):  # our own export says the mode behind it
        details = replace(details, place=None)
    more = {"status": "planned"} if known.meeting.state == "cancelled" else {}
    edits = amend_meeting(pair.key, known, details, uid=invitation.uid, **more)
    name, changes = move_meeting(pair, known.name, day, None)
    return name, [*edits, *(each for each in changes if isinstance(each, RenameFile))]


def _when(ctx: Context, invitation: Invitation) -> tuple[dt.date, dt.time | None]:
    """Return day and time in the journal's time zone."""
    start = invitation.start
    if not isinstance(start, dt.datetime):
        return start, None
    if start.tzinfo:
        start = in_zone(start, ctx.journal.timezone)
    return start.date(), start.time().replace(second=0, microsecond=0)


def _find(pair: Pair, invitation: Invitation) -> MeetingEntry | None:
    return next((e for e in pair.meetings if uid_of(pair, e) == invitation.uid), None)


def _whose(ctx: Context, invitation: Invitation) -> str | None:
    """Find the relationship by the UID, else by address or name; None unless one alone matches."""
    pairs = load_active_pairs(ctx)
    likely = [each for each in pairs if _find(each, invitation)] or [
        each
        for each in pairs
        if {each.name.casefold(), (each.relationship.email or each.name).casefold()}
        & invitation.people
    ]
    return likely[0].key if len(likely) == 1 else None
