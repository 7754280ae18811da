"""What completion needs to know of a journal: read from the plain data, without the models.

Building the models takes longer than all the rest of an answer to Tab. What cannot be read is left
out in silence: the command itself will name it. Nothing in `private/` is opened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from mentorlog.domain.model.file_names import (
    FileName,
    Kind,
    MeetingName,
    meeting_file,
    parse_meeting_name,
)
from mentorlog.domain.model.milestone_keys import name_in_order
from mentorlog.domain.model.person import Candidate
from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files
from mentorlog.store.paths import (
    leads_outside,
    meeting_names,
    relationship_keys,
    relative_path,
)
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import Data, parse_document

_GUIDES = Path(__file__).parents[1] / "guide"
_NEXT_PART = re.compile(r"^(?=[a-z])", re.MULTILINE)
_QUESTION = re.compile(r"^  ([a-z-]+):\n(?:    (?!title).*\n)*?    title: (.*)$", re.MULTILINE)
_NO = {"", "no", "nej", "false"}
_DUE = re.compile(r"(?:^|\s)due:(\S*)", re.IGNORECASE)
_SHAPES = {
    "mentorlog": re.compile(r"1"),
    "status": re.compile(r"planned|held|cancelled"),
    "time": re.compile(r"([01]?\d|2[0-3])[:.][0-5]\d"),
    "minutes": re.compile(r"[1-9]\d{0,2}"),
    "mode": re.compile(r"in-person|walk-and-talk|online|phone|other"),
}
_TEXTS = {"uid", "place", "why", "since_last", "notes", "summary"}
_SIDES = {"mentor", "mentee", "both"}
_OF_ACTION = {"text", "owner", "due", "milestone", "done", "dropped", "note"}


@dataclass(frozen=True)
class Entry:
    """An action or a milestone as it is named on the command line, with its own words."""

    name: str
    text: str
    is_open: bool


def read_language(root: Path) -> str | None:
    """Return the language that `journal.yaml` names."""
    named = _read(root, FileName(Kind.JOURNAL)).get("language")
    return named if isinstance(named, str) else None


def list_people(root: Path) -> tuple[Candidate, ...]:
    """List all relationships, ended ones too, in the order of their keys."""
    return tuple(_candidate(root, key) for key in relationship_keys(root))


def list_meetings(root: Path, key: str) -> tuple[MeetingName, ...]:
    """List the meetings of a relationship in their order, broken ones too."""
    return () if leads_outside(str(root), f"{key}/meetings") else meeting_names(root / key)


def list_actions(root: Path, key: str) -> tuple[Entry, ...]:
    """List the actions of a relationship with their short numbers, closed ones too.

    A file that the models may refuse takes its actions out of the count, so that from there on an
    action has its lasting name, which does not depend on the other meetings.
    """
    found: list[Entry] = []
    is_counted = True
    for meeting in list_meetings(root, key):
        data = _read(root, meeting_file(key, meeting))
        is_counted = is_counted and data.keys() != {_BROKEN} and _is_certain(data)
        for position, action in enumerate(_items(data.get("actions")), start=1):
            name = str(len(found) + 1) if is_counted else f"{meeting}/{position}"
            found.append(_entry(name, action, "text"))
    return tuple(found)


def list_milestones(root: Path, key: str) -> tuple[Entry, ...]:
    """List the milestones, each large one before its small ones (`student-job/2`)."""
    data = _read(root, FileName(Kind.MILESTONES, key)).get("milestones")
    large = [_entry("", each, "title") for each in _items(data)]
    own = [each.get("key") if isinstance(each, dict) else None for each in _items(data)]
    pairs = [
        (key if isinstance(key, str) else None, each.text)
        for key, each in zip(own, large, strict=True)
    ]
    found: list[Entry] = []
    for name, entry, item in zip(name_in_order(pairs), large, _items(data), strict=True):
        found.append(Entry(name, entry.text, entry.is_open))
        steps = _items(item.get("steps")) if isinstance(item, dict) else []
        found += [
            _entry(f"{name}/{number}", step, "title") for number, step in enumerate(steps, start=1)
        ]
    return tuple(found)


def list_questions(root: Path, language: str, parts: tuple[str, ...]) -> dict[str, str]:
    """Return the keys of the guide's questions in some of its parts, with their titles."""
    own = _read(root, FileName(Kind.GUIDE))
    found: dict[str, str] = {}
    for part in parts:
        found |= _package_questions(language, part)
        questions = own.get(part)
        for key, question in questions.items() if isinstance(questions, dict) else ():
            title = question.get("title") if isinstance(question, dict) else None
            found[str(key)] = title if isinstance(title, str) else found.get(str(key), "")
    return found


