"""What a merge makes of single files: marks round one entry, identities, and what is in the way."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk
from support.frames import Answer
from support.repositories import HELD, MEETING, REFLECTION, Repository, begin

from mentorlog.git.process import Git

PLANNED = f"{SOFIE}/meetings/2026-10-16.yaml"
HIDING = "tr a-zA-Z n-za-mN-ZA-M"
ATTRIBUTES = {
    "plain": "",
    "binary": "*.yaml binary",
    "unmerged": "*.yaml -merge",
    "union": "*.yaml merge=union",
    "crlf": "*.yaml text eol=crlf",
    "filter": "*.yaml filter=hiding",
    "broken driver": "*.yaml merge=broken",
}


class Two:
    """A journal at home and at work, which meet at one place."""

    def __init__(self, desk: Desk, attributes: str = "") -> None:
        self.home, self.work = desk, replace(desk, root=desk.root.parent / "work")
        desk.write(".gitattributes", f"{attributes}\n")
        desk.write(PLANNED, "status: planned\nplace: Here\n")
        place = desk.root.parent / "place.git"
        place.mkdir()
        self.place = Repository(place)
        self.place("init", "--quiet", "--bare", "--initial-branch=main")
        desk.root.mkdir(exist_ok=True)
        Repository(desk.root)("init", "--quiet", "--initial-branch=main")
        self._configure(desk.root)
        self.at_home = begin(desk)
        self.at_home("remote", "add", "origin", str(place))
        assert self.go(self.home, "sync").code == 0
        Repository(desk.root.parent)("clone", "--quiet", "-n", str(place), "work")
        self._configure(self.work.root)
        self.at_work = Repository(self.work.root)
        self.at_work("checkout", "--quiet", "main")

    @staticmethod
    def _configure(root: Path) -> None:
        git = Repository(root)
        git("config", "filter.hiding.clean", HIDING)
        git("config", "filter.hiding.smudge", HIDING)
        git("config", "merge.broken.driver", "false")

    @staticmethod
    def go(desk: Desk, *line: str) -> Answer:
        """Run a command on one of the two."""
        return desk(*line, "--journal", str(desk.root))

    @classmethod
    def problems(cls, desk: Desk) -> list[dict[str, str]]:
        """Return what `check` finds in files; that nothing private is encrypted is known here."""
        found: list[dict[str, str]] = cls.go(desk, "check", "--json").data["problems"]
        assert any(each["code"] == "open-private-notes" for each in found)
        return [each for each in found if each["code"] != "open-private-notes"]

    @staticmethod
    def hand(desk: Desk, file: str, old: str, new: str) -> None:
        """Change a file by hand, and commit that."""
        path = desk.root / file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert old in text
        desk.write(file, text.replace(old, new) if old else new)
        git = Repository(desk.root)
        git("add", "--force", file)
        git("commit", "--quiet", "-m", "By hand")

    def both(self, old: str, home: str, work: str, file: str = MEETING) -> None:
        """Change one thing on both sides; work has sent it."""
        self.hand(self.home, file, old, home)
        self.hand(self.work, file, old, work)
        assert self.go(self.work, "sync").code == 0


@pytest.fixture
def two(desk: Desk) -> Two:
    """Return a journal on two computers that are in step."""
    return Two(desk)


@pytest.mark.sample(2)
@pytest.mark.parametrize("attributes", ATTRIBUTES.values(), ids=list(ATTRIBUTES))
def test_whatever_git_is_told_to_do_with_the_files(desk: Desk, attributes: str) -> None:
    """All is merged by meaning, and marks stand round the one field that contradicts."""
    two = Two(desk, attributes)
    two.hand(two.home, MEETING, "Introduce her to Lars", "Introduce her to Lars\n    note: Soon")
    two.go(two.work, "action", "done", "2")
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    answer = two.go(two.home, "sync")
    assert answer.code == 7, answer
    text = two.home.read(MEETING)
    ours, theirs = "minutes: 80\n", "minutes: 70\n"
    start, end = text.index("<<<<<<< this computer\n"), text.index(">>>>>>> origin, ")
    assert text[start:end] == f"<<<<<<< this computer\n{ours}=======\n{theirs}"
    assert "note: Soon" in text[end:]
    assert "done: 2026-10-12" in text[end:]
    assert two.at_home.state == [f"UU {MEETING}"]
    assert two.go(two.home, "sync").code == 7
    mended = text[:start] + ours + text[text.index("\n", end) + 1 :]
    two.home.write(MEETING, mended)
    assert two.go(two.home, "sync").code == 0
    two.go(two.work, "sync")
    assert two.work.read(MEETING) == mended
    assert two.at_home.state == two.at_work.state == []
    hidden = two.place("show", f"main:{MEETING}")
    assert ("minutes" in hidden) != (attributes == ATTRIBUTES["filter"])


@pytest.mark.sample(1)
@pytest.mark.parametrize("style", ["diff3", "zdiff3"])
def test_the_middle_part(two: Two, style: str) -> None:
    """Where the person's git shows how it was before, so do our marks, and check says so."""
    two.at_home("config", "merge.conflictStyle", style)
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    assert two.go(two.home, "sync").code == 7
    assert "||||||| before both changed it\nminutes: 90\n=======\n" in two.home.read(MEETING)
    (problem,) = two.go(two.home, "check", "sofie", "--json").data["problems"]
    assert "line 4 (`|||||||`)" in problem["mend"]
    assert "mentorlog sync" in problem["mend"]


