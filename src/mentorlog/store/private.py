"""What is private to its writer, looked for over all relationships."""

from __future__ import annotations

import dataclasses

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.keys import KEYS
from mentorlog.errors import Problem
from mentorlog.store.diagnosis.lines import parse_line
from mentorlog.store.paths import PRIVATE, relationship_keys
from mentorlog.store.reader import Reader

_TELLING_NOTHING = frozenset(
    (
        *("allowed", "at_least", "at_most", "code", "count", "edit", "encoding", "expected"),
        *("file", "folder", "kind", "least", "meeting", "most", "reason", "sign", "suggestion"),
    )
)
"""The facts of a problem that hold no text of the file."""

_HIDDEN = "…"


def is_private(file: str) -> bool:
    """Return whether a path in the journal is one of a private file."""
    return f"/{PRIVATE}/" in file


def hide_private_text(problem: Problem) -> Problem:
    """Return a problem of a private file without a word of it; any other as it is.

    Its place and what is wrong there stay, and names of keys.
    """
    if not is_private(problem.file):
        return problem
    facts = {name: _hidden(name, fact) for name, fact in problem.facts.items()}
    field = problem.field if problem.field.isascii() and " " not in problem.field else ""
    return dataclasses.replace(problem, source="", facts=facts, field=field)


def _hidden(name: str, fact: object) -> object:
    if name in _TELLING_NOTHING or not isinstance(fact, str):
        return fact
    if name == "mended":
        return "\n".join(map(_form_alone, fact.split("\n")))
    return fact if name == "key" and " " not in fact else _HIDDEN


def _form_alone(line: str) -> str:
    """Return a line to type with its blanks, its key and its quotes, and none of its words."""
    form = parse_line(line)
    at = form.value_at if form.key in KEYS else form.content_at
    value = form.value if form.key in KEYS else form.content
    if value in ("", "|", ">"):
        return line[:at] + value
    sign = value[0] if value[0] in "\"'" else ""
    return f"{line[:at]}{sign}{_HIDDEN}{sign}"


def newest_approaches(reader: Reader) -> tuple[FileName, ...]:
    """List the notes on one's approach, the one that was written last first."""
    files = [FileName(Kind.APPROACH, key) for key in relationship_keys(reader.root)]
    times = {file: _changed(reader, file) for file in files}
    there = [file for file in files if times[file]]
    return tuple(sorted(there, key=lambda file: times[file], reverse=True))


def _changed(reader: Reader, file: FileName) -> int:
    try:
        return reader.path(file).stat().st_mtime_ns
    except OSError:
        return 0
