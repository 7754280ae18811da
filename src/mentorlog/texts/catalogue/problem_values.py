"""Problems with values: what is written can be read, but is not what the field takes."""

_DAY = (
    "Write year, month and day: `2026-10-01`.",
    "Skriv år, måned og dag: `2026-10-01`.",
)
_MEANT = (
    "Did you mean `{suggestion}`?",
    "Mente du `{suggestion}`?",
)

TEXTS: dict[str, tuple[str, str]] = {
    "not-a-day": ("“{given}” is not a date.", "»{given}« er ikke en dato."),
    "not-a-day.mend": _DAY,
    "not-a-day.mend.suggestion": (
        "Write year, month and day; seen from the day of the meeting, that is:\n{mended}",
        "Skriv år, måned og dag; set fra mødets dag er det:\n{mended}",
    ),
    "impossible-day": (
        "There is no {given} in the calendar.",
        "Dagen {given} findes ikke i kalenderen.",
    ),
    "impossible-day.mend": (
        "Look at the month's last day, and at the order: year, month, day.",
        "Se på månedens sidste dag og på rækkefølgen: år, måned, dag.",
    ),
    "not-a-time": ("“{given}” is not a time of day.", "»{given}« er ikke et klokkeslæt."),
    "not-a-time.mend": ("Write hours and minutes: `14:30`.", "Skriv timer og minutter: `14:30`."),
    "not-minutes": (
        "“{given}” is not a number of minutes between 1 and 1440.",
        "»{given}« er ikke et antal minutter mellem 1 og 1440.",
    ),
    "not-minutes.mend": (
        "Write the number alone: `90` for an hour and a half.",
        "Skriv tallet alene: `90` for halvanden time.",
    ),
    "not-hours": ("“{given}” is not a number of hours.", "»{given}« er ikke et antal timer."),
    "not-hours.mend": (
        "Write a number above 0, with a dot for parts: `1.5`.",
        "Skriv et tal over 0, med punktum for dele: `1.5`.",
    ),
    "not-a-month": ("“{given}” is not a month.", "»{given}« er ikke en måned."),
    "not-a-month.mend": (
        "Write its number from 1 to 12: `9` for September.",
        "Skriv dens nummer fra 1 til 12: `9` for september.",
    ),
    "not-a-number": ("“{given}” is not a whole number.", "»{given}« er ikke et helt tal."),
    "not-a-number.mend": ("Write it in digits: `3`.", "Skriv det med cifre: `3`."),
    "not-yes-or-no": ("“{given}” is neither yes nor no.", "»{given}« er hverken ja eller nej."),
    "not-yes-or-no.mend": ("Write `true` or `false`.", "Skriv `true` eller `false`."),
    "not-one-of": (
        "“{given}” is none of the words that can stand here.",
        "»{given}« er ikke et af de ord, der kan stå her.",
    ),
    "not-one-of.mend": ("Write {allowed}.", "Skriv {allowed}."),
    "not-one-of.mend.suggestion": (
        "Did you mean `{suggestion}`? It can be {allowed}.",
        "Mente du `{suggestion}`? Det kan være {allowed}.",
    ),
    "not-text": (
        "A text is expected here, not a list or keys of its own.",
        "Her ventes en tekst og ikke en liste eller nøgler for sig.",
    ),
    "not-text.mend": (
        "Put the text in quotes, or begin it with `|` and indent its lines.",
        "Sæt teksten i anførselstegn, eller begynd med `|`, og ryk dens linjer ind.",
    ),
    "not-text.mend.typed": (
        "Make it one text:\n{mended}",
        "Gør det til én tekst:\n{mended}",
    ),
    "not-a-list": (
        "A list is expected here, even of a single item.",
        "Her ventes en liste, også når der kun er ét punkt.",
    ),
    "not-a-list.mend": (
        "Write each item in a line of its own that begins with `- `.",
        "Skriv hvert punkt på sin egen linje, der begynder med `- `.",
    ),
    "not-a-list.mend.typed": (
        "Write each item in a line of its own that begins with `- `:\n{mended}",
        "Skriv hvert punkt på sin egen linje, der begynder med `- `:\n{mended}",
    ),
    "not-a-map": (
        "Keys with a colon are expected here.",
        "Her ventes nøgler med kolon.",
    ),
    "not-a-map.mend": (
        "Write what it is about as a key, a colon and a blank: `notes: …`.",
        "Skriv, hvad det er, som nøgle, kolon og mellemrum: `notes: …`.",
    ),
    "not-a-map.mend.typed": (
        "Give each its key:\n{mended}",
        "Giv hver sin nøgle:\n{mended}",
    ),
    "not-a-map.list": (
        "The file is a list and does not say of what.",
        "Filen er en liste og siger ikke af hvad.",
    ),
    "not-a-map.mend.list": (
        "Say in a line above it what it is a list of:\n{mended}",
        "Skriv på en linje over den, hvad det er en liste over:\n{mended}",
    ),
    "not-a-map.text": (
        "The file is a text without a key.",
        "Filen er en tekst uden nøgle.",
    ),
    "not-a-map.mend.text": (
        "Say with a key what it is:\n{mended}",
        "Skriv med en nøgle, hvad det er:\n{mended}",
    ),
    "missing-key": ("`{key}` is missing here.", "Her mangler `{key}`."),
    "missing-key.mend": (
        "Add a line with `{key}:` and its value.",
        "Tilføj en linje med `{key}:` og en værdi.",
    ),
    "unknown-key": (
        "mentorlog does not know the key `{key}`; it is kept and not used.",
        "mentorlog kender ikke nøglen `{key}`; den bliver stående og bruges ikke.",
    ),
    "unknown-key.mend": (
        "If it is one of your own, call it `x-{key}`, and nothing more is said of it.",
        "Er det din egen, så kald den `x-{key}`; så bliver der ikke sagt mere om den.",
    ),
    "unknown-key.mend.suggestion": _MEANT,
    "date-in-meeting": (
        "The date of a meeting is the name of its file; this one is not used.",
        "Et mødes dato er filens navn; den her bruges ikke.",
    ),
    "date-in-meeting.mend": (
        "Delete the line. `mentorlog move` gives a meeting another day.",
        "Slet linjen. `mentorlog move` giver et møde en anden dag.",
    ),
    "empty-item": ("This item of the list is empty.", "Dette punkt på listen er tomt."),
    "empty-item.mend": (
        "Write something behind the dash, or delete the line.",
        "Skriv noget efter bindestregen, eller slet linjen.",
    ),
    "empty-text": ("What it is about is missing here.", "Her mangler, hvad det handler om."),
    "empty-text.mend": (
        "Say it in words: `text: Ask two alumni`.",
        "Sig det med ord: `text: Spørg to alumner`.",
    ),
    "done-and-dropped": (
        "This is both done and dropped.",
        "Den er både gjort og droppet.",
    ),
    "done-and-dropped.mend": (
        "Delete the line with `done:` or the one with `dropped:`.",
        "Slet linjen med `done:` eller den med `dropped:`.",
    ),
    "least-above-most": (
        "`at_least` ({at_least}) is more than `at_most` ({at_most}).",
        "`at_least` ({at_least}) er mere end `at_most` ({at_most}).",
    ),
    "least-above-most.mend": (
        "Let `at_most` be `at_least` or more.",
        "Lad `at_most` være lig med `at_least` eller mere.",
    ),
    "end-before-start": (
        "It ends on {end}, before it starts on {start}.",
        "Det slutter {end}, før det begynder {start}.",
    ),
    "end-before-start.mend": (
        "Change one of the two days.",
        "Ret en af de to dage.",
    ),
    "out-of-range": (
        "{given} is not between {least} and {most}.",
        "{given} ligger ikke mellem {least} og {most}.",
    ),
    "out-of-range.mend": (
        "Write a number from {least} to {most}.",
        "Skriv et tal fra {least} til {most}.",
    ),
    "not-a-part": (
        "“{given}” is no part of the guide that can be left out.",
        "»{given}« er ikke en del af guiden, der kan udelades.",
    ),
    "not-a-part.mend": ("It can be {parts}.", "Det kan være {parts}."),
    "newer-format": (
        "This journal has format {given}, and this mentorlog knows only format 1.",
        "Journalen har format {given}, og denne mentorlog kender kun format 1.",
    ),
    "newer-format.mend": (
        "Update mentorlog; nothing has been changed.",
        "Opdater mentorlog; intet er blevet ændret.",
    ),
    "format-disagrees": (
        "`mentorlog: {given}` disagrees with `journal.yaml`.",
        "`mentorlog: {given}` passer ikke med `journal.yaml`.",
    ),
    "format-disagrees.mend": (
        "Delete the line; the number in `journal.yaml` is for the whole journal.",
        "Slet linjen; tallet i `journal.yaml` gælder hele journalen.",
    ),
    "double-mark": (
        "This line has two days, and only the last counts: “{given}” stays in the text.",
        "Linjen har to frister, og kun den sidste gælder: »{given}« bliver i teksten.",
    ),
    "double-mark.owner": (
        "This line has two owners, and only the last counts: “{given}” stays in the text.",
        "Linjen har to ansvarlige, og kun den sidste gælder: »{given}« bliver i teksten.",
    ),
    "double-mark.mend": (
        "Delete the day that does not hold.",
        "Slet den frist, der ikke gælder.",
    ),
    "double-mark.mend.owner": (
        "If it names who does it, delete the other; if it is part of the text, leave out the `@`.",
        "Er det den, der gør det, så slet den anden; hører det til teksten, så udelad `@`.",
    ),
    "unknown-owner": (
        "“{given}” names neither of you, so it is part of the text.",
        "»{given}« er ingen af jer og hører derfor til teksten.",
    ),
    "unknown-owner.mend": (
        "Owners are `@mentor`, `@mentee` and `@both`.",
        "Skriv `@mentor`, `@mentee` eller `@both`.",
    ),
    "unknown-owner.mend.suggestion": _MEANT,
    "unknown-milestone": (
        "There is no milestone `{key}` in `milestones.yaml`.",
        "Der er ingen milepæl `{key}` i `milestones.yaml`.",
    ),
    "unknown-milestone.mend": (
        "Add it with `mentorlog milestone add`.",
        "Tilføj den med `mentorlog milestone add`.",
    ),
    "unknown-milestone.mend.suggestion": _MEANT,
    "unknown-question": (
        "The guide has no question `{key}`.",
        "Guiden har intet spørgsmål `{key}`.",
    ),
    "unknown-question.mend": (
        "See the keys with `mentorlog guide questions`.",
        "Se nøglerne med `mentorlog guide questions`.",
    ),
    "unknown-question.mend.suggestion": _MEANT,
    "unnamed-question": (
        "`{key}` is a question of your own, and its words are missing.",
        "`{key}` er dit eget spørgsmål, og dets ord mangler.",
    ),
    "unnamed-question.mend": (
        "Add `question:` with the words.",
        "Tilføj `question:` med ordene.",
    ),
    "unnamed-question.mend.suggestion": (
        "Did you mean `{suggestion}`? If it is a question of your own, add `question:`.",
        "Mente du `{suggestion}`? Er det dit eget spørgsmål, så tilføj `question:`.",
    ),
    "unknown-timezone": (
        "There is no timezone “{given}”.",
        "Der er ingen tidszone »{given}«.",
    ),
    "unknown-timezone.mend": (
        "Write a name such as `Europe/Copenhagen`, or delete the line.",
        "Skriv et navn som `Europe/Copenhagen`, eller slet linjen.",
    ),
    "same-key": (
        "The key `{key}` is taken already, in line {first_line}.",
        "Nøglen `{key}` er allerede brugt i linje {first_line}.",
    ),
    "same-key.mend": (
        "Give one of the two another `key`.",
        "Giv en af de to en anden `key`.",
    ),
}
