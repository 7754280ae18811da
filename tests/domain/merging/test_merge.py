"""The merge by meaning: what any two versions of a file come to, whatever they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import reduce
from typing import Any

from hypothesis import HealthCheck, given, settings
from support.versions import VERSIONS, Data

from mentorlog.domain.merging.merge import Merge, merge
from mentorlog.domain.merging.plain_data import Shape, comparison_key, is_nothing, long_form
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.store.yaml.guard import apply_edit

FREE = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
Versions = tuple[Kind, Data, Data, Data]


def meant(kind: Kind, data: Data) -> str:
    """Return a text that is the same for data that mean the same."""
    return comparison_key(Shape("record", model_of(kind)), data)


def edited(found: Merge) -> Data:
    """Return ours after the edits."""
    data: Data = reduce(apply_edit, found.edits, dict(found.ours))
    return data


@FREE
@given(VERSIONS)
def test_a_change_on_one_side_alone(versions: Versions) -> None:
    """Who changed something alone is taken at their word, and ours is not touched for nothing."""
    kind, base, ours, _ = versions
    assert merge(kind, base, ours, base).edits == []
    assert merge(kind, base, ours, ours).edits == []
    found = merge(kind, base, base, ours)
    assert found.conflicts == ()
    assert meant(kind, edited(found)) == meant(kind, ours)


@FREE
@given(VERSIONS)
def test_the_edits_mean_the_merge(versions: Versions) -> None:
    """What the edits make of ours is what was merged, and a file that can be read."""
    found = merge(*versions)
    assert found.is_meant_by(edited(found))
    if not found.conflicts:
        model_of(versions[0]).model_validate(edited(found))


@FREE
@given(VERSIONS)
def test_either_side_may_merge(versions: Versions) -> None:
    """The two sides come to the same, or both to a conflict; only the order may differ."""
    kind, base, ours, theirs = versions
    ctx, there = merge(kind, base, ours, theirs), merge(kind, base, theirs, ours)
    assert bool(ctx.conflicts) == bool(there.conflicts)
    if not ctx.conflicts:
        shape = Shape("record", model_of(kind))
        assert _unordered(shape, ctx.data) == _unordered(shape, there.data)


@FREE
@given(VERSIONS)
def test_nothing_that_was_added_is_lost(versions: Versions) -> None:
    """Every line and every value that one side added is in the merge."""
    kind, base, ours, theirs = versions
    found = merge(kind, base, ours, theirs)
    if found.conflicts:
        return
    shape = Shape("record", model_of(kind))
    there, before = set(_said(shape, found.data)), set(_said(shape, base))
    for side in (ours, theirs):
        added = set(_said(shape, side)) - before
        assert {each for each in added - there if not _is_decided(each)} == set()


def _is_decided(said: tuple[str, str]) -> bool:
    """Return whether a meaning decides between the two: a state, or a day that one side knows."""
    return said[0] in {"status", "done", "dropped"}


def _said(shape: Shape, value: Any, key: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """Yield what a file says, line by line, with the key that it stands behind."""
    entry = long_form(shape.model, value) if shape.holds == "record" else value
    if isinstance(entry, dict):
        for name, each in entry.items():
            yield from _said(shape.at(name), each, name)
    elif isinstance(entry, list):
        for each in entry:
            yield from _said(shape.item, each, key)
    elif isinstance(entry, str) and shape.is_text:
        yield from ((key, line) for line in entry.split("\n") if line)
    elif not is_nothing(entry):
        yield key, str(shape.meaning(entry))


def _unordered(shape: Shape, value: Any) -> Any:  # noqa: ANN401 - data of any shape
    entry = long_form(shape.model, value) if shape.holds == "record" else value
    if isinstance(entry, dict):
        pairs = {key: _unordered(shape.at(key), each) for key, each in entry.items()}
        return {key: each for key, each in pairs.items() if not is_nothing(each)}
    if isinstance(entry, list):
        return sorted(repr(sorted_map(_unordered(shape.item, each))) for each in entry)
    if isinstance(entry, str) and shape.is_text:
        return Counter(entry.split())
    return comparison_key(shape, entry)


def sorted_map(value: Any) -> Any:  # noqa: ANN401 - data of any shape
    """Return a map as its sorted pairs."""
    return sorted(value.items(), key=repr) if isinstance(value, dict) else value
