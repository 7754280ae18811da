"""Problems with signs: a text whose colon, quote or first sign means something else to YAML."""

_QUOTE = (
    "Put the text in quotes:\n{mended}",
    "Sæt teksten i anførselstegn:\n{mended}",
)
_TYPE = ("Type:\n{mended}", "Skriv:\n{mended}")
_FIRST = (
    "A text cannot begin with `{sign}` unless it stands in quotes.",
    "En tekst kan kun begynde med `{sign}`, når den står i anførselstegn.",
)

TEXTS: dict[str, tuple[str, str]] = {
    "unquoted-colon": (
        "The colon in “{given}” splits this text in two.",
        "Kolonet i »{given}« deler teksten i to.",
    ),
    "unquoted-colon.mend": _QUOTE,
    "unquoted-colon.mend.below": (
        "Begin the text with `|` and indent its lines:\n{mended}",
        "Begynd teksten med `|`, og ryk dens linjer ind:\n{mended}",
    ),
    "unquoted-colon.due": (
        "A blank after `due:` makes this no date but a key.",
        "Et mellemrum efter `due:` gør det til en nøgle og ikke en frist.",
    ),
    "unquoted-colon.mend.due": (
        "Leave the blank out:\n{mended}",
        "Fjern mellemrummet:\n{mended}",
    ),
    "unquoted-colon.mend.own-due": (
        "Let `due:` begin a line of its own:\n{mended}",
        "Lad `due:` begynde på sin egen linje:\n{mended}",
    ),
    "unquoted-at": _FIRST,
    "unquoted-at.mend": _TYPE,
    "unquoted-backtick": (
        "A text cannot begin with a backtick (`) unless it stands in quotes.",
        "En tekst kan kun begynde med en accent grave (`), når den står i anførselstegn.",
    ),
    "unquoted-backtick.mend": _QUOTE,
    "unquoted-percent": _FIRST,
    "unquoted-percent.mend": _QUOTE,
    "unquoted-bang": (
        "A word that begins with `!` is lost: YAML takes it for the name of a type.",
        "Et ord, der begynder med `!`, går tabt: YAML læser det som navnet på en type.",
    ),
    "unquoted-bang.mend": _QUOTE,
    "star-or-ampersand": (
        "A text that begins with `{sign}` is taken for a reference and not for a text.",
        "En tekst, der begynder med `{sign}`, læses som en henvisning og ikke som tekst.",
    ),
    "star-or-ampersand.mend": _QUOTE,
    "unquoted-bracket": (
        "A text that begins with `{sign}` is taken for a list in brackets.",
        "En tekst, der begynder med `{sign}`, læses som en liste i klammer.",
    ),
    "unquoted-bracket.mend": _QUOTE,
    "unquoted-mark": _FIRST,
    "unquoted-mark.mend": _QUOTE,
    "unclosed-bracket": (
        "The `{sign}` is never closed.",
        "Denne `{sign}` bliver aldrig lukket.",
    ),
    "unclosed-bracket.mend": (
        "Close it, or put the text in quotes if it is no list:\n{mended}",
        "Luk den, eller sæt teksten i anførselstegn, hvis den ikke er en liste:\n{mended}",
    ),
    "smart-quote": (
        "Curly quotes are letters to YAML; only straight ones (\" or ') enclose a text.",
        "Typografiske anførselstegn er bogstaver for YAML; kun lige (\" eller ') omslutter tekst.",
    ),
    "smart-quote.mend": (
        "Use straight quotes:\n{mended}",
        "Brug lige anførselstegn:\n{mended}",
    ),
    "unclosed-quote": (
        "The quote that opens here is never closed.",
        "Anførselstegnet, der åbner her, bliver aldrig lukket.",
    ),
    "unclosed-quote.mend": (
        "Close it at the end of the text:\n{mended}",
        "Luk det, hvor teksten slutter:\n{mended}",
    ),
    "quote-then-text": (
        "The quote closes here, but the text goes on: {rest}",
        "Anførselstegnet lukker her, men teksten går videre: {rest}",
    ),
    "quote-then-text.mend": (
        "Put the whole text in quotes, of the kind that it does not hold itself:\n{mended}",
        "Sæt hele teksten i den slags anførselstegn, som den ikke selv rummer:\n{mended}",
    ),
    "backslash": (
        "In double quotes a backslash introduces a special sign, and here there is none.",
        "I dobbelte anførselstegn indleder en omvendt skråstreg et særligt tegn; her er der intet.",
    ),
    "backslash.mend": (
        "Use single quotes:\n{mended}",
        "Brug enkelte anførselstegn:\n{mended}",
    ),
    "checkbox": (
        "`{given}` is no checkbox here: YAML reads it as a list of its own.",
        "`{given}` er ikke et afkrydsningsfelt her: YAML læser det som en liste for sig.",
    ),
    "checkbox.mend": (
        "Leave the box out; an action is open until it has `done:`\n{mended}",
        "Udelad feltet; en aftale er åben, til den har `done:`\n{mended}",
    ),
    "checkbox.mend.empty": (
        "Write behind the dash what it is about, or delete the line.",
        "Skriv efter bindestregen, hvad det drejer sig om, eller slet linjen.",
    ),
    "markdown-bullet": (
        "An item of a list begins with `-`, not with `{sign}`.",
        "Et punkt på en liste begynder med `-` og ikke med `{sign}`.",
    ),
    "markdown-bullet.mend": _TYPE,
    "cut-by-hash": (
        "The text ends before `#`; the rest, “{cut}”, is a comment that nobody is shown.",
        "Teksten slutter før `#`; resten, »{cut}«, er en kommentar, som ikke vises.",
    ),
    "cut-by-hash.mend": (
        (
            "If it belongs to the text, put it in quotes; if not, write two blanks, `#` and a "
            "blank:\n{mended}"
        ),
        (
            "Hører det til teksten, så sæt den i anførselstegn; hvis ikke, så skriv to mellemrum, "
            "`#` og et mellemrum:\n{mended}"
        ),
    ),
    "cut-by-hash.goes-on": (
        "The `#` ends the text here, and yet it goes on in the next line.",
        "Tegnet `#` slutter teksten her, men den går videre på næste linje.",
    ),
    "cut-by-hash.mend.goes-on": (
        "Begin the text with `|` and indent its lines:\n{mended}",
        "Begynd teksten med `|`, og ryk dens linjer ind:\n{mended}",
    ),
}
