"""The signs of a YAML text: where its dashes, colons, commas, comments and lines are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from yaml import tokens
from yaml._yaml import CParser

from mentorlog.store.yaml.problems import LINE_BREAK

_COMMENT = re.compile("#[^\n\r\x85\u2028\u2029]*")
_BLOCK_TEXT_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(?=#)")


class Comment(NamedTuple):
    """A comment with its `#` and where it begins."""

    start: int
    text: str


class Marks:
    """The places of signs as code points, each kind in its order.

    Dashes, colons and questions (`?`) are given by the place behind them, commas by their own.
    Comments are what the gaps between tokens hold, since a `#` inside a text is text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.dashes: list[int] = []
        self.colons: list[int] = []
        self.questions: list[int] = []
        self.commas: list[int] = []
        self.comments: list[Comment] = []
        self.line_ends: list[int] = []
        self.line_starts: list[int] = [0]
        self._scan()
        self._split()

    def dash_before(self, index: int) -> int:
        """Return the place behind the last dash before a code point."""
        return self.dashes[bisect_right(self.dashes, index) - 1]

    def colon_between(self, start: int, end: int) -> int:
        """Return the place behind the colon between two code points; -1 for none."""
        at = bisect_right(self.colons, end) - 1
        return self.colons[at] if at >= 0 and self.colons[at] > start else -1

    def question_between(self, start: int, end: int) -> int:
        """Return the place of the `?` between two code points; -1 for none."""
        at = bisect_right(self.questions, end) - 1
        return self.questions[at] - 1 if at >= 0 and self.questions[at] > start else -1

    def comma_between(self, start: int, end: int) -> int:
        """Return the place of the first comma between two code points; -1 for none."""
        at = bisect_left(self.commas, start)
        return self.commas[at] if at < len(self.commas) and self.commas[at] < end else -1

    def comments_between(self, start: int, end: int) -> list[Comment]:
        """Return the comments that begin between two code points."""
        first = bisect_left(self.comments, (start, ""))
        return self.comments[first : bisect_left(self.comments, (end, ""))]

    def _scan(self) -> None:
        parser = CParser(self._text)
        behind = {
            tokens.BlockEntryToken: self.dashes,
            tokens.ValueToken: self.colons,
            tokens.KeyToken: self.questions,
            tokens.FlowEntryToken: self.commas,
        }
        read_to = 0
        while (token := parser.get_token()) is not None:
            start, end = token.start_mark.index, token.end_mark.index
            self._add_comments(read_to, start)
            read_to = end
            signs = behind.get(type(token))
            # libyaml makes up tokens of no length, such as the key token before `due: …`.
            if signs is not None and end > start:
                signs.append(start if signs is self.commas else end)
            elif type(token) is tokens.ScalarToken and token.style in ("|", ">"):
                self._add_head_comment(start)
        self._add_comments(read_to, len(self._text))

    def _add_comments(self, start: int, end: int) -> None:
        if start < end and "#" in self._text[start:end]:
            found = _COMMENT.finditer(self._text, start, end)
            self.comments.extend(Comment(match.start(), match[0]) for match in found)

    def _add_head_comment(self, start: int) -> None:
        # The token of a block text begins at its `|` and so takes in a comment on that line.
        head = _BLOCK_TEXT_HEAD.match(self._text, start)
        if head and (match := _COMMENT.match(self._text, head.end())):
            self.comments.append(Comment(match.start(), match[0]))

    def _split(self) -> None:
        for match in LINE_BREAK.finditer(self._text):
            self.line_ends.append(match.start())
            self.line_starts.append(match.end())
        self.line_ends.append(len(self._text))
