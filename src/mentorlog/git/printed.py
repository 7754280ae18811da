"""What git, a hook or another place printed: the reason in it, without a word of the journal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import json_schema
from mentorlog.domain.text.characters import escape_controls
from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files as disk
from mentorlog.store.paths import known_files
from mentorlog.texts import load_all_texts

_MOST_LINES = 4
_LONGEST = 300
_SHORT = 2
"""Letters up to which a word tells nothing."""

_RUN = 3
"""Words in a row that are taken for a quotation, however common each of them is."""

_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{1,4}")
_REMOTE = "remote:"
_GITS_NOISE = (
    *("hint:", "To ", "! [", "From ", "* branch", "error: failed to push some refs"),
    *("Please make sure you have the correct access rights", "and the repository exists."),
)
_KINDS = re.compile(r"(fatal|error): ")
_OF_A_FILE = re.compile(r"(diff --git|index [0-9a-f]|@@|[-+>|]|[^\s:]+:\d+:)")
"""How lines begin that a program prints out of a file."""


def find_reason(printed: str) -> str:
    """Return git's own sentence on why it refused."""
    for line in printed.splitlines():
        kind, colon, rest = line.partition(": ")
        if colon and kind in {"fatal", "error"}:
            return rest.strip().rstrip(".")
    return ""


def find_words(printed: str, root: Path) -> str:
    """Return what a hook, or another place, said on why it refused.

    Lines that look as if they came out of a file, and those with a word that hardly stands
    anywhere but in the journal at `root`, are left out: they may quote it.
    """
    lines = [line for line in map(_bare, printed.splitlines()) if line]
    said = [line for line in lines if not line.startswith(_GITS_NOISE)]
    if not said:
        return ""
    quoted = _Quoted(root)
    told = [_told(line) for line in said if not quoted.may_be_in(line)]
    return " ".join(dict.fromkeys(told[:_MOST_LINES])).rstrip(".")


def _told(line: str) -> str:
    return escape_controls(_KINDS.sub("", line, count=1))[:_LONGEST]


def _bare(line: str) -> str:
    """Return a line as it was meant: no colours, and not by whom it was handed on."""
    return _ANSI.sub("", line).strip().removeprefix(_REMOTE).strip()


class _Quoted:
    """The words of a journal."""

    def __init__(self, root: Path) -> None:
        self._files = sorted(known_files(root), key=len, reverse=True)
        lines = [_words(line) for line in _lines(root, self._files)]
        self._rare = {word for line in lines for word in line if _is_telling(word)}
        self._rare -= _common_words()
        self._runs = {run for line in lines for run in _runs(line)}
        self._keys = re.compile(rf"\b({'|'.join(sorted(_keys()))})\s*:", re.ASCII)

    def may_be_in(self, line: str) -> bool:
        if _OF_A_FILE.match(line) or self._keys.search(line):
            return True
        for file in self._files:
            line = line.replace(file, "")
        words = _words(line)
        return bool(self._rare.intersection(words) or self._runs.intersection(_runs(words)))


def _lines(root: Path, files: Iterable[str]) -> Iterator[str]:
    for file in files:
        try:
            raw = disk.read_bytes(root / file) or b""
        except MentorlogError:
            continue
        yield from raw.decode("utf-8", "replace").splitlines()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _is_telling(word: str) -> bool:
    return len(word) > _SHORT and not _NUMBER.fullmatch(word)


@cache
def _keys() -> frozenset[str]:
    """Return every key that a file of a journal may have."""
    return frozenset(key for kind in Kind for key in _keys_in(json_schema(kind)))


def _keys_in(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        schema = list(schema.values())
    if isinstance(schema, list):
        for each in schema:
            yield from _keys_in(each)


@cache
def _common_words() -> frozenset[str]:
    """Return the words that mentorlog itself uses: they give nobody away."""
    return frozenset(word for text in load_all_texts() for word in _words(text))
