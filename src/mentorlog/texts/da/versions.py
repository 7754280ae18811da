"""History, undo and sync."""

TEXTS: dict[str, str] = {
    "merge.label.ours": "denne computer",
    "merge.label.base": "før begge ændrede det",
    "merge.label.theirs": "{remote}, {when}",
    "merge.begin": "Begge computere har ændret de samme steder. Du bestemmer, hvad der skal stå.",
    "merge.value": "{file}: {field}",
    "merge.private": "Det her er privat. Skal det vises, hvad der står?",
    "merge.show": "vis",
    "merge.this": "Denne computer:",
    "merge.other": "Den anden:",
    "merge.ask": "Hvad skal stå?",
    "merge.key.this": "denne computer",
    "merge.key.other": "den anden",
    "merge.key.both": "begge",
    "merge.key.right": "den er rigtig",
    "merge.later": "senere",
    "merge.deleted-there": "{file}: ændret på denne computer, slettet på den anden.",
    "merge.deleted-here": "{file}: slettet på denne computer, ændret på den anden.",
    "merge.moved": "Mødet er flyttet på begge: her til {file}, der til {other}.",
    "merge.one-sided": (
        "{file} har mistet sine mærker og dermed det, den anden side ellers ændrede. Er den rigtig?"
    ),
    "not-committed": "Det, du gjorde, er gemt, men ikke committet: {why}",
    "no-git": "Git er ikke installeret her.",
    "no-git.hint": (
        "Hent det på https://git-scm.com, eller slå det fra:\n  mentorlog init --no-git"
    ),
    "no-repository": "Logbogen ligger ikke i et git-repository.",
    "no-repository.hint": ("Opret et:\n  mentorlog init --git"),
    "unknown": "journal.yaml kan ikke læses, så det er uvist, om det skal ske.",
    "nobody": "Git ved ikke, hvem du er.",
    "nobody.hint": (
        "Fortæl git dit navn og din adresse:\n"
        '  git config --global user.name "DIT NAVN"\n'
        "  git config --global user.email DIG@EXAMPLE.ORG"
    ),
    "under-way": "En {what} er i gang i dette repository.",
    "under-way.hint": ("Gør den færdig først. Se, hvor langt den er:\n  git status"),
    "sync-waits": "En sync venter på, at du retter det, der ikke kunne flettes.",
    "sync-waits.hint": (
        "Se, hvad der skal rettes, og fortsæt:\n  mentorlog check\n  mentorlog sync"
    ),
    "detached": "Der er ikke skiftet til nogen branch her.",
    "detached.hint": ("Gå tilbage til din egen:\n  git switch -"),
    "locked": "Et andet git er i gang i dette repository.",
    "locked.hint": (
        "Vent, til det er færdigt. Er der ikke noget i gang, er denne fil blevet efterladt:\n"
        "  {lock}"
    ),
    "merge-stopped": "Git blev stoppet, mens den flettede; intet er tabt.",
    "merge-stopped.hint": "Fortsæt med:\n    mentorlog sync",
    "stopped": "Git blev stoppet, mens det committede.",
    "stopped.hint": "Commit det selv: git add og git commit.",
    "distrusted": "Git sagde nej: {reason}.",
    "distrusted.hint": ("Stoler du på mappen, så sig det til git:\n    {remedy}"),
    "hook-said": "En af dine hooks sagde nej. Den siger: {reason}.",
    "hook-said.hint": "Ret det, og commit det så selv: git add og git commit.",
    "hook": "En af dine hooks sagde nej.",
    "hook.hint": "Se hvorfor ved selv at bruge git add på filerne og git commit.",
    "refused": "Git afviste det: {reason}.",
    "commit-refused": "Git afviste det: {reason}.",
    "commit-refused.hint": "Ret det, og commit det så selv med git add og git commit.",
    "left-untracked": "Gemt, men ikke committet, fordi git ikke kender filen endnu: {files}",
    "left-untracked.hint": "Tilføj den med git add og git commit.",
    "left-own-edits": "Gemt, men ikke committet, fordi du har egne rettelser samme sted: {files}",
    "left-own-edits.hint": "Commit dem sammen med git add og git commit.",
    "left-locked": (
        "Gemt, men ikke committet, fordi git ville gemme det ukrypteret; mappen mangler endnu sin "
        "nøgle: {files}"
    ),
    "left-locked.hint": "Lås den op (git crypt unlock NØGLEFIL), så git add og git commit.",
    "left-typed": (
        "Gemt, men ikke committet, da der står tekst i det, som du har skrevet og ikke "
        "committet: {files}"
    ),
    "left-typed.hint": "Commit det sammen med det, du har skrevet: git add og git commit.",
    "replaced": "Det, du havde skrevet i {file} og ikke committet, er gemt i {path}",
    "made": "Mappen er nu et git-repository: {folder}",
    "on": "Fra nu af bliver hver kommando, der ændrer noget, til et commit.",
    "off": "Fra nu af laver kommandoerne ingen commits; dem, der er, bliver.",
    "nothing-to-undo": "Der er ikke noget at fortryde.",
    "nothing-to-undo.hint": (
        "Kun mentorlogs egne commits kan fortrydes. Se dem med:\n  mentorlog history"
    ),
    "nothing-to-redo": "Der er intet at gøre om igen.",
    "nothing-to-redo.hint": "Kun det, mentorlog undo har fortrudt sidst, kan gøres om igen.",
    "undo-uncommitted": (
        "Den sidste kommando, {command}, blev ikke committet, så der er intet af den at "
        "fortryde: {files}"
    ),
    "undo-uncommitted.hint": (
        "Se, hvad den ændrede:\n  git diff\nRet det i hånden:\n  mentorlog edit"
    ),
    "undo-instead": (
        "Den sidste kommando, {command}, blev ikke committet, så der er intet af den at "
        "fortryde: {files}"
    ),
    "undo-instead.hint": (
        "Intet er ændret. Fortryd i stedet den før, {before} fra {when}:\n  mentorlog undo"
    ),
    "undo-instead.ask": "Vil du fortryde den før i stedet, {before} fra {when}?",
    "undo-declined": "Intet er fortrudt.",
    "undo-left": "Ikke fortrudt, da det ikke er committet: {files}",
    "undo-conflict": "Senere ændringer kan ikke skilles fra denne, så intet er fortrudt: {files}",
    "undo-conflict.hint": ("Ret det i hånden:\n  mentorlog edit"),
    "undone": "Fortrudt: {command} fra {when}, {kinds}",
    "redone": "Gjort igen: {command}, {kinds}",
    "undone-already": "Ingen ændring: Der er intet tilbage af {command} at fortryde.",
    "redone-already": "Sådan er det allerede: alt fra {command} er der.",
    "undone-before": ("En gang til fortryder den før, {command} fra {when}:\n  mentorlog undo"),
    "again": ("Gør det igen med:\n  mentorlog undo --redo"),
    "history-none": "Der er ikke committet noget endnu.",
    "history-none-of": "Der er ikke committet nogen ændringer af {given}.",
    "history-more.one": ("1 ældre ændring:\n  mentorlog history --all"),
    "history-more.many": ("{n} ældre ændringer:\n  mentorlog history --all"),
    "by-hand": "i hånden",
    "undo-of": "undo: {command}",
    "redo-of": "undo --redo: {command}",
    "kind.journal.one": "logbogen",
    "kind.journal.many": "{n} logbøger",
    "kind.guide.one": "guiden",
    "kind.guide.many": "{n} guider",
    "kind.relationship.one": "1 forløb",
    "kind.relationship.many": "{n} forløb",
    "kind.expectations.one": "forventninger",
    "kind.expectations.many": "forventninger i {n} forløb",
    "kind.milestones.one": "milepæle",
    "kind.milestones.many": "milepæle i {n} forløb",
    "kind.meeting.one": "1 møde",
    "kind.meeting.many": "{n} møder",
    "kind.private.one": "1 privat fil",
    "kind.private.many": "{n} private filer",
    "kind.other.one": "1 anden fil",
    "kind.other.many": "{n} andre filer",
    "kind.none": "ingenting",
    "nothing-committed": "Der er ikke committet noget her endnu, så der er ikke noget at sende.",
    "nothing-committed.hint": ("Begynd med:\n  git add .\n  git commit"),
    "no-remote": "Dette repository har ingen remote endnu.",
    "no-remote.hint": (
        "Tilføj en, som kun du har adgang til:\n  git -C {folder} remote add origin ADRESSE"
    ),
    "several-remotes": "Der er flere remotes, og ingen er valgt: {names}",
    "several-remotes.hint": ("Vælg en:\n  git push --set-upstream NAVN {branch}"),
    "fetch": "Der kunne ikke hentes noget fra {remote}: {reason}.",
    "fetch.hint": "Intet er ændret. Det, du har, er stadig committet her.",
    "push": "Der kunne ikke sendes noget til {remote}: {reason}.",
    "push.hint": ("Det, der blev hentet, er på plads. Prøv igen senere:\n  mentorlog sync"),
    "push-again": "Nogen blev ved med at sende til {remote} samtidig.",
    "push-again.hint": ("Prøv igen:\n  mentorlog sync"),
    "unrelated": "Det, der ligger der, er ikke en kopi af denne logbog.",
    "unrelated.hint": "Intet er ændret. Begynd med git clone på en anden computer.",
    "in-the-way": "Rettelser, der ikke er committet, er i vejen for det, der blev hentet: {files}",
    "in-the-way.hint": (
        "Intet er ændret. Commit dem med git add og git commit, og derefter:\n  mentorlog sync"
    ),
    "unknown-in-the-way": "Filer, som git ikke kender her, er i vejen for det, der kom: {files}",
    "unknown-in-the-way.hint": (
        "Intet er ændret. Omdøb dem, eller lad git kende dem:\n"
        "  git add --force FIL\n"
        "  git commit\n"
        "Fortsæt så:\n"
        "  mentorlog sync"
    ),
    "locked-file": "Dine git-filtre kan ikke vise filen, så intet er flettet: {file}",
    "locked-file.hint": (
        "Intet er ændret. Er den krypteret, så lås den op først:\n"
        "  git-crypt unlock\n"
        "Fortsæt så:\n"
        "  mentorlog sync"
    ),
    "merge-refused": (
        "Det, der blev hentet, kunne ikke committes: Git eller en af dine hooks sagde nej. {reason}"
    ),
    "merge-refused.hint": ("Se, hvordan det står til, og fortsæt:\n  git status\n  mentorlog sync"),
    "conflict": "Begge udgaver står i det, der ikke kunne flettes: {files}",
    "conflict.hint": (
        "Se, hvad der skal rettes, og fortsæt:\n"
        "  mentorlog check\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort"
    ),
    "deleted": "Ændret på den ene side og slettet på den anden: {files}",
    "deleted.hint": (
        "Behold filen eller slet den, og fortsæt:\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort"
    ),
    "moved-twice": "Det samme møde er flyttet på begge computere, til hver sin dag: {files}",
    "moved-twice.hint": (
        "Begge filer rummer det hele. Slet den med den forkerte dag, og fortsæt:\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort"
    ),
    "unmarked": "Git kunne ikke sætte dem sammen og lod én udgave stå uden mærker: {files}",
    "unmarked.hint": (
        "Ret filen, eller tag den, som den er:\n"
        "  git add FIL\n"
        "Fortsæt så:\n"
        "  mentorlog sync\n"
        "Eller gå tilbage til, hvordan det var før:\n"
        "  git -C {folder} merge --abort"
    ),
    "one-sided": "Mærkerne er væk, og dermed det, den ene side ellers havde ændret: {files}",
    "one-sided.hint": (
        "Hent det igen:\n"
        "  git checkout --merge FIL\n"
        "Eller tag den, som den er:\n"
        "  git add FIL\n"
        "Fortsæt så:\n"
        "  mentorlog sync"
    ),
    "beside-person": "To personer havde nøglen {key}, så det, der kom, står under {new}.",
    "joined": "{new} her fik nøglen {key} der; det, der kom, står under {new}.",
    "new-key": (
        "{key} hedder nu {new}, som på den anden computer; de filer, som git ikke kender, er "
        "flyttet med."
    ),
    "beside-meeting": "Her står et andet møde i {key}, så det, der kom, er {new}.",
    "received.one": "Hentet fra {remote}: 1 ændring",
    "received.many": "Hentet fra {remote}: {n} ændringer",
    "sent.one": "Sendt til {remote}: 1 ændring",
    "sent.many": "Sendt til {remote}: {n} ændringer",
    "in-step": "Allerede i takt med {remote}.",
    "uncommitted.one": "1 fil har rettelser, der ikke er committet, så de er ikke sendt.",
    "uncommitted.many": "{n} filer har rettelser, der ikke er committet, så de er ikke sendt.",
}
