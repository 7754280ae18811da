"""What was found, and what was not."""

TEXTS: dict[str, tuple[str, str]] = {
    "none": ("Nothing found for “{text}”.", "Der blev ikke fundet noget om »{text}«."),
    "none-shared": (
        "Nothing found for “{text}”. To search what is private as well, add --private.",
        "Der blev ikke fundet noget om »{text}«. Tilføj --private for også at søge i det private.",
    ),
    "place": ("{file}:{line}  {field}", "{file}:{line}  {field}"),
    "place-broken": ("{file}:{line}", "{file}:{line}"),
    "lines.one": ("1 line", "1 linje"),
    "lines.many": ("{n} lines", "{n} linjer"),
    "broken": (
        "{file} has errors, so it was searched as plain text. See where:\n  mentorlog check",
        "Der er fejl i {file}, så den er gennemsøgt som ren tekst. Se hvor:\n  mentorlog check",
    ),
    "closed": (
        "{file} cannot be read, so it was not searched. See where:\n  mentorlog check",
        "{file} kan ikke læses, så den er ikke gennemsøgt. Se hvor:\n  mentorlog check",
    ),
}
