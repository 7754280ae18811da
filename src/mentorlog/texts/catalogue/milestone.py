"""Milestones: large ones, the small ones on the way, and the picture of both."""

TEXTS: dict[str, tuple[str, str]] = {
    # The list
    "none.mentor": (
        "No milestones here yet. Find a few large ones together, and the small ones between:\n"
        "  mentorlog milestone add TITLE",
        "Her er ingen milepæle endnu. Find nogle få store sammen og de små imellem:\n"
        "  mentorlog milestone add TITEL",
    ),
    "none.mentee": (
        "No milestones here yet. What do you want to have reached, and what lies halfway?\n"
        "  mentorlog milestone add TITLE",
        "Her er ingen milepæle endnu. Hvad vil du gerne nå, og hvad ligger halvvejs?\n"
        "  mentorlog milestone add TITEL",
    ),
    "none-open": (
        "No milestone is open. The others are shown with --all.",
        "Ingen milepæl er åben. De øvrige vises med --all.",
    ),
    "due": ("by {day}", "senest {day}"),
    "late": ("late", "forsinket"),
    "no-day": ("no day yet", "ingen dato endnu"),
    "progress": ("{n} of {of} small ones reached", "{n} af {of} små nået"),
    "no-steps": ("no small one yet", "ingen lille endnu"),
    "closed.done": ("reached", "nået"),
    "closed.dropped": ("dropped", "droppet"),
    "why": ("Why: {text}", "Hvorfor: {text}"),
    "evidence": ("How we will know: {text}", "Sådan kan vi se det: {text}"),
    "action": ("action {n}", "aftale {n}"),
    # What was changed
    "added": ("Milestone {name}: {title} ({due})", "Milepæl {name}: {title} ({due})"),
    "added.step": (
        "Small milestone {name}: {title} ({due})",
        "Lille milepæl {name}: {title} ({due})",
    ),
    "halfway.mentor": (
        "What lies halfway? Ask {name}, and add it:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}",
        "Hvad ligger halvvejs? Spørg {name}, og tilføj det:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}",
    ),
    "halfway.mentee": (
        "What lies halfway? Add a first small one:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}",
        "Hvad ligger halvvejs? Tilføj en første lille:\n"
        "  mentorlog milestone add TITEL --under {key} --with {who}",
    ),
    "done": ("Reached {day}: {title}", "Nået {day}: {title}"),
    "dropped": ("Dropped {day}: {title}", "Droppet {day}: {title}"),
    "reopened": ("Open again: {title}", "Åben igen: {title}"),
    "already.done": ("Reached already: {title}", "Allerede nået: {title}"),
    "already.dropped": ("Dropped already: {title}", "Allerede droppet: {title}"),
    "already.reopened": ("Open already: {title}", "Allerede åben: {title}"),
    "now": ("  {title}: {progress}", "  {title}: {progress}"),
    "all-reached": (
        "All the small ones of “{title}” are reached. Is it reached as well?\n"
        "  mentorlog milestone done {key} --with {who}",
        "Alle de små i »{title}« er nået. Er den selv nået?\n"
        "  mentorlog milestone done {key} --with {who}",
    ),
    # What went wrong
    "unknown": (
        "There is no milestone “{given}” with {name}.",
        "Der er ingen milepæl »{given}« med {name}.",
    ),
    "unknown.hint": (
        "See them with: mentorlog milestone list {who} --all",
        "Se dem med: mentorlog milestone list {who} --all",
    ),
    "nearest": (
        "There is no milestone “{given}” with {name}.",
        "Der er ingen milepæl »{given}« med {name}.",
    ),
    "nearest.hint": ("Did you mean {names}?", "Mente du {names}?"),
    "several": (
        "“{given}” could be any of: {names}.",
        "»{given}« kan være flere: {names}.",
    ),
    "several.hint": ("Type some more letters of it.", "Skriv nogle flere bogstaver af den."),
    "under-step": (
        "“{given}” is a small one; small ones stand under a large one.",
        "»{given}« er en lille; de små hører under en stor.",
    ),
    "under-step.hint": ("Name the large one: --under {key}", "Nævn den store: --under {key}"),
    "only-large": (
        "A small milestone has no {option}.",
        "En lille milepæl har ingen {option}.",
    ),
    "only-large.hint": (
        "Leave {option} out, or --under, for a large one.",
        "Udelad {option}, eller --under, hvis den skal være stor.",
    ),
    "empty": ("A milestone needs a title.", "En milepæl skal have en titel."),
    "empty.hint": (
        'For example: mentorlog milestone add A student job --due "1 dec"',
        'For eksempel: mentorlog milestone add Et studiejob --due "1. dec."',
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
        "Add several one by one.",
        "Tilføj flere en ad gangen.",
    ),
    "taken": (
        "There is a milestone {key} already: {title}",
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
        "En nøgle er ét ord af bogstaver, tal og bindestreger, som --key {proposal}.",
    ),
    # The picture
    "months": ("{first} to {last}", "{first} til {last}"),
    "nothing": (
        "There is nothing to draw with {name} yet: no meeting and no milestone.\n"
        "  mentorlog plan WHEN --with {who}\n"
        "  mentorlog milestone add TITLE --with {who}",
        "Der er endnu intet at tegne med {name}: hverken møder eller milepæle.\n"
        "  mentorlog plan HVORNÅR --with {who}\n"
        "  mentorlog milestone add TITEL --with {who}",
    ),
    "meetings": ("Meetings", "Møder"),
    "today": ("today, {day}", "i dag, {day}"),
    "unknown-day.done": ("(reached)", "(nået)"),
    "unknown-day.open": ("(no day yet)", "(ingen dato endnu)"),
    "sign.held": ("held", "holdt"),
    "sign.planned": ("planned", "planlagt"),
    "sign.cancelled": ("cancelled", "aflyst"),
    "sign.large-done": ("large, reached", "stor, nået"),
    "sign.large-open": ("large, open", "stor, åben"),
    "sign.small-done": ("small, reached", "lille, nået"),
    "sign.small-open": ("small, open", "lille, åben"),
    "sign.late": ("late", "forsinket"),
}
