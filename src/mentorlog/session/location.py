"""The platform's folders, and the folder of the journal that a command is about."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from mentorlog.errors import UsageError
from mentorlog.store.configuration import expand_home, needing_home

APPLICATION = "mentorlog"
JOURNAL_VARIABLE = "MENTORLOG_JOURNAL"
_HOME = Path("~")


def log_folder() -> Path:
    """Return the folder of logs, which may not exist yet. Raises SystemRefusedError."""
    with needing_home(_HOME):
        import platformdirs  # here, since most runs name their journal or stand in it

        return Path(platformdirs.user_log_path(APPLICATION, appauthor=False))


def config_file() -> Path:
    """Return the path of the configuration, which may not exist yet and may name the journal.

    Raises SystemRefusedError where there is no home folder.
    """
    with needing_home(_HOME):
        import platformdirs

        return Path(platformdirs.user_config_path(APPLICATION, appauthor=False)) / "config.yaml"


def data_folder() -> Path:
    """Return the folder of the journal when nothing names one. Raises SystemRefusedError."""
    with needing_home(_HOME):
        import platformdirs

        return Path(platformdirs.user_data_path(APPLICATION, appauthor=False))


def find_journal(option: Path | None, environ: Mapping[str, str]) -> Path:
    """Return the journal's folder, which need not exist.

    The option, the variable, the journal around the current folder, the configuration and the
    platform's data folder are tried in this order. Raises UsageError for an invalid variable, and
    SystemRefusedError where a home folder is needed and there is none.
    """
    return find_near_journal(option, environ) or _configured() or data_folder()


def find_near_journal(option: Path | None, environ: Mapping[str, str]) -> Path | None:
    """Find the journal's folder without the configuration, whose path is slow to import.

    Raises as `find_journal` does.
    """
    if option is not None:
        return expand_home(option)
    # Even when it is empty: somebody set it, and an error helps more than another journal.
    if JOURNAL_VARIABLE in environ:
        return _named(environ[JOURNAL_VARIABLE])
    return _around(Path.cwd())


def _named(value: str) -> Path:
    if not value.strip() or "\0" in value:
        expected = os.path.join("~", "journal")  # noqa: PTH118 - it is shown, not opened
        raise UsageError(
            "errors.usage.environment", name=JOURNAL_VARIABLE, value=value, expected=expected
        )
    return expand_home(Path(value))


def _around(folder: Path) -> Path | None:
    return next((f for f in (folder, *folder.parents) if (f / "journal.yaml").is_file()), None)


def _configured() -> Path | None:
    from mentorlog.store.configuration import load_journal_folder

    return load_journal_folder(config_file())
