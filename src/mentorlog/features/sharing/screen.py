"""The additions and differences of an import as plain lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.text.characters import escape_controls
from mentorlog.output.format import one_line

if TYPE_CHECKING:
    from mentorlog.features.sharing.changes import ImportedFile
    from mentorlog.texts import Texts


_WIDTH = 78
_SHORT = 24
_NOTHING = "-"


def format_taken(found: Sequence[ImportedFile], texts: Texts) -> list[str]:
    """Return the additions file by file, a line each."""
    return [line for each in found if each.change for line in _gains(each, texts)]


def format_differences(found: Sequence[ImportedFile], texts: Texts) -> list[str]:
    """Return the differences, ours first; empty where there are none."""
    lines = [line for each in found for line in _differences(each, texts)]
    return [texts("sharing.import.differences"), *lines] if lines else []


def _gains(taken: ImportedFile, texts: Texts) -> Iterator[str]:
    name = taken.file.name
    yield f"  {texts('sharing.import.new', name=name) if taken.is_new else name}"
    for gain in taken.additions:
        yield _fit(f"    + {_named(gain.field, gain.about)}: {_say(gain.value)}")


def _differences(taken: ImportedFile, texts: Texts) -> Iterator[str]:
    for each in taken.differences:
        place = f"{taken.file.name} {_named(each.field, each.about)}"
        sides = {"ours": _short(each.ours), "theirs": _short(each.theirs)}
        yield _fit(f"  {texts('sharing.import.difference', place=place, **sides)}")


def _named(field: str, about: str | None) -> str:
    return f"{one_line(about, _SHORT)}, {field.rpartition('.')[2]}" if about else field


def _say(value: object) -> str:
    """Return a value on one line; of an item its title, and then its other keys."""
    if isinstance(value, Mapping):
        rest = dict(value)
        name = next((str(rest.pop(key)) for key in ("text", "title") if key in rest), "")
        more = [f"{key} {_say(each)}" for key, each in rest.items()]
        return ", ".join([*([name] if name else []), *more])
    if isinstance(value, list | tuple):
        return "; ".join(f"({_say(each)})" for each in value)
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return "yes" if value is True else str(value)


def _short(value: object) -> str:
    return one_line(_say(value), _SHORT) if value else _NOTHING


def _fit(line: str) -> str:
    margin = len(line) - len(line.lstrip())
    return f"{line[:margin]}{one_line(escape_controls(line[margin:]), _WIDTH - margin)}"
