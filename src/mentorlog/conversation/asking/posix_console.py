"""The terminal of Linux and macOS: its keyboard, also hushed, and its screen."""

from __future__ import annotations

import atexit
import select
import termios
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, TextIO

from prompt_toolkit.input.posix_utils import PosixStdinReader
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.output.vt100 import Vt100_Output

from mentorlog.domain.text.characters import decode_stray_bytes

_A_MOMENT = 0.01
_MOST_READS = 256
_INPUT, _LOCAL = 0, 3  # places in what tcgetattr gives


class Keyboard(Vt100Input):
    """Read keys as they come, and what comes at once as one burst, so that a paste is seen.

    Between two questions it is hushed: what is typed ahead is not shown, and waits for the
    next question.
    """

    _attributes: list[Any] | None = None

    def __init__(self, stdin: TextIO) -> None:
        super().__init__(stdin)
        # Under the C locale Python would read ASCII, while terminals send UTF-8 all the same.
        encoding = stdin.encoding if _says_more_than_ascii(stdin.encoding) else "utf-8"
        self.stdin_reader = PosixStdinReader(self.fileno(), encoding=encoding)

    def read_keys(self) -> list[KeyPress]:
        """Read what has been typed; when several keys came at once, all that follow them."""
        keys = super().read_keys()
        # A terminal hands a paste over in pieces; a single key is never waited behind.
        for _ in range(_MOST_READS):
            if len(keys) < 2 or self.closed or not self._can_read(_A_MOMENT):  # noqa: PLR2004 - several
                break
            keys += super().read_keys()
        return mend_keys(keys)

    def hush(self) -> None:
        """Show nothing of what is typed, until `restore` or the end of the program."""
        if self._attributes is not None:
            return
        with suppress(termios.error):
            self._attributes = termios.tcgetattr(self.fileno())
            hushed = list(self._attributes)
            # With ICRNL an Enter typed ahead would come as Ctrl-J, and with ICANON every key would
            # be kept back until an Enter.
            hushed[_INPUT] &= ~termios.ICRNL
            hushed[_LOCAL] &= ~(termios.ECHO | termios.ICANON)
            # Not TCSAFLUSH, which would drop what was typed ahead.
            termios.tcsetattr(self.fileno(), termios.TCSANOW, hushed)
            atexit.register(self.restore)

    def restore(self) -> None:
        """Leave the terminal as it was found."""
        attributes, self._attributes = self._attributes, None
        if attributes is not None:
            atexit.unregister(self.restore)
            with suppress(termios.error, ValueError):
                termios.tcsetattr(self.fileno(), termios.TCSANOW, attributes)

    def has_waiting(self) -> bool:
        """Return whether something has been typed and not been read."""
        return self._can_read(0)

    def _can_read(self, seconds: float) -> bool:
        try:
            return bool(select.select([self.fileno()], [], [], seconds)[0])
        except (OSError, ValueError):
            return False


class Screen(Vt100_Output):
    """Draw without asking the terminal where its cursor is: a round trip that is not needed.

    Who closed the terminal sees nothing; the keyboard finds out that it has gone.
    """

    @property
    def responds_to_cpr(self) -> bool:
        """Return False."""
        return False

    def flush(self) -> None:
        """Draw, on a terminal that is still there."""
        with suppress(OSError):
            super().flush()


def mend_keys(keys: Iterable[KeyPress]) -> list[KeyPress]:
    """Read keys that came in another encoding than the declared one as Western letters."""
    return [
        key
        if key.data.isascii()
        else KeyPress(decode_stray_bytes(key.key), decode_stray_bytes(key.data))
        for key in keys
    ]


def _says_more_than_ascii(encoding: str) -> bool:
    try:
        return bool("ø".encode(encoding))
    except (UnicodeError, LookupError):
        return False
