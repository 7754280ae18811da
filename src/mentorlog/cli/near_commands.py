"""The commands that somebody may have meant by a word that is none."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from mentorlog.texts.similar_keys import load_understood

_MOST = 3
_ALIKE = 0.65


def find_near_commands(word: str, names: Sequence[str]) -> list[str]:
    """Find a few commands whose names, or a part of them, are like `word`, the nearest first."""
    typed = word.casefold()
    parts = {part: name for name in reversed(names) for part in _parts(name)}
    known = [name for name in load_understood().commands.get(typed, ()) if name in names]
    begun = [name for name in names if any(part.startswith(typed) for part in _parts(name))]
    close = [parts[part] for part in get_close_matches(typed, parts, cutoff=_ALIKE)]
    return list(dict.fromkeys(known or (*begun, *close)))[:_MOST]


def _parts(name: str) -> list[str]:
    """Return the whole name, its last word, and the words of that: `new-meeting`, `meeting`."""
    last = name.rsplit(maxsplit=1)[-1]
    return [name, last, *last.split("-")]
