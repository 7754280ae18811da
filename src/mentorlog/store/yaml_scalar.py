"""One scalar on one line: bare where no reader can take it for anything else, quoted elsewhere."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import Literal

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from mentorlog.store.yaml_problems import NOT_IN_YAML

Quote = Literal["", "'", '"']
"""How a text is to be written: bare if it can be, or in these quotes."""

Scalar = str | int | float | bool | dt.date | dt.time | None

TEXT_TAG = "tag:yaml.org,2002:str"

_RESOLVER = Resolver()
_WORD = "y|n|yes|no|on|off|true|false|null|nan|inf"
_NUMBER = r"0o[0-7_]+|0x[\da-f_]+|0b[01_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?"
_CLOCK = r"\d[\d_]*(?::\d{1,2})+(?:\.\d*)?"
_DATE = r"\d{4}-\d{1,2}-\d{1,2}(?:[t \t].*)?"
_TAKEN_FOR_ELSE = re.compile(rf"{_WORD}|[-+]?(?:{_NUMBER}|{_CLOCK})|{_DATE}", re.IGNORECASE)
_NEVER_BARE = re.compile(
    r"""^[-?:](?=\s|$)|^[,\[\]{}#&*!|>'"%@`]|^---|^\.\.\.|:(?=\s|$)|\s\#|^\s|\s$|\t"""
)
_NEVER_BARE_IN_FLOW = re.compile(r"^[-?]|[,\[\]{}:]")
_ESCAPED = re.compile(f'["\\\\\t\n\r\x85\u2028\u2029\ufeff]|{NOT_IN_YAML.pattern}')
_ESCAPES = {
    "\0": "\\0",
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}
_ON_ONE_LINE = re.compile("[\n\r\x85\u2028\u2029\t\ufeff]")


def spell_scalar(value: Scalar, quote: Quote = "", *, flow: bool = False) -> str:
    """Write a value on one line. Only a text is ever quoted; dates, times and numbers are bare.

    None is nothing at all in a block and `null` between brackets.
    """
    if isinstance(value, str):
        return spell_text(str.__str__(value), quote, flow=flow)
    text = written(value)
    if text is None:
        return "null" if flow else ""
    return text


def written(value: Scalar) -> str | None:
    """Return what a reader that guesses no types finds where `value` was written."""
    match value:
        case None:
            text = None
        case str():
            text = str.__str__(value)
        case bool():
            text = "true" if value else "false"
        case dt.time():
            text = value.isoformat("auto" if value.second or value.microsecond else "minutes")
        case dt.date():
            text = value.isoformat()
        case float() if not math.isfinite(value):
            text = ".nan" if math.isnan(value) else f"{'-' if value < 0 else ''}.inf"
        case _:
            text = repr(value)
    return text


def spell_text(text: str, quote: Quote = "", *, flow: bool = False) -> str:
    """Write a text on one line: bare if `quote` is empty and no reader could misread it."""
    if not quote and is_bare_text(text, flow=flow):
        return text
    if quote != '"' and not _must_be_escaped(text) and (quote or _is_easier_in_single(text)):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def is_bare_text(text: str, *, flow: bool = False) -> bool:
    """Tell whether a text needs no quotes, for YAML 1.1 and 1.2 readers alike."""
    if not text or _NEVER_BARE.search(text) or _must_be_escaped(text):
        return False
    if flow and _NEVER_BARE_IN_FLOW.search(text):
        return False
    if _TAKEN_FOR_ELSE.fullmatch(text):
        return False
    return guess_tag(text) == TEXT_TAG


def guess_tag(text: str) -> str:
    """Return the type that a YAML 1.1 reader finds in a bare scalar."""
    tag: str = _RESOLVER.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag


def _must_be_escaped(text: str) -> bool:
    return bool(_ON_ONE_LINE.search(text) or NOT_IN_YAML.search(text))


def _is_easier_in_single(text: str) -> bool:
    return '"' in text or "\\" in text


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char) or f"\\u{ord(char):04x}"