def test_a_contradicting_item_is_marked_as_a_whole(two: Two) -> None:
    """Never through the middle of one, and what else both changed in it stands on both sides."""
    two.hand(two.work, MEETING, "owner: mentee", "owner: mentee\n    note: Theirs")
    two.both("text: Ask two alumni\n", *(f"text: Ask two alumni\n    due: {d}\n" for d in DAYS))
    assert two.go(two.home, "sync").code == 7
    part = two.home.read(MEETING).partition("<<<<<<< this computer\n")[2]
    ours, _, theirs = part.partition("\n>>>>>>> ")[0].partition("\n=======\n")
    for side, day in ((ours, DAYS[0]), (theirs, DAYS[1])):
        assert side.startswith("  - text: Ask two alumni\n")
        assert f"due: {day}" in side
        assert "note: Theirs" in side
        assert "Lars" not in side


DAYS = ("2026-11-01", "2026-11-02")


def test_a_side_put_back_by_another_program_is_not_taken_silently(two: Two) -> None:
    """It would lose what the merge had taken in; let git know it, and it is taken."""
    two.go(two.work, "action", "done", "2")
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    assert two.go(two.home, "sync").code == 7
    two.at_home("checkout", "--ours", "--", MEETING)
    answer = two.go(two.home, "sync")
    assert (answer.code, MEETING in answer.err.splitlines()[0]) == (7, True)
    two.at_home("add", MEETING)
    assert two.go(two.home, "sync").code == 0


@pytest.mark.sample(1)
@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_a_side_chosen_as_a_whole_is_taken(two: Two, side: str) -> None:
    """Where nothing else was merged, that is the choice between the marks, however it is spelt."""
    two.go(two.home, "action", "done", "1")
    two.go(two.work, "action", "drop", "1")
    two.go(two.work, "sync")
    assert two.go(two.home, "sync").code == 7
    chosen = two.at_home("show", f"{'HEAD' if side == 'ours' else 'MERGE_HEAD'}:{MEETING}")
    two.home.write(MEETING, f"{chosen}\n")
    assert two.go(two.home, "sync").code == 0
    assert two.home.read(MEETING).strip() == chosen.strip()


