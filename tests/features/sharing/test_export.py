"""`export`: what may be shared, in every form, and nothing else in any of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from support.canaries import PRIVATE, TEXT, plant
from support.desk import SOFIE, Desk
from support.frames import Answer

FORMS = ("md", "html", "ics", "json", "csv")
MAY_BE_TOLD = {
    *("", " owner", " place", " café", " topic", " mine", " planned", " summary"),
    *(
        " first",
        " second",
        " third",
        " milestone",
        " step",
        " question",
        " agreed",
        "-uid",
        "-uid.action-2",
    ),
}
"""What follows the canary in the fields that are shared, a first word of it."""
SHARED = (
    *("place", "café", "topic", "mine", "planned topic", "summary"),
    *("first action", "second action", "third action"),
)
_SONG = re.compile(rf'{TEXT}([^\s"<>;:,)\\]*(?: \w+)?)')


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a journal with a canary in every field that takes a text."""
    plant(desk)
    return desk


def _told(desk: Desk, form: str, *more: str) -> str:
    """Export in a form and return all that somebody gets, with folded lines made whole."""
    answer = desk("export", "--to", form, *more)
    assert answer.code == 0, answer
    return _whole(answer.out) + answer.err


def _whole(text: str) -> str:
    return re.sub(r"\r\n |\\r\\n ", "", text).replace("\\n", "\n")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("more", [(), ("--meeting", "last"), ("--meeting", "2026-09-28")])
def test_no_form_tells_what_is_not_shared(pair: Desk, form: str, more: tuple[str, ...]) -> None:
    """The canaries of the owner's fields do not sing, nor those of what is private."""
    for asked in ((), ("--with-notes",), ("--json",), ("--json", "--with-notes")):
        told = _told(pair, form, *more, *asked)
        assert PRIVATE not in told
        notes = {" notes"} if "--with-notes" in asked else set()
        assert set(_SONG.findall(told)) <= MAY_BE_TOLD | notes


def test_no_file_of_a_vdir_tells_what_is_not_shared(pair: Desk, tmp_path: Path) -> None:
    """Meetings and actions with a day have one, and their names hold nothing of it either."""
    answer = pair("export", "--to", "vdir", "-o", str(tmp_path / "calendar"))
    assert answer.code == 0
    files = list((tmp_path / "calendar").iterdir())
    assert len(files) == 6
    for path in files:
        told = f"{path.name}\n" + _whole(path.read_bytes().decode())
        assert PRIVATE not in told
        assert set(_SONG.findall(told)) <= MAY_BE_TOLD | {"-uid.ics", "-uid.action-2.ics"}


@pytest.mark.parametrize("form", FORMS)
def test_what_is_shared_is_told(pair: Desk, form: str) -> None:
    """A canary that never sang would protect nobody."""
    told = _told(pair, form)
    assert [word for word in SHARED if f"{TEXT} {word}" not in told] == []
    if form in {"md", "html", "json"}:
        for word in ("milestone", "step", "step done", "agreed", "question"):
            assert f"{TEXT} {word}" in told
    if form != "csv":
        assert f"Sofie Holm {TEXT}" in told
        assert f"{TEXT} owner" in told


@pytest.mark.parametrize("form", FORMS)
def test_notes_are_shared_when_asked_for(pair: Desk, form: str) -> None:
    """And only then."""
    assert f"{TEXT} notes" not in _told(pair, form)
    assert f"{TEXT} notes" in _told(pair, form, "--with-notes")


def _keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(_keys, value.values()))
    return set[str]().union(*map(_keys, value)) if isinstance(value, list) else set()


def test_the_keys_of_json(pair: Desk) -> None:
    """Those of the files, and none beside what may be shared."""
    document = json.loads(pair("export", "--to", "json").out)
    assert _keys(document) == {
        *("mentorlog", "mentor", "mentee", "meetings", "milestones", "answers"),
        *("name", "uid", "date", "status", "time", "minutes", "place", "mode", "topics", "summary"),
        *("text", "from", "actions", "owner", "due", "done", "title", "steps"),
        *("key", "question", "agreed"),
    }
    assert document["mentee"] == f"Sofie Holm {TEXT}"
    assert pair.data("export", "--to", "json")["document"] == document


def test_the_document_stands_in_json(pair: Desk) -> None:
    """As its text, the same as on standard output."""
    for form in ("md", "ics"):
        data = pair.data("export", "--to", form)
        assert data["document"] == pair("export", "--to", form).out
        assert data["written"] == []
        assert data["relationship"]["key"] == SOFIE


def test_a_moved_meeting_keeps_its_uid(pair: Desk) -> None:
    """So that a calendar moves the entry and makes no second one."""

    def entry(name: str) -> dict[str, str]:
        raw = pair("export", "--to", "ics", "--meeting", name).out.replace("\r\n ", "")
        return dict(line.split(":", 1) for line in raw.splitlines())

    before = entry("2026-10-14")
    assert pair("move", "2026-10-14", "2026-10-21").code == 0
    after = entry("2026-10-21")
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert (before["DTSTART"], after["DTSTART"]) == ("20261014T143000", "20261021T143000")


