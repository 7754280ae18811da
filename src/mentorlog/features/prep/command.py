"""The command `prep`: write added topics and news, and show the page to read before a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import MeetingDetails, prepare_meeting
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.reflection import Approach
from mentorlog.errors import UsageError
from mentorlog.features.prep.data import PaperResult, make_prep
from mentorlog.features.prep.rules import make_briefing, meeting_to_prepare, open_diary
from mentorlog.features.prep.screen.page import make_page
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day
from mentorlog.session.lookup import get_active_pair, get_meeting, get_pair, load_reflections
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.output.page import Page
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class Additions:
    """The topics and the news to add before the page is read."""

    topics: Sequence[str] = ()
    since: Sequence[str] = ()

    def texts(self) -> tuple[str, ...]:
        """Return every text that was given."""
        return (*self.topics, *self.since)


@dataclass(frozen=True)
class Request:
    """The request: which relationship and meeting, and the form of the page."""

    who: str | None = None
    meeting: str | None = None
    on_paper: bool = False
    private: bool = False


def prep(ctx: Context, request: Request, additions: Additions) -> Outcome:
    """Write the additions, and show the page; for paper it is Markdown."""
    _refuse_empty(additions)
    adds = bool(additions.texts())
    # An ended relationship can be read about, but nothing is added to it.
    pair = get_active_pair(ctx, request.who) if adds else get_pair(ctx, request.who)
    entry = get_meeting(ctx, pair, request.meeting) if request.meeting else None
    changed = _add(ctx, pair, entry, additions) if adds else ()
    pair = ctx.load(pair.key) if changed else pair
    entry = pair.get(entry.name) if entry else meeting_to_prepare(pair, ctx.today)
    ctx.note_unreadable_guide()
    return _show(ctx, pair, entry, request, changed)


def _show(
    ctx: Context,
    pair: Pair,
    entry: MeetingEntry | None,
    request: Request,
    changed: Sequence[Changed],
) -> Outcome:
    looks = tuple(load_reflections(ctx, pair).items())
    briefing = make_briefing(pair, ctx.guide, looks, ctx.today, entry)
    approach = ctx.find(FileName(Kind.APPROACH, pair.key), Approach) if request.private else None
    diary = open_diary(ctx.guide, approach, looks, entry) if request.private else None
    page = make_page(briefing, diary, ctx.texts)
    if request.on_paper:
        return _paper(ctx, pair, entry, page, changed)
    data = make_prep(briefing, diary, changed)
    return Outcome(data, lambda: _screen(ctx, page), notices=tuple(ctx.notices))


def _paper(
    ctx: Context,
    pair: Pair,
    entry: MeetingEntry | None,
    page: Page,
    changed: Sequence[Changed],
) -> Outcome:
    from mentorlog.features.prep.screen.render import format_prep
    from mentorlog.output.documents import format_bytes

    markdown = format_prep(page, ctx.texts)
    data = PaperResult(
        relationship=make_pair(pair),
        meeting=str(entry.name) if entry else None,
        markdown=markdown,
        changed=list(changed),
    )
    return Outcome(data, lambda: format_bytes(markdown), notices=tuple(ctx.notices))


def _screen(ctx: Context, page: Page) -> Drawing:
    from mentorlog.features.prep.screen.render import PrepScreen

    return PrepScreen(page, ctx.texts)


def _refuse_empty(additions: Additions) -> None:
    for option, texts in (("--topic", additions.topics), ("--since", additions.since)):
        if not all(text.strip() for text in texts):
            raise UsageError("errors.usage.empty", option=option, command=f"{name_program()} prep")


def _add(
    ctx: Context, pair: Pair, entry: MeetingEntry | None, additions: Additions
) -> tuple[Changed, ...]:
    """Write the additions, and report on standard error where each of them went."""
    if entry and not entry.is_planned:
        raise UsageError("prep.not-planned", day=format_day(ctx, entry.name.date), key=pair.key)
    details = MeetingDetails(topics=additions.topics, since_last="\n\n".join(additions.since))
    name = entry.name if entry else None

    def plan(fresh: Pair) -> tuple[MeetingName | None, list[Change]]:
        if entry is None:
            refuse_hidden_next(ctx, fresh)
        return prepare_meeting(fresh, ctx.today, details, name)

    home, changed = ctx.carry_out(pair, plan)
    # JSON says under `changed` what these sentences say.
    if not ctx.session.as_json:
        ctx.notices += (
            format_additions(ctx, home, additions.texts())
            if changed
            else [ctx.texts("prep.unchanged")]
        )
    return changed


def refuse_hidden_next(ctx: Context, pair: Pair) -> None:
    """Raise UnreadableError where an unreadable meeting may be the next planned one."""
    coming = pair.next(ctx.today)
    for name in pair.hidden:
        if name.date >= ctx.today and (coming is None or name < coming.name):
            raise ctx.unreadable(meeting_file(pair.key, name))


def format_additions(ctx: Context, home: MeetingName | None, additions: Iterable[str]) -> list[str]:
    """Return a line for each addition, with the meeting it waits for, or the next to be planned."""
    texts = [" ".join(text.split()) for text in additions]
    if home is None:
        return [ctx.texts("prep.added.waiting", text=text) for text in texts]
    day = format_day(ctx, home.date)
    return [ctx.texts("prep.added.meeting", day=day, text=text) for text in texts]
