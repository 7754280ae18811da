"""Problems with the form: indentation, missing signs, merges, and what YAML itself refuses."""

_TYPE = ("Type:\n{mended}", "Skriv:\n{mended}")
_BLANKS = (
    "Use common blanks:\n{mended}",
    "Brug almindelige mellemrum:\n{mended}",
)
_ABOVE = (
    "Compare the line with the one above it: its indentation, its quotes, its colon.",
    "Sammenlign linjen med den ovenfor: indrykning, anførselstegn og kolon.",
)

TEXTS: dict[str, tuple[str, str]] = {
    "tab": (
        "A tab stands where YAML wants blanks.",
        "Her står en tabulator, hvor YAML vil have mellemrum.",
    ),
    "tab.mend": (
        "Indent with blanks as the lines around it do, two for each step:\n{mended}",
        "Ryk ind med mellemrum ligesom linjerne omkring, to for hvert trin:\n{mended}",
    ),
    "hard-blank": (
        "The blank here ({char}) looks like a common one, but YAML takes it for a letter.",
        "Mellemrummet her ({char}) ligner et almindeligt, men YAML læser det som et bogstav.",
    ),
    "hard-blank.mend": _BLANKS,
    "indentation": (
        "The line begins in column {given}, and nothing that it could belong to does.",
        "Linjen begynder i kolonne {given}, og det gør intet, som den kan høre til.",
    ),
    "indentation.mend": (
        "Let it begin in column {expected}:\n{mended}",
        "Lad den begynde i kolonne {expected}:\n{mended}",
    ),
    "text-not-indented": (
        "This seems to go on with the text of `{key}`, but it is not indented.",
        "Det ser ud til at høre til teksten i `{key}`, men er ikke rykket ind.",
    ),
    "text-not-indented.mend": (
        "Begin the text with `|` and indent every line of it:\n{mended}",
        "Begynd teksten med `|`, og ryk alle dens linjer ind:\n{mended}",
    ),
    "keys-below-text": (
        "The item above is one line of text, and `{key}:` cannot stand below it.",
        "Punktet ovenfor er én linje tekst, og så kan `{key}:` ikke stå under den.",
    ),
    "keys-below-text.mend": (
        "Give the text its own key, and let the others begin in the same column:\n{mended}",
        "Giv teksten sin egen nøgle, og lad de andre begynde i samme kolonne:\n{mended}",
    ),
    "missing-blank-after-colon": (
        "There is no blank behind the colon of `{key}:`.",
        "Der mangler et mellemrum efter kolonet i `{key}:`.",
    ),
    "missing-blank-after-colon.mend": _TYPE,
    "missing-blank-after-dash": (
        "There is no blank behind the dash, so this is no item of a list.",
        "Der mangler et mellemrum efter bindestregen, så det er ikke et punkt på en liste.",
    ),
    "missing-blank-after-dash.mend": _TYPE,
    "key-without-colon": (
        "There is no colon behind `{key}`.",
        "Der mangler et kolon efter `{key}`.",
    ),
    "key-without-colon.mend": _TYPE,
    "list-on-key-line": (
        "A list cannot begin in the line of its key.",
        "En liste kan ikke begynde på samme linje som sin nøgle.",
    ),
    "list-on-key-line.mend": (
        "Begin it in the next line:\n{mended}",
        "Begynd den på næste linje:\n{mended}",
    ),
    "text-after-bar": (
        "Behind `{sign}` the text begins only in the next line.",
        "Efter `{sign}` begynder teksten først på næste linje.",
    ),
    "text-after-bar.mend": _TYPE,
    "glued-item": (
        "This looks like an item of a list, but YAML glues it to the text above.",
        "Det ligner et punkt på en liste, men YAML klistrer det på teksten ovenfor.",
    ),
    "glued-item.mend": (
        "Let the dash begin in the same column as that of the item above:\n{mended}",
        "Lad bindestregen begynde i samme kolonne som punktet ovenfor:\n{mended}",
    ),
    "merge-conflict": (
        (
            "Git could not merge lines {first} to {last}: both versions stand here one after the "
            "other."
        ),
        "Git kunne ikke flette linje {first} til {last}: begge udgaver står her efter hinanden.",
    ),
    "merge-conflict.mend": (
        (
            "Keep what is right: one of the two (line {middle} divides them), or both, one below "
            "the other. Then delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
        ),
        (
            "Behold det rigtige: den ene af de to (linje {middle} skiller dem) eller begge under "
            "hinanden. Slet så linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`."
        ),
    ),
    "merge-conflict.mend.sync": (
        "Keep what is right: one of the two (line {middle} divides them), or both, one below the "
        "other. Delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. Then go on "
        "with `mentorlog sync`.",
        "Behold det rigtige: den ene af de to (linje {middle} skiller dem) eller begge under "
        "hinanden. Slet linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`. Fortsæt "
        "så med `mentorlog sync`.",
    ),
    "merge-conflict.mend.base": (
        "Keep what is right: one of the two, or both, one below the other. What stands in the "
        "middle, from line {base} (`|||||||`) to before line {middle} (`=======`), is how it was "
        "before: delete that, and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
        "Behold det rigtige: den ene af de to eller begge under hinanden. Det, der står i midten, "
        "fra linje {base} (`|||||||`) til før linje {middle} (`=======`), er, som det var før: "
        "slet det og linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`.",
    ),
    "merge-conflict.mend.sync-base": (
        "Keep what is right: one of the two, or both, one below the other. What stands in the "
        "middle, from line {base} (`|||||||`) to before line {middle} (`=======`), is how it was "
        "before: delete that, and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. "
        "Then go on with `mentorlog sync`.",
        "Behold det rigtige: den ene af de to eller begge under hinanden. Det, der står i midten, "
        "fra linje {base} (`|||||||`) til før linje {middle} (`=======`), er, som det var før: "
        "slet det og linjerne, der begynder med `<<<<<<<`, `=======` og `>>>>>>>`. Fortsæt så "
        "med `mentorlog sync`.",
    ),
    "merge-conflict.left-over": (
        "A marker of a merge is left over: `{given}`.",
        "Her er et mærke tilbage fra en fletning: `{given}`.",
    ),
    "merge-conflict.mend.left-over": (
        "Delete this line, and see that nothing around it stands there twice.",
        "Slet linjen, og se efter, at intet omkring den står der to gange.",
    ),
    "null-byte": (
        "Null bytes stand here ({count}); the file was probably damaged in a crash.",
        "Her står nulbytes ({count}); filen er nok blevet beskadiget ved et nedbrud.",
    ),
    "null-byte.mend": (
        "Take the file from a backup, or from git with `git checkout -- {file}`.",
        "Hent filen fra en sikkerhedskopi, eller fra git med `git checkout -- {file}`.",
    ),
    "control-character": (
        "An invisible control character ({char}) stands here.",
        "Her står et usynligt styretegn ({char}).",
    ),
    "control-character.mend": (
        "Delete it:\n{mended}",
        "Slet det:\n{mended}",
    ),
    "syntax": (
        "YAML cannot be read on from here: {problem}.",
        "Herfra kan YAML ikke læses videre: {problem}.",
    ),
    "syntax.mend": _ABOVE,
    "syntax.colon": (
        "A colon makes this a key where no key can stand.",
        "Et kolon gør det til en nøgle, hvor der ikke kan stå en.",
    ),
    "syntax.entry": (
        "A key with a colon is expected here, in the column of the keys above.",
        "Her ventes en nøgle med kolon, i samme kolonne som nøglerne ovenfor.",
    ),
    "syntax.item": (
        "An item beginning with `-` is expected here, in the column of the items above.",
        "Her ventes et punkt, der begynder med `-`, i samme kolonne som punkterne ovenfor.",
    ),
    "syntax.no-colon": (
        "This line is neither a key with a colon nor part of the text above.",
        "Linjen er hverken en nøgle med kolon eller en del af teksten ovenfor.",
    ),
    "syntax.sign": (
        "Nothing can begin with this sign unless it stands in quotes.",
        "Intet kan begynde med dette tegn, medmindre det står i anførselstegn.",
    ),
    "syntax.bracket": (
        "A list in brackets lacks a comma or its end.",
        "En liste i klammer mangler et komma eller sin slutning.",
    ),
    "syntax.end": (
        "The file ends in the middle of a text.",
        "Filen slutter midt i en tekst.",
    ),
    "syntax.nothing": (
        "A value is expected here.",
        "Her ventes en værdi.",
    ),
    "syntax.second-start": (
        "The line stands further left than the first one of the file.",
        "Linjen står længere til venstre end filens første.",
    ),
}
