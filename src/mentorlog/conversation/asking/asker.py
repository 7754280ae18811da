"""What it means to ask one question, whatever it is asked through.

Alone in a line `<`, `?` and `!` are no answer but a detour, and Ctrl-D pauses: these come as
exceptions, so that a step is written as if every question were answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol, TypeVar

from mentorlog.texts import LANGUAGES, Texts

Tone = Literal["plain", "strong", "dim"]
"""How a line is said where the terminal can tell."""

Keys = Mapping[str, str] | Sequence[str]
"""Keys to press; as a mapping each has a word, which stands behind the question once pressed."""

Answer = TypeVar("Answer")


class NonAnswer(Exception):  # noqa: N818 - not an error: the person wants something else first
    """Raised when the person did something else than answer.

    `text` is what stood as the answer so far, an untouched default included.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.text = text


class Back(NonAnswer):
    """Raised when the person wants the question before."""


class HelpRequested(NonAnswer):
    """Raised when the person wants the guide's aids for this step."""


class EditorWanted(NonAnswer):
    """Raised when the person wants to write the answer in an editor."""


class Paused(NonAnswer):
    """Raised when the person stops here: Ctrl-D, the end of the input, or a terminal that went."""


DETOURS: Mapping[str, type[NonAnswer]] = {"<": Back, "?": HelpRequested, "!": EditorWanted}


def ask_until_answered(asker: Asker, texts: Texts, ask: Callable[[], Answer]) -> Answer:
    """Ask again after every detour: a question that stands alone has nothing to go back to.

    Paused and KeyboardInterrupt pass through.
    """
    while True:
        try:
            return ask()
        except Back:
            asker.say(texts("conversation.asking.no-way-back"), "dim")
        except (HelpRequested, EditorWanted):
            asker.say(texts("conversation.asking.alone"), "dim")


def ignore_line(text_so_far: str) -> None:
    """Do nothing with the answer so far."""


class Asker(Protocol):
    """The way of asking one question at a time, on standard error and standard input.

    Every question may raise `Back`, `HelpRequested`, `EditorWanted`, `Paused` and
    KeyboardInterrupt. `foot` is a line about the keys, shown while the question is open. A text
    with control characters in it is shown with stand-ins. What was typed or pasted comes as
    `clean_typed` returns it.
    """

    @property
    def takes_lines(self) -> bool:
        """Return whether every answer is a line that ends with Enter, one of a single key too."""

    def say(self, text: str = "", tone: Tone = "plain") -> None:
        """Print a line or several; lines that are too long are broken between words."""

    def line(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        complete: Sequence[str] = (),
        replaces: bool = False,
    ) -> str:
        """Ask for one line, without blanks at its ends; Enter takes what stands in the line.

        With `replaces`, what is typed takes the place of an untouched default. Where there is a Tab
        key it completes the line, or its last word, from `complete`. Pasted lines are joined.
        """

    def items(
        self, question: str, *, default: str = "", foot: str = "", complete: Sequence[str] = ()
    ) -> list[str]:
        """Ask for a line of a list; of a paste each line is one, without the empty ones."""

    def text(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        on_line: Callable[[str], None] = ignore_line,
    ) -> str:
        """Ask for several lines; Enter on an empty line ends them.

        `on_line` is called at every Enter before that, and for pasted lines, with the whole answer
        so far; what it raises is raised from here. A default stands above an empty line, so that
        Enter takes it and typing adds to it.
        """

    def key(
        self,
        question: str,
        keys: Keys,
        *,
        default: str | None = None,
        foot: str = "",
        listed: bool = False,
    ) -> str:
        """Ask for one key, in either case, without Enter; Enter gives `default` unless None.

        `default` may be any word, and need not be one of `keys`. With `listed`, the keys and their
        words stand beside the question while it is open; without it the foot has to say them.
        """

    def yes(self, question: str, *, default: bool, foot: str = "") -> bool:
        """Ask for `y` or `j`, or `n`, in either language."""

    def close(self) -> None:
        """Leave the terminal as it was found, for what comes after the last answer.

        Not needed before an editor that a detour led to, nor at the end of the program; asking
        again is allowed.
        """


def parse_detour(line: str) -> type[NonAnswer] | None:
    """Return the detour that a typed line asks for; blanks before the sign make it text."""
    return DETOURS.get(line.rstrip())


def format_answer(text: str) -> str:
    """Drop blanks at the ends of lines, and empty lines before and after the answer."""
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def format_items(text: str) -> list[str]:
    """Return the lines of an answer to a list, without empty ones and blanks at their ends."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def find_key(typed: str, keys: Keys) -> str | None:
    """Find the key that was pressed, whatever its case; None for a key that is not asked for."""
    cases = (typed, typed.lower(), typed.upper()) if typed else ()
    return next((key for key in cases if key in keys), None)


def label(key: str, keys: Keys) -> str:
    """Return the word for a key that was pressed, else the key itself."""
    return keys.get(key, key) if isinstance(keys, Mapping) else key


def list_yes_and_no(texts: Texts) -> tuple[list[str], list[str]]:
    """List the keys for yes and for no: the language's own first, then those of the others.

    Somebody who writes in two languages presses `y` for `j`. A key that says the opposite in
    another language says what it says in this one.
    """
    own = texts("conversation.asking.yes-or-no").split("/")
    pairs = [Texts(each)("conversation.asking.yes-or-no").split("/") for each in LANGUAGES]
    yes = [key for key, _ in pairs if key not in own]
    no = [key for _, key in pairs if key not in own]
    return list(dict.fromkeys([own[0], *yes])), list(dict.fromkeys([own[1], *no]))
