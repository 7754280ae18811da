"""What a rule looks at, and what it answers: the lines that a person should have typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from yaml.nodes import Node, ScalarNode

from mentorlog.domain.merging.plain_data import Shape, as_value, long_form
from mentorlog.domain.model.fields import Record, key_order
from mentorlog.domain.model.file_names import Path
from mentorlog.domain.model.keys import KEYS
from mentorlog.errors import Problem, Severity
from mentorlog.languages import FALLBACK, Language
from mentorlog.store.diagnosis.lines import Draft, WrittenLine, field_at, parse_line
from mentorlog.store.yaml.format import NEW_FILE, spell_item
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document
from mentorlog.texts.similar_keys import similar_key

_AT_THE_START = ("while scanning a quoted scalar", "while scanning a simple key")


@dataclass(frozen=True)
class Failure:
    """What keeps a text from being read: the reader's problems, of which the first counts.

    All numbers count from 0. `begun` is the line in which libyaml began what it could not finish;
    below 0 where it does not say.
    """

    problems: tuple[Problem, ...] = ()
    code: str = ""
    said: str = ""
    context: str = ""
    line: int = -1
    column: int = 0
    begun: int = -1
    begun_column: int = 0

    @property
    def place(self) -> tuple[int, int]:
        """Return where the slip is to be looked for: what has no end is wrong at its start."""
        if self.begun >= 0 and self.context in _AT_THE_START:
            return self.begun, self.begun_column
        return self.line, self.column


def find_failure(text: str) -> Failure | None:
    """Find what keeps a text from being read; None where it is a document with keys."""
    # Asked is the reader itself and not libyaml alone: what it refuses is to be mended as well.
    try:
        parse_document(text)
    except YamlTextError as error:
        first = error.problems[0]
        said, context = (str(first.facts.get(each) or "") for each in ("problem", "context"))
        begun, column = (
            int(str(first.facts.get(each) or 0)) - 1 for each in ("begun", "begun_column")
        )
        place = first.line - 1, first.column - 1
        return Failure(error.problems, first.code, said, context, *place, begun, column)
    return None


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
    severity: Severity = "error"
    is_shown: bool = True
    """Whether the lines are shown; those of a merge conflict are only a way past it."""

    def apply(self, draft: Draft) -> Draft:
        """Return a copy of the text in which the lines are typed."""
        return draft.with_lines(self.first, self.last, self.lines)


@dataclass(frozen=True)
class Spot:
    """A value that YAML read, with its path, the shape that the model expects, and its place."""

    path: Path
    node: Node
    shape: Shape
    is_item: bool = False

    @property
    def text(self) -> str:
        """Return a text that stands without quotes; nothing for any other value."""
        is_plain = isinstance(self.node, ScalarNode) and not self.node.style
        return str(self.node.value) if is_plain else ""

    @property
    def is_text(self) -> bool:
        """Return whether one text is expected here, and not a list of them."""
        return self.shape.is_text and self.shape.holds == "value"


NO_FAILURE = Failure()
NO_PROBLEM = Problem("")
NOWHERE = Spot((), ScalarNode("", ""), Shape())


@dataclass(frozen=True)
class Look:
    """A line of a draft in which a slip is looked for.

    Of a text that cannot be read there is a `failure`, of one that can the `spot` that begins in
    the line, and of a value that does not fit its field the `problem`; `day` is
    the meeting's, from which `friday` is seen, and `language` the journal's, which tells which
    number of `1/10/2026` is the day.
    """

    draft: Draft
    number: int
    model: type[Record]
    failure: Failure = NO_FAILURE
    spot: Spot = NOWHERE
    problem: Problem = NO_PROBLEM
    day: dt.date | None = None
    language: Language = FALLBACK

    @property
    def given(self) -> str:
        """Return what stands in the file for a value that does not fit."""
        return str(self.problem.facts.get("given") or "")

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

    @property
    def is_start(self) -> bool:
        """Return whether what the parser could not finish begins in this line."""
        return self.number == self.failure.place[0]

    def at(self, number: int) -> Look:
        """Return the same look at another line."""
        return replace(self, number=number)

    def above(self) -> Look | None:
        """Return the look at the nearest line above that is neither blank nor a comment."""
        number = self.draft.before(self.number)
        return None if number is None else self.at(number)

    def mend(self, code: str, line: str, column: int, last: int = -1, /, **facts: object) -> Mend:
        """Return the mend that types `line`, which may be several, in place of all up to `last`."""
        end = max(self.number, last)
        return Mend(code, self.number, column, self.number, end, line.split("\n"), facts)

    def block_text(self, owner: Look, code: str, column: int, last: int, **facts: object) -> Mend:
        """Return the mend that makes block text of a key's line and of all down to `last`.

        Block text is the one form in which a text needs no quotes, whatever signs it holds.
        """
        form = owner.form
        texts = [form.value + form.comment] if form.value else []
        texts += [line.strip() for line in self.draft.lines[owner.number + 1 : last + 1]]
        return Mend(code, self.number, column, owner.number, last, as_block(form, texts), facts)

    def block_end(self) -> int:
        """Return the last line that goes on with the text of this one."""
        return self.draft.block_end(self.number, self.form.content_at)

    @cached_property
    def shape(self) -> Shape:
        """Return what the model expects where this line stands: of an item, what the item holds."""
        return shape_at(self.model, field_at(self.draft.lines, self.number))

    @property
    def may_be_text(self) -> bool:
        """Return whether the value in this line is a text, and no day, time or number."""
        return self.shape.is_text or self.shape.type is None

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


def as_block(form: WrittenLine, texts: Iterable[str], header: str = "|") -> list[str]:
    """Write the text of a key, in these lines, as block text."""
    margin = " " * (form.content_at + 2)
    written = [margin + text if text.strip() else "" for text in texts]
    return [form.line[: form.value_at].rstrip() + f" {header}", *written]


def problem_of(draft: Draft, mend: Mend, field: str) -> Problem:
    """Return the problem that a mend is for, its place and its lines as the file counts them."""
    number = draft.origins[mend.line]
    facts = dict(mend.facts)
    if mend.is_shown:
        first, last = (draft.origins[each] + 1 for each in (mend.first, mend.last))
        facts |= {"mended": "\n".join(mend.lines), "from_line": first, "to_line": last}
    column = min(mend.column, len(draft.lines[mend.line])) + 1
    return Problem(
        mend.code, "", number + 1, column, field, draft.lines[mend.line], mend.severity, facts
    )
