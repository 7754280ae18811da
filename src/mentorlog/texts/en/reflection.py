"""Reflection and approach, which only the user sees."""

TEXTS: dict[str, str] = {
    "approach.title": "Your approach, with {name}",
    "approach.private": "For your eyes only. What you tell others is up to you.",
    "approach.from-earlier": "What you wrote last time is there, ready to keep or change.",
    "approach.empty": (
        "Nothing written here yet. In a terminal, write it with:\n  mentorlog approach {key}"
    ),
    "approach.done": "For you alone, in {path}",
    "thoughts": "What you jotted down for yourself stands in the answer about what you noticed.",
    "handed-on": "What you had jotted down for yourself went into it.",
    "title": "Looking back: {meeting}",
    "private": "For your eyes only. Three minutes is plenty.",
    "going-on": "What you wrote before is there, ready to change.",
    "marked": "Marked: {titles}",
    "unmarked": "Nothing marked yet",
    "raised": "A topic for {day}: {text}",
    "raised.waits": "Waiting for the next meeting: {text}",
    "written": "Noted, for your eyes only: {meeting}",
    "raised-only": "Raised after {meeting}",
    "unchanged": "Nothing to change: {meeting}",
    "done": (
        "Thank you for taking the time. To read it again:\n"
        "  mentorlog show {key} --meeting {meeting} --private"
    ),
    "nothing-held": (
        "You have not held a meeting with {name} yet, so there is nothing to look back on."
    ),
    "nothing-held.hint": ("Hold a meeting:\n  mentorlog new-meeting {key}"),
    "not-held": "The meeting on {day} was not held, so there is nothing to look back on.",
    "not-held.hint": ("If you did meet:\n  mentorlog new-meeting {key} --date {iso}"),
    "nothing-said": "There is nothing to note.",
    "nothing-said.hint": (
        "Add --worked, --did-not-work, --observed, --role, --listening or --raise. To read it:\n"
        "  mentorlog show {key} --meeting {meeting} --private"
    ),
    "no-listening": "--listening is for mentors. A mentee is not asked how anybody listened.",
    "no-listening.hint": "Use --role to say what kind of help you asked for: --role coach",
}
