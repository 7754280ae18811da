"""A conversation about one meeting: what it reads, notes and saves at once."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from mentorlog.conversation.talk import Talk
from mentorlog.domain.model.file_names import FileName, MeetingName, meeting_file
from mentorlog.domain.model.meeting import Meeting, MeetingEntry, Part
from mentorlog.domain.model.pair import NIGHT_ENDS, Pair
from mentorlog.errors import MentorlogError
from mentorlog.store.machine_folder import MeetingUnderWay

When = tuple[dt.date, dt.time | None]


@dataclass
class MeetingTalk(Talk):
    """A talk about the meeting `name` of the relationship.

    `read_when`, `read_time` and `read_due` parse what people say and raise UsageError; `lasted`
    returns the time since the meeting began, where that is known.

    Nothing private is read here, nor anything of another relationship: two people look at the
    screen.
    """

    name: MeetingName
    read_when: Callable[[str], When]
    read_time: Callable[[str], dt.time]
    read_due: Callable[[str], dt.date]
    lasted: Callable[[], dt.timedelta | None] = lambda: None

    def __post_init__(self) -> None:
        """Store which questions were answered before the talk."""
        super().__post_init__()
        if note := self.note:
            self.passed |= note.passed

    @property
    def about(self) -> str:
        """Return the meeting's name, for answers that cannot be saved."""
        return f"{self.key}-{self.name}"

    @property
    def home(self) -> FileName:
        """Return the name of the meeting's file."""
        return meeting_file(self.key, self.name)

    def readable(self, pair: Pair) -> Pair:
        """Return the pair. Raises UnreadableError where the meeting's file was broken meanwhile."""
        return self._unsaved.readable(pair, self.name)

    @property
    def is_today(self) -> bool:
        """Return whether the meeting is held now, and not recorded afterwards.

        Until the night ends, yesterday's meeting counts as held now.
        """
        # So many hours ago it was still the evening on which a late meeting began.
        evening = (self.clock() - dt.timedelta(hours=NIGHT_ENDS)).date()
        return self.name.date in {self.today, evening}

    @property
    def entry(self) -> MeetingEntry:
        """Return the meeting as it is now; a file broken meanwhile counts as empty."""
        found = self.pair.entry(self.name)
        return found or MeetingEntry(self.name, Meeting.model_validate({"status": "held"}))

    @property
    def note(self) -> MeetingUnderWay | None:
        """Return the note on this meeting while its closing is still to come."""
        opened = self.store.machine.opened(self.key)
        return opened if opened and opened.meeting == self.name else None

    def reach(self, part: Part) -> None:
        """Note the part that the conversation has reached."""
        self._note(part=part)

    def settle(self, question: str, *, is_settled: bool = True) -> None:
        """Note that a question is answered, or that it is to be asked again."""
        super().settle(question, is_settled=is_settled)
        self._note(passed=frozenset(self.passed))

    def _note(self, **changes: object) -> None:
        """Change the note; a note that cannot be written does not stop the talk."""
        note = self.note
        fresh = replace(note, **changes) if note else None  # type: ignore[arg-type]
        if fresh and fresh != note:
            with contextlib.suppress(MentorlogError, OSError):
                self.store.machine.note_opened(fresh)
