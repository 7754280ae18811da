"""Long texts made short without a word cut in two."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…](?=\s)|\n")
_NEXT_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÆØÅ])")
_MARK = "…"


def shorten(text: str, most: int) -> str:
    """Return at most about `most` characters of a text: whole sentences, else whole words."""
    whole = text.strip()
    if len(whole) <= most:
        return whole
    head = whole[:most]
    ends = [match.end() for match in _END.finditer(head) if match.end() > most // 2]
    if ends:
        return f"{head[: ends[-1]].rstrip()} {_MARK}"
    words = whole[: most + 1].rsplit(None, 1)[0] if re.search(r"\s", head) else head
    return f"{words.rstrip(' ,;:-')} {_MARK}"


def one_line(text: str, most: int) -> str:
    """Return a text on one line, shortened."""
    return shorten(" ".join(text.split()), most)


def first_sentence(text: str) -> str:
    """Return the first sentence; a dot without a capital letter behind it ends none."""
    return _NEXT_SENTENCE.split(" ".join(text.split()), maxsplit=1)[0]
