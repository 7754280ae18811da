"""Whom a command is about: the WHO on its line, the only one, or the one that is asked for."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from mentorlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.conversation.asking import Asker
    from mentorlog.domain.pair import Pair
    from mentorlog.domain.who import Candidate
    from mentorlog.texts import Texts


class Whom(ABC):
    """Find the relationship that is meant among those of the journal (design 2, WHO)."""

    @property
    @abstractmethod
    def candidates(self) -> tuple[Candidate, ...]:
        """List whom a WHO may mean."""

    @property
    @abstractmethod
    def may_ask(self) -> bool:
        """Tell whether somebody is there to be asked."""

    @property
    @abstractmethod
    def texts(self) -> Texts:
        """Give the texts in the language in force."""

    @property
    @abstractmethod
    def today(self) -> dt.date:
        """Say the present day."""

    @abstractmethod
    def asker(self) -> Asker:
        """Open the way of asking."""

    @abstractmethod
    def load(self, key: str) -> Pair:
        """Return a relationship."""

    def load_active(self) -> tuple[Pair, ...]:
        """Return every relationship that has not ended."""
        return tuple(self.load(each.key) for each in self.candidates if not each.has_ended)

    def find(self, who: str) -> Candidate | None:
        """Find the one relationship that WHO means; asks or raises UsageError among several."""
        from mentorlog.domain.who import match_who

        hits = match_who(who, self.candidates)
        return self._choose(hits) if len(hits) > 1 else next(iter(hits), None)

    def pair(self, who: str | None) -> Pair:
        """Return the relationship that WHO means, ended ones too; without WHO the only active one.

        Raises NotFoundError, and UsageError among several when nobody can be asked.
        """
        return self.load(self.key(who))

    def key(self, who: str | None) -> str:
        """Return the key of the relationship that WHO means, without reading its meetings."""
        if who is None:
            return self._only().key
        found = self.find(who)
        if found is None:
            raise self.not_found(who)
        return found.key

    def pair_as_typed(self, who: str) -> Pair:
        """Return the relationship that WHO means where ended ones count as much as active ones.

        Raises NotFoundError, and UsageError among several when nobody can be asked.
        """
        from mentorlog.domain.who import match_any

        hits = match_any(who, self.candidates)
        if not hits:
            raise self.not_found(who)
        return self.load((self._choose(hits) if len(hits) > 1 else hits[0]).key)

    def pair_to_change(self, who: str | None) -> Pair:
        """Return the relationship that WHO means. Raises UsageError where it has ended."""
        pair = self.pair(who)
        if pair.has_ended:
            raise UsageError("who.ended", name=pair.name, key=pair.key)
        return pair

    def pairs(self, who: str | None) -> tuple[Pair, ...]:
        """Return the one that WHO means, or without WHO every active one."""
        return self.load_active() if who is None else (self.pair(who),)

    def not_found(self, who: str) -> NotFoundError:
        """Word that nobody is called so, with the nearest names."""
        from mentorlog.domain.who import nearest

        names = nearest(who, self.candidates)
        if names:
            return NotFoundError("who.nearest", who=who, names=", ".join(names))
        return NotFoundError("who.none", who=who)

    def _only(self) -> Candidate:
        active = tuple(each for each in self.candidates if not each.has_ended)
        if not active:
            raise NotFoundError("who.nobody")
        return active[0] if len(active) == 1 else self._choose(active)

    def _choose(self, hits: Sequence[Candidate]) -> Candidate:
        if not self.may_ask:
            names = ", ".join(f"{each.name} ({each.key})" for each in hits)
            raise UsageError("who.several", names=names)
        from mentorlog.conversation.who import choose

        ranked = sorted(hits, key=lambda each: self._distance(each.key))
        return choose(self.asker(), self.texts, ranked)

    def _distance(self, key: str) -> tuple[bool, dt.date]:
        from mentorlog.domain.pair import under_way

        pair = self.load(key)
        coming = pair.next(self.today)
        day = coming.name.date if coming else dt.date.max
        return under_way(pair, self.today) is None, day
