"""The page before a meeting."""

TEXTS: dict[str, str] = {
    "title": "{name}, du er {me}",
    "when": "{when} ({distance})",
    "no-meeting.mentor": (
        "Intet møde er planlagt endnu. Spørg {name} om en dag:\n"
        "  mentorlog plan HVORNÅR --with {key}"
    ),
    "no-meeting.mentee": (
        "Intet møde er planlagt endnu. Foreslå en dag:\n  mentorlog plan HVORNÅR --with {key}"
    ),
    "review": (
        "Det er tid til at se på jeres forventninger igen:\n  mentorlog expectations {key} --review"
    ),
    "own": "Det har du lovet",
    "others": "Det har {name} lovet",
    "tail": " ({said})",
    "from-last": "aftalt sidst",
    "for-today": "til i dag",
    "for-day": "til {day}",
    "topics.mentor": "Emner",
    "topics.mentee": "Dine emner",
    "no-topics.mentor": "Ingen endnu. {name} står for dagsordenen; spørg, hvad I skal tale om.",
    "no-topics.mentee": (
        "Ingen endnu. Hvad har du brug for sparring på?\n  mentorlog prep {key} --topic TEKST"
    ),
    "since": "Siden sidst",
    "summary": "Opsummering fra {day}",
    "milestones": "Milepæle",
    "late": "forsinket, senest {day}",
    "moved.done": "gjort {day}",
    "moved.dropped": "droppet {day}",
    "inside": "{said}, på vej mod {title}",
    "without-steps": "endnu ingen delmål; hvad ligger halvvejs?",
    "questions.mentor": "Spørgsmål, du ikke har stillet endnu",
    "questions.mentee": "{name} kan spørge dig om det her, og du må gerne spørge tilbage",
    "acquaintance": "Mens I lærer hinanden at kende",
    "boundaries": "Mellem jer",
    "reminder": "Denne gang",
    "approach": "Din tilgang (privat)",
    "reflection": "Din refleksion, {day} (privat)",
    "field": "{title}: {text}",
    "contact": "I er altid velkomne til at spørge: {contact}",
    "contact-unknown": "I er altid velkomne til at spørge mentorordningens kontaktperson.",
    "more": ("og {n} til:\n  {command}"),
    "elsewhere": ("{title} ({n}):\n  {command}"),
    "elsewhere.text": ("{title}:\n  {command}"),
    "rest": ("resten:\n  {command}"),
    "added.meeting": "Tilføjet til {day}: {text}",
    "added.waiting": "Venter til næste møde: {text}",
    "unchanged": "Det står der allerede.",
    "not-planned": "Mødet {day} er ikke et planlagt møde, så der er ikke tilføjet noget.",
    "not-planned.hint": (
        "Uden --meeting kommer det med til det næste:\n  mentorlog prep {key} --topic TEKST"
    ),
}
