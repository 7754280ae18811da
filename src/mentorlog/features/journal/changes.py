"""Journal.yaml, the switch for commits."""

from __future__ import annotations

from mentorlog.domain.changes.edits import Change, CreateFile, EditFile, Value
from mentorlog.domain.changes.entries import set_key
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.journal import Journal


def start_journal(language: str, name: str | None, me: Side | None) -> CreateFile:
    """Make `journal.yaml`; the language is written so that it does not follow the machine."""
    said: dict[str, Value] = {"mentorlog": 1, "name": name, "me": me, "language": language}
    return CreateFile(FileName(Kind.JOURNAL), {k: v for k, v in said.items() if v is not None})


def switch_commits(journal: Journal, *, wanted: bool) -> list[Change]:
    """Return whether each command that changes something is one commit; none where that is so."""
    if (journal.git is not None and journal.git.commit) == wanted:
        return []
    if journal.git is None:
        edit = set_key(journal, "git", {"commit": wanted})
    else:
        edit = set_key(journal.git, "commit", wanted, ("git",))
    return [EditFile(FileName(Kind.JOURNAL), (edit,))]
