"""Problems of files as a whole."""

_RENAME = (
    "Kald den efter sin dag, `2026-10-01.yaml` (den anden samme dag: `2026-10-01-2.yaml`), "
    "eller flyt den ud af `meetings`."
)
_ONCE = "Skriv selve teksten hvert af stederne."
_DIVIDE = "Se, hvad der er havnet i den, og del den, eller flyt den ud af journalen."

TEXTS: dict[str, str] = {
    "duplicate-key": "Nøglen `{key}` står allerede i linje {first_line}.",
    "duplicate-key.mend": "Saml dem under den ene, og slet den anden linje.",
    "duplicate-key.same": "Nøglen `{key}` står allerede i linje {first_line} med samme værdi.",
    "duplicate-key.mend.same": "Én gang er nok:\n{mended}",
    "duplicate-key.mend.both": "Saml dem under den ene:\n{mended}",
    "tag": "`{tag}` er en YAML-type; her kender hvert felt sin egen.",
    "tag.mend": "Slet den, eller sæt teksten i anførselstegn, hvis den er en del af den.",
    "merge-key": "`<<` henter andre nøgler ind usynligt og bruges ikke her.",
    "merge-key.mend": "Skriv selve nøglerne.",
    "several-documents": "En linje med `---` begynder et nyt dokument; en fil her har kun ét.",
    "several-documents.mend": (
        "Slet linjen; er den del af en tekst, så begynd teksten med `|`, og ryk den ind."
    ),
    "several-documents.end": "En linje med `...` slutter filen for YAML, og dog går den videre.",
    "several-documents.mend.one": "Slet linjen:\n{mended}",
    "several-documents.mend.end": "Slet linjen:\n{mended}",
    "several-documents.mend.text": "Den er en del af teksten, så ryk den ind:\n{mended}",
    "too-deep": "Her står flere nøgler og lister i hinanden, end en journal har brug for.",
    "too-deep.mend": "Se efter klammer eller streger for meget, eller sæt teksten i anførselstegn.",
    "too-large": "Filen er langt større, end en fil i en journal bliver.",
    "too-large.mend": _DIVIDE,
    "too-many-values": "Herfra har filen flere værdier, end en journal har brug for.",
    "too-many-values.mend": _DIVIDE,
    "more-problems": "Filen har flere problemer, end der er plads til; her er de første {limit}.",
    "more-problems.mend": "Ret de første, og tjek igen; de andre forsvinder ofte med dem.",
    "alias-bomb": "Henvisningerne (`*`) i filen gentager hinanden i det uendelige.",
    "alias-bomb.mend": _ONCE,
    "recursive-alias": "En henvisning (`*`) peger på noget, som den selv er en del af.",
    "recursive-alias.mend": _ONCE,
    "key-not-text": "Her står en liste eller nøgler, hvor der ventes én nøgle.",
    "key-not-text.mend": "Sæt teksten i anførselstegn, hvis den begynder med `[`, `{{` eller `?`.",
    "not-utf-8": "Filen er ikke UTF-8; den ligner {encoding}.",
    "not-utf-8.mend": "Åbn den i din editor, og gem den med tegnsættet UTF-8.",
    "git-crypt-locked": "Filen er låst af git-crypt.",
    "git-crypt-locked.mend": "Lås den op i journalens mappe: `git-crypt unlock`.",
    "undo-differs": "Kommandoen skrev »{written}«; nu står der »{stands}«.",
    "undo-differs.mend": "Ret det i hånden, som du vil have det.",
    "undo-differs.gone": "Kommandoen skrev »{written}«, som ikke står der mere.",
    "undo-differs.new": "Kommandoen efterlod intet her; nu står der »{stands}«.",
    "undo-deleted": "Filen, som kommandoen skrev, er væk.",
    "undo-deleted.mend": "Hent den tilbage med git, eller lad det være.",
    "undo-taken": "En anden fil har det navn, denne havde før.",
    "undo-taken.mend": "Giv den et andet navn: `mentorlog move`.",
    "undo-not-known": "Git kender ikke filen, så den kan ikke følge med mødet tilbage.",
    "undo-not-known.mend": "Lad først git kende den: `git add` og `git commit`.",
    "undo-own-edits": "Dine egne rettelser, som ikke er committet, står på samme sted.",
    "undo-own-edits.mend": "Commit dem først, eller fortryd det i hånden.",
    "not-a-file": "Her ligger en mappe eller noget andet, der ikke er en fil, med en fils navn.",
    "not-a-file.mend": "Giv den et andet navn, eller flyt den.",
    "link-outside": "Det er en genvej ud af journalen, og den bliver ikke fulgt.",
    "link-outside.mend": "Læg selve filen her i stedet.",
    "unreadable": "Systemet giver ikke lov til at læse filen: {reason}.",
    "unreadable.mend": "Se på dens ejer og rettigheder: `chmod u+rw`.",
    "not-a-meeting-name": "»{name}« er ikke et mødes navn, så filen bliver ikke læst.",
    "not-a-meeting-name.mend": _RENAME,
    "not-a-meeting-name.mend.suggestion": "Omdøb den til `{suggestion}`.",
    "not-downloaded": "»{name}« står kun for en fil, der stadig ligger i iCloud og ikke er hentet.",
    "not-downloaded.mend": "Lad iCloud hente den: Klik på skyen ved siden af den i Finder.",
    "conflict-copy": (
        "»{name}« ligner en kopi fra synkronisering, backup eller fletning og bliver ikke læst."
    ),
    "conflict-copy.mend": "Før det over, der mangler i filen ved siden af, og slet så kopien.",
    "conflict-copy.folder": (
        "»{name}« ligner en kopi af mappen »{original}«; intet i den bliver læst."
    ),
    "conflict-copy.mend.folder": "Før det over i »{original}«, der mangler der, og slet så kopien.",
    "editor-backup": "»{name}« ligner en sikkerhedskopi fra et program og bliver ikke læst.",
    "editor-backup.mend": "Slet den, når du ikke længere har brug for den.",
    "reflection-without-meeting": "Der er intet møde {meeting}, som refleksionen handler om.",
    "reflection-without-meeting.mend": "Giv den samme navn som mødet; det er måske blevet omdøbt.",
    "unsaved-answer": "Her ligger et svar, som ikke kunne skrives, hvor det hører til.",
    "unsaved-answer.mend": "Kopiér det hen på sin plads, og slet så filen.",
    "replaced-text": (
        "Her ligger det, du havde skrevet, og som en kommando erstattede, før det blev committet."
    ),
    "replaced-text.mend": "Kopiér det, du vil beholde, hen på sin plads, og slet så filen.",
    "merge-deleted": "Ændret på den ene side af en fletning og slettet på den anden.",
    "merge-deleted.mend": (
        "Behold filen, eller slet den. Fortsæt så med `mentorlog sync`; en fletning, du selv "
        "begyndte, med `git add` og `git commit`."
    ),
    "merge-deleted.moved": (
        "Ændret på den ene side af en fletning og flyttet på den anden, hvor den nu er {other}."
    ),
    "merge-deleted.mend.moved": (
        "Før det, der mangler, over i {other}, og slet denne fil. Fortsæt så med `mentorlog "
        "sync`; en fletning, du selv begyndte, med `git add` og `git commit`."
    ),
    "merge-moved": (
        "Det samme møde er flyttet på begge sider af en fletning, og det her er den ene dag."
    ),
    "merge-moved.mend": (
        "Slet filen med den forkerte dag. Fortsæt så med `mentorlog sync`; en fletning, du selv "
        "begyndte, med `git add` og `git commit`."
    ),
    "merge-unmarked": (
        "Den ene side af en fletning står her uden mærker; den anden sides ændringer mangler."
    ),
    "merge-unmarked.mend": (
        "Skriv det manglende ind, eller tag filen, som den er, med `git add`. Fortsæt så med "
        "`mentorlog sync`; en fletning, du selv begyndte, med `git commit`."
    ),
    "merge-one-sided": (
        "Mærkerne fra en fletning er væk, og dermed det, den ene side ellers havde ændret."
    ),
    "merge-one-sided.mend": (
        "Hent dem igen med `git checkout --merge`, eller tag filen, som den er, med `git add`. "
        "Fortsæt så med `mentorlog sync`."
    ),
    "same-uid": (
        "Et andet møde har allerede denne `uid`: {other}. Kalendere ville tage de to for ét."
    ),
    "same-uid.mend": (
        "Er det samme møde, så slet filen med den forkerte dag. Er det et andet, så slet linjen "
        "med `uid` i den ene."
    ),
    "missing-guide": "`guide: {given}` peger på en fil, der ikke findes.",
    "missing-guide.mend": "Læg filen der, eller slet linjen.",
}
