"""What comes at once from a keyboard: a paste without brackets, or keys typed ahead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prompt_toolkit.application.current import get_app

if TYPE_CHECKING:
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

_WORD = re.compile(r"[\r\n]*[^\x00-\x1f\x7f]{2}")
_PROSE = re.compile(r"[\r\n]*[^\x00-\x1f]*?(?:[^\s\x00-\x1f] +[^\s\x00-\x1f]|\S{2,}[\r\n]+\S{2})")


def find_waiting(event: KeyPressEvent) -> str:
    """Return what came at once with the key, and has not been taken yet."""
    # prompt_toolkit hands a burst over key by key; its queue still holds the rest meanwhile.
    return "".join(press.data for press in event.key_processor.input_queue)


def is_burst() -> bool:
    """Return whether more came at once with the key that is taken now."""
    return bool(get_app().key_processor.input_queue)


def begins_with_word(text: str) -> bool:
    """Return whether a word stands first, be it after empty lines.

    A single sign is taken for the answer to the next question.
    """
    return _WORD.match(text) is not None


def begins_with_prose(text: str) -> bool:
    """Return whether several words, or several lines of them, stand first.

    A single word may be the answer put right.
    """
    return _PROSE.match(text) is not None


def drop_all(event: KeyPressEvent) -> None:
    """Drop all that came at once with the key."""
    event.key_processor.input_queue.clear()


def drop_line(event: KeyPressEvent) -> str:
    """Drop the rest of the line that began with the key, its end too, and return that line."""
    queue, line = event.key_processor.input_queue, event.data
    while queue and queue[0].data.isprintable():
        line += queue.popleft().data
    if queue and len(line) > 1 and queue[0].data in {"\r", "\n"}:
        queue.popleft()
    return line.strip()
