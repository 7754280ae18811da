"""Nothing private is met where it was not asked for, and no text at all in `report`."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.canaries import APPROACH, JOURNAL, PRIVATE, REFLECTION, TEXT, plant
from support.desk import SOFIE, Desk
from support.frames import Answer
from support.repositories import NAME, Repository
from support.their_example import send

from mentorlog.cli.table import TABLE
from mentorlog.store.reader import Reader

pytestmark = pytest.mark.no_cover

Line = tuple[str, ...]

COMMANDS: dict[str, tuple[Line, ...]] = {
    "init": (
        ("init",),
        ("init", "--guide", "nowhere.yaml"),
        ("init", "--guide", "private.yaml"),
        ("init", "--git"),
        ("init", "--no-git"),
    ),
    "new-relationship": (
        ("new-relationship", "Ida", "--role", "mentor"),
        ("new-relationship", "Sofie Holm", "--role", "mentor"),
    ),
    "demo": (("demo",), ("demo", "demo-here")),
    "new-meeting": (
        ("new-meeting",),
        ("new-meeting", "--notes", "More", "--another"),
        ("new-meeting", "--date", "2026-10-05"),
        ("new-meeting", "--date", "someday"),
    ),
    "end-meeting": (
        ("end-meeting", "--summary", "Good", "--action", "Call", "--next", "2026-11-20"),
        ("end-meeting", "--meeting", "2020-01-01"),
    ),
    "plan": (("plan", "2026-10-14", "--topic", "CV"), ("plan", "2026-11-20", "10:00")),
    "move": (("move", "next", "2026-10-20"), ("move", "2026-10-05", "2026-10-06")),
    "cancel": (("cancel", "next", "--why", "Ill"), ("cancel", "next", "--new", "2026-10-21")),
    "prep": (("prep",), ("prep", "--to", "md"), ("prep", "--topic", "CV", "--since", "News")),
    "expectations": (
        ("expectations",),
        ("expectations", "--show"),
        ("expectations", "--answer", "support-wanted=Time", "--agree"),
        ("expectations", "--answer", "nothing"),
    ),
    "approach": (("approach", "nobody"),),
    "reflect": (("reflect", "nobody"), ("reflect", "--meeting", "2020-01-01")),
    "action list": (("action", "list"), ("action", "list", "--all")),
    "action add": (("action", "add", "Call", "Lars"), ("action", "add", "Call", "due:soon")),
    "action change": (("action", "change", "1", "due:fri"), ("action", "change", "99", "x")),
    "action done": (("action", "done", "1"), ("action", "done", "99")),
    "action drop": (("action", "drop", "2", "--note", "Late"),),
    "action reopen": (("action", "reopen", "3"),),
    "milestone list": (("milestone", "list", "--all"),),
    "milestone add": (("milestone", "add", "Offices"), ("milestone", "add", "A", "--under", "b")),
    "milestone change": (
        ("milestone", "change", "job", "--due", "fri", "--key", "offices"),
        ("milestone", "change", "none", "--due", "fri"),
    ),
    "milestone done": (("milestone", "done", "job/1"), ("milestone", "done", "none")),
    "milestone drop": (("milestone", "drop", "job"),),
    "milestone reopen": (("milestone", "reopen", "job/2"),),
    "milestone timeline": (("milestone", "timeline"), ("milestone", "timeline", "--to", "svg")),
    "note": (
        ("note", "sofie", "Passed", "both", "exams"),
        ("note", "An", "offer", "--topic"),
        ("note", "Tired", "--private", "-w", "sofie"),
        ("note", "--private", "--topic", "x"),
    ),
    "change-relationship": (
        ("change-relationship", "sofie", "--name", "Sofie Berg", "--key", "sofie-berg"),
        ("change-relationship", "sofie", "--key", "bo-berg"),
    ),
    "end-relationship": (("end-relationship", "--yes", "--reason", "Done"), ("end-relationship",)),
    "status": ((), ("status",), ("status", "--all", "--exit-code"), ("status", "nobody")),
    "show": (("show",), ("show", "--meeting", "last"), ("show", "--meeting", "2026-01-01")),
    "search": (("search", "zq"), ("search", PRIVATE[:5]), ("search", "nothing-like-it")),
    "insights": (("insights",), ("insights", "--to", "svg")),
    "report": (("report",), ("report", "--to", "csv"), ("report", "--from", "someday")),
    "guide": (("guide",), ("guide", "contact"), ("guide", "nothing")),
    "edit": (("edit", "last"), ("edit", "reflection/last", "--path"), ("edit", "nothing")),
    "check": (("check",), ("check", "--strict"), ("check", "nobody")),
    "purge": (("purge", "bo-berg", "--yes"), ("purge",), ("purge", "--before", "2026-07-01")),
    "export": (
        ("export", "--to", "md"),
        ("export", "--to", "json"),
        ("export", "--to", "csv"),
        ("export", "--to", "ics"),
        ("export", "--to", "html", "--with-notes"),
        ("export", "nobody", "--to", "md"),
    ),
    "import": (
        ("import", "from-sofie.json"),
        ("import", "from-sofie.json", "--yes"),
        ("import", "private.yaml", "--with", "sofie", "--yes"),
        ("import", "nowhere.json"),
    ),
    "schema": (("schema",), ("schema", "--install")),
    "sync": (("sync",),),
    "undo": (("undo",),),
    "history": (("history",), ("history", "last"), ("history", "approach"), ("history", "zq")),
}
ASKING = (
    ("approach",),
    ("reflect", "--meeting", "2026-10-05", "--worked", "More"),
    ("show", "--private"),
    ("search", "--private", "zq"),
    ("prep", "--private"),
)
SPEAKING_OF_VERSIONS = (
    ("history",),
    ("undo",),
    ("sync", "--json"),
    ("undo", "--json"),
    ("sync",),
    ("history", "last", "--with", SOFIE, "--json"),
)
ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")


@pytest.fixture
def pair(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return the journal with its canaries, as the current folder's neighbour."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EDITOR", "true")
    (tmp_path / "private.yaml").write_text(f"how: {TEXT}\n", encoding="utf-8")
    plant(desk)
    send(tmp_path, mentor=None, approach={"how": PRIVATE}, notes=[PRIVATE])
    return desk


def again(desk: Desk) -> Desk:
    """Plant the journal anew, whatever a command has made of it."""
    shutil.rmtree(desk.root)
    plant(desk)
    return desk


def printed(answer: Answer) -> str:
    """Return all that somebody could see of a run."""
    return f"{answer.out}\n{answer.err}"


def kept_by_the_machine(desk: Desk) -> Iterator[tuple[str, str]]:
    """Return the names and texts of every file that is none of the journal's own."""
    places = (desk.root / ".mentorlog", desk.root.parent / "home")
    for path in (path for place in places for path in place.rglob("*") if path.is_file()):
        yield str(path), path.read_text(encoding="utf-8", errors="replace")


