"""What the person has not committed is never swept in, and what they staged stays staged."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from support.desk import SOFIE, Desk
from support.frames import Answer
from support.repositories import HELD, MEETING, Repository

from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.features.meeting.talk.parts import lead_meeting

RELATIONSHIP = f"{SOFIE}/relationship.yaml"


def _done(desk: Desk, *more: str) -> Answer:
    answer = desk("action", "done", "1", *more)
    assert answer.code == 0, answer
    return answer


def test_other_files_are_left_alone(desk: Desk, repository: Repository) -> None:
    """Edited, new and removed files of the person stay what they were to git."""
    desk.write(RELATIONSHIP, "name: Sofie Holm\nme: mentor\nx-own: mine\n")
    desk.write("own notes.txt", "mine")
    desk.meeting("2026-10-01", "notes: By hand\n")
    (desk.root / SOFIE / "private" / "2026-10-05.yaml").unlink()
    before = repository.state
    _done(desk)
    assert repository.state == before
    assert repository.touched() == [MEETING]


def test_staged_files_stay_staged(desk: Desk, repository: Repository) -> None:
    """A commit that the person prepares is not taken out of their hands."""
    desk.write(RELATIONSHIP, "name: Sofie Holm\nme: mentor\nx-own: mine\n")
    desk.write("own.txt", "mine")
    repository("add", RELATIONSHIP, "own.txt")
    repository("rm", "--quiet", f"{SOFIE}/private/2026-10-05.yaml")
    staged = repository("diff", "--cached")
    _done(desk)
    assert repository.touched() == [MEETING]
    assert repository("diff", "--cached") == staged
    assert staged.count("diff --git") == 3


def test_an_edit_elsewhere_in_the_file_stays_uncommitted(
    desk: Desk, repository: Repository
) -> None:
    """Of a file that both wrote in, only our lines are committed."""
    desk.meeting("2026-10-05", HELD.replace("Prøv en måned.", "Prøv to måneder.\n  Så videre."))
    answer = _done(desk)
    assert answer.err == ""
    diff = repository("show", "--format=", "--unified=0", "HEAD")
    assert "+    done: 2026-10-12" in diff
    assert "måned" not in diff
    assert repository("diff", "--numstat").split()[:2] == ["2", "1"]
    assert "Prøv to måneder." in desk.read(MEETING)


def test_a_staged_edit_in_the_file_stays_staged_and_no_more(
    desk: Desk, repository: Repository
) -> None:
    """The index holds the person's lines and ours, so that their next commit has theirs alone."""
    edited = HELD.replace("Prøv en måned.", "Prøv to måneder.")
    desk.meeting("2026-10-05", edited)
    repository("add", MEETING)
    desk.meeting("2026-10-05", edited.replace("Østen", "Vesten"))
    staged, unstaged = repository("diff", "--cached"), repository("diff")
    _done(desk)
    assert _lines(repository("diff", "--cached")) == _lines(staged)
    assert _lines(repository("diff")) == _lines(unstaged)
    repository("commit", "--quiet", "-m", "Theirs")
    diff = repository("show", "--format=", "--unified=0", "HEAD")
    assert "måneder" in diff
    assert "done" not in diff
    assert "done: 2026-10-12" in repository.committed(MEETING)


def _lines(diff: str) -> list[str]:
    """Return the lines that a diff adds and takes out."""
    return [
        line for line in diff.splitlines() if line[:1] in "+-" and line[1:3] not in {"++", "--"}
    ]


def test_edits_at_the_same_place_are_told_apart_by_what_they_mean(
    desk: Desk, repository: Repository
) -> None:
    """Neither an action of the person's own nor a comment comes into our commit."""
    own = "  # zqprivate remark\n  - text: Mine\n    owner: mentor\n"
    desk.meeting("2026-10-05", HELD + own)
    answer = desk("action", "add", "Call", "Lars")
    assert (answer.code, answer.err) == (0, "")
    committed = repository.committed(MEETING)
    assert "Call Lars" in committed
    assert "Mine" not in committed
    assert "zqprivate" not in committed
    assert own in desk.read(MEETING)
    assert repository("diff", "--numstat").split()[:2] == ["3", "0"]


