"""Make journals of any size, the same ones each time, to measure how mentorlog grows with them."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

SEED = 20261123
TODAY = dt.date(2026, 11, 23)
WHO = "sofie-holm"
"""The relationship that commands are about: it has four meetings in every journal."""

RARE = "sourdough"
"""A word that one meeting in a hundred has."""

_IN_ONE = 50
"""How many meetings the other relationships have, the last of them what is left."""

_DAYS = ("2026-09-14", "2026-10-05", "2026-10-26", "2026-11-16")
_WORDS = """
    she he they asked about told the a first second job offer month week people city home
    library exam thesis plan talked wrote called friend teacher colleague would could learn
    wants more less time money course project team group Café Ærø søn møde aftale and but so
"""


def make_journal(root: Path, meetings: int, active: int) -> Path:
    """Make a journal of so many meetings; those beyond the `active` first ones have ended.

    Returns the journal's folder.
    """
    chance = random.Random(SEED)  # noqa: S311 - made-up notes, the same each time
    root.mkdir(parents=True)
    (root / "journal.yaml").write_text("language: en\n", "utf-8")
    _write_pair(root / WHO, [dt.date.fromisoformat(day) for day in _DAYS], chance, ended=False)
    left, made = meetings - len(_DAYS), len(_DAYS)
    number = 0
    while left:
        count = min(left, _IN_ONE)
        number += 1
        days = [TODAY - dt.timedelta(days=7 * back) for back in range(count, 0, -1)]
        _write_pair(root / f"pair-{number:03}", days, chance, ended=made >= active)
        left, made = left - count, made + count
    return root


def _write_pair(folder: Path, days: list[dt.date], chance: random.Random, *, ended: bool) -> None:
    (folder / "meetings").mkdir(parents=True)
    text = f"name: {folder.name.replace('-', ' ').title()}\nme: mentor\nstart: {days[0]}\n"
    text += f"ended:\n  on: {days[-1]}\n" if ended else "end: 2026-12-31\n"
    (folder / "relationship.yaml").write_text(text, "utf-8")
    for day in days:
        is_latest = day == days[-1]
        text = _meeting(chance, is_open=is_latest)
        (folder / "meetings" / f"{day}.yaml").write_text(text, "utf-8")


def _meeting(chance: random.Random, *, is_open: bool) -> str:
    """Write a meeting of about twenty-five lines; the latest one's two actions are open."""
    closing = "" if is_open else "    done: 2026-11-01\n"
    rare = f"  She bakes {RARE} bread.\n" if chance.random() < 0.01 else ""
    return (
        f"status: held\ntime: 14:30\nminutes: {chance.choice((30, 45, 60, 90))}\n"
        f"place: {_sentence(chance, 3)}\nmode: walk-and-talk\n"
        f"topics:\n  - {_sentence(chance, 4)}\n  - text: {_sentence(chance, 4)}\n    from: mentor\n"
        f"since_last: |\n{_paragraph(chance, 2)}notes: |\n{_paragraph(chance, 6)}{rare}"
        f"summary: |\n{_paragraph(chance, 2)}"
        f"actions:\n  - text: {_sentence(chance, 6)}\n    owner: mentee\n    due: 2026-12-01\n"
        f"{closing}  - text: {_sentence(chance, 6)}\n    owner: mentor\n{closing}"
    )


def _paragraph(chance: random.Random, lines: int) -> str:
    return "".join(f"  {_sentence(chance, 10)}\n" for _ in range(lines))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS.split(), k=words)).capitalize()
