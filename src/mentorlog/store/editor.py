"""The person's own editor, started without a shell."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from mentorlog.errors import SystemRefusedError
from mentorlog.store import system
from mentorlog.store.machine import MachineFolder

_VARIABLES = ("VISUAL", "EDITOR")


def names_editor(environ: Mapping[str, str]) -> bool:
    """Tell whether `VISUAL` or `EDITOR` names an editor."""
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
            "check.no-editor", editor=" ".join(command), reason=reason, path=str(path)
        ) from error


def edit_text(machine: MachineFolder, text: str, environ: Mapping[str, str]) -> str:
    """Let the person write an answer in the editor, and return it.

    Meanwhile it lies with the answers that are not saved yet, so that a crash loses nothing.
    Raises SystemRefusedError when the editor cannot be started.
    """
    path = machine.keep_unsaved("answer", text)
    try:
        open_editor(path, environ)
    except SystemRefusedError:
        path.unlink(missing_ok=True)
        raise
    written = path.read_text("utf-8", "replace").strip() if path.exists() else text
    path.unlink(missing_ok=True)
    return written