def test_a_file_of_nobodys_is_not_taken_as_git_left_it(two: Two) -> None:
    """Git leaves one side of what it cannot merge, and no marks."""
    two.hand(two.home, ".gitattributes", "", "*.txt binary\n")
    two.go(two.home, "sync")
    two.go(two.work, "sync")
    two.both("", "mine\n", "theirs\n", file="own.txt")
    for _ in range(2):
        answer = two.go(two.home, "sync")
        assert answer.code == 7
        assert answer.err.splitlines()[0].endswith("without marks: own.txt")
    two.home.write("own.txt", "both\n")
    assert two.go(two.home, "sync").code == 0
    assert two.place("show", "main:own.txt") == "both"


@pytest.mark.sample(1)
@pytest.mark.parametrize("moves", ["home", "work"])
def test_a_change_follows_a_moved_meeting(two: Two, moves: str) -> None:
    """Its reflection too; and nothing is left at the old day."""
    one, other = (two.home, two.work) if moves == "home" else (two.work, two.home)
    two.hand(one, f"{SOFIE}/private/2026-10-16.yaml", "", "worked: |\n  Well.\n")
    two.go(one, "sync")
    two.go(other, "sync")
    two.go(one, "move", "2026-10-16", "2026-10-20")
    two.hand(other, PLANNED, "Here", "There")
    two.hand(other, f"{SOFIE}/private/2026-10-16.yaml", "Well.", "Very well.")
    two.go(two.work, "sync")
    assert two.go(two.home, "sync").code == 0
    assert two.home.meetings() == ["2026-10-05", "2026-10-20"]
    assert two.home.held("2026-10-20")["place"] == "There"
    assert "Very well." in two.home.read(f"{SOFIE}/private/2026-10-20.yaml")
    assert not (two.home.root / f"{SOFIE}/private/2026-10-16.yaml").exists()


def test_a_meeting_renamed_by_hand_is_followed_too(two: Two) -> None:
    """There is no uid, but git knows."""
    (two.home.root / MEETING).rename(two.home.root / f"{SOFIE}/meetings/2026-10-06.yaml")
    two.at_home("add", "--all", SOFIE)
    two.at_home("commit", "--quiet", "-m", "Renamed")
    two.go(two.work, "action", "done", "1")
    two.go(two.work, "sync")
    assert two.go(two.home, "sync").code == 0
    assert two.home.meetings() == ["2026-10-06", "2026-10-16"]
    assert "done: 2026-10-12" in two.home.read(f"{SOFIE}/meetings/2026-10-06.yaml")


@pytest.mark.sample(1)
@pytest.mark.parametrize("changes", ["home", "work"])
def test_a_meeting_that_both_moved_is_one_meeting(two: Two, changes: str) -> None:
    """Both days have all of it until one is chosen; check names the uid that stands twice."""
    two.go(two.home, "move", "2026-10-16", "2026-10-20")
    two.go(two.work, "move", "2026-10-16", "2026-10-21")
    desk, day = (two.home, "20") if changes == "home" else (two.work, "21")
    two.hand(desk, f"{SOFIE}/meetings/2026-10-{day}.yaml", "Here", "There")
    two.go(two.work, "sync")
    for _ in range(2):
        answer = two.go(two.home, "sync")
        assert answer.code == 7
        assert "moved on both" in answer.err
        assert two.home.held("2026-10-20") == two.home.held("2026-10-21")
    assert two.home.held("2026-10-20")["place"] == "There"
    problems = two.problems(two.home)
    assert {each["code"] for each in problems} == {"merge-moved", "same-uid"}
    (two.home.root / f"{SOFIE}/meetings/2026-10-21.yaml").unlink()
    assert two.go(two.home, "sync").code == 0
    two.go(two.work, "sync")
    assert two.work.meetings() == two.home.meetings() == ["2026-10-05", "2026-10-20"]