def test_what_cannot_be_told_apart_is_left_and_said(desk: Desk, repository: Repository) -> None:
    """An edit of the very value that we change keeps the file out; the change stands.

    What was typed there before is kept.
    """
    planned = f"{SOFIE}/meetings/2026-10-16.yaml"
    desk.data("plan", "fri", "--place", "Library")
    desk.write(planned, desk.read(planned).replace("Library", "Café"))
    answer = desk("plan", "fri", "--place", "Park")
    kept = desk.root / ".mentorlog/unsaved/sofie-holm-meetings-2026-10-16-before.txt"
    assert answer.code == 0
    assert answer.err.splitlines() == [
        "Saved, but not committed, because you have edits of your own in the same place: "
        + planned,
        "Commit them together with git add and git commit.",
        f"What you had typed in {planned}, and not committed, is kept in {kept}",
    ]
    assert repository.subjects == ["mentorlog plan: 1 meeting", "Begin by hand"]
    assert repository.state == [f" M {planned}"]
    assert "place: Park" in desk.read(planned)
    assert "place: Café" in kept.read_text(encoding="utf-8")


def test_a_file_that_git_does_not_know_is_left_and_said(desk: Desk, repository: Repository) -> None:
    """What the person wrote in it would be swept in."""
    desk.meeting("2026-10-07", "notes: By hand\n")
    answer = desk("action", "add", "Call", "Lars", "--lang", "da")
    assert answer.err.startswith("Gemt, men ikke committet, fordi git ikke kender filen endnu: ")
    assert repository.subjects == ["Begin by hand"]
    assert "Call Lars" in desk.read(f"{SOFIE}/meetings/2026-10-07.yaml")


def test_one_file_that_is_left_keeps_no_other_back(desk: Desk, repository: Repository) -> None:
    """The rest of a command's change is committed."""
    desk.meeting("2026-10-07", "notes: By hand\n")
    answer = desk("end-meeting", "--summary", "Good", "--next", "2026-11-20")
    assert answer.code == 0
    assert "git does not know the file yet" in answer.err
    assert repository.touched() == [f"{SOFIE}/meetings/2026-11-20.yaml"]


def test_a_file_that_is_staged_for_the_first_time_is_left(
    desk: Desk, repository: Repository
) -> None:
    """Its first commit is the person's."""
    desk.meeting("2026-10-07", "notes: By hand\n")
    repository("add", ".")
    staged = repository("diff", "--cached")
    answer = desk("action", "add", "Call")
    assert "git does not know the file yet" in answer.err
    assert repository("diff", "--cached") == staged


def test_what_the_person_keeps_out_of_git_stays_out(desk: Desk, repository: Repository) -> None:
    """Who ignores `private/` has decided; nothing is said, and nothing committed."""
    desk.write(".gitignore", "private/\n")
    repository("rm", "--quiet", "--cached", f"{SOFIE}/private/2026-10-05.yaml")
    repository("add", ".gitignore")
    repository("commit", "--quiet", "-m", "Keep private files out")
    answer = desk("reflect", "--worked", "More")
    assert (answer.code, answer.err) == (0, "")
    answer = desk("move", "2026-10-05", "2026-10-06")
    assert (answer.code, answer.err) == (0, "")
    assert repository.subjects[0] == "mentorlog move: 1 meeting"
    assert not any("private" in name for name in repository.files())


def test_a_move_takes_only_what_was_committed_along(desk: Desk, repository: Repository) -> None:
    """Under its new name the file is committed without the person's uncommitted lines."""
    desk.meeting("2026-10-05", HELD.replace("Prøv en måned.", "Prøv to måneder."))
    desk.data("move", "2026-10-05", "2026-10-06")
    moved = f"{SOFIE}/meetings/2026-10-06.yaml"
    assert "en måned" in repository.committed(moved)
    assert "to måneder" in desk.read(moved)
    assert repository.state == [f" M {moved}"]


