"""One guess at what a person did: the slip, its place, and a copy of the text without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mentorlog.store.broken_text import Draft, Failure
from mentorlog.store.written_line import WrittenLine


@dataclass(frozen=True)
class Suspect:
    """Hold a guess; `line` and `column` count from 0, `changes` gives lines as they should read.

    The changes are for a copy that is parsed again and thrown away: they only have to let the
    parser past the slip. What the person is told to type stands in `facts["mended"]`.
    """

    code: str
    line: int
    column: int
    changes: Mapping[int, str]
    facts: Mapping[str, object] = field(default_factory=dict)


def questionable(draft: Draft, failure: Failure) -> Sequence[int]:
    """List the lines in which the cause of a failure may stand, the likeliest first."""
    last = len(draft.lines) - 1
    place = min(failure.place[0], last)
    above = draft.before(place)
    found = [place, min(failure.line, last), *([] if above is None else [above])]
    return list(dict.fromkeys(found))


def replaced(
    number: int, form: WrittenLine, code: str, line: str, column: int | None = None
) -> Suspect:
    """Return the guess that one line should read differently, as it is to be typed."""
    at = form.content_at if column is None else column
    return Suspect(code, number, at, {number: line}, {"mended": line.strip()})


def as_block(form: WrittenLine, *lines: str) -> str:
    """Write the text of a line, in these lines, as the block text that needs no quotes."""
    head = f"{form.key}: |" if form.key else "- |"
    return "\n  ".join((head, *lines))


def without_none(suspects: Iterable[Suspect | None]) -> Iterator[Suspect]:
    """Leave out the guesses that came to nothing."""
    return (each for each in suspects if each is not None)
