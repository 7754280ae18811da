"""Free texts, saved line by line as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mentorlog.conversation.asking import Back
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.talk import Talk
from mentorlog.conversation.walk import saving_when_left
from mentorlog.domain.changes import Change
from mentorlog.domain.holding import write_text
from mentorlog.domain.names import FileName
from mentorlog.domain.pair import Pair

TextPlan = Callable[[Pair, str, str], list[Change]]
"""The changes that bring a text from what was written last to what is said now."""


@dataclass
class FreeText:
    """A free text that a talk asks for; `written` is what the talk wrote last, or found.

    `key` names the answer, `file` the file that it belongs to where that is not the talk's own.
    """

    key: str
    written: str
    plan: TextPlan
    file: FileName | None = None

    def save_quietly(self, talk: Talk, said: str) -> None:
        """Save what is typed so far; what cannot be saved is told at the end."""
        if talk.save_quietly(self.key, said, lambda pair: self.plan(pair, self.written, said)):
            self.written = said

    def save(self, talk: Talk, said: str) -> None:
        """Save the text, and tell where it could not be."""
        saved = talk.save(
            self.key, said, lambda pair: self.plan(pair, self.written, said), self.file
        )
        if saved:
            self.written = said


def ask_free_text(talk: Talk, step: str, question: str, text: FreeText, earlier: str = "") -> None:
    """Ask for a free text; what somebody else writes there meanwhile stays.

    `earlier` stands ready where nothing is written yet, and is not saved for being left.
    """
    standing = text.written or earlier

    def save_begun(begun: str) -> None:
        if begun != standing:
            text.save(talk, begun)

    with saving_when_left(save_begun, Back):
        said = talk.text(step, question, standing, lambda part: text.save_quietly(talk, part))
    text.save(talk, said)


def meeting_text(talk: Conversation, key: str) -> FreeText:
    """Return the free text `key` of the talk's meeting."""
    written = str(getattr(talk.entry.meeting, key) or "").strip()
    return FreeText(key, written, lambda pair, *texts: write_text(pair, talk.name, key, *texts))
