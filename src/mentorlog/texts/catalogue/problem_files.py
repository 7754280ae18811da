"""Problems with a file as a whole, with what YAML may hold here, and with names."""

_RENAME = (
    (
        "Name it after its day, `2026-10-01.yaml` (a second one that day: `2026-10-01-2.yaml`), or "
        "move it out of `meetings`."
    ),
    (
        "Kald den efter sin dag, `2026-10-01.yaml` (den anden samme dag: `2026-10-01-2.yaml`), "
        "eller flyt den ud af `meetings`."
    ),
)
_ONCE = (
    "Write the text itself at each of the places.",
    "Skriv selve teksten hvert af stederne.",
)
_DIVIDE = (
    "See what came to be in it, and divide it or move it out of the journal.",
    "Se, hvad der er havnet i den, og del den, eller flyt den ud af journalen.",
)

TEXTS: dict[str, tuple[str, str]] = {
    "duplicate-key": (
        "The key `{key}` stands in line {first_line} already.",
        "Nøglen `{key}` står allerede i linje {first_line}.",
    ),
    "duplicate-key.mend": (
        "Put both together under one of them, and delete the other line.",
        "Saml dem under den ene, og slet den anden linje.",
    ),
    "tag": (
        "`{tag}` is a type of YAML; here every field knows its own.",
        "`{tag}` er en YAML-type; her kender hvert felt sin egen.",
    ),
    "tag.mend": (
        "Delete it, or put the text in quotes if it is part of it.",
        "Slet den, eller sæt teksten i anførselstegn, hvis den er en del af den.",
    ),
    "merge-key": (
        "`<<` takes over other keys unseen and is not used here.",
        "`<<` henter andre nøgler ind usynligt og bruges ikke her.",
    ),
    "merge-key.mend": (
        "Write the keys themselves.",
        "Skriv selve nøglerne.",
    ),
    "several-documents": (
        "A line with `---` begins a second document; a file here has only one.",
        "En linje med `---` begynder et nyt dokument; en fil her har kun ét.",
    ),
    "several-documents.mend": (
        "Delete the line; inside a text, begin that text with `|` and indent it.",
        "Slet linjen; er den del af en tekst, så begynd teksten med `|`, og ryk den ind.",
    ),
    "too-deep": (
        "More keys and lists stand in one another here than a journal ever needs.",
        "Her står flere nøgler og lister i hinanden, end en journal har brug for.",
    ),
    "too-deep.mend": (
        "Look for brackets or dashes that do not belong to the text, or put it in quotes.",
        "Se efter klammer eller streger for meget, eller sæt teksten i anførselstegn.",
    ),
    "too-large": (
        "The file is far larger than a file of a journal ever is.",
        "Filen er langt større, end en fil i en journal bliver.",
    ),
    "too-large.mend": _DIVIDE,
    "too-many-values": (
        "From here on the file has more values than a journal ever needs.",
        "Herfra har filen flere værdier, end en journal har brug for.",
    ),
    "too-many-values.mend": _DIVIDE,
    "more-problems": (
        "The file has more problems than can be told at once; these are the first {limit}.",
        "Filen har flere problemer, end der er plads til; her er de første {limit}.",
    ),
    "more-problems.mend": (
        "Mend the first ones and check again; the others often go with them.",
        "Ret de første, og tjek igen; de andre forsvinder ofte med dem.",
    ),
    "alias-bomb": (
        "The references (`*`) in this file repeat one another without end.",
        "Henvisningerne (`*`) i filen gentager hinanden i det uendelige.",
    ),
    "alias-bomb.mend": _ONCE,
    "recursive-alias": (
        "A reference (`*`) points to something that holds it itself.",
        "En henvisning (`*`) peger på noget, som den selv er en del af.",
    ),
    "recursive-alias.mend": _ONCE,
    "key-not-text": (
        "A list or a map stands where a key is expected.",
        "Her står en liste eller nøgler, hvor der ventes én nøgle.",
    ),
    "key-not-text.mend": (
        "Put the text in quotes if it begins with `[`, `{{` or `?`.",
        "Sæt teksten i anførselstegn, hvis den begynder med `[`, `{{` eller `?`.",
    ),
    "not-utf-8": (
        "The file is not UTF-8; it looks like {encoding}.",
        "Filen er ikke UTF-8; den ligner {encoding}.",
    ),
    "not-utf-8.mend": (
        "Open it in your editor and save it with the encoding UTF-8.",
        "Åbn den i din editor, og gem den med tegnsættet UTF-8.",
    ),
    "git-crypt-locked": (
        "The file is locked by git-crypt.",
        "Filen er låst af git-crypt.",
    ),
    "git-crypt-locked.mend": (
        "Unlock it in the journal's folder: `git-crypt unlock`.",
        "Lås den op i journalens mappe: `git-crypt unlock`.",
    ),
    "undo-differs": (
        "The command wrote “{written}”; now it says “{stands}”.",
        "Kommandoen skrev »{written}«; nu står der »{stands}«.",
    ),
    "undo-differs.mend": (
        "Make of it what you want, by hand.",
        "Ret det i hånden, som du vil have det.",
    ),
    "undo-differs.gone": (
        "The command wrote “{written}”, which does not stand there any more.",
        "Kommandoen skrev »{written}«, som ikke står der mere.",
    ),
    "undo-differs.new": (
        "The command left nothing here; now it says “{stands}”.",
        "Kommandoen efterlod intet her; nu står der »{stands}«.",
    ),
    "undo-deleted": (
        "The file that the command wrote is gone.",
        "Filen, som kommandoen skrev, er væk.",
    ),
    "undo-deleted.mend": (
        "Bring it back with git, or leave it as it is.",
        "Hent den tilbage med git, eller lad det være.",
    ),
    "undo-taken": (
        "Another file has the name that this one had before.",
        "En anden fil har det navn, denne havde før.",
    ),
    "undo-taken.mend": (
        "Give that one another name: `mentorlog move`.",
        "Giv den et andet navn: `mentorlog move`.",
    ),
    "undo-not-known": (
        "Git does not know this file, so it cannot go back with its meeting.",
        "Git kender ikke filen, så den kan ikke følge med mødet tilbage.",
    ),
    "undo-not-known.mend": (
        "Let git know it first: `git add` and `git commit`.",
        "Lad først git kende den: `git add` og `git commit`.",
    ),
    "undo-own-edits": (
        "Edits of your own that are not committed stand at the same place.",
        "Dine egne rettelser, som ikke er committet, står på samme sted.",
    ),
    "undo-own-edits.mend": (
        "Commit them first, or take it back by hand.",
        "Commit dem først, eller tag det tilbage i hånden.",
    ),
    "not-a-file": (
        "A folder, or something else that is no file, stands here under a file's name.",
        "Her ligger en mappe eller noget andet, der ikke er en fil, med en fils navn.",
    ),
    "not-a-file.mend": (
        "Give it another name, or move it away.",
        "Giv den et andet navn, eller flyt den.",
    ),
    "link-outside": (
        "This is a link that leads out of the journal, and it is not followed.",
        "Det er en genvej ud af journalen, og den bliver ikke fulgt.",
    ),
    "link-outside.mend": (
        "Put the file itself here in its place.",
        "Læg selve filen her i stedet.",
    ),
    "unreadable": (
        "The system does not let this file be read: {reason}.",
        "Systemet giver ikke lov til at læse filen: {reason}.",
    ),
    "unreadable.mend": (
        "Look at its owner and its rights: `chmod u+rw`.",
        "Se på dens ejer og rettigheder: `chmod u+rw`.",
    ),
    "not-a-meeting-name": (
        "“{name}” is not the name of a meeting, so the file is not read.",
        "»{name}« er ikke et mødes navn, så filen bliver ikke læst.",
    ),
    "not-a-meeting-name.mend": _RENAME,
    "not-a-meeting-name.mend.suggestion": (
        "Rename it to `{suggestion}`.",
        "Omdøb den til `{suggestion}`.",
    ),
    "not-downloaded": (
        "“{name}” only stands for a file that is still in iCloud and was not downloaded.",
        "»{name}« står kun for en fil, der stadig ligger i iCloud og ikke er hentet.",
    ),
    "not-downloaded.mend": (
        "Let iCloud download it: click on the cloud beside it in the Finder.",
        "Lad iCloud hente den: Klik på skyen ved siden af den i Finder.",
    ),
    "conflict-copy": (
        "“{name}” looks like a copy that a sync program, a backup or a merge left; it is not read.",
        "»{name}« ligner en kopi fra synkronisering, backup eller fletning og bliver ikke læst.",
    ),
    "conflict-copy.mend": (
        "Take over what is missing in the file beside it, and then delete the copy.",
        "Før det over, der mangler i filen ved siden af, og slet så kopien.",
    ),
    "conflict-copy.folder": (
        "“{name}” looks like a copy of the folder “{original}”; nothing in it is read.",
        "»{name}« ligner en kopi af mappen »{original}«; intet i den bliver læst.",
    ),
    "conflict-copy.mend.folder": (
        "Take over into “{original}” what is missing there, and then delete the copy.",
        "Før det over i »{original}«, der mangler der, og slet så kopien.",
    ),
    "editor-backup": (
        "“{name}” looks like a backup copy that a program left, and is not read.",
        "»{name}« ligner en sikkerhedskopi fra et program og bliver ikke læst.",
    ),
    "editor-backup.mend": (
        "Delete it when you no longer need it.",
        "Slet den, når du ikke længere har brug for den.",
    ),
    "reflection-without-meeting": (
        "There is no meeting {meeting} that this reflection is about.",
        "Der er intet møde {meeting}, som refleksionen handler om.",
    ),
    "reflection-without-meeting.mend": (
        "Give it the name of its meeting, which may have been renamed.",
        "Giv den samme navn som mødet; det er måske blevet omdøbt.",
    ),
    "unsaved-answer": (
        "An answer is kept here that could not be written where it belongs.",
        "Her ligger et svar, som ikke kunne skrives, hvor det hører til.",
    ),
    "unsaved-answer.mend": (
        "Copy it to its place, and then delete this file.",
        "Kopiér det hen på sin plads, og slet så filen.",
    ),
    "replaced-text": (
        "What you had typed, and a command replaced before it was committed, is kept here.",
        "Her ligger det, du havde skrevet, og som en kommando erstattede, før det blev committet.",
    ),
    "replaced-text.mend": (
        "Copy what you want to keep to its place, and then delete this file.",
        "Kopiér det, du vil beholde, hen på sin plads, og slet så filen.",
    ),
    "merge-deleted": (
        "Changed on one side of a merge and deleted on the other.",
        "Ændret på den ene side af en fletning og slettet på den anden.",
    ),
    "merge-deleted.mend": (
        "Keep the file or delete it. Then go on with `mentorlog sync`; a merge that you began "
        "yourself with `git add` and `git commit`.",
        "Behold filen, eller slet den. Fortsæt så med `mentorlog sync`; en fletning, du selv "
        "begyndte, med `git add` og `git commit`.",
    ),
    "merge-deleted.moved": (
        "Changed on one side of a merge and moved on the other, where it is {other} now.",
        "Ændret på den ene side af en fletning og flyttet på den anden, hvor den nu er {other}.",
    ),
    "merge-deleted.mend.moved": (
        "Take over into {other} what is missing there, and delete this file. Then go on with "
        "`mentorlog sync`; a merge that you began yourself with `git add` and `git commit`.",
        "Før det, der mangler, over i {other}, og slet denne fil. Fortsæt så med `mentorlog "
        "sync`; en fletning, du selv begyndte, med `git add` og `git commit`.",
    ),
    "merge-moved": (
        "The same meeting was moved on both sides of a merge, and this is one of the two days.",
        "Det samme møde er flyttet på begge sider af en fletning, og det her er den ene dag.",
    ),
    "merge-moved.mend": (
        "Delete the file with the wrong day. Then go on with `mentorlog sync`; a merge that you "
        "began yourself with `git add` and `git commit`.",
        "Slet filen med den forkerte dag. Fortsæt så med `mentorlog sync`; en fletning, du selv "
        "begyndte, med `git add` og `git commit`.",
    ),
    "merge-unmarked": (
        "One side of a merge stands here without marks; the other side's changes are not in it.",
        "Den ene side af en fletning står her uden mærker; den anden sides ændringer mangler.",
    ),
    "merge-unmarked.mend": (
        "Put in what is missing, or take the file as it is with `git add`. Then go on with "
        "`mentorlog sync`; a merge that you began yourself with `git commit`.",
        "Skriv det manglende ind, eller tag filen, som den er, med `git add`. Fortsæt så med "
        "`mentorlog sync`; en fletning, du selv begyndte, med `git commit`.",
    ),
    "merge-one-sided": (
        "The marks of a merge are gone, and with them what else one side had changed.",
        "Mærkerne fra en fletning er væk, og dermed det, den ene side ellers havde ændret.",
    ),
    "merge-one-sided.mend": (
        "Bring them back with `git checkout --merge`, or take the file as it is with `git add`. "
        "Then go on with `mentorlog sync`.",
        "Hent dem igen med `git checkout --merge`, eller tag filen, som den er, med `git add`. "
        "Fortsæt så med `mentorlog sync`.",
    ),
    "same-uid": (
        "Another meeting has this `uid` already: {other}. Calendars would take the two for one.",
        "Et andet møde har allerede denne `uid`: {other}. Kalendere ville tage de to for ét.",
    ),
    "same-uid.mend": (
        "If it is the same meeting, delete the file with the wrong day. If it is another one, "
        "delete the `uid` line in one of them.",
        "Er det samme møde, så slet filen med den forkerte dag. Er det et andet, så slet linjen "
        "med `uid` i den ene.",
    ),
    "missing-guide": (
        "`guide: {given}` names a file that is not there.",
        "`guide: {given}` peger på en fil, der ikke findes.",
    ),
    "missing-guide.mend": (
        "Put the file there, or delete the line.",
        "Læg filen der, eller slet linjen.",
    ),
}
