"""Thoughts that are jotted down between meetings."""

TEXTS: dict[str, tuple[str, str]] = {
    "private": (
        "Kept to yourself, for your next reflection.",
        "Gemt til dig selv, til din næste refleksion.",
    ),
    "unchanged": ("That is noted already.", "Det er allerede noteret."),
    "empty": ("A note needs a text.", "Et notat skal have en tekst."),
    "empty.hint": (
        "For example: mentorlog note Passed both exams",
        "For eksempel: mentorlog note Bestod begge eksaminer",
    ),
    "one-place": (
        "A topic is for both of you, and a private note is for you alone.",
        "Et emne er til jer begge, og et privat notat er kun til dig.",
    ),
    "one-place.hint": ("Give --topic or --private.", "Angiv enten --topic eller --private."),
}
