"""Merging the texts of one file: the meaning of both, in the words and the style of ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from mentorlog.domain.merging.compare import edits_between
from mentorlog.domain.merging.contradictions import Choice, Contradiction, Where
from mentorlog.domain.merging.free_text import merge_lines
from mentorlog.domain.merging.merge import Merge, merge
from mentorlog.domain.model.file_names import Kind
from mentorlog.errors import UnsafeEditError
from mentorlog.store.yaml.conflict_marks import (
    Labels,
    Region,
    find_lines,
    grow_regions,
    indented_like,
    mark,
    read_lines,
    split_lines,
)
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.guard import EditableText
from mentorlog.store.yaml.marks import Comment
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import BOM

Choices = Sequence[Choice | None]
"""What was chosen for each contradiction; None, or none at all, for one that is left open."""


def merge_text(kind: Kind, base: str, ours: str, theirs: str) -> str | None:
    """Return one text that means what both sides mean; None where they contradict.

    `base` is empty where both added the file. A side that alone changed its text is taken as it
    stands. None as well where a text cannot be read, and where no edit is safe.
    """
    found = merge_versions(kind, base, ours, theirs)
    if found is None or found.contradictions:
        return None
    if theirs in (ours, base):
        return ours
    return theirs if ours == base else found.write()


def merge_versions(kind: Kind, base: str, ours: str, theirs: str) -> TextMerge | None:
    """Merge three versions of a file's text; None where one cannot be read or no edit is safe."""
    try:
        found = TextMerge(kind, base, ours, theirs)
    except YamlTextError:
        return None
    return found if found.is_safe else None


