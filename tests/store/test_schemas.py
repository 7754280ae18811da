"""The JSON Schemas: what mentorlog reads and writes is valid for an editor too."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from support.folder import KEY, Folder

from mentorlog.domain.changes.edits import CreateFile, Value
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.kinds import json_schema, model_of
from mentorlog.store.machine_folder import describe_kind, format_schema
from mentorlog.store.reader import examine_bytes
from mentorlog.texts import LANGUAGES, Language, Texts

SHOWN: list[tuple[Kind, str]] = [
    (
        Kind.MEETING,
        (
            "notes: Talked about her first job.\nactions:\n"
            "  - Ask two alumni due:2026-10-01 +student-job\n"
        ),
    ),
    (
        Kind.MEETING,
        """\
status: held                # planned, held or cancelled
time: 14:30
minutes: 90
place: Café by the river
mode: walk-and-talk
topics:
  - Choosing a student job
  - text: First job in the public sector?
    from: mentor
since_last: |
  Talked to two alumni, one of them by phone.
questions_asked: [daily-life, teams]
summary: |
  The job must teach me something new. I ask for a trial month.
actions:
  - text: Ask two alumni about their first job
    owner: mentee
    due: 2026-10-01
    milestone: student-job
    done: 2026-09-30
  - text: Introduce Sofie to Lars
    owner: mentor
    done: yes
  - text: Call
    dropped: true
""",
    ),
    (Kind.MEETING, "notes:\nactions:\ntopics:\nminutes:\nmode:\nstatus:\nx-mood: {a: [1]}\n"),
    (Kind.MEETING, "notes: no\nplace: 1.10\nsummary: 0123456\ntime: 14.30\nx-mine: 1\n"),
    (Kind.MEETING, "mentorlog: 1\ntime: 9:05\ntopics: [1984, {text: yes, from: }]\n"),
    (Kind.MEETING, "actions: [{text: Call, owner: , due: , done: no}]\n"),
    (
        Kind.MILESTONES,
        """\
milestones:
  - title: A student job that teaches me something
    key: student-job
    due: 2026-12-01
    why: …
    evidence: …
    steps:
      - title: CV rewritten
        due: 2026-09-30
        done: 2026-09-28
      - title: Three applications sent
        due: 2026-10-31
""",
    ),
    (
        Kind.EXPECTATIONS,
        """\
review_on: 2026-11-01
answers:
  support-wanted:
    mentee: …
    agreed_on: 2026-09-14
    earlier:
      - agreed: …
        until: 2026-10-12
  ours:
    question: Who brings the cake?
  later:
""",
    ),
    (
        Kind.RELATIONSHIP,
        (
            "name: Sofie\nme: mentor\nemail: s@x.dk\nstart: 2026-09-01\nended: {on: 2026-12-01}\n"
            "boundaries: [Family]\nrhythm: {at_least: 1, at_most: 1.5}\ntopics: [CV]\n"
        ),
    ),
    (
        Kind.JOURNAL,
        (
            "mentorlog: 1\nname: Anna\nme: mentee\nlanguage: da\ntimezone: Europe/Copenhagen\n"
            "programme: {name: P, starts: 9, ends: 12, hours_per_month: {at_least: 1}}\n"
            "guide: guide.yaml\ngit: {commit: true}\n"
        ),
    ),
    (Kind.REFLECTION, "roles: [guide, coach]\nlistening: [3, 5]\nworked: The walk.\n"),
    (Kind.APPROACH, "how: By listening.\nopen_about:\n"),
    (
        Kind.GUIDE,
        "without: [questions]\ngoals:\n  ours: What for?\nroles: {coach: {nudge: Ask.}}\n",
    ),
]

WRONG: list[tuple[Kind, str]] = [
    (Kind.MEETING, "status: hold\n"),
    (Kind.MEETING, "minutes: 0\n"),
    (Kind.MEETING, "notes: [a]\n"),
    (Kind.MEETING, "actions: Call\n"),
    (Kind.MEETING, "actions: [{due: 2026-10-01}]\n"),
    (Kind.MEETING, "mentorlog: 2\n"),
    (Kind.MEETING, "time: 24:00\n"),
    (Kind.MEETING, "time: 14:60\n"),
    (Kind.MEETING, "time: 31.10\n"),
    (Kind.MILESTONES, "milestones: [{key: a}]\n"),
    (Kind.RELATIONSHIP, "rhythm: {at_least: 0}\n"),
    (Kind.JOURNAL, "language: se\n"),
    (Kind.REFLECTION, "listening: [6]\n"),
]

_INT = re.compile(r"[-+]?\d+$")
_FLOAT = re.compile(r"[-+]?\d*\.\d+$")


class _Core(yaml.SafeLoader):
    """Read as editors do: the core schema of YAML 1.2, in which `no` and `14:30` are texts."""


_Core.yaml_implicit_resolvers = {}
for _tag, _form, _first in (
    ("null", re.compile(r"(~|null|)$"), ["~", "n", ""]),
    ("bool", re.compile(r"(true|false)$"), list("tf")),
    ("int", _INT, list("-+0123456789")),
    ("float", _FLOAT, list("-+.0123456789")),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _form, _first)


def load(text: str) -> Any:  # noqa: ANN401 - data of any shape
    """Read a text as an editor does."""
    return yaml.load(text, _Core) or {}  # noqa: S506 - a safe loader of our own


@cache
def validator(kind: Kind) -> Draft202012Validator:
    """Give the schema as it is installed."""
    schema = json.loads(format_schema(kind, Texts("en")))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def is_read(kind: Kind, text: str) -> bool:
    """Tell whether mentorlog itself reads the text."""
    return examine_bytes("a.yaml", model_of(kind), text.encode()).model is not None


@pytest.mark.parametrize(("kind", "text"), SHOWN)
def test_what_mentorlog_reads_is_valid(kind: Kind, text: str) -> None:
    """An editor draws no line under what the reference shows, nor under keys of one's own."""
    assert is_read(kind, text)
    assert [error.message for error in validator(kind).iter_errors(load(text))] == []


