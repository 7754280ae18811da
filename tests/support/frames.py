"""What a run of the program gave back, for tests that call `main` as a person would."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """Hold the exit code and what was printed."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Read standard output as the one JSON document that it has to be."""
        document: dict[str, Any] = json.loads(self.out)
        assert document["mentorlog"] == 1
        assert ("data" in document) != ("error" in document)
        return document

    @property
    def data(self) -> dict[str, Any]:
        """Read the document's data."""
        data: dict[str, Any] = self.document["data"]
        return data

    @property
    def error(self) -> dict[str, Any]:
        """Read the document's error."""
        error: dict[str, Any] = self.document["error"]
        return error


Frame = Callable[..., Answer]
Hang = Callable[[Callable[..., object]], None]
