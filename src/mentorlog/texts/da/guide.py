"""The guide on the screen."""

TEXTS: dict[str, str] = {
    "title": "Guiden",
    "title-of": "Guiden fra {programme}",
    "checklist": "Forventningsafstemning",
    "read": ("Læs et emne:\n  mentorlog guide {topic}"),
    "empty": "Guiden fra jeres mentorordning siger ikke noget om det.",
    "quote": "»{text}«",
    "nudge": "→",
    "contact": (
        "Et spørgsmål, eller er der noget, der er svært? I er altid velkomne til at spørge "
        "{contact}"
    ),
    "contact-unknown": (
        "Et spørgsmål, eller er der noget, der er svært? I er altid velkomne til at spørge "
        "mentorordningens kontaktperson."
    ),
    "contact-note": ("Notér, hvem det er, under programme som contact:\n  mentorlog edit journal"),
    "sources": "Bygger på {sources}. Ordene er vores egne.",
    "source": "{title} ({text})",
}
