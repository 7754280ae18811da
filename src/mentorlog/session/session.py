"""The state of one run before its command begins: the options that all commands share.

They may stand before or after the command's name, so they arrive one by one while the line is
parsed. Until it is parsed, an early look at the words decides how an error is shown.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.errors import UsageError
from mentorlog.texts import FALLBACK, LANGUAGES, Language, Texts, find_named
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typer._click.core import Context

    from mentorlog.store.writing.store import Store


LANGUAGE_VARIABLE = "MENTORLOG_LANG"
_LOCALE_WORD = re.compile(r"[_.@-]")


@dataclass(frozen=True)
class CommonOptions:
    """The options that every command takes; `no_input` is also true with `--json`."""

    journal: Path | None = None
    lang: Language | None = None
    json: bool = False
    no_input: bool = False


@dataclass
class Session:
    """The language of this run, its form of output (text or JSON), and whether it may ask.

    Set `journal_language` as soon as the journal is known: from then on the language of sentences,
    also of errors, comes from `--lang`, `MENTORLOG_LANG`, the journal or the locale, in this order.

    `command` is None until one is known; `alone` when only `mentorlog` was typed. `store` is where
    the command writes, once it is open. `commits` asks for a commit whatever the journal says, with
    more `trailers`; `remarks` are printed last. `words` are those of the command line.
    """

    early: CommonOptions
    globals: CommonOptions = field(default_factory=CommonOptions)
    journal_language: Language | None = None
    command: str | None = None
    alone: bool = False
    store: Store | None = None
    commits: bool = False
    trailers: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    words: tuple[str, ...] = ()
    _settled: bool = False

    def set_option(self, name: str, value: object) -> None:
        """Set one shared option as it is parsed; a repeated one replaces the earlier value."""
        if name == "journal" and isinstance(value, str):
            self.globals = replace(self.globals, journal=_folder(value))
        elif name == "lang" and (language := find_language(value)):
            self.globals = replace(self.globals, lang=language)
        elif name == "json" and value:
            self.globals = replace(self.globals, json=True, no_input=True)
        elif name == "no_input" and value:
            self.globals = replace(self.globals, no_input=True)

    def finish_parsing(self) -> None:
        """Mark the line as parsed to its end. Raises UsageError for an invalid `MENTORLOG_LANG`."""
        self._settled = True
        value = os.environ.get(LANGUAGE_VARIABLE)
        if value and not self.globals.lang and not find_language(value):
            raise UsageError(
                "errors.usage.environment",
                name=LANGUAGE_VARIABLE,
                value=value,
                expected=", ".join(LANGUAGES),
            )

    @property
    def as_json(self) -> bool:
        """Return whether the output is one JSON document."""
        return self.globals.json if self._settled else self.early.json

    @property
    def may_ask(self) -> bool:
        """Return whether a person can be asked, and has not forbidden it."""
        # Without a console, as under pythonw, Python has no standard streams.
        stdin: object = sys.stdin
        return not self.globals.no_input and stdin is not None and sys.stdin.isatty()

    @property
    def language(self) -> Language:
        """Return the language in force. Raises nothing: an invalid variable is ignored."""
        return (
            self.globals.lang
            or (None if self._settled else self.early.lang)
            or find_language(os.environ.get(LANGUAGE_VARIABLE))
            or self.journal_language
            or find_locale_language()
        )

    @property
    def texts(self) -> Texts:
        """Return the texts in the language in force."""
        return Texts(self.language)


def open_session(words: Sequence[str]) -> Session:
    """Create a session after an early look at the words of the command line."""
    # What follows `--` is text, even where it looks like an option.
    own = list(takewhile(lambda word: word != "--", words))
    after = [find_language(right) for left, right in pairwise(own) if left == "--lang"]
    joined = [
        find_language(word.removeprefix("--lang=")) for word in own if word.startswith("--lang=")
    ]
    found = [language for language in (*after, *joined) if language]
    early = CommonOptions(lang=found[-1] if found else None, json="--json" in own)
    return Session(early, words=tuple(words))


def get_session(context: Context) -> Session:
    """Return the session in which a command runs. Raises TypeError outside of the frame."""
    session = context.find_root().obj
    if not isinstance(session, Session):
        raise TypeError(type(session).__name__)
    return session


def find_language(value: object) -> Language | None:
    """Find the language that `en`, `da` or `DA` names."""
    word = value.strip().lower() if isinstance(value, str) else ""
    return next((language for language in LANGUAGES if language == word), None)


def find_locale_language() -> Language:
    """Return the language in the locale's variables, the fallback where there is no text in it."""
    # The order of POSIX: the first of these that is not empty counts.
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((name for name in names if name), None)
    if name is None:
        from mentorlog.store.disk.system import own_locale

        name = own_locale()
    word = _LOCALE_WORD.split((name or "").lower())[0]
    return find_named(word) or FALLBACK


def _folder(value: str) -> Path:
    if not value.strip():
        raise UsageError("errors.usage.empty", option="--journal", command=name_program())
    return Path(value)
