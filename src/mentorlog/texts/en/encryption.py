"""What git stores encrypted."""

TEXTS: dict[str, str] = {
    "on.private": "From now on git stores your private notes encrypted.",
    "on.all": "From now on git stores all of the journal's files encrypted.",
    "there.private": "Git stores your private notes encrypted already.",
    "there.all": "Git stores all of the journal's files encrypted already.",
    "tried": "It was tried: what git stores cannot be read without the key, and comes back whole.",
    "proved.one": (
        "It was tried with the one file that is there: without the key nobody can read what git "
        "stores of it, and it comes back whole."
    ),
    "proved.many": (
        "It was tried with all {n} files that are there: without the key nobody can read what git "
        "stores of them, and they come back whole."
    ),
    "look": "See for yourself at any time:\n  git -C {folder} crypt status",
    "remembers": (
        "Earlier commits hold such files as they were, also wherever you have sent them. How to "
        "begin the history anew is in the page on encryption (docs/how-to/encryption.md)."
    ),
    "known-key": (
        "The key is the one that this repository had already: whoever has it can read this too."
    ),
    "key": (
        "Without the key nobody can read it on another computer, not you either. Keep a copy where "
        "you keep passwords, never beside what you send:\n"
        "  git -C {folder} crypt export-key ~/mentorlog.key"
    ),
    "elsewhere": "On another computer, in the folder that you cloned:\n  git crypt unlock KEYFILE",
    "without-git": "--encrypt needs git, and --no-git switches it off.",
    "without-git.hint": "Leave one of the two out.",
    "no-git-crypt": "git-crypt is not installed here, so nothing was changed.",
    "no-git-crypt.hint": (
        "Install it (apt install git-crypt, brew install git-crypt), then give the command again."
    ),
    "locked": "This repository is encrypted already, and its key is not here.",
    "locked.hint": (
        "Nothing was changed. Unlock it with the key that you kept:\n"
        "  git -C {folder} crypt unlock KEYFILE"
    ),
    "uncommitted": "There are edits that you have not committed: {files}",
    "uncommitted.hint": (
        "Nothing was changed. Commit them with git add and git commit, then give the command again."
    ),
    "refused": "git-crypt refused: {reason}.",
    "not-proved": "Git stores these in the clear, or cannot show them again: {files}",
    "not-proved.hint": (
        "Send nothing until that is right. Look for a line about them in .gitattributes, then give "
        "the command again."
    ),
}