def test_a_copied_meeting_is_named(two: Two) -> None:
    """Its uid came with it."""
    two.go(two.home, "move", "2026-10-16", "2026-10-20")
    two.home.write(
        f"{SOFIE}/meetings/2026-10-23.yaml", two.home.read(f"{SOFIE}/meetings/2026-10-20.yaml")
    )
    (problem,) = two.problems(two.home)
    assert (problem["code"], problem["file"]) == ("same-uid", f"{SOFIE}/meetings/2026-10-23.yaml")
    assert "2026-10-20" in problem["message"]


def test_another_meeting_on_the_day_of_a_moved_one(two: Two) -> None:
    """Two meetings are never made one: what came gets the day's next name, and it is said."""
    two.go(two.home, "move", "2026-10-16", "2026-10-20")
    two.go(two.work, "plan", "2026-10-20", "--place", "Elsewhere")
    two.go(two.work, "sync")
    answer = two.go(two.home, "sync", "--json")
    assert answer.code == 0, answer
    assert two.home.held("2026-10-20")["place"] == "Here"
    assert two.home.held("2026-10-20-2")["place"] == "Elsewhere"
    old, new = (f"{SOFIE}/meetings/2026-10-20{tail}.yaml" for tail in ("", "-2"))
    assert answer.data["beside"] == [{"from": old, "to": new}]


def test_two_people_under_one_key(two: Two) -> None:
    """Nothing of one gets into the other; theirs has the next free key here, and it is said."""
    for desk, name, day in ((two.home, "Bo Berg", "12"), (two.work, "Bo Carlsen", "13")):
        two.go(desk, "new-relationship", name, "--role", "mentor", "--key", "bo")
        two.go(desk, "plan", f"2026-11-{day}", "--with", "bo", "--place", name)
        two.hand(desk, "bo/own.txt", "", name)
    two.go(two.work, "sync")
    answer = two.go(two.home, "sync")
    assert answer.code == 0, answer
    assert "Two people had the key bo, so what came stands under bo-2." in answer.err
    assert two.home.found("bo/relationship.yaml")["name"] == "Bo Berg"
    assert two.home.found("bo-2/relationship.yaml")["name"] == "Bo Carlsen"
    assert (two.home.meetings("bo"), two.home.meetings("bo-2")) == (["2026-11-12"], ["2026-11-13"])
    assert (two.home.read("bo/own.txt"), two.home.read("bo-2/own.txt")) == ("Bo Berg", "Bo Carlsen")
    two.go(two.work, "sync")
    assert two.work.files() == two.home.files()


@pytest.mark.sample(1)
@pytest.mark.parametrize("forward", [True, False])
def test_private_notes_follow_the_person_who_gets_another_key(two: Two, *, forward: bool) -> None:
    """Git ignores them, so that it leaves them in the folder that is somebody else's now."""
    for desk, name in ((two.home, "Bo Berg"), (two.work, "Bo Carlsen")):
        two.hand(desk, ".gitignore", "", "private/\n")
        two.go(desk, "new-relationship", name, "--role", "mentor", "--key", "bo")
        desk.write("bo/private/approach.yaml", f"notes: |\n  {name}\n")
    two.go(two.work, "sync")
    assert two.go(two.home, "sync").code == 0
    assert "Bo Berg" in two.home.read("bo/private/approach.yaml")
    if not forward:
        two.go(two.work, "plan", "2026-11-20", "--with", SOFIE)
    two.work.write(".mentorlog/unsaved/bo-2026-10-12.txt", "Carlsen")
    answer = two.go(two.work, "sync")
    assert (answer.code, "bo-2" in answer.err) == (0, True)
    assert not (two.work.root / "bo/private/approach.yaml").exists()
    assert "Bo Carlsen" in two.work.read("bo-2/private/approach.yaml")
    assert two.work.read(".mentorlog/unsaved/bo-2-2026-10-12.txt") == "Carlsen"


