"""Ending a relationship."""

TEXTS: dict[str, tuple[str, str]] = {
    "look": ("A last look at your time with {name}", "Et sidste blik på dit forløb med {name}"),
    "met.one": ("You met once, {hours} h in all.", "I mødtes én gang, {hours} t. i alt."),
    "met.many": ("You met {n} times, {hours} h in all.", "I mødtes {n} gange, {hours} t. i alt."),
    "expectations": ("What you agreed on", "Det var I enige om"),
    "milestones": ("Milestones", "Milepæle"),
    "progress": ("{title} ({word}, {n} of {of} steps)", "{title} ({word}, {n} af {of} skridt)"),
    "ask": (
        "End the relationship with {name}? Planned meetings are cancelled.",
        "Skal forløbet med {name} afsluttes? Planlagte møder bliver aflyst.",
    ),
    "declined": (
        "The relationship with {name} goes on; nothing was changed.",
        "Forløbet med {name} fortsætter; intet er ændret.",
    ),
    "planned": (
        "Ending it cancels what is planned: {days}.",
        "Afslutningen aflyser også det, der er planlagt: {days}",
    ),
    "planned.hint": ("Agree to that with --yes.", "Sig ja til det med --yes."),
    "whom": ("Which relationship is to be taken up again?", "Hvilket forløb skal genoptages?"),
    "whom.hint": (
        "Name it: mentorlog end-relationship WHO --reopen",
        "Nævn det: mentorlog end-relationship HVEM --reopen",
    ),
    "ended": (
        "The relationship with {name} has ended. Thank {first}, and thank you for your time.",
        "Forløbet med {name} er afsluttet. Sig tak til {first}, og tak for din tid.",
    ),
    "ended-already": (
        "The relationship with {name} has ended already.",
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
        "The relationship with {name} goes on. Meetings that were cancelled stay so.",
        "Forløbet med {name} fortsætter. Møder, der blev aflyst, forbliver aflyst.",
    ),
    "open-already": (
        "The relationship with {name} is going on already.",
        "Forløbet med {name} er allerede i gang.",
    ),
    "notes": (
        "Your notes stay in {folder}, to read with: mentorlog show {key}\n"
        "Take what you may share with you: mentorlog export {key} --to html -o notes.html\n"
        "When you no longer want to keep them: mentorlog purge {key}",
        "Dine notater bliver i {folder}, og du læser dem med: mentorlog show {key}\n"
        "Tag det med, I må dele: mentorlog export {key} --to html -o notater.html\n"
        "Når du ikke længere vil gemme dem: mentorlog purge {key}",
    ),
}
