"""Search."""

TEXTS: dict[str, str] = {
    "none": "Der blev ikke fundet noget om »{text}«.",
    "none-shared": (
        "Der blev ikke fundet noget om »{text}«. Tilføj --private for også at søge i det private."
    ),
    "place": "{file}:{line}  {field}",
    "place-broken": "{file}:{line}",
    "lines.one": "1 linje",
    "lines.many": "{n} linjer",
    "broken": (
        "Der er fejl i {file}, så den er gennemsøgt som ren tekst. Se hvor:\n  mentorlog check"
    ),
    "closed": ("{file} kan ikke læses, så den er ikke gennemsøgt. Se hvor:\n  mentorlog check"),
}
