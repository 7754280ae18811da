"""The two ends of a terminal; nothing else in a talk asks which system it runs on.

What is heavy is imported where one of them is opened.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output


UNSET_TERM = "windows" if sys.platform == "win32" else ""
"""What a terminal is that does not say so in TERM: Windows sets none."""


def open_keyboard(stdin: TextIO) -> Input:
    """Open the keyboard of the terminal behind `stdin`."""
    if sys.platform == "win32":
        from prompt_toolkit.input import create_input

        return create_input(stdin)
    from mentorlog.conversation.asking.posix_console import Keyboard

    return Keyboard(stdin)


def open_screen(stderr: TextIO, term: str | None) -> Output:
    """Open the screen of the terminal behind `stderr`."""
    if sys.platform == "win32":
        from prompt_toolkit.output import create_output

        return create_output(stderr)
    from mentorlog.conversation.asking.posix_console import Screen

    return Screen.from_pty(stderr, term=term)


def disable_echo(keyboard: Input) -> None:
    """Hush a keyboard that can be, so that keys typed between two questions are not shown."""
    if sys.platform != "win32":
        from mentorlog.conversation.asking.posix_console import Keyboard

        if isinstance(keyboard, Keyboard):
            keyboard.hush()


def restore(keyboard: Input) -> None:
    """Leave the terminal as it was found."""
    if sys.platform != "win32":
        from mentorlog.conversation.asking.posix_console import Keyboard

        if isinstance(keyboard, Keyboard):
            keyboard.restore()


def has_waiting(keyboard: Input) -> bool:
    """Return whether something has been typed that no question has taken yet."""
    from prompt_toolkit.input.typeahead import get_typeahead, store_typeahead

    # Looking at what prompt_toolkit read beyond an answer takes it out: it is put back.
    ahead = get_typeahead(keyboard)
    store_typeahead(keyboard, ahead)
    return bool(ahead) or _is_typed(keyboard)


def _is_typed(keyboard: Input) -> bool:
    if sys.platform != "win32":
        from mentorlog.conversation.asking.posix_console import Keyboard

        return isinstance(keyboard, Keyboard) and keyboard.has_waiting()
    return False
