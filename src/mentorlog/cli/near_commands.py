"""The commands that may be meant by an unknown word."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from mentorlog.errors import UsageError
from mentorlog.texts.similar_keys import load_understood

_MOST = 3
_ALIKE = 0.65


def refuse_unknown(path: str, word: str, names: Sequence[str]) -> UsageError:
    """Return the error for a word behind `path` that is no command."""
    near = find_near_commands(word, names)
    text = "errors.usage.no-command-like" if near else "errors.usage.no-command"
    lines = "\n".join(f"  {path} {name}" for name in near)
    return UsageError(text, word=word, near=lines, command=path)


def find_near_commands(word: str, names: Sequence[str]) -> list[str]:
    """Find a few commands whose names, or parts of them, resemble `word`, the nearest first."""
    typed = word.casefold()
    parts = {part: name for name in reversed(names) for part in _parts(name)}
    known = [name for name in load_understood().commands.get(typed, ()) if name in names]
    begun = [name for name in names if any(part.startswith(typed) for part in _parts(name))]
    close = [parts[part] for part in get_close_matches(typed, parts, cutoff=_ALIKE)]
    return list(dict.fromkeys(known or (*begun, *close)))[:_MOST]


def _parts(name: str) -> list[str]:
    """Return the whole name, its last word, and that word's parts: `new-meeting`, `meeting`."""
    last = name.rsplit(maxsplit=1)[-1]
    return [name, last, *last.split("-")]
