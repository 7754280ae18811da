"""The private note on how to fill the role."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Your approach, with {name}", "Din tilgang, med {name}"),
    "private": (
        "For your eyes only. You decide what you want to tell of it.",
        "Kun for dine egne øjne. Du bestemmer selv, hvad du vil fortælle af det.",
    ),
    "from-earlier": (
        "What you wrote last time stands there, ready to be changed or kept.",
        "Det, du skrev sidst, står klar til at blive ændret eller beholdt.",
    ),
    "empty": (
        "Nothing is written here yet. Write it in a terminal: mentorlog approach {key}",
        "Her står ikke noget endnu. Skriv det i en terminal: mentorlog approach {key}",
    ),
    "done": (
        "It is yours alone, in {path}",
        "Det er kun dit og ligger i {path}",
    ),
}
