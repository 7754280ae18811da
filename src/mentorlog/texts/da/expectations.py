"""Expectations."""

TEXTS: dict[str, str] = {
    "title": "Forventningsafstemning: {name}",
    "alone.own": "Først din egen side. Senere bliver I enige om én linje til hvert spørgsmål.",
    "alone.theirs": "{name}s side. Senere bliver I enige om én linje til hvert spørgsmål.",
    "together": "Én linje til hvert, som I begge er enige om. Enter siger ja til det, der står.",
    "reviewing": "Det, I er enige om, står der allerede. Enter betyder, at det stadig gælder.",
    "ask": "{n}/{of}  {question}",
    "differ": "I ser forskelligt på det:",
    "mentor": "Mentor",
    "mentee": "Mentee",
    "new-goal": "Hvilket nyt mål har I sat jer?",
    "new-goal.ask": "Er der et nyt mål? Lad linjen stå tom, hvis ikke.",
    "saved.own": "Din side indtil nu: {n} af {of}.",
    "saved.theirs": "{name}s side indtil nu: {n} af {of}.",
    "agreed-on": "I er enige om {n} af {of}.",
    "next.together": ("Gå dem nu igennem sammen:\n  mentorlog expectations {key} --by both"),
    "review-on": "I ser på dem igen {day}",
    "review-due": ("Det er tid til at se på dem igen:\n  mentorlog expectations {key} --review"),
    "settled": (
        "I er enige om det hele. Når I vil se på det igen sammen:\n"
        "  mentorlog expectations {key} --review"
    ),
    "unchanged": "Ingen ændring.",
    "still-holds": "Det, I er enige om, gælder stadig.",
    "nothing-new": "Der er ikke noget nyt at blive enige om.",
    "still-different": "I ser stadig forskelligt på: {titles}",
    "answered": "{title} ({who}): {text}",
    "agreed": "{title} (aftalt): {text}",
    "section.differing": "Her ser I forskelligt på det",
    "section.goals": "Målsætning",
    "section.terms": "Vilkår",
    "section.own": "Jeres egne spørgsmål",
    "agreed-text": "Aftalt {day}",
    "agreed-text.undated": "Aftalt",
    "until": "Indtil {day}",
    "until.undated": "Tidligere",
    "open": "ikke aftalt endnu",
    "unknown": "Der er ikke noget spørgsmål »{given}«.",
    "unknown.hint": "Mente du {near}?",
    "unknown-far": "Der er ikke noget spørgsmål »{given}«.",
    "unknown-far.hint": "Spørgsmålene er: {known}.",
    "malformed": "»{given}« har ikke formen NØGLE=TEKST.",
    "malformed.hint": (
        'For eksempel --answer cancelling="Dagen før, med en sms." Se nøglerne:\n'
        "  mentorlog guide checklist"
    ),
    "twice": "»{given}« er besvaret to gange.",
    "twice.hint": "Angiv hver nøgle én gang.",
    "no-answer": "Der er ikke noget at notere.",
    "no-answer.hint": "Svar med --answer NØGLE=TEKST, eller se, hvad der står, med --show.",
    "show-alone": "--show læser kun og kan ikke bruges sammen med andre valg.",
    "show-alone.hint": ("Skriv først, og derefter:\n  mentorlog expectations --show"),
    "nothing-agreed": "I er ikke blevet enige om noget endnu, så der er ikke noget at se på igen.",
    "nothing-agreed.hint": (
        "Gå spørgsmålene igennem sammen først:\n  mentorlog expectations {key} --by both"
    ),
}
