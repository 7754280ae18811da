"""Reading what somebody sent: an export is read, and anything else is refused for what it is."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from support.their_example import FROM_SOFIE, send

from mentorlog.errors import NotFoundError, UnreadableError
from mentorlog.features.sharing.command.import_file import load_their_file
from mentorlog.features.sharing.rules.shared_file import parse_their_file


def meeting(**more: object) -> dict[str, Any]:
    """Make a file with one meeting, with these keys."""
    return {"mentorlog": 1, "meetings": [{"name": "2026-09-14", "status": "held", **more}]}


def refused(text: str) -> str:
    """Return for what a text is refused."""
    with pytest.raises(UnreadableError) as error:
        parse_their_file("sent.json", text)
    return error.value.text


def test_an_export_is_read(tmp_path: Path) -> None:
    """All that is shared, and nothing is left over; a mark at the beginning does no harm."""
    shared = load_their_file(Path(send(tmp_path)))
    assert shared.ignored == ()
    assert [str(each.name) for each in shared.meetings] == ["2026-10-12"]
    assert shared.model_dump()["meetings"][0]["actions"][1]["owner"] == "mentor"
    assert parse_their_file("sent.json", "\ufeff" + json.dumps(FROM_SOFIE)) == shared


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not-json"),
        ("{", "not-json"),
        ("status: held\n", "not-json"),
        ("[]", "not-shared"),
        ("null", "not-shared"),
        ("{}", "not-shared"),
        ('{"mentorlog": 2}', "newer"),
        ('{"mentorlog": true}', "not-shared-at"),
        ('{"mentorlog": "1"}', "not-shared-at"),
        ('{"mentorlog": 1, "mentorlog": 1}', "not-shared"),
        ('{"mentorlog": 1, "x": NaN}', "not-shared"),
        ("[" * 100_000, "not-shared"),
        ('{"mentorlog": 1, "x": ' + "[" * 50_000 + "]" * 50_000 + "}", "not-shared"),
        ('{"mentorlog": ' + "9" * 5000 + "}", "not-shared"),
        (" " * (1 << 20) + "1", "too-large"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_what_is_no_export(text: str, reason: str) -> None:
    """No depth, no number and no size of it is more than a refusal."""
    assert refused(text) == f"sharing.import.{reason}"


@pytest.mark.parametrize(
    "data",
    [
        meeting(name="../../x"),
        meeting(name="2026-09-14/../../x"),
        meeting(name="2026-02-30"),
        meeting(name=20260914),
        meeting(date="2026-09-15"),
        meeting(status="gone"),
        meeting(status=None),
        meeting(minutes="many"),
        meeting(minutes=True),
        meeting(minutes=0),
        meeting(time="25:00"),
        meeting(mode="by-air"),
        meeting(place=5),
        meeting(place=""),
        meeting(place="\x1b[2J"),
        meeting(summary="\x00"),
        meeting(summary="\ud800"),
        meeting(summary=["a"]),
        meeting(summary="x" * 200_000),
        meeting(topics="Jobs"),
        meeting(topics=[{"text": ""}]),
        meeting(topics=[{"text": "Jobs", "from": "both"}]),
        meeting(topics=[{"text": "Jobs"}] * 300),
        meeting(actions=[{"text": "Ask", "due": "soon"}]),
        meeting(actions=[{"owner": "mentor"}]),
        meeting(actions=[["Ask"]]),
        {"mentorlog": 1, "meetings": [*meeting()["meetings"]] * 2},
        {"mentorlog": 1, "meetings": {}},
        {"mentorlog": 1, "mentor": {"name": "x"}},
        {"mentorlog": 1, "milestones": [{"title": "A", "steps": [{"title": None}]}]},
        {"mentorlog": 1, "milestones": [{"title": "A " + "x" * 900}] * 190},
        {"mentorlog": 1, "answers": [{"key": "a\nb", "agreed": "b"}]},
        {"mentorlog": 1, "answers": [{"key": "a", "agreed": "b"}] * 2},
    ],
)
def test_what_no_export_holds(data: dict[str, Any]) -> None:
    """A wrong type, an odd name, a control character, too much of a thing."""
    assert refused(json.dumps(data)) in {
        "sharing.import.not-shared-at",
        "sharing.import.not-shared",
    }


def test_other_keys_are_named_and_not_taken() -> None:
    """What is private on the other side has no place here, whatever it is called."""
    data = meeting(boundaries=["Money"], actions=[{"text": "Ask", "note": "x"}])
    shared = parse_their_file("sent.json", json.dumps({**data, "\x1b[2J": 1, "a" * 500: 1}))
    assert shared.ignored == (
        *("\x1b[2J", "a" * 60),
        *("meetings.boundaries", "meetings.actions.note"),
    )


def test_what_is_no_file(tmp_path: Path) -> None:
    """Nothing there, a folder, a file of 50 MB, bytes that are no text."""
    with pytest.raises(NotFoundError):
        load_their_file(tmp_path / "nowhere.json")
    large = tmp_path / "large.json"
    with large.open("wb") as stream:
        stream.truncate(50 << 20)
    latin = tmp_path / "latin.json"
    latin.write_bytes('{"mentorlog": 1, "mentor": "Søren"}'.encode("latin-1"))
    for path in (tmp_path, large, latin):
        with pytest.raises(UnreadableError) as error:
            load_their_file(path)
        assert error.value.text == "sharing.import.unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write into it."""
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableError):
        load_their_file(pipe)
