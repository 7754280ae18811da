"""The keys that calendars know relationships by: the folder's name when it was exported first.

A folder that somebody renamed is known again by the person's name, or by its meetings where it
has none. What is noted is this machine's own, so that no file of a person is written for it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import chain, count

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.person import fold_name
from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files, lock
from mentorlog.store.machine_folder import MachineFolder


@dataclass(frozen=True)
class _Line:
    """A relationship as it was when it was exported last; `person` is a digest, empty for none."""

    key: str
    calendar_key: str
    person: str
    meetings: frozenset[str]

    def may_be(self, pair: Pair) -> bool:
        """Return whether a folder of another name may be this relationship."""
        if self.person or pair.relationship.name:
            return self.person == _digest(pair)
        return self.count_shared(pair) > 0

    def count_shared(self, pair: Pair) -> int:
        """Count the meetings that both have."""
        return len(self.meetings & _names(pair))


def find_calendar_key(machine: MachineFolder, pair: Pair, is_there: Callable[[str], bool]) -> str:
    """Return the key in a relationship's UIDs; `is_there` tells which folders there are."""
    lines = _load_lines(machine)
    own = next((line for line in lines if line.key == pair.key), None)
    if own is None:
        lost = [each for each in lines if not is_there(each.key) and each.may_be(pair)]
        own = max(lost, key=lambda each: each.count_shared(pair), default=None)
    if own:
        return own.calendar_key
    taken = {line.calendar_key for line in lines}
    tails = chain([""], (f".{number}" for number in count(2)))
    return next(each for tail in tails if (each := f"{pair.key}{tail}") not in taken)


def note_calendar_keys(machine: MachineFolder, pairs: Iterable[Pair]) -> None:
    """Note the keys that relationships were exported with, where that can be noted."""
    new = {pair.calendar_key: _line(pair) for pair in pairs if not {*"\t\n"} & {*pair.key}}
    if {*new.values()} <= {*_load_lines(machine)}:
        return
    with contextlib.suppress(MentorlogError, OSError), machine.hold():
        others = [each for each in _load_lines(machine) if each.calendar_key not in new]
        _save_lines(machine, [*others, *new.values()])


def load_calendar_key(machine: MachineFolder, key: str) -> str:
    """Return the key that a relationship was exported with, its own where it never was."""
    lines = _load_lines(machine)
    return next((line.calendar_key for line in lines if line.key == key), key)


def rename_calendar_key(machine: MachineFolder, key: str, to: str) -> None:
    """Let a relationship that is given another key keep what calendars know it by; lock held."""
    lines = _load_lines(machine)
    if any(line.key == key for line in lines):
        others = [line for line in lines if line.key != to]
        _save_lines(machine, [replace(x, key=to) if x.key == key else x for x in others])


def forget_calendar_key(machine: MachineFolder, key: str) -> None:
    """Forget a relationship that is removed."""
    if any(line.key == key for line in _load_lines(machine)):
        machine.make()
        with lock.hold(machine.lock):
            _save_lines(machine, [line for line in _load_lines(machine) if line.key != key])


def _line(pair: Pair) -> _Line:
    return _Line(pair.key, pair.calendar_key, _digest(pair), _names(pair))


def _digest(pair: Pair) -> str:
    import hashlib

    name = fold_name(pair.relationship.name or "")
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest() if name else ""


def _names(pair: Pair) -> frozenset[str]:
    return frozenset(str(each.name) for each in pair.meetings)


def _load_lines(machine: MachineFolder) -> list[_Line]:
    raw = b""
    with contextlib.suppress(MentorlogError):  # a note is no reason to stop
        raw = files.read_bytes(machine.calendar_keys) or b""
    found = (line.split("\t") for line in os.fsdecode(raw).split("\n"))
    return [
        _Line(words[0], words[1], words[2], frozenset(words[3].split()))
        for words in found
        if len(words) == 4  # noqa: PLR2004 - as many as are always written
    ]


def _save_lines(machine: MachineFolder, lines: Iterable[_Line]) -> None:
    rows = ((x.key, x.calendar_key, x.person, " ".join(sorted(x.meetings))) for x in lines)
    raw = "".join("\t".join(row) + "\n" for row in rows)
    files.replace_file(machine.calendar_keys, os.fsencode(raw))
