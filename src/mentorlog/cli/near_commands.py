"""The commands that may be meant by an unknown word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from mentorlog.domain.model.person import key_of
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
    meant = {key_of(said): names for said, names in load_understood().commands.items()}
    # The whole word first, then a part of it: `ny-møde`.
    said = [key_of(each) for each in (typed, *re.split(r"[\s_-]+", typed))]
    known = _only(next((meant[each] for each in said if each in meant), ()), names)
    parts = {part: name for name in reversed(names) for part in _parts(name)}
    begun = [name for name in names if any(part.startswith(typed) for part in _parts(name))]
    close = [parts[part] for part in get_close_matches(typed, parts, cutoff=_ALIKE)]
    slip = [name for each in get_close_matches(said[0], meant, n=1) for name in meant[each]]
    return list(dict.fromkeys(known or (*begun, *close) or _only(slip, names)))[:_MOST]


def _only(meant: Sequence[str], names: Sequence[str]) -> list[str]:
    return [name for name in meant if name in names]


def _parts(name: str) -> list[str]:
    """Return the whole name, its last word, and that word's parts: `new-meeting`, `meeting`."""
    last = name.rsplit(maxsplit=1)[-1]
    return [name, last, *last.split("-")]
