"""The guide on the screen."""

TEXTS: dict[str, str] = {
    "title": "The guide",
    "title-of": "The guide of {programme}",
    "checklist": "Aligning expectations",
    "read": ("To read a topic:\n  mentorlog guide {topic}"),
    "empty": "Your programme's guide says nothing about this.",
    "quote": "“{text}”",
    "nudge": "→",
    "contact": "A question, or something difficult? You are both always welcome to ask {contact}",
    "contact-unknown": (
        "A question, or something difficult? You are both always welcome to ask the programme's "
        "contact person."
    ),
    "contact-note": ("Note who that is, under programme as contact:\n  mentorlog edit journal"),
    "sources": "Based on {sources}. The words are our own.",
    "source": "{title} ({text})",
}
