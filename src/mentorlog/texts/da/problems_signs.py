"""Problems of signs and quotes."""

_QUOTE = "Sæt teksten i anførselstegn:\n{mended}"
_TYPE = "Skriv:\n{mended}"
_FIRST = "En tekst kan kun begynde med `{sign}`, når den står i anførselstegn."

TEXTS: dict[str, str] = {
    "unquoted-colon": "Kolonet i »{given}« deler teksten i to.",
    "unquoted-colon.mend": _QUOTE,
    "unquoted-colon.mend.below": ("Begynd teksten med `|`, og ryk dens linjer ind:\n{mended}"),
    "unquoted-colon.due": "Et mellemrum efter `due:` gør det til en nøgle og ikke en frist.",
    "unquoted-colon.mend.due": ("Fjern mellemrummet:\n{mended}"),
    "unquoted-colon.mend.own-due": ("Lad `due:` begynde på sin egen linje:\n{mended}"),
    "unquoted-at": _FIRST,
    "unquoted-at.mend": _TYPE,
    "unquoted-backtick": (
        "En tekst kan kun begynde med en accent grave (`), når den står i anførselstegn."
    ),
    "unquoted-backtick.mend": _QUOTE,
    "unquoted-percent": _FIRST,
    "unquoted-percent.mend": _QUOTE,
    "unquoted-bang": (
        "Et ord, der begynder med `!`, går tabt: YAML læser det som navnet på en type."
    ),
    "unquoted-bang.mend": _QUOTE,
    "star-or-ampersand": (
        "En tekst, der begynder med `{sign}`, læses som en henvisning og ikke som tekst."
    ),
    "star-or-ampersand.mend": _QUOTE,
    "unquoted-bracket": "En tekst, der begynder med `{sign}`, læses som en liste i klammer.",
    "unquoted-bracket.mend": _QUOTE,
    "unquoted-mark": _FIRST,
    "unquoted-mark.mend": _QUOTE,
    "unclosed-bracket": "Denne `{sign}` bliver aldrig lukket.",
    "unclosed-bracket.mend": (
        "Luk den, eller sæt teksten i anførselstegn, hvis den ikke er en liste:\n{mended}"
    ),
    "smart-quote": (
        "Typografiske anførselstegn er bogstaver for YAML; kun lige (\" eller ') omslutter tekst."
    ),
    "smart-quote.mend": ("Brug lige anførselstegn:\n{mended}"),
    "unclosed-quote": "Anførselstegnet, der åbner her, bliver aldrig lukket.",
    "unclosed-quote.mend": ("Luk det, hvor teksten slutter:\n{mended}"),
    "unclosed-quote.mend.key": ("Udelad det:\n{mended}"),
    "quote-then-text": "Anførselstegnet lukker her, men teksten går videre: {rest}",
    "quote-then-text.mend": (
        "Sæt hele teksten i den slags anførselstegn, som den ikke selv rummer:\n{mended}"
    ),
    "backslash": (
        "I dobbelte anførselstegn indleder en omvendt skråstreg et særligt tegn; her er der intet."
    ),
    "backslash.mend": ("Brug enkelte anførselstegn:\n{mended}"),
    "checkbox": "`{given}` er ikke et afkrydsningsfelt her: YAML læser det som en liste for sig.",
    "checkbox.mend": ("Udelad feltet; det, der er gjort, har `done:` under sig:\n{mended}"),
    "checkbox.mend.empty": "Skriv efter bindestregen, hvad det drejer sig om, eller slet linjen.",
    "markdown-bullet": "Et punkt på en liste begynder med `-` og ikke med `{sign}`.",
    "markdown-bullet.mend": _TYPE,
    "cut-by-hash": "Teksten slutter før `#`; resten, »{cut}«, er en kommentar, som ikke vises.",
    "cut-by-hash.mend": (
        "Hører det til teksten, så sæt den i anførselstegn; hvis ikke, så skriv to mellemrum, "
        "`#` og et mellemrum:\n"
        "{mended}"
    ),
    "cut-by-hash.goes-on": "Tegnet `#` slutter teksten her, men den går videre på næste linje.",
    "cut-by-hash.mend.goes-on": ("Begynd teksten med `|`, og ryk dens linjer ind:\n{mended}"),
}
