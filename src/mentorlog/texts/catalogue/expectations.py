"""Expectations: each side's own, what the two agree on, and the look at them again."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("What you expect of each other: {name}", "Forventningsafstemning: {name}"),
    "alone.own": (
        "Your own side first. Later you two agree on one line for each question.",
        "Først din egen side. Senere bliver I enige om én linje til hvert spørgsmål.",
    ),
    "alone.theirs": (
        "{name}'s side. Later you two agree on one line for each question.",
        "{name}s side. Senere bliver I enige om én linje til hvert spørgsmål.",
    ),
    "together": (
        "One line for each that you both agree on. Enter agrees to what is there.",
        "Én linje til hvert, som I begge er enige om. Enter siger ja til det, der står.",
    ),
    "reviewing": (
        "What you agreed on is already there. Enter means it still holds.",
        "Det, I er enige om, står der allerede. Enter betyder, at det stadig gælder.",
    ),
    "ask": ("{n}/{of}  {question}", "{n}/{of}  {question}"),
    "differ": ("You see this differently:", "I ser forskelligt på det:"),
    "mentor": ("Mentor", "Mentor"),
    "mentee": ("Mentee", "Mentee"),
    "new-goal": ("Which new goal have you set?", "Hvilket nyt mål har I sat jer?"),
    "new-goal.ask": (
        "Is there a new goal? Leave it empty if not.",
        "Er der et nyt mål? Lad linjen stå tom, hvis ikke.",
    ),
    "saved.own": ("Your side so far: {n} of {of}.", "Din side indtil nu: {n} af {of}."),
    "saved.theirs": ("{name}'s side so far: {n} of {of}.", "{name}s side indtil nu: {n} af {of}."),
    "agreed-on": ("You agree on {n} of {of}.", "I er enige om {n} af {of}."),
    "next.together": (
        "Now go through them together:\n  mentorlog expectations {key} --by both",
        "Gå dem nu igennem sammen:\n  mentorlog expectations {key} --by both",
    ),
    "review-on": ("You look at these again on {day}", "I ser på dem igen {day}"),
    "review-due": (
        "Time to look at these again:\n  mentorlog expectations {key} --review",
        "Det er tid til at se på dem igen:\n  mentorlog expectations {key} --review",
    ),
    "settled": (
        "You agree on all of it. To look at it again together:\n"
        "  mentorlog expectations {key} --review",
        "I er enige om det hele. Når I vil se på det igen sammen:\n"
        "  mentorlog expectations {key} --review",
    ),
    "unchanged": ("Nothing to change.", "Ingen ændring."),
    "still-holds": ("What you agreed on still holds.", "Det, I er enige om, gælder stadig."),
    "nothing-new": (
        "There is nothing new to agree on.",
        "Der er ikke noget nyt at blive enige om.",
    ),
    "still-different": (
        "You still see this differently: {titles}",
        "I ser stadig forskelligt på: {titles}",
    ),
    "answered": ("{title} ({who}): {text}", "{title} ({who}): {text}"),
    "agreed": ("{title} (agreed): {text}", "{title} (aftalt): {text}"),
    "section.differing": ("Where you see things differently", "Her ser I forskelligt på det"),
    "section.goals": ("Goals", "Målsætning"),
    "section.terms": ("Terms", "Vilkår"),
    "section.own": ("Your own questions", "Jeres egne spørgsmål"),
    "agreed-text": ("Agreed, {day}", "Aftalt {day}"),
    "agreed-text.undated": ("Agreed", "Aftalt"),
    "until": ("Until {day}", "Indtil {day}"),
    "until.undated": ("Earlier", "Tidligere"),
    "open": ("not agreed yet", "ikke aftalt endnu"),
    "unknown": ("There is no question “{given}”.", "Der er ikke noget spørgsmål »{given}«."),
    "unknown.hint": ("Did you mean {near}?", "Mente du {near}?"),
    "unknown-far": ("There is no question “{given}”.", "Der er ikke noget spørgsmål »{given}«."),
    "unknown-far.hint": ("The questions are: {known}.", "Spørgsmålene er: {known}."),
    "malformed": (
        "“{given}” does not have the form KEY=TEXT.",
        "»{given}« har ikke formen NØGLE=TEKST.",
    ),
    "malformed.hint": (
        'Such as --answer cancelling="The day before, by text." To see the keys:\n'
        "  mentorlog guide checklist",
        'For eksempel --answer cancelling="Dagen før, med en sms." Se nøglerne:\n'
        "  mentorlog guide checklist",
    ),
    "twice": ("“{given}” is answered twice.", "»{given}« er besvaret to gange."),
    "twice.hint": ("Answer each KEY once.", "Angiv hver nøgle én gang."),
    "no-answer": ("There is nothing to note.", "Der er ikke noget at notere."),
    "no-answer.hint": (
        "Answer with --answer KEY=TEXT, or see what is there with --show.",
        "Svar med --answer NØGLE=TEKST, eller se, hvad der står, med --show.",
    ),
    "show-alone": (
        "--show only reads, so it cannot be combined with other options.",
        "--show læser kun og kan ikke bruges sammen med andre valg.",
    ),
    "show-alone.hint": (
        "Write first, then:\n  mentorlog expectations --show",
        "Skriv først, og derefter:\n  mentorlog expectations --show",
    ),
    "nothing-agreed": (
        "You two have not agreed on anything yet, so there is nothing to look at again.",
        "I er ikke blevet enige om noget endnu, så der er ikke noget at se på igen.",
    ),
    "nothing-agreed.hint": (
        "Go through the questions together first:\n  mentorlog expectations {key} --by both",
        "Gå spørgsmålene igennem sammen først:\n  mentorlog expectations {key} --by both",
    ),
}
