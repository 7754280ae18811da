"""Problems of places."""

TEXTS: dict[str, str] = {
    "not-a-folder": "A file stands here where a folder belongs.",
    "not-a-folder.mend": "Give it another name, or move it away.",
    "misnamed-file": "“{name}” is not read; it would have to be called `{expected}`.",
    "misnamed-file.mend": "Rename it to `{expected}`, in small letters.",
    "alike-name": "“{name}” and “{other}” are two folders here and may be one on another computer.",
    "alike-name.mend": "Put both together in one of them, or give one a name of its own.",
    "readable-by-others": "Everybody who uses this computer can read the journal in {folder}.",
    "readable-by-others.mend": 'Close the folder: `chmod 700 "{folder}"`.',
    "synced-folder": "The journal lies in {folder}, which {cloud} copies to other computers.",
    "synced-folder.mend": (
        "Move it to a folder that stays on this computer, unless the two of you agreed on that."
    ),
    "public-remote": (
        "The remote `{remote}` of git leads to {host}, where others may be able to read along."
    ),
    "public-remote.mend": (
        "See that the repository is private; what was pushed once stays in its history."
    ),
    "open-private-notes": (
        "Your private notes are in git as they stand, and git sends them to another place."
    ),
    "open-private-notes.mend": (
        "If others can look in there, let git encrypt them: `mentorlog init --encrypt`."
    ),
}
