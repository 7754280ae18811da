"""Taking over what the other side shared: it only ever adds, and the second time nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.plain_journal import KEY, make_pair, name
from support.versions import FILES, Data

from mentorlog.domain.changes.edits import CreateFile, EditFile
from mentorlog.domain.merging.plain_data import Shape, comparison_key, long_form
from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.kinds import model_of
from mentorlog.features.sharing.changes import ImportedFile, merge_import
from mentorlog.features.sharing.formats.records import shared_document
from mentorlog.features.sharing.rules.export import share_pair
from mentorlog.features.sharing.rules.shared_file import SharedFile
from mentorlog.store.yaml.guard import TEXT_READING, apply_edit

Files = dict[FileName, Data]

FIRST, SECOND = name("09-14"), name("10-12")
JOURNALS = st.fixed_dictionaries(
    {},
    optional={
        meeting_file(KEY, FIRST): FILES[Kind.MEETING],
        meeting_file(KEY, SECOND): FILES[Kind.MEETING],
        FileName(Kind.MILESTONES, KEY): FILES[Kind.MILESTONES],
        FileName(Kind.EXPECTATIONS, KEY): FILES[Kind.EXPECTATIONS],
    },
)


def shared_by(files: Files) -> SharedFile:
    """Export a journal, and read the export."""
    document = shared_document(share_pair(load(files), None, {}, with_notes=True))
    return SharedFile.model_validate(document)


def load(files: Files) -> Any:  # noqa: ANN401 - a pair
    """Make the pair of a journal."""
    meetings = {str(file.meeting): data for file, data in files.items() if file.meeting}
    others = {file.kind.value: data for file, data in files.items() if not file.meeting}
    return make_pair(meetings, **others)


def take(files: Files, shared: SharedFile) -> tuple[Files, list[ImportedFile]]:
    """Take a file over into a journal, and give what it holds then."""
    found = merge_import(load(files), shared, lambda file: files.get(file, {}), ("notes",))
    after = dict(files)
    for each in found:
        match each.change:
            case CreateFile(file, data):
                assert file not in files
                after[file] = TEXT_READING.of(data)
            case EditFile(file, edits):
                after[file] = reduce(apply_edit, edits, after.get(file, {}))
    return after, found


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(JOURNALS, JOURNALS)
def test_it_only_adds_and_the_second_time_nothing(ours: Files, theirs: Files) -> None:
    """Everything of ours is there afterwards, in files that can be read, and all is taken."""
    shared = shared_by(theirs)
    after, _ = take(ours, shared)
    for file, data in after.items():
        model_of(file.kind).model_validate(data)
        assert _holds(Shape("record", model_of(file.kind)), ours.get(file, {}), data)
    again, found = take(after, shared)
    assert again == after
    assert [each.change for each in found] == [None] * len(found)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(JOURNALS)
def test_an_empty_journal_becomes_the_other(theirs: Files) -> None:
    """What the one exports, and the other takes in, the other exports as well."""
    shared = shared_by(theirs)
    after, found = take({}, shared)
    assert [each.differences for each in found] == [()] * len(found)
    assert shared_by(after) == shared


def _holds(shape: Shape, before: Any, after: Any) -> bool:  # noqa: ANN401 - data of any shape
    """Return whether all that was said is said still; what was open or planned may be closed."""
    one, other = long_form(shape.model, before), long_form(shape.model, after)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return all(
            (key == "status" and (each, other.get(key)) == ("planned", "held"))
            or _holds(shape.at(key), each, other.get(key))
            for key, each in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        left = iter(other)
        return all(any(_holds(shape.item, each, new) for new in left) for each in one)
    return comparison_key(shape, one) in ("", comparison_key(shape, other))


def test_a_meeting_that_was_moved_here() -> None:
    """It is known by the day that it had; it does not come back, and its day is named."""
    moved: Data = {"status": "planned", "uid": f"{KEY}-2026-09-14@mentorlog"}
    ours: Files = {meeting_file(KEY, SECOND): moved}
    theirs: Files = {meeting_file(KEY, FIRST): {"status": "planned", "place": "Café"}}
    after, found = take(ours, shared_by(theirs))
    assert after == {meeting_file(KEY, SECOND): {**moved, "place": "Café"}}
    assert [(each.field, each.ours) for each in found[0].differences] == [("date", "2026-10-12")]


def test_a_meeting_keeps_the_uid_of_the_other_side() -> None:
    """Both calendars then have one entry; a meeting that is here keeps its own."""
    file = meeting_file(KEY, FIRST)
    theirs: Files = {file: {"status": "planned", "uid": "ib-2026-09-14@mentorlog"}}
    assert take({}, shared_by(theirs))[0][file] == theirs[file]
    ours: Files = {file: {"status": "planned"}}
    assert take(ours, shared_by(theirs))[0] == ours
    moved: Files = {meeting_file(KEY, SECOND): dict(theirs[file])}
    assert take(moved, shared_by(theirs))[0] == moved
    assert take(theirs, shared_by(moved))[0] == theirs


def test_what_only_looks_like_a_milestone_stays_text() -> None:
    """`+45` in a line that is closed over there is not made a milestone here."""
    theirs: Files = {
        meeting_file(KEY, FIRST): {"actions": [{"text": "Call +Lars", "done": "2026-10-01"}]}
    }
    after, _ = take({meeting_file(KEY, FIRST): {"actions": ["Call +Lars"]}}, shared_by(theirs))
    assert after[meeting_file(KEY, FIRST)] == {
        "actions": [{"text": "Call +Lars", "done": "2026-10-01"}]
    }


def test_a_line_that_needs_no_change_stays_a_line() -> None:
    """A `+word` that is a milestone over there, and none here, is no reason to rewrite it."""
    file = meeting_file(KEY, FIRST)
    theirs: Files = {file: {"actions": [{"text": "Ask", "milestone": "cv"}]}}
    after, found = take({file: {"actions": ["Ask +cv"], "status": "planned"}}, shared_by(theirs))
    assert after[file]["actions"] == ["Ask +cv"]
    assert found == []


def test_what_both_say_differently_is_named_and_stays() -> None:
    """An hour, a summary, a day of a promise, a call that was off: ours stays."""
    file = meeting_file(KEY, FIRST)
    ours: Data = {
        "status": "planned",
        "time": "14:30",
        "summary": "Ours.\n",
        "actions": ["Ask due:2026-10-01"],
    }
    theirs: Data = {
        "status": "cancelled",
        "time": "15:00",
        "summary": "Theirs.\n",
        "actions": ["Ask due:2026-11-01"],
    }
    after, found = take({file: ours}, shared_by({file: theirs}))
    assert after == {file: ours}
    assert [(each.field, each.about) for each in found[0].differences] == [
        ("time", None),
        ("summary", None),
        ("actions.1.due", "Ask"),
        ("status", None),
    ]
