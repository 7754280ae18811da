"""What a command works with: the journal, today, the language, and whom it is about."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.cli.clock import read_clock
from mentorlog.cli.location import find_journal
from mentorlog.cli.session import Session, session_of
from mentorlog.domain.changes import Change
from mentorlog.domain.journal import Journal
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.programme import Programme
from mentorlog.domain.records import Side
from mentorlog.domain.who import Candidate, match_who, nearest
from mentorlog.errors import NotFoundError, UnreadableError, UsageError
from mentorlog.store.layout import relationship_keys, relative_path
from mentorlog.store.writing import Changed, Store
from mentorlog.texts import Texts

if TYPE_CHECKING:
    import typer

    from mentorlog.conversation.asking import Asker
    from mentorlog.domain.guide import Guide
    from mentorlog.domain.meeting import MeetingEntry


@dataclass
class Context:
    """Give a command the journal that it is about; make it with `open_context`."""

    session: Session
    store: Store
    journal: Journal
    asides: list[str] = field(default_factory=list)

    def clock(self) -> dt.datetime:
        """Read the clock, in the journal's time zone."""
        return read_clock(os.environ, self.journal.timezone)

    @cached_property
    def now(self) -> dt.datetime:
        """Say the moment at which the command began."""
        return self.clock()

    @property
    def today(self) -> dt.date:
        """Say the present day in the journal's time zone."""
        return self.now.date()

    @property
    def texts(self) -> Texts:
        """Give the texts in the language in force."""
        return self.session.texts

    @property
    def me(self) -> Side:
        """Say the role that a relationship has where none is written."""
        return self.journal.me or "mentor"

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """List whom a WHO may mean."""
        return self.store.candidates() if self.exists else ()

    @property
    def exists(self) -> bool:
        """Tell whether there is a journal at all."""
        return is_journal(self.store)

    @cached_property
    def programme(self) -> Programme:
        """Say what the programme asks for, the journal's own words over the guide's."""
        from mentorlog.store.guide_reading import load_programme

        return load_programme(self.store, self.journal, self.session.language)

    @cached_property
    def guide(self) -> Guide:
        """Give the guide that the two of them follow, in the language in force."""
        from mentorlog.store.guide_reading import load_guide

        return load_guide(self.store, self.journal, self.session.language)

    def load(self, key: str) -> Pair:
        """Return a relationship, noting files of it that cannot be read."""
        pair = self.store.load_pair(key, self.me)
        opened = self.store.machine.opened(key)
        for file in pair.unreadable:
            self._note_unreadable(relative_path(file))
        return replace(pair, opened=opened.meeting if opened else None)

    def read_journal(self) -> None:
        """Take in `journal.yaml`; a broken one is noted and counts as empty.

        Raises UnreadableError for a journal of a newer format, where nothing is to be written.
        """
        try:
            self.take_journal(self.store.load_journal())
        except UnreadableError as error:
            if any(problem.code == "newer-format" for problem in error.problems):
                raise UnreadableError("error.newer", error.problems) from error
            self._note_unreadable("journal.yaml")

    def take_journal(self, journal: Journal) -> None:
        """Take over what `journal.yaml` says, and forget what was read before."""
        self.journal = journal
        self.session.journal_language = journal.language
        self.store.texts = self.texts
        self.forget()

    def forget(self) -> None:
        """Forget what was worked out from files that have changed since."""
        for name in ("candidates", "guide", "now", "programme"):
            self.__dict__.pop(name, None)

    def asker(self) -> Asker:
        """Open the way of asking that fits the terminal."""
        from mentorlog.conversation.asking import open_asker

        return open_asker(os.environ, self.texts)

    def _note_unreadable(self, file: str) -> None:
        aside = self.texts("error.beside", file=file)
        if aside not in self.asides:
            self.asides.append(aside)

    def load_active(self) -> tuple[Pair, ...]:
        """Return every relationship that has not ended."""
        return tuple(self.load(each.key) for each in self.candidates if not each.has_ended)

    def find(self, who: str) -> Candidate | None:
        """Find the one relationship that WHO means; asks or raises UsageError among several."""
        hits = match_who(who, self.candidates)
        return self._choose(hits) if len(hits) > 1 else next(iter(hits), None)

    def pair(self, who: str | None) -> Pair:
        """Return the relationship that WHO means, ended ones too; without WHO the only active one.

        Raises NotFoundError, and UsageError among several when nobody can be asked.
        """
        return self.load(self.key(who))

    def key(self, who: str | None) -> str:
        """Return the key of the relationship that WHO means, without reading its meetings."""
        if who is None:
            return self._only().key
        found = self.find(who)
        if found is None:
            raise self.not_found(who)
        return found.key

    def pair_to_change(self, who: str | None) -> Pair:
        """Return the relationship that WHO means. Raises UsageError where it has ended."""
        pair = self.pair(who)
        if pair.has_ended:
            raise UsageError("who.ended", name=pair.name, key=pair.key)
        return pair

    def pairs(self, who: str | None) -> tuple[Pair, ...]:
        """Return the one that WHO means, or without WHO every active one."""
        return self.load_active() if who is None else (self.pair(who),)

    def not_found(self, who: str) -> NotFoundError:
        """Word that nobody is called so, with the nearest names."""
        names = nearest(who, self.candidates)
        if names:
            return NotFoundError("who.nearest", who=who, names=", ".join(names))
        return NotFoundError("who.none", who=who)

    def _only(self) -> Candidate:
        active = tuple(each for each in self.candidates if not each.has_ended)
        if not active:
            raise NotFoundError("who.nobody")
        return active[0] if len(active) == 1 else self._choose(active)

    def _choose(self, hits: Sequence[Candidate]) -> Candidate:
        if not self.session.may_ask:
            names = ", ".join(f"{each.name} ({each.key})" for each in hits)
            raise UsageError("who.several", names=names)
        from mentorlog.conversation.who import choose

        ranked = sorted(hits, key=lambda each: self._distance(each.key))
        return choose(self.asker(), self.texts, ranked)

    def _distance(self, key: str) -> tuple[bool, dt.date]:
        from mentorlog.domain.pair import under_way

        pair = self.load(key)
        coming = pair.next(self.today)
        day = coming.name.date if coming else dt.date.max
        return under_way(pair, self.today) is None, day

    def change(self, pair: Pair, plan: Callable[[Pair], Sequence[Change]]) -> tuple[Changed, ...]:
        """Carry out what `plan` makes of the relationship as it stands on the disk now."""
        return self.store.change(lambda: plan(self.fresh(pair)))

    def fresh(self, pair: Pair) -> Pair:
        """Read a relationship again. Raises UnreadableError for what a plan cannot do without."""
        again = self.store.load_pair(pair.key, self.me)
        blocking = next((f for f in again.unreadable if f.kind is Kind.RELATIONSHIP), None)
        if blocking:
            raise self.unreadable(blocking)
        return replace(again, opened=pair.opened)

    def unreadable(self, file: FileName) -> UnreadableError:
        """Word that a file cannot be read, with every problem of it."""
        from mentorlog.domain.kinds import model_of

        found = self.store.examine(file, model_of(file.kind))
        problems = found.problems if found else ()
        return UnreadableError("error.unreadable", problems, file=relative_path(file))

    def meeting(self, pair: Pair, name: str) -> MeetingEntry:
        """Return a meeting by name, `last` or `next`. Raises NotFound- and UnreadableError."""
        from mentorlog.domain.names import parse_meeting_name
        from mentorlog.domain.pair import find_meeting

        broken = next((f for f in pair.unreadable if str(f.meeting) == name), None)
        if broken:
            raise self.unreadable(broken)
        entry = find_meeting(pair, name, self.today)
        if entry is None:
            known = name in {"last", "next"} or parse_meeting_name(name)
            text = f"meeting.no-{name}" if name in {"last", "next"} else "meeting.none"
            if not known:
                raise UsageError("meeting.not-a-name", given=name)
            raise NotFoundError(text, given=name, name=pair.name)
        return entry

    def day(self, text: str, *, past: bool = False) -> dt.date:
        """Read a day as a person says it. Raises UsageError."""
        from mentorlog.domain.days import parse_day

        return parse_day(text, self.today, past=past, language=self.session.language)

    def when(self, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
        """Read a day and, if it is there, a time. Raises UsageError."""
        from mentorlog.domain.days import parse_when

        return parse_when(words, self.today, language=self.session.language)

    def coming(self, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
        """Read a day to plan for, and a time. Raises UsageError, for a day that is over too."""
        day, time = self.when(words)
        if day < self.today:
            raise UsageError("meeting.past-plan", day=self.spell(day), iso=day)
        return day, time

    def been(self, text: str | None) -> dt.date:
        """Read a day that has been, today without one. Raises UsageError for one to come."""
        return self._past(self.day(text, past=True)) if text else self.today

    def held_on(self, words: Sequence[str]) -> tuple[dt.date, dt.time | None]:
        """Read a day that has been, and a time. Raises UsageError, for a day to come too."""
        from mentorlog.domain.days import parse_when

        day, time = parse_when(words, self.today, past=True, language=self.session.language)
        return self._past(day), time

    def _past(self, day: dt.date) -> dt.date:
        if day > self.today:
            raise UsageError("meeting.future", day=self.spell(day), iso=day)
        return day

    def spell(self, day: dt.date) -> str:
        """Say a day with its weekday, as an echo of what was understood."""
        from mentorlog.texts.calendar import format_short_day

        return format_short_day(day, self.session.language, self.today)


def is_journal(store: Store) -> bool:
    """Tell whether the folder is a journal: with `journal.yaml` or a relationship in it."""
    if not store.root.is_dir():
        return False
    return (store.root / "journal.yaml").exists() or bool(relationship_keys(store.root))


def open_context(context: typer.Context, folder: Path | None = None) -> Context:
    """Open the journal that the command is about, be it there or not; `folder` says which.

    A broken `journal.yaml` is noted in `asides` and counts as empty. Raises UnreadableError for a
    journal of a newer format.
    """
    opened = _open(context, folder)
    opened.read_journal()
    return opened


def open_existing(context: typer.Context) -> Context:
    """Open the journal that the command is about. Raises NotFoundError where there is none."""
    return _existing(open_context(context))


def open_to_check(context: typer.Context) -> Context:
    """Open the journal to look at its files, whatever they hold. Raises NotFoundError for none."""
    opened = _existing(_open(context, None))
    with contextlib.suppress(UnreadableError):
        opened.take_journal(opened.store.load_journal())
    return opened


def _open(context: typer.Context, folder: Path | None) -> Context:
    session = session_of(context)
    root = find_journal(folder or session.globals.journal, os.environ)
    return Context(session, Store(root, session.texts), Journal.model_validate({}))


def _existing(opened: Context) -> Context:
    if not opened.exists:
        raise NotFoundError("error.no-journal", folder=str(opened.store.root))
    return opened
