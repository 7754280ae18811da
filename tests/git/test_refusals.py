"""Where git cannot commit, the change stands, it is said, and git is as it was."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk
from support.frames import Answer
from support.repositories import HELD, MEETING, NAME, REFLECTION, Repository

from mentorlog.git import repository as waiting

PREFIX = "What you did is saved, but not committed: "
DANISH = "Det, du gjorde, er gemt, men ikke committet: "


def _refused(desk: Desk, repository: Repository, said: str) -> Answer:
    """Change something, and see that it stands, that it is said and that no commit was made."""
    before = repository.run("log", "--format=%H").stdout
    index = (desk.root / ".git" / "index").read_bytes()
    answer = desk("action", "done", "1")
    assert answer.code == 0
    assert answer.err.splitlines()[0] == f"{PREFIX}{said}"
    assert "done: 2026-10-12" in desk.read(MEETING)
    assert repository.run("log", "--format=%H").stdout == before
    assert (desk.root / ".git" / "index").read_bytes() == index
    assert not list((desk.root / ".git").glob("mentorlog-*"))
    return answer


def test_a_held_index_is_waited_for_and_left(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another git is at work; its lock stays where it is."""
    monkeypatch.setattr(waiting, "PATIENCE", 0.05)
    lock = desk.root / ".git" / "index.lock"
    lock.write_bytes(b"theirs")
    answer = _refused(desk, repository, "Another git is at work in this repository.")
    assert str(lock) in answer.err
    assert lock.read_bytes() == b"theirs"


