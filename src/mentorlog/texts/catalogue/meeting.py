"""Meetings: their parts, and what can be wrong about naming one."""

TEXTS: dict[str, tuple[str, str]] = {
    "mode.in-person": ("in person", "fysisk møde"),
    "mode.walk-and-talk": ("walk-and-talk", "gåtur"),
    "mode.online": ("online", "online"),
    "mode.phone": ("by phone", "telefon"),
    "mode.other": ("some other way", "på anden vis"),
    "state.planned": ("planned", "planlagt"),
    "state.held": ("held", "holdt"),
    "state.cancelled": ("cancelled", "aflyst"),
    "none": (
        "There is no meeting {given} with {name}.",
        "Der er ikke noget møde {given} med {name}.",
    ),
    "none.hint": ("See them:\n  mentorlog show", "Se dem:\n  mentorlog show"),
    "no-last": (
        "You have not held a meeting with {name} yet.",
        "Du har ikke holdt noget møde med {name} endnu.",
    ),
    "no-next": (
        "There is no meeting planned with {name}.",
        "Der er ikke planlagt noget møde med {name}.",
    ),
    "no-next.hint": ("Plan one:\n  mentorlog plan WHEN", "Planlæg et:\n  mentorlog plan HVORNÅR"),
    "no-last.hint": ("Hold one:\n  mentorlog new-meeting", "Hold et:\n  mentorlog new-meeting"),
    "not-a-name": (
        "“{given}” is not the name of a meeting.",
        "»{given}« er ikke navnet på et møde.",
    ),
    "not-a-name.hint": (
        "Use its date, such as 2026-09-14 or 2026-09-14-2, or last or next.",
        "Brug datoen, for eksempel 2026-09-14 eller 2026-09-14-2, eller last eller next.",
    ),
    "past-plan": (
        "{day} has already been, so you cannot plan for it.",
        "{day} er allerede gået, så du kan ikke planlægge noget den dag.",
    ),
    "past-plan.hint": (
        "To write up a meeting that you held:\n  mentorlog new-meeting --date {iso}",
        "Skriv et møde ned, som I har holdt:\n  mentorlog new-meeting --date {iso}",
    ),
    "also": (
        "Another meeting is planned: {meeting}. If one of them is enough, cancel that one:",
        "Der er planlagt et møde mere: {meeting}. Er ét møde nok, så aflys det:",
    ),
    "future": ("{day} is still to come.", "{day} ligger ude i fremtiden."),
    "future.hint": ("Plan it:\n  mentorlog plan {iso}", "Planlæg det:\n  mentorlog plan {iso}"),
    "not-yet": ("{day} is still to come.", "{day} ligger ude i fremtiden."),
    "not-yet.hint": (
        "Give a day in the past, or leave it out for today.",
        "Angiv en dag, der har været, eller udelad den for i dag.",
    ),
    "held": (
        "The meeting on {day} has been held, so it cannot be cancelled.",
        "Mødet {day} er holdt og kan ikke aflyses.",
    ),
    "held.hint": (
        "If its date is wrong:\n  mentorlog move {meeting} WHEN",
        "Hvis datoen er forkert:\n  mentorlog move {meeting} HVORNÅR",
    ),
    "was-cancelled": (
        "The meeting on {day} was cancelled, so there is nothing to close.",
        "Mødet {day} blev aflyst, så der er ikke noget at afslutte.",
    ),
    "was-cancelled.hint": (
        "If you met after all:\n  mentorlog new-meeting --date {meeting}",
        "Hvis I mødtes alligevel:\n  mentorlog new-meeting --date {meeting}",
    ),
    "finished": (
        "The meeting on {day} with {name} already has a summary.",
        "Mødet {day} med {name} har allerede en opsummering.",
    ),
    "finished.hint": (
        "If you met twice that day, add --another. To change the first meeting:\n"
        "  mentorlog edit {meeting}",
        "Hvis I mødtes to gange den dag, så tilføj --another. Ret det første møde:\n"
        "  mentorlog edit {meeting}",
    ),
    "nothing-to-close": (
        "You have not held a meeting with {name} yet, so there is nothing to close.",
        "Du har ikke holdt noget møde med {name} endnu, så der er ikke noget at afslutte.",
    ),
    "nothing-to-close.hint": (
        "Hold a meeting:\n  mentorlog new-meeting {key}",
        "Hold et møde:\n  mentorlog new-meeting {key}",
    ),
    "unknown-question": (
        "The guide has no question “{given}”.",
        "Guiden har ikke noget spørgsmål »{given}«.",
    ),
    "unknown-question.hint": ("Its questions are: {known}.", "Spørgsmålene er: {known}."),
    "heading.topics": ("Topics", "Emner"),
    "heading.since_last": ("Since last time", "Siden sidst"),
    "heading.notes": ("Notes", "Notater"),
    "heading.summary": ("Summary", "Opsummering"),
    "heading.actions": ("Agreed", "Aftalt"),
    "heading.why": ("Why", "Hvorfor"),
    "heading.questions_asked": ("Questions covered", "Spørgsmål, I har talt om"),
    "heading.boundaries": ("Between you", "Mellem jer"),
    "heading.background": ("Background", "Baggrund"),
    "heading.waiting": ("Waiting for the next meeting", "Venter til næste møde"),
    "heading.meetings": ("Meetings", "Møder"),
    "heading.open": ("Open actions", "Åbne aftaler"),
    "heading.milestones": ("Milestones", "Milepæle"),
    "heading.reflection": ("Your reflection (private)", "Din refleksion (privat)"),
    "heading.approach": ("Your approach (private)", "Din tilgang (privat)"),
    "brought-by-you": ("from you", "fra dig"),
    "brought-by": ("from {who}", "fra {who}"),
    "field.roles": ("Roles", "Roller"),
    "field.listening": ("Ways of listening", "Måder at lytte på"),
    "field.worked": ("What worked", "Det virkede"),
    "field.did_not_work": ("What did not", "Det virkede ikke"),
    "field.observed": ("What you noticed", "Det lagde du mærke til"),
    "field.how": ("How you fill your role", "Sådan udfylder du din rolle"),
    "field.values": ("Values", "Værdier"),
    "field.drives": ("What drives you", "Det driver dig"),
    "field.pleases": ("What you enjoy", "Det glæder dig"),
    "field.frustrates": ("What frustrates you", "Det frustrerer dig"),
    "field.open_about": ("What you are open about", "Det er du åben om"),
    "field.thoughts": ("For your next reflection", "Til din næste refleksion"),
}
