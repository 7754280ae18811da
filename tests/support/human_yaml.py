"""Write data as YAML the way people do: every time in another style, with comments in between."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from typing import Any

_SIMPLE = re.compile(r"[A-Za-zæøå][\wæøå ,?-]*[\wæøå?]", re.ASCII)
_BLOCK_TEXT = re.compile(r"[^\s\ufeff][^\r\ufeff]*(?<!\n)\n")
_WORDS = {"no", "yes", "on", "off", "null", "true", "false", "y", "n"}


@dataclass(frozen=True)
class Hand:
    """Write with the habits of one person, who is not always consistent."""

    rng: random.Random
    comments: float = 0.2
    blank_lines: float = 0.1
    flow: float = 0.2

    def write(self, data: dict[str, Any]) -> str:
        """Write a document with its line ends, perhaps a BOM, perhaps no last newline."""
        lines = [*self._between(0), *self._map(data, 0)] if data else ["# nothing yet"]
        newline = self.rng.choice(("\n", "\n", "\n", "\r\n"))
        end = "" if self._often(0.1) else newline
        return ("\ufeff" if self._often(0.1) else "") + newline.join(lines) + end

    def _often(self, share: float) -> bool:
        return self.rng.random() < share

    def _between(self, column: int) -> list[str]:
        lines = ["" for _ in range(2) if self._often(self.blank_lines)]
        if self._often(self.comments):
            margin = self.rng.choice((0, column, column, column))
            lines.append(" " * margin + self.rng.choice(("# note", "#- x: y", "#", '# it\'s "so"')))
        return lines

    def _behind(self) -> str:
        return self.rng.choice(("  # behind", " #x")) if self._often(self.comments / 2) else ""

    def _map(self, data: dict[str, Any], column: int) -> list[str]:
        lines = []
        for number, (key, value) in enumerate(data.items()):
            lines += self._between(column) if number else []
            name = self._scalar(key, is_key=True)
            head, *body = self._under(value, column, is_item=False)
            lines += [f"{' ' * column}{name}:{head}", *body]
        return lines

    def _list(self, items: list[Any], column: int) -> list[str]:
        lines = []
        for number, item in enumerate(items):
            lines += self._between(column) if number else []
            head, *body = self._under(item, column, is_item=True)
            lines += [f"{' ' * column}-{head}", *body]
        return lines

    def _under(self, value: Any, column: int, *, is_item: bool) -> list[str]:  # noqa: ANN401
        """Return what stands behind a colon or dash at `column`, and the lines below."""
        if isinstance(value, (dict, list)):
            if not value or self._often(self.flow):
                return [" " + self._flow(value) + self._behind()]
            if is_item and self._often(0.7):
                return self._compact(value, column, self.rng.choice((1, 1, 1, 3)))
            least = 0 if isinstance(value, list) and not is_item else 1
            inner = column + self.rng.choice((least, 2, 2, 2, 4))
            return [self._behind(), *self._between(inner), *self._block(value, inner)]
        if isinstance(value, str) and _BLOCK_TEXT.fullmatch(value) and self._often(0.8):
            margin = " " * (column + self.rng.choice((1 if not is_item else 2, 2, 4)))
            body = [margin + line if line else "" for line in value[:-1].split("\n")]
            return [" |" + self._behind(), *body]
        text = self._scalar(value)
        return [(" " + text if text else "") + self._behind()]

    def _compact(self, value: Any, dash: int, gap: int) -> list[str]:  # noqa: ANN401
        column = dash + 1 + gap
        first, *rest = self._block(value, column)
        return [" " * gap + first[column:], *rest]

    def _block(self, value: Any, column: int) -> list[str]:  # noqa: ANN401
        write = self._map if isinstance(value, dict) else self._list
        return write(value, column)

    def _flow(self, value: Any) -> str:  # noqa: ANN401
        blank = self.rng.choice(("", "", " "))
        if isinstance(value, dict):
            pairs = [
                f"{self._scalar(key, is_key=True)}: {self._flow(item)}"
                for key, item in value.items()
            ]
            return "{" + blank + ", ".join(pairs) + blank + "}"
        if isinstance(value, list):
            return "[" + blank + ", ".join(map(self._flow, value)) + blank + "]"
        return self._scalar(value, is_flow=True)

    def _scalar(self, value: str | None, *, is_key: bool = False, is_flow: bool = False) -> str:
        if value is None:
            return self.rng.choice(("~", "null")) if is_flow or self._often(0.3) else ""
        is_simple = _SIMPLE.fullmatch(value) and value.lower() not in _WORDS
        is_simple = is_simple and not (is_flow and "," in value) and not (is_key and "," in value)
        if is_simple and self._often(0.7):
            return value
        if value.isprintable() and self._often(0.5):
            return "'" + value.replace("'", "''") + "'"
        return json.dumps(value, ensure_ascii=False)
