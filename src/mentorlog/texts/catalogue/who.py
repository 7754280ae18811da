"""Whom a command is about."""

TEXTS: dict[str, tuple[str, str]] = {
    "none": ("Nobody here is called “{who}”.", "Der er ingen her, der hedder »{who}«."),
    "none.hint": (
        "To start with this person (or --role mentee):\n"
        '  mentorlog new-meeting "{who}" --role mentor',
        'Start et forløb (eller --role mentee):\n  mentorlog new-meeting "{who}" --role mentor',
    ),
    "nearest": ("Nobody here is called “{who}”.", "Der er ingen her, der hedder »{who}«."),
    "nearest.hint": ("Did you mean {names}?", "Mente du {names}?"),
    "nobody": ("There is no active relationship yet.", "Der er ikke noget aktivt forløb endnu."),
    "nobody.hint": (
        'Start one (or --role mentee):\n  mentorlog new-meeting "NAME" --role mentor',
        'Start et forløb (eller --role mentee):\n  mentorlog new-meeting "NAVN" --role mentor',
    ),
    "missing": (
        "With whom? There is no relationship yet.",
        "Med hvem? Der er ikke noget forløb endnu.",
    ),
    "missing.hint": (
        'Give a name and your own role:\n  mentorlog new-meeting "NAME" --role mentor',
        'Angiv et navn og din egen rolle:\n  mentorlog new-meeting "NAVN" --role mentor',
    ),
    "several": ("That could be any of these: {names}.", "Det kan være flere: {names}."),
    "several.hint": (
        "Say which one, by name or key (as WHO, or with --with).",
        "Angiv hvem, med navn eller nøgle (som HVEM eller med --with).",
    ),
    "ended": ("The relationship with {name} has ended.", "Forløbet med {name} er afsluttet."),
    "ended.hint": (
        "To carry on with it:\n  mentorlog end-relationship {key} --reopen",
        "Fortsæt forløbet:\n  mentorlog end-relationship {key} --reopen",
    ),
    "no-key": (
        "The name “{name}” cannot be turned into a key.",
        "Navnet »{name}« kan ikke laves om til en nøgle.",
    ),
    "no-key.hint": (
        "Choose the name of the folder yourself, such as --key sofie-holm.",
        "Vælg selv mappens navn, for eksempel --key sofie-holm.",
    ),
    "no-name": ("A relationship needs a name.", "Et forløb skal have et navn."),
    "no-name.hint": (
        'For example:\n  mentorlog new-relationship "Sofie Holm" --role mentor',
        'For eksempel:\n  mentorlog new-relationship "Sofie Holm" --role mentor',
    ),
    "no-role": ("What is your own role?", "Hvad er din egen rolle?"),
    "no-role.hint": (
        "Give it with --role mentor or --role mentee.",
        "Angiv den med --role mentor eller --role mentee.",
    ),
    "bad-key": (
        "“{key}” cannot be the name of a folder here.",
        "»{key}« kan ikke være navnet på en mappe her.",
    ),
    "bad-key.hint": (
        "Use small letters, digits and hyphens, such as --key {proposal}.",
        "Brug små bogstaver, tal og bindestreger, for eksempel --key {proposal}.",
    ),
    "taken": (
        "The key “{key}” already belongs to {name}.",
        "Nøglen »{key}« bruges allerede af {name}.",
    ),
    "taken.hint": (
        "If this is somebody else, choose another one with --key.",
        "Er det en anden person, så angiv en anden nøgle med --key.",
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
        "A relationship cannot end on {end} if it starts on {start}.",
        "Den sidste dag ({end}) ligger før den første ({start}).",
    ),
    "end-first.hint": (
        "Put the earlier day in --start and the later one in --end.",
        "Angiv den første dag med --start og den sidste med --end.",
    ),
    "did-you-mean": ("Did you mean {name}?", "Mente du {name}?"),
    "near": (
        "“{who}” is new here. If you meant {names}, use that name.",
        "»{who}« er ny her. Mente du {names}, så brug det navn.",
    ),
    "propose": ("With {name}?", "Med {name}?"),
    "which": ("Who is it? Type the number.", "Hvem er det? Skriv nummeret."),
    "with-whom": ("Who are you meeting?", "Hvem mødes du med?"),
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
        "Der er endnu ingen, der hedder {name}. Vil du starte et forløb?",
    ),
}