def test_what_moved_is_said_where_the_merge_has_to_stop(two: Two) -> None:
    """Marks in one file do not hide that a folder has another name; nor does JSON."""
    two.hand(two.work, ".gitignore", "", "private/\n")
    two.go(two.work, "sync")
    two.go(two.home, "sync")
    two.go(two.home, "change-relationship", SOFIE, "--key", "sofie")
    two.hand(two.home, "sofie/meetings/2026-10-16.yaml", "place: Here", "place: There")
    two.go(two.home, "sync")
    two.hand(two.work, PLANNED, "place: Here", "place: Elsewhere")
    two.work.write(f"{SOFIE}/private/2026-10-16.yaml", "worked: Mine\n")
    answer = two.go(two.work, "sync", "--json")
    assert (answer.code, f"{SOFIE} is now sofie" in answer.err) == (7, True)
    assert two.work.read("sofie/private/2026-10-16.yaml") == "worked: Mine\n"
    assert "<<<<<<<" in two.work.read("sofie/meetings/2026-10-16.yaml")


@pytest.mark.parametrize("renamed_here", [True, False])
def test_a_change_follows_a_relationship_to_its_new_key(two: Two, *, renamed_here: bool) -> None:
    """What the other side changed, added and moved meanwhile stands under the new key alone."""
    one, other = (two.home, two.work) if renamed_here else (two.work, two.home)
    two.go(one, "change-relationship", SOFIE, "--key", "sofie")
    two.hand(other, MEETING, "minutes: 90", "minutes: 80")
    two.hand(other, f"{SOFIE}/own.txt", "", "Mine")
    two.go(other, "move", "2026-10-16", "2026-10-19")
    two.go(two.work, "sync")
    answer = two.go(two.home, "sync", "--json")
    assert answer.code == 0, answer
    new_keys = [] if renamed_here else [{"from": SOFIE, "to": "sofie"}]
    assert answer.data["new_keys"] == new_keys
    assert not (two.home.root / SOFIE).exists()
    assert two.home.meetings("sofie") == ["2026-10-05", "2026-10-19"]
    assert two.home.held("2026-10-05", "sofie")["minutes"] == "80"
    assert two.home.read("sofie/own.txt") == "Mine"
    two.go(two.work, "sync")
    assert two.work.files() == two.home.files()


def test_a_relationship_that_both_gave_a_new_key_stands_once(two: Two) -> None:
    """Ours stays, and it is said under which key theirs stood."""
    two.go(two.work, "change-relationship", SOFIE, "--key", "sofie")
    two.go(two.home, "change-relationship", SOFIE, "--key", "holm")
    two.hand(two.work, "sofie/meetings/2026-10-16.yaml", "place: Here", "place: There")
    two.go(two.work, "sync")
    answer = two.go(two.home, "sync")
    assert (answer.code, "What is holm here got the key sofie there" in answer.err) == (0, True)
    assert two.home.held("2026-10-16", "holm")["place"] == "There"
    assert not (two.home.root / "sofie").exists()
    assert "sofie is now holm" in two.go(two.work, "sync").err
    assert two.work.files() == two.home.files()


def test_the_mode_that_one_side_gave_a_file_stays(two: Two) -> None:
    """A mode is merged as a value is, whatever else was changed in the file."""
    two.at_work("update-index", "--chmod=+x", MEETING)
    two.at_work("commit", "--quiet", "-m", "By hand")
    two.go(two.work, "sync")
    two.hand(two.home, MEETING, "minutes: 90", "minutes: 80")
    assert two.go(two.home, "sync").code == 0
    assert two.at_home("ls-tree", "HEAD", MEETING).startswith("100755 ")


