"""Days, times and lengths in another form than a file has them: what they mean, to be typed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from mentorlog.errors import Problem, UsageError
from mentorlog.languages import Language
from mentorlog.store.yaml.problems import LINE_BREAK
from mentorlog.store.yaml.read import BOM
from mentorlog.texts.typed_dates import load_vocabulary, parse_day, parse_duration, parse_time

_DAY_OF_FILE = re.compile(r"/meetings/(\d{4}-\d{2}-\d{2})(?:-\d+)?\.yaml", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?", re.ASCII)
_PAST = frozenset(("done", "dropped", "agreed_on", "until", "on"))
"""Keys of days that lie behind the day on which they are written."""

_ANY_DAYS = (dt.date(2001, 1, 1), dt.date(2032, 6, 15))
"""Two days from which only a day that names its year is the same."""

_CLOCK = re.compile(r"(\d{1,2})[-h ](\d\d)|(\d{1,2})(\d\d)|(\d{1,2})", re.ASCII)


@dataclass(frozen=True)
class _Meant:
    """What a value means as a file has it, how that is worded, and what else is to be typed.

    `more` is a line to stand below it.
    """

    value: str
    kind: str = "typed"
    more: str = ""


def with_value_mends(
    problems: Sequence[Problem],
    name: str,
    text: str,
    said: Mapping[str, object],
    language: Language,
) -> tuple[Problem, ...]:
    """Return the problems with the line to type where a day, a time or a length can be understood.

    A meeting's day, which `name`, the path of its file, tells, is the one from which `friday` is
    seen. `said` is what the file holds. `language` decides which number of `1/10/2026` is the day.
    """
    readers: dict[str, Callable[[str, Problem], _Meant]] = {
        "not-a-day": lambda given, problem: _read_day(given, problem.field, name, language),
        "not-a-time": lambda given, _: _read_time(given, said),
        "not-minutes": lambda given, _: _Meant(str(parse_duration(given))),
    }
    lines = LINE_BREAK.split(text.removeprefix(BOM))
    return tuple(_with_mend(each, lines, readers.get(each.code)) for each in problems)


def _with_mend(
    problem: Problem, lines: Sequence[str], read: Callable[[str, Problem], _Meant] | None
) -> Problem:
    given = str(problem.facts.get("given") or "")
    if read is None or not 0 < problem.line <= len(lines):
        return problem
    head, found, tail = lines[problem.line - 1].rpartition(given)
    try:
        meant = read(given, problem)
    except (UsageError, ValueError):
        return problem
    if not given or not found:
        return problem
    mended = "\n".join([f"{head}{meant.value}{tail}", *([meant.more] if meant.more else [])])
    facts = {"kind": meant.kind, "suggestion": meant.value, "mended": mended}
    return replace(problem, facts={**problem.facts, **facts})


def _read_day(given: str, field: str, name: str, language: Language) -> _Meant:
    match = _YEAR_FIRST.fullmatch(given.strip())
    if match:
        year, month, day = (int(part) for part in match.groups())
        return _Meant(dt.date(year, month, day).isoformat())
    days = {parse_day(given, each, language=language) for each in _ANY_DAYS}
    if len(days) == 1:
        return _Meant(days.pop().isoformat())
    of_file = _DAY_OF_FILE.search(f"/{name}")
    if of_file is None:
        raise UsageError("dates.unknown", given=given)
    past = field.rpartition(".")[2] in _PAST
    found = parse_day(given, dt.date.fromisoformat(of_file[1]), past=past, language=language)
    return _Meant(found.isoformat(), "seen")


def _read_time(given: str, said: Mapping[str, object]) -> _Meant:
    text = given.strip()
    with_hour = _find_clock(text)
    if with_hour:
        return _Meant(f"{with_hour:%H:%M}")
    to = load_vocabulary().phrase("to")
    span = re.fullmatch(rf"(.+?) ?(?:-|\u2013|{to}) ?(.+)", text)
    if span is None or "minutes" in said:
        raise UsageError("dates.not-a-time", given=given)
    begin, end = (_find_clock(part) for part in span.groups())
    if begin is None or end is None or end <= begin:
        raise UsageError("dates.not-a-time", given=given)
    minutes = (end.hour - begin.hour) * 60 + end.minute - begin.minute
    return _Meant(f"{begin:%H:%M}", "span", f"minutes: {minutes}")


def _find_clock(text: str) -> dt.time | None:
    """Find the time that is meant where nothing but a time can stand: `14`, `1430` or `14h30`."""
    try:
        return parse_time(text)
    except UsageError:
        match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour = match[1] or match[3] or match[5]
    try:
        return dt.time(int(hour), int(match[2] or match[4] or 0))
    except ValueError:
        return None
