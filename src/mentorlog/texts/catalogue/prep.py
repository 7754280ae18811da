"""The page that is read before a meeting."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("{name}, you are the {me}", "{name}, du er {me}"),
    "when": ("{when} ({distance})", "{when} ({distance})"),
    "no-meeting.mentor": (
        "No meeting planned yet. Ask {name} for a day:\n  mentorlog plan WHEN --with {key}",
        "Intet møde er planlagt endnu. Spørg {name} om en dag:\n"
        "  mentorlog plan HVORNÅR --with {key}",
    ),
    "no-meeting.mentee": (
        "No meeting planned yet. Suggest a day:\n  mentorlog plan WHEN --with {key}",
        "Intet møde er planlagt endnu. Foreslå en dag:\n  mentorlog plan HVORNÅR --with {key}",
    ),
    "review": (
        "Time to look at your expectations again:\n  mentorlog expectations {key} --review",
        "Det er tid til at se på jeres forventninger igen:\n"
        "  mentorlog expectations {key} --review",
    ),
    "own": ("You promised", "Det har du lovet"),
    "others": ("{name} promised", "Det har {name} lovet"),
    "tail": (" ({said})", " ({said})"),
    "from-last": ("agreed last time", "aftalt sidst"),
    "for-today": ("for today", "til i dag"),
    "for-day": ("for {day}", "til {day}"),
    "topics.mentor": ("Topics", "Emner"),
    "topics.mentee": ("Your topics", "Dine emner"),
    "no-topics.mentor": (
        "None yet. The agenda is {name}'s; ask what it should be about.",
        "Ingen endnu. {name} står for dagsordenen; spørg, hvad I skal tale om.",
    ),
    "no-topics.mentee": (
        "None yet. What do you want to think through?\n  mentorlog prep {key} --topic TEXT",
        "Ingen endnu. Hvad har du brug for sparring på?\n  mentorlog prep {key} --topic TEKST",
    ),
    "since": ("Since last time", "Siden sidst"),
    "summary": ("Summary of {day}", "Opsummering fra {day}"),
    "milestones": ("Milestones", "Milepæle"),
    "late": ("late, by {day}", "forsinket, senest {day}"),
    "moved.done": ("done {day}", "gjort {day}"),
    "moved.dropped": ("dropped {day}", "droppet {day}"),
    "inside": ("{said}, towards {title}", "{said}, på vej mod {title}"),
    "without-steps": (
        "no small ones yet; what lies halfway?",
        "endnu ingen delmål; hvad ligger halvvejs?",
    ),
    "questions.mentor": (
        "Questions you have not asked yet",
        "Spørgsmål, du ikke har stillet endnu",
    ),
    "questions.mentee": (
        "{name} may ask you these, and you can ask them back",
        "{name} kan spørge dig om det her, og du må gerne spørge tilbage",
    ),
    "acquaintance": ("While you get to know each other", "Mens I lærer hinanden at kende"),
    "boundaries": ("Between you", "Mellem jer"),
    "reminder": ("This time", "Denne gang"),
    "approach": ("Your approach (private)", "Din tilgang (privat)"),
    "reflection": ("Your reflection, {day} (private)", "Din refleksion, {day} (privat)"),
    "field": ("{title}: {text}", "{title}: {text}"),
    "contact": (
        "You are both always welcome to ask: {contact}",
        "I er altid velkomne til at spørge: {contact}",
    ),
    "contact-unknown": (
        "You are both always welcome to ask the programme's contact person.",
        "I er altid velkomne til at spørge mentorordningens kontaktperson.",
    ),
    "more": ("and {n} more:\n  {command}", "og {n} til:\n  {command}"),
    "elsewhere": ("{title} ({n}):\n  {command}", "{title} ({n}):\n  {command}"),
    "elsewhere.text": ("{title}:\n  {command}", "{title}:\n  {command}"),
    "rest": ("the rest:\n  {command}", "resten:\n  {command}"),
    "added.meeting": ("Added for {day}: {text}", "Tilføjet til {day}: {text}"),
    "added.waiting": ("Waiting for the next meeting: {text}", "Venter til næste møde: {text}"),
    "unchanged": ("It is already there.", "Det står der allerede."),
    "not-planned": (
        "The meeting on {day} is not a planned one, so nothing was added to it.",
        "Mødet {day} er ikke et planlagt møde, så der er ikke tilføjet noget.",
    ),
    "not-planned.hint": (
        "Without --meeting it goes to the next one:\n  mentorlog prep {key} --topic TEXT",
        "Uden --meeting kommer det med til det næste:\n  mentorlog prep {key} --topic TEKST",
    ),
}
