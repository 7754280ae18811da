"""Taking in what the other shared: what it adds, what differs, and why a file is refused."""

_AGAIN = (
    "Nothing was changed. Ask for a new one:\n  mentorlog export --to json -o FILE",
    "Intet er ændret. Bed om en ny:\n  mentorlog export --to json -o FIL",
)

TEXTS: dict[str, tuple[str, str]] = {
    "shown": ("This is new in your journal with {name}:", "Det her er nyt i logbogen med {name}:"),
    "ask": ("Import this?", "Skal det overføres?"),
    "declined": ("Nothing was imported.", "Intet er overført."),
    "taken": ("Imported, with {name}:", "Overført til forløbet med {name}:"),
    "nothing": (
        "There is nothing new in it for you and {name}.",
        "Der er ikke noget nyt i den for dig og {name}.",
    ),
    "new": ("{name} (new)", "{name} (ny)"),
    "differences": (
        "You two have different versions of this; yours stays as it is:",
        "Det her har I skrevet forskelligt; dit bliver, som det er:",
    ),
    "difference": (
        "{place}: {ours} here, {theirs} there",
        "{place}: {ours} hos dig, {theirs} i filen",
    ),
    "ignored": (
        "Not imported, because it is not something that is shared: {names}",
        "Ikke overført, fordi det ikke er noget, man deler: {names}",
    ),
    "unasked": ("This would change: {names}", "Det her ville blive ændret: {names}"),
    "unasked.hint": (
        "Nothing was changed. Confirm with --yes.",
        "Intet er ændret. Bekræft med --yes.",
    ),
    "whose": (
        "The file is about {names}, and nobody here has that name.",
        "Filen handler om {names}, og det er der ingen her, der hedder.",
    ),
    "whose.hint": (
        "If it belongs to somebody here, say who: --with WHO",
        "Hører den til et forløb her, så angiv hvilket: --with HVEM",
    ),
    "unreadable": ("{file} cannot be read.", "{file} kan ikke læses."),
    "unreadable.hint": _AGAIN,
    "too-large": (
        "{file} is too large to be an export.",
        "{file} er for stor til at være en eksport.",
    ),
    "too-large.hint": _AGAIN,
    "not-json": (
        "{file} is not JSON: it breaks off at line {line}.",
        "{file} er ikke JSON: Den går i stykker i linje {line}.",
    ),
    "not-json.hint": _AGAIN,
    "not-shared": (
        "{file} is not a JSON export from mentorlog.",
        "{file} er ikke en JSON-eksport fra mentorlog.",
    ),
    "not-shared.hint": _AGAIN,
    "not-shared-at": (
        "{file} has something at {field} that a JSON export from mentorlog does not have.",
        "{file} har noget ved {field}, som en JSON-eksport fra mentorlog ikke har.",
    ),
    "not-shared-at.hint": _AGAIN,
    "newer": (
        "{file} was written by a newer mentorlog.",
        "{file} er skrevet af en nyere mentorlog.",
    ),
    "newer.hint": (
        "Nothing was changed. Update mentorlog and try again.",
        "Intet er ændret. Opdatér mentorlog, og prøv igen.",
    ),
}
