"""Each file is read on its own: a broken one takes nothing else with it, and is named."""

from __future__ import annotations

import datetime as dt
import errno
import os
from pathlib import Path

import pytest
from support.folder import DAY, JOURNAL, KEY, MEETING, NEXT, RELATIONSHIP, WHERE, Folder

from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.journal import Journal
from mentorlog.domain.model.meeting import Meeting
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import NotFoundError, Problem, UnreadableError
from mentorlog.store.reader import examine_bytes

WITH_LINKS = pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")


def problems_of(folder: Folder, raw: bytes) -> tuple[Problem, ...]:
    """Write the meeting and say what is wrong with it."""
    folder.write(WHERE, raw)
    found = folder.store.examine(MEETING, Meeting)
    assert found is not None
    return found.problems


def test_what_is_written_is_what_is_meant(folder: Folder) -> None:
    """The field gives a value its type: `14:30` is never 870, and a text keeps its zeros."""
    text = "time: 14:30\nplace: 0123456\nnotes: no\nsummary: 1.10\nuid: 1e3\nminutes: 90\n"
    folder.write(WHERE, text)
    meeting = folder.store.read(MEETING, Meeting)
    assert meeting.time == dt.time(14, 30)
    assert (meeting.place, meeting.notes, meeting.summary) == ("0123456", "no", "1.10")
    assert (meeting.uid, meeting.minutes) == ("1e3", 90)


def test_no_file_and_an_empty_one(folder: Folder) -> None:
    """Both say nothing, and only one of them is there."""
    folder.write(WHERE, "")
    store = folder.store
    empty = Meeting.model_validate({})
    assert store.find(MEETING, Meeting) == store.read(MEETING, Meeting) == empty
    assert store.find(meeting_file(KEY, NEXT), Meeting) is None
    assert store.read(meeting_file(KEY, NEXT), Meeting) == empty


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"notes: Caf\xe9\n", "not-utf-8", 1, 11),
        ("notes: x\n".encode("utf-16"), "not-utf-8", 1, 1),
        (b"notes: a\0b\n", "null-byte", 1, 9),
        (b"notes: x\n#" + b"x" * (1 << 20), "too-large", 0, 0),
        (b"minutes: soon\n", "not-minutes", 1, 10),
        ("\ufeffplace: x\nminutes: soon\n".encode(), "not-minutes", 2, 10),
        (b"\xef\xbb\xbfminutes: soon\r\n", "not-minutes", 1, 10),
    ],
)
def test_problems_have_their_file_and_place(
    folder: Folder, raw: bytes, code: str, line: int, column: int
) -> None:
    """Line and column are those that an editor shows; the line stands with them."""
    (problem,) = problems_of(folder, raw)
    assert (problem.code, problem.file) == (code, WHERE)
    assert (problem.line, problem.column) == (line, column)
    if code == "not-minutes":
        assert problem.source == "minutes: soon"


def test_a_folder_with_a_files_name(folder: Folder) -> None:
    """It is named and not opened."""
    (folder.root / WHERE).unlink()
    (folder.root / WHERE).mkdir()
    found = folder.store.examine(MEETING, Meeting)
    assert found
    assert [(each.code, each.file) for each in found.problems] == [("not-a-file", WHERE)]


