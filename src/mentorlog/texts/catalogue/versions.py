"""Versions: commits, what changed when, taking back, and meeting the other copies."""

TEXTS: dict[str, tuple[str, str]] = {
    "not-committed": (
        "What you did is saved, but not committed: {why}",
        "Det, du gjorde, er gemt, men ikke committet: {why}",
    ),
    "no-git": ("Git is not installed here.", "Git er ikke installeret her."),
    "no-git.hint": (
        "Install it from https://git-scm.com, or switch it off:\n  mentorlog init --no-git",
        "Hent det på https://git-scm.com, eller slå det fra:\n  mentorlog init --no-git",
    ),
    "no-repository": (
        "The journal is not in a git repository.",
        "Logbogen ligger ikke i et git-repository.",
    ),
    "no-repository.hint": (
        "Make one:\n  mentorlog init --git",
        "Opret et:\n  mentorlog init --git",
    ),
    "unknown": (
        "journal.yaml cannot be read, so it is not known whether to.",
        "journal.yaml kan ikke læses, så det er uvist, om det skal ske.",
    ),
    "nobody": ("Git does not know who you are.", "Git ved ikke, hvem du er."),
    "nobody.hint": (
        "Tell git your name and address:\n"
        '  git config --global user.name "YOUR NAME"\n'
        "  git config --global user.email YOU@EXAMPLE.ORG",
        "Fortæl git dit navn og din adresse:\n"
        '  git config --global user.name "DIT NAVN"\n'
        "  git config --global user.email DIG@EXAMPLE.ORG",
    ),
    "under-way": (
        "A {what} is under way in this repository.",
        "En {what} er i gang i dette repository.",
    ),
    "under-way.hint": (
        "Finish it first. To see where it stands:\n  git status",
        "Gør den færdig først. Se, hvor langt den er:\n  git status",
    ),
    "sync-waits": (
        "A sync is waiting for you to fix what it could not merge.",
        "En sync venter på, at du retter det, der ikke kunne flettes.",
    ),
    "sync-waits.hint": (
        "See what to fix, then carry on:\n  mentorlog check\n  mentorlog sync",
        "Se, hvad der skal rettes, og fortsæt:\n  mentorlog check\n  mentorlog sync",
    ),
    "detached": (
        "No branch is checked out here.",
        "Der er ikke skiftet til nogen branch her.",
    ),
    "detached.hint": (
        "Go back to yours:\n  git switch -",
        "Gå tilbage til din egen:\n  git switch -",
    ),
    "locked": (
        "Another git is at work in this repository.",
        "Et andet git er i gang i dette repository.",
    ),
    "locked.hint": (
        "Wait for it to finish. If there is none, it left this file behind:\n  {lock}",
        "Vent, til det er færdigt. Er der ikke noget i gang, er denne fil blevet efterladt:\n"
        "  {lock}",
    ),
    "stopped": (
        "Git was stopped while it committed.",
        "Git blev stoppet, mens det committede.",
    ),
    "stopped.hint": (
        "Commit it yourself: git add and git commit.",
        "Commit det selv: git add og git commit.",
    ),
    "distrusted": ("Git refused: {reason}.", "Git sagde nej: {reason}."),
    "distrusted.hint": (
        "If you trust this folder, tell git:\n    {remedy}",
        "Stoler du på mappen, så sig det til git:\n    {remedy}",
    ),
    "hook-said": (
        "A hook of yours said no. It says: {reason}.",
        "En af dine hooks sagde nej. Den siger: {reason}.",
    ),
    "hook-said.hint": (
        "Mend that, then commit it yourself: git add and git commit.",
        "Ret det, og commit det så selv: git add og git commit.",
    ),
    "hook": ("One of your hooks said no.", "En af dine hooks sagde nej."),
    "hook.hint": (
        "To see why, use git add on the files and git commit yourself.",
        "Se hvorfor ved selv at bruge git add på filerne og git commit.",
    ),
    "refused": ("Git refused: {reason}.", "Git afviste det: {reason}."),
    "commit-refused": ("Git refused: {reason}.", "Git afviste det: {reason}."),
    "commit-refused.hint": (
        "Fix that, then commit it yourself with git add and git commit.",
        "Ret det, og commit det så selv med git add og git commit.",
    ),
    "left-untracked": (
        "Saved, but not committed, because git does not know the file yet: {files}",
        "Gemt, men ikke committet, fordi git ikke kender filen endnu: {files}",
    ),
    "left-untracked.hint": (
        "Add it with git add and git commit.",
        "Tilføj den med git add og git commit.",
    ),
    "left-own-edits": (
        "Saved, but not committed, because you have edits of your own in the same place: {files}",
        "Gemt, men ikke committet, fordi du har egne rettelser samme sted: {files}",
    ),
    "left-own-edits.hint": (
        "Commit them together with git add and git commit.",
        "Commit dem sammen med git add og git commit.",
    ),
    "left-typed": (
        "Saved, but not committed, as text stands in it that you typed and have not committed: "
        "{files}",
        "Gemt, men ikke committet, da der står tekst i det, som du har skrevet og ikke committet: "
        "{files}",
    ),
    "left-typed.hint": (
        "Commit it together with what you typed: git add and git commit.",
        "Commit det sammen med det, du har skrevet: git add og git commit.",
    ),
    "replaced": (
        "What you had typed in {file}, and not committed, is kept in {path}",
        "Det, du havde skrevet i {file} og ikke committet, er gemt i {path}",
    ),
    "made": (
        "Its folder is now a git repository: {folder}",
        "Mappen er nu et git-repository: {folder}",
    ),
    "on": (
        "From now on, each command that changes something is one commit.",
        "Fra nu af bliver hver kommando, der ændrer noget, til et commit.",
    ),
    "off": (
        "From now on, commands make no commits; the ones you have stay.",
        "Fra nu af laver kommandoerne ingen commits; dem, der er, bliver.",
    ),
    "nothing-to-undo": ("There is nothing to undo.", "Der er ikke noget at fortryde."),
    "nothing-to-undo.hint": (
        "Only mentorlog's own commits can be undone. To see them:\n  mentorlog history",
        "Kun mentorlogs egne commits kan fortrydes. Se dem med:\n  mentorlog history",
    ),
    "nothing-to-redo": (
        "There is nothing to do again.",
        "Der er intet at gøre om igen.",
    ),
    "nothing-to-redo.hint": (
        "Only what mentorlog undo took back last can be done again.",
        "Kun det, mentorlog undo har taget tilbage sidst, kan gøres om igen.",
    ),
    "undo-uncommitted": (
        "The last command, {command}, was not committed, so there is nothing of it to take back: "
        "{files}",
        "Den sidste kommando, {command}, blev ikke committet, så der er intet af den at tage "
        "tilbage: {files}",
    ),
    "undo-uncommitted.hint": (
        "See what it changed: git diff. Change it by hand, with: mentorlog edit",
        "Se, hvad den ændrede: git diff. Ret det i hånden med: mentorlog edit",
    ),
    "undo-instead": (
        "The last command, {command}, was not committed, so there is nothing of it to take back: "
        "{files}",
        "Den sidste kommando, {command}, blev ikke committet, så der er intet af den at tage "
        "tilbage: {files}",
    ),
    "undo-instead.hint": (
        "Nothing was changed. To take back the one before, {before} of {when}, give it again: "
        "mentorlog undo",
        "Intet er ændret. Vil du tage den før tilbage, {before} fra {when}, så giv den igen: "
        "mentorlog undo",
    ),
    "undo-instead.ask": (
        "Take back the one before instead, {before} of {when}?",
        "Vil du tage den før tilbage i stedet, {before} fra {when}?",
    ),
    "undo-declined": ("Nothing was taken back.", "Intet er taget tilbage."),
    "undo-left": (
        "Not taken back, as it was not committed: {files}",
        "Ikke taget tilbage, da det ikke er committet: {files}",
    ),
    "undo-conflict": (
        "Later changes cannot be kept apart from this one, so nothing was undone: {files}",
        "Senere ændringer kan ikke skilles fra denne, så intet er fortrudt: {files}",
    ),
    "undo-conflict.hint": (
        "Change it by hand:\n  mentorlog edit",
        "Ret det i hånden:\n  mentorlog edit",
    ),
    "undone": ("Undone: {command} on {when}, {kinds}", "Fortrudt: {command} fra {when}, {kinds}"),
    "redone": ("Done again: {command}, {kinds}", "Gjort igen: {command}, {kinds}"),
    "undone-already": (
        "Nothing to change: nothing of {command} is left to undo.",
        "Ingen ændring: Der er intet tilbage af {command} at fortryde.",
    ),
    "redone-already": (
        "That is so already: everything of {command} is there.",
        "Sådan er det allerede: alt fra {command} er der.",
    ),
    "undone-before": (
        "Once more takes back the one before, {command} of {when}: mentorlog undo",
        "En gang til tager den før tilbage, {command} fra {when}: mentorlog undo",
    ),
    "again": (
        "Do it again with:\n  mentorlog undo --redo",
        "Gør det igen med:\n  mentorlog undo --redo",
    ),
    "history-none": ("Nothing has been committed yet.", "Der er ikke committet noget endnu."),
    "history-none-of": (
        "No changes to {given} have been committed.",
        "Der er ikke committet nogen ændringer af {given}.",
    ),
    "history-more.one": (
        "1 older change:\n  mentorlog history --all",
        "1 ældre ændring:\n  mentorlog history --all",
    ),
    "history-more.many": (
        "{n} older changes:\n  mentorlog history --all",
        "{n} ældre ændringer:\n  mentorlog history --all",
    ),
    "by-hand": ("by hand", "i hånden"),
    "undo-of": ("undo: {command}", "undo: {command}"),
    "redo-of": ("undo --redo: {command}", "undo --redo: {command}"),
    "kind.journal.one": ("the journal", "logbogen"),
    "kind.journal.many": ("{n} journals", "{n} logbøger"),
    "kind.guide.one": ("the guide", "guiden"),
    "kind.guide.many": ("{n} guides", "{n} guider"),
    "kind.relationship.one": ("1 relationship", "1 forløb"),
    "kind.relationship.many": ("{n} relationships", "{n} forløb"),
    "kind.expectations.one": ("expectations", "forventninger"),
    "kind.expectations.many": ("expectations in {n} relationships", "forventninger i {n} forløb"),
    "kind.milestones.one": ("milestones", "milepæle"),
    "kind.milestones.many": ("milestones in {n} relationships", "milepæle i {n} forløb"),
    "kind.meeting.one": ("1 meeting", "1 møde"),
    "kind.meeting.many": ("{n} meetings", "{n} møder"),
    "kind.private.one": ("1 private file", "1 privat fil"),
    "kind.private.many": ("{n} private files", "{n} private filer"),
    "kind.other.one": ("1 other file", "1 anden fil"),
    "kind.other.many": ("{n} other files", "{n} andre filer"),
    "kind.none": ("nothing", "ingenting"),
    "nothing-committed": (
        "Nothing has been committed here yet, so there is nothing to send.",
        "Der er ikke committet noget her endnu, så der er ikke noget at sende.",
    ),
    "nothing-committed.hint": (
        "Start with:\n  git add .\n  git commit",
        "Begynd med:\n  git add .\n  git commit",
    ),
    "no-remote": ("This repository has no remote yet.", "Dette repository har ingen remote endnu."),
    "no-remote.hint": (
        "Add one that only you can use:\n  git -C {folder} remote add origin ADDRESS",
        "Tilføj en, som kun du har adgang til:\n  git -C {folder} remote add origin ADRESSE",
    ),
    "several-remotes": (
        "There are several remotes, and none has been chosen: {names}",
        "Der er flere remotes, og ingen er valgt: {names}",
    ),
    "several-remotes.hint": (
        "Choose one:\n  git push --set-upstream NAME {branch}",
        "Vælg en:\n  git push --set-upstream NAVN {branch}",
    ),
    "fetch": (
        "Nothing could be fetched from {remote}: {reason}.",
        "Der kunne ikke hentes noget fra {remote}: {reason}.",
    ),
    "fetch.hint": (
        "Nothing was changed. What you have is still committed here.",
        "Intet er ændret. Det, du har, er stadig committet her.",
    ),
    "push": (
        "Nothing could be sent to {remote}: {reason}.",
        "Der kunne ikke sendes noget til {remote}: {reason}.",
    ),
    "push.hint": (
        "What was fetched is in place. Try again later:\n  mentorlog sync",
        "Det, der blev hentet, er på plads. Prøv igen senere:\n  mentorlog sync",
    ),
    "push-again": (
        "Somebody kept sending to {remote} at the same time.",
        "Nogen blev ved med at sende til {remote} samtidig.",
    ),
    "push-again.hint": ("Try again:\n  mentorlog sync", "Prøv igen:\n  mentorlog sync"),
    "unrelated": (
        "What is there did not start out as this journal.",
        "Det, der ligger der, er ikke en kopi af denne logbog.",
    ),
    "unrelated.hint": (
        "Nothing was changed. On a second computer, start with git clone.",
        "Intet er ændret. Begynd med git clone på en anden computer.",
    ),
    "in-the-way": (
        "Edits that are not committed are in the way of what was fetched: {files}",
        "Rettelser, der ikke er committet, er i vejen for det, der blev hentet: {files}",
    ),
    "in-the-way.hint": (
        "Nothing was changed. Commit them with git add and git commit, then:\n  mentorlog sync",
        "Intet er ændret. Commit dem med git add og git commit, og derefter:\n  mentorlog sync",
    ),
    "unknown-in-the-way": (
        "Files that git does not know here are in the way of what came: {files}",
        "Filer, som git ikke kender her, er i vejen for det, der kom: {files}",
    ),
    "unknown-in-the-way.hint": (
        "Nothing was changed. Give them another name, or let git know them: git add --force and "
        "git commit. Then: mentorlog sync",
        "Intet er ændret. Giv dem et andet navn, eller lad git kende dem: git add --force og "
        "git commit. Derefter: mentorlog sync",
    ),
    "locked-file": (
        "Your git filters cannot show this file, so nothing was merged: {file}",
        "Dine git-filtre kan ikke vise filen, så intet er flettet: {file}",
    ),
    "locked-file.hint": (
        "Nothing was changed. If it is encrypted, unlock it first (git-crypt unlock). "
        "Then: mentorlog sync",
        "Intet er ændret. Er den krypteret, så lås den op først (git-crypt unlock). "
        "Derefter: mentorlog sync",
    ),
    "merge-refused": (
        "What was fetched could not be committed: git, or one of your hooks, said no. {reason}",
        "Det, der blev hentet, kunne ikke committes: Git eller en af dine hooks sagde nej. "
        "{reason}",
    ),
    "merge-refused.hint": (
        "See where it stands, then carry on:\n  git status\n  mentorlog sync",
        "Se, hvordan det står til, og fortsæt:\n  git status\n  mentorlog sync",
    ),
    "conflict": (
        "Both versions are in the files that could not be merged: {files}",
        "Begge udgaver står i det, der ikke kunne flettes: {files}",
    ),
    "conflict.hint": (
        "See what to fix, then carry on:\n"
        "  mentorlog check\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort",
        "Se, hvad der skal rettes, og fortsæt:\n"
        "  mentorlog check\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort",
    ),
    "deleted": (
        "Changed on one side and deleted on the other: {files}",
        "Ændret på den ene side og slettet på den anden: {files}",
    ),
    "deleted.hint": (
        "Keep the file or delete it, then carry on:\n"
        "  mentorlog sync\n"
        "Or put it back as it was before:\n"
        "  git -C {folder} merge --abort",
        "Behold filen eller slet den, og fortsæt:\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort",
    ),
    "moved-twice": (
        "The same meeting was moved on both computers, to different days: {files}",
        "Det samme møde er flyttet på begge computere, til hver sin dag: {files}",
    ),
    "moved-twice.hint": (
        "Both files hold all of it. Delete the one with the wrong day, then go on with: "
        "mentorlog sync\n"
        "Or leave it as it was before: git -C {folder} merge --abort",
        "Begge filer rummer det hele. Slet den med den forkerte dag, og fortsæt så med: "
        "mentorlog sync\n"
        "Eller lad det være som før: git -C {folder} merge --abort",
    ),
    "unmarked": (
        "Git could not put these together, and left one version without marks: {files}",
        "Git kunne ikke sætte dem sammen og lod én udgave stå uden mærker: {files}",
    ),
    "unmarked.hint": (
        "Change the file, or take it as it is with: git add FILE. Then go on with: mentorlog sync\n"
        "Or leave it as it was before: git -C {folder} merge --abort",
        "Ret filen, eller tag den, som den er, med: git add FIL. Fortsæt så med: mentorlog sync\n"
        "Eller lad det være som før: git -C {folder} merge --abort",
    ),
    "one-sided": (
        "The marks are gone, and with them what else one side had changed: {files}",
        "Mærkerne er væk, og dermed det, den ene side ellers havde ændret: {files}",
    ),
    "one-sided.hint": (
        "Bring it back: git checkout --merge FILE. Or take it as it is: git add FILE. "
        "Then go on with: mentorlog sync",
        "Hent det igen: git checkout --merge FIL. Eller tag den, som den er: git add FIL. "
        "Fortsæt så med: mentorlog sync",
    ),
    "beside-person": (
        "Two people had the key {key}, so what came stands under {new}.",
        "To personer havde nøglen {key}, så det, der kom, står under {new}.",
    ),
    "beside-meeting": (
        "Another meeting stands at {key} here, so what came is {new}.",
        "Her står et andet møde i {key}, så det, der kom, er {new}.",
    ),
    "received.one": ("Fetched from {remote}: 1 change", "Hentet fra {remote}: 1 ændring"),
    "received.many": ("Fetched from {remote}: {n} changes", "Hentet fra {remote}: {n} ændringer"),
    "sent.one": ("Sent to {remote}: 1 change", "Sendt til {remote}: 1 ændring"),
    "sent.many": ("Sent to {remote}: {n} changes", "Sendt til {remote}: {n} ændringer"),
    "in-step": ("Already in step with {remote}.", "Allerede i takt med {remote}."),
    "uncommitted.one": (
        "1 file has edits that are not committed, so they were not sent.",
        "1 fil har rettelser, der ikke er committet, så de er ikke sendt.",
    ),
    "uncommitted.many": (
        "{n} files have edits that are not committed, so they were not sent.",
        "{n} filer har rettelser, der ikke er committet, så de er ikke sendt.",
    ),
}
