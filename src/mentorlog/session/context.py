"""The context of a command: journal, day, language, relationships."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.journal import Journal
from mentorlog.errors import MentorlogError, NotFoundError, UnreadableError
from mentorlog.session.clock import read_clock
from mentorlog.session.location import find_journal
from mentorlog.session.session import Session, get_session
from mentorlog.store.paths import relationship_keys, relative_path
from mentorlog.store.writing.store import Store

if TYPE_CHECKING:
    import typer

    from mentorlog.conversation.asking.asker import Asker
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.fields import Record, Side
    from mentorlog.domain.model.guide import Guide
    from mentorlog.domain.model.journal import Programme
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.model.person import Candidate
    from mentorlog.store.writing.file_change import Changed
    from mentorlog.texts import Language, Texts

Result = TypeVar("Result")
AnyRecord = TypeVar("AnyRecord", bound="Record")


@dataclass
class Context:
    """The context of a command, which `open_context` creates."""

    session: Session
    store: Store
    journal: Journal
    notices: list[str] = field(default_factory=list)

    def clock(self) -> dt.datetime:
        """Return the present time in the journal's time zone."""
        return read_clock(os.environ, self.journal.timezone)

    @cached_property
    def now(self) -> dt.datetime:
        """Return the time at which the command began."""
        return self.clock()

    @property
    def today(self) -> dt.date:
        """Return the present day in the journal's time zone."""
        return self.now.date()

    @property
    def language(self) -> Language:
        """Return the language in force."""
        return self.session.language

    @property
    def may_ask(self) -> bool:
        """Return whether a person can be asked, and has not forbidden it."""
        return self.session.may_ask

    @property
    def texts(self) -> Texts:
        """Return the texts in the language in force."""
        return self.session.texts

    @property
    def me(self) -> Side:
        """Return the user's role in relationships that do not say."""
        return self.journal.me or "mentor"

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """Return the relationships that a WHO may mean, sorted by name as the language sorts."""
        from mentorlog.texts.calendar import sort_key

        found = self.store.candidates() if self.exists else ()
        return tuple(sorted(found, key=lambda each: sort_key(each.name, self.language)))

    @property
    def exists(self) -> bool:
        """Return whether there is a journal."""
        return is_journal(self.store)

    @cached_property
    def programme(self) -> Programme:
        """Return what the programme asks for; the journal's own values come before the guide's."""
        from mentorlog.store.guide import load_programme

        return load_programme(self.store, self.journal, self.session.language)

    @cached_property
    def checklist(self) -> tuple[str, ...]:
        """Return the keys of the questions to agree on, without parsing the whole guide."""
        from mentorlog.store.guide import load_checklist

        return load_checklist(self.store, self.session.language)

    @cached_property
    def guide(self) -> Guide:
        """Return the guide that the two follow, in the language in force."""
        from mentorlog.store.guide import load_guide

        return load_guide(self.store, self.journal, self.session.language)

    def load(self, key: str) -> Pair:
        """Return a relationship, and note its files that cannot be read."""
        pair = self.store.load_pair(key, self.me, self.today)
        opened = self.store.machine.opened(key)
        for file in pair.unreadable:
            self.note_unreadable(file)
        from mentorlog.domain.model.pair import NIGHT_ENDS
        from mentorlog.store.calendar_keys import find_calendar_key

        return replace(
            pair,
            opened=opened.meeting if opened else None,
            is_night=self.now.hour < NIGHT_ENDS,
            calendar_key=find_calendar_key(self.store.machine, pair, self.store.has_relationship),
        )

    def read_journal(self) -> None:
        """Read `journal.yaml`; a broken one is noted and counts as empty.

        Raises UnreadableError for a journal of a newer format, which must not be written.
        """
        try:
            self.take_journal(self.store.load_journal())
        except UnreadableError as error:
            if any(problem.code == "newer-format" for problem in error.problems):
                raise UnreadableError("errors.newer", error.problems) from error
            self.note_unreadable(FileName(Kind.JOURNAL))

    def take_journal(self, journal: Journal) -> None:
        """Use the values of `journal.yaml`, and forget what was read before."""
        self.journal = journal
        self.session.journal_language = journal.language
        self.store.texts = self.texts
        self.forget()

    def forget(self) -> None:
        """Forget what was derived from files that have changed since."""
        # cached_property keeps its value in the instance's own dictionary.
        for name in ("candidates", "checklist", "guide", "now", "programme"):
            self.__dict__.pop(name, None)

    def asker(self) -> Asker:
        """Return the way of asking that fits the terminal, the same one at each call."""
        return self._asker

    @cached_property
    def _asker(self) -> Asker:
        from mentorlog.conversation.asking.open import open_asker

        return open_asker(os.environ, self.texts)

    def note_unreadable(self, file: FileName) -> None:
        """Note a file that cannot be read, once, for the notices of the command."""
        aside = self.texts("errors.beside", file=relative_path(file))
        if aside not in self.notices:
            self.notices.append(aside)

    def find(self, file: FileName, model: type[AnyRecord]) -> AnyRecord | None:
        """Return what a file says, None for one that cannot be read, which is noted."""
        try:
            return self.store.find(file, model)
        except UnreadableError:
            self.note_unreadable(file)
            return None

    def format_result(self, head: str, changed: Sequence[Changed]) -> str:
        """Return a sentence on what was done, and the files that were changed."""
        from mentorlog.output.format import format_changed

        return "\n".join((head, *format_changed(changed, self.store.root, self.texts)))

    def note_unreadable_guide(self) -> None:
        """Note that the programme's own guide cannot be read, and so is not followed."""
        from mentorlog.domain.model.guide import Guide

        self.find(FileName(Kind.GUIDE), Guide)

    def carry_out(
        self, pair: Pair, plan: Callable[[Pair], tuple[Result, Sequence[Change]]]
    ) -> tuple[Result, tuple[Changed, ...]]:
        """Carry out `plan` on the relationship as it is now; return its result and the files."""
        return self.store.carry_out(lambda: plan(self.fresh(pair)))

    def change_pair(
        self, pair: Pair, plan: Callable[[Pair], Sequence[Change]]
    ) -> tuple[Changed, ...]:
        """Carry out a plan that returns only changes."""
        return self.store.change(lambda: plan(self.fresh(pair)))

    def fresh(self, pair: Pair) -> Pair:
        """Return a relationship, read anew. Raises UnreadableError for files that a plan needs."""
        again = self.store.load_pair(pair.key, self.me, self.today)
        # Other files block only the plans that need them, and those check for themselves.
        blocking = next((f for f in again.unreadable if f.kind is Kind.RELATIONSHIP), None)
        if blocking:
            raise self.unreadable(blocking)
        return replace(
            again,
            opened=pair.opened,
            is_night=pair.is_night,
            calendar_key=pair.calendar_key,
        )

    def unreadable(self, file: FileName) -> UnreadableError:
        """Return the error for a file that cannot be read, with every problem in it."""
        from mentorlog.domain.model.kinds import model_of

        found = self.store.examine(file, model_of(file.kind))
        problems = found.problems if found else ()
        return UnreadableError("errors.unreadable", problems, file=relative_path(file))


