"""Days and times as a person says them on the command line, as of today."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from mentorlog.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from mentorlog.texts import Language


class SpokenDays(ABC):
    """Read days that are said, and say them back with their weekday."""

    @property
    @abstractmethod
    def today(self) -> dt.date:
        """Say the present day."""

    @property
    @abstractmethod
    def language(self) -> Language:
        """Say the language in force."""

    def day(self, text: str, *, past: bool = False) -> dt.date:
        """Read a day as a person says it. Raises UsageError."""
        from mentorlog.domain.days import parse_day

        return parse_day(text, self.today, past=past, language=self.language)

    def when(self, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
        """Read a day and, if it is there, a time. Raises UsageError."""
        from mentorlog.domain.days import parse_when

        return parse_when(words, self.today, language=self.language)

    def coming(self, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
        """Read a day to plan for, and a time. Raises UsageError, for a day that is over too."""
        day, time = self.when(words)
        if day < self.today:
            raise UsageError("meeting.past-plan", day=self.spell(day), iso=day)
        return day, time

    def duration(self, text: str | None) -> int | None:
        """Read a number of minutes, None without one. Raises UsageError."""
        from mentorlog.domain.durations import parse_duration

        return parse_duration(text) if text is not None else None

    def been(self, text: str | None) -> dt.date:
        """Read a day that has been, today without one. Raises UsageError for one to come."""
        return self._past(self.day(text, past=True), "meeting.not-yet") if text else self.today

    def met_on(self, text: str | None) -> dt.date:
        """Read a meeting's day, today without one. Raises UsageError for one to come."""
        return self._past(self.day(text, past=True)) if text else self.today

    def held_on(self, words: Sequence[str]) -> tuple[dt.date, dt.time | None]:
        """Read a meeting's day and time. Raises UsageError, for a day to come too."""
        from mentorlog.domain.days import parse_when

        day, time = parse_when(words, self.today, past=True, language=self.language)
        return self._past(day), time

    def _past(self, day: dt.date, otherwise: str = "meeting.future") -> dt.date:
        if day > self.today:
            raise UsageError(otherwise, day=self.spell(day), iso=day)
        return day

    def spell(self, day: dt.date) -> str:
        """Say a day with its weekday, as an echo of what was understood."""
        from mentorlog.texts.calendar import format_short_day

        return format_short_day(day, self.language, self.today)
