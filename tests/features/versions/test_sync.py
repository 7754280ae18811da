"""Two copies of a journal meet at a third place, and nothing that either wrote is lost."""

from __future__ import annotations

import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.desk import SOFIE, Desk, changes
from support.repositories import HELD, MEETING, NAME, Repository, begin

from mentorlog.git.process import Answer as GitAnswer
from mentorlog.git.process import Git

PLANNED = f"{SOFIE}/meetings/2026-10-16.yaml"


class Copies:
    """Have the journal at home and at work, and the place where they meet."""

    def __init__(self, desk: Desk) -> None:
        self.home = desk
        self.work = replace(desk, root=desk.root.parent / "work")
        self.at_home = begin(desk)
        self.place = Repository(desk.root.parent / "place.git")
        self.place.top.mkdir()
        self.place("init", "--quiet", "--bare", "--initial-branch=main")
        self.at_home("remote", "add", "origin", str(self.place.top))
        assert self.go(self.home, "sync").code == 0
        Repository(desk.root.parent)("clone", "--quiet", str(self.place.top), "work")
        self.at_work = Repository(self.work.root)

    @staticmethod
    def go(desk: Desk, *line: str):  # type: ignore[no-untyped-def]  # noqa: ANN205
        """Run a command on one of the copies."""
        return desk(*line, "--journal", str(desk.root))


@pytest.fixture
def copies(desk: Desk) -> Copies:
    """Return a journal in two copies that are in step."""
    return Copies(desk)


def test_the_first_time_git_learns_where_to_meet(copies: Copies) -> None:
    """With one remote there is nothing to choose; afterwards it is the upstream."""
    assert copies.at_home("rev-parse", "--abbrev-ref", "main@{upstream}") == "origin/main"
    assert copies.place("log", "-1", "--format=%s") == "Begin by hand"


def test_what_one_wrote_the_other_has(copies: Copies) -> None:
    """There and back, with what came and what went, file by file."""
    copies.go(copies.home, "action", "done", "1")
    sent = copies.go(copies.home, "sync", "--json").data
    assert (sent["received"], sent["sent"], sent["changed"]) == (0, 1, [])
    came = copies.go(copies.work, "sync", "--json").data
    assert (came["received"], came["sent"]) == (1, 0)
    assert changes(came) == {MEETING: "edited"}
    assert copies.home.files() == copies.work.files()
    again = copies.go(copies.work, "sync", "--lang", "da")
    assert again.out == "Allerede i takt med origin.\n"


def test_different_files_are_merged(copies: Copies) -> None:
    """By one commit of sync's own form, without a question."""
    copies.go(copies.home, "action", "done", "1")
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.work, "sync")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 0
    assert answer.out.splitlines()[:2] == [
        "Fetched from origin: 1 change",
        "Sent to origin: 2 changes",
    ]
    assert copies.at_home.subjects[0] == "mentorlog sync: 1 meeting"
    assert copies.at_home("log", "-1", "--format=%b").strip() == "Mentorlog-Command: sync"
    copies.go(copies.work, "sync")
    assert copies.home.files() == copies.work.files()
    assert copies.at_home.state == copies.at_work.state == []


def test_different_lines_of_a_file_are_merged(copies: Copies) -> None:
    """As git does."""
    copies.go(copies.home, "action", "done", "1")
    copies.work.write(MEETING, HELD.replace("90", "80"))
    copies.at_work("commit", "--quiet", "-am", "By hand")
    copies.go(copies.work, "sync")
    assert copies.go(copies.home, "sync").code == 0
    assert "minutes: 80" in copies.home.read(MEETING)
    assert "done: 2026-10-12" in copies.home.read(MEETING)


def test_what_git_cannot_merge_is_merged_by_what_it_says(copies: Copies) -> None:
    """Both added an action at the same place; both are there, with all that stood around them."""
    copies.go(copies.home, "action", "add", "Ring", "til", "Åse")
    copies.go(copies.work, "action", "add", "Call", "Bo")
    copies.go(copies.work, "sync")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 0, answer
    actions = copies.home.held("2026-10-05")["actions"]
    assert [each["text"] for each in actions][:2] == ["Ask two alumni", "Introduce her to Lars"]
    assert {each["text"] for each in actions[2:]} == {"Ring til Åse", "Call Bo"}
    assert copies.at_home.state == []
    assert copies.go(copies.home, "check").code == 0


