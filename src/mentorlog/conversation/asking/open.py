"""What it means to ask one question, whatever it is asked through.

Alone in a line `<`, `?` and `!` are no answer but a detour, and Ctrl-D pauses: these come as
exceptions, so that a step is written as if every question were answered.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, TextIO

from mentorlog.conversation.asking.console import UNSET_TERM

if TYPE_CHECKING:
    from mentorlog.conversation.asking.asker import Asker
    from mentorlog.texts import Texts


_NO_TERMINAL = frozenset({"", "dumb", "unknown"})


def open_asker(environ: Mapping[str, str], texts: Texts) -> Asker:
    """Open the way of asking that fits the terminal: a line editor, or lines of plain text.

    Plain lines are for `MENTORLOG_PLAIN=1`, a dumb terminal, and streams that are no terminal.
    """
    if wants_plain(environ, sys.stdin, sys.stderr):
        from mentorlog.conversation.asking.plain import PlainAsker

        return PlainAsker(texts)
    from mentorlog.conversation.asking.terminal import open_terminal

    return open_terminal(environ, texts)


def wants_plain(environ: Mapping[str, str], *streams: TextIO | None) -> bool:
    """Return whether plain lines must do: asked for, no abilities, or a stream that is no terminal.

    Windows sets no TERM, so there only an explicit one counts.
    """
    if environ.get("MENTORLOG_PLAIN", "0") not in {"", "0"}:
        return True
    if environ.get("TERM", UNSET_TERM) in _NO_TERMINAL:
        return True
    return not all(stream is not None and stream.isatty() for stream in streams)
