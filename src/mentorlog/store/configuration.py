"""The one setting outside of a journal: which journal is the user's."""

from __future__ import annotations

from pathlib import Path

from mentorlog.domain.edits import Add, Set
from mentorlog.errors import UnreadableError
from mentorlog.store import disk, temporary
from mentorlog.store.home import expand_home
from mentorlog.store.yaml_text import YamlTextError, parse_document

_KEY = "journal"


def load_journal_folder(path: Path) -> Path | None:
    """Return the folder under `journal`, None where none is named.

    Raises UnreadableError, and SystemRefusedError where the system does not let it be read.
    """
    _, folder = _read(path)
    return expand_home(Path(folder)) if folder else None


def save_journal_folder(path: Path, folder: Path) -> None:
    """Name the folder in the configuration, everything else in it left as it stands.

    Raises as `load_journal_folder` does, and UnsafeEditError.
    """
    from mentorlog.store.yaml_edit import edit

    text, _ = _read(path)
    value, data = str(folder), parse_document(text).data
    change = Set((_KEY,), value) if _KEY in data else Add((), _KEY, value)
    disk.make_folder(path.parent)
    temporary.sweep(path.parent, path.name)
    disk.replace_file(path.resolve(), edit(text, [change]).encode())


def _read(path: Path) -> tuple[str, str | None]:
    try:
        text = disk.decode(disk.read_bytes(path) or b"")
        value = parse_document(text).data.get(_KEY)
    except (YamlTextError, UnreadableError) as error:
        problems = error.problems
        raise UnreadableError("error.configuration", problems, file=str(path)) from error
    if value is not None and not isinstance(value, str):
        raise UnreadableError("error.configuration", file=str(path))
    return text, value
