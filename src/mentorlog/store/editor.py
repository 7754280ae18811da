"""The person's own editor, started without a shell."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store.disk import files, system
from mentorlog.store.editor_files import remove_editor_files
from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.yaml.read import BOM

_VARIABLES = ("VISUAL", "EDITOR")


def names_editor(environ: Mapping[str, str]) -> bool:
    """Return whether `VISUAL` or `EDITOR` names an editor."""
    return any(environ.get(name, "").strip() for name in _VARIABLES)


def editor_command(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the editor of `VISUAL`, else of `EDITOR`, with its arguments, else the usual one."""
    for name in _VARIABLES:
        value = environ.get(name, "").strip()
        if value:
            return _split(value)
    return system.USUAL_EDITOR


def _split(value: str) -> tuple[str, ...]:
    """Split as a shell would; a path with blanks that is a program stays whole."""
    if Path(value).is_file():
        return (value,)
    try:
        return system.split_command(value)
    except ValueError:
        return (value,)


def open_editor(path: Path, environ: Mapping[str, str]) -> int:
    """Open a file in the editor and wait for its end; returns its exit code.

    No lock is held meanwhile. Raises SystemRefusedError when it cannot be started.
    """
    command = editor_command(environ)
    try:
        return subprocess.run([*command, str(path)], check=False).returncode  # noqa: S603 - the person's own
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise SystemRefusedError(
            "files.check.no-editor", editor=" ".join(command), reason=reason, path=str(path)
        ) from error


def edit_text(
    machine: MachineFolder, text: str, environ: Mapping[str, str], about: str = ""
) -> str:
    """Let the person write an answer in the editor, and return it.

    Meanwhile it lies with the answers that are not saved yet, `about` whom it is, so that a crash
    loses nothing; backups that the editor leaves there go with it. Raises SystemRefusedError when
    the editor cannot be started, and UnreadableError for what it hands back in another encoding
    than UTF-8: that stays where it lies, byte for byte.
    """
    path = machine.keep_unsaved(f"{about}-answer" if about else "answer", text)
    try:
        code = open_editor(path, environ)
    except SystemRefusedError:
        path.unlink(missing_ok=True)
        raise
    written = _load_written(path, text)
    path.unlink(missing_ok=True)
    if code == 0:  # the swap file of one that crashed may hold more than was saved
        remove_editor_files(path)
    return written


def _load_written(path: Path, before: str) -> str:
    """Return what the editor left; the text from before where it took the file away."""
    raw = files.read_bytes(path)
    if raw is None:
        return before
    try:
        said = files.decode(raw).removeprefix(BOM)
    except UnreadableError as error:
        (problem,) = error.problems
        encoding = problem.facts["encoding"]
        raise UnreadableError(
            "conversation.editor-encoding", path=str(path), encoding=encoding
        ) from error
    return said.replace("\r\n", "\n").replace("\r", "\n").strip()
