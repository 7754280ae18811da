"""Problems of signs and quotes."""

_QUOTE = "Put the text in quotes:\n{mended}"
_TYPE = "Type:\n{mended}"
_FIRST = "A text cannot begin with `{sign}` unless it stands in quotes."

TEXTS: dict[str, str] = {
    "unquoted-colon": "The colon in “{given}” splits this text in two.",
    "unquoted-colon.mend": _QUOTE,
    "unquoted-colon.mend.below": ("Begin the text with `|` and indent its lines:\n{mended}"),
    "unquoted-colon.due": "A blank after `due:` makes this no date but a key.",
    "unquoted-colon.mend.due": ("Leave the blank out:\n{mended}"),
    "unquoted-colon.mend.own-due": ("Let `due:` begin a line of its own:\n{mended}"),
    "unquoted-at": _FIRST,
    "unquoted-at.mend": _TYPE,
    "unquoted-backtick": "A text cannot begin with a backtick (`) unless it stands in quotes.",
    "unquoted-backtick.mend": _QUOTE,
    "unquoted-percent": _FIRST,
    "unquoted-percent.mend": _QUOTE,
    "unquoted-bang": "A word that begins with `!` is lost: YAML takes it for the name of a type.",
    "unquoted-bang.mend": _QUOTE,
    "star-or-ampersand": (
        "A text that begins with `{sign}` is taken for a reference and not for a text."
    ),
    "star-or-ampersand.mend": _QUOTE,
    "unquoted-bracket": "A text that begins with `{sign}` is taken for a list in brackets.",
    "unquoted-bracket.mend": _QUOTE,
    "unquoted-mark": _FIRST,
    "unquoted-mark.mend": _QUOTE,
    "unclosed-bracket": "The `{sign}` is never closed.",
    "unclosed-bracket.mend": ("Close it, or put the text in quotes if it is no list:\n{mended}"),
    "smart-quote": "Curly quotes are letters to YAML; only straight ones (\" or ') enclose a text.",
    "smart-quote.mend": ("Use straight quotes:\n{mended}"),
    "unclosed-quote": "The quote that opens here is never closed.",
    "unclosed-quote.mend": ("Close it at the end of the text:\n{mended}"),
    "unclosed-quote.mend.key": ("Leave it out:\n{mended}"),
    "quote-then-text": "The quote closes here, but the text goes on: {rest}",
    "quote-then-text.mend": (
        "Put the whole text in quotes, of the kind that it does not hold itself:\n{mended}"
    ),
    "backslash": "In double quotes a backslash introduces a special sign, and here there is none.",
    "backslash.mend": ("Use single quotes:\n{mended}"),
    "checkbox": "`{given}` is no checkbox here: YAML reads it as a list of its own.",
    "checkbox.mend": ("Leave the box out; what is done has `done:` below it:\n{mended}"),
    "checkbox.mend.empty": "Write behind the dash what it is about, or delete the line.",
    "markdown-bullet": "An item of a list begins with `-`, not with `{sign}`.",
    "markdown-bullet.mend": _TYPE,
    "cut-by-hash": (
        "The text ends before `#`; the rest, “{cut}”, is a comment that nobody is shown."
    ),
    "cut-by-hash.mend": (
        "If it belongs to the text, put it in quotes; if not, write two blanks, `#` and a "
        "blank:\n"
        "{mended}"
    ),
    "cut-by-hash.goes-on": "The `#` ends the text here, and yet it goes on in the next line.",
    "cut-by-hash.mend.goes-on": ("Begin the text with `|` and indent its lines:\n{mended}"),
}