def test_a_meeting_that_both_began_is_merged_by_what_it_says(copies: Copies) -> None:
    """There is no version that both come from."""
    copies.go(copies.home, "plan", "fri", "--place", "Café")
    copies.go(copies.work, "plan", "fri", "14:30")
    copies.go(copies.work, "sync")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 0, answer
    meeting = copies.home.held("2026-10-16")
    assert (meeting["place"], meeting["time"]) == ("Café", "14:30")


def _contradict(copies: Copies) -> None:
    copies.home.write(MEETING, HELD.replace("Café Østen", "Hjemme"))
    copies.at_home("commit", "--quiet", "-am", "Home")
    copies.go(copies.home, "milestone", "add", "Et job")
    copies.work.write(MEETING, HELD.replace("Café Østen", "På arbejde"))
    copies.at_work("commit", "--quiet", "-am", "Work")
    copies.go(copies.work, "sync")


def test_what_contradicts_is_left_for_the_person(copies: Copies) -> None:
    """With git's marks, git's state and exit code 7; check explains it, and sync goes on after."""
    _contradict(copies)
    answer = copies.go(copies.home, "sync", "--json")
    assert answer.code == 7
    assert answer.error["message"].endswith(f"could not be merged: {MEETING}")
    assert [each["code"] for each in answer.error["problems"]] == ["merge-conflict"]
    assert copies.at_home.state == [f"UU {MEETING}"]
    text = copies.home.read(MEETING)
    assert "<<<<<<< this computer" in text
    found = copies.go(copies.home, "check", "--json").data["problems"]
    assert [each["code"] for each in found if each["severity"] == "error"] == ["merge-conflict"]
    assert copies.go(copies.home, "sync").code == 7
    copies.home.write(MEETING, HELD.replace("Café Østen", "Ude"))
    went = copies.go(copies.home, "sync", "--json").data
    assert (went["received"], went["sent"]) == (1, 3)
    assert copies.at_home.state == []
    assert copies.at_home.subjects[0] == "mentorlog sync: 1 meeting"
    copies.go(copies.work, "sync")
    assert copies.work.read(MEETING) == HELD.replace("Café Østen", "Ude")


def test_while_it_is_open_the_rest_works(copies: Copies) -> None:
    """Other files can be changed; that is not committed into the merge, and it is said."""
    _contradict(copies)
    copies.go(copies.home, "sync")
    answer = copies.go(copies.home, "milestone", "add", "En bolig")
    assert answer.code == 0
    said, _, *then = answer.err.splitlines()[-4:]
    assert said.endswith("A sync is waiting for you to fix what it could not merge.")
    assert [line.strip() for line in then] == ["mentorlog check", "mentorlog sync"]
    copies.home.write(MEETING, HELD)
    answer = copies.go(copies.home, "sync")
    assert answer.code == 0
    assert answer.err == "1 file has edits that are not committed, so they were not sent.\n"
    assert copies.at_home.state == [f" M {SOFIE}/milestones.yaml"]


def test_it_can_be_given_up(copies: Copies) -> None:
    """The line that is shown works in every folder, and leaves nothing of ours that matters."""
    _contradict(copies)
    before = copies.home.files()
    said = copies.go(copies.home, "sync").err.splitlines()[-1]
    git, *words = shlex.split(said.removeprefix("Or leave it as it was before: "))
    assert git == "git"
    Repository(copies.home.root.parent)(*words)
    assert copies.home.files() == before
    assert copies.go(copies.home, "sync").code == 7


def test_what_was_mended_and_added_by_hand_is_gone_on_with(copies: Copies) -> None:
    """A person who knows git does as ever."""
    _contradict(copies)
    copies.go(copies.home, "sync")
    copies.home.write(MEETING, HELD)
    copies.at_home("add", MEETING)
    assert copies.go(copies.home, "sync").code == 0
    assert copies.at_home.state == []


