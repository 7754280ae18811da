"""Single questions outside a talk: relationship, name, role, day, or one of several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from mentorlog.conversation.asking.asker import (
    Asker,
    Back,
    EditorWanted,
    HelpRequested,
    ask_until_answered,
)
from mentorlog.conversation.talk import say_error
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.person import Candidate
from mentorlog.errors import ExistsError, UsageError
from mentorlog.texts import Texts


def choose_one(asker: Asker, texts: Texts, question: str, labels: Sequence[str]) -> int:
    """Ask for one of the labels and return its index, from 0; Enter takes the first."""
    for number, label in enumerate(labels, start=1):
        asker.say(f"{number:>3}  {label}")
    while True:
        answer = ask_until_answered(
            asker, texts, lambda: asker.line(question, default="1", replaces=True)
        )
        if answer.isdecimal() and 1 <= int(answer) <= len(labels):
            return int(answer) - 1
        asker.say(texts("conversation.asking.no-number", given=answer, most=len(labels)), "dim")


When = tuple[dt.date, dt.time | None]


def ask_for_new_day(
    asker: Asker, texts: Texts, read: Callable[[str], When], rule: str | None
) -> When | None:
    """Ask for a day to replace the cancelled one (G13); None when there is none yet."""
    if rule:
        asker.say(texts("output.agreed-on-cancelling", text=rule))
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
            return asker.line(texts("conversation.new-day"), default=default)
        except Back:
            asker.say(texts("conversation.asking.no-way-back"), "dim")
        except (HelpRequested, EditorWanted):
            asker.say(texts("dates.unknown.hint"))


def choose(asker: Asker, texts: Texts, ranked: Sequence[Candidate]) -> Candidate:
    """Ask which relationship is meant, showing few names since two people may be looking."""
    # One name first: a list of all would show who else the user meets.
    first, *others = ranked
    if ask_until_answered(
        asker,
        texts,
        lambda: asker.yes(texts("relationship.who.propose", name=first.name), default=True),
    ):
        return first
    labels = [each.name for each in others]
    return others[choose_one(asker, texts, texts("relationship.who.which"), labels)]


def ask_for_name(asker: Asker, texts: Texts) -> str:
    """Ask with whom the meeting is, until there is a name."""
    while True:
        if name := ask_until_answered(
            asker, texts, lambda: asker.line(texts("relationship.who.with-whom"))
        ):
            return name


def ask_for_key(asker: Asker, texts: Texts, name: str, check: Callable[[str], None]) -> str:
    """Ask for a folder's name until `check` accepts it."""
    while True:
        key = ask_until_answered(
            asker, texts, lambda: asker.line(texts("relationship.who.key", name=name))
        )
        try:
            check(key)
        except (UsageError, ExistsError) as error:
            say_error(error, asker.say, texts)
        else:
            return key


def ask_for_role(asker: Asker, texts: Texts) -> Side:
    """Ask for the user's own role, by one key."""
    keys = {"m": texts("output.mentor"), "e": texts("output.mentee")}
    pressed = ask_until_answered(
        asker, texts, lambda: asker.key(texts("relationship.who.your-role"), keys, listed=True)
    )
    return "mentor" if pressed == "m" else "mentee"


def confirms_name(asker: Asker, texts: Texts, name: str) -> bool:
    """Ask whether this person was meant."""
    return ask_until_answered(
        asker,
        texts,
        lambda: asker.yes(texts("relationship.who.did-you-mean", name=name), default=True),
    )


def confirms_start(asker: Asker, texts: Texts, name: str, *, is_likely: bool) -> bool:
    """Ask whether to start a relationship with a new person; Enter takes the likely answer."""
    return ask_until_answered(
        asker,
        texts,
        lambda: asker.yes(texts("relationship.who.start", name=name), default=is_likely),
    )
