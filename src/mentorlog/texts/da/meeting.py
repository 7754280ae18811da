"""Meetings: opened, closed, planned, moved, cancelled."""

TEXTS: dict[str, str] = {
    "closing.next-same-day": "Næste møde kan ikke være {day}: Det er samme dag som dette møde.",
    "closing.next-same-day.hint": "Angiv en senere dag, for eksempel --next +3w.",
    "closing.place-without-day": "--next-place siger hvor, men næste møde er ikke planlagt.",
    "closing.place-without-day.hint": "Angiv også dagen: --next +3w",
    "closing.missing.summary": (
        "Mangler stadig: mentees opsummering\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --summary TEKST"
    ),
    "closing.missing.actions": (
        "Der er ikke aftalt noget til næste gang\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --action AFTALE"
    ),
    "closing.missing.next-meeting": (
        "Mangler stadig: en dag til næste møde\n  mentorlog plan HVORNÅR --with {key}"
    ),
    "closing.missing.minutes": (
        "Mangler stadig: hvor længe I mødtes\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --minutes N"
    ),
    "mode.in-person": "fysisk møde",
    "mode.walk-and-talk": "gåtur",
    "mode.online": "online",
    "mode.phone": "telefon",
    "mode.other": "på anden vis",
    "state.planned": "planlagt",
    "state.held": "holdt",
    "state.cancelled": "aflyst",
    "none": "Der er ikke noget møde {given} med {name}.",
    "none.hint": ("Se dem:\n  mentorlog show"),
    "no-last": "Du har ikke holdt noget møde med {name} endnu.",
    "no-next": "Der er ikke planlagt noget møde med {name}.",
    "no-next.hint": ("Planlæg et:\n  mentorlog plan HVORNÅR"),
    "no-last.hint": ("Hold et:\n  mentorlog new-meeting"),
    "not-a-name": "»{given}« er ikke navnet på et møde.",
    "not-a-name-like": "»{given}« er ikke navnet på et møde.",
    "not-a-name-like.hint": "Mente du {near}?",
    "not-a-name.hint": (
        "Brug datoen, for eksempel 2026-09-14 eller 2026-09-14-2, eller last eller next."
    ),
    "past-plan": "{day} er allerede gået, så du kan ikke planlægge noget den dag.",
    "past-plan.hint": ("Skriv et møde ned, som I har holdt:\n  mentorlog new-meeting --date {iso}"),
    "also": "Der er planlagt et møde mere ({meeting}). Er ét møde nok, så aflys det:",
    "future": "{day} ligger ude i fremtiden.",
    "future.hint": ("Planlæg det:\n  mentorlog plan {iso}"),
    "not-yet": "{day} ligger ude i fremtiden.",
    "not-yet.hint": "Angiv en dag, der har været, eller udelad den for i dag.",
    "held": "Mødet {day} er holdt og kan ikke aflyses.",
    "held.hint": ("Hvis datoen er forkert:\n  mentorlog move {meeting} HVORNÅR"),
    "was-cancelled": "Mødet {day} blev aflyst, så der er ikke noget at afslutte.",
    "was-cancelled.hint": ("Hvis I mødtes alligevel:\n  mentorlog new-meeting --date {meeting}"),
    "finished": "Mødet {day} med {name} har allerede en opsummering.",
    "finished.hint": (
        "Hvis I mødtes to gange den dag, så tilføj --another. Ret det første møde:\n"
        "  mentorlog edit {meeting}"
    ),
    "nothing-to-close": (
        "Du har ikke holdt noget møde med {name} endnu, så der er ikke noget at afslutte."
    ),
    "nothing-to-close.hint": ("Hold et møde:\n  mentorlog new-meeting {key}"),
    "unknown-question": "Guiden har ikke noget spørgsmål »{given}«.",
    "unknown-question-like": "Guiden har ikke noget spørgsmål »{given}«.",
    "unknown-question-like.hint": "Mente du {near}?",
    "unknown-question.hint": "Spørgsmålene er: {known}.",
    "heading.meetings": "Møder",
    "heading.open": "Åbne aftaler",
    "heading.milestones": "Milepæle",
    "heading.reflection": "Din refleksion (privat)",
    "heading.approach": "Din tilgang (privat)",
    "brought-by-you": "fra dig",
    "brought-by": "fra {who}",
    "into-calendar": (
        "Sådan får du det i din kalender:\n  mentorlog export {key} --to ics -o mentoring.ics"
    ),
}
