"""Names and files that have travelled: a Mac's accents, Windows' devices, long paths, line ends."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest
from support.desk import Desk

from mentorlog.domain.model.person import key_of

NFD = unicodedata.normalize("NFD", "rené")
NFC = unicodedata.normalize("NFC", "rené")
DEVICES = (
    *("con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt1", "CON", "Nul"),
    "COM\N{SUPERSCRIPT ONE}",
)
REFUSED = ("name.", "name ", " name", "a.b", "con.x", "a:b", "a*", "a\\b", "a?")
ON_LINUX = pytest.mark.skipif(os.name == "nt", reason="names that only Linux tells apart")


@pytest.mark.parametrize("name", DEVICES)
def test_a_device_is_no_folder(desk: Desk, name: str) -> None:
    """Windows opens the device in any folder; the key of somebody called so is another."""
    assert desk("new-relationship", "Kim", "--role", "mentor", "--key", name).code == 2
    assert desk("new-relationship", name, "--role", "mentor").code == 0
    (key,) = [each.name for each in desk.root.iterdir() if each.is_dir() and each.name[0] != "."]
    assert key == f"{name.lower().replace('¹', '1')}-"
    assert desk("show", name).code == 0


@pytest.mark.parametrize("key", REFUSED)
def test_a_name_that_windows_changes_or_refuses(desk: Desk, key: str) -> None:
    """It leaves out dots and blanks at an end, and knows some signs for other things."""
    answer = desk("new-relationship", "Kim", "--role", "mentor", "--key", key)
    assert answer.code == 2
    assert not desk.root.exists()
    made = key_of(key)
    assert made.rstrip("-").replace("-", "").isalnum()


class TestNamesThatOneComputerTakesForOne:
    """What lies on Linux as two lies on a Mac or on Windows as one."""

    @ON_LINUX
    @pytest.mark.parametrize("there", ["Sofie-Holm", "SOFIE-HOLM"])
    def test_no_second_one_is_made(self, desk: Desk, there: str) -> None:
        """A folder that differs by case alone is the one that is there."""
        desk.write(f"{there}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        for words in (("Sofie Holm",), ("Sofie", "--key", "sofie-holm")):
            answer = desk("new-relationship", *words, "--role", "mentor")
            assert (answer.code, there in answer.err) == (5, True), answer
        assert [each.name for each in desk.root.iterdir()] == [there]
        assert desk("show", "sofie-holm").code == 0

    @ON_LINUX
    def test_nor_one_that_differs_in_its_accents_alone(self, desk: Desk) -> None:
        """A Mac writes é as two signs."""
        desk.write(f"{NFD}/relationship.yaml", "name: René\nme: mentor\n")
        answer = desk("new-relationship", "Kim", "--role", "mentor", "--key", NFC)
        assert answer.code == 5

    @ON_LINUX
    def test_two_that_are_there_are_named(self, desk: Desk) -> None:
        """Before one of them is lost on the way to another computer; both are read."""
        for name in ("kim", "Kim", NFC, NFD):
            desk.write(f"{name}/relationship.yaml", f"name: {name} {name.encode()!r}\nme: mentor\n")
        found = [each for each in desk.data("check")["problems"] if each["code"] == "alike-name"]
        assert len(found) == 2
        assert len(desk.data("status")["relationships"]) == 4


@pytest.mark.sample(4)
@ON_LINUX
@pytest.mark.parametrize("folder", [NFD, NFC])
@pytest.mark.parametrize("who", [NFD, NFC, "RENÉ", "ren"])
def test_accents_of_either_kind(desk: Desk, folder: str, who: str) -> None:
    """Whichever way the disk and the keyboard write them, it is René; the folder keeps its own."""
    desk.write(f"{folder}/relationship.yaml", "name: René\nme: mentor\n")
    desk.write(f"{folder}/meetings/2026-10-01.yaml", "status: held\nactions: [Call]\n")
    assert desk.data("show", who)["relationship"]["key"] == folder
    assert desk("new-meeting", who, "--notes", "x").code == 0
    assert desk("action", "done", "1", "-w", who).code == 0
    assert desk("plan", "2026-11-02", "-w", who).code == 0
    assert desk("move", "next", "2026-11-03", "-w", who).code == 0
    assert desk("reflect", who, "--worked", "x").code == 0
    assert desk.meetings(folder) == ["2026-10-01", "2026-10-12", "2026-11-03"]
    assert [each.name for each in desk.root.iterdir() if each.name[0] != "."] == [folder]
    assert desk("check").code == 0


def test_a_longest_key(desk: Desk) -> None:
    """Every path of a long name stays far below what a system takes, temporary ones too."""
    name = "Åse Ærø " * 40
    assert desk("new-relationship", name, "--role", "mentor").code == 0
    assert desk("new-meeting", "--notes", "x").code == 0
    assert desk("reflect", "--worked", "x").code == 0
    paths = [str(path.relative_to(desk.root)) for path in desk.root.rglob("*")]
    assert max(len(path) for path in paths) < 80 + 40
    assert max(len(part) for path in paths for part in Path(path).parts) <= 80


@pytest.mark.parametrize("length", [300, 5000])
def test_a_path_that_is_too_long(desk: Desk, length: int) -> None:
    """The system's own words, and no bug."""
    folder = str(desk.root / ("x" * length))
    for line in (("status",), ("init", folder), ("new-relationship", "Kim", "--role", "mentor")):
        answer = desk(*line, *(() if folder in line else ("--journal", folder)))
        assert answer.code in {4, 9}, answer
        assert answer.code == 4 or os.strerror(errno.ENAMETOOLONG) in answer.err
    assert desk("show", "x" * length).code == 4
    assert desk("new-relationship", "Kim", "--role", "mentor", "--key", "x" * length).code == 2


def test_line_ends_of_windows_stay(desk: Desk) -> None:
    """A file that was written there keeps every one of them, in every kind of change."""
    desk.sofie()
    meeting = "# mine\r\nstatus: held\r\nnotes: |\r\n  one\r\nactions:\r\n  - Call\r\n"
    path = desk.meeting("2026-10-05")
    path.write_bytes(meeting.encode())
    relationship = desk.root / "sofie-holm" / "relationship.yaml"
    relationship.write_bytes(relationship.read_bytes().replace(b"\n", b"\r\n"))
    for line in (
        ("action", "done", "1"),
        ("action", "add", "Ask"),
        ("new-meeting", "--date", "2026-10-05", "--notes", "two", "--boundary", "Illness"),
        ("end-meeting", "--meeting", "2026-10-05", "--summary", "Good"),
    ):
        answer = desk(*line)
        assert answer.code == 0, answer
    for each in (path, relationship):
        raw = each.read_bytes()
        assert raw.count(b"\n") == raw.count(b"\r\n"), raw
    assert path.read_bytes().startswith(b"# mine\r\nstatus: held\r\n")
