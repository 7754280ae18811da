"""Values that are offered at Tab for a person, a meeting, an action or a milestone.

Only the relationship of the line is read: the named one, else the only active one. Where several
may be meant nothing is offered, since two people may be looking.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mentorlog.errors import MentorlogError
from mentorlog.session.session import Session, find_language, get_session

if TYPE_CHECKING:
    from mentorlog.domain.model.file_names import MeetingName
    from mentorlog.domain.model.person import Candidate
    from mentorlog.store.outline import Entry

Offer = tuple[str, str]
"""A word to insert, and its help text."""

_WITH = ("--with", "-w")
_OF_RELATIONSHIP = ("relationship", "expectations", "milestones", "approach")
_REFLECTION = "reflection/"


def complete_who(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer keys, or the rest of a name that was begun; ended ones only if no active one fits.

    A name is continued in the letters that were typed, since case does not matter in a WHO.
    """

    def offer(root: Path) -> list[Offer]:
        from mentorlog.store.outline import list_people

        people = list_people(root)
        active = [each for each in people if not each.has_ended]
        return _fitting(active, incomplete) or _fitting(people, incomplete)

    return _answer(context, offer)


def complete_meeting(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the meetings, the latest first, with their days; then `last` and `next`."""
    return _answer(context, lambda root: _meetings(context, root, incomplete))


def complete_action(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the numbers of open actions, or of closed ones for `reopen`, with their texts."""
    from mentorlog.store.outline import list_actions

    return _complete_entry(context, incomplete, list_actions, "number")


def complete_milestone(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the keys of open milestones, or of closed ones for `reopen`, with their titles."""
    from mentorlog.store.outline import list_milestones

    return _complete_entry(context, incomplete, list_milestones, "key")


def complete_large_milestone(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the keys of the large milestones that are open."""
    return [each for each in complete_milestone(context, incomplete) if "/" not in each[0]]


def complete_question(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the keys of the guide's questions for getting to know each other, with titles."""
    return _complete_question(context, incomplete, ("questions",), "")


def complete_answer(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the keys of the expectations, each with the `=` that the answer follows."""
    return _complete_question(context, incomplete, ("goals", "terms"), "=")


def _complete_question(
    context: typer.Context, incomplete: str, parts: tuple[str, ...], end: str
) -> list[Offer]:
    def offer(root: Path) -> list[Offer]:
        from mentorlog.store.outline import list_questions, read_language

        session = get_session(context)
        session.journal_language = find_language(read_language(root))
        found = list_questions(root, session.language, parts)
        return [(key + end, title) for key, title in found.items() if key.startswith(incomplete)]

    return _answer(context, offer)


def complete_file(context: typer.Context, incomplete: str) -> list[Offer]:
    """Offer the words for files.

    A reflection is offered for every meeting once the word is begun, whether or not there is one:
    that somebody reflected is private.
    """

    def offer(root: Path) -> list[Offer]:
        meetings = _meetings(context, root, incomplete.removeprefix(_REFLECTION))
        if incomplete.startswith(_REFLECTION):
            return [(f"{_REFLECTION}{name}", day) for name, day in meetings]
        return meetings

    words = ("journal", "guide", *_OF_RELATIONSHIP, _REFLECTION)
    plain = [(word, "") for word in words if word.startswith(incomplete) and word != incomplete]
    return [*plain, *_answer(context, offer)]


def _complete_entry(
    context: typer.Context,
    incomplete: str,
    list_entries: Callable[[Path, str], "Iterable[Entry]"],
    parameter: str,
) -> list[Offer]:
    given = context.params.get(parameter) or ()
    wants_open = context.info_name != "reopen"

    def offer(root: Path) -> list[Offer]:
        key = _find_key(context, root)
        entries = list_entries(root, key) if key else ()
        return [
            (each.name, each.text)
            for each in entries
            if each.is_open == wants_open
            and each.name.startswith(incomplete)
            and each.name not in given
        ]

    return _answer(context, offer)


def _answer(context: typer.Context, offer: Callable[[Path], list[Offer]]) -> list[Offer]:
    """Return what the line's journal offers; nothing where it cannot be read."""
    from mentorlog.session.location import find_journal

    try:
        root = find_journal(get_session(context).globals.journal, os.environ)
        found = offer(root)
    except (MentorlogError, OSError):
        return []
    # A control character from a file would be obeyed by the shell's line editor.
    return [(word, " ".join(about.split())) for word, about in found if word and word.isprintable()]


def _find_key(context: typer.Context, root: Path) -> str | None:
    """Return the key of the relationship that the line is about; None where that is ambiguous."""
    from mentorlog.domain.model.person import match_who
    from mentorlog.store.outline import list_people

    people = list_people(root)
    who = context.params.get("who") or _named_behind()
    active = tuple(each for each in people if not each.has_ended)
    hits = match_who(who, people) if who else active
    return hits[0].key if len(hits) == 1 else None


def _named_behind() -> str | None:
    """Return the WHO of a `--with` behind the cursor, which only bash passes on."""
    import shlex

    try:
        words = shlex.split(os.environ.get("COMP_WORDS", ""))
    except ValueError:
        return None
    for place, word in enumerate(words):
        # bash hands `--with=sofie` over as three words, since it breaks the line at `=`.
        name, joined, value = word.partition("=")
        if name in _WITH:
            rest = [each for each in words[place + 1 :] if each != "="]
            return value if joined else next(iter(rest), None)
    return None


def _meetings(context: typer.Context, root: Path, incomplete: str) -> list[Offer]:
    from mentorlog.store.outline import list_meetings

    key = _find_key(context, root)
    if key is None:
        return []
    say = _day_writer(get_session(context), root)
    names = [(str(each), say(each)) for each in reversed(list_meetings(root, key))]
    words = [*names, ("last", ""), ("next", "")]
    return [offer for offer in words if offer[0].startswith(incomplete)]


def _day_writer(session: Session, root: Path) -> "Callable[[MeetingName], str]":
    from mentorlog.store.outline import read_language
    from mentorlog.texts.calendar import format_day

    session.journal_language = find_language(read_language(root))
    return lambda name: format_day(name.date, session.language)


def _fitting(people: "Iterable[Candidate]", incomplete: str) -> list[Offer]:
    found: list[Offer] = []
    for each in people:
        if each.key.startswith(incomplete):
            found.append((each.key, each.name))
        elif rest := _continue_name(each.name, incomplete):
            found.append((rest, each.key))
    return found


def _continue_name(name: str, begun: str) -> str | None:
    """Return completions that continue what was begun, from any word of the name on."""
    words = name.split()
    tails = (" ".join(words[start:]) for start in range(len(words)))
    folded = begun.casefold()
    fits = (tail for tail in tails if tail[: len(begun)].casefold() == folded)
    return next((begun + tail[len(begun) :] for tail in fits), None)
