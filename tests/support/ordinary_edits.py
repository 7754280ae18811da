"""Files in the styles that people write, and the edits that mentorlog makes to such files."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set, Value
from mentorlog.domain.model.file_names import Path

STYLES = FilePath(__file__).parents[1] / "data" / "styles"
WITH_ANCHORS = ("35-anchors.yaml",)

LINES: tuple[str, ...] = (
    "First job?",
    "Spørg to kandidater, før mødet på Ærø",
    "no",
    "13:30",
    "2026-09-14",
    "1e3",
    "0777",
    "~",
    "=",
    "<<",
    "@mentor asks",
    "- [ ] a box",
    "a: b",
    "a #b",
    "#1",
    'It\'s "quoted"',
    "back\\slash",
    " leading",
    "trailing ",
    "tab\tinside",
    "[a, b]",
    "{a: b}, c",
    "next\x85line",
    "line\u2028break",
    "👩‍🏫 and 李",
    "",
    "null",
    "a long text " * 20 + "end",
    "--- three",
    "bell\x07",
    "% a & b * c ! d",
)
TEXTS: tuple[str, ...] = (
    "Two lines.\nOf text.\n",
    "A paragraph.\n\nAnother: with # and - in it.\n",
    "  leading blanks\nthen none\n",
    "one line\n",
    "\tA tab\nfirst\n",
    "no newline\nat the end",
    "many at the end\n\n\n",
    "\n\nleading newlines\n",
    "blanks only:\n   \nin a line\n",
    "carriage\r\nreturn\n",
    "\n",
    "next\x85line\nand more\n",
)
BARE: tuple[Value, ...] = (
    dt.date(2026, 10, 1),
    dt.time(14, 30),
    dt.time(9, 5),
    90,
    -1,
    True,
    False,
    1.5,
    None,
)
LARGE: tuple[Value, ...] = (
    ["a", "no", "c: d"],
    [{"text": "Ask", "owner": "mentee", "due": dt.date(2026, 10, 1)}, "x"],
    {"agreed": "Every week\nor so\n", "on": dt.date(2026, 9, 14)},
    {"a": {"b": ["c", {"d": "e"}]}, "yes": 1},
    [],
    {},
    [["a", "b"], [], {}],
)
KEYS = ("mood", "no", "2026", "a key", "a: b", "æøå", "why", "note", "x-own", "14:30", "#", "done")


def load_styles() -> dict[str, str]:
    """Return the text of each style file by its name, byte for byte."""
    return {path.name: path.read_bytes().decode() for path in sorted(STYLES.glob("*.yaml"))}


def find_paths(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:  # noqa: ANN401
    """Yield every path in data with what stands there."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from find_paths(value, (*path, key))
    elif isinstance(data, list):
        for index, item in enumerate(data):
            yield from find_paths(item, (*path, index))


def choose_edit(rng: random.Random, data: dict[str, Any]) -> Edit:
    """Choose an edit that is possible; a list or a map is never replaced by something else."""
    paths = list(find_paths(data))
    kinds = ("set", "set", "set", "add", "add", "append", "append", "insert", "remove", "like")
    kind = rng.choice(kinds)
    scalars = [path for path, value in paths if path and not isinstance(value, (dict, list))]
    if kind == "set" and scalars:
        return Set(rng.choice(scalars), choose_scalar(rng))
    likes = [(path, like) for path, value in paths[1:] for like in LARGE if _is_like(like, value)]
    if kind == "like" and likes:
        return Set(*rng.choice(likes))
    if kind == "remove" and len(paths) > 1:
        return Remove(rng.choice(paths[1:])[0])
    lists = [(path, value) for path, value in paths if isinstance(value, list)]
    if kind in ("append", "insert") and lists:
        path, value = rng.choice(lists)
        if kind == "append":
            return Append(path, choose_value(rng))
        return Insert(path, rng.randint(0, len(value)), choose_value(rng))
    path, value = rng.choice([each for each in paths if isinstance(each[1], dict)])
    keys = [key for key in KEYS if key not in value]
    after = tuple(rng.sample(list(value), min(len(value), rng.randint(0, 2))))
    return Add(path, rng.choice(keys) if keys else "another", choose_value(rng), after)


def _is_like(one: object, other: object) -> bool:
    """Tell whether both are lists or both maps, or the other is nothing yet."""
    kinds = [kind for kind in (dict, list) if isinstance(one, kind)]
    return other is None or any(isinstance(other, kind) for kind in kinds)


def choose_scalar(rng: random.Random) -> Value:
    """Choose a text of one line, a text of several, or a date, a time, a number and the like."""
    pool: tuple[Value, ...] = rng.choice((LINES, TEXTS, BARE))
    return rng.choice(pool)


def choose_value(rng: random.Random) -> Value:
    """Choose any value, one in three a list or a map."""
    return rng.choice(LARGE) if rng.random() < 1 / 3 else choose_scalar(rng)
