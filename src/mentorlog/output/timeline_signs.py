"""The signs of a picture: two sets, for what can show them and for what has ASCII only."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from mentorlog.domain.timeline import Size, State
from mentorlog.domain.visible import encodable, visible
from mentorlog.output.terminal import is_dumb
from mentorlog.texts import Texts


@dataclass(frozen=True)
class Signs:
    """Hold one sign for each thing, a column wide; what is done is what is open, filled in.

    `mark`, which may be wider, stands for the rest of a text that was cut.
    """

    mark: str
    held: str
    planned: str
    cancelled: str
    large_done: str
    large_open: str
    small_done: str
    small_open: str
    late: str
    now: str
    pointer: str
    line: str
    month: str

    def of_milestone(self, size: Size, state: State) -> str:
        """Return the sign of a large or small one that is done, open or late."""
        sign: str = self.late if state == "late" else getattr(self, f"{size}_{state}")
        return sign


_DRAWN = Signs("…", *"●○\N{MULTIPLICATION SIGN}◆◇▪▫!│▲─┬")
_TYPED = Signs("...", *"*ox#=+-!|^-|")


def choose_signs(encoding: str) -> Signs:
    """Return signs that a stream of this encoding can show on the terminal that is there."""
    if is_dumb():
        return _TYPED
    try:
        "".join(astuple(_DRAWN)).encode(encoding)
    except (UnicodeError, LookupError):
        return _TYPED
    return _DRAWN


class Script:
    """Spell the words and the signs of a picture as the stream will show them.

    So its columns can be counted: `ø` takes two where there is only ASCII.
    """

    def __init__(self, texts: Texts, encoding: str) -> None:
        self.language = texts.language
        self.signs = choose_signs(encoding)
        self._texts = texts
        self._encoding = encoding

    def spell(self, text: str) -> str:
        """Return a text on one line, with nothing in it that the stream would show otherwise."""
        return encodable(visible(" ".join(text.split()), keep=""), self._encoding)

    def say(self, key: str, **facts: object) -> str:
        """Say a text of the catalogue."""
        return self.spell(self._texts(key, **facts))
