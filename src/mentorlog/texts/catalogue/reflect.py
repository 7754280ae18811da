"""The look back at a meeting, for one's own eyes."""

TEXTS: dict[str, tuple[str, str]] = {
    "thoughts": (
        "What you jotted down for yourself stands in the answer about what you noticed.",
        "Det, du har noteret til dig selv, står i svaret om, hvad du lagde mærke til.",
    ),
    "handed-on": (
        "What you had jotted down for yourself went into it.",
        "Det, du havde noteret til dig selv, er kommet med.",
    ),
    "title": ("Looking back: {meeting}", "Tilbageblik: {meeting}"),
    "private": (
        "For your eyes only. Three minutes is plenty.",
        "Kun til dig selv. Tre minutter er nok.",
    ),
    "going-on": (
        "What you wrote before is there, ready to change.",
        "Det, du skrev før, står klar til at blive rettet.",
    ),
    "marked": ("Marked: {titles}", "Markeret: {titles}"),
    "unmarked": ("Nothing marked yet", "Intet markeret endnu"),
    "raised": ("A topic for {day}: {text}", "Et emne til {day}: {text}"),
    "raised.waits": ("Waiting for the next meeting: {text}", "Venter til næste møde: {text}"),
    "written": ("Noted, for your eyes only: {meeting}", "Noteret, kun til dig selv: {meeting}"),
    "raised-only": ("Raised after {meeting}", "Taget op efter {meeting}"),
    "unchanged": ("Nothing to change: {meeting}", "Ingen ændring: {meeting}"),
    "done": (
        "Thank you for taking the time. To read it again:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
        "Godt, at du tog dig tid. Læs det igen med:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
    ),
    "nothing-held": (
        "You have not held a meeting with {name} yet, so there is nothing to look back on.",
        "Du har ikke holdt noget møde med {name} endnu, så der er ikke noget at se tilbage på.",
    ),
    "nothing-held.hint": (
        "Hold a meeting:\n  mentorlog new-meeting {key}",
        "Hold et møde:\n  mentorlog new-meeting {key}",
    ),
    "not-held": (
        "The meeting on {day} was not held, so there is nothing to look back on.",
        "Mødet {day} er ikke holdt, så der er ikke noget at se tilbage på.",
    ),
    "not-held.hint": (
        "If you did meet:\n  mentorlog new-meeting {key} --date {iso}",
        "Hvis I mødtes:\n  mentorlog new-meeting {key} --date {iso}",
    ),
    "nothing-said": ("There is nothing to note.", "Der er ikke noget at notere."),
    "nothing-said.hint": (
        "Add --worked, --did-not-work, --observed, --role, --listening or --raise. To read "
        "it:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
        "Tilføj --worked, --did-not-work, --observed, --role, --listening eller --raise. Læs "
        "det:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
    ),
    "no-listening": (
        "--listening is for mentors. A mentee is not asked how anybody listened.",
        "--listening er for mentorer. En mentee bliver ikke spurgt, hvordan nogen lyttede.",
    ),
    "no-listening.hint": (
        "Use --role to say what kind of help you asked for: --role coach",
        "Med --role angiver du, hvilken slags hjælp du bad om: --role coach",
    ),
}
