"""`check` says on which ways others than its owner may come to read a journal."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from support.folder import Folder, make_folder

from mentorlog.store.checking.check import check_journal


def warned(folder: Folder) -> list[tuple[str, object]]:
    """Give what is warned of, and of whom."""
    found = check_journal(folder.store)
    assert all(each.severity == "warning" for each in found)
    return [(each.code, each.facts.get("cloud") or each.facts.get("host")) for each in found]


@pytest.mark.parametrize(
    ("name", "cloud"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Aarhus Universitet", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-anna@example.org", "Google Drive"),
        ("Mit drev", "Google Drive"),
        ("com~apple~CloudDocs", "iCloud"),
        ("iCloud Drive", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("Box", "Box"),
        ("Jottacloud", "Jottacloud"),
        ("CloudStorage", "macOS"),
    ],
)
def test_a_folder_that_a_cloud_copies(tmp_path: Path, name: str, cloud: str) -> None:
    """Known by the name of any folder above the journal."""
    folder = make_folder(tmp_path / name / "notes" / "journal")
    assert warned(folder) == [("synced-folder", cloud)]


@pytest.mark.parametrize(
    "name", ["boxes", "box", "mega", "my drivers", "Mentees", "megaphone", "dropboxes"]
)
def test_a_folder_that_is_called_alike(tmp_path: Path, name: str) -> None:
    """A word that only begins so is no cloud."""
    assert warned(make_folder(tmp_path / name / "journal")) == []


def test_a_home_with_settings_of_a_sync_program(tmp_path: Path) -> None:
    """Dropbox keeps its own in `~/.dropbox`, and copies nothing of what lies beside it."""
    folder = make_folder(tmp_path / "anna" / "journal")
    (tmp_path / "anna" / ".dropbox").mkdir()
    assert warned(folder) == []


def test_a_folder_with_the_mark_of_a_sync_program(tmp_path: Path) -> None:
    """However it is called."""
    folder = make_folder(tmp_path / "shared" / "journal")
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert warned(folder) == [("synced-folder", "Syncthing")]


def with_remotes(folder: Folder, *urls: str) -> Folder:
    """Lay a repository around the journal, as git writes its configuration."""
    lines = ['[core]\n\turl = https://github.com/no/remote\n[branch "main"]\n\tremote = origin\n']
    lines += [f'[remote "r{n}"]\n\turl = {url}\n\tfetch = +refs\n' for n, url in enumerate(urls)]
    (folder.root / ".git").mkdir()
    (folder.root / ".git" / "config").write_text("".join(lines), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://github.com/anna/journal.git", "github.com"),
        ("https://anna:secret@GitHub.com/anna/journal", "github.com"),
        ("git@gitlab.com:anna/journal.git", "gitlab.com"),
        ("ssh://git@codeberg.org:22/anna/journal", "codeberg.org"),
        ("git@git.sr.ht:~anna/journal", "git.sr.ht"),
        ('"https://bitbucket.org/anna/journal"', "bitbucket.org"),
        ("git://anna.example/journal", "anna.example"),
        ("http://anna.example/journal", "anna.example"),
    ],
)
def test_a_remote_at_which_others_may_read(folder: Folder, url: str, host: str) -> None:
    """Its host is named, and no word else of the address, which may hold a password."""
    with_remotes(folder, url)
    assert warned(folder) == [("public-remote", host)]
    (problem,) = check_journal(folder.store)
    assert problem.facts == {"remote": "r0", "host": host}


@pytest.mark.parametrize(
    "url",
    [
        *("/srv/git/journal.git", "../journal.git", "C:/git/journal", "file:///srv/github.com"),
        *("anna@home.example:journal.git", "ssh://nas.local/journal", "https://notgithub.com/x"),
        *("https://[::1/x", "", "github.com/anna/journal"),
    ],
)
def test_a_remote_of_ones_own(folder: Folder, url: str) -> None:
    """A path, a machine of one's own, or what git itself could not read: nothing is said."""
    assert warned(with_remotes(folder, url)) == []


def test_each_remote_is_named_once(folder: Folder) -> None:
    """An address to push to beside the one to fetch from is the same remote."""
    same = "https://github.com/anna/journal\n\tpushurl = git@github.com:anna/journal"
    with_remotes(folder, same, "https://gitlab.com/anna/journal")
    assert warned(folder) == [("public-remote", "github.com"), ("public-remote", "gitlab.com")]


def test_a_repository_that_git_made(folder: Folder) -> None:
    """A real one, around the journal, and a worktree of it, which has its settings elsewhere."""
    around = folder.root.parent

    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=around, check=True, capture_output=True)  # noqa: S603, S607

    git("init", "-q")
    git("remote", "add", "origin", "git@github.com:anna/journal.git")
    assert warned(folder) == [("public-remote", "github.com")]
    git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-q", "--allow-empty", "-m", "x")
    git("worktree", "add", "-q", str(around / "tree"))
    tree = make_folder(around / "tree" / "journal")
    assert warned(tree) == [("public-remote", "github.com")]
