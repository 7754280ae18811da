"""The private note on how to fill the role."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Your approach, with {name}", "Din tilgang, med {name}"),
    "private": (
        "For your eyes only. What you tell others is up to you.",
        "Kun til dig selv. Du bestemmer, hvad du vil fortælle videre.",
    ),
    "from-earlier": (
        "What you wrote last time is there, ready to keep or change.",
        "Det, du skrev sidst, står klar til at blive brugt igen eller rettet.",
    ),
    "empty": (
        "Nothing written here yet. In a terminal, write it with:\n  mentorlog approach {key}",
        "Her står ikke noget endnu. Skriv det i en terminal med:\n  mentorlog approach {key}",
    ),
    "done": ("For you alone, in {path}", "Kun til dig selv, i {path}"),
}
