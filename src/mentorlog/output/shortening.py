"""Long texts made short without a word cut in two."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…](?=\s)|\n")
_NEXT_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÆØÅ])")
_MARK = "…"
_ENDINGS = tuple(".!?…:;")
_ITEM = re.compile(r"[-*+•\u2013\u2014>#|]|\d+[.)]\s|\w[.)]\s")
"""How the items of a list begin that somebody types, which are no wrapped lines."""

_FULL_LINE = 60
"""The characters of a line that is broken because it is full."""


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


def join_wrapped(text: str) -> str:
    """Join lines that somebody broke by hand inside a sentence; other lines stay as they are.

    A line goes on where none of its signs ends a sentence, and the next one begins small, or it is
    as long as lines are that are full.
    """
    joined: list[str] = []
    before = ""
    for line in (each.strip() for each in text.splitlines()):
        if joined and _goes_on(before, line):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        before = line
    return "\n".join(joined).strip()


def _goes_on(line: str, following: str) -> bool:
    if not line or not following or line.endswith(_ENDINGS) or _ITEM.match(following):
        return False
    return following[0].islower() or len(line) >= _FULL_LINE
