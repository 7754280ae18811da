"""New files teach their format and hold what is known, in the order given."""

from __future__ import annotations

import datetime as dt

import pytest

from mentorlog.domain.changes.edits import Value
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.store.paths import schema_name
from mentorlog.store.reader import examine_bytes
from mentorlog.store.writing.stage import new_file_text, schema_link
from mentorlog.texts import LANGUAGES, Language, Texts


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lesson(kind: Kind, language: Language) -> None:
    """Comments alone, short, in the journal's language; the file reads as an empty one."""
    text = new_file_text(kind, "a/b.yaml", {}, Texts(language))
    lines = text.splitlines()
    assert all(line.startswith("#") for line in lines)
    assert 2 <= len(lines) <= 8
    assert max(map(len, lines)) <= 100
    found = examine_bytes("a", model_of(kind), text.encode())
    assert (found.problems, found.model) == ((), model_of(kind).model_validate({}))
    assert text != new_file_text(kind, "a/b.yaml", {}, Texts("da" if language == "en" else "en"))


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("journal.yaml", "./.mentorlog/meeting.schema.json"),
        ("a/relationship.yaml", "../.mentorlog/meeting.schema.json"),
        ("a/meetings/2026-09-14.yaml", "../../.mentorlog/meeting.schema.json"),
    ],
)
def test_the_way_to_the_schema(path: str, link: str) -> None:
    """From wherever the file lies."""
    assert schema_link(Kind.MEETING, path) == link
    assert schema_name(Kind.GUIDE) == "guide.schema.json"


def test_the_long_form() -> None:
    """Dates and times bare, texts that look like one quoted, free text as a block."""
    data: dict[str, Value] = {
        "status": "held",
        "time": dt.time(14, 30),
        "place": "14:30",
        "topics": ["no", {"text": "CV", "from": "mentor"}],
        "notes": "One.\n\nTwo.\n",
        "actions": [{"text": "Call", "due": dt.date(2026, 10, 1)}],
    }
    text = new_file_text(Kind.MEETING, "a/meetings/b.yaml", data, Texts("en"))
    assert text[text.index("status") :] == (
        'status: held\ntime: 14:30\nplace: "14:30"\ntopics:\n  - "no"\n'
        "  - text: CV\n    from: mentor\nnotes: |\n  One.\n\n  Two.\n"
        "actions:\n  - text: Call\n    due: 2026-10-01\n"
    )
