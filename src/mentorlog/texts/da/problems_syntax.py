"""Problems of YAML that cannot be read."""

_TYPE = "Skriv:\n{mended}"
_BLANKS = "Brug almindelige mellemrum:\n{mended}"
_ABOVE = "Sammenlign linjen med den ovenfor: indrykning, anførselstegn og kolon."

TEXTS: dict[str, str] = {
    "tab": "Her står en tabulator, hvor YAML vil have mellemrum.",
    "tab.mend": ("Ryk ind med mellemrum ligesom linjerne omkring, to for hvert trin:\n{mended}"),
    "hard-blank": (
        "Mellemrummet her ({char}) ligner et almindeligt, men YAML læser det som et bogstav."
    ),
    "hard-blank.mend": _BLANKS,
    "indentation": "Linjen begynder i kolonne {given}, og det gør intet, som den kan høre til.",
    "indentation.flush": "`{key}:` ovenfor er tom, og det her ser ud til at høre til den.",
    "indentation.flush-item": "Det her ser ud til at høre til det sidste punkt i `{key}:`.",
    "indentation.mend.flush": "Ryk ind, hvad der hører til den:\n{mended}",
    "indentation.mend.flush-item": "Ryk ind, hvad der hører til den:\n{mended}",
    "indentation.mend": ("Lad den begynde i kolonne {expected}:\n{mended}"),
    "text-not-indented": "Det ser ud til at høre til teksten i `{key}`, men er ikke rykket ind.",
    "text-not-indented.mend": ("Begynd teksten med `|`, og ryk alle dens linjer ind:\n{mended}"),
    "keys-below-text": "Punktet ovenfor er én linje tekst, og så kan `{key}:` ikke stå under den.",
    "keys-below-text.key": "`{key}:` er ingen nøgle her, men det, punktet handler om.",
    "keys-below-text.answer": "Svaret ovenfor er én tekst, og så kan `{key}:` ikke stå under det.",
    "keys-below-text.mend.key": "Giv det sin egen nøgle:\n{mended}",
    "keys-below-text.mend": (
        "Giv teksten sin egen nøgle, og lad de andre begynde i samme kolonne:\n{mended}"
    ),
    "missing-blank-after-colon": "Der mangler et mellemrum efter kolonet i `{key}:`.",
    "missing-blank-after-colon.mend": _TYPE,
    "missing-blank-after-dash": (
        "Der mangler et mellemrum efter bindestregen, så det er ikke et punkt på en liste."
    ),
    "missing-blank-after-dash.mend": _TYPE,
    "wide-colon": "Efter `{key}` står et andet tegn end et kolon: {sign}",
    "wide-colon.mend": _TYPE,
    "key-without-colon": "Der mangler et kolon efter `{key}`.",
    "key-without-colon.mend": _TYPE,
    "list-on-key-line": "En liste kan ikke begynde på samme linje som sin nøgle.",
    "list-on-key-line.mend": ("Begynd den på næste linje:\n{mended}"),
    "text-after-bar": "Efter `{sign}` begynder teksten først på næste linje.",
    "text-after-bar.mend": _TYPE,
    "list-without-key": "Her begynder en liste, og ingen nøgle siger, hvad den er en liste over.",
    "list-without-key.mend": "Skriv i en linje ovenfor, hvad det er en liste over:\n{mended}",
    "glued-item": "Det ligner et punkt på en liste, men YAML klistrer det på teksten ovenfor.",
    "glued-item.mend": ("Lad bindestregen begynde i samme kolonne som punktet ovenfor:\n{mended}"),
    "merge-conflict": (
        "Git kunne ikke flette linje {first} til {last}: begge udgaver står her efter hinanden."
    ),
    "merge-conflict.mend": (
        "Behold det rigtige: den ene af de to (linje {middle} skiller dem) eller begge under "
        "hinanden. Slet så linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`."
    ),
    "merge-conflict.mend.sync": (
        "Behold det rigtige: den ene af de to (linje {middle} skiller dem) eller begge under "
        "hinanden. Slet linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`. Fortsæt så "
        "med `mentorlog sync`."
    ),
    "merge-conflict.mend.base": (
        "Behold det rigtige: den ene af de to eller begge under hinanden. Det, der står i "
        "midten, fra linje {base} (`|||||||`) til før linje {middle} (`=======`), er, som det "
        "var før: slet det og linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`."
    ),
    "merge-conflict.mend.sync-base": (
        "Behold det rigtige: den ene af de to eller begge under hinanden. Det, der står i "
        "midten, fra linje {base} (`|||||||`) til før linje {middle} (`=======`), er, som det "
        "var før: slet det og linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`. "
        "Fortsæt så med `mentorlog sync`."
    ),
    "merge-conflict.mend.same": "De to er ens, så én gang er nok:\n{mended}",
    "merge-conflict.mend.both": (
        "Behold det rigtige af de to (linje {middle} skiller dem) uden linjerne med `<`, `=` og "
        "`>`. Skal begge blive, så skriv:\n"
        "{mended}"
    ),
    "merge-conflict.mend.sync-both": (
        "Behold det rigtige af de to (linje {middle} skiller dem) uden linjerne med `<`, `=` og "
        "`>`, og fortsæt med `mentorlog sync`. Skal begge blive, så skriv:\n"
        "{mended}"
    ),
    "merge-conflict.left-over": "Her er et mærke tilbage fra en fletning: `{given}`.",
    "merge-conflict.mend.left-over": (
        "Slet linjen, og se efter, at intet omkring den står der to gange."
    ),
    "null-byte": "Her står nulbytes ({count}); filen er nok blevet beskadiget ved et nedbrud.",
    "null-byte.mend": (
        "Hent filen fra en sikkerhedskopi, eller fra git med `git checkout -- {file}`."
    ),
    "control-character": "Her står et usynligt styretegn ({char}).",
    "control-character.mend": ("Slet det:\n{mended}"),
    "syntax": "Herfra kan YAML ikke læses videre: {problem}.",
    "syntax.mend": _ABOVE,
    "syntax.colon": "Et kolon gør det til en nøgle, hvor der ikke kan stå en.",
    "syntax.entry": "Her ventes en nøgle med kolon, i samme kolonne som nøglerne ovenfor.",
    "syntax.item": (
        "Her ventes et punkt, der begynder med `-`, i samme kolonne som punkterne ovenfor."
    ),
    "syntax.no-colon": "Linjen er hverken en nøgle med kolon eller en del af teksten ovenfor.",
    "syntax.sign": "Intet kan begynde med dette tegn, medmindre det står i anførselstegn.",
    "syntax.bracket": "En liste i klammer mangler et komma eller sin slutning.",
    "syntax.end": "Filen slutter midt i en tekst.",
    "syntax.nothing": "Her ventes en værdi.",
    "syntax.second-start": "Linjen står længere til venstre end filens første.",
}
