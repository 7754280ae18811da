"""Choose one of several by its number."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.conversation.asking import Asker
from mentorlog.texts import Texts


def choose_one(asker: Asker, texts: Texts, question: str, labels: Sequence[str]) -> int:
    """Return the index, from 0, of the label that the person chose; Enter takes the first."""
    for number, label in enumerate(labels, start=1):
        asker.say(f"{number:>3}  {label}")
    while True:
        answer = asker.line(question, default="1", replaces=True)
        if answer.isdecimal() and 1 <= int(answer) <= len(labels):
            return int(answer) - 1
        asker.say(texts("asking.no-number", given=answer, most=len(labels)), "dim")
