"""History, undo and sync."""

TEXTS: dict[str, str] = {
    "merge.label.ours": "this computer",
    "merge.label.base": "before both changed it",
    "merge.label.theirs": "{remote}, {when}",
    "merge.begin": "Both computers changed the same places. You decide what stands.",
    "merge.value": "{file}: {field}",
    "merge.private": "This is private. Show what stands there?",
    "merge.show": "show",
    "merge.this": "This computer:",
    "merge.other": "The other:",
    "merge.ask": "What stands?",
    "merge.key.this": "this computer",
    "merge.key.other": "the other",
    "merge.key.both": "both",
    "merge.key.right": "it is right",
    "merge.later": "later",
    "merge.deleted-there": "{file}: changed on this computer, deleted on the other.",
    "merge.deleted-here": "{file}: deleted on this computer, changed on the other.",
    "merge.moved": "This meeting was moved on both: here to {file}, there to {other}.",
    "merge.one-sided": (
        "{file} has lost its marks, and with them what else the other side changed. Is it right?"
    ),
    "not-committed": "What you did is saved, but not committed: {why}",
    "no-git": "Git is not installed here.",
    "no-git.hint": (
        "Install it from https://git-scm.com, or switch it off:\n  mentorlog init --no-git"
    ),
    "no-repository": "The journal is not in a git repository.",
    "no-repository.hint": ("Make one:\n  mentorlog init --git"),
    "unknown": "journal.yaml cannot be read, so it is not known whether to.",
    "nobody": "Git does not know who you are.",
    "nobody.hint": (
        "Tell git your name and address:\n"
        '  git config --global user.name "YOUR NAME"\n'
        "  git config --global user.email YOU@EXAMPLE.ORG"
    ),
    "under-way": "A {what} is under way in this repository.",
    "under-way.hint": ("Finish it first. To see where it stands:\n  git status"),
    "sync-waits": "A sync is waiting for you to fix what it could not merge.",
    "sync-waits.hint": ("See what to fix, then carry on:\n  mentorlog check\n  mentorlog sync"),
    "detached": "No branch is checked out here.",
    "detached.hint": ("Go back to yours:\n  git switch -"),
    "locked": "Another git is at work in this repository.",
    "locked.hint": ("Wait for it to finish. If there is none, it left this file behind:\n  {lock}"),
    "merge-stopped": "Git was stopped while it merged; nothing is lost.",
    "merge-stopped.hint": "Go on with:\n    mentorlog sync",
    "stopped": "Git was stopped while it committed.",
    "stopped.hint": "Commit it yourself: git add and git commit.",
    "distrusted": "Git refused: {reason}.",
    "distrusted.hint": ("If you trust this folder, tell git:\n    {remedy}"),
    "hook-said": "A hook of yours said no. It says: {reason}.",
    "hook-said.hint": "Fix that, then commit it yourself: git add and git commit.",
    "hook": "One of your hooks said no.",
    "hook.hint": "To see why, use git add on the files and git commit yourself.",
    "refused": "Git refused: {reason}.",
    "commit-refused": "Git refused: {reason}.",
    "commit-refused.hint": "Fix that, then commit it yourself with git add and git commit.",
    "left-untracked": "Saved, but not committed, because git does not know the file yet: {files}",
    "left-untracked.hint": "Add it with git add and git commit.",
    "left-own-edits": (
        "Saved, but not committed, because you have edits of your own in the same place: {files}"
    ),
    "left-own-edits.hint": "Commit them together with git add and git commit.",
    "left-locked": (
        "Saved, but not committed, because git would store it in the clear; this folder still "
        "lacks its key: {files}"
    ),
    "left-locked.hint": "Unlock it (git crypt unlock KEYFILE), then git add and git commit.",
    "left-typed": (
        "Saved, but not committed, as text stands in it that you typed and have not committed: "
        "{files}"
    ),
    "left-typed.hint": "Commit it together with what you typed: git add and git commit.",
    "replaced": "What you had typed in {file}, and not committed, is kept in {path}",
    "made": "Its folder is now a git repository: {folder}",
    "on": "From now on, each command that changes something is one commit.",
    "off": "From now on, commands make no commits; the ones you have stay.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-undo.hint": (
        "Only mentorlog's own commits can be undone. To see them:\n  mentorlog history"
    ),
    "nothing-to-redo": "There is nothing to do again.",
    "nothing-to-redo.hint": "Only what mentorlog undo undid last can be done again.",
    "undo-uncommitted": (
        "The last command, {command}, was not committed, so there is nothing of it to undo: {files}"
    ),
    "undo-uncommitted.hint": (
        "See what it changed:\n  git diff\nChange it by hand:\n  mentorlog edit"
    ),
    "undo-instead": (
        "The last command, {command}, was not committed, so there is nothing of it to undo: {files}"
    ),
    "undo-instead.hint": (
        "Nothing was changed. To undo the one before, {before} of {when}:\n  mentorlog undo"
    ),
    "undo-instead.ask": "Undo the one before instead, {before} of {when}?",
    "undo-declined": "Nothing was undone.",
    "undo-left": "Not undone, as it was not committed: {files}",
    "undo-conflict": (
        "Later changes cannot be kept apart from this one, so nothing was undone: {files}"
    ),
    "undo-conflict.hint": ("Change it by hand:\n  mentorlog edit"),
    "undone": "Undone: {command} on {when}, {kinds}",
    "redone": "Done again: {command}, {kinds}",
    "undone-already": "Nothing to change: nothing of {command} is left to undo.",
    "redone-already": "That is so already: everything of {command} is there.",
    "undone-before": ("Once more undoes the one before, {command} of {when}:\n  mentorlog undo"),
    "again": ("Do it again with:\n  mentorlog undo --redo"),
    "history-none": "Nothing has been committed yet.",
    "history-none-of": "No changes to {given} have been committed.",
    "history-more.one": ("1 older change:\n  mentorlog history --all"),
    "history-more.many": ("{n} older changes:\n  mentorlog history --all"),
    "by-hand": "by hand",
    "undo-of": "undo: {command}",
    "redo-of": "undo --redo: {command}",
    "kind.journal.one": "the journal",
    "kind.journal.many": "{n} journals",
    "kind.guide.one": "the guide",
    "kind.guide.many": "{n} guides",
    "kind.relationship.one": "1 relationship",
    "kind.relationship.many": "{n} relationships",
    "kind.expectations.one": "expectations",
    "kind.expectations.many": "expectations in {n} relationships",
    "kind.milestones.one": "milestones",
    "kind.milestones.many": "milestones in {n} relationships",
    "kind.meeting.one": "1 meeting",
    "kind.meeting.many": "{n} meetings",
    "kind.private.one": "1 private file",
    "kind.private.many": "{n} private files",
    "kind.other.one": "1 other file",
    "kind.other.many": "{n} other files",
    "kind.none": "nothing",
    "nothing-committed": "Nothing has been committed here yet, so there is nothing to send.",
    "nothing-committed.hint": ("Start with:\n  git add .\n  git commit"),
    "no-remote": "This repository has no remote yet.",
    "no-remote.hint": (
        "Add one that only you can use:\n  git -C {folder} remote add origin ADDRESS"
    ),
    "several-remotes": "There are several remotes, and none has been chosen: {names}",
    "several-remotes.hint": ("Choose one:\n  git push --set-upstream NAME {branch}"),
    "fetch": "Nothing could be fetched from {remote}: {reason}.",
    "fetch.hint": "Nothing was changed. What you have is still committed here.",
    "push": "Nothing could be sent to {remote}: {reason}.",
    "push.hint": ("What was fetched is in place. Try again later:\n  mentorlog sync"),
    "push-again": "Somebody kept sending to {remote} at the same time.",
    "push-again.hint": ("Try again:\n  mentorlog sync"),
    "unrelated": "What is there did not start out as this journal.",
    "unrelated.hint": "Nothing was changed. On a second computer, start with git clone.",
    "in-the-way": "Edits that are not committed are in the way of what was fetched: {files}",
    "in-the-way.hint": (
        "Nothing was changed. Commit them with git add and git commit, then:\n  mentorlog sync"
    ),
    "unknown-in-the-way": "Files that git does not know here are in the way of what came: {files}",
    "unknown-in-the-way.hint": (
        "Nothing was changed. Rename them, or let git know them:\n"
        "  git add --force FILE\n"
        "  git commit\n"
        "Then carry on:\n"
        "  mentorlog sync"
    ),
    "locked-file": "Your git filters cannot show this file, so nothing was merged: {file}",
    "locked-file.hint": (
        "Nothing was changed. If it is encrypted, unlock it first:\n"
        "  git-crypt unlock\n"
        "Then carry on:\n"
        "  mentorlog sync"
    ),
    "merge-refused": (
        "What was fetched could not be committed: git, or one of your hooks, said no. {reason}"
    ),
    "merge-refused.hint": ("See where it stands, then carry on:\n  git status\n  mentorlog sync"),
    "conflict": "Both versions are in the files that could not be merged: {files}",
    "conflict.hint": (
        "See what to fix, then carry on:\n"
        "  mentorlog check\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort"
    ),
    "deleted": "Changed on one side and deleted on the other: {files}",
    "deleted.hint": (
        "Keep the file or delete it, then carry on:\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort"
    ),
    "moved-twice": "The same meeting was moved on both computers, to different days: {files}",
    "moved-twice.hint": (
        "Both files hold all of it. Delete the one with the wrong day, then carry on:\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort"
    ),
    "unmarked": "Git could not put these together, and left one version without marks: {files}",
    "unmarked.hint": (
        "Change the file, or take it as it is:\n"
        "  git add FILE\n"
        "Then carry on:\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort"
    ),
    "one-sided": "The marks are gone, and with them what else one side had changed: {files}",
    "one-sided.hint": (
        "Bring it back:\n"
        "  git checkout --merge FILE\n"
        "Or take it as it is:\n"
        "  git add FILE\n"
        "Then carry on:\n"
        "  mentorlog sync"
    ),
    "beside-person": "Two people had the key {key}, so what came stands under {new}.",
    "joined": "What is {new} here got the key {key} there; what came stands under {new}.",
    "new-key": (
        "{key} is now {new}, as on the other computer; its files that git does not know moved "
        "along."
    ),
    "beside-meeting": "Another meeting stands at {key} here, so what came is {new}.",
    "received.one": "Fetched from {remote}: 1 change",
    "received.many": "Fetched from {remote}: {n} changes",
    "sent.one": "Sent to {remote}: 1 change",
    "sent.many": "Sent to {remote}: {n} changes",
    "in-step": "Already in step with {remote}.",
    "uncommitted.one": "1 file has edits that are not committed, so they were not sent.",
    "uncommitted.many": "{n} files have edits that are not committed, so they were not sent.",
}
