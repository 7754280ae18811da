"""Relationships: begun, ended, looked for."""

TEXTS: dict[str, str] = {
    "ending.look": "Et sidste blik på forløbet med {name}",
    "ending.met.one": "I mødtes én gang, i {hours}",
    "ending.met.many": "I mødtes {n} gange, i alt {hours}",
    "ending.expectations": "Det blev I enige om",
    "ending.milestones": "Milepæle",
    "ending.progress": "{title} ({word}, {n} af {of} delmål)",
    "ending.ask": "Vil du afslutte forløbet med {name}? Planlagte møder bliver aflyst.",
    "ending.declined": "Forløbet med {name} fortsætter. Intet er ændret.",
    "ending.planned": "Så bliver planlagte møder også aflyst: {days}",
    "ending.planned.hint": "Bekræft med --yes.",
    "ending.whom": "Hvilket forløb vil du genoptage?",
    "ending.whom.hint": ("Angiv det:\n  mentorlog end-relationship HVEM --reopen"),
    "ending.ended": "Forløbet med {name} er afsluttet. Sig tak til {first}, og tak for din tid.",
    "ending.ended-already": "Forløbet med {name} er allerede afsluttet.",
    "ending.ended-otherwise": (
        "Forløbet med {name} er allerede afsluttet, så intet om afslutningen er ændret."
    ),
    "ending.ended-otherwise.hint": (
        "Ret det i filen:\n"
        "  mentorlog edit relationship --with {key}\n"
        "Eller genåbn det først:\n"
        "  mentorlog end-relationship {key} --reopen"
    ),
    "ending.not-with-reopen": "{option} handler om en afslutning, og --reopen genoptager forløbet.",
    "ending.reopened": "Forløbet med {name} fortsætter. Aflyste møder forbliver aflyst.",
    "ending.open-already": "Forløbet med {name} er allerede i gang.",
    "ending.notes": (
        "Dine notater bliver liggende i {folder}\n"
        "Læs dem med:\n"
        "  mentorlog show {key}\n"
        "Tag en kopi af det, I må dele:\n"
        "  mentorlog export {key} --to html -o notater.html\n"
        "Når du ikke længere vil gemme dem:\n"
        "  mentorlog purge {key}"
    ),
    "who.none": "Der er ingen her, der hedder »{who}«.",
    "who.none.hint": (
        'Start et forløb (eller --role mentee):\n  mentorlog new-meeting "{who}" --role mentor'
    ),
    "who.nearest": "Der er ingen her, der hedder »{who}«.",
    "who.nearest.hint": "Mente du {names}?",
    "who.nobody": "Der er ikke noget aktivt forløb endnu.",
    "who.nobody.hint": (
        'Start et forløb (eller --role mentee):\n  mentorlog new-meeting "NAVN" --role mentor'
    ),
    "who.missing": "Med hvem? Der er ikke noget forløb endnu.",
    "who.missing.hint": (
        'Angiv et navn og din egen rolle:\n  mentorlog new-meeting "NAVN" --role mentor'
    ),
    "who.several": "Det kan være flere: {names}.",
    "who.several.hint": "Angiv hvem, med navn eller nøgle (som HVEM eller med --with).",
    "who.ended": "Forløbet med {name} er afsluttet.",
    "who.ended.hint": ("Fortsæt forløbet:\n  mentorlog end-relationship {key} --reopen"),
    "who.no-key": "Navnet »{name}« kan ikke laves om til en nøgle.",
    "who.no-key.hint": "Vælg selv mappens navn, for eksempel --key sofie-holm.",
    "who.no-name": "Et forløb skal have et navn.",
    "who.no-name.hint": ('For eksempel:\n  mentorlog new-relationship "Sofie Holm" --role mentor'),
    "who.no-role": "Hvad er din egen rolle?",
    "who.no-role.hint": "Angiv den med --role mentor eller --role mentee.",
    "who.bad-key": "»{key}« kan ikke være navnet på en mappe her.",
    "who.bad-key.hint": "Brug små bogstaver, tal og bindestreger, for eksempel --key {proposal}.",
    "who.taken": "Nøglen »{key}« bruges allerede af {name}.",
    "who.taken.hint": "Er det en anden person, så angiv en anden nøgle med --key.",
    "who.changed": "Ændret: {name} ({key}).",
    "who.moved": "{name} hedder nu {key} her: mappen hedder sådan, og kommandoerne tager det navn.",
    "who.first-day": "Første dag: {day}",
    "who.last-day": "Sidste dag: {day}",
    "who.unchanged": "Sådan er det allerede: {name} ({key}).",
    "who.nothing-given": "Hvad skal ændres?",
    "who.nothing-given.hint": "Angiv --name, --email, --start, --end, --boundary eller --key.",
    "who.end-first": "Den sidste dag ({end}) ligger før den første ({start}).",
    "who.end-first.hint": "Angiv den første dag med --start og den sidste med --end.",
    "who.did-you-mean": "Mente du {name}?",
    "who.near": "»{who}« er ny her. Mente du {names}, så brug det navn.",
    "who.propose": "Med {name}?",
    "who.which": "Hvem er det? Skriv nummeret.",
    "who.with-whom": "Hvem mødes du med?",
    "who.key": "Et navn til mappen for {name}, med latinske bogstaver (som li-wei):",
    "who.your-role": "Og du er",
    "who.start": "Der er endnu ingen, der hedder {name}. Vil du starte et forløb?",
}
