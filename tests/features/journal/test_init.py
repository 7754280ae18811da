"""`init` makes a journal and remembers it; what is there already it leaves alone."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest
from support.desk import Desk, changes

GUIDE = "programme:\n  name: Spring\n  contact: Lars, lars@example.org\n"


def _config() -> Path:
    return platformdirs.user_config_path("mentorlog", appauthor=False) / "config.yaml"


def test_it_makes_the_journal_that_the_variable_names(desk: Desk) -> None:
    """The language is written, so that it does not follow the machine."""
    data = desk.data("init", "--name", "Mette Krogh", "--role", "mentor", "--lang", "da")
    assert (data["created"], data["journal"]) == (True, str(desk.root))
    assert changes(data) == {"journal.yaml": "created"}
    assert desk.found("journal.yaml") == {
        "mentorlog": "1",
        "name": "Mette Krogh",
        "me": "mentor",
        "language": "da",
    }


def test_a_folder_on_the_line_goes_before_all_else(desk: Desk, tmp_path: Path) -> None:
    """`init DIR` means DIR, whatever a variable says."""
    other = tmp_path / "another one"
    answer = desk("init", str(other))
    assert answer.code == 0
    assert (other / "journal.yaml").exists()
    assert str(other) in answer.out
    assert not desk.root.exists()


def test_it_is_remembered(desk: Desk, tmp_path: Path) -> None:
    """Later commands find it without a variable, from any folder."""
    assert desk.data("init")["remembered"] is True
    desk.monkeypatch.delenv("MENTORLOG_JOURNAL")
    desk.monkeypatch.chdir(tmp_path)
    assert desk.data("status")["journal"] == str(desk.root)
    assert desk.data("init")["remembered"] is False


def test_remembering_leaves_the_rest_of_the_configuration(desk: Desk) -> None:
    """The file is the person's own, comments included."""
    _config().parent.mkdir(parents=True)
    _config().write_text("# mine\njournal: /elsewhere\nx-other: 1\n", encoding="utf-8")
    desk("init")
    assert _config().read_text("utf-8") == f"# mine\njournal: {desk.root}\nx-other: 1\n"


def test_a_configuration_that_cannot_be_read_stops_it_before_anything_is_made(desk: Desk) -> None:
    """All or none."""
    _config().parent.mkdir(parents=True)
    _config().write_text("journal: [", encoding="utf-8")
    answer = desk("init")
    assert answer.code == 6
    assert str(_config()) in answer.err
    assert not desk.root.exists()


def test_on_an_existing_journal_it_changes_nothing_and_is_done(desk: Desk) -> None:
    """What is so already is said, and is 0."""
    desk("init", "--name", "Mette")
    before = desk.files()
    answer = desk("init", "--name", "Somebody else", "--role", "mentee")
    assert (answer.code, "already" in answer.out) == (0, True)
    assert desk.files() == before
    assert desk.data("init")["changed"] == []
    assert desk.data("init")["created"] is False


def test_it_takes_in_the_programmes_guide(desk: Desk, tmp_path: Path) -> None:
    """The one file that a programme sends to its pairs, byte for byte; an older one is kept."""
    sent = tmp_path / "sent.yaml"
    sent.write_text(GUIDE, encoding="utf-8")
    assert changes(desk.data("init", "--guide", str(sent))) == {
        "journal.yaml": "created",
        "guide.yaml": "created",
    }
    assert desk.read("guide.yaml") == GUIDE
    assert desk.data("init", "--guide", str(sent))["changed"] == []
    sent.write_text(GUIDE.replace("Lars", "Kim"), encoding="utf-8")
    assert changes(desk.data("init", "--guide", str(sent))) == {"guide.yaml": "edited"}
    assert desk.read("guide-earlier-1.yaml") == GUIDE
    assert desk("check").code == 0


@pytest.mark.parametrize(
    ("text", "code"), [(None, 4), ("programme: [\n", 6), ("programme: {starts: 13}\n", 6)]
)
def test_a_guide_that_is_none_stops_it_before_anything_is_made(
    desk: Desk, tmp_path: Path, text: str | None, code: int
) -> None:
    """A bad attachment does not leave half a journal behind."""
    sent = tmp_path / "sent.yaml"
    if text is not None:
        sent.write_text(text, encoding="utf-8")
    assert desk("init", "--guide", str(sent)).code == code
    assert not desk.root.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_new_folders_and_files_are_for_the_owner_alone(desk: Desk) -> None:
    """A journal holds what was said in confidence."""
    desk("init")
    assert desk.root.stat().st_mode & 0o777 == 0o700
    assert (desk.root / "journal.yaml").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("language", ["en", "da"])
def test_a_new_journal_says_how_a_shell_completes(desk: Desk, language: str) -> None:
    """It is the last line, and is said only once."""
    last = desk("init", "--lang", language).out.splitlines()[-1]
    assert last == "  mentorlog --install-completion"
    assert last not in desk("init", "--lang", language).out