def test_calendar_lines_end_as_the_standard_says(pair: Desk) -> None:
    """On standard output too."""
    out = pair("export", "--to", "ics").out
    assert out.endswith("END:VCALENDAR\r\n")
    assert out.count("\n") == out.count("\r\n")


def test_the_page_follows_the_journals_language(pair: Desk) -> None:
    """Unless another one is asked for."""
    assert "### Summary" in pair("export", "--to", "md").out
    assert "### Opsummering" in pair("export", "--to", "md", "--lang", "da").out
    pair.write("journal.yaml", "name: Mette\nlanguage: da\n")
    assert "### Opsummering" in pair("export", "--to", "md").out


def test_a_file_is_written_once(pair: Desk, tmp_path: Path) -> None:
    """What is there already is left alone, with exit 5."""
    path = tmp_path / "shared.md"
    data = pair.data("export", "--to", "md", "-o", str(path))
    assert data["written"] == [str(path)]
    assert data["document"] is None
    assert path.read_text(encoding="utf-8") == pair("export", "--to", "md").out
    again = pair("export", "--to", "html", "--output", str(path))
    assert again.code == 5
    assert str(path) in again.err
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_a_vdir_is_written_again(pair: Desk, tmp_path: Path) -> None:
    """Its own entries follow the journal."""
    folder = tmp_path / "calendar"
    line = ("export", "--to", "vdir", "-o", str(folder))
    assert len(pair.data(*line)["written"]) == 6
    pair("cancel", "2026-10-14", "--why", f"{TEXT} why")
    assert pair(*line).code == 0
    raw = (folder / f"{SOFIE}-2026-10-14@mentorlog.ics").read_bytes()
    assert b"STATUS:CANCELLED" in raw
    assert b" why" not in raw


def _refused(answer: Answer, code: int, *words: str) -> None:
    assert answer.code == code, answer
    assert answer.out == ""
    assert [word for word in words if word not in answer.err] == []


def test_what_cannot_be_exported(pair: Desk) -> None:
    """A vdir without a folder, no form, an unknown meeting, nobody."""
    _refused(pair("export", "--to", "vdir"), 2, "-o")
    _refused(pair("export", "--to", "vdir", "-o", "-"), 2, "-o")
    _refused(pair("export"), 2, "--to", "vdir")
    _refused(pair("export", "--to", "pdf"), 2, "--to")
    _refused(pair("export", "--to", "md", "--meeting", "2020-01-01"), 4)
    _refused(pair("export", "nobody", "--to", "md"), 4)


def test_a_calendar_without_meetings(desk: Desk) -> None:
    """An empty one would be none; a page has the names at least."""
    desk.sofie()
    _refused(desk("export", "--to", "ics"), 4, "Sofie Holm")
    assert desk("export", "--to", "md").out == "# Sofie Holm\n"


def test_a_broken_file_is_named_beside_it(pair: Desk) -> None:
    """The rest is shared; the broken meeting alone is exit 6."""
    pair.meeting("2026-10-05", "notes: [\n")
    answer = pair("export", "--to", "md")
    assert answer.code == 0
    assert "2026-10-05.yaml" in answer.err
    assert pair("export", "--to", "md", "--meeting", "2026-10-05").code == 6


def test_the_line_of_the_last_page_works(pair: Desk) -> None:
    """With the journal named, as the meeting's last page writes it."""
    line = ("export", SOFIE, "--meeting", "2026-10-05", "--to", "md", "--journal", str(pair.root))
    answer = pair(*line)
    assert answer.code == 0
    assert "Monday 5 October 2026" in answer.out
    assert "14 September" not in answer.out


def test_standard_output_can_be_said(pair: Desk) -> None:
    """`-o -` is what pipes are used to."""
    assert pair("export", "--to", "md", "-o", "-").out == pair("export", "--to", "md").out


EMPTY = (
    *(("export", "--to", form, "-o", "") for form in ("md", "csv", "vdir")),
    ("export", "--to", "ics", "--output", "  "),
    ("import", ""),
    ("init", ""),
    ("init", "--guide", " "),
    ("demo", ""),
)


@pytest.mark.parametrize("line", EMPTY)
def test_a_path_that_is_empty_names_nothing(
    pair: Desk, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """An unset variable in a script is wrong usage, and no file of the present folder."""
    empty = tmp_path / "empty"
    empty.mkdir()
    pair.monkeypatch.chdir(empty)
    answer = pair(*line)
    assert (answer.code, "` was empty." in answer.err) == (2, True)
    assert list(empty.iterdir()) == []


@pytest.mark.parametrize("path", [".", "/", "..", "~"])
def test_a_folder_is_no_file_to_write(pair: Desk, path: str) -> None:
    """It is there already."""
    assert pair("export", "--to", "md", "-o", path).code == 5


def test_a_table_for_a_spreadsheet_of_the_language(pair: Desk, tmp_path: Path) -> None:
    """In a file and on standard output; no other form has one."""
    path = tmp_path / "table.csv"
    pair("export", "--to", "csv", "--excel", "-o", str(path), "--lang", "da")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfkind;meeting;")
    assert pair("export", "--to", "csv", "--excel").out.startswith("\ufeffkind,meeting,")
    assert pair.data("export", "--to", "csv", "--excel")["document"].startswith("kind,")
    assert pair("export", "--to", "md", "--excel").code == 2