class TextMerge:
    """What three versions of a text come to, with the contradictions that a person decides.

    Where the lines of both fit together and mean the merge, so it is written; else `ours` is
    edited, and keeps every other byte. No comment is left out that one side added, or that both
    have.
    """

    def __init__(self, kind: Kind, base: str, ours: str, theirs: str) -> None:
        self._kind = kind
        self._bom = BOM if ours.startswith(BOM) else ""
        texts = (text.removeprefix(BOM) for text in (base, ours, theirs))
        self._base, self._ours, self._theirs = (EditableText(text) for text in texts)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """List the places at which the two contradict."""
        return self._found.contradictions

    @property
    def is_safe(self) -> bool:
        """Return whether there is a way to write the merge."""
        return self._safe_text is not None

    def write(self, choices: Choices = (), labels: Labels | None = None) -> str:
        """Return the text, with marks round what is left open."""
        numbers = range(len(self.contradictions))
        said = [choices[n] if n < len(choices) else None for n in numbers]
        taken: list[Choice] = [each or "ours" for each in said]
        left_open = [n for n in numbers if said[n] is None]
        text = self._text(self._merge(taken), left_open)
        if text is None:
            taken, left_open = ["ours" for _ in numbers], list(numbers)
            text = self._safe_text or self._ours.text
        if left_open:
            text = self._marked(text, taken, left_open, labels or Labels("ours", "theirs"))
        return self._bom + text

    def is_side(self, choice: Choice) -> bool:
        """Return whether taking one side everywhere gives what that side says, and its comments."""
        side = self._ours if choice == "ours" else self._theirs
        found = self._merge([choice] * len(self.contradictions))
        if not found.is_meant_by(side.document.data):
            return False
        missing = Counter(each.text for _, each in self._missing(side.text, found) or [])
        if choice == "theirs":
            return not missing
        for each in self.contradictions:
            missing -= self._comments_at(each.where)
        return not missing

    @cached_property
    def _found(self) -> Merge:
        return self._merge(())

    @cached_property
    def _safe_text(self) -> str | None:
        return self._text(self._found, range(len(self.contradictions)))

    def _merge(self, choices: Sequence[Choice]) -> Merge:
        sides = (self._base, self._ours, self._theirs)
        base, ours, theirs = (draft.document.data for draft in sides)
        return merge(self._kind, base, ours, theirs, choices)

    def _text(self, found: Merge, left_open: Sequence[int]) -> str | None:
        """Return a text that means the merge and has every comment that it should.

        Comments in entries that are left open stand between the marks.
        """
        excused = Counter[str]()
        for number in left_open:
            excused += self._comments_at(self.contradictions[number].where)
        for text in self._candidates(found):
            missing = self._missing(text, found)
            if missing is None:
                continue
            if not Counter(each.text for _, each in missing) - excused:
                return text
        return self._with_comments(found, excused)

    def _candidates(self, found: Merge) -> Iterator[str]:
        sides = (self._base.text, self._ours.text, self._theirs.text)
        # Lines that fit together keep the wording and the order of both; they may only not mean it.
        lines = merge_lines(*map(split_lines, sides))
        if lines is not None:
            yield "".join(lines)
        yield from self._edited(found)

    def _edited(self, found: Merge) -> Iterator[str]:
        for draft in (self._ours, self._theirs):
            edits = edits_between(found.model, draft.document.data, found.data)
            try:
                yield edit(draft.text, edits)
            except UnsafeEditError:
                continue

    def _missing(self, text: str, found: Merge) -> list[tuple[EditableText, Comment]] | None:
        """Return the comments that a text lacks; None where it means another.

        They are those that one side added, and those that neither took away.
        """
        try:
            draft = EditableText(text)
        except YamlTextError:
            return None
        if not found.is_meant_by(draft.document.data):
            return None
        there, before, ours, theirs = (
            Counter(each.text for each in side.comments)
            for side in (draft, self._base, self._ours, self._theirs)
        )
        added = (ours - before) | (theirs - before)
        missing: list[tuple[EditableText, Comment]] = []
        for words, number in ((before & ours & theirs) + added - there).items():
            side = self._theirs if theirs[words] > ours[words] else self._ours
            places = [each for each in side.comments if each.text == words]
            missing += [(side, each) for each in places[-number:]]
        return missing

    def _with_comments(self, found: Merge, excused: Counter[str]) -> str | None:
        """Return an edited text in which comments stand above the entry that they were at."""
        for text in self._edited(found):
            for side, comment in self._missing(text, found) or []:
                if excused[comment.text] > 0:
                    excused -= Counter([comment.text])
                else:
                    text = _with_comment(text, side, comment)  # noqa: PLW2901 - grows line by line
            missing = self._missing(text, found)
            if missing is not None:
                return text
        return None

    def _comments_at(self, where: Where) -> Counter[str]:
        span = find_lines(self._theirs, where.theirs)
        if span is None:
            return Counter()
        lines = split_lines(self._theirs.text)
        start = sum(map(len, lines[: span[0]]))
        end = start + sum(map(len, lines[slice(*span)]))
        return Counter(each.text for each in self._theirs.comments if start <= each.start < end)

    def _marked(
        self, text: str, taken: Sequence[Choice], left_open: Sequence[int], labels: Labels
    ) -> str:
        """Put marks round the entries that are left open."""
        draft, lines = EditableText(text), split_lines(text)
        newline = draft.tree.newline(len(text))
        regions = grow_regions(
            (self._region(draft, number) for number in left_open),
            lines,
            lambda region: split_lines(self._other(text, taken, region)),
        )
        parts = [self._worded(each, lines, taken, newline) for each in regions]
        return mark(lines, parts, labels, newline)

    def _region(self, draft: EditableText, number: int) -> Region:
        found = find_lines(draft, self.contradictions[number].where.merged)
        return Region(*(found or (0, 0)), (number,))

    def _other(self, text: str, taken: Sequence[Choice], region: Region) -> str:
        """Return the text with what they say in a region."""
        choices: list[Choice] = [
            "theirs" if n in region.numbers else each for n, each in enumerate(taken)
        ]
        found = self._merge(choices)
        try:
            edits = edits_between(found.model, EditableText(text).document.data, found.data)
            return edit(text, edits)
        except UnsafeEditError:
            return self._text(found, range(len(self.contradictions))) or text

    def _worded(
        self, region: Region, lines: Sequence[str], taken: Sequence[Choice], newline: str
    ) -> Region:
        """Let the other side, and the base, stand as they were written, where that means it."""
        ours = lines[region.first : region.last]
        places = [self.contradictions[number].where for number in region.numbers]
        base = [line for where in places for line in read_lines(self._base, where.base)]
        base = indented_like(base, ours, newline) or base
        spans = {find_lines(self._theirs, where.theirs) for where in places}
        written = read_lines(self._theirs, places[0].theirs) if len(spans) == 1 else []
        theirs = indented_like(written, ours, newline)
        if theirs and self._is_meant(lines, replace(region, theirs=theirs), taken):
            return replace(region, theirs=theirs, base=list(dict.fromkeys(base)))
        comments = Counter[str]()
        for where in places:
            comments += self._comments_at(where)
        there = "".join((*ours, *region.theirs))
        margin = (ours or region.theirs or [""])[0]
        indent = margin[: len(margin) - len(margin.lstrip(" "))]
        lost = [f"{indent}{each}{newline}" for each in comments if each not in there]
        return replace(region, theirs=[*lost, *region.theirs], base=list(dict.fromkeys(base)))

    def _is_meant(self, lines: Sequence[str], region: Region, taken: Sequence[Choice]) -> bool:
        whole = "".join([*lines[: region.first], *region.theirs, *lines[region.last :]])
        choices: list[Choice] = [
            "theirs" if n in region.numbers else each for n, each in enumerate(taken)
        ]
        try:
            return self._merge(choices).is_meant_by(EditableText(whole).document.data)
        except YamlTextError:
            return False


def _with_comment(text: str, side: EditableText, comment: Comment) -> str:
    """Put a comment of a side above the entry of the file in which, or above which, it stood."""
    draft = EditableText(text)
    root, entries = draft.tree.root, side.tree.root.entries if side.tree.root else []
    key = next(
        (e.key.text for e in entries if e.key and side.tree.line_end(e.end) >= comment.start), None
    )
    is_block = root is not None and root.is_block
    found = find_lines(draft, (key,)) if key is not None and is_block else None
    lines, newline = split_lines(text), draft.tree.newline(len(text))
    at = found[0] if found else len(lines) if is_block else 0
    before = "".join(lines[:at])
    gap = newline if before and not before.endswith(("\n", "\r")) else ""
    return f"{before}{gap}{comment.text}{newline}{''.join(lines[at:])}"
