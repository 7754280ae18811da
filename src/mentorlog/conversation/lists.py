"""Collect lines one by one until an empty one; `<` brings the line before back to be changed."""

from __future__ import annotations

from typing import Protocol

from mentorlog.conversation.asking import Back, Paused
from mentorlog.conversation.conversation import Conversation


class Lines(Protocol):
    """Keep the lines that are typed, each saved when it is."""

    def add(self, talk: Conversation, line: str) -> bool:
        """Save one more line; False when it was not understood and is to be typed again."""

    def take_back(self, talk: Conversation) -> str | None:
        """Take the last line of this run out again, to be changed; None when there is none."""


def collect(talk: Conversation, step: str, questions: tuple[str, str], lines: Lines) -> None:
    """Ask for lines until an empty one, with the first of `questions`, then with the second.

    Raises Back when there is no line to take back.
    """
    default, asked = "", 0
    while True:
        try:
            line = talk.line(step, questions[min(asked, 1)], default, keys="list")
        except Paused as pause:
            if pause.text.strip():
                lines.add(talk, pause.text.strip())
            raise
        except Back:
            earlier = lines.take_back(talk)
            if earlier is None:
                raise
            default = earlier
            continue
        if not line:
            return
        understood = lines.add(talk, line)
        default = "" if understood else line
        asked += understood