def is_journal(store: Store) -> bool:
    """Return whether the folder is a journal: has a `journal.yaml` or a relationship."""
    if not store.root.is_dir():
        return False
    return (store.root / "journal.yaml").exists() or bool(relationship_keys(store.root))


def open_context(context: typer.Context, folder: Path | None = None) -> Context:
    """Open the journal of the command, which need not exist; `folder` says which.

    A broken `journal.yaml` is noted in `notices` and counts as empty. Raises UnreadableError for a
    journal of a newer format.
    """
    opened = _open(context, folder)
    opened.read_journal()
    return opened


def open_existing_journal(context: typer.Context) -> Context:
    """Open the journal of the command. Raises NotFoundError where there is none."""
    return _existing(open_context(context))


def load_journal_language(session: Session) -> None:
    """Read the journal's language, for a line that could not be parsed; raises nothing."""
    if session.journal_language is None:
        with contextlib.suppress(MentorlogError, OSError):
            root = find_journal(session.globals.journal, os.environ)
            session.journal_language = Store(root, session.texts).load_journal().language


def open_unchecked_journal(context: typer.Context) -> Context:
    """Open the journal whatever its files hold, to check them. Raises NotFoundError for none."""
    opened = _existing(_open(context, None))
    with contextlib.suppress(UnreadableError):
        opened.take_journal(opened.store.load_journal())
    return opened


def _open(context: typer.Context, folder: Path | None) -> Context:
    session = get_session(context)
    root = find_journal(folder or session.globals.journal, os.environ)
    session.store = Store(root, session.texts)
    return Context(session, session.store, Journal.model_validate({}))


def _existing(opened: Context) -> Context:
    if not opened.exists:
        raise NotFoundError("errors.no-journal", folder=str(opened.store.root))
    return opened
