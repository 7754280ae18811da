"""Prepare a meeting: put topics and news where they belong, and lay out the page to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.spoken_days import format_day
from mentorlog.cli.whom import get_active_pair, get_meeting, get_pair
from mentorlog.domain.briefing import brief, meeting_to_prepare, open_diary
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.planning import Details
from mentorlog.domain.preparing import prepare_meeting
from mentorlog.domain.reflection import Approach, Reflection
from mentorlog.errors import UnreadableError, UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.outcome import Outcome
from mentorlog.output.prep_data import prep_data
from mentorlog.output.prep_page import make_page

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.pair import Pair
    from mentorlog.output.page import Page
    from mentorlog.store.writing import Changed


@dataclass(frozen=True)
class Additions:
    """Hold what is added before the page is read: topics, and what has happened."""

    topics: Sequence[str] = ()
    since: Sequence[str] = ()

    def texts(self) -> tuple[str, ...]:
        """List all that was said."""
        return (*self.topics, *self.since)


@dataclass(frozen=True)
class Request:
    """Hold what was asked for: whom and which meeting it is about, and how it is shown."""

    who: str | None = None
    meeting: str | None = None
    on_paper: bool = False
    private: bool = False


def prepare(here: Context, request: Request, additions: Additions) -> Outcome:
    """Add what is to be added, and show the page; on paper it is Markdown."""
    _refuse_empty(additions)
    adds = bool(additions.texts())
    pair = get_active_pair(here, request.who) if adds else get_pair(here, request.who)
    entry = get_meeting(here, pair, request.meeting) if request.meeting else None
    changed = _add(here, pair, entry, additions) if adds else ()
    pair = here.load(pair.key) if changed else pair
    entry = pair.get(entry.name) if entry else meeting_to_prepare(pair, here.today)
    here.note_unreadable_guide()
    return _show(here, pair, entry, request, changed)


def _show(
    here: Context,
    pair: Pair,
    entry: MeetingEntry | None,
    request: Request,
    changed: Sequence[Changed],
) -> Outcome:
    looks = tuple(_reflections(here, pair))
    briefing = brief(pair, here.guide, looks, here.today, entry)
    approach = _approach(here, pair) if request.private else None
    diary = open_diary(here.guide, approach, looks, entry) if request.private else None
    page = make_page(briefing, diary, here.texts)
    if request.on_paper:
        return _paper(here, pair, entry, page, changed)
    data = {**prep_data(briefing, diary), "changed": changed_data(changed)}
    return Outcome(data, lambda: _screen(here, page), asides=tuple(here.asides))


def _paper(
    here: Context,
    pair: Pair,
    entry: MeetingEntry | None,
    page: Page,
    changed: Sequence[Changed],
) -> Outcome:
    from mentorlog.output.document import format_bytes
    from mentorlog.output.prep_markdown import format_prep

    markdown = format_prep(page, here.texts)
    data = {
        "relationship": pair_data(pair),
        "meeting": str(entry.name) if entry else None,
        "markdown": markdown,
        "changed": changed_data(changed),
    }
    return Outcome(data, lambda: format_bytes(markdown), asides=tuple(here.asides))


def _screen(here: Context, page: Page) -> RenderableType:
    from mentorlog.output.prep_screen import PrepScreen

    return PrepScreen(page, here.texts)


def _refuse_empty(additions: Additions) -> None:
    for option, texts in (("--topic", additions.topics), ("--since", additions.since)):
        if not all(text.strip() for text in texts):
            raise UsageError("usage.empty", option=option, command="mentorlog prep")


def _add(
    here: Context, pair: Pair, entry: MeetingEntry | None, additions: Additions
) -> tuple[Changed, ...]:
    """Put the additions where they belong, and note on standard error where that was."""
    if entry and not entry.is_planned:
        raise UsageError("prep.not-planned", day=format_day(here, entry.name.date), key=pair.key)
    details = Details(topics=additions.topics, since_last="\n\n".join(additions.since))
    name = entry.name if entry else None
    homes: list[MeetingName | None] = []

    def changes(fresh: Pair) -> list[Change]:
        if entry is None:
            refuse_hidden_next(here, fresh)
        home, found = prepare_meeting(fresh, here.today, details, name)
        homes.append(home)
        return found

    changed = here.change(pair, changes)
    if not here.session.as_json:
        here.asides += (
            _echo(here, homes[-1], additions) if changed else [here.texts("prep.unchanged")]
        )
    return changed


def refuse_hidden_next(here: Context, pair: Pair) -> None:
    """Raise UnreadableError where the next planned meeting may be one that cannot be read."""
    coming = pair.next(here.today)
    for name in pair.hidden:
        if name.date >= here.today and (coming is None or name < coming.name):
            raise here.unreadable(meeting_file(pair.key, name))


def _echo(here: Context, home: MeetingName | None, additions: Additions) -> list[str]:
    texts = [" ".join(text.split()) for text in additions.texts()]
    if home is None:
        return [here.texts("prep.added.waiting", text=text) for text in texts]
    day = format_day(here, home.date)
    return [here.texts("prep.added.meeting", day=day, text=text) for text in texts]


def _reflections(here: Context, pair: Pair) -> Iterator[tuple[MeetingName, Reflection]]:
    """Yield the user's own reflections; one that cannot be read is named."""
    for name in sorted(pair.reflections):
        file = FileName(Kind.REFLECTION, pair.key, name)
        try:
            found = here.store.find(file, Reflection)
        except UnreadableError:
            _note(here, file)
        else:
            if found:
                yield name, found


def _approach(here: Context, pair: Pair) -> Approach | None:
    file = FileName(Kind.APPROACH, pair.key)
    try:
        return here.store.find(file, Approach)
    except UnreadableError:
        _note(here, file)
        return None


def _note(here: Context, file: FileName) -> None:
    aside = here.texts("error.beside", file=here.store.relative_path(file))
    if aside not in here.asides:
        here.asides.append(aside)