def _package_questions(language: str, part: str) -> dict[str, str]:
    """Return those of the package's guide, whose lines are all of one kind."""
    text = (_GUIDES / f"{language}.yaml").read_text(encoding="utf-8")
    _, _, rest = text.partition(f"\n{part}:\n")
    return dict(_QUESTION.findall(_NEXT_PART.split(rest)[0]))


_BROKEN = "\0broken"
"""The only key of what could not be read; no file has it."""


def _read(root: Path, file: FileName) -> dict[str, Data]:
    relative = relative_path(file)
    if leads_outside(str(root), relative):
        return {_BROKEN: None}
    try:
        return parse_document(files.decode(files.read_bytes(root / relative) or b"")).data
    except (MentorlogError, YamlTextError, OSError):
        return {_BROKEN: None}


def _candidate(root: Path, key: str) -> Candidate:
    data = _read(root, FileName(Kind.RELATIONSHIP, key))
    name = data.get("name")
    return Candidate(key, name if isinstance(name, str) else key, data.get("ended") is not None)


def _items(value: Data) -> list[Data]:
    return value if isinstance(value, list) else []


def _entry(name: str, item: Data, words: str) -> Entry:
    if not isinstance(item, dict):
        line = str(item or "")
        text = line if words == "text" else _DUE.sub("", line).strip()
        return Entry(name, text, is_open=True)
    is_open = not any(_is_closed(item.get(key)) for key in ("done", "dropped"))
    return Entry(name, str(item.get(words) or ""), is_open)


def _is_closed(value: Data) -> bool:
    return isinstance(value, str) and value.strip().lower() not in _NO


def _is_certain(meeting: dict[str, Data]) -> bool:
    """Return whether the models are sure to read a meeting too; of an odd one it may say no."""
    return all(value is None or _is_sure(key, value) for key, value in meeting.items())


def _is_sure(key: str, value: Data) -> bool:
    if key in _LISTS:
        return isinstance(value, list) and all(map(_LISTS[key], value))
    shape = _SHAPES.get(key)
    if not isinstance(value, str):
        return False
    return bool(shape.fullmatch(value)) if shape else key in _TEXTS


def _is_sure_action(action: Data) -> bool:
    if isinstance(action, str):
        days = _DUE.findall(action)
        return bool(_DUE.sub("", action).strip()) and all(map(_is_day, days))
    if not isinstance(action, dict) or not action.keys() <= _OF_ACTION or not action.get("text"):
        return False
    closed = [action[key] for key in ("done", "dropped") if action.get(key)]
    return (
        len(closed) <= 1
        and action.get("owner", "mentee") in _SIDES
        and all(_is_day(each) for each in (*closed, action.get("due")))
    )


def _is_sure_topic(topic: Data) -> bool:
    if isinstance(topic, dict):
        return topic.keys() <= {"text", "from"} and bool(topic.get("text"))
    return _is_word(topic)


def _is_word(value: Data) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_day(value: Data) -> bool:
    name = parse_meeting_name(value) if isinstance(value, str) else None
    return value is None or (name is not None and name.number == 1)


_LISTS = {"topics": _is_sure_topic, "questions_asked": _is_word, "actions": _is_sure_action}