def test_every_command_is_looked_at() -> None:
    """A new command cannot go round the canaries."""
    groups = {row.name for row in TABLE if any(r.name.startswith(f"{row.name} ") for r in TABLE)}
    assert {row.name for row in TABLE} - groups <= set(COMMANDS)


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_tells_what_is_private(pair: Desk, name: str) -> None:
    """Neither on the screen nor as JSON, in an error, beside a file or in what others may read."""
    for line in COMMANDS[name]:
        for form in (line, (*line, "--json")):
            answer = again(pair)(*form)
            assert answer.code != 3, answer
            assert PRIVATE not in printed(answer), form
            shared = {n: raw for n, raw in pair.files().items() if "/private/" not in n}
            assert not any(PRIVATE.encode() in raw for raw in shared.values()), form
            for file, text in kept_by_the_machine(pair):
                assert PRIVATE not in file + text, form
                assert TEXT not in file + text, form
            assert not any("zq" in path.name for path in pair.root.rglob("*")), form


@pytest.mark.sample(8)
@pytest.mark.parametrize("name", [each for each in COMMANDS if each not in {"approach", "reflect"}])
def test_no_conversation_tells_what_is_private(pair: Desk, name: str) -> None:
    """A person at the terminal may have somebody beside them."""
    for line in COMMANDS[name][:1]:
        answer = again(pair).in_terminal(*line, typed="\n" * 12)
        assert answer.code != 3, answer
        assert PRIVATE not in printed(answer), line


