"""Free texts of a meeting, saved line by line as they are typed."""

from __future__ import annotations

from mentorlog.conversation.asking import Back
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.walk import saving_when_left
from mentorlog.domain.changes import Change
from mentorlog.domain.holding import write_text
from mentorlog.domain.pair import Pair


def write_field(talk: Conversation, step: str, key: str, question: str) -> None:
    """Ask for a free text of the meeting; what somebody else writes there meanwhile stays."""
    field = _Field(talk, key)
    before = field.written
    with saving_when_left(field.save, Back):
        said = talk.text(step, question, before, field.save_quietly)
    field.save(said)


class _Field:
    """Know what this conversation wrote into a field last."""

    def __init__(self, talk: Conversation, key: str) -> None:
        self._talk = talk
        self._key = key
        self.written = str(getattr(talk.entry.meeting, key) or "").strip()

    def save_quietly(self, said: str) -> None:
        if self._talk.save_quietly(self._key, said, lambda pair: self._plan(pair, said)):
            self.written = said

    def save(self, said: str) -> None:
        if self._talk.save(self._key, said, lambda pair: self._plan(pair, said)):
            self.written = said

    def _plan(self, pair: Pair, said: str) -> list[Change]:
        return write_text(pair, self._talk.name, self._key, self.written, said)
