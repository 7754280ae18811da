"""The JSON document: its shape, and how each kind of domain value is said in it."""

from __future__ import annotations

import datetime as dt
import io
import json
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum
from pathlib import PurePosixPath

import pytest
from pydantic import BaseModel, ConfigDict, Field

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.output.envelope import (
    format_data,
    format_document,
    format_error,
    print_document,
    to_json,
)
from mentorlog.output.problems import Failure, WordedProblem


class Colour(Enum):
    """An example of a plain enum."""

    RED = "red"


class Way(StrEnum):
    """An example of an enum of words."""

    BY_FOOT = "by-foot"


class Step(IntEnum):
    """An example of an enum of numbers."""

    FIRST = 1


@dataclass(frozen=True)
class Place:
    """An example of a dataclass."""

    name: str
    floor: int | None = None


class Walk(BaseModel):
    """An example of a model whose keys in the file differ from its attributes."""

    model_config = ConfigDict(extra="allow")
    day: dt.date = Field(alias="date")
    start: dt.time | None = None
    stops: tuple[Way, ...] = ()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        (True, True),
        (3, 3),
        (0.5, 0.5),
        ("Møde", "Møde"),
        (dt.date(2026, 9, 14), "2026-09-14"),
        (dt.time(14, 5, 30), "14:05"),
        (dt.datetime(2026, 9, 14, 14, 5), "2026-09-14T14:05:00"),  # noqa: DTZ001
        (MeetingName(dt.date(2026, 9, 14), 2), "2026-09-14-2"),
        (PurePosixPath("meetings/a.yaml"), "meetings/a.yaml"),
        (Colour.RED, "red"),
        (Way.BY_FOOT, "by-foot"),
        (Step.FIRST, 1),
        ((1, (2, None)), [1, [2, None]]),
        ({"b", "a"}, ["a", "b"]),
        (frozenset(), []),
        (Place("Café"), {"name": "Café", "floor": None}),
        ({Way.BY_FOOT: Place("x", 2)}, {"by-foot": {"name": "x", "floor": 2}}),
    ],
)
def test_each_kind_of_value_has_one_form(value: object, said: object) -> None:
    """Scripts rely on dates, times, names and lists looking the same everywhere."""
    assert to_json(value) == said
    assert type(to_json(value)) is type(said)


def test_a_model_is_said_with_the_keys_of_its_file() -> None:
    """What `--json` shows can be found again in the file, unknown fields too."""
    walk = Walk.model_validate(
        {"date": "2026-09-14", "start": "09:30", "stops": ["by-foot"], "mood": "good"}
    )
    assert to_json(walk) == {
        "date": "2026-09-14",
        "start": "09:30",
        "stops": ["by-foot"],
        "mood": "good",
    }


@pytest.mark.parametrize("value", [object(), b"bytes", dt.timedelta(1), {1: "x"}, Place, range(2)])
def test_an_unknown_kind_of_value_is_a_bug(value: object) -> None:
    """Nothing is printed as its `str` by accident, where nobody would notice."""
    with pytest.raises(TypeError):
        to_json(value)


def test_no_number_that_is_no_json_slips_through() -> None:
    """`NaN` would make the whole document unreadable to a strict reader."""
    with pytest.raises(ValueError, match="JSON"):
        format_document(format_data("show", {"average": float("nan")}))


def test_data_is_wrapped_exactly_as_promised() -> None:
    """The envelope's keys and their order are part of the contract."""
    text = format_document(format_data("action done", {"changed": []}))
    assert json.loads(text) == {"mentorlog": 1, "command": "action done", "data": {"changed": []}}
    assert list(json.loads(text)) == ["mentorlog", "command", "data"]


def test_an_error_is_wrapped_exactly_as_promised() -> None:
    """A script finds code, exit code, message, hint and problems under these keys."""
    problem = WordedProblem(
        "a.yaml", 3, None, "due", "bad-date", "error", "No such day.", "Mend it.", "due: x"
    )
    failure = Failure("unreadable", 6, "Cannot be read.", None, (problem,))
    document = format_error(None, failure)
    assert document["command"] is None
    assert document["error"] == {
        "code": "unreadable",
        "exit_code": 6,
        "message": "Cannot be read.",
        "hint": None,
        "problems": [
            {
                "file": "a.yaml",
                "line": 3,
                "column": None,
                "field": "due",
                "code": "bad-date",
                "severity": "error",
                "message": "No such day.",
                "mend": "Mend it.",
                "source": "due: x",
            }
        ],
    }


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "iso-8859-1", "cp1252"])
@pytest.mark.parametrize("text", ["Møde", "😀", "a\udce9b", "\x1b[31m", "\u202e\x9b\x7f\u2028"])
def test_every_text_comes_back_whole_in_every_encoding(text: str, encoding: str) -> None:
    """Neither a poor encoding nor a control character breaks the document or the terminal."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    print_document(format_data(None, {"text": text}), stream)
    stream.flush()
    assert raw.getvalue().decode(encoding) == raw.getvalue().decode()
    printed = raw.getvalue().decode()
    assert json.loads(printed)["data"]["text"] == text
    assert not any(letter in printed for letter in "\x1b\x7f\x9b\u202e\u2028")


def test_letters_stand_as_they_are_where_they_can() -> None:
    """A Danish text stays readable in a log, and is escaped only where it must be."""
    document = format_data(None, {"text": "Møde"})
    assert "Møde" in format_document(document)
    for encoding in ("ascii", "cp1252", "iso-8859-1"):
        assert "M\\u00f8de" in format_document(document, encoding)