def test_a_lock_that_goes_away_is_waited_for(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Editors look at git all the time; an instant is no reason to give up."""
    lock = desk.root / ".git" / "index.lock"
    lock.write_bytes(b"")
    monkeypatch.setattr("time.sleep", lambda _: lock.unlink(missing_ok=True))
    assert desk("action", "done", "1").err == ""
    assert len(repository.subjects) == 2


def test_a_merge_under_way_is_left_alone(desk: Desk, repository: Repository) -> None:
    """A commit of ours would end it, with all that is staged."""
    repository("switch", "--quiet", "-c", "other")
    desk.write("other.txt", "x")
    repository("add", "other.txt")
    repository("commit", "--quiet", "-m", "Other")
    repository("switch", "--quiet", "main")
    desk.write("main.txt", "x")
    repository("add", "main.txt")
    repository("commit", "--quiet", "-m", "Main")
    repository("merge", "--quiet", "--no-commit", "other")
    _refused(desk, repository, "A merge is under way in this repository.")
    assert repository("rev-parse", "MERGE_HEAD") == repository("rev-parse", "other")


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
        ("rebase-merge", "rebase"),
        ("rebase-apply", "rebase"),
        ("BISECT_LOG", "bisect"),
    ],
)
def test_what_is_under_way_is_named(
    desk: Desk, repository: Repository, name: str, word: str
) -> None:
    """A commit in the middle of it would be lost, or taken for a part of it."""
    path = desk.root / ".git" / name
    path.mkdir() if name.startswith("rebase") else path.write_text("")
    _refused(desk, repository, f"A {word} is under way in this repository.")


def test_a_commit_on_no_branch_would_be_lost(desk: Desk, repository: Repository) -> None:
    """Going back to a branch leaves it behind."""
    repository("checkout", "--quiet", "--detach")
    _refused(desk, repository, "No branch is checked out here.")


@pytest.mark.parametrize("name", ["pre-commit", "commit-msg", "prepare-commit-msg"])
@pytest.mark.parametrize("begins", ["", "error: ", "fatal: "])
def test_a_hook_that_says_no_is_heard_and_not_repeated(
    desk: Desk, repository: Repository, name: str, begins: str
) -> None:
    """What a hook prints out of the journal is not shown, however it begins."""
    desk.write(REFLECTION, "worked: |\n  Walking, a zqprivate line.\n")
    repository("commit", "--quiet", "-am", "By hand")
    repository.hook(name, f'echo "{begins}zqprivate line" >&2; exit 1')
    answer = _refused(desk, repository, "One of your hooks said no.")
    assert "zqprivate" not in answer.out + answer.err


@pytest.mark.parametrize("name", ["pre-commit", "commit-msg"])
@pytest.mark.parametrize("begins", ["", "error: ", "\\033[31m"])
def test_a_hooks_reason_is_shown(
    desk: Desk, repository: Repository, name: str, begins: str
) -> None:
    """Its own words are told; what it prints out of the files is not."""
    says = f"printf '{begins}No commits on Fridays.\\n' >&2"
    repository.hook(name, f"{says}; cat {MEETING}; git diff --cached; exit 1")
    said = "A hook of yours said no. It says: No commits on Fridays."
    answer = _refused(desk, repository, said)
    for word in ("Prøv", "Østen", "alumni", "Lars", "måned"):
        assert word not in answer.err


def test_a_hook_sees_what_is_committed(desk: Desk, repository: Repository) -> None:
    """Its git looks at our commit, not at what the person has staged."""
    desk.write("own.txt", "mine")
    repository("add", "own.txt")
    seen = desk.root.parent / "seen"
    repository.hook("pre-commit", f"git diff --cached --name-only > {seen}")
    desk.data("action", "done", "1")
    assert seen.read_text() == f"{MEETING}\n"


def test_check_may_be_a_hook(desk: Desk, repository: Repository) -> None:
    """Mentorlog reads while mentorlog commits; what is broken keeps everything out."""
    check = f'"{sys.executable}" -m mentorlog check --journal "{desk.root}"'
    repository.hook("pre-commit", f"{check} >&2")
    desk.data("action", "done", "1")
    assert len(repository.subjects) == 2
    desk.write(f"{SOFIE}/milestones.yaml", "milestones: [\n")
    assert "A hook of yours said no." in desk("action", "done", "2").err
    assert len(repository.subjects) == 2


def test_a_hook_that_mends_what_is_committed_is_followed(
    desk: Desk, repository: Repository
) -> None:
    """The person's index has afterwards what was really committed."""
    add = f'echo "x-hook: 1" >> {MEETING}; git add {MEETING}'
    repository.hook("pre-commit", add)
    desk.data("action", "done", "1")
    assert repository.committed(MEETING).endswith("x-hook: 1")
    assert repository.state == []


@pytest.mark.parametrize("lang", ["en", "da"])
def test_who_is_nobody_to_git_is_told_how_to_change_that(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    """A fresh git does not know a name."""
    for name in NAME:
        monkeypatch.delenv(name)
    repository("config", "user.useConfigOnly", "true")
    answer = desk("action", "done", "1", "--lang", lang)
    assert answer.code == 0
    said = f"{PREFIX}Git does not know who you are."
    assert answer.err.splitlines()[0] == (
        said if lang == "en" else f"{DANISH}Git ved ikke, hvem du er."
    )
    assert 'git config --global user.name "' in answer.err
    assert repository.subjects == ["Begin by hand"]


def test_without_git_the_change_stands(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A journal that came to a computer without git is still a journal."""
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = desk("action", "done", "1")
    assert answer.code == 0
    assert answer.err.splitlines()[0] == f"{PREFIX}Git is not installed here."
    for command in ("undo", "history", "sync"):
        assert desk(command).code == 9


def test_without_a_repository_the_change_stands(desk: Desk) -> None:
    """A journal that asks for commits may have been copied without its history."""
    desk.write("journal.yaml", "git: {commit: true}\n")
    desk.sofie()
    answer = desk("plan", "fri")
    assert answer.code == 0
    assert answer.err.splitlines()[0] == f"{PREFIX}The journal is not in a git repository."
    for command in ("undo", "history", "sync"):
        assert desk(command, "--json").error["exit_code"] == 4


def test_a_repository_that_git_distrusts_is_named(desk: Desk, repository: Repository) -> None:
    """Git's own sentence is passed on."""
    (desk.root / ".git" / "config").write_text("[broken", encoding="utf-8")
    answer = desk("action", "done", "1")
    assert answer.code == 0
    assert answer.err.startswith(f"{PREFIX}Git refused: bad config line")


def test_an_unreadable_journal_file_makes_no_commits(desk: Desk, repository: Repository) -> None:
    """It cannot say that commits are wanted."""
    desk.write("journal.yaml", "git: {commit: true\n")
    answer = desk("action", "done", "1")
    assert answer.code == 0
    assert f"{PREFIX}journal.yaml cannot be read, so it is not known whether to." in answer.err
    assert repository.subjects == ["Begin by hand"]


@pytest.mark.parametrize("hook", [False, True])
def test_a_signature_that_fails_is_said(desk: Desk, repository: Repository, *, hook: bool) -> None:
    """Who signs their commits gets no unsigned one; a hook that says nothing is not blamed."""
    if hook:
        repository.hook("pre-commit", "exit 0")
    repository("config", "commit.gpgSign", "true")
    repository("config", "gpg.program", "false")
    answer = _refused(desk, repository, "Git refused: gpg failed to sign the data.")
    assert "git add and git commit" in answer.err.splitlines()[1]


def test_a_full_disk_is_said(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What git's folder does not take is no bug of mentorlog."""

    def refuse(*_more: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mentorlog.git.repository.tempfile.TemporaryDirectory", refuse)
    _refused(desk, repository, "Git refused: No space left on device.")


def test_with_json_what_was_not_committed_is_beside_the_document(
    desk: Desk, repository: Repository
) -> None:
    """Standard output stays one document."""
    repository("checkout", "--quiet", "--detach")
    answer = desk("action", "done", "1", "--json")
    assert answer.data["changed"]
    assert answer.err.startswith(PREFIX)


def test_a_command_that_fails_after_it_saved_says_both(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First what stopped it, then what was not committed."""

    def stop(*_more: object) -> None:
        raise KeyboardInterrupt

    repository("checkout", "--quiet", "--detach")
    monkeypatch.setattr("mentorlog.features.meeting.command.terminal.lead_meeting", stop)
    answer = desk.in_terminal("new-meeting", typed="\n")
    assert answer.code == 130
    assert f"{PREFIX}No branch is checked out here." in answer.err


def test_a_hook_around_us_does_not_lead_us_astray(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Called from a hook of another repository, we commit in the journal's own."""
    other = Repository(tmp_path / "other")
    other.top.mkdir()
    other("init", "--quiet", "--initial-branch=main")
    monkeypatch.setenv("GIT_DIR", str(other.top / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.top))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.top / ".git" / "index"))
    monkeypatch.setenv("GIT_PREFIX", "sub/")
    desk.data("action", "done", "1")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"):
        monkeypatch.delenv(name)
    assert repository.subjects[0] == "mentorlog action done: 1 meeting"
    assert other.run("log").returncode != 0
    assert not (other.top / ".git" / "index").exists()


def test_a_file_in_a_conflict_is_left(desk: Desk, repository: Repository) -> None:
    """A stash that was brought back may leave one, without a merge under way."""
    desk.meeting("2026-10-05", HELD.replace("90", "80"))
    repository("stash")
    desk.meeting("2026-10-05", HELD.replace("90", "70"))
    repository("commit", "--quiet", "-am", "By hand")
    assert repository.run("stash", "pop").returncode != 0
    desk.meeting("2026-10-05", HELD.replace("90", "70"))
    answer = desk("action", "done", "1")
    assert "edits of your own in the same place" in answer.err
    desk.data("milestone", "add", "A job")
    assert repository.touched() == [f"{SOFIE}/milestones.yaml"]
    assert f"UU {MEETING}" in repository.state


def test_dubious_ownership_shows_gits_own_remedy(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who trusts the folder of another owner pastes one line."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    remedy = f"git config --global --add safe.directory {desk.root}"
    assert remedy in desk("action", "done", "1").err
    for line in (("undo",), ("history",), ("sync",)):
        answer = desk(*line)
        assert answer.code == 9
        assert remedy in answer.err


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
def test_a_hooks_pathspecs_mean_what_they_always_mean(desk: Desk, repository: Repository) -> None:
    """No setting of ours reaches the person's own scripts."""
    seen = desk.root.parent / "seen"
    look = f"git diff --cached --name-only -- '*.yaml' >> {seen}"
    script = f"env | grep -E '^GIT_[A-Z]+_PATHSPECS' > {seen}; {look}"
    repository.hook("pre-commit", script)
    desk.data("action", "done", "1")
    assert seen.read_text() == f"{MEETING}\n"


def test_a_commit_that_git_overtakes_is_made_again(desk: Desk, repository: Repository) -> None:
    """A commit of the person's between our look and ours is not taken back by it."""
    from mentorlog.git import commit_attempt

    real = commit_attempt._Attempt._fill  # noqa: SLF001 - the instant between our look and our commit

    def fill_while_somebody_commits(self: commit_attempt._Attempt, *more: object) -> None:
        real(self, *more)  # type: ignore[arg-type]
        if len(repository.subjects) == 1:
            desk.write("own.txt", "mine")
            repository("add", "own.txt")
            repository("commit", "--quiet", "-m", "Mine")

    desk.monkeypatch.setattr(commit_attempt._Attempt, "_fill", fill_while_somebody_commits)  # noqa: SLF001
    desk.data("action", "done", "1")
    assert repository.subjects == ["mentorlog action done: 1 meeting", "Mine", "Begin by hand"]
    assert repository.committed("own.txt") == "mine"
    assert repository.state == []


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
@pytest.mark.parametrize("where", ["there", "here"])
def test_the_other_places_reason_is_shown(desk: Desk, repository: Repository, where: str) -> None:
    """What a server's hook, or one's own before sending, says; not what it quotes."""
    place = Repository(desk.root.parent / "place")
    place.top.mkdir()
    place("init", "--quiet", "--bare")
    repository("remote", "add", "origin", str(place.top))
    says = f"echo 'error: Only on Fridays.' >&2; cat {desk.root / MEETING} >&2; exit 1"
    if where == "there":
        place.hook("pre-receive", says)
    else:
        repository.hook("pre-push", says)
    answer = desk("sync")
    assert answer.code == 9
    assert answer.err.splitlines()[0] == "Nothing could be sent to origin: Only on Fridays."
    for word in ("Prøv", "Østen", "alumni", "Lars"):
        assert word not in answer.out + answer.err


def test_a_file_that_git_crypt_has_locked_is_named_as_that(
    desk: Desk, repository: Repository
) -> None:
    """Never as a file in another encoding, by whatever command meets it."""
    (desk.root / MEETING).write_bytes(b"\0GITCRYPT\0\xff\xfe\x01")
    for line in (("check",), ("action", "done", "1"), ("show", "--meeting", "2026-10-05")):
        answer = desk(*line)
        assert answer.code in {4, 6, 10}, answer
        assert "Latin-1" not in answer.out + answer.err
    assert "The file is locked by git-crypt." in desk("check").out
    assert "git-crypt unlock" in desk("check").out


@pytest.mark.parametrize("refused", ["hook", "detached"])
def test_what_was_typed_and_replaced_is_kept_where_there_is_no_commit(
    desk: Desk, repository: Repository, refused: str
) -> None:
    """Whatever keeps the commit from being made, the value stands somewhere."""
    planned = f"{SOFIE}/meetings/2026-10-16.yaml"
    desk.data("plan", "fri", "--place", "Library")
    desk.write(planned, desk.read(planned).replace("Library", "Zqcafé"))
    if refused == "hook":
        repository.hook("pre-commit", "exit 1")
        assert desk("action", "add", "x").code == 0
    else:
        repository("checkout", "--quiet", "--detach")
    answer = desk("plan", "fri", "--place", "Park")
    kept = list((desk.root / ".mentorlog" / "unsaved").iterdir())
    assert len(kept) == 1
    assert str(kept[0]) in answer.err
    assert "Zqcafé" in kept[0].read_text("utf-8")
    assert f"{kept[0].name}" in desk("check").out
