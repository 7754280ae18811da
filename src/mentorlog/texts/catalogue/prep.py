"""The page that is read before a meeting."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("{name}, you are the {me}", "{name}, du er {me}"),
    "when": ("{when} ({distance})", "{when} ({distance})"),
    "no-meeting.mentor": (
        "No meeting is planned yet. Ask {name} for a day: mentorlog plan WHEN --with {key}",
        "Intet møde er planlagt endnu. Spørg {name} om en dag: mentorlog plan HVORNÅR --with {key}",
    ),
    "no-meeting.mentee": (
        "No meeting is planned yet. Propose a day: mentorlog plan WHEN --with {key}",
        "Intet møde er planlagt endnu. Foreslå en dag: mentorlog plan HVORNÅR --with {key}",
    ),
    "review": (
        "Look at your expectations again: mentorlog expectations {key} --review",
        "Se på jeres forventninger igen: mentorlog expectations {key} --review",
    ),
    "own": ("You promised", "Det har du lovet"),
    "others": ("{name} promised", "Det har {name} lovet"),
    "tail": (" ({said})", " ({said})"),
    "from-last": ("from last time", "fra sidst"),
    "topics.mentor": ("Topics", "Emner"),
    "topics.mentee": ("Your topics", "Dine emner"),
    "no-topics.mentor": (
        "None yet. {name} owns the agenda; ask what it should be about.",
        "Ingen endnu. {name} ejer dagsordenen; spørg, hvad det skal handle om.",
    ),
    "no-topics.mentee": (
        "None yet. What do you want sparring on? mentorlog prep {key} --topic TEXT",
        "Ingen endnu. Hvor vil du gerne have sparring? mentorlog prep {key} --topic TEKST",
    ),
    "since": ("Since last time", "Siden sidst"),
    "summary": ("Summary of {day}", "Opsummering fra {day}"),
    "milestones": ("Milestones", "Milepæle"),
    "late": ("late, by {day}", "forsinket, senest {day}"),
    "moved.done": ("done {day}", "gjort {day}"),
    "moved.dropped": ("dropped {day}", "droppet {day}"),
    "inside": ("{said}, towards {title}", "{said}, mod {title}"),
    "without-steps": (
        "no small one yet; what lies halfway?",
        "endnu ingen lille; hvad ligger halvvejs?",
    ),
    "questions.mentor": ("Not asked yet", "Ikke spurgt om endnu"),
    "questions.mentee": (
        "{name} may ask you, and you may ask back",
        "{name} kan spørge dig, og du må spørge igen",
    ),
    "acquaintance": ("While you get to know each other", "Mens I lærer hinanden at kende"),
    "boundaries": ("Between you", "Mellem jer"),
    "reminder": ("This time", "Denne gang"),
    "approach": ("Your approach (private)", "Din tilgang (privat)"),
    "reflection": ("Your reflection, {day} (private)", "Din refleksion, {day} (privat)"),
    "field": ("{title}: {text}", "{title}: {text}"),
    "contact": ("You are both welcome to ask: {contact}", "I må begge altid spørge: {contact}"),
    "contact-unknown": (
        "You are both welcome to ask the programme's contact person.",
        "I må begge altid spørge programmets kontaktperson.",
    ),
    "more": ("and {n} more: {command}", "og {n} til: {command}"),
    "elsewhere": ("{title}: {n}, see {command}", "{title}: {n}, se {command}"),
    "elsewhere.text": ("{title}: see {command}", "{title}: se {command}"),
    "rest": ("the rest: {command}", "resten: {command}"),
    "added.meeting": ("Added for {day}: {text}", "Tilføjet til {day}: {text}"),
    "added.waiting": (
        "Waits for the next meeting: {text}",
        "Venter til næste møde: {text}",
    ),
    "unchanged": ("It is there already.", "Det er der allerede."),
    "not-planned": (
        "The meeting of {day} is not planned, so nothing is added to it.",
        "Mødet {day} er ikke et planlagt møde, så der føjes ikke noget til det.",
    ),
    "not-planned.hint": (
        "Without --meeting it goes to the next one: mentorlog prep {key} --topic TEXT",
        "Uden --meeting kommer det med til det næste: mentorlog prep {key} --topic TEKST",
    ),
}
