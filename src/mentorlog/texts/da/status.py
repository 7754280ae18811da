"""The home screen and what needs attention."""

TEXTS: dict[str, str] = {
    "attention.unreadable-file": "{file} kan ikke læses. Se hvor:",
    "attention.meeting-not-recorded": "Mødtes I {day}? Skriv det ned, eller flyt mødet.",
    "attention.own-action-late": "Du har lovet: {text}",
    "attention.action-late": "Spørg, hvordan det går: {text}",
    "attention.own-action-due": "Inden I mødes: {text}",
    "attention.not-closed": "Mødet {day} mangler en opsummering.",
    "attention.no-next-meeting": "Næste møde er ikke aftalt. Foreslå {name} en dag.",
    "attention.no-next-meeting.theirs": "Næste møde er ikke aftalt. Spørg {name} om en dag.",
    "attention.agenda-empty": "Hvad vil du tale om {day}?",
    "attention.agenda-empty.theirs": "Ingen emner til {day} endnu. Spørg {name}.",
    "attention.below-rhythm": "I {month} mødtes I {met} ud af {least} Kan I finde mere tid?",
    "attention.expectations-open": "Mangler stadig at blive aftalt fra tjeklisten: {count}",
    "attention.review-due": "Det er tid til sammen at se på jeres forventninger igen.",
    "attention.milestone-late": "En milepæl har overskredet sin dato: {text}",
    "attention.no-reflection": "Et par minutter til at se tilbage på mødet {day}?",
    "welcome": (
        "Velkommen til mentorlog, en logbog til dine møder som mentor eller mentee.\n"
        "\n"
        "Sæt jer sammen, og begynd:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "Så bliver du spurgt, hvem du mødes med, og ført gennem mødet. Det, I skriver, bliver "
        "gemt i almindelige filer, som er dine egne, i {folder}"
    ),
    "nobody": (
        'Der er ikke noget aktivt forløb. Begynd med:\n  mentorlog new-meeting "NAVN" --role {me}'
    ),
    "you-are": "du er {me}",
    "ended": "afsluttet",
    "next": "Næste møde",
    "last": "Sidste møde",
    "hours": "Timer",
    "open": "Åbne aftaler",
    "milestones": "Milepæle",
    "progress": "{n} af {of}",
    "late": "forsinket",
    "look-at": "Nu",
    "no-next": "intet møde planlagt",
    "no-last": "ingen endnu",
    "in-month": "{met} i {month}",
    "of-rhythm": "{met} af {least} til {most} t. i {month}",
    "of-rhythm-one": "{met} af {most} t. i {month}",
    "nothing-open": "ingen åbne aftaler",
    "more-actions": ("og {n} til:\n  mentorlog action list {key}"),
    "contact": "Er I kørt fast? Mentorordningens kontaktperson hjælper gerne: {contact}",
    "contact-unknown": "Er I kørt fast? Mentorordningens kontaktperson hjælper gerne.",
    "under-way": "I gang",
    "offers": "Til et roligt øjeblik, og kun denne ene gang:",
    "offers.name": "Dit eget navn på det, du deler (name:)",
    "offers.contact": "Jeres kontaktperson (programme: contact:)",
    "offers.completion": "Tab skriver navne, møder og aftaler færdig",
    "offers.git": "Gemmer hver ændring, så den kan fortrydes",
    "brief.more": "Se et af dem helt:\n  mentorlog status {key}",
    "brief.no-next": "intet møde",
    "brief.stuck": "kørt fast?",
    "brief.calm": "alt er godt",
    "brief.others": "(+{n})",
}