def test_a_move_of_what_git_does_not_know_is_left(desk: Desk, repository: Repository) -> None:
    """Neither name comes into the history."""
    desk.meeting("2026-10-07", "notes: By hand\n")
    answer = desk("move", "2026-10-07", "2026-10-08")
    assert answer.code == 0
    assert "git does not know the file yet" in answer.err
    assert repository.subjects == ["Begin by hand"]


def test_edits_in_the_middle_of_a_command_are_not_swept_in(
    desk: Desk, repository: Repository
) -> None:
    """A person who saves in their editor while a conversation goes on keeps their lines apart."""
    started = f"{SOFIE}/meetings/2026-10-12.yaml"

    def lead_while_somebody_writes(talk: MeetingTalk) -> None:
        desk.write(started, f"# by hand\n{desk.read(started)}")
        lead_meeting(talk)

    desk.monkeypatch.setattr(
        "mentorlog.features.meeting.command.terminal.lead_meeting", lead_while_somebody_writes
    )
    answer = desk.in_terminal("new-meeting", "--notes", "Talked", typed="More\n\n" * 3)
    assert answer.code == 0
    assert "# by hand" in desk.read(started)
    assert "More" in repository.committed(started)
    assert "# by hand" not in repository.committed(started)
    assert repository("diff", "--numstat").split()[:2] == ["1", "0"]


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_what_a_killed_command_left_is_the_persons_to_commit(
    desk: Desk, repository: Repository
) -> None:
    """Killed between writing and committing, its change is an edit like any other by hand.

    Nothing of git is locked, and the next command commits its own change alone.
    """
    repository.hook("pre-commit", "kill -9 $(ps -o ppid= -p $PPID); exit 1")
    line = [sys.executable, "-m", "mentorlog", "action", "done", "1"]
    killed = subprocess.run(line, check=False, capture_output=True)  # noqa: S603 - our own program
    assert killed.returncode == -signal.SIGKILL
    assert "done: 2026-10-12" in desk.read(MEETING)
    assert not (desk.root / ".git" / "index.lock").exists()
    left = list((desk.root / ".git").glob("mentorlog-scratch-*"))
    assert len(left) == 1
    os.utime(left[0], (0, 0))
    (desk.root / ".git" / "hooks" / "pre-commit").unlink()
    answer = desk("action", "add", "Call")
    assert (answer.code, answer.err) == (0, "")
    diff = repository("show", "--format=", "--unified=0", "HEAD")
    assert "Call" in diff
    assert "done" not in diff
    assert repository.state == [f" M {MEETING}"]
    assert not (desk.root / ".git" / "index.lock").exists()
    assert not left[0].exists()


@pytest.mark.sample(2)
@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
@pytest.mark.parametrize("next_one", ["mentorlog", "git"])
@pytest.mark.parametrize("staged", [True, False])
def test_a_command_killed_after_its_commit_is_not_staged_to_be_undone(
    desk: Desk, repository: Repository, next_one: str, *, staged: bool
) -> None:
    """The index knows of that commit already, beside what the person had staged."""
    if staged:
        desk.write(MEETING, HELD.replace("90", "80"))
        repository("add", MEETING)
    repository.hook("post-commit", "kill -9 $(ps -o ppid= -p $PPID)")
    line = [sys.executable, "-m", "mentorlog", "action", "done", "1"]
    killed = subprocess.run(line, check=False, capture_output=True)  # noqa: S603 - our own program
    assert killed.returncode == -signal.SIGKILL
    (desk.root / ".git" / "hooks" / "post-commit").unlink()
    assert not (desk.root / ".git" / "index.lock").exists()
    if next_one == "mentorlog":
        assert desk("action", "add", "Call").err == ""
    assert "done: 2026-10-12" in repository.committed(MEETING)
    assert repository.state == ([f"M  {MEETING}"] if staged else [])
    own = repository("diff", "--cached", "--unified=0").splitlines()[5:]
    assert own == (["-minutes: 90", "+minutes: 80"] if staged else [])


