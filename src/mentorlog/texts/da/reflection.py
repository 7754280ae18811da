"""Reflection and approach, which only the user sees."""

TEXTS: dict[str, str] = {
    "approach.title": "Din tilgang, med {name}",
    "approach.private": "Kun til dig selv. Du bestemmer, hvad du vil fortælle videre.",
    "approach.from-earlier": "Det, du skrev sidst, står klar til at blive brugt igen eller rettet.",
    "approach.empty": (
        "Her står ikke noget endnu. Skriv det i en terminal med:\n  mentorlog approach {key}"
    ),
    "approach.done": "Kun til dig selv, i {path}",
    "thoughts": "Det, du har noteret til dig selv, står i svaret om, hvad du lagde mærke til.",
    "handed-on": "Det, du havde noteret til dig selv, er kommet med.",
    "title": "Tilbageblik: {meeting}",
    "private": "Kun til dig selv. Tre minutter er nok.",
    "going-on": "Det, du skrev før, står klar til at blive rettet.",
    "marked": "Markeret: {titles}",
    "unmarked": "Intet markeret endnu",
    "raised": "Et emne til {day}: {text}",
    "raised.waits": "Venter til næste møde: {text}",
    "written": "Noteret, kun til dig selv: {meeting}",
    "raised-only": "Taget op efter {meeting}",
    "unchanged": "Ingen ændring: {meeting}",
    "done": (
        "Godt, at du tog dig tid. Læs det igen med:\n"
        "  mentorlog show {key} --meeting {meeting} --private"
    ),
    "nothing-held": (
        "Du har ikke holdt noget møde med {name} endnu, så der er ikke noget at se tilbage på."
    ),
    "nothing-held.hint": ("Hold et møde:\n  mentorlog new-meeting {key}"),
    "not-held": "Mødet {day} er ikke holdt, så der er ikke noget at se tilbage på.",
    "not-held.hint": ("Hvis I mødtes:\n  mentorlog new-meeting {key} --date {iso}"),
    "nothing-said": "Der er ikke noget at notere.",
    "nothing-said.hint": (
        "Tilføj --worked, --did-not-work, --observed, --role, --listening eller --raise. Læs "
        "det:\n"
        "  mentorlog show {key} --meeting {meeting} --private"
    ),
    "no-listening": (
        "--listening er for mentorer. En mentee bliver ikke spurgt, hvordan nogen lyttede."
    ),
    "no-listening.hint": "Med --role angiver du, hvilken slags hjælp du bad om: --role coach",
}
