"""Whom a command is about."""

TEXTS: dict[str, tuple[str, str]] = {
    "none": ("Nobody here is called “{who}”.", "Her er ingen, der hedder »{who}«."),
    "none.hint": (
        'Start with them: mentorlog new-meeting "{who}" --role mentor (or mentee).',
        'Begynd med dem: mentorlog new-meeting "{who}" --role mentor (eller mentee).',
    ),
    "nearest": ("Nobody here is called “{who}”.", "Her er ingen, der hedder »{who}«."),
    "nearest.hint": ("Did you mean {names}?", "Mente du {names}?"),
    "nobody": (
        "There is no active relationship yet.",
        "Der er ikke noget aktivt mentorforløb endnu.",
    ),
    "nobody.hint": (
        'Start one: mentorlog new-meeting "NAME" --role mentor (or mentee).',
        'Begynd et: mentorlog new-meeting "NAVN" --role mentor (eller mentee).',
    ),
    "missing": (
        "With whom? There is no relationship yet.",
        "Med hvem? Der er ikke noget mentorforløb endnu.",
    ),
    "missing.hint": (
        'Say a name and your own role: mentorlog new-meeting "NAME" --role mentor.',
        'Sig et navn og din egen rolle: mentorlog new-meeting "NAVN" --role mentor.',
    ),
    "several": ("That could be any of: {names}.", "Det kan være flere: {names}."),
    "several.hint": (
        "Say which one, by name or key (as WHO, or with --with).",
        "Sig hvem, med navn eller nøgle (som WHO eller med --with).",
    ),
    "ended": (
        "The relationship with {name} has ended.",
        "Mentorforløbet med {name} er afsluttet.",
    ),
    "ended.hint": (
        "To go on with it, take out `ended` in the file: mentorlog edit relationship --with {key}.",
        "Vil I fortsætte, så fjern `ended` i filen: mentorlog edit relationship --with {key}.",
    ),
    "no-key": (
        "No key can be made from the name “{name}”.",
        "Der kan ikke laves en nøgle af navnet »{name}«.",
    ),
    "no-key.hint": (
        "Choose the folder's name yourself, such as --key sofie-holm.",
        "Vælg selv mappens navn, for eksempel --key sofie-holm.",
    ),
    "no-name": ("A relationship needs a name.", "Et mentorforløb skal have et navn."),
    "no-name.hint": (
        'For example: mentorlog new-relationship "Sofie Holm" --role mentor',
        'For eksempel: mentorlog new-relationship "Sofie Holm" --role mentor',
    ),
    "no-role": ("What is your own role in it?", "Hvad er din egen rolle i forløbet?"),
    "no-role.hint": (
        "Say it with --role mentor or --role mentee.",
        "Sig det med --role mentor eller --role mentee.",
    ),
    "bad-key": (
        "“{key}” cannot be the name of a folder here.",
        "»{key}« kan ikke være navnet på en mappe her.",
    ),
    "bad-key.hint": (
        "Use small letters, digits and hyphens, such as --key {proposal}.",
        "Brug små bogstaver, tal og bindestreger, for eksempel --key {proposal}.",
    ),
    "taken": ("The key “{key}” is taken by {name}.", "Nøglen »{key}« bruges allerede af {name}."),
    "taken.hint": (
        "If this is somebody else, give another one with --key.",
        "Er det en anden person, så giv en anden med --key.",
    ),
    "changed": ("Changed: {name} ({key}).", "Ændret: {name} ({key})."),
    "moved": (
        "{name} is now called {key} here: the folder has that name, and commands take it.",
        "{name} hedder nu {key} her: mappen hedder sådan, og kommandoerne tager det navn.",
    ),
    "unchanged": ("That is so already: {name} ({key}).", "Sådan er det allerede: {name} ({key})."),
    "nothing-given": ("What is to be changed?", "Hvad skal ændres?"),
    "nothing-given.hint": (
        "Give --name, --email, --start, --end, --boundary or --key.",
        "Angiv --name, --email, --start, --end, --boundary eller --key.",
    ),
    "end-first": (
        "A relationship cannot end on {end} when it starts on {start}.",
        "Den sidste dag ({end}) ligger før den første ({start}).",
    ),
    "end-first.hint": (
        "Give --start and --end in order.",
        "Giv --start og --end i rækkefølge.",
    ),
    "did-you-mean": ("Did you mean {name}?", "Mente du {name}?"),
    "near": (
        "“{who}” is new here. If you meant {names}, use that name.",
        "»{who}« er ny her. Mente du {names}, så brug det navn.",
    ),
    "propose": ("With {name}?", "Med {name}?"),
    "which": ("Who is it? Type the number.", "Hvem er det? Skriv nummeret."),
    "with-whom": ("With whom do you meet?", "Hvem mødes du med?"),
    "key": (
        "A name for {name}'s folder, in Latin letters (such as li-wei):",
        "Et navn til mappen for {name}, med latinske bogstaver (som li-wei):",
    ),
    "your-role": (
        "And you are the",
        "Og du er",
    ),
    "start": (
        "Nobody here is called {name} yet. Start a relationship?",
        "Her er ingen, der hedder {name}, endnu. Skal vi begynde et forløb?",
    ),
}
