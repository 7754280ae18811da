"""A third language, made of the English one by a script: every text in brackets, and longer.

It is laid beside the others in a copy of the package, as a contributor would lay a folder, and
nothing else in that copy is different.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

import mentorlog
from mentorlog.texts import load_date_words

NAME = "xx"
OPEN, CLOSE, LONGER = "\u27e6", "\u27e7", "~"
_SOURCE = Path(mentorlog.__file__).parent
_MORE = 0.4
_PLACEHOLDER = re.compile(r"\b[A-Z]{2,}\b")

KEPT: Mapping[str, tuple[str, ...]] = {
    "conversation": ("asking.yes-or-no",),
    "dates": ("alphabet.as", "alphabet.last"),
    "output": ("csv.separator",),
}
"""Keys of what is no sentence: letters to press, the order of the alphabet, a separator."""

_NOT_READ = ("marks", "programme")
"""Keys of the guide that hold no sentences."""


def wrap(text: str) -> str:
    """Return a text in brackets and longer, line by line; of a command only what is put in."""
    return "\n".join(_wrap_line(line) for line in text.split("\n"))


def _wrap_line(line: str) -> str:
    said = line.strip()
    if not said:
        return line
    if line.startswith("  mentorlog "):
        return _PLACEHOLDER.sub(lambda found: _lengthen(found[0]), line)
    return line[: len(line) - len(line.lstrip())] + _lengthen(said)


def _lengthen(said: str) -> str:
    return f"{OPEN}{said}{LONGER * math.ceil(len(said) * _MORE)}{CLOSE}"


def make_package(folder: Path) -> None:
    """Lay out the package in `folder`, as links to what is there, with the language beside it."""
    package = folder / "mentorlog"
    package.mkdir(parents=True)
    for each in _SOURCE.iterdir():
        if each.name in ("texts", "guide"):
            (package / each.name).mkdir()
            for inner in each.iterdir():
                (package / each.name / inner.name).symlink_to(inner)
        else:
            (package / each.name).symlink_to(each)
    _write_texts(package / "texts" / NAME)
    guide = yaml.safe_load((_SOURCE / "guide" / "en.yaml").read_text(encoding="utf-8"))
    made = yaml.safe_dump(_wrap_guide(guide), allow_unicode=True, sort_keys=False)
    (package / "guide" / f"{NAME}.yaml").write_text(made, encoding="utf-8")


def _write_texts(folder: Path) -> None:
    folder.mkdir()
    made: Mapping[str, Callable[[str], str]] = {
        "__init__": lambda _: f"NAMES = ({NAME!r},)\n",
        "words": lambda _: "KEYS = VALUES = COMMANDS = {}\nME = YOU = BOTH = frozenset()\n",
        "dates": lambda name: _format_texts(name) + _format_date_words(),
    }
    for path in (_SOURCE / "texts" / "en").glob("*.py"):
        write = made.get(path.stem, _format_texts)
        (folder / path.name).write_text(write(path.stem), encoding="utf-8")


def _format_texts(module: str) -> str:
    texts: dict[str, str] = import_module(f"mentorlog.texts.en.{module}").TEXTS
    kept = KEPT.get(module, ())
    change = _wrap_example if module == "examples" else wrap
    made = {key: text if key in kept else change(text) for key, text in texts.items()}
    return f"TEXTS = {made!r}\n"


def _wrap_example(lines: str) -> str:
    """Return examples of a command without the words that are put into them."""
    return "\n".join(f"{line.split()[0]} {wrap(LONGER)}" for line in lines.split("\n"))


def _format_date_words() -> str:
    words = load_date_words("en")
    made = words._replace(
        weekdays=_wrap_each(words.weekdays),
        short_weekdays=_wrap_each(words.short_weekdays),
        months=_wrap_each(words.months),
        short_months=_wrap_each(words.short_months),
        counts=(),
        ordinals=(),
        spellings={},
        phrases={},
        half=(),
        and_a_half=(),
        examples={},
    )
    return f"from mentorlog.domain.dates.words import DateWords\nWORDS = {made!r}\n"


def _wrap_each(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(wrap(name) for name in names)


def _wrap_guide(value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    if isinstance(value, dict):
        return {key: each if key in _NOT_READ else _wrap_guide(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_wrap_guide(each) for each in value]
    return wrap(value) if isinstance(value, str) else value
