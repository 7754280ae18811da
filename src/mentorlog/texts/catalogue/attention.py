"""What needs attention: what one can do now, never a reproach."""

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable-file": (
        "{file} cannot be read; see where.",
        "{file} kan ikke læses; se hvor.",
    ),
    "meeting-not-recorded": (
        "Did you meet on {day}? Write it up, or move it.",
        "Mødtes I {day}? Skriv det ned, eller flyt det.",
    ),
    "own-action-late": ("You promised: {text}", "Du har lovet: {text}"),
    "action-late": ("Ask how it goes: {text}", "Spørg, hvordan det går: {text}"),
    "own-action-due": ("Before you meet: {text}", "Inden I mødes: {text}"),
    "not-closed": (
        "The meeting of {day} wants its summary.",
        "Mødet {day} mangler sin opsummering.",
    ),
    "no-next-meeting": (
        "No next meeting yet; propose a day to {name}.",
        "Intet næste møde endnu; foreslå {name} en dag.",
    ),
    "no-next-meeting.theirs": (
        "No next meeting yet; ask {name} for a day.",
        "Intet næste møde endnu; spørg {name} om en dag.",
    ),
    "agenda-empty": (
        "What do you want to talk about on {day}?",
        "Hvad vil du tale om {day}?",
    ),
    "agenda-empty.theirs": (
        "No topics for {day} yet; ask {name}.",
        "Ingen emner til {day} endnu; spørg {name}.",
    ),
    "below-rhythm": (
        "In {month} you met {met} of {least}; find time for more?",
        "I {month} mødtes I {met} af {least}; kan I finde mere tid?",
    ),
    "expectations-open": (
        "Still to agree on: {count} of the checklist.",
        "Mangler at blive aftalt: {count} fra tjeklisten.",
    ),
    "review-due": (
        "Look at your expectations again together.",
        "Se på jeres forventninger sammen igen.",
    ),
    "milestone-late": (
        "A milestone has passed its day: {text}",
        "En milepæl er over sin dato: {text}",
    ),
    "no-reflection": (
        "A few minutes to look back at {day}?",
        "Et par minutter til at se tilbage på {day}?",
    ),
}