def test_what_is_staged_while_it_is_open_stays_staged(copies: Copies) -> None:
    """It is the person's own: neither committed into the merge nor sent, a hook's no between."""
    _contradict(copies)
    copies.go(copies.home, "sync")
    relationship = f"{SOFIE}/relationship.yaml"
    copies.home.write(relationship, "name: Sofie\nme: mentor\nbackground: mine\n")
    copies.home.write("own.txt", "mine")
    copies.at_home("add", relationship, "own.txt")
    copies.home.write(MEETING, HELD)
    copies.at_home.hook("pre-commit", "exit 1")
    assert copies.go(copies.home, "sync").code == 9
    copies.at_home.hook("pre-commit", "exit 0")
    copies.home.write(MEETING, HELD.replace("90", "80"))
    copies.at_home("add", MEETING)
    answer = copies.go(copies.home, "sync")
    assert (answer.code, answer.err[:7]) == (0, "2 files")
    assert copies.at_home.state == ["A  own.txt", f"M  {relationship}"]
    assert "mine" not in copies.place("show", f"main:{relationship}")
    assert copies.place("show", f"main:{MEETING}").strip() == HELD.replace("90", "80").strip()
    assert not list((copies.home.root / ".git").glob("mentorlog-*"))


def test_a_sync_that_was_stopped_is_gone_on_with(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in the moment in which git has merged leaves nothing that needs git to be mended."""
    _contradict(copies)
    ask = Git.ask

    def stop(git: Git, *words: str, **more: Any) -> GitAnswer:  # noqa: ANN401 - as git takes it
        answer = ask(git, *words, **more)
        if "merge-recursive" in words:
            raise KeyboardInterrupt
        return answer

    with monkeypatch.context() as stopped:
        stopped.setattr(Git, "ask", stop)
        assert copies.go(copies.home, "sync").code == 130
    answer = copies.go(copies.home, "sync")
    assert answer.code == 7
    assert answer.err.startswith("Both versions are in the files that could not be merged")
    copies.home.write(MEETING, HELD)
    assert copies.go(copies.home, "sync").code == 0
    assert copies.at_home.state == []


def test_a_merge_of_the_persons_own_is_not_ended(copies: Copies) -> None:
    """Only the one that sync began."""
    copies.at_home("switch", "--quiet", "-c", "other")
    copies.go(copies.home, "action", "done", "1")
    copies.at_home("switch", "--quiet", "main")
    copies.go(copies.home, "plan", "fri")
    copies.at_home("merge", "--quiet", "--no-commit", "other")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 9
    assert (copies.home.root / ".git" / "MERGE_HEAD").exists()


@pytest.mark.parametrize("keep", [True, False])
def test_one_deleted_what_the_other_changed(copies: Copies, *, keep: bool) -> None:
    """Nobody knows what is right, so the person is asked; meanwhile the file is there."""
    copies.at_home("rm", "--quiet", MEETING)
    copies.at_home("commit", "--quiet", "-m", "Away")
    copies.go(copies.work, "action", "done", "1")
    copies.go(copies.work, "sync")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 7
    assert answer.err.startswith(f"Changed on one side and deleted on the other: {MEETING}\n")
    assert "done: 2026-10-12" in copies.home.read(MEETING)
    (found,) = copies.go(copies.home, "check", "sofie", "--json").data["problems"]
    assert (found["code"], found["file"]) == ("merge-deleted", MEETING)
    if keep:
        assert copies.go(copies.home, "sync").code == 0
    else:
        (copies.home.root / MEETING).unlink()
        assert copies.go(copies.home, "sync").code == 0
    assert (MEETING in copies.at_home.files()) == keep
    assert copies.at_home.state == []
    assert copies.go(copies.home, "check", "sofie").code == 0


def test_a_new_file_is_not_taken_for_one_that_went(copies: Copies) -> None:
    """Notes about one person never end up with another, however alike the files look."""
    copies.at_home("rm", "--quiet", "-r", SOFIE)
    copies.home.write("bo-berg/meetings/2026-10-05.yaml", HELD)
    copies.at_home("add", ".")
    copies.at_home("commit", "--quiet", "-m", "Another one")
    copies.go(copies.work, "end-meeting", "--summary", "Only Sofie's")
    copies.go(copies.work, "sync")
    copies.go(copies.home, "sync")
    assert "Only Sofie" not in copies.home.read("bo-berg/meetings/2026-10-05.yaml")
    assert "Only Sofie" in copies.home.read(MEETING)


@pytest.mark.parametrize("staged", [True, False])
def test_uncommitted_edits_in_the_way_refuse_it(copies: Copies, *, staged: bool) -> None:
    """With exit code 7 and the file's name; not a byte changes, and nothing is put aside."""
    copies.go(copies.work, "action", "done", "1")
    copies.go(copies.work, "sync")
    copies.at_home("config", "merge.autoStash", "true")
    copies.home.write(MEETING, HELD.replace("90", "80"))
    if staged:
        copies.at_home("add", MEETING)
    before, state = copies.home.files(), copies.at_home.state
    answer = copies.go(copies.home, "sync")
    assert answer.code == 7
    assert MEETING in answer.err.splitlines()[0]
    assert copies.home.files() == before
    assert copies.at_home.state == state
    assert copies.at_home("stash", "list") == ""


def test_uncommitted_edits_elsewhere_stay(copies: Copies) -> None:
    """They are neither sent nor lost, and it is said that they were not sent."""
    copies.go(copies.work, "action", "done", "1")
    copies.go(copies.work, "sync")
    copies.go(copies.home, "plan", "fri")
    copies.home.write(f"{SOFIE}/relationship.yaml", "name: Sofie\nme: mentor\n")
    copies.home.write("own.txt", "mine")
    answer = copies.go(copies.home, "sync", "--json")
    assert answer.code == 0
    assert answer.data["uncommitted"] == [f"{SOFIE}/relationship.yaml", "own.txt"]
    assert answer.err.startswith("2 files have edits that are not committed")
    assert copies.home.read("own.txt") == "mine"
    assert copies.at_home.state == [f" M {SOFIE}/relationship.yaml", "?? own.txt"]


def test_an_untracked_file_in_the_way_is_not_overwritten(copies: Copies) -> None:
    """It is the person's only copy."""
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.work, "sync")
    copies.home.write(PLANNED, "notes: Mine\n")
    assert copies.go(copies.home, "sync").code == 7
    assert copies.home.read(PLANNED) == "notes: Mine\n"


