"""What a sync writes down in git's folder while it merges, and as long as the merge waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from mentorlog.git.merge_plan import Waiting
from mentorlog.git.objects import Entry
from mentorlog.git.repository import Repository
from mentorlog.git.three_versions import Located, Trio
from mentorlog.store.disk import files
from mentorlog.store.yaml.conflict_marks import Labels

_NOTE = "mentorlog-sync-files"
Phase = Literal["begun", "stopped"]
"""Whether git is at it, or everything is in place and waits for a person."""


@dataclass(frozen=True)
class Stopped:
    """Which files a merge changes and which of them wait; `labels` stand behind its marks."""

    phase: Phase
    labels: Labels
    writes: Mapping[str, Entry | None]
    waiting: tuple[Waiting, ...]


def save_stopped(repository: Repository, stopped: Stopped) -> None:
    """Write down how a merge stands."""
    raw = json.dumps(asdict(stopped), ensure_ascii=True, default=list).encode()
    files.replace_file(repository.folder / _NOTE, raw)


def load_stopped(repository: Repository) -> Stopped | None:
    """Return how a merge stands; None where nothing of that is written down."""
    path = repository.folder / _NOTE
    if not path.exists():
        return None
    try:
        return _stopped(json.loads(path.read_bytes()))
    except (ValueError, TypeError, KeyError):
        return None


def forget_stopped(repository: Repository) -> None:
    """Take the note away."""
    (repository.folder / _NOTE).unlink(missing_ok=True)


def _stopped(data: Mapping[str, Any]) -> Stopped:
    writes = {path: _entry(each) for path, each in data["writes"].items()}
    return Stopped(data["phase"], Labels(*data["labels"]), writes, _waiting(data["waiting"]))


def _waiting(rows: Iterable[Mapping[str, Any]]) -> tuple[Waiting, ...]:
    return tuple(
        Waiting(
            each["path"],
            each["what"],
            _trio(each["trio"]),
            _entry(each["left"]),
            tuple(each["plain"]),
        )
        for each in rows
    )


def _trio(data: Mapping[str, Any]) -> Trio:
    base, ours, theirs = (_located(data[side]) for side in ("base", "ours", "theirs"))
    return Trio(base, ours, theirs, data["path"], data["other"])


def _located(data: Mapping[str, Any] | None) -> Located | None:
    entry = _entry(data["entry"]) if data else None
    return Located(data["path"], entry) if data and entry else None


def _entry(data: Mapping[str, str] | None) -> Entry | None:
    return Entry(data["mode"], data["blob"]) if data else None
