"""`undo` takes back the last command, by a commit of its own, and nothing else."""

from __future__ import annotations

import os
import stat

import pytest
from support.desk import SOFIE, Desk, changes
from support.repositories import HELD, MEETING, REFLECTION, Repository


def test_the_last_command_is_taken_back_and_done_again(desk: Desk, repository: Repository) -> None:
    """Byte for byte, as often as wanted, each time by one commit."""
    before = desk.files()
    desk.data("action", "done", "1", "--note", "Nåede det")
    after = desk.files()
    for turn, (files, trailer) in enumerate(
        [(before, "Undoes"), (after, "Redoes"), (before, "Undoes"), (after, "Redoes")]
    ):
        redoes = trailer == "Redoes"
        data = desk.data("undo", *(["--redo"] if redoes else []))
        assert desk.files() == files, turn
        assert changes(data) == {MEETING: "edited"}
        turned = data["redone" if redoes else "undone"]
        assert (turned["command"], turned["kinds"]) == ("action done", {"meeting": 1})
        assert data["undone" if redoes else "redone"] is None
        assert repository.state == []
        message = repository("log", "-1", "--format=%B").splitlines()
        assert message[0] == "mentorlog undo: 1 meeting"
        assert message[2:4] == ["Mentorlog-Command: undo", f"Mentorlog-{trailer}: action done"]
    assert len(repository.subjects) == 6


LINES = (
    ("action", "add", "Call"),
    ("move", "2026-10-05", "2026-10-06"),
    ("plan", "fri", "14:30"),
    ("new-relationship", "Bo Berg", "--role", "mentor"),
    ("end-meeting", "--summary", "Good", "--next", "2026-11-20"),
    ("end-relationship", "--yes"),
    ("action", "change", "1", "Call", "due:+2w"),
    ("note", "Passed", "both"),
    ("note", "Tired", "--private"),
    ("change-relationship", "--key", "sofie-berg", "--name", "Sofie Berg"),
    ("reflect", "--worked", "More"),
    ("milestone", "add", "A job"),
    ("new-meeting", "--notes", "x"),
)


@pytest.mark.sample(5)
@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_whatever_it_was(desk: Desk, repository: Repository, line: tuple[str, ...]) -> None:
    """Files come back, new ones go, and folders that were made for them too."""
    before, folders = desk.files(), sorted(p for p in desk.root.iterdir() if p.is_dir())
    desk.data(*line)
    assert desk.files() != before
    answer = desk("undo")
    assert answer.code == 0
    assert "Undone: " in answer.out
    assert desk.files() == before
    kept = {*folders, desk.root / ".mentorlog"}
    assert {p for p in desk.root.iterdir() if p.is_dir()} == kept
    assert repository.state == []


def test_a_reflection_that_git_does_not_know_goes_back_with_its_meeting(
    desk: Desk, repository: Repository
) -> None:
    """Who keeps `private/` out of git finds no reflection on a meeting that it is not about."""
    repository("rm", "--quiet", "--cached", REFLECTION)
    desk.write(".gitignore", "private/\n.mentorlog/\n")
    repository("add", ".gitignore")
    repository("commit", "--quiet", "-m", "Private is private")
    before = desk.files()
    desk.data("move", "2026-10-05", "2026-10-06")
    after = desk.files()
    for files, more in ((before, ()), (after, ("--redo",)), (before, ())):
        assert desk("undo", *more).code == 0
        assert desk.files() == files
        assert not [name for name in repository.files() if "private" in name]


def test_a_reflection_that_is_not_committed_keeps_a_meeting_where_it_is(
    desk: Desk, repository: Repository
) -> None:
    """It is the person's to commit, so nothing is taken back, and the file is named."""
    repository("rm", "--quiet", "--cached", REFLECTION)
    repository("commit", "--quiet", "-m", "Not yet")
    desk.data("move", "2026-10-05", "2026-10-06")
    before = desk.files()
    answer = desk("undo")
    assert answer.code == 7
    assert REFLECTION.replace("05.yaml", "06.yaml") in answer.err
    assert desk.files() == before


