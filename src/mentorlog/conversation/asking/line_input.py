"""Lines that come from a terminal which hands them over whole, and what came at once with them."""

from __future__ import annotations

import select
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

_A_MOMENT = 0.02  # the terminal hands a paste over line by line
_LEAST_WORDS = 2
"""How long a line has to be that is no key to the next question."""


class LineInput:
    """Read lines one by one, and look ahead at those of a paste, which are there at once."""

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream
        self._seen: deque[bytes] = deque()

    def read(self) -> bytes:
        """Return the next line with its end; one without an end, or nothing, is the last."""
        return self._seen.popleft() if self._seen else self._read_now()

    def has_waiting(self) -> bool:
        """Return whether a line has come that no question has taken yet."""
        return bool(self._seen) or self._can_read(0)

    def drop_waiting(self) -> None:
        """Drop the lines that came at once behind the one read last."""
        for _ in self._look_ahead():
            pass
        self._seen.clear()

    def words_follow(self) -> bool:
        """Return whether words came at once behind the line read last, be it after empty lines.

        A single sign is taken for the answer to the next question.
        """
        return len(next(self._look_ahead(), b"").strip()) >= _LEAST_WORDS

    def prose_follows(self) -> bool:
        """Return whether several words, or several lines, came at once behind the line read last.

        A single word may be the answer put right.
        """
        lines = self._look_ahead()
        words = next(lines, b"").split()
        return len(words) > 1 or (
            len(b"".join(words)) >= _LEAST_WORDS and len(next(lines, b"").strip()) >= _LEAST_WORDS
        )

    def _look_ahead(self) -> Iterator[bytes]:
        """Yield the lines that are there already, without the empty ones, up to the input's end."""
        place = 0
        while place < len(self._seen) or self._can_read(_A_MOMENT):
            if place == len(self._seen):
                self._seen.append(self._read_now())
            line = self._seen[place]
            if not line:
                return
            if line.strip():
                yield line
            place += 1

    def _read_now(self) -> bytes:
        with suppress(OSError, ValueError):
            return self._stream.readline() if self._stream else b""
        return b""

    def _can_read(self, seconds: float) -> bool:
        """Return whether the terminal has a line ready; no for what is no terminal."""
        with suppress(OSError, ValueError):
            if self._stream is not None and self._stream.isatty():
                return bool(select.select([self._stream.fileno()], [], [], seconds)[0])
        return False