def test_who_pushes_at_the_same_time_is_met_again(copies: Copies) -> None:
    """Between our merge and our sending somebody may be quicker."""
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.home, "action", "done", "1")
    flag = copies.home.root.parent / "once"
    work = copies.work.root
    copies.at_home.hook(
        "pre-push", f'test -e "{flag}" || {{ touch "{flag}"; git -C "{work}" push -q; }}'
    )
    assert copies.go(copies.home, "sync").code == 0
    assert copies.home.held("2026-10-16") == {"status": "planned"}
    assert copies.place("rev-parse", "main") == copies.at_home("rev-parse", "main")


def test_who_always_pushes_at_the_same_time_is_given_up_on(copies: Copies) -> None:
    """After a few tries, with what came in place."""
    copies.go(copies.home, "action", "done", "1")
    work = copies.work.root
    env = "unset GIT_DIR GIT_INDEX_FILE GIT_PREFIX"
    again = f'cd "{work}" && git commit -q --allow-empty -m More && git push -q'
    copies.at_home.hook("pre-push", f"{env}; {again}")
    answer = copies.go(copies.home, "sync", "--json")
    assert answer.error["exit_code"] == 9
    assert "kept sending" in answer.error["message"]


def test_a_place_that_cannot_be_reached(copies: Copies) -> None:
    """Nothing changes, and what is here stays committed."""
    copies.go(copies.home, "action", "done", "1")
    copies.place.top.rename(copies.place.top.with_name("elsewhere"))
    answer = copies.go(copies.home, "sync")
    assert answer.code == 9
    assert answer.err.startswith("Nothing could be fetched from origin: '")
    assert copies.at_home.subjects[0] == "mentorlog action done: 1 meeting"


def test_a_place_that_takes_nothing(copies: Copies) -> None:
    """A server may refuse what is sent; its reason is shown, and no word of the journal."""
    copies.place.hook("pre-receive", "echo Prøv en måned.; echo Only on Fridays.; exit 1")
    copies.go(copies.home, "action", "done", "1")
    answer = copies.go(copies.home, "sync")
    assert answer.code == 9
    assert answer.err.startswith("Nothing could be sent to origin: Only on Fridays.")
    assert "måned" not in answer.err


def test_another_beginning_is_refused(copies: Copies, desk: Desk) -> None:
    """Two journals are not thrown together."""
    other = Repository(desk.root.parent / "other")
    other.top.mkdir()
    other("init", "--quiet", "--initial-branch=main")
    other("commit", "--quiet", "--allow-empty", "-m", "Other")
    other("push", "--quiet", "--force", str(copies.place.top), "main")
    before = copies.home.files()
    answer = copies.go(copies.home, "sync")
    assert answer.code == 7
    assert "did not start out as this journal" in answer.err
    assert copies.home.files() == before


