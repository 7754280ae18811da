"""A change of a file's text, made again on another version of the text."""

from __future__ import annotations

from collections import Counter

from mentorlog.domain.merging.compare import edits_between
from mentorlog.domain.merging.free_text import merge_lines
from mentorlog.domain.merging.plain_data import Plain, Shape, comparison_key
from mentorlog.domain.merging.replay import EntangledError, replay
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import UnsafeEditError
from mentorlog.store.reader import examine_bytes
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.guard import EditableText
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import BOM


def replay_text(kind: Kind | None, known: bytes, before: bytes, after: bytes) -> bytes:
    """Return `known` with the change that leads from `before` to `after`, and nothing else.

    The lines of the change are taken as they are where they fit and say just that; else `known`
    is edited. Raises EntangledError where the change cannot be told from what else differs or
    would take a comment with it that `before` has not, and for a file of no `kind` and for what
    cannot be read.
    """
    if before == known or after in (known, before):
        return known if after == before else after
    found = _Replaying.of(kind, known, before, after)
    text = found.by_line() or found.by_edit() if found else None
    if text is None or not load_comments(known) - load_comments(before) <= load_comments(
        text.encode()
    ):
        raise EntangledError("", None, None)
    if not _reads_as_well(kind, text, known, after):
        raise EntangledError("", None, None)
    return text.encode()


class _Replaying:
    """Three readable versions of one text, and the data that are wanted."""

    def __init__(self, kind: Kind, texts: tuple[str, str, str]) -> None:
        self._kind = kind
        self._texts = texts
        self._known, self._before, self._after = (
            EditableText(each.removeprefix(BOM)) for each in texts
        )
        versions = (self._known, self._before, self._after)
        self._wanted = replay(*(each.document.data for each in versions))

    @classmethod
    def of(cls, kind: Kind | None, *raw: bytes) -> _Replaying | None:
        """Return None where a version cannot be read. Raises EntangledError."""
        if kind is None:
            return None
        try:
            known, before, after = (each.decode() for each in raw)
            return cls(kind, (known, before, after))
        except (UnicodeDecodeError, YamlTextError):
            return None

    def by_line(self) -> str | None:
        known, before, after = (text.splitlines(keepends=True) for text in self._texts)
        lines = merge_lines(before, known, after)
        if lines is None:
            return None
        text = "".join(lines)
        draft = _draft(text)
        if draft is None or draft.document.data != self._wanted:
            return None
        there = _comments(draft)
        may_be = _comments(self._known) + self._new_comments()
        return text if there <= may_be and self._new_comments() <= there else None

    def by_edit(self) -> str | None:
        if self._new_comments():
            return None
        model, data = model_of(self._kind), self._known.document.data
        try:
            text = edit(self._texts[0], edits_between(model, data, self._wanted))
        except (UnsafeEditError, ValueError):
            return None
        draft = _draft(text)
        return text if draft and self._is_wanted(draft.document.data) else None

    def _is_wanted(self, data: Plain) -> bool:
        shape = Shape("record", model_of(self._kind))
        return comparison_key(shape, data) == comparison_key(shape, self._wanted)

    def _new_comments(self) -> Counter[str]:
        return _comments(self._after) - _comments(self._before)


def _comments(draft: EditableText) -> Counter[str]:
    return Counter(each.text for each in draft.comments)


def _draft(text: str) -> EditableText | None:
    try:
        return EditableText(text.removeprefix(BOM))
    except YamlTextError:
        return None


def _reads_as_well(kind: Kind | None, text: str, *versions: bytes) -> bool:
    """Return whether a text reads well that was made of versions which all did."""
    if kind is None or _reads(kind, text.encode()):
        return True
    return not all(_reads(kind, each) for each in versions)


def _reads(kind: Kind, raw: bytes) -> bool:
    return examine_bytes("", model_of(kind), raw).model is not None


def load_text_data(raw: bytes) -> dict[str, Plain]:
    """Return the data in a file's bytes; where they cannot be read, all lines under one key."""
    try:
        return dict(EditableText(raw.decode().removeprefix(BOM)).document.data)
    except (UnicodeDecodeError, YamlTextError):
        return {"": raw.decode("utf-8", "replace")}


def load_comments(raw: bytes) -> frozenset[str]:
    """Return the comments in a file's bytes; none where they cannot be read."""
    try:
        return frozenset(_comments(EditableText(raw.decode().removeprefix(BOM))))
    except (UnicodeDecodeError, YamlTextError):
        return frozenset()
