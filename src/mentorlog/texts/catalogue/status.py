"""The home screen."""

TEXTS: dict[str, tuple[str, str]] = {
    "welcome": (
        "Welcome to mentorlog, a journal for your meetings as mentor or mentee.\n"
        "\n"
        "Sit down together and begin:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "It asks with whom you meet, leads you through the meeting, and keeps what you\n"
        "write in plain files of your own, in {folder}",
        "Velkommen til mentorlog, en journal for dine møder som mentor eller mentee.\n"
        "\n"
        "Sæt jer sammen, og begynd:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "Den spørger, hvem du mødes med, fører jer gennem mødet og gemmer det, I skriver,\n"
        "i almindelige filer, der er dine egne, i {folder}",
    ),
    "nobody": (
        'No active relationship. Begin with: mentorlog new-meeting "NAME" --role mentor',
        'Intet aktivt forløb. Begynd med: mentorlog new-meeting "NAVN" --role mentor',
    ),
    "you-are": ("you are the {me}", "du er {me}"),
    "ended": ("ended", "afsluttet"),
    "next": ("Next", "Næste"),
    "last": ("Last", "Sidst"),
    "hours": ("Hours", "Timer"),
    "open": ("Open", "Åbent"),
    "milestones": ("Goals", "Mål"),
    "progress": ("{n} of {of}", "{n} af {of}"),
    "late": ("late", "forsinket"),
    "look-at": ("Now", "Nu"),
    "no-next": ("no meeting planned", "intet møde planlagt"),
    "no-last": ("none yet", "ingen endnu"),
    "in-month": ("{met} h in {month}", "{met} t. i {month}"),
    "of-rhythm": (
        "{met} h of {least} to {most} in {month}",
        "{met} t. af {least} til {most} i {month}",
    ),
    "of-rhythm-one": ("{met} h of {most} in {month}", "{met} t. af {most} i {month}"),
    "nothing-open": ("no open actions", "ingen åbne aftaler"),
    "more-actions": (
        "and {n} more: mentorlog action list {key}",
        "og {n} til: mentorlog action list {key}",
    ),
    "contact": (
        "Stuck? The programme's contact is glad to help: {contact}",
        "Kører det fast? Programmets kontaktperson hjælper gerne: {contact}",
    ),
    "contact-unknown": (
        "Stuck? The programme's contact is glad to help.",
        "Kører det fast? Programmets kontaktperson hjælper gerne.",
    ),
    "under-way": ("Under way", "I gang"),
}
