"""What `--json` says of a file that was taken in: what it added, and what both say differently."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from mentorlog.domain.model.file_names import FileName
from mentorlog.features.sharing.changes import ImportedFile


def taken_data(
    found: Sequence[ImportedFile], path: Callable[[FileName], str]
) -> dict[str, list[dict[str, object]]]:
    """Say file by file what is new; `path` gives where a file lies in the journal."""
    return {
        "added": [
            {
                **_place(each, path),
                "new": each.is_new,
                "field": gain.field,
                "about": gain.about,
                "value": _bare(gain.value),
            }
            for each in found
            for gain in each.additions
        ],
        "differences": [
            {
                **_place(each, path),
                "field": one.field,
                "about": one.about,
                "ours": _bare(one.ours),
                "theirs": _bare(one.theirs),
            }
            for each in found
            for one in each.differences
        ],
    }


def _place(taken: ImportedFile, path: Callable[[FileName], str]) -> dict[str, object]:
    return {"file": path(taken.file), "name": taken.file.name}


def _bare(value: object) -> object:
    """Say texts as the other commands do, without the line end of a block."""
    if isinstance(value, Mapping):
        return {key: _bare(each) for key, each in value.items()}
    return value.strip() if isinstance(value, str) else value
