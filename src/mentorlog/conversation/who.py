"""Ask whom a command is about: the nearest one first, the others only when that is declined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mentorlog.conversation.asking import Asker, insist
from mentorlog.conversation.choosing import choose_one
from mentorlog.conversation.talk import say_error
from mentorlog.domain.records import Side
from mentorlog.domain.who import Candidate
from mentorlog.errors import ExistsError, UsageError
from mentorlog.texts import Texts


def choose(asker: Asker, texts: Texts, ranked: Sequence[Candidate]) -> Candidate:
    """Return the one that is meant; two people may be looking, so names are shown sparingly."""
    first, *others = ranked
    if insist(asker, texts, lambda: asker.yes(texts("who.propose", name=first.name), default=True)):
        return first
    labels = [each.name for each in others]
    return others[
        insist(asker, texts, lambda: choose_one(asker, texts, texts("who.which"), labels))
    ]


def ask_for_name(asker: Asker, texts: Texts) -> str:
    """Ask with whom the meeting is, until there is a name."""
    while True:
        if name := insist(asker, texts, lambda: asker.line(texts("who.with-whom"))):
            return name


def ask_for_key(asker: Asker, texts: Texts, name: str, check: Callable[[str], None]) -> str:
    """Ask for the name of a folder until there is one that `check` does not refuse."""
    while True:
        key = insist(asker, texts, lambda: asker.line(texts("who.key", name=name)))
        try:
            check(key)
        except (UsageError, ExistsError) as error:
            say_error(error, asker.say, texts)
        else:
            return key


def ask_for_role(asker: Asker, texts: Texts) -> Side:
    """Ask for the user's own role, by one key."""
    keys = {"m": texts("echo.mentor"), "e": texts("echo.mentee")}
    pressed = insist(asker, texts, lambda: asker.key(texts("who.your-role"), keys, listed=True))
    return "mentor" if pressed == "m" else "mentee"


def confirms_name(asker: Asker, texts: Texts, name: str) -> bool:
    """Ask whether this is who was meant."""
    return insist(
        asker, texts, lambda: asker.yes(texts("who.did-you-mean", name=name), default=True)
    )


def confirms_start(asker: Asker, texts: Texts, name: str, *, is_likely: bool) -> bool:
    """Ask whether a relationship with somebody new is to be started; Enter takes what is likely."""
    return insist(asker, texts, lambda: asker.yes(texts("who.start", name=name), default=is_likely))
