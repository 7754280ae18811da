"""Misspelt words: the key of a file, or the fixed word, that somebody probably meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

OTHER_WORDS = {
    "about": "background",
    "action": "actions",
    "action_items": "actions",
    "afholdt": "held",
    "aflyst": "cancelled",
    "afslutning": "end",
    "aftale": "actions",
    "aftaler": "actions",
    "aftalt": "agreed",
    "agenda": "topics",
    "andet": "other",
    "ansvarlig": "owner",
    "baggrund": "background",
    "begge": "both",
    "begrundelse": "why",
    "bevis": "evidence",
    "by": "from",
    "canceled": "cancelled",
    "dagsorden": "topics",
    "dato": "date",
    "deadline": "due",
    "delmål": "steps",
    "done_on": "done",
    "dropped_on": "dropped",
    "droppet": "dropped",
    "duration": "minutes",
    "ejer": "owner",
    "emne": "topics",
    "emner": "topics",
    "evidens": "evidence",
    "forfald": "due",
    "format": "mode",
    "forventninger": "expectations",
    "fra": "from",
    "frist": "due",
    "fysisk": "in-person",
    "færdig": "done",
    "gjort": "done",
    "goal": "title",
    "grænser": "boundaries",
    "gøremål": "actions",
    "handling": "actions",
    "handlinger": "actions",
    "hvorfor": "why",
    "kontakt": "contact",
    "length": "minutes",
    "location": "place",
    "milepæl": "milestone",
    "milepæle": "milestones",
    "minutter": "minutes",
    "mødeform": "mode",
    "mødested": "place",
    "navn": "name",
    "nej": "no",
    "note": "notes",
    "notat": "notes",
    "notater": "notes",
    "noter": "notes",
    "nøgle": "key",
    "observeret": "observed",
    "opgave": "actions",
    "opgaver": "actions",
    "opsummering": "summary",
    "planlagt": "planned",
    "program": "programme",
    "recap": "summary",
    "referat": "summary",
    "role": "me",
    "rolle": "me",
    "rytme": "rhythm",
    "siden_sidst": "since_last",
    "since": "since_last",
    "since_last_time": "since_last",
    "slut": "end",
    "slutter": "ends",
    "sprog": "language",
    "spørgsmål": "question",
    "starter": "starts",
    "sted": "place",
    "svar": "answers",
    "task": "actions",
    "tasks": "actions",
    "tekst": "text",
    "telefon": "phone",
    "tid": "time",
    "tidszone": "timezone",
    "tilstand": "status",
    "titel": "title",
    "todo": "actions",
    "todos": "actions",
    "topic": "topics",
    "trin": "steps",
    "udført": "done",
    "varighed": "minutes",
    "where": "place",
}
"""Danish words, and English ones that mean the same, for a key or a fixed word of the files."""

_FIXED_WORDS = {
    "afsluttet": "held",
    "aflyste": "cancelled",
    "annulleret": "cancelled",
    "called-off": "cancelled",
    "cancel": "cancelled",
    "coming": "planned",
    "completed": "held",
    "finished": "held",
    "gennemført": "held",
    "happened": "held",
    "over": "held",
    "past": "held",
    "plan": "planned",
    "scheduled": "planned",
    "took-place": "held",
    "upcoming": "planned",
    "was-held": "held",
    "call": "phone",
    "ftf": "in-person",
    "f2f": "in-person",
    "face-to-face": "in-person",
    "danish": "da",
    "dansk": "da",
    "engelsk": "en",
    "english": "en",
    "gå-tur": "walk-and-talk",
    "gåtur": "walk-and-talk",
    "hangout": "online",
    "meet": "online",
    "on-site": "in-person",
    "opkald": "phone",
    "personal": "in-person",
    "person": "in-person",
    "personligt": "in-person",
    "physical": "in-person",
    "remote": "online",
    "skype": "online",
    "teams": "online",
    "telefonisk": "phone",
    "telefonmøde": "phone",
    "telephone": "phone",
    "video": "online",
    "videocall": "online",
    "videomøde": "online",
    "virtual": "online",
    "virtuelt": "online",
    "walk": "walk-and-talk",
    "walking": "walk-and-talk",
    "walk-talk": "walk-and-talk",
    "zoom": "online",
    "done": "held",
    "dropped": "cancelled",
}
"""Words for a state or a mode that are no words for a key."""

_ME = frozenset(["me", "myself", "i", "mine", "mig", "jeg", "min", "mit"])
_YOU = frozenset(
    [
        "you",
        "her",
        "him",
        "she",
        "he",
        "they",
        "them",
        "dig",
        "du",
        "hende",
        "ham",
        "hun",
        "han",
        "dem",
    ]
)
_BOTH = frozenset(["us", "we", "all", "everyone", "os", "vi", "alle"])
_PROSE_WORDS = """
    about action by end ends format from goal guide how key language length me mentee mentor mode
    name note on question reason since start starts task text time topic until values where why
"""
PROSE = frozenset(_PROSE_WORDS.split())
"""Words of the files, or for them, that may well begin a line of prose."""

_SHORT = 5


def similar_key(unknown: str, known: Sequence[str]) -> str | None:
    """Find the one of `known` that a misspelt, translated or differently written word means.

    Works for keys and for fixed words such as `held`. A word that is like several of them, or
    like none, gives None.
    """
    return _similar(unknown, tuple(known))


@lru_cache(maxsize=256)
def _similar(unknown: str, known: tuple[str, ...]) -> str | None:
    word = plain_word(unknown)
    by_form = {plain_word(each): each for each in known}
    if word in by_form:
        return by_form[word]
    meanings = by_form | {
        plain_word(other): by_form[plain_word(key)]
        for other, key in (OTHER_WORDS | _FIXED_WORDS).items()
        if plain_word(key) in by_form
    }
    return meanings.get(word) or _nearest(word, meanings)


def similar_owner(word: str, me: str) -> str | None:
    """Find which side a word means, of a person who is `me`: `me`, `dig`, `begge` or `mentr`."""
    plain = word.strip(".,;:!").casefold()
    if plain in _ME:
        return me
    if plain in _YOU:
        return "mentee" if me == "mentor" else "mentor"
    return "both" if plain in _BOTH else similar_key(plain, ("mentor", "mentee", "both"))


def plain_word(word: str) -> str:
    """Return a word without quotes and case, and with `_` where it has blanks or hyphens."""
    return re.sub(r"[\s_-]+", "_", word.strip().strip("“”\"':").casefold())


def _nearest(word: str, meanings: dict[str, str]) -> str | None:
    allowed = 1 if len(word) <= _SHORT else 2
    far = {form: _distance(word, form, allowed) for form in meanings}
    least = min(far.values(), default=allowed + 1)
    if least > allowed or least >= len(word):
        return None
    nearest = {meanings[form] for form, distance in far.items() if distance == least}
    return nearest.pop() if len(nearest) == 1 else None


def _distance(one: str, other: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with a neighbour; above `most`, any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for column, its in enumerate(other, 1):
            cost = min(
                before[column] + 1, row[column - 1] + 1, before[column - 1] + (letter != its)
            )
            if at > 1 < column and (letter, one[at - 2]) == (other[column - 2], its):
                cost = min(cost, earlier[column - 2] + 1)
            row.append(cost)
    return row[-1]
