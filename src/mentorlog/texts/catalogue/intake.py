"""Taking in what the other shared: what it adds, what differs, and why a file is refused."""

_AGAIN = (
    "Nothing was changed. Ask for a new one: mentorlog export --to json -o FILE",
    "Intet er ændret. Bed om en ny: mentorlog export --to json -o FIL",
)

TEXTS: dict[str, tuple[str, str]] = {
    "shown": (
        "This is new to your notes with {name}:",
        "Dette er nyt i dine noter med {name}:",
    ),
    "ask": ("Take it over?", "Skal det med ind?"),
    "declined": ("Nothing was taken over.", "Intet er taget med."),
    "taken": ("Taken over, with {name}:", "Taget med, i forløbet med {name}:"),
    "nothing": (
        "There is nothing new in it for you and {name}.",
        "Der er intet nyt i den for dig og {name}.",
    ),
    "new": ("{name} (new)", "{name} (ny)"),
    "differences": (
        "You two have this differently; yours stays as it is:",
        "Det her har I forskelligt; dit bliver, som det er:",
    ),
    "difference": (
        "{place}: {ours} here, {theirs} there",
        "{place}: {ours} her, {theirs} der",
    ),
    "ignored": (
        "Not taken over, since it is nothing that is shared: {names}",
        "Ikke taget med, for det er ikke noget, man deler: {names}",
    ),
    "unasked": (
        "This would be changed: {names}",
        "Dette ville blive ændret: {names}",
    ),
    "unasked.hint": (
        "Nothing was changed. Agree to it with --yes.",
        "Intet er ændret. Sig ja til det med --yes.",
    ),
    "whose": (
        "The file is about {names}, and nobody here is called so.",
        "Filen handler om {names}, og sådan hedder ingen her.",
    ),
    "whose.hint": (
        "If it is meant for somebody here, say for whom: --with WHO",
        "Er den til et forløb her, så sig hvilket: --with HVEM",
    ),
    "unreadable": ("{file} cannot be read.", "{file} kan ikke læses."),
    "unreadable.hint": _AGAIN,
    "too-large": ("{file} is too large to be an export.", "{file} er for stor til en eksport."),
    "too-large.hint": _AGAIN,
    "not-json": (
        "{file} is no JSON: it breaks off at line {line}.",
        "{file} er ikke JSON: den knækker i linje {line}.",
    ),
    "not-json.hint": _AGAIN,
    "not-shared": (
        "{file} is not what `mentorlog export --to json` writes.",
        "{file} er ikke det, som `mentorlog export --to json` skriver.",
    ),
    "not-shared.hint": _AGAIN,
    "not-shared-at": (
        "{file} has something at {field} that `mentorlog export --to json` does not write.",
        "{file} har noget ved {field}, som `mentorlog export --to json` ikke skriver.",
    ),
    "not-shared-at.hint": _AGAIN,
    "newer": (
        "{file} was written by a newer mentorlog.",
        "{file} er skrevet af en nyere mentorlog.",
    ),
    "newer.hint": (
        "Nothing was changed. Update mentorlog, then try again.",
        "Intet er ændret. Opdatér mentorlog, og prøv igen.",
    ),
}
