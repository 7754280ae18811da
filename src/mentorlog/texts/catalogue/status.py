"""The home screen."""

TEXTS: dict[str, tuple[str, str]] = {
    "welcome": (
        "Welcome to mentorlog, a journal for your meetings as mentor or mentee.\n"
        "\n"
        "Sit down together and begin:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "It asks who you are meeting, leads you through the meeting, and keeps what you "
        "write\n"
        "in plain files of your own, in {folder}",
        "Velkommen til mentorlog, en logbog til dine møder som mentor eller mentee.\n"
        "\n"
        "Sæt jer sammen, og begynd:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "Så bliver du spurgt, hvem du mødes med, og ført gennem mødet. Det, I skriver, "
        "bliver\n"
        "gemt i almindelige filer, som er dine egne, i {folder}",
    ),
    "nobody": (
        'No active relationship. Start with:\n  mentorlog new-meeting "NAME" --role mentor',
        "Der er ikke noget aktivt forløb. Begynd med:\n"
        '  mentorlog new-meeting "NAVN" --role mentor',
    ),
    "you-are": ("you are the {me}", "du er {me}"),
    "ended": ("ended", "afsluttet"),
    "next": ("Next", "Næste møde"),
    "last": ("Last", "Sidste møde"),
    "hours": ("Hours", "Timer"),
    "open": ("Open", "Åbne aftaler"),
    "milestones": ("Milestones", "Milepæle"),
    "progress": ("{n} of {of}", "{n} af {of}"),
    "late": ("late", "forsinket"),
    "look-at": ("Now", "Nu"),
    "no-next": ("no meeting planned", "intet møde planlagt"),
    "no-last": ("none yet", "ingen endnu"),
    "in-month": ("{met} in {month}", "{met} i {month}"),
    "of-rhythm": (
        "{met} of {least} to {most} h in {month}",
        "{met} af {least} til {most} t. i {month}",
    ),
    "of-rhythm-one": ("{met} of {most} h in {month}", "{met} af {most} t. i {month}"),
    "nothing-open": ("no open actions", "ingen åbne aftaler"),
    "more-actions": (
        "and {n} more:\n  mentorlog action list {key}",
        "og {n} til:\n  mentorlog action list {key}",
    ),
    "contact": (
        "Stuck? The programme's contact person is glad to help: {contact}",
        "Er I kørt fast? Mentorordningens kontaktperson hjælper gerne: {contact}",
    ),
    "contact-unknown": (
        "Stuck? The programme's contact person is glad to help.",
        "Er I kørt fast? Mentorordningens kontaktperson hjælper gerne.",
    ),
    "under-way": ("Under way", "I gang"),
}
