"""Journals of any size, made with a fixed seed: in English, which is ASCII, or in Danish."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from pathlib import Path

SEED = 20261123
TODAY = dt.date(2026, 11, 23)
WHO = "sofie-holm"
"""The relationship that commands are about: it has four meetings in every journal."""

_IN_ONE = 50
"""How many meetings the other relationships have, the last of them what is left."""

_DAYS = ("2026-09-14", "2026-10-05", "2026-10-26", "2026-11-16")


@dataclass(frozen=True)
class Tongue:
    """Hold the words of notes, and a sentence of rare ones.

    The sentence stands in one meeting of a hundred, and in the first one with WHO.
    """

    code: str
    words: str
    rare: str


ENGLISH = Tongue(
    "en",
    """
    she he they asked about told the a first second job offer month week people city home
    library exam thesis plan talked wrote called friend teacher colleague would could learn
    wants more less time money course project team group cafe island soon meet and but so
    """,
    "She bakes sourdough bread.",
)
DANISH = Tongue(
    "da",
    """
    hun han de spurgte om fortalte den en første næste job tilbud måned uge mennesker by
    hjemme på bibliotek prøve »opgaven« plan talte skrev ringede ven lærer kollega ville kunne
    lære ønsker mere mindre tid penge løn kursus hold gruppe café Ærø \u2013 møde aftale og så
    """,
    "Hun bager surdejsbrød på Åen.",
)


def make_journal(
    root: Path, meetings: int, active: int, tongue: Tongue = ENGLISH, promises: int = 0
) -> Path:
    """Make a journal of so many meetings; those beyond the `active` first ones have ended.

    The latest meeting with somebody has two open actions, each other one `promises` of them.
    Returns the journal's folder.
    """
    making = _Making(tongue, promises)
    root.mkdir(parents=True)
    (root / "journal.yaml").write_text(f"language: {tongue.code}\n", "utf-8")
    making.write_pair(root / WHO, [dt.date.fromisoformat(day) for day in _DAYS], ended=False)
    left, made = meetings - len(_DAYS), len(_DAYS)
    number = 0
    while left:
        count = min(left, _IN_ONE)
        number += 1
        days = [TODAY - dt.timedelta(days=7 * back) for back in range(count, 0, -1)]
        making.write_pair(root / f"pair-{number:03}", days, ended=made >= active)
        left, made = left - count, made + count
    return root


class _Making:
    """Write one relationship after the other, by the same chance each time."""

    def __init__(self, tongue: Tongue, promises: int) -> None:
        self._chance = random.Random(SEED)  # noqa: S311 - made-up notes, the same each time
        self._words = tongue.words.split()
        self._rare = tongue.rare
        self._promises = promises

    def write_pair(self, folder: Path, days: list[dt.date], *, ended: bool) -> None:
        (folder / "meetings").mkdir(parents=True)
        text = f"name: {folder.name.replace('-', ' ').title()}\nme: mentor\nstart: {days[0]}\n"
        text += f"ended:\n  on: {days[-1]}\n" if ended else "end: 2026-12-31\n"
        (folder / "relationship.yaml").write_text(text, "utf-8")
        for day in days:
            is_first = folder.name == WHO and day == days[0]
            is_rare = self._chance.random() < 0.01 or is_first
            text = self.meeting(2 if day == days[-1] else self._promises, is_rare=is_rare)
            (folder / "meetings" / f"{day}.yaml").write_text(text, "utf-8")

    def meeting(self, promises: int, *, is_rare: bool) -> str:
        """Write a meeting of about twenty-five lines, with two actions, so many of them open."""
        closing = ["" if number < promises else "    done: 2026-11-01\n" for number in range(2)]
        rare = f"  {self._rare}\n" if is_rare else ""
        return (
            f"status: held\ntime: 14:30\nminutes: {self._chance.choice((30, 45, 60, 90))}\n"
            f"place: {self.sentence(3)}\nmode: walk-and-talk\n"
            f"topics:\n  - {self.sentence(4)}\n  - text: {self.sentence(4)}\n    from: mentor\n"
            f"since_last: |\n{self._lines(2)}notes: |\n{self._lines(6)}{rare}"
            f"summary: |\n{self._lines(2)}"
            f"actions:\n  - text: {self.sentence(6)}\n    owner: mentee\n    due: 2026-12-01\n"
            f"{closing[0]}  - text: {self.sentence(6)}\n    owner: mentor\n{closing[1]}"
        )

    def _lines(self, count: int) -> str:
        return "".join(f"  {self.sentence(10)}\n" for _ in range(count))

    def sentence(self, words: int) -> str:
        return " ".join(self._chance.choices(self._words, k=words)).capitalize()


def make_entries(count: int) -> list[tuple[str, str]]:
    """Make so many titles, each with a body as long as a meeting's notes."""
    making = _Making(ENGLISH, 0)
    return [
        (making.sentence(6), " ".join(making.sentence(10) for _ in range(10))) for _ in range(count)
    ]
