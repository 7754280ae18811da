"""Values as YAML: scalars, block and flow style."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeGuard

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from mentorlog.domain.changes.edits import Value
from mentorlog.store.yaml.problems import NOT_IN_YAML

Quote = Literal["", "'", '"']
"""How a text is to be written: bare if it can be, or in these quotes."""

Scalar = str | int | float | bool | dt.date | dt.time | None

TEXT_TAG = "tag:yaml.org,2002:str"

_RESOLVER = Resolver()
# More than today's readers guess: YAML 1.1 and 1.2, and older libraries, differ in these.
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
    """Return whether a text needs no quotes, for YAML 1.1 and 1.2 readers alike."""
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


@dataclass(frozen=True)
class Style:
    """How a place of a file is written; the defaults are how mentorlog writes new files.

    The steps are the blanks by which a map, a list and the lines of a text are indented under
    their key; `gap` the blanks behind a dash. Texts that span lines become block text (`|`)
    unless `block` is False; others are quoted as `quote` says. `apart` puts a blank line before
    a new entry where all its neighbours have one.
    """

    map_step: int = 2
    list_step: int = 2
    text_step: int = 2
    gap: int = 1
    quote: Quote = ""
    key_quote: Quote = ""
    block: bool = True
    apart: bool = False


NEW_FILE = Style()

_NEVER_IN_BLOCK_TEXT = re.compile(f"[\r\x85\u2028\u2029\ufeff]|{NOT_IN_YAML.pattern}")


def spell_entry(key: str, value: Value, indent: int = 0, style: Style = NEW_FILE) -> str:
    """Write `key: value` as an entry of a block map, `indent` blanks in, with its last line end."""
    margin = " " * indent
    return margin + "\n".join(spell_pair(key, value, indent, style)) + "\n"


def spell_pair(key: str, value: Value, column: int, style: Style) -> list[str]:
    """Return the lines of a map's entry at `column`; the first one comes without its margin."""
    head, *body = spell_under_key(value, column, style)
    name = spell_text(key, style.key_quote)
    return [f"{name}: {head}" if head else f"{name}:", *body]


def spell_item(value: Value, column: int, style: Style) -> list[str]:
    """Return the lines of a list's item at `column`; the first one comes without its margin."""
    head, *body = spell_under_dash(value, column, style)
    return ["-" + " " * style.gap + head if head else "-", *body]


def spell_under_key(value: Value, column: int, style: Style) -> list[str]:
    """Return what stands behind the colon of a key at `column`, and the lines below it."""
    if isinstance(value, Mapping) and value:
        return ["", *_map_lines(value, column + style.map_step, style)]
    if is_list(value) and value:
        return ["", *_list_lines(value, column + style.list_step, style)]
    return _leaf_lines(value, column, style.text_step, style)


def spell_under_dash(value: Value, column: int, style: Style) -> list[str]:
    """Return what stands behind a dash at `column`, and the lines below it."""
    inner = column + 1 + style.gap
    if isinstance(value, Mapping) and value:
        first, *rest = _map_lines(value, inner, style)
    elif is_list(value) and value:
        first, *rest = _list_lines(value, inner, style)
    else:
        return _leaf_lines(value, column, 1 + style.gap, style)
    return [first[inner:], *rest]


def spell_flow(value: Value, style: Style) -> str:
    """Write a value on one line, as it stands between brackets."""
    if isinstance(value, Mapping):
        pairs = (
            f"{spell_text(key, style.key_quote, flow=True)}: {spell_flow(item, style)}"
            for key, item in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(spell_flow(item, style) for item in value) + "]"
    return spell_scalar(value, style.quote, flow=True)


def is_list(value: Value) -> TypeGuard[Sequence[Value]]:
    """Return whether a value is a list; a text is none."""
    return isinstance(value, Sequence) and not isinstance(value, str)


def _map_lines(value: Mapping[str, Value], column: int, style: Style) -> list[str]:
    entries = (spell_pair(key, item, column, style) for key, item in value.items())
    return [line for entry in entries for line in _with_margin(entry, column)]


def _list_lines(value: Sequence[Value], column: int, style: Style) -> list[str]:
    items = (spell_item(item, column, style) for item in value)
    return [line for item in items for line in _with_margin(item, column)]


def _with_margin(lines: Sequence[str], column: int) -> list[str]:
    return [" " * column + lines[0], *lines[1:]]


def _leaf_lines(value: Value, column: int, step: int, style: Style) -> list[str]:
    if isinstance(value, Mapping):
        return ["{}"]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ["[]"]
    if isinstance(value, str) and style.block and _can_be_block_text(value):
        return _block_text_lines(value, column, step)
    return [spell_scalar(value, style.quote)]


def _can_be_block_text(text: str) -> bool:
    """Return whether `|` can hold a text; `|+`, which takes in blank lines, is not used."""
    if "\n" not in text or text.endswith("\n\n") or not text.strip("\n"):
        return False
    return not _NEVER_IN_BLOCK_TEXT.search(text)


def _block_text_lines(text: str, column: int, step: int) -> list[str]:
    # Without its own number, `|` takes the blanks that begin the text for the margin.
    is_indented = text.lstrip("\n").startswith((" ", "\t"))
    header = "|" + (str(step) if is_indented else "") + ("" if text.endswith("\n") else "-")
    margin = " " * (column + step)
    lines = text.removesuffix("\n").split("\n")
    return [header, *(margin + line if line else "" for line in lines)]
