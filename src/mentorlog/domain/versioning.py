"""What keeping versions means for the files: a switch in `journal.yaml`."""

from __future__ import annotations

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.entries import put
from mentorlog.domain.journal import Journal
from mentorlog.domain.names import FileName, Kind


def switch_commits(journal: Journal, *, wanted: bool) -> list[Change]:
    """Say whether each command that changes something is one commit; nothing where that is so."""
    if (journal.git is not None and journal.git.commit) == wanted:
        return []
    if journal.git is None:
        edit = put(journal, "git", {"commit": wanted})
    else:
        edit = put(journal.git, "commit", wanted, ("git",))
    return [Edit(FileName(Kind.JOURNAL), (edit,))]
