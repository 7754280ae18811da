"""Milestones."""

TEXTS: dict[str, str] = {
    "none.mentor": (
        "Her er ingen milepæle endnu. Find nogle få store sammen og delmål imellem:\n"
        "  mentorlog milestone add TITEL"
    ),
    "none.mentee": (
        "Her er ingen milepæle endnu. Hvad vil du gerne nå, og hvad ligger halvvejs?\n"
        "  mentorlog milestone add TITEL"
    ),
    "none-open": "Der er ingen åbne milepæle. Vis de øvrige med --all.",
    "due": "senest {day}",
    "late": "forsinket",
    "no-day": "ingen dato endnu",
    "progress": "{n} af {of} delmål nået",
    "no-steps": "endnu ingen delmål",
    "closed.done": "nået",
    "closed.dropped": "droppet",
    "why": "Hvorfor: {text}",
    "evidence": "Sådan kan vi se det: {text}",
    "action": "aftale {n}",
    "added": "Milepæl {name}: {title} ({due})",
    "added.step": "Delmål {name}: {title} ({due})",
    "halfway.mentor": (
        "Hvad ligger halvvejs? Spørg {name}, og tilføj det:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}"
    ),
    "halfway.mentee": (
        "Hvad ligger halvvejs? Tilføj et første delmål:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}"
    ),
    "done": "Nået {day}: {title}",
    "dropped": "Droppet {day}: {title}",
    "reopened": "Åben igen: {title}",
    "already.done": "Allerede nået: {title}",
    "already.dropped": "Allerede droppet: {title}",
    "already.reopened": "Allerede åben: {title}",
    "now": "  {title}: {progress}",
    "all-reached": (
        "Alle delmål i »{title}« er nået. Er hele milepælen nået?\n"
        "  mentorlog milestone done {key} --with {who}"
    ),
    "unknown": "Der er ingen milepæl »{given}« med {name}.",
    "unknown.hint": ("Se dem:\n  mentorlog milestone list {who} --all"),
    "nearest": "Der er ingen milepæl »{given}« med {name}.",
    "nearest.hint": "Mente du {names}?",
    "no-such-step": "Der er intet delmål »{given}« med {name}.",
    "no-such-step.hint": "»{title}« har disse:\n{steps}",
    "no-steps-in": "Der er intet delmål »{given}« med {name}.",
    "no-steps-in.hint": (
        "»{title}« har ingen endnu. Tilføj det første:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}"
    ),
    "several": "»{given}« kan være flere: {names}.",
    "several.hint": "Skriv lidt flere bogstaver.",
    "under-step": "»{given}« er et delmål; delmål hører under en stor milepæl.",
    "under-step.hint": "Angiv den store: --under {key}",
    "only-large": "Et delmål kan ikke have {option}.",
    "only-large.hint": "Udelad {option}, eller udelad --under, hvis det skal være en stor milepæl.",
    "empty": "En milepæl skal have en titel.",
    "empty.hint": ('For eksempel:\n  mentorlog milestone add Et studiejob --due "1. dec."'),
    "changed": "Ændret {name}: {title} ({due})",
    "unchanged": "Sådan er det allerede: {name}: {title} ({due})",
    "followed.one": "Én aftale peger nu på den nye nøgle.",
    "followed.many": "{n} aftaler peger nu på den nye nøgle.",
    "nothing-given": "Hvad skal ændres?",
    "nothing-given.hint": "Angiv --title, --due, --why, --evidence eller --key.",
    "open-steps": "Der er åbne delmål under »{title}«: {steps}. Skal den lukkes alligevel?",
    "left-open": "Åbne delmål under »{title}«: {steps}.",
    "declined": "Den er stadig åben.",
    "two-dues": "Fristen er angivet to gange, med --due og med due:.",
    "two-dues.hint": "Angiv den én gang.",
    "one-title": "En titel er én linje.",
    "one-title.hint": "Tilføj flere milepæle én ad gangen.",
    "taken": "Der er allerede en milepæl {key}: {title}",
    "taken.hint": "Vælg en anden --key, eller udelad den.",
    "bad-key": "»{key}« kan ikke være nøglen til en milepæl.",
    "bad-key.hint": (
        "En nøgle er ét ord med bogstaver, tal og bindestreger, for eksempel --key {proposal}."
    ),
    "months": "{first} til {last}",
    "nothing": (
        "Der er ikke noget at tegne med {name} endnu, hverken møder eller milepæle.\n"
        "  mentorlog plan HVORNÅR --with {who}\n"
        "  mentorlog milestone add TITEL --with {who}"
    ),
    "picture": "Tidslinje",
    "meetings": "Møder",
    "today": "i dag, {day}",
    "unknown-day.done": "(nået)",
    "unknown-day.open": "(ingen dato endnu)",
    "sign.held": "holdt",
    "sign.planned": "planlagt",
    "sign.cancelled": "aflyst",
    "sign.large-done": "stor, nået",
    "sign.large-open": "stor, åben",
    "sign.small-done": "delmål, nået",
    "sign.small-open": "delmål, åbent",
    "sign.late": "forsinket",
}
