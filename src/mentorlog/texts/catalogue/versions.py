"""Versions: commits, what changed when, taking back, and meeting the other copies."""

TEXTS: dict[str, tuple[str, str]] = {
    "not-committed": (
        "What you did is saved, but not committed: {why}",
        "Det, du gjorde, er gemt, men ikke committet: {why}",
    ),
    "no-git": ("Git is not installed here.", "Git er ikke installeret her."),
    "no-git.hint": (
        "Install it from https://git-scm.com, or switch it off: mentorlog init --no-git",
        "Hent det på https://git-scm.com, eller slå det fra: mentorlog init --no-git",
    ),
    "no-repository": (
        "The journal lies in no git repository.",
        "Journalen ligger ikke i et git-repository.",
    ),
    "no-repository.hint": ("Make one: mentorlog init --git", "Lav et: mentorlog init --git"),
    "unknown": (
        "journal.yaml cannot be read, so it does not say whether to.",
        "journal.yaml kan ikke læses og siger derfor ikke, om det skal ske.",
    ),
    "nobody": ("Git does not know who you are.", "Git ved ikke, hvem du er."),
    "nobody.hint": (
        'Tell it: git config --global user.name "YOUR NAME"\n'
        "    and: git config --global user.email YOU@EXAMPLE.ORG",
        'Fortæl det: git config --global user.name "DIT NAVN"\n'
        "        og: git config --global user.email DIG@EXAMPLE.ORG",
    ),
    "under-way": (
        "A {what} is under way in this repository.",
        "En {what} er i gang i dette repository.",
    ),
    "under-way.hint": (
        "See how it stands: git status. End it first.",
        "Se, hvordan det står til: git status. Gør den færdig først.",
    ),
    "sync-waits": (
        "A sync waits for you to mend what it could not put together.",
        "En sync venter på, at du retter det, den ikke kunne sætte sammen.",
    ),
    "sync-waits.hint": (
        "See what: mentorlog check. Then go on with: mentorlog sync",
        "Se hvad: mentorlog check. Fortsæt så med: mentorlog sync",
    ),
    "detached": (
        "No branch is checked out here.",
        "Der er ikke skiftet til nogen branch her.",
    ),
    "detached.hint": ("Go back to it: git switch -", "Gå tilbage til den: git switch -"),
    "locked": (
        "Another git is at work in this repository.",
        "Et andet git er i gang i dette repository.",
    ),
    "locked.hint": (
        "Wait for it; if there is none, it left this behind: {lock}",
        "Vent på det; er der ikke noget, har det efterladt denne fil: {lock}",
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
    "hook": ("A hook of yours said no.", "En af dine hooks sagde nej."),
    "hook.hint": (
        "See why: git add the files and git commit yourself.",
        "Se hvorfor: brug selv git add på filerne og git commit.",
    ),
    "refused": ("Git refused: {reason}.", "Git sagde nej: {reason}."),
    "commit-refused": ("Git refused: {reason}.", "Git sagde nej: {reason}."),
    "commit-refused.hint": (
        "Mend that, then commit it yourself: git add and git commit.",
        "Ret det, og commit det så selv: git add og git commit.",
    ),
    "left-untracked": (
        "Saved, but not committed, as git does not know the file yet: {files}",
        "Gemt, men ikke committet, da git ikke kender filen endnu: {files}",
    ),
    "left-untracked.hint": (
        "Let git know it: git add and git commit.",
        "Lad git kende den: git add og git commit.",
    ),
    "left-own-edits": (
        "Saved, but not committed, as edits of your own stand at the same place: {files}",
        "Gemt, men ikke committet, da dine egne rettelser står på samme sted: {files}",
    ),
    "left-own-edits.hint": (
        "Commit them together yourself: git add and git commit.",
        "Commit dem selv sammen: git add og git commit.",
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
        "Its folder is a git repository now: {folder}",
        "Mappen er nu et git-repository: {folder}",
    ),
    "on": (
        "Each command that changes something is one commit from now on.",
        "Hver kommando, der ændrer noget, bliver fra nu af til et commit.",
    ),
    "off": (
        "Commands make no commits from now on; what there is, stays.",
        "Kommandoer laver fra nu af ingen commits; det, der er, bliver.",
    ),
    "nothing-to-undo": (
        "There is no command to take back.",
        "Der er ingen kommando at tage tilbage.",
    ),
    "nothing-to-undo.hint": (
        "Taken back is what mentorlog committed; see it with: mentorlog history",
        "Det, der kan tages tilbage, er det, mentorlog har committet. Se det med: "
        "mentorlog history",
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
        "What was changed since cannot be told apart here, so nothing was taken back: {files}",
        "Det, der er ændret siden, kan ikke skilles ud her, så intet er taget tilbage: {files}",
    ),
    "undo-conflict.hint": (
        "Change it by hand, with: mentorlog edit",
        "Ret det i hånden med: mentorlog edit",
    ),
    "undone": (
        "Taken back: {command} of {when}, {kinds}",
        "Taget tilbage: {command} fra {when}, {kinds}",
    ),
    "redone": (
        "Done again: {command}, {kinds}",
        "Gjort om igen: {command}, {kinds}",
    ),
    "undone-already": (
        "That is so already: nothing of {command} is left to take back.",
        "Sådan er det allerede: der er intet tilbage af {command} at tage tilbage.",
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
        "To do it again: mentorlog undo --redo",
        "Gør det om igen med: mentorlog undo --redo",
    ),
    "history-none": ("Nothing was committed yet.", "Intet er committet endnu."),
    "history-none-of": (
        "No change of {given} was committed.",
        "Ingen ændring af {given} er committet.",
    ),
    "history-more.one": (
        "1 older change: mentorlog history --all",
        "1 ældre ændring: mentorlog history --all",
    ),
    "history-more.many": (
        "{n} older changes: mentorlog history --all",
        "{n} ældre ændringer: mentorlog history --all",
    ),
    "by-hand": ("by hand", "i hånden"),
    "undo-of": ("undo: {command}", "undo: {command}"),
    "redo-of": ("undo --redo: {command}", "undo --redo: {command}"),
    "kind.journal.one": ("the journal", "journalen"),
    "kind.journal.many": ("{n} journals", "{n} journaler"),
    "kind.guide.one": ("the guide", "guiden"),
    "kind.guide.many": ("{n} guides", "{n} guider"),
    "kind.relationship.one": ("1 relationship", "1 forløb"),
    "kind.relationship.many": ("{n} relationships", "{n} forløb"),
    "kind.expectations.one": ("expectations", "forventninger"),
    "kind.expectations.many": ("expectations of {n}", "forventninger i {n} forløb"),
    "kind.milestones.one": ("milestones", "milepæle"),
    "kind.milestones.many": ("milestones of {n}", "milepæle i {n} forløb"),
    "kind.meeting.one": ("1 meeting", "1 møde"),
    "kind.meeting.many": ("{n} meetings", "{n} møder"),
    "kind.private.one": ("1 private file", "1 privat fil"),
    "kind.private.many": ("{n} private files", "{n} private filer"),
    "kind.other.one": ("1 other file", "1 anden fil"),
    "kind.other.many": ("{n} other files", "{n} andre filer"),
    "kind.none": ("nothing", "ingenting"),
    "nothing-committed": (
        "Nothing was committed here yet, so there is nothing to send.",
        "Intet er committet her endnu, så der er ikke noget at sende.",
    ),
    "nothing-committed.hint": (
        "Begin with: git add . and git commit",
        "Begynd med: git add . og git commit",
    ),
    "no-remote": (
        "This repository knows no other place to meet.",
        "Dette repository kender ikke noget andet sted at mødes.",
    ),
    "no-remote.hint": (
        "Name one that is yours alone: git -C {folder} remote add origin ADDRESS",
        "Nævn et, der kun er dit: git -C {folder} remote add origin ADRESSE",
    ),
    "several-remotes": (
        "There are several places, and none is chosen: {names}",
        "Der er flere steder, og intet er valgt: {names}",
    ),
    "several-remotes.hint": (
        "Choose one: git push --set-upstream NAME {branch}",
        "Vælg et: git push --set-upstream NAVN {branch}",
    ),
    "fetch": ("Nothing came from {remote}: {reason}.", "Intet kom fra {remote}: {reason}."),
    "fetch.hint": (
        "Nothing was changed. What you have stays committed here.",
        "Intet er ændret. Det, du har, er stadig committet her.",
    ),
    "push": (
        "Nothing could be sent to {remote}: {reason}.",
        "Intet kunne sendes til {remote}: {reason}.",
    ),
    "push.hint": (
        "What came is in place. Try again later: mentorlog sync",
        "Det, der kom, er på plads. Prøv igen senere: mentorlog sync",
    ),
    "push-again": (
        "Somebody kept sending to {remote} at the same time.",
        "Nogen blev ved med at sende til {remote} samtidig.",
    ),
    "push-again.hint": ("Try again: mentorlog sync", "Prøv igen: mentorlog sync"),
    "unrelated": (
        "What lies there did not begin as this journal.",
        "Det, der ligger der, begyndte ikke som denne journal.",
    ),
    "unrelated.hint": (
        "Nothing was changed. On a second computer begin with: git clone",
        "Intet er ændret. På en anden computer begynder man med: git clone",
    ),
    "in-the-way": (
        "Edits that are not committed are in the way of what came: {files}",
        "Rettelser, der ikke er committet, er i vejen for det, der kom: {files}",
    ),
    "in-the-way.hint": (
        "Nothing was changed. Commit them first: git add and git commit. Then: mentorlog sync",
        "Intet er ændret. Commit dem først: git add og git commit. Derefter: mentorlog sync",
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
        "What came could not be committed: git, or a hook of yours, said no. {reason}",
        "Det, der kom, kunne ikke committes: git eller en af dine hooks sagde nej. {reason}",
    ),
    "merge-refused.hint": (
        "See how it stands: git status. Then go on with: mentorlog sync",
        "Se, hvordan det står til: git status. Fortsæt så med: mentorlog sync",
    ),
    "conflict": (
        "Both versions stand in what could not be put together: {files}",
        "Begge udgaver står i det, der ikke kunne sættes sammen: {files}",
    ),
    "conflict.hint": (
        "Mend it (mentorlog check shows where), then go on with: mentorlog sync\n"
        "Or leave it as it was before: git -C {folder} merge --abort",
        "Ret det (mentorlog check viser hvor), og fortsæt så med: mentorlog sync\n"
        "Eller lad det være som før: git -C {folder} merge --abort",
    ),
    "deleted": (
        "Changed on one side and deleted on the other: {files}",
        "Ændret på den ene side og slettet på den anden: {files}",
    ),
    "deleted.hint": (
        "Keep the file or delete it, then go on with: mentorlog sync\n"
        "Or leave it as it was before: git -C {folder} merge --abort",
        "Behold filen eller slet den, og fortsæt så med: mentorlog sync\n"
        "Eller lad det være som før: git -C {folder} merge --abort",
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
    "received.one": ("Came from {remote}: 1 change", "Kom fra {remote}: 1 ændring"),
    "received.many": ("Came from {remote}: {n} changes", "Kom fra {remote}: {n} ændringer"),
    "sent.one": ("Sent to {remote}: 1 change", "Sendt til {remote}: 1 ændring"),
    "sent.many": ("Sent to {remote}: {n} changes", "Sendt til {remote}: {n} ændringer"),
    "in-step": (
        "Nothing came and nothing was to be sent: in step with {remote}.",
        "Intet kom, og intet skulle sendes: i takt med {remote}.",
    ),
    "uncommitted.one": (
        "1 file has edits that are not committed, so they were not sent.",
        "1 fil har rettelser, der ikke er committet, så de er ikke sendt.",
    ),
    "uncommitted.many": (
        "{n} files have edits that are not committed, so they were not sent.",
        "{n} filer har rettelser, der ikke er committet, så de er ikke sendt.",
    ),
}
