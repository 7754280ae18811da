"""Ask for a day, and ask again where it was not understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from mentorlog.conversation.asking import Asker
from mentorlog.errors import UsageError
from mentorlog.texts import Texts

When = tuple[dt.date, dt.time | None]


def ask_for_new_day(
    asker: Asker, texts: Texts, read: Callable[[str], When], rule: str | None
) -> When | None:
    """Ask for a day instead of the cancelled one (G13 first); None when there is none yet."""
    if rule:
        asker.say(texts("echo.agreed-on-cancelling", text=rule))
    return ask_when(asker, texts, texts("talk.new-day"), read)


def ask_when(
    asker: Asker, texts: Texts, question: str, read: Callable[[str], When], default: str = ""
) -> When | None:
    """Ask for a day until it is understood; None for an empty line."""
    while answer := asker.line(question, default=default):
        try:
            return read(answer)
        except UsageError as error:
            asker.say(texts(error.text, **error.facts))
            if texts.has(f"{error.text}.hint"):
                asker.say(texts(f"{error.text}.hint", **error.facts))
    return None