def test_a_purge_comes_back(desk: Desk, repository: Repository) -> None:
    """What git still remembers can be brought back, private files too."""
    desk.data("end-relationship", "--yes")
    before = desk.files()
    desk.data("purge", "sofie", "--yes")
    desk.data("undo")
    assert desk.files() == before
    if os.name != "nt":
        mode = (desk.root / SOFIE / "private" / "2026-10-05.yaml").stat().st_mode
        assert stat.S_IMODE(mode) == 0o600
        assert stat.S_IMODE((desk.root / SOFIE / "private").stat().st_mode) == 0o700


def test_it_says_what_it_took_back(desk: Desk, repository: Repository) -> None:
    """In both languages, with the command and the kinds, without a word of what was said."""
    desk.data("action", "done", "1")
    first = desk("undo", "--lang", "da")
    assert first.out.splitlines()[0].startswith("Fortrudt: action done fra ")
    assert first.out.splitlines()[0].endswith(", 1 møde")
    assert first.out.splitlines()[-1] == "  mentorlog undo --redo"
    assert desk("undo", "--redo").out.splitlines()[0] == "Done again: action done, 1 meeting"


def test_later_edits_that_are_committed_stay(desk: Desk, repository: Repository) -> None:
    """Only the command's lines are turned round."""
    desk.data("action", "done", "1")
    desk.meeting("2026-10-05", desk.read(MEETING).replace("90", "80"))
    repository("commit", "--quiet", "-am", "By hand")
    desk.data("undo")
    assert desk.read(MEETING) == HELD.replace("90", "80")
    assert repository.subjects[:2] == ["mentorlog undo: 1 meeting", "By hand"]


def test_later_edits_that_are_not_committed_stay_so(desk: Desk, repository: Repository) -> None:
    """In the same file and in others, staged or not."""
    desk.data("action", "done", "1")
    desk.meeting("2026-10-05", desk.read(MEETING).replace("90", "80"))
    desk.write("own.txt", "mine")
    repository("add", "own.txt")
    desk.data("undo")
    assert desk.read(MEETING) == HELD.replace("90", "80")
    assert repository.committed(MEETING) == HELD.rstrip("\n")
    assert repository.state == ["A  own.txt", f" M {MEETING}"]


@pytest.mark.parametrize("committed", [True, False])
def test_edits_at_the_same_place_refuse_it(
    desk: Desk, repository: Repository, *, committed: bool
) -> None:
    """With exit code 7, the file named, and not a byte written."""
    desk.data("end-meeting", "--summary", "Good", "--next", "2026-11-20")
    text = desk.read(MEETING).replace("Good", "Very good")
    desk.meeting("2026-10-05", text)
    if committed:
        repository("commit", "--quiet", "-am", "By hand")
    before, commits = desk.files(), repository.subjects
    answer = desk("undo", "--json")
    assert answer.code == 7
    assert answer.error["message"].endswith(f"nothing was undone: {MEETING}")
    assert desk.files() == before
    assert repository.subjects == commits


def test_a_file_that_was_made_and_written_in_since_is_not_deleted(
    desk: Desk, repository: Repository
) -> None:
    """Nobody's own lines go with it."""
    desk.data("plan", "fri")
    planned = f"{SOFIE}/meetings/2026-10-16.yaml"
    desk.write(planned, f"{desk.read(planned)}# mine\n")
    assert desk("undo").code == 7
    assert desk.read(planned).endswith("# mine\n")


def test_a_file_that_the_person_deleted_since_is_not_brought_back(
    desk: Desk, repository: Repository
) -> None:
    """An edit cannot be taken back in what is not there."""
    desk.data("action", "done", "1")
    (desk.root / MEETING).unlink()
    assert desk("undo").code == 7
    assert not (desk.root / MEETING).exists()


