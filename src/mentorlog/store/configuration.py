"""The configuration file, the home folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store.disk import files, temporary
from mentorlog.texts import LANGUAGES, Language


def expand_home(path: Path) -> Path:
    """Put the home folder in the place of `~`. Raises SystemRefusedError where nobody knows it."""
    with needing_home(path):
        return path.expanduser()


@contextmanager
def needing_home(path: Path) -> Iterator[None]:
    """Translate that neither HOME nor the system's list of users names the home for `path`."""
    try:
        yield
    except RuntimeError as error:
        raise SystemRefusedError("errors.no-home", path=str(path)) from error


_KEY = "journal"
_LANGUAGE = re.compile(r"^language:[ \t]*([\"']?)(\w+)\1[ \t]*(?:#.*)?$", re.MULTILINE)


def find_written_language(root: Path) -> Language | None:
    """Find the language that `journal.yaml` names on a line of its own, without parsing YAML.

    None where there is no such line, another language, or a file that cannot be read.
    """
    try:
        raw = files.read_bytes(root / "journal.yaml") or b""
    except (SystemRefusedError, UnreadableError):
        return None
    match = _LANGUAGE.search(raw.decode("utf-8", "replace").replace("\r\n", "\n"))
    return next((each for each in LANGUAGES if match and each == match[2].lower()), None)


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
    from mentorlog.domain.changes.edits import Add, Set
    from mentorlog.store.yaml.edit import edit
    from mentorlog.store.yaml.read import parse_document

    text, _ = _read(path)
    value, data = str(folder), parse_document(text).data
    change = Set((_KEY,), value) if _KEY in data else Add((), _KEY, value)
    files.make_folder(path.parent)
    temporary.sweep(path.parent, path.name)
    files.replace_file(path.resolve(), edit(text, [change]).encode())


def _read(path: Path) -> tuple[str, str | None]:
    raw = files.read_bytes(path) or b""
    if not raw:
        return "", None
    from mentorlog.store.yaml.problems import YamlTextError
    from mentorlog.store.yaml.read import parse_document

    try:
        text = files.decode(raw)
        value = parse_document(text).data.get(_KEY)
    except (YamlTextError, UnreadableError) as error:
        problems = error.problems
        raise UnreadableError("errors.configuration", problems, file=str(path)) from error
    if value is not None and not isinstance(value, str):
        raise UnreadableError("errors.configuration", file=str(path))
    return text, value
