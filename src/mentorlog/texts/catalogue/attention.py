"""What needs attention: what one can do now, never a reproach."""

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable-file": ("{file} cannot be read. See where:", "{file} kan ikke læses. Se hvor:"),
    "meeting-not-recorded": (
        "Did you meet on {day}? Write it up, or move it.",
        "Mødtes I {day}? Skriv det ned, eller flyt mødet.",
    ),
    "own-action-late": ("You promised: {text}", "Du har lovet: {text}"),
    "action-late": ("Ask how it is going: {text}", "Spørg, hvordan det går: {text}"),
    "own-action-due": ("Before you meet: {text}", "Inden I mødes: {text}"),
    "not-closed": (
        "The meeting on {day} still needs a summary.",
        "Mødet {day} mangler en opsummering.",
    ),
    "no-next-meeting": (
        "No next meeting yet. Suggest a day to {name}.",
        "Næste møde er ikke aftalt. Foreslå {name} en dag.",
    ),
    "no-next-meeting.theirs": (
        "No next meeting yet. Ask {name} for a day.",
        "Næste møde er ikke aftalt. Spørg {name} om en dag.",
    ),
    "agenda-empty": ("What do you want to talk about on {day}?", "Hvad vil du tale om {day}?"),
    "agenda-empty.theirs": (
        "No topics for {day} yet. Ask {name}.",
        "Ingen emner til {day} endnu. Spørg {name}.",
    ),
    "below-rhythm": (
        "In {month} you met for {met} of {least}. Can you find more time?",
        "I {month} mødtes I i {met} ud af {least}. Kan I finde mere tid?",
    ),
    "expectations-open": (
        "Still to agree on from the checklist: {count}",
        "Mangler stadig at blive aftalt fra tjeklisten: {count}",
    ),
    "review-due": (
        "Time to look at your expectations again, together.",
        "Det er tid til sammen at se på jeres forventninger igen.",
    ),
    "milestone-late": (
        "A milestone is past its date: {text}",
        "En milepæl har overskredet sin dato: {text}",
    ),
    "no-reflection": (
        "A few minutes to look back on {day}?",
        "Et par minutter til at se tilbage på mødet {day}?",
    ),
}
