"""What agreeing on an expectation means for the files: the old agreement becomes history (G11)."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Add, Value
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.entries import has_key, put, put_items
from mentorlog.domain.expectations import Answer
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair


def agree(pair: Pair, question: str, text: str, day: dt.date) -> list[Change]:
    """Write what the two agreed on; an earlier agreement goes to `earlier`, until that day."""
    said = text.strip()
    answer = pair.expectations.answers.get(question)
    if not said or (answer and answer.agreed == said):
        return []
    file = FileName(Kind.EXPECTATIONS, pair.key)
    return [Edit(file, tuple(_edits(pair, question, answer, said, day)))]


def _edits(
    pair: Pair, question: str, answer: Answer | None, said: str, day: dt.date
) -> list[FileEdit]:
    entry: dict[str, Value] = {"agreed": said, "agreed_on": day}
    if answer is None:
        return put_entry(pair, question, entry)
    path = ("answers", question)
    edits = [put(answer, key, value, path) for key, value in entry.items()]
    if answer.agreed:
        earlier: dict[str, Value] = {"agreed": answer.agreed, "until": day}
        edits += put_items(answer, "earlier", [earlier], path)
    return edits


def put_entry(pair: Pair, question: str, entry: dict[str, Value]) -> list[FileEdit]:
    """Put a new entry under `answers`, which need not be there."""
    if has_key(pair.expectations, "answers") and pair.expectations.answers:
        return [Add(("answers",), question, entry)]
    return [put(pair.expectations, "answers", {question: entry})]
