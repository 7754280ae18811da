"""Starting a journal and a relationship, and what stays between the two."""

from __future__ import annotations

from support.plain_journal import Data, PlainJournal, day

from mentorlog.domain.changes.edits import CreateFile
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.features.journal.command import start_journal
from mentorlog.features.relationship.changes import add_boundaries, start_relationship


def test_start_journal() -> None:
    """Only what is known is written."""
    create = start_journal("da", None, "mentee")
    assert list(create.data.items()) == [("mentorlog", 1), ("me", "mentee"), ("language", "da")]


def test_start_relationship() -> None:
    """The file begins with whom it is about."""
    create = start_relationship(
        "sofie", "Sofie", "mentor", start=day("09-14"), end=day("12-31"), boundaries=["A", " "]
    )
    data: Data = {"name": "Sofie", "me": "mentor", "start": day("09-14"), "end": day("12-31")}
    assert create == CreateFile(FileName(Kind.RELATIONSHIP, "sofie"), {**data, "boundaries": ["A"]})


def test_add_boundaries() -> None:
    """What stays between the two is written once."""
    journal = PlainJournal(relationship={"name": "Sofie", "boundaries": ["A"]})
    journal.change(lambda pair: add_boundaries(pair, ["A", " B ", "B", ""]))
    assert journal.file(Kind.RELATIONSHIP) == {"name": "Sofie", "boundaries": ["A", "B"]}
    assert add_boundaries(journal.load(), ["B"]) == []


def test_boundaries_of_a_folder_without_a_file() -> None:
    """A relationship that is only a folder gets its file."""
    journal = PlainJournal()
    journal.change(lambda pair: add_boundaries(pair, ["A"]))
    assert journal.file(Kind.RELATIONSHIP) == {"boundaries": ["A"]}
