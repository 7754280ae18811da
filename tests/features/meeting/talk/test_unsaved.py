"""What somebody else does to the files in the middle of a meeting, and what cannot be written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting
from support.desk import Desk

FILE = f"{SOFIE}/meetings/2026-10-12.yaml"


def _at_the_notes(cafe: Cafe, *lines: str) -> Meeting:
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    for line in lines:
        _enter(cafe, meeting, line)
    return meeting


def _enter(cafe: Cafe, meeting: Meeting, line: str) -> None:
    meeting.type(line)
    meeting.wait_for(line)
    meeting.press()
    meeting.wait_until(lambda: line in _text(cafe), f"{line!r} in the file")


def _text(cafe: Cafe) -> str:
    return (cafe.root / FILE).read_text(encoding="utf-8")


def _kept(cafe: Cafe) -> dict[str, str]:
    folder = cafe.root / ".mentorlog" / "unsaved"
    paths = sorted(folder.glob("*")) if folder.exists() else []
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


def test_what_another_program_writes_meanwhile_stays(cafe: Cafe) -> None:
    """Both texts are kept, and the comment that was put in is not touched."""
    meeting = _at_the_notes(cafe, "Ours, one")
    path = cafe.root / FILE
    path.write_text(
        _text(cafe).replace("  Ours, one\n", "  Theirs, before\n  Ours, one\n  Theirs, after\n")
        + "# a remark\n",
        encoding="utf-8",
    )
    _enter(cafe, meeting, "Ours, two")
    meeting.press()
    meeting.asked("Summary")
    assert _text(cafe).endswith("# a remark\n")
    assert cafe.held()["notes"] == "Theirs, before\nOurs, one\nOurs, two\nTheirs, after\n"


def test_a_file_that_is_broken_meanwhile_is_not_touched(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The answer is shown again and kept aside, where `check` names it; the talk goes on."""
    meeting = _at_the_notes(cafe, "one")
    broken = _text(cafe) + "summary: : [\n"
    (cafe.root / FILE).write_text(broken, encoding="utf-8")
    meeting.type("two")
    meeting.wait_for("two")
    meeting.press()
    meeting.wait_until(lambda: bool(_kept(cafe)), "the answer kept aside")
    meeting.press()
    meeting.asked("Summary")
    shown = "\n".join(meeting.lines())
    assert f"This could not be written to {FILE}:" in shown
    name = f"{SOFIE}-2026-10-12-notes.txt"
    assert _kept(cafe) == {name: "one\ntwo\n"}
    assert _text(cafe) == broken
    meeting.write("Summary", "A trial month")
    meeting.say("Agreed:", "Ask Lars")
    meeting.leave_empty("Agreed:")
    meeting.asked("When do you meet next?")
    assert _text(cafe) == broken
    assert sorted(_kept(cafe).values()) == ["A trial month\n", "Ask Lars\n", "one\ntwo\n"]
    meeting.kill()
    desk = Desk(cafe.root, monkeypatch, capfd)
    monkeypatch.setenv("MENTORLOG_JOURNAL", str(cafe.root))
    assert name in desk("check").out


def test_a_file_that_is_mended_meanwhile_is_written_again(cafe: Cafe) -> None:
    """And nothing stays aside."""
    meeting = _at_the_notes(cafe, "one")
    good = _text(cafe)
    (cafe.root / FILE).write_text(good + "summary: : [\n", encoding="utf-8")
    meeting.type("two")
    meeting.wait_for("two")
    meeting.press()
    meeting.wait_until(lambda: bool(_kept(cafe)), "the answer kept aside")
    (cafe.root / FILE).write_text(good, encoding="utf-8")
    _enter(cafe, meeting, "three")
    meeting.press()
    meeting.asked("Summary")
    assert cafe.held()["notes"] == "one\ntwo\nthree\n"
    assert _kept(cafe) == {}


def test_what_cannot_be_edited_safely_is_said_with_what_to_type(cafe: Cafe) -> None:
    """A file in a style that no edit is safe in stays as it is."""
    cafe.autumn()
    text = "status: held\nnotes: &n |\n  one\nwhy: *n\nplace: x\nmode: online\n"
    cafe.meeting("2026-10-12", text)
    meeting = cafe.start("new-meeting")
    meeting.wait_until(meeting.is_still, "a question")
    while not meeting.is_open("Notes"):
        meeting.press_and_wait()
    meeting.type("two")
    meeting.wait_for("two")
    meeting.press()
    meeting.press()
    meeting.asked("Summary")
    shown = "\n".join(meeting.lines())
    assert "You can write it there yourself:" in shown, shown
    assert _text(cafe) == text
    assert list(_kept(cafe).values()) == ["one\ntwo\n"]


def test_a_folder_that_nobody_may_write_in_loses_nothing_on_the_screen(cafe: Cafe) -> None:
    """Where nothing can be kept either, the answer stands there to be copied."""
    meeting = _at_the_notes(cafe)
    machine = cafe.root / ".mentorlog"
    for name in ("unsaved", "lock"):
        _block(machine / name)
    meeting.write("Notes", "Only here")
    meeting.asked("Summary")
    shown = "\n".join(meeting.lines())
    assert "Only here" in shown
    assert "Please copy it from here." in shown


def _block(path: Path) -> None:
    """Put something in the way that not even root can write to."""
    path.unlink(missing_ok=True)
    path.mkdir() if path.name == "lock" else path.write_text("in the way", encoding="utf-8")


def test_what_was_not_saved_is_asked_again(cafe: Cafe) -> None:
    """A promise that was done, and whose file was broken just then, does not count as kept."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.asked("1/2")
    path = cafe.root / SOFIE / "meetings" / "2026-09-21.yaml"
    good = path.read_text(encoding="utf-8")
    meeting.press()
    meeting.asked("2/2")
    path.write_text(good.replace("actions:", "actions: ["), encoding="utf-8")
    meeting.press("x")
    meeting.wait_for("This could not be written to")
    meeting.asked("And what else?")
    meeting.kill()
    path.write_text(good, encoding="utf-8")
    again = cafe.start("new-meeting")
    again.leave_empty("Since last time:")
    again.wait_for("1/2  Introduce Sofie to Lars (you) kept")
    again.asked("2/2  Ask two alumni (Sofie) kept")
