"""Ask for a day, and ask again where it was not understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from mentorlog.conversation.asking import AidsWanted, Asker, EditorWanted
from mentorlog.conversation.conversation import Conversation
from mentorlog.errors import UsageError
from mentorlog.texts import Texts

When = tuple[dt.date, dt.time | None]


def ask_for_new_day(
    asker: Asker, texts: Texts, read: Callable[[str], When], rule: str | None
) -> When | None:
    """Ask for a day instead of the cancelled one (G13 first); None when there is none yet."""
    if rule:
        asker.say(texts("echo.agreed-on-cancelling", text=rule))

    def ask() -> str:
        while True:
            try:
                return asker.line(texts("talk.new-day"))
            except (AidsWanted, EditorWanted):
                asker.say(texts("day.unknown.hint"))

    return _until_understood(ask, read, asker.say, texts)


def ask_when(talk: Conversation, question: str, read: Callable[[str], When]) -> When | None:
    """Ask for a day until it is understood; None for an empty line."""
    return _until_understood(
        lambda: talk.line("next-meeting", question), read, talk.dim, talk.texts
    )


def _until_understood(
    ask: Callable[[], str],
    read: Callable[[str], When],
    say: Callable[[str], None],
    texts: Texts,
) -> When | None:
    while answer := ask():
        try:
            return read(answer)
        except UsageError as error:
            say_error(error, say, texts)
    return None


def say_error(error: UsageError, say: Callable[[str], None], texts: Texts) -> None:
    """Say what was not understood, and what would be."""
    say(texts(error.text, **error.facts))
    if texts.has(f"{error.text}.hint"):
        say(texts(f"{error.text}.hint", **error.facts))
