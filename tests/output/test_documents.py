"""A document on standard output: byte for byte, but harmless on a terminal."""

from __future__ import annotations

import io

from mentorlog.output.terminal import print_bytes

RAW = "møde\r\n\x1b[31mend\r\n".encode()


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_a_file_gets_every_byte() -> None:
    """Whatever letters and line ends the locale has."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    stream.write("before\n")
    print_bytes(RAW, stream)
    assert raw.getvalue() == b"before\n" + RAW


def test_a_terminal_gets_lines() -> None:
    """No sign of a line's end from another system, and nothing that steers it."""
    raw = io.BytesIO()
    stream = _Terminal(raw, encoding="utf-8", newline="\n")
    print_bytes(RAW, stream)
    stream.flush()
    assert raw.getvalue().decode() == "møde\n\N{SYMBOL FOR ESCAPE}[31mend\n"


def test_a_stream_of_text_alone_is_enough() -> None:
    """As another program may put in the place of standard output."""
    stream = io.StringIO()
    print_bytes(RAW, stream)
    assert stream.getvalue().startswith("møde\n")
