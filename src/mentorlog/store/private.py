"""What is private to its writer, looked for over all relationships."""

from __future__ import annotations

from mentorlog.domain.names import FileName, Kind
from mentorlog.store.layout import relationship_keys
from mentorlog.store.reading import Reader


def newest_approaches(reader: Reader) -> tuple[FileName, ...]:
    """List the notes on one's approach, the one that was written last first."""
    files = [FileName(Kind.APPROACH, key) for key in relationship_keys(reader.root)]
    times = {file: _changed(reader, file) for file in files}
    there = [file for file in files if times[file]]
    return tuple(sorted(there, key=lambda file: times[file], reverse=True))


def _changed(reader: Reader, file: FileName) -> int:
    try:
        return reader.path(file).stat().st_mtime_ns
    except OSError:
        return 0
