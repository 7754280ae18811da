"""Collect lines one by one until an empty one; `<` brings the line before back to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from mentorlog.conversation.asking import Back, EditorWanted, Paused
from mentorlog.conversation.conversation import Conversation


class Lines(Protocol):
    """Keep the lines that are typed, each saved when it is."""

    def add(self, talk: Conversation, line: str) -> bool:
        """Save one more line; False when it was not understood and is to be typed again."""

    def take_back(self, talk: Conversation) -> str | None:
        """Take the last line of this run out again, to be changed; None when there is none."""


def collect(
    talk: Conversation,
    step: str,
    questions: tuple[str, str],
    lines: Lines,
    complete: Sequence[str] = (),
) -> None:
    """Ask for lines until an empty one, with the first of `questions`, then with the second.

    An editor may bring several at once. Raises Back when there is no line to take back.
    """
    waiting: list[str] = []
    asked = 0
    while True:
        begun = waiting.pop(0) if waiting else ""
        try:
            line = talk.item(step, questions[min(asked, 1)], begun, complete)
        except EditorWanted as detour:
            waiting[:0] = _add_all(talk, lines, talk.edit(detour.text))
            continue
        except Paused as pause:
            _add_all(talk, lines, pause.text)
            raise
        except Back:
            waiting[:0] = _take_back(talk, lines)
            continue
        if not line:
            return
        if lines.add(talk, line):
            asked += 1
        else:
            waiting.insert(0, line)


def _add_all(talk: Conversation, lines: Lines, text: str) -> list[str]:
    """Add line after line; returns those from the first on that was not understood."""
    typed = [line.strip() for line in text.splitlines() if line.strip()]
    for place, line in enumerate(typed):
        if not lines.add(talk, line):
            return typed[place:]
    return []


def _take_back(talk: Conversation, lines: Lines) -> list[str]:
    earlier = lines.take_back(talk)
    if earlier is None:
        raise Back
    return [earlier]