def test_a_hook_that_refuses_the_merge_can_be_satisfied(copies: Copies) -> None:
    """The merge waits, and the hook's reason is shown; sync goes on."""
    copies.go(copies.home, "action", "done", "1")
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.work, "sync")
    copies.at_home.hook("commit-msg", "echo Nothing after midnight >&2; exit 1")
    answer = copies.go(copies.home, "sync")
    assert (answer.code, "Nothing after midnight" in answer.err) == (9, True)
    (copies.home.root / ".git" / "hooks" / "commit-msg").unlink()
    assert copies.go(copies.home, "sync").code == 0
    assert copies.at_home.state == []


def test_a_merge_waits_for_who_is_nobody_to_git(copies: Copies) -> None:
    """It is said how to tell git the name, as after a command; sync goes on then."""
    copies.go(copies.home, "action", "done", "1")
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.work, "sync")
    copies.at_home("config", "user.useConfigOnly", "true")
    with copies.home.monkeypatch.context() as nobody:
        for name in NAME:
            nobody.delenv(name, raising=False)
        nobody.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        answer = copies.go(copies.home, "sync")
        assert (answer.code, answer.err.splitlines()[0]) == (9, "Git does not know who you are.")
    assert copies.go(copies.home, "sync").code == 0
    assert copies.at_home.state == []


def test_undo_after_a_sync_takes_back_the_own_command(copies: Copies) -> None:
    """A merge is no command, and what came from elsewhere stays."""
    copies.go(copies.work, "plan", "fri")
    copies.go(copies.work, "sync")
    copies.go(copies.home, "action", "done", "1")
    copies.go(copies.home, "sync")
    assert copies.go(copies.home, "undo").code == 0
    assert copies.home.read(MEETING) == HELD
    assert (copies.home.root / PLANNED).exists()


def test_without_a_remote(desk: Desk) -> None:
    """Nobody can be met nowhere."""
    repository = begin(desk)
    answer = desk("sync")
    assert answer.code == 4
    assert f"git -C {shlex.quote(str(desk.root))} remote add origin ADDRESS" in answer.err
    for name in ("one", "two"):
        repository("remote", "add", name, "/nowhere")
    answer = desk("sync", "--json")
    assert answer.error["exit_code"] == 2
    assert answer.error["message"].endswith("one, two")


def test_on_no_branch(desk: Desk) -> None:
    """There is no upstream of nothing."""
    begin(desk)("checkout", "--quiet", "--detach")
    assert desk("sync").code == 9


def test_before_the_first_commit(desk: Desk, tmp_path: Path) -> None:
    """There is nothing to send."""
    desk.sofie()
    repository = Repository(desk.root)
    repository("init", "--quiet")
    repository("remote", "add", "origin", str(tmp_path))
    assert desk("sync").code == 4


def test_the_rest_of_a_bigger_repository_is_merged_as_git_does(desk: Desk) -> None:
    """Files beside the journal too; their conflicts are named by their path."""
    desk = replace(desk, root=desk.root / "min journal")
    top = desk.root.parent
    top.mkdir()
    (top / "beside.txt").write_text("one\n", encoding="utf-8")
    repository = begin(desk, top)
    place = Repository(top.parent / "place.git")
    place.top.mkdir()
    place("init", "--quiet", "--bare", "--initial-branch=main")
    repository("remote", "add", "origin", str(place.top))
    Copies.go(desk, "sync")
    Repository(top.parent)("clone", "--quiet", str(place.top), "work")
    work = Repository(top.parent / "work")
    (work.top / "beside.txt").write_text("two\n", encoding="utf-8")
    work("commit", "--quiet", "-am", "Two")
    work("push", "--quiet")
    (top / "beside.txt").write_text("three\n", encoding="utf-8")
    repository("commit", "--quiet", "-am", "Three")
    answer = Copies.go(desk, "sync", "--json")
    assert answer.code == 7
    assert answer.error["message"].endswith(": beside.txt")
    (top / "beside.txt").write_text("four\n", encoding="utf-8")
    assert Copies.go(desk, "sync").code == 0
    assert place("show", "main:beside.txt") == "four"