@pytest.mark.parametrize(("kind", "text"), WRONG)
def test_what_mentorlog_refuses_is_not(kind: Kind, text: str) -> None:
    """The editor tells while it is typed what `check` would tell."""
    assert not is_read(kind, text)
    assert not validator(kind).is_valid(load(text))


UNKNOWN: list[tuple[Kind, str]] = [
    (Kind.MEETING, "note: x\n"),
    (Kind.MEETING, "actions: [{text: Call, onwer: mentor}]\n"),
    (Kind.MILESTONES, "milestones: [{title: A, steps: [{title: B, dew: 2026-10-01}]}]\n"),
    (Kind.EXPECTATIONS, "answers: {ours: {agred: x}}\n"),
    (Kind.JOURNAL, "programme: {nam: P}\n"),
    (Kind.RELATIONSHIP, "rhythm: {at_least: 1, atmost: 2}\n"),
]


@pytest.mark.parametrize(("kind", "text"), UNKNOWN)
def test_an_editor_marks_a_key_that_nobody_knows(kind: Kind, text: str) -> None:
    """As `check` warns of it: mentorlog reads the file all the same."""
    assert is_read(kind, text)
    assert not validator(kind).is_valid(load(text))


@pytest.mark.parametrize("kind", Kind)
def test_an_empty_file_is_valid(kind: Kind) -> None:
    """An editor's YAML reads one, or comments alone, as null."""
    assert is_read(kind, "# nothing yet\n")
    assert validator(kind).is_valid(None)


NEW: list[tuple[FileName, dict[str, Value]]] = [
    (FileName(Kind.JOURNAL), {"mentorlog": 1, "name": "Anna", "me": "mentor", "language": "da"}),
    (
        FileName(Kind.RELATIONSHIP, KEY),
        {"name": "No", "me": "mentor", "start": dt.date(2026, 9, 1), "boundaries": ["1.10"]},
    ),
    (
        FileName(Kind.MEETING, KEY, MeetingName(dt.date(2026, 9, 21))),
        {
            "status": "planned",
            "time": dt.time(14, 30),
            "minutes": 90,
            "place": "0123456",
            "topics": ["CV", {"text": "2026-10-01", "from": "mentor"}],
            "notes": "14:30\n",
            "actions": [{"text": "~", "owner": "both", "due": dt.date(2026, 10, 1), "done": True}],
        },
    ),
    (FileName(Kind.GUIDE), {}),
]


@pytest.mark.parametrize(("file", "data"), NEW)
def test_what_mentorlog_writes_is_valid(
    folder: Folder, file: FileName, data: dict[str, Value]
) -> None:
    """New files, with values that look like others."""
    name = folder.store.relative_path(file)
    (folder.root / name).unlink(missing_ok=True)
    folder.store.change(lambda: [CreateFile(file, data)])
    text = folder.read(name)
    assert is_read(file.kind, text)
    assert list(validator(file.kind).iter_errors(load(text))) == []
    link = text.splitlines()[0].rpartition("=")[2]
    assert (folder.root / name).parent.joinpath(link).resolve() == (
        folder.root / ".mentorlog" / f"{file.kind}.schema.json"
    )


def _properties(schema: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).values()
        for part in schema.values():
            yield from _properties(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _properties(part)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_editor_says_what_each_key_is_for(kind: Kind, language: Language) -> None:
    """In the journal's language, in a line; what Pydantic says to programmers is left out."""
    schema = describe_kind(kind, Texts(language))
    found = list(_properties(schema))
    assert found
    assert all(4 < len(each["description"]) < 120 for each in found)
    assert "description" not in schema
    assert all("title" not in each for each in found if "properties" not in each)


@pytest.mark.parametrize("kind", Kind)
def test_every_optional_key_may_stand_alone(kind: Kind) -> None:
    """A key with nothing behind it says nothing, for the editor and for mentorlog."""
    for key in json_schema(kind)["properties"]:
        assert is_read(kind, f"{key}:\n"), key
        assert validator(kind).is_valid({key: None}), key


def test_the_schema_of_a_kind_is_its_own(tmp_path: Path) -> None:
    """Asking twice gives the same; describing changes nothing for the next who asks."""
    first = json_schema(Kind.MEETING)
    describe_kind(Kind.MEETING, Texts("en"))
    assert json_schema(Kind.MEETING) == first


def _types(schema: Any) -> Iterator[Any]:  # noqa: ANN401
    if isinstance(schema, dict):
        if "type" in schema and not isinstance(schema["type"], dict):
            yield schema["type"]
        for part in schema.values():
            yield from _types(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _types(part)


@pytest.mark.parametrize("kind", Kind)
def test_strict_readers_of_schemas_take_it(kind: Kind) -> None:
    """One type at a place, or that and null: ajv in its strict mode refuses other unions."""
    found = list(_types(json_schema(kind)))
    assert found
    assert [
        each for each in found if isinstance(each, list) and set(each) - {"object", "null"}
    ] == []
