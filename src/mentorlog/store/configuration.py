"""The one setting outside of a journal: which journal is the user's."""

from __future__ import annotations

from pathlib import Path

from mentorlog.domain.edits import Add, Set
from mentorlog.errors import MentorlogError, UnreadableError
from mentorlog.store import disk
from mentorlog.store.yaml_edit import edit
from mentorlog.store.yaml_text import Document, YamlTextError, parse_document


def load_journal_folder(path: Path) -> Path | None:
    """Return the folder under `journal`, None where none is named. Raises UnreadableError."""
    raw = disk.read_bytes(path)
    value = _parse(path, raw).data.get("journal") if raw else None
    if value is not None and not isinstance(value, str):
        raise UnreadableError("error.configuration", file=str(path))
    return Path(value).expanduser() if value else None


def save_journal_folder(path: Path, folder: Path) -> None:
    """Name the folder in the configuration, everything else in it left as it stands."""
    raw = disk.read_bytes(path) or b""
    text, data = disk.decode(raw), _parse(path, raw).data
    value = str(folder)
    change = Set(("journal",), value) if "journal" in data else Add((), "journal", value)
    disk.make_folder(path.parent)
    disk.replace_file(path, edit(text, [change]).encode())


def _parse(path: Path, raw: bytes) -> Document:
    try:
        return parse_document(disk.decode(raw))
    except (YamlTextError, MentorlogError) as error:
        raise UnreadableError("error.configuration", file=str(path)) from error