@pytest.fixture
def versioned(pair: Desk, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Put the journal with its canaries under git, with a place to meet."""
    for name, value in NAME.items():
        monkeypatch.setenv(name, value)
    pair.write("journal.yaml", f"{JOURNAL}git: {{commit: true}}\n")
    place = Repository(pair.root.parent / "place.git")
    place.top.mkdir()
    place("init", "--quiet", "--bare", "--initial-branch=main")
    repository = Repository(pair.root)
    repository("init", "--quiet", "--initial-branch=main")
    repository("remote", "add", "origin", str(place.top))
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Begin")
    return repository


@pytest.mark.sample(3)
@pytest.mark.parametrize("name", COMMANDS)
def test_no_version_tells_anything(pair: Desk, versioned: Repository, name: str) -> None:
    """No message of a commit holds a word or a name, nor does anything that speaks of commits."""
    for line in COMMANDS[name]:
        pair(*line)
        messages = versioned("log", "--format=%B").casefold()
        for word in (PRIVATE, TEXT, "zq", "sofie", "bo-berg", "2026", "private/", "reflection"):
            assert word not in messages, line
    for line in SPEAKING_OF_VERSIONS:
        answer = pair(*line)
        assert answer.code in {0, 4}, answer
        assert PRIVATE not in printed(answer), (line, name)
        assert TEXT not in printed(answer), (line, name)


def test_a_conflict_in_a_private_file_is_named_and_not_read_out(
    pair: Desk, versioned: Repository
) -> None:
    """Where both versions of it stand, the place is told and no word of it."""
    file, work = f"{SOFIE}/private/2026-10-05.yaml", Repository(pair.root.parent / "work")
    assert pair("sync").code == 0
    Repository(pair.root.parent)("clone", "--quiet", "place.git", "work")
    for top, said in ((pair.root, "here"), (work.top, "there")):
        text = (top / file).read_text(encoding="utf-8").replace("worked: ", f"worked: {said} ")
        (top / file).write_text(text, encoding="utf-8")
        Repository(top)("commit", "--quiet", "-am", "By hand")
    work("push", "--quiet")
    for form in ((), ("--json",)):
        answer = pair("sync", *form)
        assert answer.code == 7
        assert file in printed(answer)
        assert PRIVATE not in printed(answer)


@pytest.mark.parametrize("line", ASKING)
def test_who_asks_is_told(pair: Desk, line: Line) -> None:
    """A canary that never sang would protect nobody."""
    if line[0] == "reflect":
        assert pair(*line).code == 0
        assert "worked: |" in pair.read(f"{SOFIE}/private/2026-10-05.yaml")
        return
    assert PRIVATE in pair(*line).out
    assert PRIVATE in pair(*line, "--json").out


@pytest.mark.parametrize("form", [(), ("--json",), ("--to", "csv"), ("--to", "csv", "--json")])
def test_a_report_has_no_word_of_anybody(pair: Desk, form: Line) -> None:
    """Not of a shared field either: the model behind it has no field for a text (G4)."""
    answer = pair("report", *form)
    assert answer.code == 0
    assert "walk-and-talk" in answer.out
    for word in (PRIVATE, TEXT, "sofie", "Sofie"):
        assert word not in printed(answer)


@pytest.mark.sample(2)
@pytest.mark.parametrize("file", ["approach", "2026-09-14", "2026-10-05"])
@pytest.mark.parametrize("broken", ["roles: [\n", "\tworked: x\n", "how: {a: b}\nworked: [[x]]\n"])
def test_a_broken_private_file_is_named_and_not_read_out(
    pair: Desk, file: str, broken: str
) -> None:
    """What stands beside it is told without it."""
    text = APPROACH if file == "approach" else REFLECTION
    pair.write(f"{SOFIE}/private/{file}.yaml", text + broken)
    for name in ("status", "prep", "show", "search", "insights", "report", "action list"):
        for form in (COMMANDS[name][0], (*COMMANDS[name][0], "--json")):
            answer = pair(*form)
            assert answer.code == 0, answer
            assert PRIVATE not in printed(answer), form


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "broken",
    [
        "worked: PRIVATE: colon\n",
        "\tworked: PRIVATE\n",
        "roles: [PRIVATE]\n",
        "listening: PRIVATE text\n",
        "worked: 'PRIVATE\n",
        "worked: !PRIVATE x\n",
        "worked: *PRIVATE\n",
        "worked: &PRIVATE x\nobserved: *PRIVATE\n",
        "worked: @PRIVATE said\n",
        "- [ ] PRIVATE\n",
        "worked: PRIVATE # and more\n",
        "I saw PRIVATE: today\n",
        "worked: PRIVATE\nworked: PRIVATE\n",
        "<<<<<<< PRIVATE\nworked: x\n=======\nworked: y\n>>>>>>> PRIVATE\n",
        "worked: {PRIVATE: [x, {PRIVATE: 1}]}\n",
        "mentorlog: PRIVATE\n",
        "worked: “PRIVATE” \x07\n",
    ],
)
def test_check_names_the_place_in_a_private_file(pair: Desk, broken: str) -> None:
    """The line and what is wrong are told, and not a word of it; `edit` tells all."""
    name = f"{SOFIE}/private/2026-10-05.yaml"
    pair.write(name).write_text(broken.replace("PRIVATE", PRIVATE), encoding="utf-8")
    for line in (("check",), ("check", "--json"), ("status", "--json")):
        assert PRIVATE not in printed(pair(*line)), line
    found = [each for each in pair.data("check")["problems"] if each["file"] == name]
    assert found or "&" in broken or "#" in broken
    assert all(each["source"] is None and each["line"] for each in found)


@pytest.mark.parametrize("line", [("status",), ("show",), ("prep", "--json"), ("report",)])
def test_the_log_of_a_bug_holds_no_word(
    pair: Desk, monkeypatch: pytest.MonkeyPatch, line: Line
) -> None:
    """An exception may carry the whole journal in its message; the log takes its place only."""
    real = Reader.load_pair

    def stumble(self: Reader, key: str, *more: object) -> object:
        found = real(self, key, *more)  # type: ignore[arg-type]
        try:
            raise KeyError(APPROACH)  # noqa: TRY301 - a bug with a cause
        except KeyError as error:
            raise RuntimeError(repr(found)) from error

    monkeypatch.setattr(Reader, "load_pair", stumble)
    answer = pair(*line)
    assert answer.code == 3
    logs = list((pair.root.parent / "home").rglob("*.log"))
    assert len(logs) == 1
    assert logs[0].name in printed(answer)
    text = logs[0].read_text(encoding="utf-8")
    assert "load_pair" in text or "stumble" in text
    for word in (PRIVATE, TEXT, "Sofie"):
        assert word not in printed(answer) + text
    if os.name != "nt":
        assert stat.S_IMODE(logs[0].stat().st_mode) == 0o600
        assert stat.S_IMODE(logs[0].parent.stat().st_mode) == 0o700


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=lambda each: f"{each:03o}")
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """Set what the system takes away from the modes of new files."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@ON_POSIX
def test_folders_and_files_are_the_owners_alone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, umask: int
) -> None:
    """Folders 0700, files 0600: the journal, its machine's folder, the configuration, a demo."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EDITOR", "true")
    for number in (1, 2):
        (tmp_path / f"guide-{number}.yaml").write_text(f"name: Guide {number}\n", encoding="utf-8")
    lines = (
        ("init", "--guide", "guide-1.yaml"),
        ("init", "--guide", "guide-2.yaml"),
        ("new-relationship", "Sofie Holm", "--role", "mentor"),
        ("new-meeting", "--notes", "Talked"),
        ("end-meeting", "--summary", "Good", "--action", "Call", "--next", "2026-10-20"),
        ("move", "next", "2026-10-21"),
        ("milestone", "add", "A job"),
        ("expectations", "--answer", "support-wanted=Time"),
        ("reflect", "--worked", "The walk"),
        ("edit", "approach"),
        ("action", "done", "1"),
        ("schema", "--install"),
        ("demo", "demo-here"),
    )
    for line in lines:
        answer = desk(*line)
        assert answer.code == 0, answer
    places = (desk.root, tmp_path / "demo-here", *(tmp_path / "home").rglob("mentorlog"))
    assert len(places) > 2
    for place in places:
        for path in (place, *place.rglob("*")):
            wanted = 0o700 if path.is_dir() else 0o600
            assert stat.S_IMODE(path.stat().st_mode) == wanted, path
