"""Slips around the words of a line: a colon or a blank that is missing, a `#` that cuts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentorlog.store.broken_text import Draft, Failure
from mentorlog.store.similar_keys import KEYS, PROSE, is_key
from mentorlog.store.suspect import Suspect, as_block, questionable, replaced
from mentorlog.store.written_line import WrittenLine, parse_line, quoted

_GLUED_KEY = re.compile(r"([\w-]+):(?=[^\s:/])")
_GLUED_DASH = re.compile(r"-(?=[^\s\d-])")
_FIRST_WORD = re.compile(r"([\w-]+)(?:\s+|$)")


def find_glued(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that the blank behind a key's colon, or behind a dash, is missing."""
    for number in questionable(draft, failure):
        form = parse_line(draft.lines[number])
        if glued := glued_key(number, form):
            yield glued
        if glued := glued_dash(number, form):
            yield glued


def glued_key(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that `notes:Talked` was meant as a key and its text."""
    match = _GLUED_KEY.match(form.content)
    if form.key or match is None or not is_key(match[1]):
        return None
    value = form.content[match.end() :]
    value = quoted(value) if ": " in value else value
    line = form.with_content(f"{match[1]}: {value}")
    column = form.content_at + match.end() - 1
    suspect = replaced(number, form, "missing-blank-after-colon", line, column)
    facts = {**suspect.facts, "key": match[1]}
    return Suspect(suspect.code, number, column, suspect.changes, facts)


def glued_dash(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that `-Ask` was meant as an item."""
    if not _GLUED_DASH.match(form.line[form.content_at :]):
        return None
    line = f"{form.line[: form.content_at]}- {form.line[form.content_at + 1 :]}"
    return replaced(number, form, "missing-blank-after-dash", line)


def find_keys_without_colon(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a line begins with a key that lacks its colon."""
    for number in questionable(draft, failure):
        if suspect := key_without_colon(number, parse_line(draft.lines[number])):
            yield suspect


def key_without_colon(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that `notes Talked` was meant as a key and its text."""
    match = _FIRST_WORD.match(form.content)
    if match is None or not _begins_as_key(form.content, match[1]):
        return None
    value = form.content[match.end() :]
    value = quoted(value) if ": " in value or value[:1] in tuple("@`*&!%") else value
    line = form.with_content(f"{match[1]}: {value}".rstrip())
    column = form.content_at + len(match[1])
    suspect = replaced(number, form, "key-without-colon", line, column)
    facts = {**suspect.facts, "key": match[1]}
    return Suspect(suspect.code, number, column, suspect.changes, facts)


def _begins_as_key(content: str, word: str) -> bool:
    rest = content[len(word) :].strip()
    if not rest:
        return is_key(word)
    return word in KEYS and (word not in PROSE or rest[0].isdigit())


def find_cutting_hash(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a `#` ended a text that goes on in the next line."""
    below = min(failure.line, len(draft.lines) - 1)
    number = draft.before(below)
    if number is None:
        return
    form = parse_line(draft.lines[number])
    if "#" not in form.comment or not form.value or form.value[0] in "\"'[{|>":
        return
    column = draft.lines[number].index("#", form.value_at + len(form.value))
    text = (form.value + form.comment).strip(), draft.lines[below].strip()
    facts = {
        "kind": "goes-on",
        "kept": form.value,
        "cut": form.comment.strip(),
        "mended": as_block(form, *text),
    }
    changes = {number: form.line[: form.value_at] + "|"}
    yield Suspect("cut-by-hash", number, column, changes, facts)