def test_what_is_taken_back_by_hand_already_is_said(desk: Desk, repository: Repository) -> None:
    """Nothing is written and nothing is committed."""
    desk.data("action", "done", "1")
    desk.meeting("2026-10-05", HELD)
    repository("commit", "--quiet", "-am", "By hand")
    answer = desk("undo")
    assert answer.code == 0
    assert answer.out.startswith("Nothing to change: ")
    assert repository.subjects[0] == "By hand"


def test_commits_by_hand_are_not_taken_back(desk: Desk, repository: Repository) -> None:
    """Not even one whose message speaks of mentorlog."""
    answer = desk("undo")
    assert (answer.code, answer.out) == (4, "")
    assert answer.err.splitlines()[0] == "There is nothing to undo."
    desk.meeting("2026-10-05", HELD.replace("90", "80"))
    repository("commit", "--quiet", "-am", "mentorlog action done: 1 meeting\n\nBy hand.")
    assert desk("undo").code == 4


def test_the_beginning_is_not_taken_back(desk: Desk) -> None:
    """Or all that was ever written would go."""
    desk.data("init", "--git")
    assert desk("undo").code == 4
    assert (desk.root / "journal.yaml").exists()


def test_it_works_where_commands_make_no_commits_any_more(
    desk: Desk, repository: Repository
) -> None:
    """What was committed before can still be taken back, by a commit."""
    desk.data("action", "done", "1")
    desk.data("init", "--no-git")
    desk.data("undo")
    assert desk.read(MEETING) == HELD
    assert repository.subjects[0] == "mentorlog undo: 1 meeting"


def test_it_waits_for_a_merge(desk: Desk, repository: Repository) -> None:
    """Where it could not be committed nothing is written."""
    desk.data("action", "done", "1")
    repository("checkout", "--quiet", "--detach")
    before = desk.files()
    answer = desk("undo", "--json")
    assert answer.error["exit_code"] == 9
    assert answer.error["message"] == "No branch is checked out here."
    assert desk.files() == before


def test_what_is_written_meanwhile_is_kept(desk: Desk, repository: Repository) -> None:
    """A file that somebody saves between our look and our writing is not overwritten."""
    from mentorlog.git import undo

    real = undo.plan_undo

    def plan_while_somebody_writes(*given: object) -> object:
        found = real(*given)  # type: ignore[arg-type]
        desk.meeting("2026-10-05", "notes: Mine\n")
        return found

    desk.data("action", "done", "1")
    desk.monkeypatch.setattr(
        "mentorlog.features.versions.command.plan_undo", plan_while_somebody_writes
    )
    assert desk("undo").code == 7
    assert desk.read(MEETING) == "notes: Mine\n"


def test_a_link_that_leads_out_is_not_followed(desk: Desk, repository: Repository) -> None:
    """Nothing outside of the journal is read or written."""
    desk.data("reflect", "--worked", "More")
    outside = desk.root.parent / "outside"
    (desk.root / SOFIE / "private").rename(outside)
    (desk.root / SOFIE / "private").symlink_to(outside)
    before = (outside / "2026-10-05.yaml").read_bytes()
    assert desk("undo").code in {6, 7}
    assert (outside / "2026-10-05.yaml").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_file_that_became_a_link_is_left(desk: Desk, repository: Repository) -> None:
    """What is written behind it was never the command's."""
    desk.data("action", "done", "1")
    desk.write("elsewhere.yaml", desk.read(MEETING))
    (desk.root / MEETING).unlink()
    (desk.root / MEETING).symlink_to("../../elsewhere.yaml")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "A link")
    before = desk.files()
    assert desk("undo").code == 7
    assert desk.files() == before


def test_each_undo_goes_one_step_further_and_each_redo_one_back(
    desk: Desk, repository: Repository
) -> None:
    """To the beginning and forward again, every state byte for byte."""
    states = [desk.files()]
    for line in (("action", "done", "1"), ("plan", "fri"), ("action", "add", "Call")):
        desk.data(*line)
        states.append(desk.files())
    for state in states[-2::-1]:
        desk.data("undo")
        assert desk.files() == state
    assert desk("undo").code == 4
    for state in states[1:]:
        desk.data("undo", "--redo")
        assert desk.files() == state
    answer = desk("undo", "--redo")
    assert (answer.code, answer.err.splitlines()[0]) == (4, "There is nothing to do again.")
    assert repository.state == []


