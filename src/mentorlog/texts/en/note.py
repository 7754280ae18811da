"""Note."""

TEXTS: dict[str, str] = {
    "private": "Kept to yourself, for your next reflection.",
    "unchanged": "That is noted already.",
    "empty": "A note needs a text.",
    "empty.hint": ("For example:\n  mentorlog note Passed both exams"),
    "one-place": "A topic is for both of you, and a private note is for you alone.",
    "one-place.hint": "Give --topic or --private.",
}
