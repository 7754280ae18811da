"""The guide on the screen: what stands around the guide's own words."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("The guide", "Guiden"),
    "title-of": ("The guide of {programme}", "Guiden fra {programme}"),
    "checklist": ("Aligning expectations", "Forventningsafstemning"),
    "read": ("Read a topic: mentorlog guide {topic}", "Læs et emne: mentorlog guide {topic}"),
    "empty": (
        "Your programme's guide has nothing about this.",
        "Guiden fra jeres program siger ikke noget om det.",
    ),
    "quote": ("“{text}”", "»{text}«"),
    "nudge": ("→", "→"),
    "contact": (
        "A question, or something difficult? You are both welcome to ask {contact}",
        "Et spørgsmål, eller noget, der er svært? I er begge velkomne til at spørge {contact}",
    ),
    "contact-unknown": (
        "A question, or something difficult? You are both welcome to ask the programme's "
        "contact person.",
        "Et spørgsmål, eller noget, der er svært? I er begge velkomne til at spørge programmets "
        "kontaktperson.",
    ),
    "contact-note": (
        "Note who that is under programme, as contact: mentorlog edit journal",
        "Skriv, hvem det er, som contact under programme: mentorlog edit journal",
    ),
    "sources": ("Builds on {sources}. Our own words.", "Bygger på {sources}. Vores egne ord."),
    "source": ("{title} ({text})", "{title} ({text})"),
}