def test_the_index_is_not_rewritten_for_nothing(desk: Desk, repository: Repository) -> None:
    """After a commit git finds every file as it knows it, without reading it again."""
    _done(desk)
    assert repository("diff-files", "--name-only") == ""
    assert repository("diff-index", "--name-only", "HEAD") == ""
    assert not (desk.root / ".git" / "index.lock").exists()


def test_a_file_that_the_person_took_away_and_a_command_made_again_is_left(
    desk: Desk, repository: Repository
) -> None:
    """Taking it away was not committed, so its place is not ours to fill."""
    planned = f"{SOFIE}/meetings/2026-10-16.yaml"
    desk.data("plan", "fri", "--place", "Library")
    (desk.root / planned).unlink()
    answer = desk("plan", "fri", "--place", "Park")
    assert "edits of your own in the same place" in answer.err
    assert repository.subjects == ["mentorlog plan: 1 meeting", "Begin by hand"]


def test_a_command_that_does_what_was_committed_already_is_no_commit(
    desk: Desk, repository: Repository
) -> None:
    """A file that was taken away by hand and made again as it was differs in nothing."""
    desk.data("plan", "fri", "--place", "Library")
    (desk.root / f"{SOFIE}/meetings/2026-10-16.yaml").unlink()
    answer = desk("plan", "fri", "--place", "Library")
    assert (answer.code, answer.err) == (0, "")
    assert len(repository.subjects) == 2
    assert repository.state == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_in_gits_memory_is_not_replaced(desk: Desk, repository: Repository) -> None:
    """Where git remembers a link, and a file lies now, the person decides."""
    (desk.root / "real.yaml").write_text(HELD, encoding="utf-8")
    (desk.root / MEETING).unlink()
    (desk.root / MEETING).symlink_to("../../real.yaml")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "A link")
    (desk.root / MEETING).unlink()
    desk.meeting("2026-10-05", HELD)
    assert "edits of your own in the same place" in _done(desk).err
    assert repository.subjects[0] == "A link"


FILTERS = [("gzip -n -c", "gzip -d -c", True), ("tr a-z A-Z", "cat", False)]


@pytest.mark.parametrize(("clean", "smudge", "is_told_apart"), FILTERS)
def test_edits_in_a_file_with_a_filter(
    desk: Desk, repository: Repository, clean: str, smudge: str, *, is_told_apart: bool
) -> None:
    """The change alone is committed where the filter leads both ways, else nothing, and said."""
    repository("config", "filter.odd.clean", clean)
    repository("config", "filter.odd.smudge", smudge)
    desk.write(".gitattributes", "*.yaml filter=odd\n")
    repository("add", "--renormalize", ".")
    repository("add", ".gitattributes")
    repository("commit", "--quiet", "-m", "Filter")
    desk.data("action", "done", "1")
    assert repository.subjects[0] == "mentorlog action done: 1 meeting"
    desk.meeting("2026-10-05", desk.read(MEETING).replace("90", "80"))
    answer = desk("action", "done", "2")
    assert ("edits of your own in the same place" in answer.err) != is_told_apart
    assert MEETING in answer.err or is_told_apart
    assert len(repository.subjects) == 3 + is_told_apart
    shown = repository("cat-file", "--filters", f"HEAD:{MEETING}").lower()
    assert "minutes: 90" in shown
    assert shown.count("done: ") == 1 + is_told_apart
    assert repository.state == [f" M {MEETING}"]
    desk("undo")
    assert desk.held("2026-10-05")["minutes"] == "80"
    assert "done" in desk.held("2026-10-05")["actions"][0]
