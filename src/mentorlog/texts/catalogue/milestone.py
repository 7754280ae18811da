"""Milestones: large ones, the small ones on the way, and the picture of both."""

TEXTS: dict[str, tuple[str, str]] = {
    # The list
    "none.mentor": (
        "No milestones here yet. Find a few large ones together, and small ones in between:\n"
        "  mentorlog milestone add TITLE",
        "Her er ingen milepæle endnu. Find nogle få store sammen og delmål imellem:\n"
        "  mentorlog milestone add TITEL",
    ),
    "none.mentee": (
        "No milestones here yet. What do you want to reach, and what lies halfway?\n"
        "  mentorlog milestone add TITLE",
        "Her er ingen milepæle endnu. Hvad vil du gerne nå, og hvad ligger halvvejs?\n"
        "  mentorlog milestone add TITEL",
    ),
    "none-open": (
        "No open milestones. Show the others with --all.",
        "Der er ingen åbne milepæle. Vis de øvrige med --all.",
    ),
    "due": ("by {day}", "senest {day}"),
    "late": ("late", "forsinket"),
    "no-day": ("no date yet", "ingen dato endnu"),
    "progress": ("{n} of {of} small ones reached", "{n} af {of} delmål nået"),
    "no-steps": ("no small ones yet", "endnu ingen delmål"),
    "closed.done": ("reached", "nået"),
    "closed.dropped": ("dropped", "droppet"),
    "why": ("Why: {text}", "Hvorfor: {text}"),
    "evidence": ("How we will know: {text}", "Sådan kan vi se det: {text}"),
    "action": ("action {n}", "aftale {n}"),
    # What was changed
    "added": ("Milestone {name}: {title} ({due})", "Milepæl {name}: {title} ({due})"),
    "added.step": ("Small milestone {name}: {title} ({due})", "Delmål {name}: {title} ({due})"),
    "halfway.mentor": (
        "What lies halfway? Ask {name}, and add it:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}",
        "Hvad ligger halvvejs? Spørg {name}, og tilføj det:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}",
    ),
    "halfway.mentee": (
        "What lies halfway? Add a first small one:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}",
        "Hvad ligger halvvejs? Tilføj et første delmål:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}",
    ),
    "done": ("Reached {day}: {title}", "Nået {day}: {title}"),
    "dropped": ("Dropped {day}: {title}", "Droppet {day}: {title}"),
    "reopened": ("Open again: {title}", "Åben igen: {title}"),
    "already.done": ("Already reached: {title}", "Allerede nået: {title}"),
    "already.dropped": ("Already dropped: {title}", "Allerede droppet: {title}"),
    "already.reopened": ("Already open: {title}", "Allerede åben: {title}"),
    "now": ("  {title}: {progress}", "  {title}: {progress}"),
    "all-reached": (
        "You have reached all the small ones of “{title}”. Is the whole milestone reached?\n"
        "  mentorlog milestone done {key} --with {who}",
        "Alle delmål i »{title}« er nået. Er hele milepælen nået?\n"
        "  mentorlog milestone done {key} --with {who}",
    ),
    # What went wrong
    "unknown": (
        "There is no milestone “{given}” with {name}.",
        "Der er ingen milepæl »{given}« med {name}.",
    ),
    "unknown.hint": (
        "See them:\n  mentorlog milestone list {who} --all",
        "Se dem:\n  mentorlog milestone list {who} --all",
    ),
    "nearest": (
        "There is no milestone “{given}” with {name}.",
        "Der er ingen milepæl »{given}« med {name}.",
    ),
    "nearest.hint": ("Did you mean {names}?", "Mente du {names}?"),
    "several": ("“{given}” could be any of these: {names}.", "»{given}« kan være flere: {names}."),
    "several.hint": ("Type a few more letters.", "Skriv lidt flere bogstaver."),
    "under-step": (
        "“{given}” is a small milestone; small ones go under a large one.",
        "»{given}« er et delmål; delmål hører under en stor milepæl.",
    ),
    "under-step.hint": ("Use the large one: --under {key}", "Angiv den store: --under {key}"),
    "only-large": ("A small milestone cannot have {option}.", "Et delmål kan ikke have {option}."),
    "only-large.hint": (
        "Leave out {option}, or leave out --under to make it a large one.",
        "Udelad {option}, eller udelad --under, hvis det skal være en stor milepæl.",
    ),
    "empty": ("A milestone needs a title.", "En milepæl skal have en titel."),
    "empty.hint": (
        'For example:\n  mentorlog milestone add A student job --due "1 dec"',
        'For eksempel:\n  mentorlog milestone add Et studiejob --due "1. dec."',
    ),
    "changed": ("Changed {name}: {title} ({due})", "Ændret {name}: {title} ({due})"),
    "unchanged": (
        "That is so already: {name}: {title} ({due})",
        "Sådan er det allerede: {name}: {title} ({due})",
    ),
    "followed.one": ("One action now names it so.", "Én aftale peger nu på den nye nøgle."),
    "followed.many": ("{n} actions now name it so.", "{n} aftaler peger nu på den nye nøgle."),
    "nothing-given": ("What is to be changed?", "Hvad skal ændres?"),
    "nothing-given.hint": (
        "Give --title, --due, --why, --evidence or --key.",
        "Angiv --title, --due, --why, --evidence eller --key.",
    ),
    "open-steps": (
        "Small ones of “{title}” are still open: {steps}. Close it all the same?",
        "Der er åbne delmål under »{title}«: {steps}. Skal den lukkes alligevel?",
    ),
    "left-open": (
        "Small ones of “{title}” stay open: {steps}.",
        "Åbne delmål under »{title}«: {steps}.",
    ),
    "declined": ("It was left open.", "Den er stadig åben."),
    "two-dues": (
        "The day is given twice, with --due and with due:.",
        "Fristen er angivet to gange, med --due og med due:.",
    ),
    "two-dues.hint": ("Give it once.", "Angiv den én gang."),
    "one-title": ("A title is one line.", "En titel er én linje."),
    "one-title.hint": (
        "Add several milestones one at a time.",
        "Tilføj flere milepæle én ad gangen.",
    ),
    "taken": (
        "There is already a milestone {key}: {title}",
        "Der er allerede en milepæl {key}: {title}",
    ),
    "taken.hint": (
        "Choose another --key, or leave it out.",
        "Vælg en anden --key, eller udelad den.",
    ),
    "bad-key": (
        "“{key}” cannot be the key of a milestone.",
        "»{key}« kan ikke være nøglen til en milepæl.",
    ),
    "bad-key.hint": (
        "A key is one word of letters, digits and hyphens, such as --key {proposal}.",
        "En nøgle er ét ord med bogstaver, tal og bindestreger, for eksempel --key {proposal}.",
    ),
    # The picture
    "months": ("{first} to {last}", "{first} til {last}"),
    "nothing": (
        "There is nothing to draw with {name} yet, no meetings and no milestones.\n"
        "  mentorlog plan WHEN --with {who}\n"
        "  mentorlog milestone add TITLE --with {who}",
        "Der er ikke noget at tegne med {name} endnu, hverken møder eller milepæle.\n"
        "  mentorlog plan HVORNÅR --with {who}\n"
        "  mentorlog milestone add TITEL --with {who}",
    ),
    "meetings": ("Meetings", "Møder"),
    "today": ("today, {day}", "i dag, {day}"),
    "unknown-day.done": ("(reached)", "(nået)"),
    "unknown-day.open": ("(no date yet)", "(ingen dato endnu)"),
    "sign.held": ("held", "holdt"),
    "sign.planned": ("planned", "planlagt"),
    "sign.cancelled": ("cancelled", "aflyst"),
    "sign.large-done": ("large, reached", "stor, nået"),
    "sign.large-open": ("large, open", "stor, åben"),
    "sign.small-done": ("small, reached", "delmål, nået"),
    "sign.small-open": ("small, open", "delmål, åbent"),
    "sign.late": ("late", "forsinket"),
}
