"""Ending a relationship."""

TEXTS: dict[str, tuple[str, str]] = {
    "look": ("A last look at your time with {name}", "Et sidste blik på forløbet med {name}"),
    "met.one": ("You met once, for {hours}.", "I mødtes én gang, i {hours}"),
    "met.many": ("You met {n} times, {hours} in all.", "I mødtes {n} gange, i alt {hours}"),
    "expectations": ("What you agreed on", "Det blev I enige om"),
    "milestones": ("Milestones", "Milepæle"),
    "progress": (
        "{title} ({word}, {n} of {of} small ones)",
        "{title} ({word}, {n} af {of} delmål)",
    ),
    "ask": (
        "End the relationship with {name}? Any planned meetings will be cancelled.",
        "Vil du afslutte forløbet med {name}? Planlagte møder bliver aflyst.",
    ),
    "declined": (
        "The relationship with {name} carries on; nothing was changed.",
        "Forløbet med {name} fortsætter. Intet er ændret.",
    ),
    "planned": (
        "Ending it also cancels what is planned: {days}",
        "Så bliver planlagte møder også aflyst: {days}",
    ),
    "planned.hint": ("Confirm with --yes.", "Bekræft med --yes."),
    "whom": ("Which relationship do you want to reopen?", "Hvilket forløb vil du genoptage?"),
    "whom.hint": (
        "Say which one:\n  mentorlog end-relationship WHO --reopen",
        "Angiv det:\n  mentorlog end-relationship HVEM --reopen",
    ),
    "ended": (
        "The relationship with {name} has ended. Say thank you to {first}, and thank you for "
        "your time.",
        "Forløbet med {name} er afsluttet. Sig tak til {first}, og tak for din tid.",
    ),
    "ended-already": (
        "The relationship with {name} has already ended.",
        "Forløbet med {name} er allerede afsluttet.",
    ),
    "ended-otherwise": (
        "The relationship with {name} has ended already, so nothing of how it ended was changed.",
        "Forløbet med {name} er allerede afsluttet, så intet om afslutningen er ændret.",
    ),
    "ended-otherwise.hint": (
        "Change it in the file: mentorlog edit relationship --with {key}\n"
        "Or reopen it first: mentorlog end-relationship {key} --reopen",
        "Ret det i filen: mentorlog edit relationship --with {key}\n"
        "Eller genåbn det først: mentorlog end-relationship {key} --reopen",
    ),
    "not-with-reopen": (
        "{option} is about an end, and --reopen takes the relationship up again.",
        "{option} handler om en afslutning, og --reopen genoptager forløbet.",
    ),
    "reopened": (
        "The relationship with {name} carries on. Meetings that were cancelled stay cancelled.",
        "Forløbet med {name} fortsætter. Aflyste møder forbliver aflyst.",
    ),
    "open-already": (
        "The relationship with {name} is already going on.",
        "Forløbet med {name} er allerede i gang.",
    ),
    "notes": (
        "Your notes stay in {folder}\n"
        "To read them:\n"
        "  mentorlog show {key}\n"
        "To keep a copy of what may be shared:\n"
        "  mentorlog export {key} --to html -o notes.html\n"
        "When you no longer want to keep them:\n"
        "  mentorlog purge {key}",
        "Dine notater bliver liggende i {folder}\n"
        "Læs dem med:\n"
        "  mentorlog show {key}\n"
        "Tag en kopi af det, I må dele:\n"
        "  mentorlog export {key} --to html -o notater.html\n"
        "Når du ikke længere vil gemme dem:\n"
        "  mentorlog purge {key}",
    ),
}
