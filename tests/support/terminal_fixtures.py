"""A terminal for the tests of what is asked in one."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

if sys.platform != "win32":
    from support.cafe import Cafe
    from support.terminal_session import Session, Start, Step

    @pytest.fixture
    def cafe(tmp_path: Path) -> Iterator[Cafe]:
        """Give a place to meet, with a journal that holds nothing yet."""
        home = tmp_path / "home"
        home.mkdir()
        table = Cafe(tmp_path / "journal", home)
        yield table
        table.close()

    @pytest.fixture
    def start(tmp_path: Path) -> Iterator[Start]:
        """Start the driver with some steps, and end it after the test."""
        sessions: list[Session] = []

        def begin(
            *steps: Step,
            size: tuple[int, int] = (80, 24),
            environ: Mapping[str, str | None] | None = None,
            language: str = "en",
        ) -> Session:
            session = Session(tmp_path, steps, size=size, environ=environ, language=language)
            sessions.append(session)
            return session

        yield begin
        for session in sessions:
            session.child.close(force=True)
