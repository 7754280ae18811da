"""What was found, and what was not."""

TEXTS: dict[str, tuple[str, str]] = {
    "none": ("Nothing found for “{text}”.", "Intet fundet om »{text}«."),
    "none-shared": (
        "Nothing found for “{text}”. What is private was not looked into; --private does.",
        "Intet fundet om »{text}«. Der er ikke ledt i det private; det gør --private.",
    ),
    "place": ("{file}:{line}  {field}", "{file}:{line}  {field}"),
    "place-broken": ("{file}:{line}", "{file}:{line}"),
    "lines.one": ("1 line", "1 linje"),
    "lines.many": ("{n} lines", "{n} linjer"),
    "broken": (
        "{file} is not as it should be, so it was searched as plain text: mentorlog check",
        "{file} er ikke, som den skal være, så der er ledt i den som ren tekst: mentorlog check",
    ),
    "closed": (
        "{file} cannot be read, so it was not searched: mentorlog check",
        "{file} kan ikke læses, så der er ikke ledt i den: mentorlog check",
    ),
}
