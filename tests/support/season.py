"""Somebody who lives through a season at a desk, in one language and one role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from support.desk import Desk

from mentorlog.domain.model.fields import Side
from mentorlog.texts import Language

NAMES: Mapping[Side, str] = {"mentor": "Mette Krogh", "mentee": "Sofie Holm"}
KEYS: Mapping[Side, str] = {"mentor": "mette-krogh", "mentee": "sofie-holm"}


@dataclass(frozen=True)
class Season:
    """Run commands as that person; every one of them has to work."""

    desk: Desk
    language: Language
    me: Side

    @property
    def other(self) -> Side:
        """Say the other's role."""
        return "mentee" if self.me == "mentor" else "mentor"

    @property
    def key(self) -> str:
        """Say the relationship's key, which is made of the other's name."""
        return KEYS[self.other]

    def say(self, english: str, danish: str) -> str:
        """Choose the words of the season's language."""
        return {"en": english, "da": danish}[self.language]

    def is_day(self, moment: str) -> None:
        """Go on to that day."""
        self.desk.is_day(moment)

    def run(self, *argv: str) -> str:
        """Run a command without a terminal, and give all that it shows, line breaks aside."""
        answer = self.desk(*argv)
        assert answer.code == 0, (argv, answer)
        return " ".join((answer.out + answer.err).split())

    def talk(self, *argv: str, typed: tuple[str, ...]) -> str:
        """Have a conversation in a terminal, typing these lines, and give all that it shows."""
        answer = self.desk.in_terminal(*argv, typed="".join(f"{line}\n" for line in typed))
        assert answer.code == 0, (argv, answer)
        assert self.say("Paused", "Sat på pause") not in answer.err
        return " ".join((answer.out + answer.err).split())

    def data(self, *argv: str) -> dict[str, Any]:
        """Run a command with `--json`."""
        return self.desk.data(*argv)

    def held(self, name: str) -> dict[str, Any]:
        """Read a meeting's file."""
        return self.desk.held(name, self.key)

    def found(self, name: str) -> dict[str, Any]:
        """Read another file of the relationship."""
        return self.desk.found(f"{self.key}/{name}")

    @property
    def codes(self) -> list[str]:
        """List what needs attention."""
        (pair,) = self.data("status")["relationships"]
        return [each["code"] for each in pair["attention"]]

    def is_in_order(self) -> bool:
        """Tell whether no file has a problem, nor a warning."""
        return self.desk("check", "--strict").code == 0