def test_after_another_command_nothing_is_done_again(desk: Desk, repository: Repository) -> None:
    """What was taken back belonged to another state."""
    desk.data("action", "done", "1")
    desk.data("undo")
    desk.data("action", "add", "Call")
    assert desk("undo", "--redo").code == 4
    desk.data("undo")
    assert desk.read(MEETING) == HELD
    assert desk("undo").code == 4


def _refuse_commits(repository: Repository, *, refuse: bool = True) -> None:
    repository.hook("pre-commit", f"exit {int(refuse)}")


def test_a_last_command_that_was_not_committed_is_said_first(
    desk: Desk, repository: Repository
) -> None:
    """The one before is offered, and taken back only when it is asked for once more."""
    desk.data("action", "done", "1")
    _refuse_commits(repository)
    desk("action", "add", "Call")
    _refuse_commits(repository, refuse=False)
    before = desk.files()
    answer = desk("undo")
    assert (answer.code, desk.files()) == (4, before)
    assert answer.err.startswith("The last command, action add, was not committed")
    assert "the one before, action done of " in answer.err
    assert desk("undo").code == 0
    assert "Call" in desk.read(MEETING)
    assert "done:" not in desk.read(MEETING)


@pytest.mark.parametrize(
    ("typed", "code"), [("n\n", 1), ("\n", 1), ("y\n", 0), ("?\n<\n!\ny\n", 0)]
)
def test_a_terminal_is_asked_whether_to_take_back_the_one_before(
    desk: Desk, repository: Repository, typed: str, code: int
) -> None:
    """Enter means no; a sign that leads nowhere is said and asks again."""
    desk.data("action", "done", "1")
    _refuse_commits(repository)
    desk("action", "add", "Call")
    _refuse_commits(repository, refuse=False)
    answer = desk.in_terminal("undo", typed=typed)
    assert answer.code == code
    assert ("done:" in desk.read(MEETING)) == bool(code)


def test_with_nothing_before_it_there_is_nothing_to_offer(
    desk: Desk, repository: Repository
) -> None:
    """It is said each time."""
    _refuse_commits(repository)
    desk("action", "add", "Call")
    before = desk.files()
    for _ in range(2):
        answer = desk("undo")
        assert (answer.code, desk.files()) == (4, before)
        assert answer.err.startswith("The last command, action add, was not committed")
    assert "the one before" not in answer.err


def test_a_file_that_was_left_is_named(desk: Desk, repository: Repository) -> None:
    """Of a command that was committed in part, the rest stays and is said."""
    desk.meeting("2026-10-07", "notes: By hand\n")
    desk("end-meeting", "--summary", "Good", "--next", "2026-11-20")
    answer = desk("undo")
    assert answer.code == 0
    assert f"Not undone, as it was not committed: {SOFIE}/meetings/2026-10-07" in answer.err
    assert "By hand" in desk.read(f"{SOFIE}/meetings/2026-10-07.yaml")
    assert not (desk.root / f"{SOFIE}/meetings/2026-11-20.yaml").exists()


@pytest.mark.parametrize("committed", [True, False])
def test_what_stands_in_other_words_is_shown_and_not_called_gone(
    desk: Desk, repository: Repository, *, committed: bool
) -> None:
    """Exit code 7 with what the command wrote and what stands now."""
    desk.data("action", "add", "Call Lars")
    desk.write(MEETING, desk.read(MEETING).replace("Call Lars", "Ring to Lars"))
    if committed:
        repository("commit", "--quiet", "-am", "By hand")
    before = desk.files()
    answer = desk("undo")
    assert (answer.code, desk.files()) == (7, before)
    assert "text: Call Lars" in answer.err
    assert "text: Ring to Lars" in answer.err


