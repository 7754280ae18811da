"""A tutorial: days, commands and what they show, from the top of its page to the bottom.

`<!-- 2026-09-14T14:30 -->` sets the clock. A block of `sh` has commands alone, one of `console` a
command behind a `$` with all that it shows below. What is typed into a conversation stands in a
comment above, a line behind each `|`: the block shows it where it was typed.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.desk import Desk

_PART = re.compile(
    r"<!-- (?P<clock>\d{4}-\d\d-\d\d\S*) -->"
    r"|(?:<!-- typed: \|(?P<typed>.*)-->\n)?```console\n"
    r"\$ mentorlog (?P<command>(?:.*\\\n)*.*)\n(?:.*\n)*?```"
    r"|```sh\n(?P<lines>(?:.*\n)*?)```"
)


def _unfold(lines: str) -> str:
    return lines.replace("\\\n", " ")


class Tutorial:
    """Follow a page at a desk; every command has to work."""

    def __init__(self, desk: Desk, places: dict[str, str]) -> None:
        self.commands: list[str] = []
        self._desk = desk
        self._places = places

    def fill(self, page: str) -> str:
        """Return the page with what the commands show now, `places` said as on the page."""
        return _PART.sub(self._part, page)

    def _part(self, found: re.Match[str]) -> str:
        if found["clock"]:
            self._desk.is_day(found["clock"])
        elif found["lines"]:
            for line in _unfold(found["lines"]).splitlines():
                self._run(line.removeprefix("mentorlog "), None)
        else:
            shown = self._run(found["command"], found["typed"])
            head, _, _ = found[0].partition(f"$ mentorlog {found['command']}\n")
            return f"{head}$ mentorlog {found['command']}\n{shown}```"
        return found[0]

    def _run(self, command: str, typed: str | None) -> str:
        words = shlex.split(_unfold(command))
        if typed is None:
            self._desk.monkeypatch.delenv("TERM", raising=False)
            answer = self._desk(*words)
        else:
            lines = "".join(f"{line.strip()}\n" for line in typed.split("|"))
            answer = self._desk.in_terminal(*words, typed=lines, echo=True)
        assert answer.code == 0, (command, answer)
        self.commands.append(command)
        shown = answer.err + answer.out
        for place, name in self._places.items():
            shown = shown.replace(place, name)
        return "".join(f"{line.rstrip()}\n" for line in shown.splitlines())
