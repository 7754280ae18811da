"""Problems of files as a whole."""

_RENAME = (
    "Name it after its day, `2026-10-01.yaml` (a second one that day: `2026-10-01-2.yaml`), "
    "or move it out of `meetings`."
)
_ONCE = "Write the text itself at each of the places."
_DIVIDE = "See what came to be in it, and divide it or move it out of the journal."

TEXTS: dict[str, str] = {
    "duplicate-key": "The key `{key}` stands in line {first_line} already.",
    "duplicate-key.mend": "Put both together under one of them, and delete the other line.",
    "duplicate-key.same": "The key `{key}` stands in line {first_line} already and says the same.",
    "duplicate-key.mend.same": "Once is enough:\n{mended}",
    "duplicate-key.mend.both": "Put both together under one of them:\n{mended}",
    "tag": "`{tag}` is a type of YAML; here every field knows its own.",
    "tag.mend": "Delete it, or put the text in quotes if it is part of it.",
    "merge-key": "`<<` takes over other keys unseen and is not used here.",
    "merge-key.mend": "Write the keys themselves.",
    "several-documents": "A line with `---` begins a second document; a file here has only one.",
    "several-documents.mend": (
        "Delete the line; inside a text, begin that text with `|` and indent it."
    ),
    "several-documents.end": "A line with `...` ends the file for YAML, and yet it goes on.",
    "several-documents.mend.one": "Delete the line:\n{mended}",
    "several-documents.mend.end": "Delete the line:\n{mended}",
    "several-documents.mend.text": "It is part of the text, so indent it:\n{mended}",
    "too-deep": "More keys and lists stand in one another here than a journal ever needs.",
    "too-deep.mend": (
        "Look for brackets or dashes that do not belong to the text, or put it in quotes."
    ),
    "too-large": "The file is far larger than a file of a journal ever is.",
    "too-large.mend": _DIVIDE,
    "too-many-values": "From here on the file has more values than a journal ever needs.",
    "too-many-values.mend": _DIVIDE,
    "more-problems": (
        "The file has more problems than can be told at once; these are the first {limit}."
    ),
    "more-problems.mend": "Fix the first ones and check again; the others often go with them.",
    "alias-bomb": "The references (`*`) in this file repeat one another without end.",
    "alias-bomb.mend": _ONCE,
    "recursive-alias": "A reference (`*`) points to something that holds it itself.",
    "recursive-alias.mend": _ONCE,
    "key-not-text": "A list or a map stands where a key is expected.",
    "key-not-text.mend": "Put the text in quotes if it begins with `[`, `{{` or `?`.",
    "not-utf-8": "The file is not UTF-8; it looks like {encoding}.",
    "not-utf-8.mend": "Open it in your editor and save it with the encoding UTF-8.",
    "git-crypt-locked": "The file is locked by git-crypt.",
    "git-crypt-locked.mend": "Unlock it in the journal's folder: `git-crypt unlock`.",
    "undo-differs": "The command wrote “{written}”; now it says “{stands}”.",
    "undo-differs.mend": "Make of it what you want, by hand.",
    "undo-differs.gone": "The command wrote “{written}”, which does not stand there any more.",
    "undo-differs.new": "The command left nothing here; now it says “{stands}”.",
    "undo-deleted": "The file that the command wrote is gone.",
    "undo-deleted.mend": "Bring it back with git, or leave it as it is.",
    "undo-taken": "Another file has the name that this one had before.",
    "undo-taken.mend": "Give that one another name: `mentorlog move`.",
    "undo-not-known": "Git does not know this file, so it cannot go back with its meeting.",
    "undo-not-known.mend": "Let git know it first: `git add` and `git commit`.",
    "undo-own-edits": "Edits of your own that are not committed stand at the same place.",
    "undo-own-edits.mend": "Commit them first, or undo it by hand.",
    "not-a-file": "A folder, or something else that is no file, stands here under a file's name.",
    "not-a-file.mend": "Give it another name, or move it away.",
    "link-outside": "This is a link that leads out of the journal, and it is not followed.",
    "link-outside.mend": "Put the file itself here in its place.",
    "unreadable": "The system does not let this file be read: {reason}.",
    "unreadable.mend": "Look at its owner and its rights: `chmod u+rw`.",
    "not-a-meeting-name": "“{name}” is not the name of a meeting, so the file is not read.",
    "not-a-meeting-name.mend": _RENAME,
    "not-a-meeting-name.mend.suggestion": "Rename it to `{suggestion}`.",
    "not-downloaded": (
        "“{name}” only stands for a file that is still in iCloud and was not downloaded."
    ),
    "not-downloaded.mend": "Let iCloud download it: click on the cloud beside it in the Finder.",
    "conflict-copy": (
        "“{name}” looks like a copy that a sync program, a backup or a merge left; it is not read."
    ),
    "conflict-copy.mend": (
        "Take over what is missing in the file beside it, and then delete the copy."
    ),
    "conflict-copy.folder": (
        "“{name}” looks like a copy of the folder “{original}”; nothing in it is read."
    ),
    "conflict-copy.mend.folder": (
        "Take over into “{original}” what is missing there, and then delete the copy."
    ),
    "editor-backup": "“{name}” looks like a backup copy that a program left, and is not read.",
    "editor-backup.mend": "Delete it when you no longer need it.",
    "reflection-without-meeting": "There is no meeting {meeting} that this reflection is about.",
    "reflection-without-meeting.mend": (
        "Give it the name of its meeting, which may have been renamed."
    ),
    "unsaved-answer": "An answer is kept here that could not be written where it belongs.",
    "unsaved-answer.mend": "Copy it to its place, and then delete this file.",
    "replaced-text": (
        "What you had typed, and a command replaced before it was committed, is kept here."
    ),
    "replaced-text.mend": "Copy what you want to keep to its place, and then delete this file.",
    "merge-deleted": "Changed on one side of a merge and deleted on the other.",
    "merge-deleted.mend": (
        "Keep the file or delete it. Then go on with `mentorlog sync`; a merge that you began "
        "yourself with `git add` and `git commit`."
    ),
    "merge-deleted.moved": (
        "Changed on one side of a merge and moved on the other, where it is {other} now."
    ),
    "merge-deleted.mend.moved": (
        "Take over into {other} what is missing there, and delete this file. Then go on with "
        "`mentorlog sync`; a merge that you began yourself with `git add` and `git commit`."
    ),
    "merge-moved": (
        "The same meeting was moved on both sides of a merge, and this is one of the two days."
    ),
    "merge-moved.mend": (
        "Delete the file with the wrong day. Then go on with `mentorlog sync`; a merge that you "
        "began yourself with `git add` and `git commit`."
    ),
    "merge-unmarked": (
        "One side of a merge stands here without marks; the other side's changes are not in it."
    ),
    "merge-unmarked.mend": (
        "Put in what is missing, or take the file as it is with `git add`. Then go on with "
        "`mentorlog sync`; a merge that you began yourself with `git commit`."
    ),
    "merge-one-sided": (
        "The marks of a merge are gone, and with them what else one side had changed."
    ),
    "merge-one-sided.mend": (
        "Bring them back with `git checkout --merge`, or take the file as it is with `git add`. "
        "Then go on with `mentorlog sync`."
    ),
    "same-uid": (
        "Another meeting has this `uid` already: {other}. Calendars would take the two for one."
    ),
    "same-uid.mend": (
        "If it is the same meeting, delete the file with the wrong day. If it is another one, "
        "delete the `uid` line in one of them."
    ),
    "missing-guide": "`guide: {given}` names a file that is not there.",
    "missing-guide.mend": "Put the file there, or delete the line.",
}