def test_of_a_private_file_the_place_alone_is_said(desk: Desk, repository: Repository) -> None:
    """Neither what was written nor what stands there is printed."""
    desk.data("reflect", "--observed", "She zqwrote")
    desk.write(REFLECTION, desk.read(REFLECTION).replace("She zqwrote", "She zqchanged"))
    answer = desk("undo")
    assert answer.code == 7
    assert f"{REFLECTION}: observed: " in answer.err
    assert "zq" not in answer.out + answer.err


def test_what_is_so_already_does_not_stand_in_the_way(desk: Desk, repository: Repository) -> None:
    """Taken back by hand, it is said once, and the one before comes next."""
    desk.data("action", "done", "1")
    between = desk.read(MEETING)
    desk.data("action", "done", "2")
    desk.write(MEETING, between)
    repository("commit", "--quiet", "-am", "By hand")
    answer = desk("undo")
    assert answer.code == 0
    assert answer.out.startswith("Nothing to change: ")
    assert "the one before, action done of " in answer.out
    assert desk("undo").code == 0
    assert desk.read(MEETING) == HELD


@pytest.mark.parametrize("add", ["git add -A", "git add -u", f"git add {MEETING}"])
def test_what_a_hook_put_into_our_commit_is_not_ours_to_take_back(
    desk: Desk, repository: Repository, add: str
) -> None:
    """A hook that adds files is followed, and what the person typed in them stays."""
    desk.write("own.txt", "mine")
    desk.write(MEETING, f"# mine\n{HELD}x-own: mine\n")
    repository.hook("pre-commit", add)
    desk.data("action", "done", "1")
    assert repository.state == ([] if add == "git add -A" else ["?? own.txt"])
    desk.data("undo")
    assert desk.read(MEETING) == f"# mine\n{HELD}x-own: mine\n"
    assert desk.read("own.txt") == "mine"


def test_a_move_goes_back_with_what_was_typed(desk: Desk, repository: Repository) -> None:
    """Lines that are not committed move along, and into no commit."""
    text = HELD.replace("Prøv en måned.", "Prøv to zqmåneder.")
    desk.meeting("2026-10-05", text)
    desk.data("move", "2026-10-05", "2026-10-06")
    desk.data("undo")
    assert desk.read(MEETING) == text
    assert repository.state == [f" M {MEETING}"]
    assert "zq" not in repository("log", "-p", "HEAD")
    assert repository.committed(MEETING) == HELD.rstrip("\n")


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "line",
    [("action", "done", "1"), ("plan", "fri"), ("move", "2026-10-05", "2026-10-06")],
    ids=lambda line: line[0],
)
@pytest.mark.parametrize("typed", [True, False])
def test_a_step_that_could_not_be_committed_is_finished_when_given_again(
    desk: Desk, repository: Repository, line: tuple[str, ...], *, typed: bool
) -> None:
    """Undo and redo alike, without a line of the person's own."""
    if typed:
        desk.meeting("2026-10-05", HELD.replace("Prøv", "Zqprøv"))
    before = desk.files()
    desk.data(*line)
    after = desk.files()
    for files, more in ((before, ()), (after, ("--redo",))):
        _refuse_commits(repository)
        assert "not committed" in desk("undo", *more).err
        assert desk.files() == files
        _refuse_commits(repository, refuse=False)
        answer = desk("undo", *more)
        assert (answer.code, answer.err) == (0, "")
        assert desk.files() == files
        assert len(repository.state) == int(typed)
        assert "Zqprøv" not in repository("log", "-p", "HEAD")


@pytest.mark.parametrize("committed", [True, False])
def test_a_comment_typed_behind_what_a_command_wrote_is_not_taken(
    desk: Desk, repository: Repository, *, committed: bool
) -> None:
    """No line that no command wrote goes with the item that it stands behind."""
    desk.data("action", "add", "Call Lars")
    desk.write(MEETING, desk.read(MEETING).replace("text: Call Lars", "text: Call Lars  # Friday"))
    if committed:
        repository("commit", "--quiet", "-am", "By hand")
    before = desk.files()
    answer = desk("undo")
    assert (answer.code, desk.files()) == (7, before)
    assert MEETING in answer.err
