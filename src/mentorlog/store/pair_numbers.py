"""The numbers by which a programme knows pairs: given once, kept, and telling no name."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files, lock
from mentorlog.store.machine_folder import MachineFolder

_FIRST_ID, _LAST_ID = 100_000_000, 999_999_999


@dataclass(frozen=True)
class PairNumber:
    """The number of a pair in its journal, and one by chance that no other journal has.

    `id` is None where it cannot be kept.
    """

    number: int
    id: int | None


@dataclass(frozen=True)
class _Line:
    """One number that was given; the key is empty when its pair is forgotten."""

    given: PairNumber
    key: str


def number_pairs(machine: MachineFolder, keys: Sequence[str]) -> dict[str, PairNumber]:
    """Return the lasting number of each key; new ones are given in the order of `keys`, and kept.

    Raises LockedError and SystemRefusedError where they cannot be kept.
    """
    known = _numbers(_load_lines(machine))
    if all(key in known for key in keys):
        return known
    with machine.hold():
        lines = _load_lines(machine)
        known = _numbers(lines)
        for key in keys:
            if key not in known:
                last = max((line.given.number for line in lines), default=0)
                known[key] = PairNumber(last + 1, _choose_id())
                lines.append(_Line(known[key], key))
        _save_lines(machine, lines)
    return known


def rename_numbered(machine: MachineFolder, key: str, to: str) -> None:
    """Let the number of a key be that of another one; with the lock held."""
    lines = _load_lines(machine)
    if any(line.key == key for line in lines):
        others = [line for line in lines if line.key != to]
        _save_lines(machine, [_Line(x.given, to) if x.key == key else x for x in others])


def forget_numbered(machine: MachineFolder, key: str) -> None:
    """Forget whose number it was; nobody else is given it."""
    if any(line.key == key for line in _load_lines(machine)):
        machine.make()
        with lock.hold(machine.lock):
            lines = _load_lines(machine)
            _save_lines(machine, [_Line(x.given, "") if x.key == key else x for x in lines])


def _choose_id() -> int:
    return _FIRST_ID + secrets.randbelow(_LAST_ID - _FIRST_ID + 1)


def _numbers(lines: Iterable[_Line]) -> dict[str, PairNumber]:
    return {line.key: line.given for line in lines if line.key}


def _load_lines(machine: MachineFolder) -> list[_Line]:
    raw = b""
    with contextlib.suppress(MentorlogError):  # the report tells it when it cannot be kept
        raw = files.read_bytes(machine.pairs) or b""
    found = (line.split(" ", 2) for line in os.fsdecode(raw).split("\n"))
    return [
        _Line(PairNumber(int(words[0]), int(words[1])), words[2])
        for words in found
        if len(words) == 3 and words[0].isdecimal() and words[1].isdecimal()  # noqa: PLR2004
    ]


def _save_lines(machine: MachineFolder, lines: Iterable[_Line]) -> None:
    raw = "".join(f"{line.given.number} {line.given.id} {line.key}\n" for line in lines)
    files.replace_file(machine.pairs, os.fsencode(raw))
