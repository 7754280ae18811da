"""The page before a meeting: its parts in the order in which they are read, as plain items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.attention import word_of
from mentorlog.domain.briefing import Briefing, Diary
from mentorlog.domain.carryover import TrackedAction
from mentorlog.output.echo import format_distance, format_due, format_when_and_where
from mentorlog.output.prep_parts import Item, Part, lines_of, list_of
from mentorlog.output.shortening import first_sentence, one_line
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day
