"""The guide on the screen: what stands around the guide's own words."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("The guide", "Guiden"),
    "title-of": ("The guide of {programme}", "Guiden fra {programme}"),
    "checklist": ("Aligning expectations", "Forventningsafstemning"),
    "read": (
        "To read a topic:\n  mentorlog guide {topic}",
        "Læs et emne:\n  mentorlog guide {topic}",
    ),
    "empty": (
        "Your programme's guide says nothing about this.",
        "Guiden fra jeres mentorordning siger ikke noget om det.",
    ),
    "quote": ("“{text}”", "»{text}«"),
    "nudge": ("→", "→"),
    "contact": (
        "A question, or something difficult? You are both always welcome to ask {contact}",
        "Et spørgsmål, eller er der noget, der er svært? I er altid velkomne til at spørge "
        "{contact}",
    ),
    "contact-unknown": (
        "A question, or something difficult? You are both always welcome to ask the "
        "programme's contact person.",
        "Et spørgsmål, eller er der noget, der er svært? I er altid velkomne til at spørge "
        "mentorordningens kontaktperson.",
    ),
    "contact-note": (
        "Note who that is, under programme as contact:\n  mentorlog edit journal",
        "Notér, hvem det er, under programme som contact:\n  mentorlog edit journal",
    ),
    "sources": (
        "Based on {sources}. The words are our own.",
        "Bygger på {sources}. Ordene er vores egne.",
    ),
    "source": ("{title} ({text})", "{title} ({text})"),
}
