"""Expectations: each side's own, what the two agree on, and the look at them again."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("What you expect of each other: {name}", "Forventningsafstemning: {name}"),
    "alone.own": (
        "Your own side first. Later, the two of you agree on one line for each.",
        "Først din egen side. Senere bliver I enige om én linje til hver.",
    ),
    "alone.theirs": (
        "{name}'s side. Later, the two of you agree on one line for each.",
        "{name}s side. Senere bliver I enige om én linje til hver.",
    ),
    "together": (
        "One line for each, that you both agree on. Enter agrees to what stands there.",
        "Én linje til hver, som I begge er enige om. Enter siger ja til det, der står.",
    ),
    "reviewing": (
        "What you agreed on stands in the line. Enter: it still holds.",
        "Det, I er enige om, står i linjen. Enter: det gælder stadig.",
    ),
    "ask": ("{n}/{of}  {question}", "{n}/{of}  {question}"),
    "differ": ("You see it differently:", "I ser forskelligt på det:"),
    "mentor": ("Mentor", "Mentor"),
    "mentee": ("Mentee", "Mentee"),
    "new-goal": ("Which new goal have you set?", "Hvilket nyt mål har I sat jer?"),
    "new-goal.ask": (
        "Is there a new goal? An empty line if not.",
        "Er der et nyt mål? Tom linje, hvis ikke.",
    ),
    "saved.own": (
        "Your side is written down: {n} of {of}.",
        "Din side er skrevet ned: {n} af {of}.",
    ),
    "saved.theirs": (
        "{name}'s side is written down: {n} of {of}.",
        "{name}s side er skrevet ned: {n} af {of}.",
    ),
    "agreed-on": ("You agree on {n} of {of}.", "I er enige om {n} af {of}."),
    "next.together": (
        "Go through them together with:\n  mentorlog expectations {key} --by both",
        "Gå dem igennem sammen med:\n  mentorlog expectations {key} --by both",
    ),
    "review-on": ("Next look at it: {day}", "Næste gennemgang: {day}"),
    "review-due": (
        "Time to look at it again: mentorlog expectations {key} --review",
        "Tid til at se på det igen: mentorlog expectations {key} --review",
    ),
    "settled": (
        "You agree on all of it. To look at it again together:\n"
        "  mentorlog expectations {key} --review",
        "I er enige om det hele. Når I vil se på det igen sammen:\n"
        "  mentorlog expectations {key} --review",
    ),
    "unchanged": ("That is so already.", "Sådan er det allerede."),
    "still-holds": ("What you agreed on still holds.", "Det, I er enige om, gælder stadig."),
    "nothing-new": (
        "There is nothing new to agree on.",
        "Der er ikke noget nyt at blive enige om.",
    ),
    "still-different": (
        "You still see it differently: {titles}",
        "I ser stadig forskelligt på det: {titles}",
    ),
    "answered": ("{title} ({who}): {text}", "{title} ({who}): {text}"),
    "agreed": ("{title} (agreed): {text}", "{title} (aftalt): {text}"),
    "section.differing": ("Where you see it differently", "Her ser I forskelligt på det"),
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
    "unknown-far.hint": ("There are: {known}.", "Der er: {known}."),
    "malformed": (
        "“{given}” is not KEY=TEXT.",
        "»{given}« er ikke NØGLE=TEKST.",
    ),
    "malformed.hint": (
        'Such as --answer cancelling="A day before, by text." The keys are in: mentorlog guide '
        "checklist",
        'For eksempel --answer cancelling="Dagen før, med en sms." Nøglerne står i: mentorlog '
        "guide checklist",
    ),
    "twice": ("“{given}” is answered twice.", "»{given}« er besvaret to gange."),
    "twice.hint": ("Give each KEY once.", "Giv hver nøgle én gang."),
    "no-answer": (
        "There is nothing to write down.",
        "Der er ikke noget at skrive ned.",
    ),
    "no-answer.hint": (
        "Say it with --answer KEY=TEXT, or see what is there with --show.",
        "Sig det med --answer NØGLE=TEKST, eller se det, der er, med --show.",
    ),
    "show-alone": (
        "--show only reads, so it goes with no other option.",
        "--show læser kun og kan ikke stå sammen med andre valg.",
    ),
    "show-alone.hint": (
        "First write, then: mentorlog expectations --show",
        "Skriv først, og så: mentorlog expectations --show",
    ),
    "nothing-agreed": (
        "The two of you have agreed on nothing yet, so there is nothing to look at again.",
        "I er ikke enige om noget endnu, så der er ikke noget at se på igen.",
    ),
    "nothing-agreed.hint": (
        "Go through it together first: mentorlog expectations {key} --by both",
        "Gå det igennem sammen først: mentorlog expectations {key} --by both",
    ),
}