def test_a_file_that_may_not_be_read(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a problem of that file with the system's reason; the others are shown."""
    opened = os.open

    def refuse(path: str | Path, *more: int) -> int:
        if str(path).endswith(f"{DAY}.yaml"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *more)

    monkeypatch.setattr(os, "open", refuse)
    pair = folder.store.load_pair(KEY)
    assert (pair.name, pair.unreadable) == ("Sofie Holm", (MEETING,))
    with pytest.raises(UnreadableError) as caught:
        folder.store.read(MEETING, Meeting)
    (problem,) = caught.value.problems
    assert (problem.code, problem.file) == ("unreadable", WHERE)
    assert problem.facts == {"reason": "Permission denied"}
    assert caught.value.facts == {"file": WHERE}


@pytest.mark.parametrize("name", ["relationship", "milestones", "expectations", f"meetings/{DAY}"])
def test_a_broken_file_takes_nothing_else_with_it(folder: Folder, name: str) -> None:
    """All but that file is there, and the file is named."""
    folder.write(f"{KEY}/meetings/{NEXT}.yaml", "topics: [CV]\n")
    folder.write(f"{KEY}/milestones.yaml", "milestones: [{title: A job}]\n")
    folder.write(f"{KEY}/expectations.yaml", "review_on: 2026-11-01\n")
    folder.write(f"{KEY}/{name}.yaml", "name: [\n")
    pair = folder.store.load_pair(KEY)
    (unreadable,) = pair.unreadable
    assert folder.store.relative_path(unreadable) == f"{KEY}/{name}.yaml"
    there = {
        "relationship": pair.relationship.name == "Sofie Holm",
        "milestones": bool(pair.milestones.milestones),
        "expectations": pair.expectations.review_on is not None,
        f"meetings/{DAY}": pair.entry(DAY) is not None,
        f"meetings/{NEXT}": pair.entry(NEXT) is not None,
    }
    assert [each for each, is_there in there.items() if not is_there] == [name]


def test_who_a_relationship_is(folder: Folder) -> None:
    """Nothing is required: the key is a name, and a broken file leaves it so."""
    folder.write("bo/meetings/2026-09-14.yaml")
    folder.write("ida/relationship.yaml", "name: [\n")
    folder.write("kim/relationship.yaml", "name: Kim Bo\nended: {on: 2026-10-01}\n")
    found = [(each.key, each.name, each.has_ended) for each in folder.store.candidates()]
    assert found == [
        ("bo", "bo", False),
        ("ida", "ida", False),
        ("kim", "Kim Bo", True),
        (KEY, "Sofie Holm", False),
    ]
    assert folder.store.load_pair("bo", "mentee").me == "mentee"
    with pytest.raises(NotFoundError):
        folder.store.load_pair("nobody")


@WITH_LINKS
class TestLinks:
    """A link that leaves the journal is not followed, and is named."""

    def test_a_file_outside(self, folder: Folder, tmp_path: Path) -> None:
        """What lies there is nobody's note."""
        (tmp_path / "out.yaml").write_text("notes: secret\n", encoding="utf-8")
        (folder.root / WHERE).unlink()
        (folder.root / WHERE).symlink_to(tmp_path / "out.yaml")
        pair = folder.store.load_pair(KEY)
        assert (pair.meetings, pair.unreadable) == ((), (MEETING,))
        with pytest.raises(UnreadableError) as caught:
            folder.store.read(MEETING, Meeting)
        assert [each.code for each in caught.value.problems] == ["link-outside"]

    @pytest.mark.parametrize("inner", ["meetings", "private"])
    def test_a_folder_outside(self, folder: Folder, tmp_path: Path, inner: str) -> None:
        """It is not even listed."""
        outside = Folder(tmp_path / "out")
        outside.write("2026-09-14.yaml", "notes: secret\n")
        path = folder.root / KEY / inner
        if path.exists():
            path.rename(tmp_path / "before")
        path.symlink_to(outside.root)
        pair = folder.store.load_pair(KEY)
        assert [folder.store.relative_path(file) for file in pair.unreadable] == [f"{KEY}/{inner}"]
        assert not pair.reflections
        assert len(pair.meetings) == (inner == "private")

    def test_a_relationship_outside(self, folder: Folder, tmp_path: Path) -> None:
        """It is named as one that cannot be read, and left out of nothing in silence."""
        (folder.root / KEY).rename(tmp_path / "out")
        (folder.root / KEY).symlink_to(tmp_path / "out")
        assert [each.name for each in folder.store.candidates()] == [KEY]
        pair = folder.store.load_pair(KEY)
        assert RELATIONSHIP in pair.unreadable
        assert (pair.meetings, pair.relationship.name) == ((), None)

    def test_a_link_inside(self, folder: Folder) -> None:
        """It is a file like any other."""
        (folder.root / WHERE).rename(folder.root / "shared.yaml")
        (folder.root / WHERE).symlink_to("../../shared.yaml")
        assert folder.store.read(MEETING, Meeting).notes == "Talked."

    def test_a_journal_that_is_a_link(self, folder: Folder, tmp_path: Path) -> None:
        """The journal's own folder may lie wherever its owner wants."""
        (tmp_path / "link").symlink_to(folder.root)
        assert Folder(tmp_path / "link").store.read(MEETING, Meeting).notes == "Talked."


def test_a_file_where_a_folder_belongs(folder: Folder) -> None:
    """`meetings` is a file: there are no meetings, and it is said why."""
    folder.write(f"{KEY}/private", "my thoughts")
    pair = folder.store.load_pair(KEY)
    assert [folder.store.relative_path(file) for file in pair.unreadable] == [f"{KEY}/private"]
    with pytest.raises(UnreadableError) as caught:
        folder.store.reflection_names(KEY)
    assert [each.code for each in caught.value.problems] == ["not-a-folder"]


@pytest.mark.parametrize(
    ("journal", "path"),
    [
        ("", "guide.yaml"),
        ("guide: programme/ours.yaml\n", "programme/ours.yaml"),
        ("guide: ../theirs.yaml\n", "guide.yaml"),
        ("guide: [\n", "guide.yaml"),
    ],
)
def test_the_guide_that_the_journal_names(folder: Folder, journal: str, path: str) -> None:
    """`guide:` names a file inside the journal; without it, it is `guide.yaml`."""
    folder.write("journal.yaml", journal)
    assert folder.store.relative_path(FileName(Kind.GUIDE)) == path


def test_several_problems_at_once() -> None:
    """Every one is told, each in its line."""
    raw = b"minutes: soon\ntime: 25:00\nactions:\n  - due: 2026-02-30\n    text: x\n  -\n"
    found = examine_bytes("a.yaml", Meeting, raw)
    assert found.model is None
    assert [(each.code, each.line, each.field) for each in found.problems] == [
        ("not-minutes", 1, "minutes"),
        ("not-a-time", 2, "time"),
        ("impossible-day", 4, "actions.1.due"),
        ("empty-item", 6, "actions.2"),
    ]
    assert found.problems[2].source == "  - due: 2026-02-30"


def test_models_of_one_kind(folder: Folder) -> None:
    """A file is read as what it is asked for as."""
    assert folder.store.read(JOURNAL, Journal).language == "en"
    assert folder.store.read(RELATIONSHIP, Relationship).me == "mentor"
