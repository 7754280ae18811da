"""Ask for a day, and ask again where it was not understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from mentorlog.conversation.asking import AidsWanted, Asker, Back, EditorWanted
from mentorlog.conversation.talk import say_error
from mentorlog.errors import UsageError
from mentorlog.texts import Texts

When = tuple[dt.date, dt.time | None]


def ask_for_new_day(
    asker: Asker, texts: Texts, read: Callable[[str], When], rule: str | None
) -> When | None:
    """Ask for a day instead of the cancelled one (G13 first); None when there is none yet."""
    if rule:
        asker.say(texts("echo.agreed-on-cancelling", text=rule))
    said = ""
    while said := _ask(asker, texts, said):
        try:
            return read(said)
        except UsageError as error:
            say_error(error, asker.say, texts)
    return None


def _ask(asker: Asker, texts: Texts, default: str) -> str:
    while True:
        try:
            return asker.line(texts("talk.new-day"), default=default)
        except (Back, AidsWanted, EditorWanted):
            asker.say(texts("day.unknown.hint"))
