"""The end of a question that nobody answered: a terminal that went, a signal, an error."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from mentorlog.conversation.asking.asker import Paused

if TYPE_CHECKING:
    from prompt_toolkit.application import Application


_ENDINGS = [getattr(signal, name) for name in ("SIGHUP", "SIGTERM") if hasattr(signal, name)]


@contextmanager
def restored_signals() -> Iterator[None]:
    """Put the handlers of signals back afterwards: the loop that a question ran in takes them."""
    before = {ending: signal.getsignal(ending) for ending in _ENDINGS}
    try:
        yield
    finally:
        for ending, handler in before.items():
            with suppress(TypeError, ValueError):
                signal.signal(ending, handler)


def watch_for_end(application: Application[str], so_far: Callable[[], str]) -> None:
    """Let the end of the terminal or of the process, and any error, end the question."""
    loop = asyncio.get_running_loop()

    def end(error: BaseException) -> None:
        if application.future is not None and not application.future.done():
            application.exit(exception=error)

    def fail(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception") or RuntimeError(context["message"])
        end(error)

    # prompt_toolkit's own handler would print the traceback and wait for Enter.
    loop.set_exception_handler(fail)
    for ending in _ENDINGS:
        # Under nohup a hang-up is ignored on purpose, and stays so.
        if signal.getsignal(ending) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(ending, lambda: end(Paused(so_far())))
