"""The person's home folder; a job of the system, or one in a container, may have none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mentorlog.errors import SystemRefusedError


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
        raise SystemRefusedError("error.no-home", path=str(path)) from error
