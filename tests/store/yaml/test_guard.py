"""The guard is the safety: whatever a broken splice makes, nothing wrong is let out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mentorlog.domain.changes.edits import Add, Append, Edit, Remove, Set
from mentorlog.errors import UnsafeEditError
from mentorlog.store.yaml import edit
from mentorlog.store.yaml.guard import EditableText, Guard
from mentorlog.store.yaml.target import UnsafeError, find_target, splice

TEXT = """\
# top
status: held   # behind
topics:
  - one
  # between
  - text: two
    from: mentor
flow: [a, 'no', c]
notes: |
  # text
  more
last: x
"""

Break = Callable[[str], str]


def _check(change: Edit, candidate: str) -> str:
    draft = EditableText(TEXT)
    target = find_target(draft.tree, change)
    return Guard(draft, change).check(candidate, target).text


def _replace(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new)


SET = Set(("status",), "planned")


def test_the_right_text_passes() -> None:
    """What was meant gets through."""
    right = _replace("status: held ", "status: planned ")
    assert _check(SET, right) == right


@pytest.mark.parametrize(
    ("about", "change", "wrong"),
    [
        ("another value", SET, _replace("held ", "plan ")),
        ("another key as well", SET, _replace("held ", "planned ").replace("last: x", "last: y")),
        ("a key twice", SET, _replace("last: x", "status: planned")),
        ("no YAML", SET, _replace("held ", "planned ").replace("[a,", "[[a,")),
        ("a second document", SET, _replace("held ", "planned ") + "---\n"),
        ("a tag", SET, _replace("held ", "!x planned ")),
        ("a changed comment", SET, _replace("held   # behind", "planned   # behynd")),
        ("a lost comment", SET, _replace("held   # behind", "planned")),
        ("a comment of another line", SET, _replace("held ", "planned ").replace("# top", "# tip")),
        (
            "a lost blank in another line",
            SET,
            _replace("held ", "planned ").replace("  - one", " - one"),
        ),
        (
            "quotes in another line",
            SET,
            _replace("held ", "planned ").replace("last: x", "last: 'x'"),
        ),
        ("a lost newline", SET, _replace("held ", "planned ").rstrip("\n")),
        ("another newline", SET, _replace("held ", "planned ") + "\n"),
        ("windows newlines", SET, _replace("held ", "planned ").replace("\n", "\r\n")),
        ("a text that others take for a bool", Set(("status",), "yes"), _replace("held ", "yes ")),
        (
            "a text that others take for a time",
            Set(("status",), "13:30"),
            _replace("held ", "13:30 "),
        ),
        ("a key that others take for a bool", Add((), "no", "x"), TEXT + "no: x\n"),
        ("keys in another order", Add((), "new", "x", ("status",)), TEXT + "new: x\n"),
        ("a key in the wrong map", Add(("topics", 1), "new", "x"), TEXT + "new: x\n"),
        ("quotes lost beside", Append(("flow",), "d"), _replace("[a, 'no', c]", "[a, no, c, d]")),
        ("order lost beside", Append(("flow",), "d"), _replace("[a, 'no', c]", "[a, c, 'no', d]")),
        ("too much removed", Remove(("topics", 0)), _replace("  - one\n  # between\n", "")),
        ("too little removed", Remove(("topics", 0)), TEXT),
        ("a comment drawn into a text", Remove(("last",)), TEXT.replace("last: x\n", "  # new\n")),
        ("a comment made", SET, _replace("held   # behind", "planned   # behind # x")),
        ("a comment made of text", Set(("last",), "y #z"), _replace("last: x", "last: y #z")),
    ],
)
def test_what_the_guard_stops(about: str, change: Edit, wrong: str) -> None:
    """Each kind of damage that was ever seen in an editor of YAML is stopped."""
    with pytest.raises(UnsafeError):
        _check(change, wrong)


BREAKS: list[Break] = [
    lambda text: text[:-1],
    lambda text: text.replace("# behind", ""),
    lambda text: text.replace("\n", "\r\n", 3),
    lambda text: text.replace("mentor", "mentee"),
    lambda text: text + "status: twice\n",
    lambda text: text.replace("'no'", "no"),
    lambda _: "",
    lambda text: text.replace("held", "gone").replace("planned", "gone"),
    lambda text: text.replace(": ", ":\t", 1).replace("- one", "- [one"),
]


@pytest.mark.parametrize("broken", range(len(BREAKS)))
@pytest.mark.parametrize("change", [SET, Append(("flow",), "d"), Remove(("topics", 0))], ids=repr)
def test_a_broken_splice_gets_nothing_out(
    monkeypatch: pytest.MonkeyPatch, broken: int, change: Edit
) -> None:
    """With a splice that spoils texts every edit is refused, so the guard is what protects."""
    spoil = BREAKS[broken]
    monkeypatch.setattr(edit, "splice", lambda text, new: spoil(splice(text, new)))
    with pytest.raises(UnsafeEditError):
        edit.edit(TEXT, [change])


def test_without_the_guard_a_broken_splice_gets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above could fail: it is the guard that refuses, and not something else."""
    monkeypatch.setattr(edit, "splice", lambda text, _: text + "status: twice\n")
    monkeypatch.setattr(Guard, "check", lambda _self, text, _target: _Unread(text))
    assert edit.edit(TEXT, [SET]).endswith("status: twice\n")


class _Unread(EditableText):
    """A draft that nobody reads."""

    def __init__(self, text: str) -> None:
        self.text = text
