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
        "For your eyes only. Three minutes are enough.",
        "Kun for dine egne øjne. Tre minutter er nok.",
    ),
    "going-on": (
        "What you wrote before stands there, ready to be changed.",
        "Det, du skrev før, står klar til at blive ændret.",
    ),
    "marked": ("Marked: {titles}", "Markeret: {titles}"),
    "unmarked": ("Nothing marked yet", "Intet markeret endnu"),
    "raised": ("A topic for {day}: {text}", "Et emne til {day}: {text}"),
    "raised.waits": ("Waits for the next meeting: {text}", "Venter til næste møde: {text}"),
    "written": (
        "Written down for your eyes only: {meeting}",
        "Skrevet ned, kun for dine egne øjne: {meeting}",
    ),
    "raised-only": ("Raised after {meeting}", "Taget op efter {meeting}"),
    "unchanged": (
        "That is written down already: {meeting}",
        "Det er allerede skrevet ned: {meeting}",
    ),
    "done": (
        "Thank you for taking the time. Read it again with:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
        "Godt, at du tog dig tid. Læs det igen med:\n"
        "  mentorlog show {key} --meeting {meeting} --private",
    ),
    "nothing-held": (
        "No meeting with {name} was held yet, so there is none to look back at.",
        "Der er ikke holdt noget møde med {name} endnu, så der er intet at se tilbage på.",
    ),
    "nothing-held.hint": (
        "Hold one: mentorlog new-meeting {key}",
        "Hold et: mentorlog new-meeting {key}",
    ),
    "not-held": (
        "The meeting of {day} was not held, so there is nothing to look back at.",
        "Mødet {day} er ikke holdt, så der er intet at se tilbage på.",
    ),
    "not-held.hint": (
        "If you met: mentorlog new-meeting {key} --date {iso}",
        "Mødtes I: mentorlog new-meeting {key} --date {iso}",
    ),
    "nothing-said": (
        "There is nothing to write down.",
        "Der er ikke noget at skrive ned.",
    ),
    "nothing-said.hint": (
        "Say it with --worked, --did-not-work, --observed, --role, --listening or --raise. "
        "To read it: mentorlog show {key} --meeting {meeting} --private",
        "Sig det med --worked, --did-not-work, --observed, --role, --listening eller --raise. "
        "Læs det: mentorlog show {key} --meeting {meeting} --private",
    ),
    "no-listening": (
        "--listening is for mentors. As a mentee you are not asked how anybody listened.",
        "--listening er for mentorer. Som mentee bliver du ikke spurgt, hvordan nogen lyttede.",
    ),
    "no-listening.hint": (
        "With --role you say which help you asked for: --role coach",
        "Med --role siger du, hvilken hjælp du bad om: --role coach",
    ),
}
