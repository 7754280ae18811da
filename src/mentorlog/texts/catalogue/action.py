"""Action items: what was agreed."""

TEXTS: dict[str, tuple[str, str]] = {
    "due": ("by {day}", "senest {day}"),
    "next-time": ("for next time", "til næste gang"),
    "late": ("late", "forsinket"),
    "both": ("both of you", "I begge"),
    "you": ("you", "du"),
    "age.one": ("1 meeting old", "aftalt for 1 møde siden"),
    "age.many": ("{n} meetings old", "aftalt for {n} møder siden"),
    "none": ("No open actions.", "Der er ingen åbne aftaler."),
    "none-at-all": ("Nothing has been agreed yet.", "Der er ikke aftalt noget endnu."),
    "none-late": ("Nothing is late.", "Ingen aftaler er forsinket."),
    "added": ("Agreed: {text} ({owner}, {due})", "Aftalt: {text} ({owner}, {due})"),
    "changed": ("Changed: {text} ({owner}, {due})", "Ændret: {text} ({owner}, {due})"),
    "unchanged": (
        "That is so already: {text} ({owner}, {due})",
        "Sådan er det allerede: {text} ({owner}, {due})",
    ),
    "offered": ("{text} ({owner}, {due})", "{text} ({owner}, {due})"),
    "which": (
        "Which? Type the numbers, or only Enter for none:",
        "Hvilke? Skriv numrene, eller bare Enter for ingen:",
    ),
    "not-offered": ("{given} is not in the list.", "{given} er ikke på listen."),
    "reads": ("It now reads:", "Den lyder nu:"),
    "none-settled": ("Nothing was changed.", "Intet er ændret."),
    "only-stray": (
        "“{word}” names no owner or milestone, and would replace the text.",
        "»{word}« er hverken en af jer eller en milepæl, og ville erstatte teksten.",
    ),
    "only-stray.hint": (
        "Owners are @mentor, @mentee and @both; see the milestones with: mentorlog milestone list",
        "Skriv @mentor, @mentee eller @both; se milepælene med: mentorlog milestone list",
    ),
    "one-line": ("An action is one line.", "En aftale er én linje."),
    "one-line.hint": ("Change them one by one.", "Ret dem en ad gangen."),
    "done": ("Done {day}: {text}", "Gjort {day}: {text}"),
    "dropped": ("Dropped {day}: {text}", "Droppet {day}: {text}"),
    "reopened": ("Open again: {text}", "Åben igen: {text}"),
    "already.done": ("Already done: {text}", "Allerede gjort: {text}"),
    "already.dropped": ("Already dropped: {text}", "Allerede droppet: {text}"),
    "already.reopened": ("Already open: {text}", "Allerede åben: {text}"),
    "unknown": (
        "There is no action {given} with {name}.",
        "Der er ingen aftale {given} med {name}.",
    ),
    "unknown.hint": (
        "See the numbers:\n  mentorlog action list {key} --all",
        "Se numrene:\n  mentorlog action list {key} --all",
    ),
    "not-a-number": (
        "“{given}” is not the number of an action.",
        "»{given}« er ikke nummeret på en aftale.",
    ),
    "not-a-number.hint": (
        "Use a number such as 3, or a name such as 2026-09-14/1.",
        "Brug et nummer som 3 eller et navn som 2026-09-14/1.",
    ),
    "empty": ("An action needs some text.", "En aftale skal have en tekst."),
    "empty.hint": (
        "For example: Ask two alumni @mentee due:+2w",
        "For eksempel: Spørg to alumner @mentee due:+2w",
    ),
    "odd-due": (
        "mentorlog cannot read “due:{given}” as a day.",
        "mentorlog kan ikke læse »due:{given}« som en dag.",
    ),
    "odd-due.hint": (
        "Write it without spaces: due:fri, due:+2w or due:2026-10-01.",
        "Skriv det uden mellemrum: due:fredag, due:+2w eller due:2026-10-01.",
    ),
    "stray-owner": (
        "“{word}” is not an owner, so it stays in the text. Owners are @mentor, @mentee and @both.",
        "»{word}« er ingen af jer og bliver stående i teksten. Skriv @mentor, @mentee eller @both.",
    ),
    "stray-milestone": (
        "“{word}” is not the key of a milestone, so it stays in the text.",
        "»{word}« er ikke nøglen til en milepæl og bliver stående i teksten.",
    ),
    "double-owner": (
        "“{word}” stays in the text: of two owners the last counts.",
        "»{word}« bliver i teksten: Af to personer gælder den sidste.",
    ),
    "double-due": (
        "“{word}” stays in the text: of two days the last counts.",
        "»{word}« bliver i teksten: Af to frister gælder den sidste.",
    ),
    "near-milestone": (
        "“{word}” is no milestone's key, so it is part of the text. Did you mean +{near}?",
        "»{word}« er ingen milepæls nøgle og hører til teksten. Mente du +{near}?",
    ),
    "no-meeting": (
        "There is no meeting with {name} to add it to yet.",
        "Der er endnu ikke noget møde med {name} at skrive det på.",
    ),
    "no-meeting.hint": (
        "Plan one first:\n  mentorlog plan WHEN --with {key}",
        "Planlæg et først:\n  mentorlog plan HVORNÅR --with {key}",
    ),
    "word.done": ("done", "gjort"),
    "word.open": ("open", "åben"),
    "word.dropped": ("dropped", "droppet"),
}
