"""Questions about actions outside a meeting: which ones, and the new line of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mentorlog.conversation.asking.asker import Asker, ask_until_answered
from mentorlog.conversation.talk import say_error
from mentorlog.errors import UsageError
from mentorlog.texts import Texts


def choose_several(asker: Asker, texts: Texts, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Ask for some of the numbers shown; return them, or none for Enter alone."""
    for number, label in labels.items():
        asker.say(f"{number:>4}  {label}")
    typed = ""
    while typed := _ask(asker, texts, texts("actions.which"), typed):
        numbers = typed.replace(",", " ").split()
        odd = [number for number in numbers if number not in labels]
        if not odd:
            return tuple(dict.fromkeys(numbers))
        asker.say(texts("actions.not-offered", given=", ".join(odd)))
    return ()


def ask_for_line(asker: Asker, texts: Texts, standing: str, check: Callable[[str], None]) -> str:
    """Ask for an action's line until `check`, which raises UsageError, accepts it."""
    line = standing
    while True:
        line = _ask(asker, texts, texts("actions.reads"), line)
        try:
            check(line)
        except UsageError as error:
            say_error(error, asker.say, texts)
        else:
            return line


def _ask(asker: Asker, texts: Texts, question: str, standing: str) -> str:
    return ask_until_answered(asker, texts, lambda: asker.line(question, default=standing))
