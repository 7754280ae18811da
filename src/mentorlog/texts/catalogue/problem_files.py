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
    "missing-guide": (
        "`guide: {given}` names a file that is not there.",
        "`guide: {given}` peger på en fil, der ikke findes.",
    ),
    "missing-guide.mend": (
        "Put the file there, or delete the line.",
        "Læg filen der, eller slet linjen.",
    ),
}