@pytest.mark.sample(2)
@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("ignored", [True, False])
@pytest.mark.parametrize("other", ["private/2026-10-16.yaml", "Private/2026-10-16.yaml"])
def test_what_git_does_not_know_is_never_written_over(
    two: Two, *, forward: bool, ignored: bool, other: str
) -> None:
    """Ignored or not, in whatever case its name is written, forward or not; not a byte changes."""
    if ignored:
        (two.home.root / ".git" / "info" / "exclude").write_text("*rivate/\n", encoding="utf-8")
    mine = two.home.write(f"{SOFIE}/{other}", "worked: Mine\n")
    two.hand(two.work, f"{SOFIE}/private/2026-10-16.yaml", "", "worked: Theirs\n")
    two.go(two.work, "sync")
    if not forward:
        two.go(two.home, "action", "done", "1")
    before, head = two.home.files(), two.at_home("rev-parse", "HEAD")
    answer = two.go(two.home, "sync")
    assert answer.code == 7
    assert "in the way" in answer.err.splitlines()[0]
    assert f"{SOFIE}/{other}" in answer.err.splitlines()[0]
    assert two.home.files() == before
    assert two.at_home("rev-parse", "HEAD") == head
    mine.write_text("worked: Theirs\n", encoding="utf-8")
    assert two.go(two.home, "sync").code == 0


def test_an_edit_that_git_was_told_not_to_see(two: Two) -> None:
    """It is the only copy all the same."""
    two.at_home("update-index", "--assume-unchanged", MEETING)
    two.home.write(MEETING, HELD.replace("90", "80"))
    two.go(two.work, "action", "done", "1")
    two.go(two.work, "sync")
    assert two.go(two.home, "sync").code == 7
    assert two.home.read(MEETING) == HELD.replace("90", "80")


def test_a_locked_file_stops_it(desk: Desk) -> None:
    """What the filters cannot show is named and not merged; nothing is written."""
    two = Two(desk, ATTRIBUTES["filter"])
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    two.at_home("config", "filter.hiding.smudge", "printf '\\000GITCRYPT\\000x'; cat >/dev/null")
    before = two.home.files()
    answer = two.go(two.home, "sync")
    assert answer.code == 6
    assert answer.err.splitlines()[0].endswith(MEETING)
    assert "git-crypt" in answer.err
    assert two.home.files() == before


def test_only_what_cannot_be_read_is_merged_by_lines(two: Two) -> None:
    """With the same labels."""
    two.both("minutes: 90\n", "minutes: 80\nnotes: [\n", "minutes: 70\n")
    assert two.go(two.home, "sync").code == 7
    text = two.home.read(MEETING)
    assert (
        text.index("<<<<<<< this computer\n") < text.index("notes: [\n") < text.index(">>>>>>> o")
    )


def test_the_labels_are_in_the_persons_language(two: Two) -> None:
    """The remote's name and the day, as a Dane says it."""
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    assert two.go(two.home, "sync", "--lang", "da").code == 7
    assert "<<<<<<< denne computer\n" in two.home.read(MEETING)


