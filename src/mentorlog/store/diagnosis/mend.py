"""One guess at a slip: where it is, and the lines that a person should have typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from mentorlog.domain.merging.plain_data import Shape, as_value, long_form
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.keys import KEYS
from mentorlog.domain.text.similar_keys import similar_key
from mentorlog.store.diagnosis.broken_text import Draft, Failure
from mentorlog.store.diagnosis.written_line import WrittenLine, field_at, parse_line, quoted
from mentorlog.store.yaml.format import NEW_FILE, spell_item

_HASH_OF_TEXT = re.compile(r"[ ]#[^\W_]|[ \t]+#\d")
"""A `#` that begins no comment but a word, as in `Room #4`."""

NO_FAILURE = Failure(-1, 0)


@dataclass(frozen=True)
class Mend:
    """A slip at a line and column of a draft, and the `lines` to type from `first` to `last`.

    All numbers count from 0. Nothing else is tried and nothing else is shown to the person: what
    lets the parser past the slip is what is to be typed.
    """

    code: str
    line: int
    column: int
    first: int
    last: int
    lines: Sequence[str]
    facts: Mapping[str, object] = field(default_factory=dict)
    is_shown: bool = True
    """Whether the lines are shown; those of a merge conflict are only a way past it."""

    def apply(self, draft: Draft) -> Draft:
        """Return a copy of the text in which the lines are typed."""
        return draft.with_lines(self.first, self.last, self.lines)


@dataclass(frozen=True)
class Look:
    """A line of a draft in which a slip is looked for, and what the parser says of the text."""

    draft: Draft
    number: int
    model: type[Record]
    failure: Failure = NO_FAILURE

    @property
    def line(self) -> str:
        """Return the line itself."""
        return self.draft.lines[self.number]

    @cached_property
    def form(self) -> WrittenLine:
        """Return the parts of the line."""
        return parse_line(self.line)

    @property
    def is_place(self) -> bool:
        """Return whether the parser stopped in this very line."""
        return self.number == min(self.failure.line, len(self.draft.lines) - 1)

    def at(self, number: int) -> Look:
        """Return the same look at another line."""
        return Look(self.draft, number, self.model, self.failure)

    def mend(
        self, code: str, line: str, column: int | None = None, last: int = -1, /, **facts: object
    ) -> Mend:
        """Return the mend that types `line`, which may be several, in place of this one.

        Without a column it is where the two begin to differ; `last` is the last line replaced.
        """
        if column is None:
            pairs = enumerate(zip(self.line, line, strict=False))
            column = next((at for at, (old, new) in pairs if old != new), len(self.line))
        end = max(self.number, last)
        return Mend(code, self.number, column, self.number, end, line.split("\n"), facts)

    def block_end(self) -> int:
        """Return the last line that goes on with the text of this one."""
        return self.draft.block_end(self.number, self.form.content_at)

    def with_text(self, text: str) -> tuple[str, int]:
        """Return the line with `text` as its value, safely written, and the last line it takes.

        A text that goes on below becomes block text under a key, and one line in a list.
        """
        form, end = self.form, self.block_end()
        below = [each.strip() for each in self.draft.lines[self.number + 1 : end + 1]]
        if not below and _HASH_OF_TEXT.match(form.comment):
            return form.line[: form.value_at] + quoted(text + form.comment), end
        if not below:
            return form.with_value(quoted(text)), end
        if form.key:
            return as_block(form, [text + form.comment, *below]), end
        return form.with_value(quoted(" ".join([text, *filter(None, below)]))), end

    @cached_property
    def shape(self) -> Shape:
        """Return what the model expects where this line stands: of an item, what the item holds."""
        return shape_at(self.model, field_at(self.draft.lines, self.number))

    @property
    def item_model(self) -> type[Record] | None:
        """Return the model of the item that begins in this line."""
        field = field_at(self.draft.lines, self.number)
        return shape_at(self.model, field.rpartition(".")[0]).model

    def long_item(self, text: str, more: str = "") -> list[str]:
        """Return the lines of an item in the long form, at this line's dash.

        `text` is the item's one line; `more`, an entry to stand below the text, comes after it.
        """
        model = self.shape.model
        entry = long_form(model, text) if model else text
        entry = entry if isinstance(entry, Mapping) else {main_key(model): text}
        first, *rest = spell_item(
            as_value(Shape("record", model), entry), self.form.indent, NEW_FILE
        )
        margin = " " * self.form.indent
        return [margin + first, *([f"{margin}  {more}"] if more else []), *rest]


def shape_at(model: type[Record], field: str) -> Shape:
    """Return what a model expects at a field, as `field_at` names it: items by their number."""
    shape = Shape("record", model)
    for part in field.split(".") if field else ():
        shape = shape.item if shape.holds == "list" else shape.at(part)
    return shape


def is_entry(name: str, model: type[Record] | None) -> bool:
    """Return whether a word before a colon is, or was meant as, a key of an item."""
    keys = key_order(model) if model else sorted(KEYS)
    is_own = name in keys or name.startswith("x-")
    return is_own or (" " not in name.strip() and similar_key(name, keys) is not None)


def main_key(model: type[Record] | None) -> str:
    """Return the key of what an item is about."""
    return "title" if model and "title" in model.model_fields else "text"


def as_block(form: WrittenLine, lines: Iterable[str], header: str = "|") -> str:
    """Write the text of a key, in these lines, as the block text that needs no quotes."""
    margin = " " * (form.content_at + 2)
    written = [margin + line if line.strip() else "" for line in lines]
    return "\n".join([form.line[: form.value_at].rstrip() + f" {header}", *written])