@pytest.mark.sample(1)
@pytest.mark.parametrize("when", ["before", "within", "after"])
def test_a_merge_that_was_killed_begins_again(
    two: Two, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """Before git put anything in place, in the midst of that, and before it knew what waits."""
    two.go(two.work, "plan", "2026-11-20")
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    ask = Git.ask

    def die(git: Git, *words: str, **more: object) -> object:
        if "merge-recursive" not in words:
            return ask(git, *words, **more)  # type: ignore[arg-type]
        if when == "within":
            note = json.loads((two.home.root / ".git" / "mentorlog-sync-files").read_bytes())
            entry = note["writes"][MEETING]
            raw = ask(git, "cat-file", "blob", entry["blob"]).out
            (two.home.root / MEETING).write_bytes(raw)
        if when == "after":
            ask(git, *words, **more)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(Git, "ask", die)
        assert two.go(two.home, "sync").code == 130
    assert two.go(two.home, "sync").code == 7
    two.home.write(MEETING, HELD)
    assert two.go(two.home, "sync").code == 0
    assert two.home.meetings() == ["2026-10-05", "2026-10-16", "2026-11-20"]
    assert not list((two.home.root / ".git").glob("mentorlog-*"))


@pytest.mark.sample(1)
@pytest.mark.parametrize("command", ["merge-recursive", "merge"])
def test_a_git_that_was_killed_in_the_midst_of_a_merge(
    two: Two, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Nothing of what came is taken for merged, and the next sync begins again."""
    two.hand(two.work, MEETING, "minutes: 90", "minutes: 70")
    two.hand(two.work, PLANNED, "Here", "There")
    two.go(two.work, "sync")
    if command == "merge-recursive":
        two.hand(two.home, MEETING, "Prøv", "Prøve")
    ask = Git.ask

    def die(git: Git, *words: str, **more: object) -> object:
        if command not in words:
            return ask(git, *words, **more)  # type: ignore[arg-type]
        two.home.write(PLANNED, two.work.read(PLANNED))
        return replace(ask(git, "version"), code=-9)

    with monkeypatch.context() as killed:
        killed.setattr(Git, "ask", die)
        assert two.go(two.home, "sync").code == 9
    assert two.go(two.home, "sync").code == 0
    assert two.home.held("2026-10-05")["minutes"] == "70"
    assert "There" in two.home.read(PLANNED)
    assert two.at_home.state == []
    assert not list((two.home.root / ".git").glob("mentorlog-*"))


class Asked:
    """Answer what sync asks in a terminal."""

    def __init__(self, two: Two) -> None:
        self.two = two

    def __call__(self, typed: str) -> Answer:
        """Sync at home, and type."""
        root = str(self.two.home.root)
        return self.two.home.in_terminal("sync", "--journal", root, typed=typed)


@pytest.mark.sample(1)
@pytest.mark.parametrize(("key", "minutes"), [("1", "80"), ("2", "70")])
def test_one_of_the_two_is_chosen(two: Two, key: str, minutes: str) -> None:
    """Both values are shown, and what was chosen is committed as one merge."""
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    answer = Asked(two)(f"{key}\n")
    assert answer.code == 0, answer
    assert answer.err.index("80") < answer.err.index("70")
    assert two.home.held("2026-10-05")["minutes"] == minutes
    assert two.at_home.subjects[0].startswith("mentorlog sync:")
    assert two.at_home.state == []


def test_both_texts_can_be_kept(two: Two) -> None:
    """Lines that they share stand once."""
    two.both("Prøv en måned.", "Prøv en uge.\n  Ring.", "Prøv et år.\n  Ring.")
    assert Asked(two)("3\n").code == 0
    summary = two.home.held("2026-10-05")["summary"]
    assert summary.split("\n") == ["Prøv en uge.", "Prøv et år.", "Ring.", ""]


def test_later_leaves_marks_and_is_asked_again(two: Two) -> None:
    """What was decided stays decided; the rest is asked at the next sync."""
    two.hand(two.home, MEETING, "Café Østen", "Ude")
    two.hand(two.work, MEETING, "Café Østen", "Inde")
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    answer = Asked(two)("2\nl\n")
    assert answer.code == 7
    text = two.home.read(MEETING)
    assert text.count("<<<<<<<") == 1
    answer = Asked(two)("1\n1\n")
    assert answer.code == 0, answer
    assert two.at_home.state == []


def test_a_pause_leaves_the_rest_for_later(two: Two) -> None:
    """The end of the input too."""
    two.both("minutes: 90", "minutes: 80", "minutes: 70")
    assert Asked(two)("").code == 7
    assert "<<<<<<<" in two.home.read(MEETING)


def test_private_values_are_shown_after_a_key_alone(two: Two) -> None:
    """Somebody may look over the shoulder."""
    two.both("Walking.", "Zqmine.", "Zqtheirs.", file=REFLECTION)
    answer = Asked(two)("l\n")
    assert answer.code == 7
    assert REFLECTION in answer.err
    assert "Zq" not in answer.err
    answer = Asked(two)("s\n2\n")
    assert answer.code == 0, answer
    assert "Zqmine." in answer.err
    assert "Zqtheirs." in two.home.read(REFLECTION)


@pytest.mark.sample(1)
@pytest.mark.parametrize("key", ["1", "2"])
def test_a_deletion_is_asked_about(two: Two, key: str) -> None:
    """The file stays, or goes."""
    two.at_home("rm", "--quiet", MEETING)
    two.at_home("commit", "--quiet", "-m", "Away")
    two.go(two.work, "action", "done", "1")
    two.go(two.work, "sync")
    assert Asked(two)(f"{key}\n").code == 0
    assert (two.home.root / MEETING).exists() == (key == "2")


def test_what_was_typed_in_a_file_that_is_deleted_there_is_not_swept_in(two: Two) -> None:
    """It would be committed with the file that is kept, though the merge did not write it."""
    two.hand(two.home, PLANNED, "Here", "There")
    (two.work.root / PLANNED).unlink()
    two.at_work("commit", "--quiet", "-am", "By hand")
    assert two.go(two.work, "sync").code == 0
    two.home.write(PLANNED, f"{two.home.read(PLANNED)}# Typed\n")
    answer = two.go(two.home, "sync")
    assert (answer.code, two.at_home.state) == (7, [f" M {PLANNED}"])
    assert "in the way" in answer.err
    assert PLANNED in answer.err


def test_what_is_typed_stays_where_only_this_side_committed_more(two: Two) -> None:
    """A merge that has nothing to write in a file with CRLF does not put git's version there."""
    crlf = two.home.read(PLANNED).replace("\n", "\r\n").encode()
    (two.home.root / PLANNED).write_bytes(crlf)
    two.at_home("commit", "--quiet", "-am", "By hand")
    assert two.go(two.home, "sync").code == 0
    two.hand(two.home, PLANNED, "Here", "There")
    typed = crlf.replace(b"Here", b"There") + b"# Typed\r\n"
    (two.home.root / PLANNED).write_bytes(typed)
    two.hand(two.work, MEETING, "90", "80")
    assert two.go(two.work, "sync").code == 0
    assert two.go(two.home, "sync").code == 0
    assert (two.home.root / PLANNED).read_bytes() == typed
    assert two.at_home.state == [f" M {PLANNED}"]


@pytest.mark.sample(1)
@pytest.mark.parametrize("side", ["2026-10-20", "2026-10-21"])
def test_a_day_is_not_chosen_over_what_was_typed_meanwhile(two: Two, side: str) -> None:
    """The other day's file holds the only copy of it; it waits until both are looked at."""
    two.go(two.home, "move", "2026-10-16", "2026-10-20")
    two.go(two.work, "move", "2026-10-16", "2026-10-21")
    two.go(two.work, "sync")
    assert Asked(two)("l\n").code == 7
    file = f"{SOFIE}/meetings/{side}.yaml"
    two.home.write(file, f"{two.home.read(file)}# Typed\n")
    for key in ("1\n", "2\n"):
        assert Asked(two)(key).code == 7
        assert "# Typed" in two.home.read(file)
    assert two.home.meetings() == ["2026-10-05", "2026-10-20", "2026-10-21"]


@pytest.mark.sample(1)
@pytest.mark.parametrize(("key", "day"), [("1", "2026-10-20"), ("2", "2026-10-21")])
def test_a_day_is_asked_about(two: Two, key: str, day: str) -> None:
    """The meeting stands on that day alone."""
    two.go(two.home, "move", "2026-10-16", "2026-10-20")
    two.go(two.work, "move", "2026-10-16", "2026-10-21")
    two.go(two.work, "sync")
    assert Asked(two)(f"{key}\n").code == 0
    assert two.home.meetings() == ["2026-10-05", day]
